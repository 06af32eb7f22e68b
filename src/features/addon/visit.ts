// One call from a sidebar: which book, who is asking, at what time, and what that person answers for today.
import type { Outcome, Refusal } from '../../contract/calls';
import { dayOf, type Instant } from '../../domain/day';
import { dutiesOn } from '../../domain/person';
import { activeEmail, sha256 } from '../../workbook/host';
import type { DirectoryEntry } from '../../workbook/settings';
import { type Book, openBook } from '../../workbook/tracking-book';

export type Visit = { book: Book; email: string; duties: DirectoryEntry[]; now: Instant; isCopy: boolean };

/** `fresh` reads the settings from the workbook even when they are in the cache. */
export function visit({ fresh }: { fresh: boolean }): Outcome<Visit> {
  const book = openBook(fresh);
  if (!book) return refuse({ code: 'not-set-up' });
  const now = Date.now();
  const email = activeEmail();
  const person = sha256(book.settings.salt + email);
  const duties = dutiesOn(
    book.directory(person).filter((entry) => entry.person === person),
    dayOf(now),
  );
  if (email === '' || duties.length === 0) {
    return fresh ? refuse({ code: 'unknown-person', email }) : visit({ fresh: true });
  }
  return accept({ book, email, duties, now, isCopy: book.fileId !== book.settings.fileId });
}

export function accept<T>(value: T): Outcome<T> & { ok: true } {
  return { ok: true, value };
}

export function refuse(refusal: Refusal): Outcome<never> & { ok: false } {
  return { ok: false, refusal };
}
