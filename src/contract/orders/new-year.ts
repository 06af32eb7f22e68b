// The edit that begins the next fiscal year: its two windows, as typed. All else follows from the year before.
import * as z from 'zod/mini';
import { text } from '../leaves';

const line = () => text(60);

const schema = () =>
  z.strictObject({ recordFrom: line(), recordUntil: line(), confirmFrom: line(), confirmUntil: line() });

export type NewYearPayload = z.infer<ReturnType<typeof schema>>;

export function readNewYear(value: unknown): NewYearPayload | undefined {
  return schema().safeParse(value).data;
}
