// Blocks of cells as a whole: copied, cut and put elsewhere, sorted.
import type { Area } from './areas';
import { cellAt } from './cells';
import type { Cell, SheetData } from './file-data';
import type { SpreadsheetFile } from './spreadsheet-file';
import { followReferences, withRuleAt } from './structure';
import { shifted } from './validation-rule';

export type Block = { file: SpreadsheetFile; sheet: SheetData; area: Area };

/** What of a cell is put elsewhere. */
export type Part = 'all' | 'values' | 'content' | 'format' | 'rule';

/** Repeats the block as often as it fits into the place; it always goes there once, whole. */
export function copyBlock(
  from: Block,
  to: Block,
  part: Part,
  values: (cell: Cell, row: number, column: number) => Cell,
) {
  const source = cellsOf(from);
  const [rows, columns] = [source.length, source[0]?.length ?? 0];
  const times = (room: number, size: number) => Math.max(1, Math.floor(room / size));
  const [deep, wide] = [
    times(to.area.lastRow - to.area.row + 1, rows) * rows,
    times(to.area.lastColumn - to.area.column + 1, columns) * columns,
  ];
  for (let down = 0; down < deep; down++) {
    for (let right = 0; right < wide; right++) {
      const at = { row: from.area.row + (down % rows), column: from.area.column + (right % columns) };
      const [row, column] = [to.area.row + down, to.area.column + right];
      const cell = source[down % rows]?.[right % columns] ?? {};
      const taken = part === 'values' ? values(cell, at.row, at.column) : cell;
      const step = { down: row - at.row, right: column - at.column };
      const carried = withRuleAt(to.file, taken, step);
      const shiftedCell =
        carried.formula === undefined
          ? carried
          : { ...carried, formula: shifted(carried.formula, step.down, step.right) };
      to.file.setCell(to.sheet, row, column, mixed(cellAt(to.sheet, row, column) ?? {}, shiftedCell, part));
    }
  }
}

/** The size of what `copyBlock` writes. */
export function areaOfCopy({ area: from }: Block, { area: to }: Block): Area {
  const [rows, columns] = [from.lastRow - from.row + 1, from.lastColumn - from.column + 1];
  const times = (room: number, size: number) => Math.max(1, Math.floor(room / size)) * size;
  return {
    row: to.row,
    column: to.column,
    lastRow: to.row + times(to.lastRow - to.row + 1, rows) - 1,
    lastColumn: to.column + times(to.lastColumn - to.column + 1, columns) - 1,
  };
}

function mixed(old: Cell, { value, formula, image, style, rule, note }: Cell, part: Part): Cell {
  const content = {
    ...(value !== undefined && { value }),
    ...(formula !== undefined && { formula }),
    ...(image && { image }),
  };
  const look = style !== undefined && { style };
  const check = rule !== undefined && { rule };
  switch (part) {
    case 'all':
      return { ...content, ...look, ...check, ...(note !== undefined && { note }) };
    case 'format':
      return { ...without(old, ['style']), ...look };
    case 'rule':
      return { ...without(old, ['rule']), ...check };
    default:
      return { ...without(old, ['value', 'formula', 'image']), ...content };
  }
}

function without(cell: Cell, keys: (keyof Cell)[]): Cell {
  return Object.fromEntries(Object.entries(cell).filter(([key]) => !keys.some((each) => each === key)));
}

/** Cuts the block out and puts it elsewhere; formulas that refer to its cells follow. */
export function moveBlock(from: Block, to: Block): void {
  const { file, sheet, area } = from;
  const cells = cellsOf(from);
  const step = { down: to.area.row - area.row, right: to.area.column - area.column };
  forEach(area, (row, column) => file.setCell(sheet, row, column, undefined));
  cells.forEach((line, down) => {
    line.forEach((cell, right) => {
      to.file.setCell(to.sheet, to.area.row + down, to.area.column + right, cell && withRuleAt(to.file, cell, step));
    });
  });
  if (to.sheet !== sheet) return;
  followReferences(file, sheet, (each) => {
    const isInside =
      each.row >= area.row &&
      each.lastRow <= area.lastRow &&
      each.column >= area.column &&
      each.lastColumn <= area.lastColumn;
    if (!isInside) return each;
    return {
      row: each.row + step.down,
      lastRow: each.lastRow + step.down,
      column: each.column + step.right,
      lastColumn: each.lastColumn + step.right,
    };
  });
}

export type SortBy = { column: number; ascending: boolean };

/** Numbers before text before truth values; what is empty stays at the end either way. */
export function sortBlock({ file, sheet, area }: Block, by: readonly SortBy[]): void {
  const lines = cellsOf({ file, sheet, area }).map((cells, index) => ({
    cells,
    row: area.row + index,
    keys: by.map(({ column }) => file.valueAt(sheet, area.row + index, column)),
  }));
  lines.sort((one, other) => {
    for (const [place, { ascending }] of by.entries()) {
      const order = compared(one.keys[place], other.keys[place], ascending);
      if (order !== 0) return order;
    }
    return one.row - other.row;
  });
  lines.forEach(({ cells, row }, index) => {
    const down = area.row + index - row;
    cells.forEach((cell, right) => {
      const moved = cell?.formula === undefined ? cell : { ...cell, formula: shifted(cell.formula, down, 0) };
      file.setCell(sheet, area.row + index, area.column + right, moved && withRuleAt(file, moved, { down, right: 0 }));
    });
  });
}

function compared(one: Cell['value'], other: Cell['value'], ascending: boolean): number {
  const isEmpty = (value: Cell['value']) => value === undefined || value === '';
  if (isEmpty(one) || isEmpty(other)) return Number(isEmpty(one)) - Number(isEmpty(other));
  const rank = (value: Cell['value']) => ['number', 'string', 'boolean'].indexOf(typeof value);
  const kinds = rank(one) - rank(other);
  const within = typeof one === 'string' ? one.localeCompare(String(other), 'th') : Number(one) - Number(other);
  return (kinds === 0 ? within : kinds) * (ascending ? 1 : -1);
}

function cellsOf({ sheet, area }: Block): (Cell | undefined)[][] {
  return span(area.row, area.lastRow).map((row) =>
    span(area.column, area.lastColumn).map((column) => cellAt(sheet, row, column)),
  );
}

function forEach(area: Area, act: (row: number, column: number) => void): void {
  for (const row of span(area.row, area.lastRow))
    for (const column of span(area.column, area.lastColumn)) act(row, column);
}

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
