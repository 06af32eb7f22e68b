// Two versions of an area side by side: the person chooses per item, nothing is chosen beforehand.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { CONFLICT } from '../../src/messages/conflict';
import { grouped } from '../../src/messages/numbers';
import { Banner } from '../shared/components/banner';
import { Button } from '../shared/components/buttons';
import { Phrases } from '../shared/components/phrases';
import { Shell, useScreenFocus } from '../shared/components/shell';
import { useShared } from '../shared/context';
import { Sign } from '../shared/signs';
import { agreeingNumbers, type ConflictItem, conflictItems, type Side } from './conflict-items';
import type { FormSession } from './form-session';
import type { FormState } from './form-state';

type Choice = 'mine' | 'theirs';
type Choices = { readonly [code: string]: Choice };

export function ConflictScreen({
  head,
  session,
  state,
}: {
  head: ComponentChildren;
  session: FormSession;
  state: FormState;
}) {
  const { clock } = useShared();
  const heading = useScreenFocus<HTMLHeadingElement>(true);
  const [choices, setChoices] = useState<Choices>({});
  const items = conflictItems(state);
  const left = items.filter(({ code }) => choices[code] === undefined).map(({ number }) => number);
  const same = agreeingNumbers(state, items);
  const chooseAll = (choice: Choice) => setChoices(Object.fromEntries(items.map(({ code }) => [code, choice])));
  const save = () => {
    session.dispatch({
      type: 'resolved',
      mine: items.map(({ code }) => code).filter((code) => choices[code] === 'mine'),
    });
  };
  return (
    <Shell
      head={head}
      foot={
        <>
          <p class="foot__note" role="status" id="chosen">
            {CONFLICT.chosen(items.length - left.length, items.length)} {left.length > 0 ? CONFLICT.left(left) : ''}
          </p>
          <div class="foot__row">
            <Button kind="quiet" onPress={() => session.dispatch({ type: 'choosing', on: false })}>
              {CONFLICT.back}
            </Button>
            <span class="grow">
              <Button wide off={left.length > 0} describedBy="chosen" onPress={save}>
                {CONFLICT.save}
              </Button>
            </span>
          </div>
        </>
      }
    >
      <Banner tone="info" role="alert" title={CONFLICT.title(items.length)} heading={heading}>
        <p>{CONFLICT.text(state.conflict?.savedBy ?? '', state.conflict?.savedAt ?? null, clock())}</p>
      </Banner>
      <div class="pad">
        <p class="label" id="choose-all">
          {CONFLICT.chooseAll}
        </p>
        {/* biome-ignore lint/a11y/useSemanticElements: two buttons, not a set of fields. */}
        <div class="cf__all" role="group" aria-labelledby="choose-all">
          <Button kind="line" onPress={() => chooseAll('mine')}>
            {CONFLICT.allMine}
          </Button>
          <Button kind="line" onPress={() => chooseAll('theirs')}>
            {CONFLICT.allTheirs}
          </Button>
        </div>
        {items.map((item) => (
          <ConflictChoice
            key={item.code}
            item={item}
            choice={choices[item.code]}
            onChoose={(choice) => setChoices({ ...choices, [item.code]: choice })}
          />
        ))}
        {same.length > 0 ? (
          <p class="cf__rest">
            <Sign of="ok" size={16} />
            {CONFLICT.same(same)}
          </p>
        ) : null}
      </div>
    </Shell>
  );
}

type ConflictChoiceProps = { item: ConflictItem; choice: Choice | undefined; onChoose: (choice: Choice) => void };

function ConflictChoice({ item, choice, onChoose }: ConflictChoiceProps) {
  const option = (own: Choice, label: string, side: Side) => (
    <label class={choice === own ? 'opt opt--on' : 'opt'}>
      <input type="radio" name={`cf-${item.code}`} checked={choice === own} onChange={() => onChoose(own)} />
      <span>
        <small>{label}</small>
        <SideValue side={side} unit={item.unit} />
        {item.notesDiffer ? <small class="cf__note">{noteWords(side)}</small> : null}
      </span>
    </label>
  );
  return (
    <fieldset class="cf">
      <legend class="item__name">
        <span class="item__no">{item.number}.</span>
        <span>
          <Phrases text={item.name} />
        </span>
      </legend>
      <div class="cf__pair">
        {option('mine', item.touched ? CONFLICT.mine : CONFLICT.seen, item.mine)}
        {option('theirs', CONFLICT.theirs, item.theirs)}
      </div>
    </fieldset>
  );
}

function SideValue({ side, unit }: { side: Side; unit: string }) {
  if (side.kind === 'blank') return <b>{CONFLICT.blank}</b>;
  if (side.kind === 'number') {
    return (
      <>
        <b class="num">{grouped(Number(side.text))}</b> {unit}
      </>
    );
  }
  return (
    <>
      <b>{side.text}</b>
      <small>{CONFLICT.unreadable}</small>
    </>
  );
}

function noteWords({ note }: Side): string {
  const text = [note.reason, note.link].filter((part) => part !== '').join(' ');
  return text === '' ? CONFLICT.noNote : CONFLICT.note(text);
}
