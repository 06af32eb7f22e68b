// The edit of ข้อมูลสำนักงาน: a table as it was pasted, the day it tells of, and which likely names were accepted.
import * as z from 'zod/mini';
import { text } from '../leaves';

const schema = () =>
  z.strictObject({
    text: text(1_000_000),
    day: text(60),
    accepted: z.array(text(600)).check(z.maxLength(2000)),
  });

export type OfficesPayload = z.infer<ReturnType<typeof schema>>;

export function readOfficesPayload(value: unknown): OfficesPayload | undefined {
  return schema().safeParse(value).data;
}
