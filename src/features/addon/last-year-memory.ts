// Last year's volumes never change, so they are read once and kept for the calls that have no read to spare.
import { cachedText, cacheText } from '../../workbook/host';
import { type Book, lastYearVolumes } from '../../workbook/tracking-book';
import type { LastYear } from './views';

/** Volumes per item code, by district; a district without any is missing. */
export type LastYearSource = (book: Book, districts: readonly number[]) => Map<number, LastYear>;

/** One read, unless it is remembered from before. */
export const readLastYear: LastYearSource = (book, districts) => {
  const remembered = recallLastYear(book, districts);
  if (remembered.size > 0) return remembered;
  const read = lastYearVolumes(book, districts);
  if (read.size > 0)
    cacheText(keyOf(book, districts), JSON.stringify([...read].map(([code, volumes]) => [code, [...volumes]])));
  return read;
};

/** No read: what was remembered, or nothing. */
export const recallLastYear: LastYearSource = (book, districts) => {
  const text = book.settings.lastYear ? cachedText(keyOf(book, districts)) : null;
  if (text === null) return new Map();
  const entries: [number, [string, number][]][] = JSON.parse(text);
  return new Map(entries.map(([code, volumes]) => [code, new Map(volumes)]));
};

function keyOf({ settings }: Book, districts: readonly number[]): string {
  return `last-year:${settings.lastYear?.year ?? 0}:${districts[0] ?? 0}:${districts.length}`;
}
