// The edit of the round: the cells of the tab รอบและกำหนดเวลา that a form holds, as typed.
import * as z from 'zod/mini';
import { text } from '../leaves';

const line = () => z.optional(text(300));

const schema = () =>
  z.strictObject({
    values: z.strictObject({
      year: line(),
      dataFrom: line(),
      dataUntil: line(),
      recordFrom: line(),
      recordUntil: line(),
      confirmFrom: line(),
      confirmUntil: line(),
      phone: line(),
      guideUrl: line(),
      unit: line(),
      coordinators: line(),
      openingLetter: line(),
      openingDate: line(),
      briefingDate: line(),
      briefingTime: line(),
      briefingPlace: line(),
      briefingChair: line(),
      reminderDays: line(),
      closed: line(),
    }),
  });

export type RoundPayload = z.infer<ReturnType<typeof schema>>;

export function readRoundPayload(value: unknown): RoundPayload | undefined {
  return schema().safeParse(value).data;
}
