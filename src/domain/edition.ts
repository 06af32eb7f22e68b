// An edition: the status of the round as it was published, frozen, with its number and date; and what changed between two.
import type { Instant } from './day';
import type { ProvinceStanding } from './national';

/** The letter's annex shows recording; from the window of confirming on, confirming. */
export type EditionLayout = 'recording' | 'confirming';

export type Edition = {
  /** Buddhist fiscal year; the numbers of each year begin with 1. */
  year: number;
  number: number;
  layout: EditionLayout;
  /** As of when the figures are: the last look at the workbooks. */
  at: Instant;
  publishedAt: Instant;
  by: string;
  notes: string[];
  /** In Thai order. */
  provinces: ProvinceStanding[];
};

/** A province that stands elsewhere than in the edition before. */
export type EditionChange = { before: ProvinceStanding | null; after: ProvinceStanding };

export function nextNumber(editions: readonly Edition[], year: number): number {
  return editions.reduce((next, edition) => (edition.year === year ? Math.max(next, edition.number + 1) : next), 1);
}

export function editionChanges(
  before: readonly ProvinceStanding[],
  after: readonly ProvinceStanding[],
): EditionChange[] {
  const known = new Map(before.map((standing) => [standing.province.code, standing]));
  return after
    .map((standing) => ({ before: known.get(standing.province.code) ?? null, after: standing }))
    .filter((change) => change.before === null || stands(change.before) !== stands(change.after));
}

function stands({ state, complete, confirmed, districts, unreadSince }: ProvinceStanding): string {
  return [state, complete, confirmed, districts, unreadSince === null].join();
}
