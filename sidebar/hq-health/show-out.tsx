// Taking the right to change the HQ workbook from people who are not on its list.
import type { ShowOutPayload } from '../../src/contract/orders/show-out';
import { REPAIR, SHOW_OUT } from '../../src/messages/repair';
import { ChosenOrder } from './chosen-order';

export function ShowOut({ back }: { back: () => void }) {
  return (
    <ChosenOrder
      kind="show-out"
      name={SHOW_OUT.name}
      sub={SHOW_OUT.sub}
      legend={REPAIR.remove}
      payloadOf={(remove): ShowOutPayload => ({ remove: [...remove] })}
      loading={REPAIR.looking}
      back={back}
    />
  );
}
