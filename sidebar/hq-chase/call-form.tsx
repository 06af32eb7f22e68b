// Writing down a call: what was promised, and what was said.
import { useState } from 'preact/hooks';
import type { ChaseDistrict, ChaseProvince } from '../../src/contract/hq-calls';
import type { CallPayload } from '../../src/contract/orders/call';
import type { Contact } from '../../src/domain/national-chasing';
import { HQ_CHASE } from '../../src/messages/hq-chasing';
import { ORDERING } from '../../src/messages/hq-home';
import { Field } from '../hq/fields';
import { FormShell } from '../hq/form-shell';
import { useOrder } from '../hq/use-order';
import { Button } from '../shared/components/buttons';

/** `district` is null for the province's director. */
export type Callee = { province: ChaseProvince; district: ChaseDistrict | null; contact: Contact };

const KIND = 'call';

export function CallForm({ callee, onDone, onCancel }: { callee: Callee; onDone: () => void; onCancel: () => void }) {
  const { province, district, contact } = callee;
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
    <FormShell
      name={HQ_CHASE.callOf(district ? district.name : HQ_CHASE.directorOf(province.name))}
      sub={`${contact.name} ${contact.phone}`}
      help="hq-chase"
      backTo={HQ_CHASE.backHere}
      ordering={ordering}
      onBack={onCancel}
      button={
        <Button wide off={sending} onPress={() => void press()}>
          {sending ? ORDERING.sending : HQ_CHASE.callButton}
        </Button>
      }
    >
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
    </FormShell>
  );
}
