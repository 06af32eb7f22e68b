// What a kind of edit is: an act that changes nothing but tabs of the HQ workbook. Whoever may give it may do it, so it is
// done at once, in the same atomic batch as its line in คำสั่ง; it needs no other cell of the workbook to be readable.
import type { OrderPreview } from '../../../contract/hq-calls';
import type { Instant } from '../../../domain/day';
import type { Request } from '../../../workbook/requests';
import type { Snapshot } from '../../../workbook/snapshot';

export type EditDefinition<Payload> = {
  code: string;
  read(payload: unknown): Payload | undefined;
  title(payload: Payload, book: Snapshot): string;
  find(payload: Payload, book: Snapshot, now: Instant): OrderPreview;
  /** Only after `find` told no problem. */
  write(payload: Payload, book: Snapshot, now: Instant): { requests: Request[]; result: string };
};

export type Edit = {
  title(book: Snapshot): string;
  find(book: Snapshot, now: Instant): OrderPreview;
  write(book: Snapshot, now: Instant): { requests: Request[]; result: string };
};

export type EditKind = { code: string; open(payload: unknown): Edit | undefined };

export function editOf<Payload>(definition: EditDefinition<Payload>): EditKind {
  return {
    code: definition.code,
    open(raw) {
      const payload = definition.read(raw);
      if (payload === undefined) return undefined;
      return {
        title: (book) => definition.title(payload, book),
        find: (book, now) => definition.find(payload, book, now),
        write: (book, now) => definition.write(payload, book, now),
      };
    },
  };
}
