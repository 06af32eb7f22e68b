// The rows, or the columns, of a sheet as they lie on the screen: which are shown, where, and how large.
import type { SheetView } from './wire';

export type Axis = {
  /** Numbers of the shown rows or columns, in order. */
  shown: number[];
  /** Where each of them begins, in pixels. */
  starts: number[];
  total: number;
  /** How many of the shown ones are frozen, and how far they reach. */
  frozen: number;
  frozenSize: number;
  /** From a number to its place in `shown`. */
  places: Map<number, number>;
};

export const ROW_HEIGHT = 21;
export const COLUMN_WIDTH = 100;

export function rowAxis(sheet: SheetView, taller: ReadonlyMap<number, number>): Axis {
  const height = (row: number) => sheet.rowHeights[row] ?? taller.get(row) ?? ROW_HEIGHT;
  return axis(sheet.rows, sheet.hiddenRows, sheet.frozenRows, height);
}

export function columnAxis(sheet: SheetView): Axis {
  const width = (column: number) => sheet.columnWidths[column] ?? COLUMN_WIDTH;
  return axis(sheet.columns, sheet.hiddenColumns, sheet.frozenColumns, width);
}

function axis(count: number, hidden: number[], frozenTo: number, sizeOf: (number: number) => number): Axis {
  const away = new Set(hidden);
  const made: Axis = { shown: [], starts: [], total: 0, frozen: 0, frozenSize: 0, places: new Map() };
  for (let number = 1; number <= count; number++) {
    if (away.has(number)) continue;
    made.places.set(number, made.shown.length);
    made.shown.push(number);
    made.starts.push(made.total);
    made.total += sizeOf(number);
    if (number <= frozenTo) {
      made.frozen = made.shown.length;
      made.frozenSize = made.total;
    }
  }
  return made;
}

export function sizeAt(axis: Axis, place: number): number {
  return (axis.starts[place + 1] ?? axis.total) - (axis.starts[place] ?? axis.total);
}

export function startOf(axis: Axis, number: number): number {
  const place = placeNear(axis, number);
  return axis.starts[place] ?? 0;
}

/** The place of a row or column; of the next shown one if it is hidden. */
export function placeNear(axis: Axis, number: number): number {
  const place = axis.places.get(number);
  if (place !== undefined) return place;
  const next = axis.shown.findIndex((shown) => shown > number);
  return next === -1 ? Math.max(0, axis.shown.length - 1) : next;
}

/** The place that covers a pixel. */
export function placeAt(axis: Axis, pixel: number): number {
  let [low, high] = [0, axis.shown.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((axis.starts[middle] ?? 0) <= pixel) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** What is drawn of an axis, in order: rows or columns, and gaps in place of the ones left out. */
export type Drawn = { kind: 'one'; number: number; place: number; size: number } | { kind: 'gap'; size: number };

const STEP = 8;

/** The places drawn for a view: in whole steps, so that scrolling a little draws nothing anew. */
export function windowOf(axis: Axis, scroll: number, view: number): { from: number; to: number } {
  const first = placeAt(axis, scroll + axis.frozenSize);
  const last = placeAt(axis, scroll + view);
  return {
    from: Math.max(axis.frozen, Math.floor(first / STEP) * STEP - STEP),
    to: Math.min(axis.shown.length - 1, Math.ceil(last / STEP) * STEP + STEP),
  };
}

export function drawn(axis: Axis, window: { from: number; to: number }, also: Iterable<number>): Drawn[] {
  const places = new Set<number>();
  for (let place = 0; place < axis.frozen; place++) places.add(place);
  for (let place = window.from; place <= window.to; place++) places.add(place);
  for (const number of also) {
    const place = axis.places.get(number);
    if (place !== undefined) places.add(place);
  }
  const list: Drawn[] = [];
  let next = 0;
  const gapTo = (place: number) => {
    if (place <= next) return;
    const size = (axis.starts[place] ?? axis.total) - (axis.starts[next] ?? axis.total);
    list.push({ kind: 'gap', size });
  };
  for (const place of [...places].sort((one, other) => one - other)) {
    const number = axis.shown[place];
    if (number === undefined) continue;
    gapTo(place);
    list.push({ kind: 'one', number, place, size: sizeAt(axis, place) });
    next = place + 1;
  }
  gapTo(axis.shown.length);
  return list;
}
