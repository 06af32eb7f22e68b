// Numbers pasted from a spreadsheet: the block on the clipboard, and which item each of its lines belongs to.
import { pastedCells } from './pasted-cells';
import { comparableName } from './thai-text';
import { readVolume, type VolumeProblem } from './volume';

/** An item that may be pasted over, in the order of the form, with the text its field shows. */
export type PasteTarget = { code: string; name: string; decimals: boolean; text: string };

export type PastedProblem =
  | VolumeProblem
  /** The line names no item. */
  | 'no-item'
  /** An earlier line was for the same item. */
  | 'twice'
  /** The column is longer than the items from the first one on. */
  | 'too-many'
  /** Several columns hold numbers, and nothing says which one is meant. */
  | 'which-column';

/** `line` is counted from 1 in what was pasted. `before` and `text` are what the field shows and would show. */
export type PastedLine = { line: number; code: string | null; before: string; text: string } & (
  | { verdict: 'new' | 'changed' | 'unchanged' | 'blank' }
  | { verdict: 'refused'; problem: PastedProblem }
);

/** Whether a text is more than one cell: a single copied cell ends with a line break of its own. */
export function isBlock(text: string): boolean {
  return /[\t\n]/.test(text.replace(/\r\n?/g, '\n').replace(/\n+$/, ''));
}

/**
 * With codes or names in any column each line finds its item by them; without, the lines follow the order of the form
 * from `first` on. The numbers stand in the last column that holds any. Lines above the numbers are headings.
 */
export function matchPasted(text: string, targets: readonly PasteTarget[], first: string): PastedLine[] {
  const rows = pastedCells(text);
  const keyed = rows.map((row) => targets.find((target) => row.some((cell) => namesItem(cell, target))));
  const isKeyed = keyed.some((target) => target !== undefined);
  const columns = numberColumns(rows);
  const column = columns[columns.length - 1] ?? 0;
  const ambiguous = !isKeyed && columns.length > 1;
  const start = Math.max(
    0,
    rows.findIndex((row, at) => keyed[at] !== undefined || isNumber(row[column] ?? '')),
  );
  const from = targets.findIndex(({ code }) => code === first);
  const seen = new Set<string>();
  return rows.slice(start).flatMap((row, offset): PastedLine[] => {
    const at = start + offset;
    const typed = row[column] ?? '';
    const target = isKeyed ? keyed[at] : targets[from + offset];
    const line = { line: at + 1, code: target?.code ?? null, before: target?.text ?? '', text: typed };
    const refused = (problem: PastedProblem): PastedLine[] => [{ ...line, verdict: 'refused', problem }];
    if (ambiguous) return refused('which-column');
    // A sum or a heading between the lines asks for nothing unless it looks like a value of its own.
    if (!target) return isKeyed && !isNumber(typed) ? [] : refused(isKeyed ? 'no-item' : 'too-many');
    if (seen.has(target.code)) return refused('twice');
    seen.add(target.code);
    const reading = readVolume(typed, target.decimals);
    if (reading.kind === 'bad') return refused(reading.problem);
    if (reading.kind === 'blank') return [{ ...line, verdict: 'blank' }];
    return [{ ...line, verdict: compared(target, reading.value) }];
  });
}

function compared(target: PasteTarget, value: number): 'new' | 'changed' | 'unchanged' {
  const before = readVolume(target.text, target.decimals);
  if (before.kind === 'blank') return 'new';
  return before.kind === 'number' && before.value === value ? 'unchanged' : 'changed';
}

/** By the code alone, or by the name, with or without a number in front. */
function namesItem(cell: string, { code, name }: PasteTarget): boolean {
  if (cell.toUpperCase() === code.toUpperCase()) return true;
  return comparableName(cell.replace(/^\d+\s*[.)]\s*/, '')) === comparableName(name);
}

/** Columns with at least one number, except a running number (1, 2, 3 …) left of another such column. */
function numberColumns(rows: readonly string[][]): number[] {
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) =>
    rows.some((row) => isNumber(row[column] ?? '')),
  );
  return columns.filter((column, at) => at === columns.length - 1 || !isRunning(rows, column));
}

function isRunning(rows: readonly string[][], column: number): boolean {
  const numbers = rows.map((row) => row[column] ?? '').filter(isNumber);
  return numbers.length > 1 && numbers.every((text, at) => Number(text) === Number(numbers[0]) + at);
}

function isNumber(text: string): boolean {
  const reading = readVolume(text, true);
  return reading.kind === 'number' || (reading.kind === 'bad' && reading.problem !== 'not-a-number');
}
