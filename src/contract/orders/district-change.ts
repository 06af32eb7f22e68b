// The edit that writes down a change of districts: renamed, merged or split from a day on, as HQ typed it.
import * as z from 'zod/mini';
import { text, whole } from '../leaves';

const line = () => text(200);
const code = () => whole(0, 9999);

/** `was` are codes of districts as they are after every change written down so far; names and new codes have commas between. */
const schema = () =>
  z.strictObject({
    kind: z.enum(['rename', 'merge', 'split']),
    day: text(60),
    province: code(),
    was: z.array(code()).check(z.maxLength(30)),
    are: line(),
    codes: line(),
    source: line(),
  });

export type DistrictChangePayload = z.infer<ReturnType<typeof schema>>;

export function readDistrictChange(value: unknown): DistrictChangePayload | undefined {
  return schema().safeParse(value).data;
}
