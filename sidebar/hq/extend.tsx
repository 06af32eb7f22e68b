// Extending by letter: the form, what it will do, and the order.
import type { ExtendPayload } from '../../src/contract/orders/extend';
import { type Day, parseDay } from '../../src/domain/day';
import { EXTEND, movedText } from '../../src/messages/extend';
import { useHq } from './context';
import { Choice, Field, Said } from './fields';
import { OrderForm } from './order-form';
import { Ordered } from './ordered';
import { PlacePicker } from './place-picker';
import type { HqScreen, ScreenProps } from './screens';
import { useForm } from './use-form';

const KIND = 'extend';
const EMPTY: ExtendPayload = {
  letter: '',
  letterDate: '',
  forwarding: '',
  scope: 'all',
  places: [],
  recordUntil: '',
  confirmUntil: '',
  reason: '',
};

function ExtendForm({ back }: ScreenProps) {
  const { home } = useHq();
  const { draft, change, look, looking, seen, unseen, problems, ordering, send } = useForm(KIND, EMPTY, isFilled);
  const field = { problems, warnings: seen?.warnings ?? [], onLeave: look };
  if (ordering.at === 'given') return <Ordered order={ordering.order} onHome={back} />;
  return (
    <OrderForm
      name={EXTEND.name}
      sub={EXTEND.head(home.year, home.extensions.count + 1)}
      help="extend"
      atFields
      seen={seen}
      unseen={unseen}
      notYet={looking ? EXTEND.looking : EXTEND.notYet}
      ordering={ordering}
      onSend={send}
      onBack={back}
    >
      <div class="form">
        <div class="two">
          <Field
            label={EXTEND.letter}
            name="letter"
            value={draft.letter}
            onChange={(letter) => change({ letter })}
            {...field}
          />
          <Field
            label={EXTEND.letterDate}
            name="letterDate"
            value={draft.letterDate}
            onChange={(letterDate) => change({ letterDate })}
            {...field}
          />
        </div>
        <Choice
          label={EXTEND.who}
          value={draft.scope}
          options={[
            { value: 'all', name: EXTEND.all, note: '' },
            { value: 'provinces', name: EXTEND.provinces, note: EXTEND.provincesNote },
            { value: 'districts', name: EXTEND.districts, note: EXTEND.districtsNote },
          ]}
          onChange={(scope) => {
            change({ scope, places: [] });
            look();
          }}
        />
        {draft.scope === 'all' ? null : (
          <PlacePicker
            byDistrict={draft.scope === 'districts'}
            chosen={draft.places}
            onChange={(places) => {
              change({ places });
              look();
            }}
          />
        )}
        {problems
          .filter(({ field: at }) => at === 'scope')
          .map(({ text }) => (
            <Said key={text} sign="wrong" text={text} />
          ))}
        <Field
          label={EXTEND.reason}
          name="reason"
          value={draft.reason}
          rows={2}
          onChange={(reason) => change({ reason })}
          {...field}
        />
        <Field
          label={EXTEND.recordUntil}
          name="recordUntil"
          value={draft.recordUntil}
          help={moved(draft.recordUntil, home.recording.until)}
          onChange={(recordUntil) => change({ recordUntil })}
          {...field}
        />
        <Field
          label={EXTEND.confirmUntil}
          name="confirmUntil"
          value={draft.confirmUntil}
          help={moved(draft.confirmUntil, home.confirming.until)}
          onChange={(confirmUntil) => change({ confirmUntil })}
          {...field}
        />
        {draft.scope === 'all' ? null : (
          <Field
            label={EXTEND.forwarding}
            name="forwarding"
            value={draft.forwarding}
            onChange={(forwarding) => change({ forwarding })}
            {...field}
          />
        )}
      </div>
    </OrderForm>
  );
}

function isFilled({ letter, letterDate, reason, recordUntil, confirmUntil, scope, places }: ExtendPayload): boolean {
  const texts = [letter, letterDate, reason];
  return (
    texts.every((text) => text.trim() !== '') &&
    recordUntil.trim() + confirmUntil.trim() !== '' &&
    (scope === 'all' || places.length > 0)
  );
}

/** `วันพฤหัสบดี เดิม 15 ก.ย. 64 เพิ่ม 15 วัน`, while it can be read. */
function moved(text: string, before: Day) {
  const until = parseDay(text);
  return until === undefined
    ? null
    : movedText(until, before).map((part) => (
        <span class="ph" key={part}>
          {part}&nbsp;
        </span>
      ));
}

export const extendScreen: HqScreen = {
  id: KIND,
  icon: 'extend',
  name: EXTEND.name,
  sub: () => EXTEND.sub,
  Screen: ExtendForm,
};
