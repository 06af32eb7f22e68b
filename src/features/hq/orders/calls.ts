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
import type { Instant } from '../../../domain/day';
import { isStuck, type Order } from '../../../domain/order';
import { ORDER_WORDS } from '../../../messages/orders';
import { alone, effectiveEmail } from '../../../workbook/host';
import { isOwner, runAlone } from '../../../workbook/hq-host';
import { HQ_ORDERS, nextOrderRow, type OrderLine, readOrders, writeOrder } from '../../../workbook/orders-tab';
import { roomFor } from '../../../workbook/room';
import { tabById } from '../../../workbook/snapshot';
import { type Desk, openDesk } from '../desk';
import type { Edit } from '../edits/kind';
import { editNamed } from '../edits/registry';
import { kindNamed } from './registry';
import { begin, carryOut } from './runner';

export function preview({ kind, payload }: PreviewRequest): HqOutcome<OrderPreview> {
  const desk = openDesk();
  const edit = editNamed(kind)?.open(payload);
  if (edit) {
    const book = desk.book();
    if (!tabById(book, HQ_ORDERS.id)) return { ok: false, refusal: { code: 'not-set-up' } };
    return { ok: true, value: edit.find(book, Date.now()) };
  }
  const opened = kindNamed(kind)?.open(payload);
  if (!opened) return { ok: false, refusal: { code: 'bad-request' } };
  const reading = desk.open();
  if (!reading.ok) return { ok: false, refusal: { code: 'unreadable', problems: reading.problems } };
  return { ok: true, value: opened.find(reading.open, Date.now()) };
}

export function submit(request: SubmitRequest): HqOutcome<OrderView> {
  const desk = openDesk();
  // While a run is at work the order only gets its line; that run, or the next one, carries it out.
  const given = (isOwner() ? carriedOut(desk, request) : null) ?? alone(() => give(desk, request, false));
  if (given === undefined) return { ok: false, refusal: { code: 'busy' } };
  return given.ok ? watched(desk, request.id) : given;
}

/**
 * By the role account. What it reads is read in its turn: a run that ended meanwhile has written lines into the registers
 * below those there were. Null when a run is at work.
 */
function carriedOut(desk: Desk, request: SubmitRequest): HqOutcome<true> | null | undefined {
  let given: HqOutcome<true> | null | undefined = null;
  runAlone(() => {
    given = alone(() => give(desk, request, true));
    if (given?.ok) carryOut(desk, request.id, ANSWER_MS);
  });
  return given;
}

/** Asked by the role account it also takes the order further, so that the sidebar shows how far it is. */
export function progress({ id }: ProgressRequest): HqOutcome<OrderView> {
  const desk = openDesk();
  if (isOwner()) carryOut(desk, id, ANSWER_MS);
  return watched(desk, id);
}

/** So long the sidebar waits for an answer before it shows how far an order is; a step that has begun is finished. */
const ANSWER_MS = 15_000;

/**
 * Appends the order unless it stands there already: the same order sent again counts once. The role account takes its
 * first step in the same write; should that fail, nothing stands there and nothing was promised.
 */
function give(desk: Desk, { id, kind, payload }: SubmitRequest, owner: boolean): HqOutcome<true> {
  const tab = tabById(desk.book(), HQ_ORDERS.id);
  if (!tab) return { ok: false, refusal: { code: 'not-set-up' } };
  const lines = readOrders(tab);
  if (lines.some(({ order }) => order.id === id)) return { ok: true, value: true };
  const now = Date.now();
  const row = nextOrderRow(lines);
  const room = roomFor(desk.book(), HQ_ORDERS, row);
  if (room.length > 0) desk.write(room);
  const edit = editNamed(kind)?.open(payload);
  if (edit) return edited(desk, edit, { row, order: newOrder(id, kind, edit.title(desk.book()), now) });
  const opened = kindNamed(kind)?.open(payload);
  if (!opened) return { ok: false, refusal: { code: 'bad-request' } };
  const reading = desk.open();
  if (!reading.ok) return { ok: false, refusal: { code: 'unreadable', problems: reading.problems } };
  const { problems } = opened.find(reading.open, now);
  if (problems.length > 0) return badFields(problems);
  const line = {
    row,
    order: { ...newOrder(id, kind, opened.title(reading.open.facts.districts), now), payload: JSON.stringify(payload) },
  };
  if (owner) begin(desk, line);
  else desk.write([writeOrder(line)]);
  return { ok: true, value: true };
}

/** Done with its line in one atomic batch. What was sent is not kept: it may be larger than a cell. */
function edited(desk: Desk, edit: Edit, { row, order }: OrderLine): HqOutcome<true> {
  const { problems } = edit.find(desk.book(), order.at);
  if (problems.length > 0) return badFields(problems);
  const { requests, result } = edit.write(desk.book(), order.at);
  desk.write([...requests, writeOrder({ row, order: { ...order, state: 'done', result } })]);
  return { ok: true, value: true };
}

function newOrder(id: string, kind: string, title: string, at: Instant): Order {
  return {
    id,
    kind,
    title,
    by: effectiveEmail(),
    at,
    state: 'waiting',
    progress: '',
    result: '',
    failures: 0,
    trouble: '',
    payload: '',
    cursor: '',
  };
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
