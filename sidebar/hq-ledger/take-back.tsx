// Taking a confirmation back once the province can no longer: which district, why, what will happen, and the order.

import { useId } from 'preact/hooks';
import type { ConfirmedDistrict } from '../../src/contract/hq-calls';
import type { TakeBackPayload } from '../../src/contract/orders/take-back';
import { TAKE_BACK } from '../../src/messages/hq-acts';
import { Field } from '../hq/fields';
import { OrderForm } from '../hq/order-form';
import { Ordered } from '../hq/ordered';
import { useForm } from '../hq/use-form';

const KIND = 'take-back';
const EMPTY: TakeBackPayload = { district: 0, reason: '' };

export function TakeBack({ confirmed, back }: { confirmed: readonly ConfirmedDistrict[]; back: () => void }) {
  const id = useId();
  const { draft, change, look, seen, unseen, ordering, send } = useForm(KIND, EMPTY, isFilled);
  if (ordering.at === 'given') return <Ordered order={ordering.order} onHome={back} />;
  const chosen = confirmed.find(({ district }) => district === draft.district);
  return (
    <OrderForm
      name={TAKE_BACK.name}
      help="hq-acts"
      sub={TAKE_BACK.sub}
      seen={seen}
      unseen={unseen}
      notYet={confirmed.length === 0 ? TAKE_BACK.none : TAKE_BACK.notYet}
      ordering={ordering}
      onSend={send}
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
            onChange={(event) => {
              change({ district: Number(event.currentTarget.value) });
              look();
            }}
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
          onLeave={look}
        />
      </div>
    </OrderForm>
  );
}

function isFilled({ district, reason }: TakeBackPayload): boolean {
  return district !== 0 && reason.trim() !== '';
}

function byProvince(confirmed: readonly ConfirmedDistrict[]): [string, ConfirmedDistrict[]][] {
  const groups = new Map<string, ConfirmedDistrict[]>();
  for (const each of confirmed) groups.set(each.province, [...(groups.get(each.province) ?? []), each]);
  return [...groups].sort(([a], [b]) => a.localeCompare(b, 'th'));
}
