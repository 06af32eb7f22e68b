// The order to set up tracking workbooks for provinces: one for all of them, one each, or a file that is there already.
import * as z from 'zod/mini';
import { text, whole } from '../leaves';

const schema = () =>
  z.strictObject({
    provinces: z.array(whole(1, 99)).check(z.maxLength(200)),
    how: z.enum(['each', 'one', 'adopt']),
    /** The address or the id of the file to adopt. */
    file: text(500),
  });

export type SetUpPayload = z.infer<ReturnType<typeof schema>>;

export function readSetUp(value: unknown): SetUpPayload | undefined {
  return schema().safeParse(value).data;
}
