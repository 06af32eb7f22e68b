// Taking a confirmation back once the province can no longer: which district, why, what will happen, and the order.

import { useId, useRef, useState } from 'preact/hooks';
import type { ConfirmedDistrict, OrderPreview } from '../../src/contract/hq-calls';
import type { TakeBackPayload } from '../../src/contract/orders/take-back';
import { TAKE_BACK } from '../../src/messages/hq-acts';
import { useServer } from '../hq/context';
import { Field } from '../hq/fields';
import { OrderForm } from '../hq/order-form';
import { Ordered } from '../hq/ordered';
import { useOrder } from '../hq/use-order';

const KIND = 'take-back';

export function TakeBack({ confirmed, back }: { confirmed: readonly ConfirmedDistrict[]; back: () => void }) {
  const server = useServer();
  const id = useId();
  const [draft, setDraft] = useState<TakeBackPayload>({ district: 0, reason: '' });
  const [seen, setSeen] = useState<OrderPreview | null>(null);
  const { ordering, send } = useOrder(KIND);
  const latest = useRef(draft);
  /** An answer to what was changed meanwhile is dropped. */
  const look = async (asked: TakeBackPayload) => {
    if (asked.district === 0 || asked.reason.trim() === '') return;
    const outcome = await server.preview({ kind: KIND, payload: asked });
    if (latest.current === asked) setSeen(outcome.ok ? outcome.value : null);
  };
  const change = (part: Partial<TakeBackPayload>): TakeBackPayload => {
    const next = { ...draft, ...part };
    latest.current = next;
    setDraft(next);
    setSeen(null);
    return next;
  };
  if (ordering.at === 'given') return <Ordered order={ordering.order} onHome={back} />;
  const chosen = confirmed.find(({ district }) => district === draft.district);
  return (
    <OrderForm
      name={TAKE_BACK.name}
      help="hq-acts"
      sub={TAKE_BACK.sub}
      seen={seen}
      notYet={confirmed.length === 0 ? TAKE_BACK.none : TAKE_BACK.notYet}
      ordering={ordering}
      onSend={() => void send(draft)}
      onBack={back}
    >
      <div class="form">
        <div>
          <label class="label" for={id}>
            {TAKE_BACK.district}
          </label>
          <select
            id={id}
            class="text"
            value={String(draft.district)}
            onChange={(event) => void look(change({ district: Number(event.currentTarget.value) }))}
          >
            <option value="0">{TAKE_BACK.choose}</option>
            {byProvince(confirmed).map(([province, districts]) => (
              <optgroup key={province} label={province}>
                {districts.map(({ district, name }) => (
                  <option key={district} value={String(district)}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
          {chosen ? <p class="help">{TAKE_BACK.confirmed(chosen.at, chosen.by)}</p> : null}
        </div>
        <Field
          label={TAKE_BACK.reason}
          name="reason"
          rows={3}
          value={draft.reason}
          help={TAKE_BACK.reasonHelp}
          onChange={(reason) => change({ reason })}
          onLeave={() => void look(latest.current)}
        />
      </div>
    </OrderForm>
  );
}

function byProvince(confirmed: readonly ConfirmedDistrict[]): [string, ConfirmedDistrict[]][] {
  const groups = new Map<string, ConfirmedDistrict[]>();
  for (const each of confirmed) groups.set(each.province, [...(groups.get(each.province) ?? []), each]);
  return [...groups].sort(([a], [b]) => a.localeCompare(b, 'th'));
}
