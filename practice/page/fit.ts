// How tall rows grow whose height nobody set, as Google fits them to wrapped or larger text.
import { ROW_HEIGHT } from './axis';
import type { CellView } from './wire';

// The signs of the states come from a symbol font: in other fonts they are too small.
export const FONT =
  '"Sarabun", "Segoe UI Symbol", "DejaVu Sans", "Noto Sans Symbols2", "Noto Sans Thai", "Leelawadee UI", Tahoma, sans-serif';
const PADDING = 7;
const POINT = 4 / 3;
const USUAL_POINTS = 10;

const canvas = document.createElement('canvas').getContext('2d');
const known = new Map<string, number>();

export function fontPixels(points = USUAL_POINTS): number {
  return points * POINT;
}

export function linePixels(points = USUAL_POINTS): number {
  return Math.max(18, Math.round(fontPixels(points) * 1.5));
}

export function neededHeight(cell: CellView, width: number): number {
  const { bold, size, wrap } = cell.style;
  const line = linePixels(size);
  const parts = cell.text.split('\n');
  const lines =
    wrap === 'wrap' ? parts.reduce((sum, part) => sum + linesOf(part, width - PADDING, bold, size), 0) : parts.length;
  return Math.max(ROW_HEIGHT, lines * line + 1);
}

function linesOf(text: string, width: number, bold = false, size?: number): number {
  const font = `${bold ? 600 : 400} ${fontPixels(size)}px ${FONT}`;
  return Math.max(1, Math.ceil(widthOf(text, font) / Math.max(20, width)));
}

function widthOf(text: string, font: string): number {
  const key = `${font} ${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  if (!canvas) return 0;
  canvas.font = font;
  const width = canvas.measureText(text).width;
  if (known.size > 5000) known.clear();
  known.set(key, width);
  return width;
}
