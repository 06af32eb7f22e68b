// The order to take the right to change the HQ workbook from people who are not on its list.
import * as z from 'zod/mini';
import { text } from '../leaves';

const schema = () => z.strictObject({ remove: z.array(text(300)).check(z.maxLength(100)) });

export type ShowOutPayload = z.infer<ReturnType<typeof schema>>;

export function readShowOut(value: unknown): ShowOutPayload | undefined {
  return schema().safeParse(value).data;
}
