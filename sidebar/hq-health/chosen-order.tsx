// A form whose only field is a choice of people: what the order would do is looked at anew with every choice.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { HqRefusal, OrderPreview } from '../../src/contract/hq-calls';
import { HEALTH } from '../../src/messages/health';
import { useServer } from '../hq/context';
import { OrderForm } from '../hq/order-form';
import { Ordered } from '../hq/ordered';
import { Refused } from '../hq/refused';
import { Ticks } from '../hq/ticks';
import { useOrder } from '../hq/use-order';

type ChosenOrderProps = {
  kind: string;
  name: string;
  sub: string;
  /** Above the people to choose from. */
  legend: string;
  payloadOf: (chosen: readonly string[]) => unknown;
  loading: string;
  back: () => void;
};

export function ChosenOrder({ kind, name, sub, legend, payloadOf, loading, back }: ChosenOrderProps) {
  const server = useServer();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [seen, setSeen] = useState<OrderPreview | null>(null);
  /** Who may be chosen stays on the screen while the effect of a choice is asked for. */
  const [choices, setChoices] = useState<NonNullable<OrderPreview['choices']>>([]);
  const [refusal, setRefusal] = useState<HqRefusal | null>(null);
  const { ordering, send } = useOrder(kind);
  const latest = useRef(chosen);
  const look = async (asked: readonly string[]) => {
    latest.current = asked;
    setChosen(asked);
    setSeen(null);
    setRefusal(null);
    const outcome = await server.preview({ kind, payload: payloadOf(asked) });
    if (latest.current !== asked) return;
    if (!outcome.ok) return setRefusal(outcome.refusal);
    setSeen(outcome.value);
    setChoices(outcome.value.choices ?? []);
  };
  useEffect(() => void look([]), []);
  if (ordering.at === 'given') return <Ordered order={ordering.order} onHome={back} />;
  if (refusal) return <Refused refusal={refusal} onRetry={() => void look(latest.current)} onSetUp={back} />;
  return (
    <OrderForm
      name={name}
      sub={sub}
      help="hq-care"
      backTo={HEALTH.back}
      seen={seen}
      notYet={loading}
      ordering={ordering}
      onSend={() => void send(payloadOf(chosen))}
      onBack={back}
    >
      {choices.length > 0 ? (
        <div class="form">
          <fieldset>
            <legend class="label">{legend}</legend>
            <Ticks
              options={choices.map(({ key, text }) => ({ key, name: text }))}
              chosen={chosen}
              onChange={(keys) => void look(keys)}
            />
          </fieldset>
        </div>
      ) : null}
    </OrderForm>
  );
}
