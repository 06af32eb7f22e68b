// The order to take a confirmation back after confirming has ended, and why.
import * as z from 'zod/mini';
import { text, whole } from '../leaves';

const schema = () =>
  z.strictObject({
    district: whole(1, 9999),
    reason: text(1000),
  });

export type TakeBackPayload = z.infer<ReturnType<typeof schema>>;

export function readTakeBack(value: unknown): TakeBackPayload | undefined {
  return schema().safeParse(value).data;
}
