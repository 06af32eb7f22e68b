// A1 notation: "B2", "B:D", "2:5", "$B$2:C3", "'ชื่อแท็บ'!A1".
import type { Area } from './areas';

const MAX = Number.MAX_SAFE_INTEGER;

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Undefined when the text is no range. Open ends reach to the end of the sheet. */
export function parseA1(text: string): { sheet: string | undefined; area: Area } | undefined {
  const [, quoted, plain, cells = ''] = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?(.+)$/.exec(text) ?? [];
  const area = parseCells(cells.replaceAll('$', ''));
  return area && { sheet: quoted?.replaceAll("''", "'") ?? plain, area };
}

function parseCells(text: string): Area | undefined {
  const parts = text.split(':').map((part) => /^([A-Za-z]{1,3})?(\d{1,7})?$/.exec(part));
  const [first, second = first] = parts;
  if (parts.length > 2 || !first || !second || first[0] === '' || second[0] === '') return undefined;
  if (parts.length === 1 && (first[1] === undefined || first[2] === undefined)) return undefined;
  const columns = [first, second].map((match) => (match[1] === undefined ? undefined : columnNumber(match[1])));
  const rows = [first, second].map((match) => (match[2] === undefined ? undefined : Number(match[2])));
  const [row, lastRow] = ordered(rows[0], rows[1]);
  const [column, lastColumn] = ordered(columns[0], columns[1]);
  return { row, column, lastRow, lastColumn };
}

/** Inverted ends are turned round; a missing end is the edge of the sheet. */
function ordered(one: number | undefined, other: number | undefined): [number, number] {
  if (one === undefined || other === undefined) return [one ?? other ?? 1, MAX];
  return one <= other ? [one, other] : [other, one];
}

export function nameOf(area: Area): string {
  const first = `${columnLetters(area.column)}${area.row}`;
  const last = `${columnLetters(area.lastColumn)}${area.lastRow}`;
  return first === last ? first : `${first}:${last}`;
}
