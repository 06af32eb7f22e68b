// Looking at one workbook closely, or repairing all of them: what was found, what will be put back, and the order.
import type { RepairPayload } from '../../src/contract/orders/repair';
import { REPAIR } from '../../src/messages/repair';
import { ChosenOrder } from './chosen-order';

export function Repair({ files, back }: { files: string[]; back: () => void }) {
  return (
    <ChosenOrder
      kind="repair"
      name={REPAIR.title(files.length)}
      sub={REPAIR.sub}
      legend={REPAIR.remove}
      payloadOf={(remove): RepairPayload => ({ files, remove: [...remove] })}
      loading={REPAIR.looking}
      back={back}
    />
  );
}
