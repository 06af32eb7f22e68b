// Which workbooks a time-driven run looks after, in which order, and how long it may take, so that a day's trigger time
// is enough for all runs of the day.
import type { Instant } from './day';

/** A little less than Google's 90 and 360 minutes a day. */
export const DAILY_MS = { consumer: 75 * 60_000, workspace: 300 * 60_000 } as const;
export const RUN_EVERY_MS = 5 * 60_000;
const DAY_MS = 24 * 3600_000;
/** A run must end within Google's six minutes, and the next one begins after five. */
const LONGEST_RUN_MS = 4 * 60_000;
/** Google takes 60 reads a minute from one account; some are HQ's own. */
export const MOST_FILES_A_RUN = 50;

/** `edges` are the instants at which a window of one of its districts opens or closes. */
export type Sweepable = { sweptAt: Instant | null; unfinished: boolean; edges: readonly Instant[] };

/**
 * A file is noted as unfinished before its answers and rights are written, and nothing is noted after. A run that came to
 * its end has finished all it looked at, but those it failed on. `completed` is when the last such run began.
 */
export function stillUnfinished(
  file: { unfinished: boolean; readable: boolean; sweptAt: Instant | null },
  completed: Instant | null,
): boolean {
  if (!file.unfinished) return false;
  return !file.readable || file.sweptAt === null || completed === null || file.sweptAt > completed;
}

/** What was begun first, then windows that opened or closed since the last look, then the oldest. */
export function sweepOrder<T extends Sweepable>(files: readonly T[], now: Instant): T[] {
  const rank = ({ sweptAt, unfinished, edges }: T): number => {
    if (unfinished) return 0;
    return edges.some((edge) => edge <= now && (sweptAt === null || edge > sweptAt)) ? 1 : 2;
  };
  return [...files].sort((a, b) => rank(a) - rank(b) || (a.sweptAt ?? 0) - (b.sweptAt ?? 0)).slice(0, MOST_FILES_A_RUN);
}

/** Trigger time used since `since`; Google counts 24 hours from the first run. */
export type Spent = { since: Instant; ms: number };

export function spentAfter(spent: Spent | null, started: Instant, ended: Instant): Spent {
  const fresh = spent === null || started - spent.since >= DAY_MS;
  return { since: fresh ? started : spent.since, ms: (fresh ? 0 : spent.ms) + Math.max(0, ended - started) };
}

/** An equal share of what is left of the day for each run that is left. */
export function runAllowance(spent: Spent | null, now: Instant, dailyMs: number): number {
  if (spent === null || now - spent.since >= DAY_MS) return Math.min(LONGEST_RUN_MS, dailyMs / (DAY_MS / RUN_EVERY_MS));
  const runsLeft = Math.max(1, Math.ceil((spent.since + DAY_MS - now) / RUN_EVERY_MS));
  return Math.min(LONGEST_RUN_MS, Math.max(0, dailyMs - spent.ms) / runsLeft);
}
