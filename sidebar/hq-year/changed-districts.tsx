// HQ writes down that districts were renamed, merged or split, and sees what was written down before.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Crosswalk, HqRefusal } from '../../src/contract/hq-calls';
import type { DistrictChangePayload } from '../../src/contract/orders/district-change';
import { CHANGE_KINDS } from '../../src/domain/crosswalk';
import { shortDay } from '../../src/domain/day';
import { CHANGE_WORDS, CROSSWALK } from '../../src/messages/crosswalk';
import { YEAR_PAGE } from '../../src/messages/new-year';
import { LOADING } from '../../src/messages/sidebar';
import { useServer } from '../hq/context';
import { Choice, Field, Said } from '../hq/fields';
import { OrderForm } from '../hq/order-form';
import { Ordered } from '../hq/ordered';
import { goHome } from '../hq/page';
import { PlaceList } from '../hq/place-list';
import { Refused } from '../hq/refused';
import { Ticks } from '../hq/ticks';
import { useForm } from '../hq/use-form';

const KIND = 'district-change';
const EMPTY: DistrictChangePayload = {
  kind: 'rename',
  day: '',
  province: 0,
  was: [],
  are: '',
  codes: '',
  source: '',
};

export function ChangedDistricts({ back }: { back: () => void }) {
  const { draft, change, look, seen, unseen, problems, ordering, send } = useForm(KIND, EMPTY, isFilled);
  const { known, refusal, again } = useKnown(draft.province);
  const told = (name: string) => problems.filter(({ field }) => field === name);
  const field = (name: 'day' | 'are' | 'codes' | 'source', label: string, placeholder = '', help = '') => (
    <Field
      label={label}
      name={name}
      value={draft[name]}
      placeholder={placeholder}
      help={help}
      problems={problems}
      onChange={(text) => change({ [name]: text })}
      onLeave={look}
    />
  );
  if (refusal) return <Refused refusal={refusal} onRetry={again} onSetUp={goHome} />;
  if (ordering.at === 'given') return <Ordered order={ordering.order} onHome={back} />;
  return (
    <OrderForm
      name={CROSSWALK.name}
      sub={CROSSWALK.head}
      help="hq-districts"
      backTo={YEAR_PAGE.back}
      atFields
      seen={seen}
      unseen={unseen}
      notYet={CROSSWALK.notYet}
      ordering={ordering}
      onSend={send}
      onBack={back}
    >
      <div class="form">
        <Known crosswalk={known} />
        <Choice
          label={CROSSWALK.kind}
          value={draft.kind}
          options={CHANGE_KINDS.map((kind) => ({
            value: kind,
            name: CHANGE_WORDS[kind],
            note: CROSSWALK.kindNotes[kind],
          }))}
          onChange={(kind) => {
            change({ kind, codes: '' });
            look();
          }}
        />
        {field('day', CROSSWALK.day, CROSSWALK.dayExample)}
        <div>
          <PlaceList
            label={CROSSWALK.province}
            value={draft.province}
            places={known?.provinces ?? []}
            onChange={(province) => change({ province, was: [] })}
          />
        </div>
        <fieldset>
          <legend class="label">{CROSSWALK.was}</legend>
          {draft.province === 0 ? (
            <p class="help">{CROSSWALK.chooseProvince}</p>
          ) : (
            <Ticks
              options={(known?.districts ?? []).map(({ code, name }) => ({ key: code, name }))}
              chosen={draft.was}
              onChange={(was) => {
                change({ was });
                look();
              }}
            />
          )}
          {told('was').map(({ text }) => (
            <Said key={text} sign="wrong" text={text} />
          ))}
        </fieldset>
        {field('are', CROSSWALK.are[draft.kind])}
        {draft.kind === 'rename' ? null : field('codes', CROSSWALK.codes, '', CROSSWALK.codesHelp)}
        {field('source', CROSSWALK.source, CROSSWALK.sourceExample)}
      </div>
    </OrderForm>
  );
}

function isFilled({ day, was, are, source }: DistrictChangePayload): boolean {
  return was.length > 0 && [day, are, source].every((text) => text.trim() !== '');
}

/** Null until it was read; the districts are those of the province once they are there. */
function useKnown(province: number) {
  const server = useServer();
  const [known, setKnown] = useState<Crosswalk | null>(null);
  const [refusal, setRefusal] = useState<HqRefusal | null>(null);
  const asked = useRef(province);
  const read = async () => {
    asked.current = province;
    setRefusal(null);
    setKnown((before) => before && { ...before, districts: [] });
    const outcome = await server.crosswalk({ province });
    if (asked.current !== province) return;
    if (outcome.ok) setKnown(outcome.value);
    else setRefusal(outcome.refusal);
  };
  const again = () => void read();
  useEffect(again, [province]);
  return { known, refusal, again };
}

function Known({ crosswalk }: { crosswalk: Crosswalk | null }) {
  if (!crosswalk) return <p class="help">{LOADING.reading}</p>;
  if (crosswalk.changes.length === 0) return <p class="help">{CROSSWALK.none}</p>;
  return (
    <details class="fold">
      <summary>{CROSSWALK.known(crosswalk.changes.length)}</summary>
      <ul>
        {crosswalk.changes.map(({ day, text, province, source }) => (
          <li key={`${day} ${text}`}>
            {shortDay(day)} จ.{province} {text} <small>{source}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}
