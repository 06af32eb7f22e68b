// The budgets of the design, held against what was measured; a budget without a figure fails.
import type { ActCost, ActName } from './acts';

/** `ok` is null where nothing could be measured: that is neither held nor broken. */
export type Verdict = { budget: string; allowed: string; measured: string; ok: boolean | null };

type CallBudget = { reads: number; writes: number };

/** Of the sweep and of publishing, what they read and write in HQ's own workbook is part of it. */
export const CALLS: { [act in ActName]: CallBudget } = {
  'open the file': { reads: 0, writes: 0 },
  'open the sidebar': { reads: 4, writes: 0 },
  'open an area': { reads: 2, writes: 0 },
  'save an area': { reads: 4, writes: 1 },
  'director’s overview': { reads: 4, writes: 0 },
  confirm: { reads: 4, writes: 1 },
  'sweep, nothing changed': { reads: 5, writes: 1 },
  'publish an edition': { reads: 3, writes: 3 },
};

/** Session, locks, cache and properties of one act. */
const MOST_OTHERS = 8;
/** HQ's acts look at triggers and mail besides. */
const OF_HQ: readonly ActName[] = ['sweep, nothing changed', 'publish an edition'];

export function judgeCalls(costs: readonly ActCost[]): Verdict[] {
  return costs.flatMap(({ act, districts, reads, writes, others }) => {
    const allowed = CALLS[act];
    const calls: Verdict = {
      budget: `${act}, ${districts} districts`,
      allowed: `${allowed.reads} reads, ${allowed.writes} writes`,
      measured: `${reads} reads, ${writes} writes`,
      ok: reads <= allowed.reads && writes <= allowed.writes,
    };
    if (OF_HQ.includes(act)) return [calls];
    return [
      calls,
      {
        budget: `${act}, ${districts} districts: session, lock, cache, properties`,
        allowed: `${MOST_OTHERS} calls`,
        measured: `${others} calls`,
        ok: others <= MOST_OTHERS,
      },
    ];
  });
}

/** Calls do not grow with the country. */
export function judgeGrowth(few: readonly ActCost[], many: readonly ActCost[]): Verdict[] {
  return few.map(({ act, districts, reads, writes, cpuMs }) => {
    const grown = many.find((cost) => cost.act === act);
    return {
      budget: `${act}: growth from ${districts} to ${grown?.districts ?? '?'} districts`,
      allowed: `${reads + writes} calls`,
      measured: grown ? `${grown.reads + grown.writes} calls; processor ${cpuMs} → ${grown.cpuMs} ms` : 'nothing',
      ok: grown !== undefined && grown.reads + grown.writes <= reads + writes,
    };
  });
}

export function judgeAtMost(budget: string, most: number, unit: string, figure: number | undefined): Verdict {
  return {
    budget,
    allowed: `${most} ${unit}`,
    measured: figure === undefined ? 'nothing' : `${Math.round(figure * 10) / 10} ${unit}`,
    ok: figure !== undefined && figure <= most,
  };
}

export function notMeasured(budget: string, allowed: string, why: string): Verdict {
  return { budget, allowed, measured: `not measured: ${why}`, ok: null };
}

/** Prints each, and how many there were of each kind; returns how many are broken. */
export function tellVerdicts(verdicts: readonly Verdict[], tell: (line: string) => void): number {
  for (const { budget, allowed, measured, ok } of verdicts) {
    tell(`${ok === null ? 'none' : ok ? 'pass' : 'FAIL'}  ${budget}: ${measured} (allowed ${allowed})`);
  }
  const count = (kind: boolean | null) => verdicts.filter(({ ok }) => ok === kind).length;
  const unknown = count(null) > 0 ? `, ${count(null)} not measured` : '';
  tell(`\n${count(true)} budgets hold, ${count(false)} do not${unknown}`);
  return count(false);
}
