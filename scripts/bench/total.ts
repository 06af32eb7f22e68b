// What several executions took together.
import type { Execution } from '../../practice/google';

/** `longest` is the longest of them: Google gives each six minutes, and a simple trigger thirty seconds. */
export type Total = { runs: number; reads: number; writes: number; others: number; seconds: number; longest: number };

/** Throws when one of them failed. */
export function totalOf(executions: readonly Execution[]): Total {
  for (const { outcome } of executions) {
    if (!outcome.ok) throw new Error(`${outcome.error.message}\n${outcome.error.stack ?? ''}`);
  }
  const sum = (pick: (meter: Execution['meter']) => number) =>
    executions.reduce((all, { meter }) => all + pick(meter), 0);
  const seconds = ({ modelledMs, waitedMs }: Execution['meter']) => (modelledMs + waitedMs) / 1000;
  return {
    runs: executions.length,
    reads: sum(({ reads }) => reads),
    writes: sum(({ writes }) => writes),
    others: sum(({ others }) => others),
    seconds: Math.round(sum(seconds) * 10) / 10,
    longest: Math.max(0, ...executions.map(({ meter }) => seconds(meter))),
  };
}
