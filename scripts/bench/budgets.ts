// The budgets of the design, held against what was measured; a budget without a figure fails.
import type { ActCost, ActName } from './acts';

export type Verdict = { budget: string; allowed: string; measured: string; ok: boolean };

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
