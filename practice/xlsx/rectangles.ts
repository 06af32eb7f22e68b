// Cells that share something, as few rectangles as one pass finds.
import type { Area } from '../model/areas';
import type { Cell, SheetData } from '../model/file-data';

/** For each key that `keyOf` gives, where its cells lie. Runs of a row are joined, then equal runs of rows that follow. */
export function rectangles(sheet: SheetData, keyOf: (cell: Cell) => number | undefined): Map<number, Area[]> {
  const found = new Map<number, Area[]>();
  let above = new Map<string, Area>();
  for (const [text, line] of Object.entries(sheet.cells)) {
    const row = Number(text);
    const here = new Map<string, Area>();
    for (const { key, column, lastColumn } of runs(line, keyOf)) {
      const name = `${key}:${column}:${lastColumn}`;
      const grown = above.get(name);
      if (grown?.lastRow === row - 1) grown.lastRow = row;
      const area = grown?.lastRow === row ? grown : { row, column, lastRow: row, lastColumn };
      if (area !== grown) found.set(key, [...(found.get(key) ?? []), area]);
      here.set(name, area);
    }
    above = here;
  }
  return found;
}

type Run = { key: number; column: number; lastColumn: number };

function runs(line: { [column: number]: Cell }, keyOf: (cell: Cell) => number | undefined): Run[] {
  const all: Run[] = [];
  for (const [text, cell] of Object.entries(line)) {
    const key = keyOf(cell);
    const column = Number(text);
    const last = all.at(-1);
    if (key === undefined) continue;
    if (last?.key === key && last.lastColumn === column - 1) last.lastColumn = column;
    else all.push({ key, column, lastColumn: column });
  }
  return all;
}
