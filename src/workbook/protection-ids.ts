// Ids of protections, chosen by us so that set-up can be repeated and a stranger's protection is recognised.
import type { Tab } from './tabs';

const KINDS = { recorders: 1, directors: 2, separators: 3, sheet: 9 } as const;

/** (year − 2500)·10⁶ + kind·10⁵ + code; `code` is a district, a province or a running number below 100,000. */
export function protectionId(year: number, kind: keyof typeof KINDS, code: number): number {
  return (year - 2500) * 1_000_000 + KINDS[kind] * 100_000 + code;
}

/** The sheet protection of any tab; ids of the tabs that serve all years count as year 2500. */
export function sheetProtectionId(tab: Tab): number {
  return tab.id > 2500 ? protectionId(tab.id, 'sheet', 0) : protectionId(2500, 'sheet', tab.id);
}
