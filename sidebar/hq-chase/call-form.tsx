// Writing down a call: what was promised, and what was said.
import { useState } from 'preact/hooks';
import type { ChaseDistrict, ChaseProvince } from '../../src/contract/hq-calls';
import type { CallPayload } from '../../src/contract/orders/call';
import type { Contact } from '../../src/domain/national-chasing';
import { HQ_CHASE } from '../../src/messages/hq-chasing';
import { HQ_REFUSALS, ORDERING } from '../../src/messages/hq-home';
import { BUTTONS } from '../../src/messages/sidebar';
import { Field, Said } from '../hq/fields';
import { useOrder } from '../hq/use-order';
import { Button } from '../shared/components/buttons';
import { InnerHead } from '../shared/components/head';
import { Shell, useScreenFocus } from '../shared/components/shell';

/** `district` is null for the province's director. */
export type Callee = { province: ChaseProvince; district: ChaseDistrict | null; contact: Contact };

const KIND = 'call';

export function CallForm({ callee, onDone, onCancel }: { callee: Callee; onDone: () => void; onCancel: () => void }) {
  const { province, district, contact } = callee;
  const heading = useScreenFocus<HTMLHeadingElement>(true);
  const { ordering, send } = useOrder(KIND);
  const [promised, setPromised] = useState('');
  const [note, setNote] = useState('');
  const payload: CallPayload = { province: province.code, district: district?.code ?? 0, promised, note };
  const refused = ordering.at === 'refused' ? ordering.refusal : null;
  const problems = refused?.code === 'bad-fields' ? refused.fields : [];
  const sending = ordering.at === 'sending';
  const press = async () => {
    if ((await send(payload)) !== null) onDone();
  };
  return (
    <Shell
      head={
        <InnerHead
          title={
            <h1 class="head__title" ref={heading} tabIndex={-1}>
              {HQ_CHASE.callOf(district ? district.name : HQ_CHASE.directorOf(province.name))}
            </h1>
          }
          sub={`${contact.name} ${contact.phone}`}
          help="hq-chase"
          back={{ label: HQ_CHASE.backHere, onPress: onCancel }}
        />
      }
      foot={
        <div class="foot__row">
          <Button kind="quiet" onPress={onCancel}>
            {BUTTONS.cancel}
          </Button>
          <span class="grow">
            <Button wide off={sending} onPress={() => void press()}>
              {sending ? ORDERING.sending : HQ_CHASE.callButton}
            </Button>
          </span>
        </div>
      }
    >
      {refused && refused.code !== 'bad-fields' ? (
        <div class="pad">
          <Said sign="wrong" text={HQ_REFUSALS[refused.code].text} />
        </div>
      ) : null}
      <div class="form form--end">
        <Field
          label={HQ_CHASE.promised}
          name="promised"
          value={promised}
          placeholder={HQ_CHASE.promisedExample}
          problems={problems}
          onChange={setPromised}
        />
        <Field label={HQ_CHASE.note} name="note" value={note} rows={3} problems={problems} onChange={setNote} />
      </div>
    </Shell>
  );
}
