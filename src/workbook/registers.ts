// HQ's registers as one run sees them: the ledger, what was seen last of each district, and the length of the history.
import type { Districts } from '../domain/districts';
import {
  addGatheredRows,
  GATHERED_COLUMNS,
  GATHERED_FIRST_ROW,
  type Gathered,
  type GatheredRows,
  gatheredRows,
  gatheredTab,
  planGatheredTab,
  readGathered,
} from './gathered';
import { HISTORY_COUNT_AT, historyCount, planHistoryTab } from './history';
import { HQ_HISTORY, HQ_LEDGER } from './hq-tabs';
import { planKeysTab } from './keys';
import { LEDGER_COLUMNS, type Ledger, readLedger } from './ledger';
import { newTabRequests } from './reconcile';
import type { Request } from './requests';
import { HQ_SETBACKS, setbackBoxes } from './setbacks-tab';
import { type Snapshot, type TabSnapshot, tabById, textAt } from './snapshot';
import { type Box, box } from './spec';

export type Registers = { ledger: Ledger; gathered: Map<number, Gathered>; rows: GatheredRows; historyCount: number };

/** The newest year that was gathered, 0 before the first: a tab of an older one is not read with the rest. */
export function newestGathered(hq: Snapshot): number {
  return Math.max(0, ...hq.tabs.filter(isGathered).map(({ id }) => id));
}

/**
 * Long texts are left out, of the history everything but its length, and gathered tabs of other years than `year`. Null for
 * any other tab.
 */
export function partsOfRegister(tab: TabSnapshot, year: number): Box[] | null {
  if (tab.id === HQ_LEDGER.id) return [box(1, 1, tab.rows, LEDGER_COLUMNS.values - 1)];
  if (tab.id === HQ_HISTORY.id) return [box(HISTORY_COUNT_AT.row, 1, HISTORY_COUNT_AT.row, HISTORY_COUNT_AT.column)];
  if (tab.id === HQ_SETBACKS.id) return setbackBoxes(tab);
  if (isGathered(tab)) return tab.id === year ? [box(1, 1, tab.rows, GATHERED_COLUMNS.values - 1)] : [];
  return null;
}

export function readRegisters(hq: Snapshot, year: number, districts: Districts): Registers {
  const [ledger, history] = [HQ_LEDGER.id, HQ_HISTORY.id].map((id) => tabById(hq, id));
  return {
    ledger: readLedger(ledger, year),
    gathered: gatheredIn(hq, year),
    rows: gatheredRowsIn(hq, year, districts),
    historyCount: history ? historyCount(history) : 0,
  };
}

/** What was seen last of each district; nothing before the first run of a year. */
export function gatheredIn(hq: Snapshot, year: number): Map<number, Gathered> {
  const tab = tabById(hq, gatheredTab(year).id);
  return tab ? readGathered(tab) : new Map();
}

export function gatheredRowsIn(hq: Snapshot, year: number, districts: Districts): GatheredRows {
  return gatheredRows(tabById(hq, gatheredTab(year).id), districts);
}

/** The cells of long texts that a run needs after all: of lines of the ledger, and of districts. */
export function longTextBoxes(
  year: number,
  rows: GatheredRows,
  wanted: { lines: readonly number[]; districts: readonly number[] },
) {
  const column = GATHERED_COLUMNS.values;
  return (tab: TabSnapshot): Box[] => {
    if (tab.id === HQ_LEDGER.id) return wanted.lines.map((row) => cellBox(row, LEDGER_COLUMNS.values));
    if (tab.id !== gatheredTab(year).id) return [];
    return wanted.districts.map((district) => cellBox(rows.get(district) ?? GATHERED_FIRST_ROW, column));
  };
}

export function ledgerValues(hq: Snapshot, row: number): string {
  const tab = tabById(hq, HQ_LEDGER.id);
  return tab ? textAt(tab, row, LEDGER_COLUMNS.values) : '';
}

export function gatheredValues(hq: Snapshot, year: number, rows: GatheredRows, district: number): string {
  const tab = tabById(hq, gatheredTab(year).id);
  const row = rows.get(district);
  return tab && row !== undefined ? textAt(tab, row, GATHERED_COLUMNS.values) : '';
}

/** Makes the registers that are not there yet: those of a new year, or of an HQ workbook from before they existed. */
export function missingRegisters(hq: Snapshot, year: number, districts: Districts, owner: string): Request[] {
  const gathered = tabById(hq, gatheredTab(year).id);
  const missing = [planHistoryTab(), planKeysTab(), planGatheredTab(year, districts)]
    .filter(({ tab }) => !tabById(hq, tab.id))
    .flatMap((spec) => newTabRequests(spec, hq.tabs.length, owner));
  return gathered ? [...missing, ...addGatheredRows(year, gathered, districts)] : missing;
}

/** A tab whose sheet id is a Buddhist year. */
function isGathered(tab: TabSnapshot): boolean {
  return tab.id > 2500 && tab.id < 2800 && tab.rows >= GATHERED_FIRST_ROW;
}

function cellBox(row: number, column: number): Box {
  return box(row, column, row, column);
}
