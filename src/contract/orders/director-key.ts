// The order to give a director a new key, or to make the one he has worthless.
import * as z from 'zod/mini';
import { text } from '../leaves';

const schema = () =>
  z.strictObject({
    email: text(254),
    action: z.enum(['renew', 'revoke']),
  });

export type DirectorKeyPayload = z.infer<ReturnType<typeof schema>>;

export function readDirectorKey(value: unknown): DirectorKeyPayload | undefined {
  return schema().safeParse(value).data;
}
