// The order to extend: what the form holds, as typed. What it means is judged by domain/extension-draft.ts.
import * as z from 'zod/mini';
import { text, whole } from '../leaves';

const line = () => text(200);
const code = () => whole(1, 9999);

const schema = () =>
  z.strictObject({
    letter: line(),
    letterDate: line(),
    forwarding: line(),
    scope: z.enum(['all', 'provinces', 'districts']),
    places: z.array(code()).check(z.maxLength(1000)),
    recordUntil: line(),
    confirmUntil: line(),
    reason: text(1000),
  });

export type ExtendPayload = z.infer<ReturnType<typeof schema>>;

export function readExtend(value: unknown): ExtendPayload | undefined {
  return schema().safeParse(value).data;
}
