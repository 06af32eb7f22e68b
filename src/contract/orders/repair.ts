// The order to check and repair workbooks: put back what is damaged, let in who should be, and show out who was chosen.
import * as z from 'zod/mini';
import { text, textLike } from '../leaves';

const schema = () =>
  z.strictObject({
    /** Ids of tracking workbooks. */
    files: z.array(textLike(/^[\w-]{1,200}$/)).check(z.minLength(1), z.maxLength(120)),
    /** E-mails of editors who are to go; whoever has a duty in the workbook stays. */
    remove: z.array(text(300)).check(z.maxLength(100)),
  });

export type RepairPayload = z.infer<ReturnType<typeof schema>>;

export function readRepair(value: unknown): RepairPayload | undefined {
  return schema().safeParse(value).data;
}
