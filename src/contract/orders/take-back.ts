// The order to take a confirmation back after confirming has ended, and why.
import * as z from 'zod/mini';

const schema = () =>
  z.strictObject({
    district: z.number().check(z.int(), z.minimum(1), z.maximum(9999)),
    reason: z.string().check(z.maxLength(1000)),
  });

export type TakeBackPayload = z.infer<ReturnType<typeof schema>>;

export function readTakeBack(value: unknown): TakeBackPayload | undefined {
  return schema().safeParse(value).data;
}
