// The note cell of an area: a line per item with its code, the reason and an https link.
import { tidyText } from './thai-text';

export type ItemNote = { code: string; reason: string; link: string };

export const MAX_REASON = 500;
export const MAX_LINK = 500;

/** Only https links are kept: they are shown as links to other people. */
export function isLink(text: string): boolean {
  return /^https:\/\/[^\s<>"']+\.[^\s<>"']+$/.test(text) && text.length <= MAX_LINK;
}

/**
 * The text of the cell begins with an item code, so no reason can turn it into a formula; and it never ends with a space,
 * so it is read back as it was written.
 */
export function noteText(notes: readonly ItemNote[]): string {
  return notes
    .map((note) => ({ code: note.code, reason: oneLine(note.reason), link: oneLine(note.link) }))
    .filter((note) => note.reason !== '' || note.link !== '')
    .map(({ code, reason, link }) => (link === '' ? [code, reason] : [code, reason, link]).join(' | '))
    .join('\n');
}

/** Lines that do not follow the form (typed by hand) are left to the reader of the cell and skipped here. */
export function parseNotes(text: string): ItemNote[] {
  return text.split('\n').flatMap((line) => {
    const [code = '', reason = '', ...rest] = line.split('|').map((part) => part.trim());
    if (!/^[A-Za-z0-9-]+$/.test(code)) return [];
    const link = rest.join('|');
    return [{ code, reason, link: isLink(link) ? link : '' }];
  });
}

function oneLine(text: string): string {
  return tidyText(text).replace(/\s+/g, ' ').replace(/\|/g, '/');
}
