// When a director looked at a province before, and how far its districts were then.
import type { Instant } from '../../domain/day';
import { keepOwnText, ownText } from '../../workbook/host';
import type { Visit } from './visit';

/** Items recorded per district code. */
export type Look = { at: Instant; filled: { [district: string]: number } };

/** Coming back within this time is still the same look: news stay marked while one works. */
const SAME_LOOK_MS = 30 * 60_000;

/** The look before this one, null the first time. This one is kept for the next. */
export function lookAround(visited: Visit, province: number, filled: Look['filled']): Look | null {
  const place = `look ${visited.book.settings.round.year} ${province} ${visited.book.fileId}`;
  const text = ownText(place);
  const kept: { before: Look | null; last: Look } | null = text === null ? null : JSON.parse(text);
  if (kept && visited.now - kept.last.at < SAME_LOOK_MS) return kept.before;
  const before = kept?.last ?? null;
  keepOwnText(place, JSON.stringify({ before, last: { at: visited.now, filled } }));
  return before;
}
