// A snapshot as it is once cells were written and tabs were added or grew, so that a run need not read again what it wrote.
import type { Request } from './requests';
import { type Snapshot, type TabSnapshot, tabSnapshot } from './snapshot';

export function afterWrites(snapshot: Snapshot, requests: readonly Request[]): Snapshot {
  return requests.reduce(afterOne, snapshot);
}

function afterOne(snapshot: Snapshot, { addSheet, updateSheetProperties, updateCells }: Request): Snapshot {
  if (addSheet) return { ...snapshot, tabs: [...snapshot.tabs, tabSnapshot(addSheet)] };
  const grown = updateSheetProperties?.properties;
  const rows = grown?.gridProperties?.rowCount;
  if (rows !== undefined) return withTab(snapshot, grown?.sheetId, (tab) => ({ ...tab, rows }));
  const start = updateCells?.start;
  return start ? withTab(snapshot, start.sheetId, (tab) => withCells(tab, start, updateCells.rows)) : snapshot;
}

function withTab(snapshot: Snapshot, id: number | undefined, change: (tab: TabSnapshot) => TabSnapshot): Snapshot {
  return { ...snapshot, tabs: snapshot.tabs.map((tab) => (tab.id === id ? change(tab) : tab)) };
}

function withCells(
  tab: TabSnapshot,
  start: GoogleAppsScript.Sheets.Schema.GridCoordinate,
  rows: GoogleAppsScript.Sheets.Schema.RowData[] = [],
): TabSnapshot {
  const cells = [...tab.cells];
  rows.forEach(({ values = [] }, down) => {
    const at = (start.rowIndex ?? 0) + down;
    const line = [...(cells[at] ?? [])];
    values.forEach((value, right) => {
      line[(start.columnIndex ?? 0) + right] = value;
    });
    cells[at] = Array.from(line, (value) => value ?? {});
  });
  return { ...tab, cells: Array.from(cells, (line) => line ?? []) };
}
