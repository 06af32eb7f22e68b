// What the sidebar does with orders: look at what one would do, give it, and watch it.
import type {
  FieldWords,
  HqOutcome,
  OrderPreview,
  OrderView,
  PreviewRequest,
  ProgressRequest,
  SubmitRequest,
} from '../../../contract/hq-calls';
import { isStuck, type Order } from '../../../domain/order';
import { ORDER_WORDS } from '../../../messages/orders';
import { alone, effectiveEmail } from '../../../workbook/host';
import { isOwner } from '../../../workbook/hq-host';
import { HQ_ORDERS, nextOrderRow, readOrders, writeOrder } from '../../../workbook/orders-tab';
import { tabById } from '../../../workbook/snapshot';
import { type Desk, openDesk } from '../desk';
import { kindNamed } from './registry';
import { begin, carryOut } from './runner';

export function preview({ kind, payload }: PreviewRequest): HqOutcome<OrderPreview> {
  const opened = kindNamed(kind)?.open(payload);
  if (!opened) return { ok: false, refusal: { code: 'bad-request' } };
  const reading = openDesk().open();
  if (!reading.ok) return { ok: false, refusal: { code: 'unreadable', problems: reading.problems } };
  return { ok: true, value: opened.find(reading.open, Date.now()) };
}

export function submit(request: SubmitRequest): HqOutcome<OrderView> {
  const desk = openDesk();
  const owner = isOwner();
  const given = alone(() => give(desk, request, owner));
  if (given === undefined) return { ok: false, refusal: { code: 'busy' } };
  if (!given.ok) return given;
  if (owner) carryOut(desk, request.id);
  return watched(desk, request.id);
}

export function progress({ id }: ProgressRequest): HqOutcome<OrderView> {
  return watched(openDesk(), id);
}

/**
 * Appends the order unless it stands there already: the same order sent again counts once. The role account takes its
 * first step in the same write; should that fail, nothing stands there and nothing was promised.
 */
function give(desk: Desk, { id, kind, payload }: SubmitRequest, owner: boolean): HqOutcome<true> {
  const tab = tabById(desk.book(), HQ_ORDERS.id);
  if (!tab) return { ok: false, refusal: { code: 'not-set-up' } };
  const lines = readOrders(tab);
  if (lines.some(({ order }) => order.id === id)) return { ok: true, value: true };
  const opened = kindNamed(kind)?.open(payload);
  if (!opened) return { ok: false, refusal: { code: 'bad-request' } };
  const reading = desk.open();
  if (!reading.ok) return { ok: false, refusal: { code: 'unreadable', problems: reading.problems } };
  const now = Date.now();
  const { problems } = opened.find(reading.open, now);
  if (problems.length > 0) return badFields(problems);
  const order: Order = {
    id,
    kind,
    title: opened.title,
    by: effectiveEmail(),
    at: now,
    state: 'waiting',
    progress: '',
    result: '',
    failures: 0,
    trouble: '',
    payload: JSON.stringify(payload),
    cursor: '',
  };
  const line = { row: nextOrderRow(lines), order };
  if (!owner || !begin(desk, line)) desk.write([writeOrder(line)]);
  return { ok: true, value: true };
}

function badFields(fields: FieldWords[]): HqOutcome<never> {
  return { ok: false, refusal: { code: 'bad-fields', fields } };
}

function watched(desk: Desk, id: string): HqOutcome<OrderView> {
  const tab = tabById(desk.book(), HQ_ORDERS.id);
  const found = tab && readOrders(tab).find(({ order }) => order.id === id);
  return found ? { ok: true, value: orderView(found.order) } : { ok: false, refusal: { code: 'bad-request' } };
}

export function orderView(order: Order): OrderView {
  const { id, kind, title, by, at, state, progress, result } = order;
  if (!isStuck(order)) return { id, kind, title, by, at, state, progress, result };
  return { id, kind, title, by, at, state: 'refused', progress, result: ORDER_WORDS.stuck };
}
