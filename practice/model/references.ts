// References in the text of a formula: finding them, and rewriting them when cells or names move.
import { columnLetters, columnNumber } from './a1';
import type { Area } from './areas';

/** Text in quotes, or a reference with the name of its tab before it: 'ก ข'!$A$1:B2, Sheet1!A:B, 2:5, C3. */
const REFERENCE = new RegExp(
  [
    '"(?:[^"]|"")*"',
    String.raw`((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{M}\p{N}_.]*)!)?` +
      String.raw`(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})` +
      String.raw`(?![\p{L}\p{N}_.(!])`,
  ].join('|'),
  'gu',
);

export type Reference = { tab: string | undefined; text: string };

/** `rewrite` returns the new text, tab name included, or undefined to leave the reference as it is. */
export function rewriteReferences(formula: string, rewrite: (reference: Reference) => string | undefined): string {
  return formula.replace(REFERENCE, (whole: string, prefix: string | undefined, text: string | undefined) => {
    if (text === undefined) return whole;
    return rewrite({ tab: prefix === undefined ? undefined : unquoted(prefix.slice(0, -1)), text }) ?? whole;
  });
}

function unquoted(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

export function tabPrefix(title: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(title) ? `${title}!` : `'${title.replaceAll("'", "''")}'!`;
}

type End = { column?: number; row?: number; fixedColumn: boolean; fixedRow: boolean };

function endOf(text: string): End {
  const [, fixedColumn = '', letters, fixedRow = '', digits] = /^(\$?)([A-Z]{1,3})?(\$?)(\d+)?$/.exec(text) ?? [];
  return {
    ...(letters !== undefined && { column: columnNumber(letters) }),
    ...(digits !== undefined && { row: Number(digits) }),
    fixedColumn: letters !== undefined && fixedColumn === '$',
    fixedRow: fixedRow === '$' || (letters === undefined && fixedColumn === '$'),
  };
}

function textOf({ column, row, fixedColumn, fixedRow }: End): string {
  const letters = column === undefined ? '' : `${fixedColumn ? '$' : ''}${columnLetters(column)}`;
  const digits = row === undefined ? '' : `${fixedRow ? '$' : ''}${row}`;
  return letters + digits;
}

const EDGE = Number.MAX_SAFE_INTEGER;

/**
 * The reference after `move` has told where its area went; undefined says that nothing of it is left. A missing end
 * stays missing.
 */
export function moved(text: string, move: (area: Area) => Area | undefined): string {
  const [first = '', second] = text.split(':');
  const start = endOf(first);
  const end = second === undefined ? start : endOf(second);
  const after = move({
    row: start.row ?? 1,
    column: start.column ?? 1,
    lastRow: end.row ?? EDGE,
    lastColumn: end.column ?? EDGE,
  });
  if (!after) return '#REF!';
  const from = textOf({
    ...start,
    ...(start.row !== undefined && { row: after.row }),
    ...(start.column !== undefined && { column: after.column }),
  });
  if (second === undefined) return from;
  const to = textOf({
    ...end,
    ...(end.row !== undefined && { row: after.lastRow }),
    ...(end.column !== undefined && { column: after.lastColumn }),
  });
  return `${from}:${to}`;
}
