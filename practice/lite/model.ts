// The stored form of a practice spreadsheet: plain data that can be written to disk as it is.
export type Literal = string | number | boolean;
export type CellFormat = GoogleAppsScript.Sheets.Schema.CellFormat;
export type Rule = GoogleAppsScript.Sheets.Schema.DataValidationRule;
export type ProtectedRange = GoogleAppsScript.Sheets.Schema.ProtectedRange;
export type ConditionalRule = GoogleAppsScript.Sheets.Schema.ConditionalFormatRule;
export type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;

/** `style` and `rule` are places in the file's lists, so that a thousand cells share one format. */
export type Cell = { value?: Literal; formula?: string; style?: number; rule?: number; note?: string };

export type Picture = { id: number; row: number; column: number; data: string; type: string; alt: string; width: number; height: number };

export type SheetData = {
  id: number;
  title: string;
  hidden: boolean;
  rows: number;
  columns: number;
  frozenRows: number;
  frozenColumns: number;
  cells: { [row: number]: { [column: number]: Cell } };
  protections: ProtectedRange[];
  conditional: ConditionalRule[];
  columnWidths: { [column: number]: number };
  rowHeights: { [row: number]: number };
  hiddenRows: number[];
  hiddenColumns: number[];
  merges: GridRange[];
  pictures: Picture[];
};

export type FileData = {
  id: string;
  title: string;
  locale: string;
  timeZone: string;
  owner: string;
  editors: string[];
  viewers: string[];
  sheets: SheetData[];
  styles: CellFormat[];
  rules: Rule[];
};

export function emptySheet(id: number, title: string): SheetData {
  return {
    id,
    title,
    hidden: false,
    rows: 1000,
    columns: 26,
    frozenRows: 0,
    frozenColumns: 0,
    cells: {},
    protections: [],
    conditional: [],
    columnWidths: {},
    rowHeights: {},
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    pictures: [],
  };
}

export function cellAt(sheet: SheetData, row: number, column: number): Cell | undefined {
  return sheet.cells[row]?.[column];
}

export function cellFor(sheet: SheetData, row: number, column: number): Cell {
  const line = (sheet.cells[row] ??= {});
  return (line[column] ??= {});
}

export function lastRow(sheet: SheetData): number {
  let last = 0;
  for (const [row, line] of Object.entries(sheet.cells)) {
    if (Number(row) > last && Object.values(line).some(holds)) last = Number(row);
  }
  return last;
}

export function lastColumn(sheet: SheetData): number {
  let last = 0;
  for (const line of Object.values(sheet.cells)) {
    for (const [column, cell] of Object.entries(line)) if (Number(column) > last && holds(cell)) last = Number(column);
  }
  return last;
}

export function holds(cell: Cell): boolean {
  return cell.formula !== undefined || cell.value !== undefined;
}
