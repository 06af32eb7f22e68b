// Carries out HQ's orders step by step. A run may end at any service call; the next one goes on where it stopped, and
// everything is done once.
import type { Instant } from '../../../domain/day';
import { isOpen } from '../../../domain/order';
import { ORDER_WORDS } from '../../../messages/orders';
import { runAlone } from '../../../workbook/hq-host';
import { HQ_ORDERS, type OrderLine, readOrders, writeOrder, writeTrouble } from '../../../workbook/orders-tab';
import { type Snapshot, tabById } from '../../../workbook/snapshot';
import type { Desk } from '../desk';
import type { Step } from './kind';
import { kindNamed } from './registry';

/** Google ends an execution after six minutes; a step must fit into what is left. */
const RUN_MS = 4 * 60_000;

/**
 * Every open order, or only the one named. False when another run is at work: it will not see an order that came later,
 * but the next one will.
 */
export function carryOut(desk: Desk, only?: string, limitMs = RUN_MS): boolean {
  const started = Date.now();
  return runAlone(() => {
    for (const { order } of linesOf(desk)) {
      if (isOpen(order) && (only === undefined || order.id === only)) carryOn(desk, order.id, started + limitMs);
    }
  });
}

/** The first step of a new order, whose line is written with it. Only while no run is at work. */
export function begin(desk: Desk, line: OrderLine): void {
  advance(desk, line);
}

export function hasOpenOrders(book: Snapshot): boolean {
  const tab = tabById(book, HQ_ORDERS.id);
  return tab !== undefined && readOrders(tab).some(({ order }) => isOpen(order));
}

/** Step by step until it is done, refused, stuck or time is up. */
function carryOn(desk: Desk, id: string, ends: Instant): void {
  for (;;) {
    const line = linesOf(desk).find(({ order }) => order.id === id);
    if (!line || !isOpen(line.order) || Date.now() > ends) return;
    try {
      if (!advance(desk, line)) return;
    } catch (error) {
      console.error(id, error);
      desk.write([writeTrouble(line.row, line.order.failures + 1, String(error))]);
      return;
    }
  }
}

/** One step and its note, in one batch. False when nothing can be done now. */
function advance(desk: Desk, { row, order }: OrderLine): boolean {
  const note = (change: Partial<typeof order>, hq: Step['hq'] = []) =>
    desk.write([...hq, writeOrder({ row, order: { ...order, ...change } })]);
  const opened = kindNamed(order.kind)?.open(parsed(order.payload));
  if (!opened) {
    note({ state: 'refused', result: kindNamed(order.kind) ? ORDER_WORDS.unreadable : ORDER_WORDS.unknownKind });
    return false;
  }
  const reading = desk.open();
  if (!reading.ok) {
    const progress = [ORDER_WORDS.waitingForCells, ...reading.problems].join('\n');
    if (order.progress !== progress) note({ progress });
    return false;
  }
  const now = Date.now();
  if (order.cursor === '') {
    const { problems } = opened.find(reading.open, now);
    if (problems.length > 0) {
      note({ state: 'refused', progress: '', result: problems.map(({ text }) => text).join('\n') });
      return false;
    }
  }
  const { hq, cursor, progress, result } = opened.step(order.cursor, { desk, open: reading.open, order, now });
  if (cursor === null) note({ state: 'done', cursor: '', progress, result: result ?? '' }, hq);
  else note({ state: 'running', cursor, progress }, hq);
  return cursor !== null;
}

function linesOf(desk: Desk): OrderLine[] {
  const tab = tabById(desk.book(), HQ_ORDERS.id);
  return tab ? readOrders(tab) : [];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
