// HQ begins the next fiscal year: the four days of its windows, and what follows from the year before.
import { useRef, useState } from 'preact/hooks';
import type { OrderPreview } from '../../src/contract/hq-calls';
import type { NewYearPayload } from '../../src/contract/orders/new-year';
import { ROUND_FORM } from '../../src/messages/first-steps';
import { NEW_YEAR, YEAR_PAGE } from '../../src/messages/new-year';
import { useServer } from '../hq/context';
import { Field } from '../hq/fields';
import { OrderForm } from '../hq/order-form';
import { Ordered } from '../hq/ordered';
import { useOrder } from '../hq/use-order';

const KIND = 'new-year';
const FIELDS = ['recordFrom', 'recordUntil', 'confirmFrom', 'confirmUntil'] as const;

export function NewYear({ year, back }: { year: number; back: () => void }) {
  const server = useServer();
  const { ordering, send } = useOrder(KIND);
  const [days, setDays] = useState<NewYearPayload>({
    recordFrom: '',
    recordUntil: '',
    confirmFrom: '',
    confirmUntil: '',
  });
  const [seen, setSeen] = useState<OrderPreview | null>(null);
  const latest = useRef(days);
  const change = (part: Partial<NewYearPayload>) => {
    latest.current = { ...days, ...part };
    setDays(latest.current);
    setSeen(null);
  };
  const look = async () => {
    const asked = latest.current;
    if (FIELDS.some((name) => asked[name].trim() === '')) return;
    const outcome = await server.preview({ kind: KIND, payload: asked });
    if (latest.current === asked && outcome.ok) setSeen(outcome.value);
  };
  const refused = ordering.at === 'refused' ? ordering.refusal : null;
  const problems = refused?.code === 'bad-fields' ? refused.fields : (seen?.problems ?? []);
  if (ordering.at === 'given') return <Ordered order={ordering.order} onHome={back} />;
  return (
    <OrderForm
      name={NEW_YEAR.name}
      sub={NEW_YEAR.head(year)}
      help="hq-year"
      backTo={YEAR_PAGE.back}
      atFields
      seen={seen}
      notYet={NEW_YEAR.text}
      ordering={ordering}
      onSend={() => void send(days)}
      onBack={back}
    >
      <div class="form">
        <div class="halves">
          {FIELDS.map((name) => (
            <Field
              key={name}
              label={ROUND_FORM.labels[name]}
              name={name}
              value={days[name]}
              placeholder={NEW_YEAR.example(ROUND_FORM.examples[name], year + 1)}
              problems={problems}
              onChange={(text) => change({ [name]: text })}
              onLeave={() => void look()}
            />
          ))}
        </div>
      </div>
    </OrderForm>
  );
}
