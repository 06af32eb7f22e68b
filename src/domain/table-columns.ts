// Which column of a pasted table holds what: by its heading, in any order, or without headings in our own order.
import { comparableName } from './thai-text';

/** Our columns in their own order, each with the headings people give it. */
export type Headings<Column extends string> = readonly { column: Column; names: readonly string[] }[];

/** `first` is the index of the first row below the headings; `unknown` are headings of columns that are not used. */
export type TableShape<Column extends string> = { first: number; at: Map<Column, number>; unknown: string[] };

/** A title, a date or an empty line may stand above the headings. */
const LOOK_FOR_HEADINGS = 6;

export function shapeOf<Column extends string>(
  rows: readonly (readonly string[])[],
  headings: Headings<Column>,
): TableShape<Column> {
  for (const [index, row] of rows.slice(0, LOOK_FOR_HEADINGS).entries()) {
    const at = matched(row, headings);
    if (at.size < 2) continue;
    const used = new Set(at.values());
    return { first: index + 1, at, unknown: row.filter((cell, column) => cell !== '' && !used.has(column)) };
  }
  return { first: 0, at: new Map(headings.map(({ column }, index) => [column, index])), unknown: [] };
}

/** Whole headings first, so that อำเภอ is not taken for อำเภอที่รับผิดชอบ; then their beginnings. */
function matched<Column extends string>(row: readonly string[], headings: Headings<Column>): Map<Column, number> {
  const cells = row.map((cell) => comparableName(cell));
  const at = new Map<Column, number>();
  const taken = new Set<number>();
  const rules: ((cell: string, name: string) => boolean)[] = [
    (cell, name) => cell === name,
    (cell, name) => cell.startsWith(name),
  ];
  for (const matches of rules) {
    for (const { column, names } of headings) {
      if (at.has(column)) continue;
      const wanted = names.map(comparableName);
      const found = cells.findIndex((cell, index) => !taken.has(index) && wanted.some((name) => matches(cell, name)));
      if (found < 0) continue;
      at.set(column, found);
      taken.add(found);
    }
  }
  return at;
}
