// One volume: how typed text is read, and what a cell's content counts as.
import { arabicDigits, tidyText } from './thai-text';

export const MAX_DIGITS = 9;

export type VolumeProblem = 'not-a-number' | 'negative' | 'decimal' | 'too-long';

/** What was typed in a field. `readAs` is set when the reading looks different from the text, e.g. `๖๐` → 60. */
export type TypedVolume =
  | { kind: 'blank' }
  | { kind: 'number'; value: number; readAs: boolean }
  | { kind: 'bad'; problem: VolumeProblem };

/** What a cell holds, as plain data. */
export type Content =
  | { kind: 'blank' }
  | { kind: 'number'; value: number; formula: boolean; date: boolean }
  | { kind: 'text'; text: string };

export type Suspicion = 'formula' | 'date' | 'decimal' | 'too-long';

/** What a cell counts as: a suspect volume counts for progress but may not be confirmed; an invalid one does not count. */
export type Volume =
  | { kind: 'blank' }
  | { kind: 'recorded'; value: number; suspect: Suspicion | null }
  | { kind: 'invalid'; text: string; repair: number | null };

export function readVolume(typed: string, decimals: boolean): TypedVolume {
  const text = tidyText(typed);
  if (text === '') return { kind: 'blank' };
  const plain = arabicDigits(text).replace(/\s/g, '');
  const grouped = /^-?\d{1,3}(,\d{3})+(\.\d*)?$/.test(plain) ? plain.replace(/,/g, '') : plain;
  if (!/^-?(\d+(\.\d*)?|\.\d+)$/.test(grouped)) return { kind: 'bad', problem: 'not-a-number' };
  const value = Number(grouped);
  if (value < 0) return { kind: 'bad', problem: 'negative' };
  if (!decimals && !Number.isInteger(value)) return { kind: 'bad', problem: 'decimal' };
  if (tooLong(value)) return { kind: 'bad', problem: 'too-long' };
  return { kind: 'number', value: value === 0 ? 0 : value, readAs: String(value) !== text };
}

export function judge(content: Content, decimals: boolean): Volume {
  switch (content.kind) {
    case 'blank':
      return { kind: 'blank' };
    case 'text':
      return { kind: 'invalid', text: content.text, repair: repairOf(content.text, decimals) };
    case 'number':
      if (content.value < 0) return { kind: 'invalid', text: plainNumber(content.value), repair: null };
      return { kind: 'recorded', value: content.value, suspect: suspicion(content, decimals) };
  }
}

/** A plain decimal, never in exponent form for the sizes a cell may hold. */
export function plainNumber(value: number): string {
  return Number.isInteger(value) ? value.toFixed(0) : String(value);
}

function suspicion(content: Content & { kind: 'number' }, decimals: boolean): Suspicion | null {
  if (content.formula) return 'formula';
  if (content.date) return 'date';
  if (tooLong(content.value)) return 'too-long';
  return decimals || Number.isInteger(content.value) ? null : 'decimal';
}

function repairOf(text: string, decimals: boolean): number | null {
  const typed = readVolume(text, decimals);
  return typed.kind === 'number' ? typed.value : null;
}

function tooLong(value: number): boolean {
  return plainNumber(Math.floor(Math.abs(value))).length > MAX_DIGITS;
}
