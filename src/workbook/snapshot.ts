// What a spreadsheet holds now, as one API read returns it, in a form that planners can compare with their specs.
import type { Content } from '../domain/volume';

type ApiSpreadsheet = GoogleAppsScript.Sheets.Schema.Spreadsheet;
type ApiSheet = GoogleAppsScript.Sheets.Schema.Sheet;
type ApiCell = GoogleAppsScript.Sheets.Schema.CellData;
export type ApiProtection = GoogleAppsScript.Sheets.Schema.ProtectedRange;
export type ApiConditionalFormat = GoogleAppsScript.Sheets.Schema.ConditionalFormatRule;

/** The parts of a spreadsheet that the planners look at. */
export const ENTERED_FIELDS = fieldsWith('userEnteredValue');

/** The same with what formulas count as: twice the answer. */
export const SNAPSHOT_FIELDS = fieldsWith('userEnteredValue,effectiveValue');

export const TAB_FIELDS = 'spreadsheetId,properties(title,locale,timeZone),sheets(properties)';

function fieldsWith(values: string): string {
  return [
    'spreadsheetId',
    'properties(title,locale,timeZone)',
    `sheets(properties,protectedRanges,conditionalFormats,data(startRow,startColumn,rowData(values(${values}))))`,
  ].join(',');
}

/** Literal or formula as entered; null for an empty cell. */
export type Entered = { value: string | number | boolean } | { formula: string } | null;

export type TabSnapshot = {
  id: number;
  title: string;
  index: number;
  hidden: boolean;
  rows: number;
  columns: number;
  frozenRows: number;
  frozenColumns: number;
  protections: ApiProtection[];
  conditionalFormats: ApiConditionalFormat[];
  cells: ApiCell[][];
};

export type Snapshot = { id: string; title: string; locale: string; timeZone: string; tabs: TabSnapshot[] };

export function readSnapshot(spreadsheet: ApiSpreadsheet): Snapshot {
  return {
    id: spreadsheet.spreadsheetId ?? '',
    title: spreadsheet.properties?.title ?? '',
    locale: spreadsheet.properties?.locale ?? '',
    timeZone: spreadsheet.properties?.timeZone ?? '',
    tabs: (spreadsheet.sheets ?? []).map(tabSnapshot),
  };
}

/** A snapshot in which the tabs of `parts` hold what was read of them; the others have no cells. */
export function withCells(snapshot: Snapshot, parts: Snapshot): Snapshot {
  return { ...snapshot, tabs: snapshot.tabs.map((tab) => tabById(parts, tab.id) ?? tab) };
}

export function tabById(snapshot: Snapshot, id: number): TabSnapshot | undefined {
  return snapshot.tabs.find((tab) => tab.id === id);
}

/** 1-based. */
export function enteredAt(tab: TabSnapshot, row: number, column: number): Entered {
  const value = tab.cells[row - 1]?.[column - 1]?.userEnteredValue;
  if (!value) return null;
  if (value.formulaValue !== undefined && value.formulaValue !== null) return { formula: value.formulaValue };
  const literal = value.stringValue ?? value.numberValue ?? value.boolValue;
  return literal === undefined || literal === null || literal === '' ? null : { value: literal };
}

export function holdsFormula(tab: TabSnapshot): boolean {
  return tab.cells.some((line) =>
    line.some(({ userEnteredValue }) => typeof userEnteredValue?.formulaValue === 'string'),
  );
}

/**
 * What a cell counts as, in a snapshot of SNAPSHOT_FIELDS. The number of a date looks like any number here: no format is
 * read. 1-based.
 */
export function contentAt(tab: TabSnapshot, row: number, column: number): Content {
  const data = tab.cells[row - 1]?.[column - 1];
  const formula = typeof data?.userEnteredValue?.formulaValue === 'string';
  const value = (formula ? data?.effectiveValue : data?.userEnteredValue) ?? {};
  if (typeof value.numberValue === 'number') {
    return { kind: 'number', value: value.numberValue, formula, date: false };
  }
  if (typeof value.boolValue === 'boolean') return { kind: 'text', text: value.boolValue ? 'TRUE' : 'FALSE' };
  const text = value.stringValue ?? '';
  return text.trim() === '' ? { kind: 'blank' } : { kind: 'text', text };
}

/** The literal text of a cell, '' when it holds none. 1-based. */
export function textAt(tab: TabSnapshot, row: number, column: number): string {
  const entered = enteredAt(tab, row, column);
  return entered && 'value' in entered ? String(entered.value) : '';
}

export function numberAt(tab: TabSnapshot, row: number, column: number): number | null {
  const entered = enteredAt(tab, row, column);
  return entered && 'value' in entered && typeof entered.value === 'number' ? entered.value : null;
}

export function tabSnapshot(sheet: ApiSheet): TabSnapshot {
  const properties = sheet.properties ?? {};
  const grid = properties.gridProperties ?? {};
  return {
    id: properties.sheetId ?? 0,
    title: properties.title ?? '',
    index: properties.index ?? 0,
    hidden: properties.hidden ?? false,
    rows: grid.rowCount ?? 0,
    columns: grid.columnCount ?? 0,
    frozenRows: grid.frozenRowCount ?? 0,
    frozenColumns: grid.frozenColumnCount ?? 0,
    protections: sheet.protectedRanges ?? [],
    conditionalFormats: sheet.conditionalFormats ?? [],
    cells: placedCells(sheet.data ?? []),
  };
}

/** The parts of a tab that were read, each where it stands; cells that were not read look empty. */
function placedCells(parts: readonly GoogleAppsScript.Sheets.Schema.GridData[]): ApiCell[][] {
  const [whole] = parts;
  if (parts.length === 1 && !whole?.startRow && !whole?.startColumn) {
    return (whole?.rowData ?? []).map((row) => row.values ?? []);
  }
  const cells: ApiCell[][] = [];
  for (const { startRow = 0, startColumn = 0, rowData = [] } of parts) {
    while (cells.length < startRow + rowData.length) cells.push([]);
    rowData.forEach(({ values = [] }, down) => {
      const line = cells[startRow + down] ?? [];
      while (line.length < startColumn) line.push({});
      values.forEach((cell, right) => {
        line[startColumn + right] = cell;
      });
    });
  }
  return cells;
}
