// Reads what a sidebar sends. A client is never trusted: unknown fields, huge texts and wrong types are refused here.
import * as z from 'zod/mini';
import { isDay } from '../domain/day';
import type {
  AreaRequest,
  DecideRequest,
  DistrictPaperRequest,
  KeepKeyRequest,
  MarkRequest,
  OverviewRequest,
  PaperRequest,
  ReviewRequest,
  SaveRequest,
  StartRequest,
} from './calls';
import { text, textLike, whole } from './leaves';

// Each schema is made when a request of its kind comes: Apps Script loads everything anew for every call.
const code = () => whole(1, 9999);
const areaNumber = () => whole(1, 99);
const itemCode = () => textLike(/^[A-Za-z0-9-]{1,20}$/);
const digest = () => textLike(/^[0-9a-f]{64}$/);
/** Longer than any sensible entry, so that the form can say what is wrong with it; far below a cell's limit. */
const typed = () => text(200);
const remark = () => text(2000);
const dayOrNone = () => textLike((text) => text === '' || isDay(text));
const forDistrict = () => z.strictObject({ district: code() });
const forProvince = () => z.strictObject({ province: code() });
const MAX_ITEMS = 200;
const MAX_DISTRICTS = 1000;

export type Requests = {
  start: StartRequest;
  area: AreaRequest;
  save: SaveRequest;
  overview: OverviewRequest;
  review: ReviewRequest;
  decide: DecideRequest;
  keepKey: KeepKeyRequest;
  mark: MarkRequest;
  openPaper: PaperRequest;
  districtPaper: DistrictPaperRequest;
  districtHistory: DistrictPaperRequest;
};

const schemas: { [name in keyof Requests]: () => z.ZodMiniType<Requests[name]> } = {
  start: () => z.strictObject({ district: z.nullable(code()) }),
  area: () => z.strictObject({ district: code(), area: areaNumber() }),
  save: () => {
    const [item, words] = [itemCode(), remark()];
    const value = z.strictObject({ code: item, text: typed() });
    const note = z.strictObject({ code: item, reason: words, link: words });
    return z.strictObject({
      year: whole(0, 9999),
      district: code(),
      area: areaNumber(),
      shown: digest(),
      values: z.array(value).check(z.maxLength(MAX_ITEMS)),
      notes: z.array(note).check(z.maxLength(MAX_ITEMS)),
    });
  },
  overview: forProvince,
  review: forDistrict,
  decide: () =>
    z.strictObject({
      kind: z.enum(['confirm', 'return', 'withdraw', 'restore']),
      press: textLike(/^[0-9a-f]{32}$/),
      province: code(),
      districts: z
        .array(z.strictObject({ district: code(), seal: digest() }))
        .check(z.minLength(1), z.maxLength(MAX_DISTRICTS)),
      areas: z.array(areaNumber()).check(z.maxLength(99)),
      until: dayOrNone(),
      reason: remark(),
    }),
  keepKey: () => z.strictObject({ province: code(), text: text(20_000) }),
  mark: () =>
    z.strictObject({
      province: code(),
      marks: z
        .array(z.strictObject({ district: code(), called: z.boolean(), promised: dayOrNone() }))
        .check(z.minLength(1), z.maxLength(MAX_DISTRICTS)),
    }),
  openPaper: () =>
    z.union([
      z.strictObject({ paper: z.literal('district'), district: code(), empty: z.boolean() }),
      z.strictObject({ paper: z.literal('letter'), province: code() }),
      z.strictObject({ paper: z.enum(['table', 'history']), district: code() }),
    ]),
  districtPaper: forDistrict,
  districtHistory: forDistrict,
};

/** The request as its type says, or undefined when anything about it is off. */
export function readRequest<Name extends keyof Requests>(name: Name, value: unknown): Requests[Name] | undefined {
  return schemas[name]().safeParse(value).data;
}
