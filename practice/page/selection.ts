// The chosen cells, and where each key moves them.
import { type Axis, placeAt, placeNear } from './axis';
import type { MergeView } from './wire';

export type Spot = { row: number; column: number };
/** `at` is the active cell; a block reaches from it to `to`. */
export type Selection = { at: Spot; to: Spot };
export type Block = { top: number; left: number; bottom: number; right: number };

export function only(spot: Spot): Selection {
  return { at: spot, to: spot };
}

export function blockOf({ at, to }: Selection): Block {
  return {
    top: Math.min(at.row, to.row),
    left: Math.min(at.column, to.column),
    bottom: Math.max(at.row, to.row),
    right: Math.max(at.column, to.column),
  };
}

export function isOne({ at, to }: Selection): boolean {
  return at.row === to.row && at.column === to.column;
}

export function mergeAt(merges: MergeView[], { row, column }: Spot): MergeView | null {
  const covers = (merge: MergeView) =>
    row >= merge.row && row < merge.row + merge.rows && column >= merge.column && column < merge.column + merge.columns;
  return merges.find(covers) ?? null;
}

/** A merged cell is its first one. */
export function settled(merges: MergeView[], spot: Spot): Spot {
  const merge = mergeAt(merges, spot);
  return merge ? { row: merge.row, column: merge.column } : spot;
}

export type Move = { rows: number; columns: number };

/** The next shown cell that way, past the rest of a merged one. */
export function moved(rows: Axis, columns: Axis, merges: MergeView[], from: Spot, move: Move): Spot {
  const merge = mergeAt(merges, from);
  const row = merge && move.rows > 0 ? merge.row + merge.rows - 1 : from.row;
  const column = merge && move.columns > 0 ? merge.column + merge.columns - 1 : from.column;
  const spot = { row: step(rows, row, move.rows), column: step(columns, column, move.columns) };
  return settled(merges, spot);
}

function step(axis: Axis, number: number, by: number): number {
  if (by === 0) return number;
  const place = Math.min(axis.shown.length - 1, Math.max(0, lastPlace(axis, number) + by));
  return axis.shown[place] ?? number;
}

function lastPlace(axis: Axis, number: number): number {
  const place = axis.places.get(number);
  return place ?? placeNear(axis, number);
}

export type Pressed = { key: string; ctrl: boolean };

/** Where a key takes the active cell, or null for a key that does not move it. */
export function spotAfter(
  pressed: Pressed,
  from: Spot,
  rows: Axis,
  columns: Axis,
  merges: MergeView[],
  pageHeight: number,
): Spot | null {
  const { key, ctrl } = pressed;
  const go = (move: Move) => moved(rows, columns, merges, from, move);
  const [firstRow = 1, firstColumn = 1] = [rows.shown[0], columns.shown[0]];
  const [lastRow = 1, lastColumn = 1] = [rows.shown.at(-1), columns.shown.at(-1)];
  const to = (row: number, column: number) => settled(merges, { row, column });
  switch (key) {
    case 'ArrowUp':
      return ctrl ? to(firstRow, from.column) : go({ rows: -1, columns: 0 });
    case 'ArrowDown':
      return ctrl ? to(lastRow, from.column) : go({ rows: 1, columns: 0 });
    case 'ArrowLeft':
      return ctrl ? to(from.row, firstColumn) : go({ rows: 0, columns: -1 });
    case 'ArrowRight':
      return ctrl ? to(from.row, lastColumn) : go({ rows: 0, columns: 1 });
    case 'Home':
      return to(ctrl ? firstRow : from.row, firstColumn);
    case 'End':
      return to(ctrl ? lastRow : from.row, lastColumn);
    case 'PageUp':
    case 'PageDown': {
      const sign = key === 'PageUp' ? -1 : 1;
      const start = rows.starts[placeNear(rows, from.row)] ?? 0;
      const row = rows.shown[placeAt(rows, Math.max(0, start + sign * pageHeight))] ?? from.row;
      return to(row === from.row ? step(rows, from.row, sign) : row, from.column);
    }
    default:
      return null;
  }
}
