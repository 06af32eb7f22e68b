// The edit of the roster: a table as it was pasted, and which of the likely names were accepted.
import * as z from 'zod/mini';
import { text } from '../leaves';

const schema = () =>
  z.strictObject({
    text: text(3_000_000),
    mode: z.enum(['add', 'replace']),
    accepted: z.array(text(600)).check(z.maxLength(2000)),
  });

export type RosterPayload = z.infer<ReturnType<typeof schema>>;

export function readRosterPayload(value: unknown): RosterPayload | undefined {
  return schema().safeParse(value).data;
}
