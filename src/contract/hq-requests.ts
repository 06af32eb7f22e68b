// Reads what HQ's sidebar sends; the payload of an order is read by its kind (contract/orders).
import * as z from 'zod/mini';
import type { HqCalls } from './hq-calls';

const orderId = z.string().check(z.regex(/^[A-Za-z0-9-]{8,40}$/));
const orderKind = z.string().check(z.regex(/^[a-z-]{2,30}$/));

const editionNumber = z.number().check(z.int(), z.minimum(1), z.maximum(999));

const schemas = {
  home: z.strictObject({}),
  preview: z.strictObject({ kind: orderKind, payload: z.unknown() }),
  submit: z.strictObject({ id: orderId, kind: orderKind, payload: z.unknown() }),
  progress: z.strictObject({ id: orderId }),
  firstSteps: z.strictObject({}),
  prepare: z.strictObject({}),
  roster: z.strictObject({}),
  health: z.strictObject({}),
  districts: z.strictObject({ province: z.number().check(z.int(), z.minimum(1), z.maximum(99)) }),
  editions: z.strictObject({}),
  edition: z.strictObject({ number: editionNumber }),
  compare: z.strictObject({ from: editionNumber, to: editionNumber }),
  chase: z.strictObject({}),
  governorsLetter: z.strictObject({}),
  openPaper: z.union([
    z.strictObject({ paper: z.literal('annex'), number: editionNumber }),
    z.strictObject({ paper: z.literal('letter') }),
  ]),
};

export type HqRequests = { [name in keyof HqCalls]: Parameters<HqCalls[name]>[0] };

const readers: { [name in keyof HqRequests]: (value: unknown) => HqRequests[name] | undefined } = {
  home: (value) => schemas.home.safeParse(value).data,
  preview: (value) => schemas.preview.safeParse(value).data,
  submit: (value) => schemas.submit.safeParse(value).data,
  progress: (value) => schemas.progress.safeParse(value).data,
  firstSteps: (value) => schemas.firstSteps.safeParse(value).data,
  prepare: (value) => schemas.prepare.safeParse(value).data,
  health: (value) => schemas.health.safeParse(value).data,
  roster: (value) => schemas.roster.safeParse(value).data,
  districts: (value) => schemas.districts.safeParse(value).data,
  editions: (value) => schemas.editions.safeParse(value).data,
  compare: (value) => schemas.compare.safeParse(value).data,
  edition: (value) => schemas.edition.safeParse(value).data,
  chase: (value) => schemas.chase.safeParse(value).data,
  governorsLetter: (value) => schemas.governorsLetter.safeParse(value).data,
  openPaper: (value) => schemas.openPaper.safeParse(value).data,
};

/** The request as its type says, or undefined when anything about it is off. */
export function readHqRequest<Name extends keyof HqRequests>(name: Name, value: unknown): HqRequests[Name] | undefined {
  return readers[name](value);
}
