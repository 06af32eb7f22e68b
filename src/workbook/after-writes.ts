// A snapshot as it is once cells were written and tabs were added, so that a run need not read again what it wrote.
import type { Request } from './requests';
import type { Snapshot, TabSnapshot } from './snapshot';

export function afterWrites(snapshot: Snapshot, requests: readonly Request[]): Snapshot {
  return requests.reduce(afterOne, snapshot);
}

function afterOne(snapshot: Snapshot, { addSheet, updateCells }: Request): Snapshot {
  if (addSheet?.properties) return { ...snapshot, tabs: [...snapshot.tabs, newTab(addSheet.properties)] };
  const start = updateCells?.start;
  if (!start) return snapshot;
  const tabs = snapshot.tabs.map((tab) => (tab.id === start.sheetId ? withCells(tab, start, updateCells.rows) : tab));
  return { ...snapshot, tabs };
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

function newTab({
  sheetId = 0,
  title = '',
  index = 0,
  hidden = false,
  gridProperties: grid = {},
}: GoogleAppsScript.Sheets.Schema.SheetProperties): TabSnapshot {
  return {
    id: sheetId,
    title,
    index,
    hidden,
    rows: grid.rowCount ?? 0,
    columns: grid.columnCount ?? 0,
    frozenRows: grid.frozenRowCount ?? 0,
    frozenColumns: grid.frozenColumnCount ?? 0,
    protections: [],
    conditionalFormats: [],
    cells: [],
  };
}
