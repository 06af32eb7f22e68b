// The order about values that many districts lost at once: put them back, or leave it as it is.
import * as z from 'zod/mini';
import { textLike } from '../leaves';

const schema = () =>
  z.strictObject({
    alarm: textLike(/^\d{1,6}-[0-9a-z]{6,12}$/),
    choice: z.enum(['restore', 'dismiss']),
  });

export type RestorePayload = z.infer<ReturnType<typeof schema>>;

export function readRestore(value: unknown): RestorePayload | undefined {
  return schema().safeParse(value).data;
}
