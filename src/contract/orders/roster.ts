// The edit of the roster: a table as it was pasted, and which of the likely names were accepted.
import * as z from 'zod/mini';

const schema = () =>
  z.strictObject({
    text: z.string().check(z.maxLength(3_000_000)),
    mode: z.enum(['add', 'replace']),
    accepted: z.array(z.string().check(z.maxLength(600))).check(z.maxLength(2000)),
  });

export type RosterPayload = z.infer<ReturnType<typeof schema>>;

export function readRosterPayload(value: unknown): RosterPayload | undefined {
  return schema().safeParse(value).data;
}
