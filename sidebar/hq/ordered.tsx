// After the button: the order on its way, what came of it, and the way home.

import type { OrderView } from '../../src/contract/hq-calls';
import { ORDERING } from '../../src/messages/hq-home';
import { BlankState } from '../shared/components/blank-state';
import { Button } from '../shared/components/buttons';
import { Shell, useScreenFocus } from '../shared/components/shell';
import { ORDER_SIGNS } from './order-list';

const TITLES = {
  waiting: ORDERING.later,
  running: ORDERING.later,
  done: ORDERING.done,
  refused: ORDERING.refused,
} as const;

export function Ordered({ order, onHome }: { order: OrderView; onHome: () => void }) {
  const heading = useScreenFocus<HTMLHeadingElement>(true);
  return (
    <Shell
      head={null}
      foot={
        <Button wide onPress={onHome}>
          {ORDERING.home}
        </Button>
      }
    >
      <BlankState sign={ORDER_SIGNS[order.state]} title={TITLES[order.state]} heading={heading} role="status">
        <p>{order.title}</p>
        <p class="prewrap">{order.result || order.progress}</p>
      </BlankState>
    </Shell>
  );
}
