// The edits of chasing: a call that HQ made, and whether somebody gets reminders by mail.
import * as z from 'zod/mini';
import { text, whole } from '../leaves';

const code = () => whole(0, 9999);

/** `district` is 0 for a call to the province's director. */
const call = () =>
  z.strictObject({
    province: code(),
    district: code(),
    promised: text(60),
    note: text(500),
  });

export type CallPayload = z.infer<ReturnType<typeof call>>;

export function readCall(value: unknown): CallPayload | undefined {
  return call().safeParse(value).data;
}

const reminder = () => z.strictObject({ email: text(254), off: z.boolean() });

export type ReminderPayload = z.infer<ReturnType<typeof reminder>>;

export function readReminder(value: unknown): ReminderPayload | undefined {
  return reminder().safeParse(value).data;
}
