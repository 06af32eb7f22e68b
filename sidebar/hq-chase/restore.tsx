// Values that many districts lost at once: what they held, and whether it is put back.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OrderPreview, SetbackView } from '../../src/contract/hq-calls';
import type { RestorePayload } from '../../src/contract/orders/restore';
import { momentText } from '../../src/messages/dates';
import { HQ_CHASE } from '../../src/messages/hq-chasing';
import { RESTORE } from '../../src/messages/setbacks';
import { LOADING } from '../../src/messages/sidebar';
import { useServer } from '../hq/context';
import { Choice } from '../hq/fields';
import { OrderForm } from '../hq/order-form';
import { Ordered } from '../hq/ordered';
import { useOrder } from '../hq/use-order';

const KIND = 'restore';

export function Restore({ setback, back }: { setback: SetbackView; back: () => void }) {
  const server = useServer();
  const { ordering, send } = useOrder(KIND);
  const [choice, setChoice] = useState<RestorePayload['choice']>('restore');
  const [seen, setSeen] = useState<OrderPreview | null>(null);
  const latest = useRef(choice);
  const payload: RestorePayload = { alarm: setback.alarm, choice };
  const look = async (asked: RestorePayload) => {
    latest.current = asked.choice;
    setSeen(null);
    const outcome = await server.preview({ kind: KIND, payload: asked });
    if (latest.current === asked.choice && outcome.ok) setSeen(outcome.value);
  };
  useEffect(() => void look(payload), []);
  if (ordering.at === 'given') return <Ordered order={ordering.order} onHome={back} />;
  return (
    <OrderForm
      name={RESTORE.name}
      sub={setback.file}
      backTo={HQ_CHASE.backHere}
      seen={seen}
      notYet={LOADING.reading}
      ordering={ordering}
      onSend={() => void send(payload)}
      onBack={back}
    >
      <p class="when">{RESTORE.found(momentText(setback.at))}</p>
      <div class="form">
        <Choice
          label={RESTORE.what}
          value={choice}
          options={[
            { value: 'restore', name: RESTORE.restore, note: RESTORE.restoreNote },
            { value: 'dismiss', name: RESTORE.dismiss, note: RESTORE.dismissNote },
          ]}
          onChange={(chosen) => {
            setChoice(chosen);
            void look({ ...payload, choice: chosen });
          }}
        />
      </div>
    </OrderForm>
  );
}
