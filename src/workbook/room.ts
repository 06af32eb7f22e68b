// Room for more lines in a register: a few rows at a time, because every run reads all there are.
import { formatCells, growTab, type Request } from './requests';
import { type Snapshot, tabById } from './snapshot';
import { box } from './spec';
import { TEXT } from './style';
import type { Tab } from './tabs';

/** How many rows a register begins with, and how many are added at a time. */
export const ROWS_AHEAD = 200;

/** What has to come before a write as far down as `last`. A tab that is made in the same batch is as long as planned. */
export function roomFor(book: Snapshot, tab: Tab, last: number, planned = last): Request[] {
  const there = tabById(book, tab.id);
  const rows = there?.rows ?? planned;
  if (last <= rows) return [];
  const grown = last + ROWS_AHEAD;
  const added = box(rows + 1, 1, grown, there?.columns ?? 1);
  return [growTab(tab, grown), formatCells(tab.id, { box: added, format: { numberFormat: TEXT } })];
}
