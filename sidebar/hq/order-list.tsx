// Orders as a list: what, by whom, when, and what came of it.
import type { OrderView } from '../../src/contract/hq-calls';
import type { OrderState } from '../../src/domain/order';
import { recentText } from '../../src/messages/dates';
import { HQ_HOME, ORDER_STATE_WORDS } from '../../src/messages/hq-home';
import { Sign, type SignName } from '../shared/signs';
import { useHq } from './context';

export const ORDER_SIGNS: { [state in OrderState]: SignName } = {
  waiting: 'none',
  running: 'part',
  done: 'ok',
  refused: 'bad',
};

export function OrderList({ orders }: { orders: readonly OrderView[] }) {
  const { home } = useHq();
  if (orders.length === 0) return <p class="help">{HQ_HOME.noOrders}</p>;
  return (
    <ul class="orders">
      {orders.map(({ id, title, by, at, state, progress, result }) => (
        <li key={id}>
          <Sign of={ORDER_SIGNS[state]} size={16} />
          <span>
            {title}
            <small>
              {ORDER_STATE_WORDS[state]} · {recentText(at, home.now)} · {by}
            </small>
            {result || progress ? <small>{result || progress}</small> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
