// HQ begins the next fiscal year: the four days of its windows, and what follows from the year before.
import type { NewYearPayload } from '../../src/contract/orders/new-year';
import { ROUND_FORM } from '../../src/messages/first-steps';
import { NEW_YEAR, YEAR_PAGE } from '../../src/messages/new-year';
import { Field } from '../hq/fields';
import { OrderForm } from '../hq/order-form';
import { Ordered } from '../hq/ordered';
import { useForm } from '../hq/use-form';

const KIND = 'new-year';
const FIELDS = ['recordFrom', 'recordUntil', 'confirmFrom', 'confirmUntil'] as const;
const EMPTY: NewYearPayload = { recordFrom: '', recordUntil: '', confirmFrom: '', confirmUntil: '' };

export function NewYear({ year, back }: { year: number; back: () => void }) {
  const { draft, change, look, seen, unseen, problems, ordering, send } = useForm(KIND, EMPTY, isFilled);
  if (ordering.at === 'given') return <Ordered order={ordering.order} onHome={back} />;
  return (
    <OrderForm
      name={NEW_YEAR.name}
      sub={NEW_YEAR.head(year)}
      help="hq-year"
      backTo={YEAR_PAGE.back}
      atFields
      seen={seen}
      unseen={unseen}
      notYet={NEW_YEAR.text}
      ordering={ordering}
      onSend={send}
      onBack={back}
    >
      <div class="form">
        <div class="halves">
          {FIELDS.map((name) => (
            <Field
              key={name}
              label={ROUND_FORM.labels[name]}
              name={name}
              value={draft[name]}
              placeholder={NEW_YEAR.example(ROUND_FORM.examples[name], year + 1)}
              problems={problems}
              onChange={(text) => change({ [name]: text })}
              onLeave={look}
            />
          ))}
        </div>
      </div>
    </OrderForm>
  );
}

function isFilled(days: NewYearPayload): boolean {
  return FIELDS.every((name) => days[name].trim() !== '');
}
