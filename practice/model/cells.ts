// Reading and changing the cells of a sheet, and going back to how they were.
import type { Area } from './areas';
import type { Cell, CellImage, FileData, Literal, Row, SheetData } from './file-data';

/** Rows that somebody still needs as they are; they are copied before they change. */
const kept = new WeakSet<Row>();

/** From now on this object stays as it is: when its row changes, another takes its place. */
export function keepRow(line: Row): void {
  kept.add(line);
}

export function cellAt(sheet: SheetData, row: number, column: number): Cell | undefined {
  return sheet.cells[row]?.[column];
}

export function changeCell(sheet: SheetData, row: number, column: number, change: (cell: Cell) => Cell): void {
  const old = sheet.cells[row];
  const line: Row = old === undefined || kept.has(old) ? { ...old } : old;
  line[column] = change(line[column] ?? {});
  sheet.cells[row] = line;
}

/** A cell holds one of these, or nothing. */
export type Content = {
  value?: Literal | undefined;
  formula?: string | undefined;
  image?: CellImage | undefined;
};

/** The cell with other content; its format and rule stay. */
export function withContent(cell: Cell, content: Content): Cell {
  const { value: _, formula: __, image: ___, ...rest } = cell;
  if (content.formula !== undefined) return { ...rest, formula: content.formula };
  if (content.image !== undefined) return { ...rest, image: content.image };
  return content.value === undefined || content.value === '' ? rest : { ...rest, value: content.value };
}

export function isFilled(cell: Cell): boolean {
  return cell.formula !== undefined || cell.value !== undefined || cell.image !== undefined;
}

export function lastRow(sheet: SheetData): number {
  const filled = Object.entries(sheet.cells).filter(([, line]) => Object.values(line).some(isFilled));
  return filled.reduce((last, [row]) => Math.max(last, Number(row)), 0);
}

export function lastColumn(sheet: SheetData): number {
  let last = 0;
  for (const line of Object.values(sheet.cells)) {
    for (const [column, cell] of Object.entries(line)) if (isFilled(cell)) last = Math.max(last, Number(column));
  }
  return last;
}

/** The last row of an area that holds anything; the row before the area when none does. */
export function lastRowIn(sheet: SheetData, { row, column, lastRow, lastColumn }: Area): number {
  let last = row - 1;
  for (const [at, line] of Object.entries(sheet.cells)) {
    const number = Number(at);
    if (number <= last || number > lastRow) continue;
    const isHere = (across: number) => across >= column && across <= lastColumn;
    if (Object.entries(line).some(([across, cell]) => isHere(Number(across)) && isFilled(cell))) last = number;
  }
  return last;
}

/** The last column of an area that holds anything; the column before the area when none does. */
export function lastColumnIn(sheet: SheetData, { row, column, lastRow, lastColumn }: Area): number {
  let last = column - 1;
  for (const [at, line] of Object.entries(sheet.cells)) {
    if (Number(at) < row || Number(at) > lastRow) continue;
    for (const [across, cell] of Object.entries(line)) {
      const number = Number(across);
      if (number > last && number <= lastColumn && isFilled(cell)) last = number;
    }
  }
  return last;
}

/** Remembers a file as it is now; its lists are never changed in place, but replaced; the function returned puts everything back, as often as it is called. */
export function checkpoint(file: FileData): () => void {
  const { title, locale, timeZone, owner, editors, viewers, names, metadata } = file;
  const properties = { title, locale, timeZone, owner, editors, viewers, names, metadata };
  const sheets = file.sheets.map((sheet) => ({ sheet, copy: copyOf(sheet) }));
  return () => {
    Object.assign(file, properties);
    file.sheets = sheets.map(({ sheet, copy }) => Object.assign(sheet, copyOf(copy)));
  };
}

function copyOf(sheet: SheetData): SheetData {
  Object.values(sheet.cells).forEach(keepRow);
  return {
    ...sheet,
    cells: { ...sheet.cells },
    protections: sheet.protections.map((protection) => ({ ...protection })),
    conditional: [...sheet.conditional],
    columnWidths: { ...sheet.columnWidths },
    rowHeights: { ...sheet.rowHeights },
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
    pictures: sheet.pictures.map((picture) => ({ ...picture })),
  };
}

/** The cells of rows that are not the same rows; what never changed is not even looked at. */
export function differences(before: SheetData['cells'], after: SheetData['cells']): [row: number, column: number][] {
  const rows = new Set([...Object.keys(before), ...Object.keys(after)].map(Number));
  return [...rows].flatMap((row) => {
    if (before[row] === after[row]) return [];
    const columns = new Set([...Object.keys(before[row] ?? {}), ...Object.keys(after[row] ?? {})].map(Number));
    return [...columns].map((column): [number, number] => [row, column]);
  });
}
