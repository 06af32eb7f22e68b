// Rectangles of cells, 1-based and inclusive, and the half-open ranges of the Sheets API.
import type { GridRange } from './file-data';

export type Area = { row: number; column: number; lastRow: number; lastColumn: number };

export function areaOf(range: GridRange): Area {
  return {
    row: (range.startRowIndex ?? 0) + 1,
    column: (range.startColumnIndex ?? 0) + 1,
    lastRow: range.endRowIndex ?? Number.MAX_SAFE_INTEGER,
    lastColumn: range.endColumnIndex ?? Number.MAX_SAFE_INTEGER,
  };
}

export function cellArea(row: number, column: number): Area {
  return { row, column, lastRow: row, lastColumn: column };
}

export function overlaps(a: Area, b: Area): boolean {
  return a.row <= b.lastRow && b.row <= a.lastRow && a.column <= b.lastColumn && b.column <= a.lastColumn;
}

/** The same of a range as it is: of a tab's thousands of protections most are elsewhere, and need no area made. */
export function reaches(range: GridRange, area: Area): boolean {
  const byRows =
    (range.startRowIndex ?? 0) < area.lastRow && area.row <= (range.endRowIndex ?? Number.MAX_SAFE_INTEGER);
  return (
    byRows &&
    (range.startColumnIndex ?? 0) < area.lastColumn &&
    area.column <= (range.endColumnIndex ?? Number.MAX_SAFE_INTEGER)
  );
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row <= area.lastRow && column >= area.column && column <= area.lastColumn;
}

/** Every cell of an area that lies inside a sheet of this size. */
export function eachCell(
  area: Area,
  size: { rows: number; columns: number },
  act: (row: number, column: number) => void,
) {
  for (let row = area.row; row <= Math.min(area.lastRow, size.rows); row++) {
    for (let column = area.column; column <= Math.min(area.lastColumn, size.columns); column++) act(row, column);
  }
}
