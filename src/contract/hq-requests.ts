// Reads what HQ's sidebar sends; the payload of an order is read by its kind (contract/orders).
import * as z from 'zod/mini';
import type { HqCalls } from './hq-calls';
import { textLike, whole } from './leaves';

// Each schema is made when a request of its kind comes: Apps Script loads everything anew for every call.
const orderId = () => textLike(/^[A-Za-z0-9-]{8,40}$/);
const orderKind = () => textLike(/^[a-z-]{2,30}$/);
const editionNumber = () => whole(1, 999);
const nothing = () => z.strictObject({});

export type HqRequests = { [name in keyof HqCalls]: Parameters<HqCalls[name]>[0] };

const schemas: { [name in keyof HqRequests]: () => z.ZodMiniType<HqRequests[name]> } = {
  home: nothing,
  preview: () => z.strictObject({ kind: orderKind(), payload: z.unknown() }),
  submit: () => z.strictObject({ id: orderId(), kind: orderKind(), payload: z.unknown() }),
  progress: () => z.strictObject({ id: orderId() }),
  firstSteps: nothing,
  prepare: nothing,
  roster: nothing,
  catalogue: nothing,
  confirmations: nothing,
  ledgerCheck: nothing,
  directorKeys: nothing,
  health: nothing,
  crosswalk: () => z.strictObject({ province: whole(0, 99) }),
  districts: () => z.strictObject({ province: whole(1, 99) }),
  editions: nothing,
  edition: () => z.strictObject({ number: editionNumber() }),
  compare: () => z.strictObject({ from: editionNumber(), to: editionNumber() }),
  chase: nothing,
  governorsLetter: nothing,
  openPaper: () =>
    z.union([
      z.strictObject({ paper: z.literal('annex'), number: editionNumber() }),
      z.strictObject({ paper: z.literal('letter') }),
    ]),
};

/** The request as its type says, or undefined when anything about it is off. */
export function readHqRequest<Name extends keyof HqRequests>(name: Name, value: unknown): HqRequests[Name] | undefined {
  return schemas[name]().safeParse(value).data;
}
