// Which rows and columns of a sheet are drawn now, and how its merged cells lie among them.
import { type Axis, type Drawn, drawn, windowOf } from './axis';
import type { Spot } from './selection';
import type { MergeView } from './wire';

export type View = { top: number; left: number; height: number; width: number };

export type Plan = {
  rows: Drawn[];
  columns: Drawn[];
  /** Spans of merged cells, by the places in `rows` and `columns` of their first cell. */
  spans: Map<string, { rows: number; columns: number }>;
  /** Places that a merged cell covers. */
  covered: Set<string>;
};

export function planOf(rows: Axis, columns: Axis, merges: MergeView[], view: View, keep: Spot[]): Plan {
  const rowWindow = windowOf(rows, view.top, view.height);
  const columnWindow = windowOf(columns, view.left, view.width);
  const alsoRows = new Set(keep.map((spot) => spot.row));
  const alsoColumns = new Set(keep.map((spot) => spot.column));
  // A merged cell is drawn whole: with its first and last row and column, wherever they are.
  const near = merges.filter(
    (merge) =>
      reaches(rows, rowWindow, merge.row, merge.rows) && reaches(columns, columnWindow, merge.column, merge.columns),
  );
  for (const merge of near) {
    for (const row of ends(rows, merge.row, merge.rows)) alsoRows.add(row);
    for (const column of ends(columns, merge.column, merge.columns)) alsoColumns.add(column);
  }
  const plan: Plan = {
    rows: drawn(rows, rowWindow, alsoRows),
    columns: drawn(columns, columnWindow, alsoColumns),
    spans: new Map(),
    covered: new Set(),
  };
  for (const merge of near) addMerge(plan, merge);
  return plan;
}

function reaches(axis: Axis, window: { from: number; to: number }, first: number, count: number): boolean {
  for (let number = first; number < first + count; number++) {
    const place = axis.places.get(number);
    if (place !== undefined && (place < axis.frozen || (place >= window.from && place <= window.to))) return true;
  }
  return false;
}

function ends(axis: Axis, first: number, count: number): number[] {
  const shown: number[] = [];
  for (let number = first; number < first + count; number++) if (axis.places.has(number)) shown.push(number);
  return [...shown.slice(0, 1), ...shown.slice(-1)];
}

function addMerge(plan: Plan, merge: MergeView): void {
  const down = placesIn(plan.rows, merge.row, merge.rows);
  const across = placesIn(plan.columns, merge.column, merge.columns);
  if (!down || !across) return;
  plan.spans.set(`${down.from}:${across.from}`, {
    rows: down.to - down.from + 1,
    columns: across.to - across.from + 1,
  });
  for (let row = down.from; row <= down.to; row++) {
    for (let column = across.from; column <= across.to; column++) {
      if (row !== down.from || column !== across.from) plan.covered.add(`${row}:${column}`);
    }
  }
}

function placesIn(list: Drawn[], first: number, count: number): { from: number; to: number } | null {
  const inside = list.flatMap((one, at) => {
    return one.kind === 'one' && one.number >= first && one.number < first + count ? [at] : [];
  });
  const [from, to] = [inside[0], inside.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

export function numbersOf(list: Drawn[]): number[] {
  return list.flatMap((one) => (one.kind === 'one' ? [one.number] : []));
}
