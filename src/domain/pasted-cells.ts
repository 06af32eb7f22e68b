// Tables as spreadsheets put them on the clipboard: tabs between cells, quotes around one that holds a tab or a line break.
import { tidyText } from './thai-text';

export function pastedCells(text: string): string[][] {
  const source = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= source.length) {
    const quoted = matchAt(/"((?:[^"]|"")*)"(?=\t|\n|$)/y, source, at);
    const plain = quoted ? null : matchAt(/[^\t\n]*/y, source, at);
    rows[rows.length - 1]?.push(tidyText(quoted ? (quoted[1] ?? '').replace(/""/g, '"') : (plain?.[0] ?? '')));
    at += (quoted ?? plain)?.[0].length ?? 0;
    if (source[at] === '\n') rows.push([]);
    at += 1;
  }
  return rows;
}

/** The same of a table that clipboardText may have written. */
export function pastedTable(text: string): string[][] {
  return pastedCells(text).map((row) => row.map((cell) => cell.replace(/^'(?='*[=+\-@])/, '')));
}

/** What pastedTable reads back as the same cells; a spreadsheet takes none of them for a formula. */
export function clipboardText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(clipboardCell).join('\t')).join('\n');
}

function clipboardCell(text: string): string {
  const cell = /^'*[=+\-@]/.test(text) ? `'${text}` : text;
  return /[\t\n"]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
