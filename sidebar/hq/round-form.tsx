// The round as a form: fiscal year, data period, both windows, and whom to call.
import type { RoundPayload } from '../../src/contract/orders/round';
import { arabicDigits } from '../../src/domain/thai-text';
import { FIRST_STEPS, ROUND_FORM } from '../../src/messages/first-steps';
import { ORDERING } from '../../src/messages/hq-home';
import { YES_NO } from '../../src/messages/hq-tabs';
import { Button } from '../shared/components/buttons';
import { Choice, Field } from './fields';
import { FormShell } from './form-shell';
import { Ordered } from './ordered';
import { useForm } from './use-form';

const KIND = 'round';
const FIELDS = [
  'year',
  'dataFrom',
  'dataUntil',
  'recordFrom',
  'recordUntil',
  'confirmFrom',
  'confirmUntil',
  'phone',
  'guideUrl',
  'unit',
  'coordinators',
  'openingLetter',
  'openingDate',
  'briefingDate',
  'briefingTime',
  'briefingPlace',
  'briefingChair',
  'reminderDays',
  'closed',
] as const;
/** Without these there is no round to look at. */
const NEEDED = FIELDS.slice(0, 7);
type Values = RoundPayload['values'];

export function RoundForm({ values: before, back }: { values: { [label: string]: string }; back: () => void }) {
  const { draft, change, look, problems, ordering, send } = useForm<RoundPayload>(
    KIND,
    () => ({ values: Object.fromEntries(FIELDS.map((label) => [label, before[label] ?? ''])) }),
    isFilled,
  );
  const { values } = draft;
  const set = (part: Values) => change({ values: { ...values, ...part } });
  const leaveYear = () => {
    const year = Number(arabicDigits((values.year ?? '').trim()));
    if (year >= 2500 && year < 2700 && !values.dataFrom && !values.dataUntil) {
      set({ dataFrom: ROUND_FORM.dataFrom(year), dataUntil: ROUND_FORM.dataUntil(year) });
    }
    look();
  };
  const field = (name: (typeof FIELDS)[number], onLeave: () => void = look) => (
    <Field
      label={ROUND_FORM.labels[name]}
      name={name}
      value={values[name] ?? ''}
      placeholder={ROUND_FORM.examples[name]}
      problems={problems}
      onChange={(text) => set({ [name]: text })}
      onLeave={onLeave}
    />
  );
  if (ordering.at === 'given') return <Ordered order={ordering.order} onHome={back} />;
  const sending = ordering.at === 'sending';
  return (
    <FormShell
      name={FIRST_STEPS.round}
      sub={ROUND_FORM.head}
      help="hq"
      backTo={ROUND_FORM.back}
      ordering={ordering}
      onBack={back}
      button={
        <Button wide off={sending} onPress={send}>
          {sending ? ORDERING.sending : ROUND_FORM.button}
        </Button>
      }
    >
      <div class="form form--end">
        {field('year', leaveYear)}
        <div class="halves">
          {field('dataFrom')}
          {field('dataUntil')}
          {field('recordFrom')}
          {field('recordUntil')}
          {field('confirmFrom')}
          {field('confirmUntil')}
        </div>
        {field('phone')}
        {field('guideUrl')}
        <details class="fold">
          <summary>{ROUND_FORM.letters}</summary>
          <div class="form">
            {field('unit')}
            {field('coordinators')}
            {field('openingLetter')}
            {field('openingDate')}
            <div class="halves">
              {field('briefingDate')}
              {field('briefingTime')}
            </div>
            {field('briefingPlace')}
            {field('briefingChair')}
            {field('reminderDays')}
          </div>
        </details>
        <Choice
          label={ROUND_FORM.labels.closed}
          value={values.closed === YES_NO.closed.yes ? YES_NO.closed.yes : YES_NO.closed.no}
          options={[
            { value: YES_NO.closed.no, name: ROUND_FORM.open, note: '' },
            { value: YES_NO.closed.yes, name: ROUND_FORM.closed, note: ROUND_FORM.closedNote },
          ]}
          onChange={(closed) => {
            set({ closed });
            look();
          }}
        />
      </div>
    </FormShell>
  );
}

function isFilled({ values }: RoundPayload): boolean {
  return NEEDED.every((label) => (values[label] ?? '').trim() !== '');
}
