// One area's form: the fields, the notices above them, the save bar below.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DistrictView } from '../../src/contract/calls';
import { BAR, FORM, KEPT, NO_WORK_SHEET } from '../../src/messages/area-form';
import { CONFLICT } from '../../src/messages/conflict';
import { PASTE } from '../../src/messages/paste';
import { BANNERS } from '../../src/messages/record-home';
import { Banner } from '../shared/components/banner';
import { LinkButton } from '../shared/components/buttons';
import { Phrases } from '../shared/components/phrases';
import { Shell, useScreenFocus } from '../shared/components/shell';
import { UnofficialNote } from '../shared/components/unofficial-note';
import { useShared } from '../shared/context';
import { refusalWords } from '../shared/refusal-words';
import { useOnline } from '../shared/use-online';
import { NoWorkSheet } from './area-sheets';
import { fieldView } from './field-view';
import type { FormSession } from './form-session';
import { type FormState, filledCount, minutesTyped, shownText } from './form-state';
import { ItemField, type ItemFieldEvents } from './item-field';
import { SaveBar } from './save-bar';
import { type BarAct, barView } from './save-bar-view';
import { usePressGuard } from './use-press-guard';

type AreaFormProps = {
  district: DistrictView;
  session: FormSession;
  state: FormState;
  head: ComponentChildren;
  /** True when the person came by the blue button and wants to type at once. */
  typeAtOnce: boolean;
  kept: boolean;
  returned: boolean;
  goOnLabel: string;
  onGoOn: () => void;
  onPaste: (first: string, text: string) => void;
};

export function AreaForm(props: AreaFormProps) {
  const { district, session, state, head, typeAtOnce, kept, returned, goOnLabel, onGoOn, onPaste } = props;
  const { round, clock } = useShared();
  const { area } = state;
  const title = useScreenFocus<HTMLHeadingElement>(!typeAtOnce);
  const fields = useRef(new Map<string, HTMLInputElement>());
  const button = useRef<HTMLButtonElement>(null);
  const [openNotes, setOpenNotes] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState(false);
  const whenReleased = usePressGuard();
  const online = useOnline();
  const view = barView(state, clock(), online, returned);

  useEffect(() => {
    if (!typeAtOnce) return;
    const first = area.items.find((item) => shownText(state, item) === '') ?? area.items[0];
    if (first) fields.current.get(first.code)?.focus();
  }, []);

  const events: ItemFieldEvents = {
    onType: (code, text) => session.dispatch({ type: 'typed', code, text }),
    // A warning that opens below must not move a button away from under the finger.
    onLeave: () => whenReleased(() => leaveField()),
    onEnter: (code) => {
      const next = area.items[area.items.findIndex((item) => item.code === code) + 1];
      if (next) return fields.current.get(next.code)?.focus();
      void session.save();
      button.current?.focus();
    },
    onPaste,
    onRepair: (code) => {
      session.dispatch({ type: 'repaired', code });
      fields.current.get(code)?.focus();
    },
    onNote: (code, note) => session.dispatch({ type: 'noted', code, note }),
    onToggleNote: (code) => setOpenNotes(toggled(openNotes, code)),
  };

  const leaveField = () => {
    const { typing } = session.state();
    session.dispatch({ type: 'left' });
    const left = area.items.find((item) => item.code === typing);
    if (!left) return;
    const seen = fieldView(session.state(), left, round.jumpLimits);
    if (seen.message?.kind === 'jump' && !seen.hasNote) setOpenNotes((open) => new Set(open).add(left.code));
  };

  const act = (wanted: Exclude<BarAct, null>, event: MouseEvent) => {
    if (wanted === 'save' || wanted === 'retry') return void session.save();
    if (wanted === 'choose') return session.dispatch({ type: 'choosing', on: true });
    // The second half of a double click was meant for the button that stood here before.
    if (wanted === 'go-on') return event.detail < 2 ? onGoOn() : undefined;
    const item = area.items[wanted.toItem - 1];
    if (item) fields.current.get(item.code)?.focus();
  };

  useSaveKeys(() => void session.save());
  const withLastYear = area.items.some((item) => item.lastYear !== null);
  return (
    <Shell head={head} foot={<SaveBar view={view} goOnLabel={goOnLabel} onAct={act} buttonRef={button} />}>
      <Notices district={district} session={session} state={state} returned={returned} online={online} kept={kept} />
      <section class="areatitle">
        <h1 ref={title} tabIndex={-1}>
          <Phrases text={area.name} />
        </h1>
        <UnofficialNote />
        <div class="nowork">
          <p class="num">
            {FORM.count(filledCount(state), area.items.length)}
            {area.items.some(({ minutes }) => minutes > 0) ? <span>{FORM.hours(minutesTyped(state))}</span> : null}
          </p>
          <LinkButton onPress={() => setAsking(true)}>{NO_WORK_SHEET.link}</LinkButton>
        </div>
        {kept ? null : (
          <p class="help">
            <Phrases text={KEPT.blocked} />
          </p>
        )}
        {state.undo ? (
          <p class="undo" role="status">
            {NO_WORK_SHEET.done(state.undo.items)}
            <LinkButton onPress={() => session.dispatch({ type: 'undone' })}>{NO_WORK_SHEET.undo}</LinkButton>
          </p>
        ) : null}
      </section>
      <div class="items">
        {area.items.map((item, at) => (
          <ItemField
            key={item.code}
            item={item}
            number={at + 1}
            view={fieldView(state, item, round.jumpLimits)}
            noteOpen={openNotes.has(item.code)}
            withLastYear={withLastYear}
            events={events}
            inputRef={(input) => {
              if (input) fields.current.set(item.code, input);
              else fields.current.delete(item.code);
            }}
          />
        ))}
      </div>
      <p class="pad fine">
        {BAR.shortcut}
        <br />
        {PASTE.hint}
      </p>
      {asking ? (
        <NoWorkSheet
          state={state}
          lock={district.lock}
          onClose={() => setAsking(false)}
          onZero={(only) => {
            setAsking(false);
            session.dispatch({ type: 'zeroed', only });
          }}
        />
      ) : null}
    </Shell>
  );
}

type NoticesProps = {
  district: DistrictView;
  session: FormSession;
  state: FormState;
  returned: boolean;
  online: boolean;
  kept: boolean;
};

function Notices({ district, session, state, returned, online, kept }: NoticesProps) {
  const { clock } = useShared();
  const { refusal, conflict, restored } = state;
  const words = refusal && refusal.code !== 'locked' && refusal.code !== 'conflict' ? refusalWords(refusal) : null;
  return (
    <>
      {conflict ? (
        <Banner
          tone="warn"
          role="alert"
          title={CONFLICT.waiting}
          acts={
            <LinkButton onPress={() => session.dispatch({ type: 'choosing', on: true })}>{CONFLICT.choose}</LinkButton>
          }
        />
      ) : null}
      {online ? null : (
        <Banner tone="warn" role="alert" title={KEPT.offline}>
          <p>
            <Phrases text={kept ? KEPT.offlineKept : KEPT.offlineBlocked} />
          </p>
        </Banner>
      )}
      {restored === null || conflict ? null : (
        <Banner tone="info" role="status" title={KEPT.restored}>
          <p>
            <Phrases text={KEPT.restoredText(restored, clock())} />
          </p>
        </Banner>
      )}
      {words && online ? (
        <Banner tone="bad" role="alert" title={words.title}>
          <p>
            <Phrases text={words.text} />
          </p>
        </Banner>
      ) : null}
      {returned ? (
        <Banner tone="back" title={FORM.returned}>
          <p class="quote">
            {district.confirmation.reason === '' ? BANNERS.noReason : BANNERS.quoted(district.confirmation.reason)}
          </p>
        </Banner>
      ) : null}
    </>
  );
}

function useSaveKeys(save: () => void): void {
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey)) return;
      if (event.key !== 'Enter' && event.code !== 'KeyS') return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

function toggled(set: ReadonlySet<string>, code: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(code)) next.add(code);
  return next;
}
