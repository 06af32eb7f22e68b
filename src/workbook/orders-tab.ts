// คำสั่ง in the HQ workbook: one line per order, appended by whoever gives it, carried on by the runner.
import { type Instant, parseMoment, shortMoment } from '../domain/day';
import type { Order, OrderState } from '../domain/order';
import { ORDER_HEADINGS, ORDER_STATES } from '../messages/orders';
import { TAB_TITLES } from '../messages/workbook';
import { HQ_FIRST_ROW, typedTab } from './hq-tabs';
import { type Request, writeCells } from './requests';
import { ROWS_AHEAD } from './room';
import { type TabSnapshot, textAt } from './snapshot';
import { cell, type TabSpec } from './spec';
import type { Tab } from './tabs';

export const HQ_ORDERS: Tab = { id: 231, title: TAB_TITLES.orders };

const COLUMNS = {
  id: 1,
  title: 2,
  by: 3,
  at: 4,
  state: 5,
  progress: 6,
  result: 7,
  failures: 8,
  trouble: 9,
  kind: 10,
  payload: 11,
  cursor: 12,
} as const;

export type OrderLine = { row: number; order: Order };

export function planOrdersTab(): TabSpec {
  return typedTab(
    HQ_ORDERS,
    ORDER_HEADINGS,
    [],
    [150, 260, 220, 170, 100, 240, 420, 90, 260, 110, 260, 160],
    ROWS_AHEAD,
  );
}

/** In the order in which they were given. */
export function readOrders(tab: TabSnapshot): OrderLine[] {
  const lines: OrderLine[] = [];
  for (let row = HQ_FIRST_ROW; row <= tab.cells.length; row++) {
    const text = (column: number) => textAt(tab, row, column);
    if (text(COLUMNS.id) === '') continue;
    lines.push({
      row,
      order: {
        id: text(COLUMNS.id),
        kind: text(COLUMNS.kind),
        title: text(COLUMNS.title),
        by: text(COLUMNS.by),
        at: momentOf(text(COLUMNS.at)),
        state: stateOf(text(COLUMNS.state)),
        progress: text(COLUMNS.progress),
        result: text(COLUMNS.result),
        failures: Number(text(COLUMNS.failures)) || 0,
        trouble: text(COLUMNS.trouble),
        payload: text(COLUMNS.payload),
        cursor: text(COLUMNS.cursor),
      },
    });
  }
  return lines;
}

export function nextOrderRow(lines: readonly OrderLine[]): number {
  return lines.reduce((next, { row }) => Math.max(next, row + 1), HQ_FIRST_ROW);
}

export function writeOrder({ row, order }: OrderLine): Request {
  const cells = [
    order.id,
    order.title,
    order.by,
    shortMoment(order.at),
    ORDER_STATES[order.state],
    order.progress,
    order.result,
    order.failures === 0 ? '' : String(order.failures),
    order.trouble,
    order.kind,
    order.payload,
    order.cursor,
  ];
  return writeCells(HQ_ORDERS.id, row, 1, [cells.map((text) => cell(text))]);
}

/** Only these two cells: how far the order came must not be put back by a run that failed after it went on. */
export function writeTrouble(row: number, failures: number, trouble: string): Request {
  return writeCells(HQ_ORDERS.id, row, COLUMNS.failures, [[cell(String(failures)), cell(trouble)]]);
}

const STATES: readonly OrderState[] = ['waiting', 'running', 'done', 'refused'];

/** A word nobody knows stops the order instead of beginning it anew. */
function stateOf(word: string): OrderState {
  return STATES.find((state) => ORDER_STATES[state] === word) ?? 'refused';
}

function momentOf(text: string): Instant {
  return parseMoment(text) ?? 0;
}
