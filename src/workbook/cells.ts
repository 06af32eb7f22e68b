// Between what a cell holds in Apps Script and plain content.
import { instantOfSerial, serialOf } from '../domain/day';
import type { Content } from '../domain/volume';

/** What getValues gives and setValues takes. */
export type CellValue = string | number | boolean | Date;

export function contentOf(value: unknown, formula: string): Content {
  if (typeof value === 'number') return { kind: 'number', value, formula: formula !== '', date: false };
  if (isDate(value)) return { kind: 'number', value: serialOf(value.getTime()), formula: formula !== '', date: true };
  if (typeof value === 'boolean') return { kind: 'text', text: value ? 'TRUE' : 'FALSE' };
  const text = String(value);
  return text.trim() === '' ? { kind: 'blank' } : { kind: 'text', text };
}

/** Apps Script and the practice Google hand over dates of another realm, which instanceof does not recognise. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

export function textIn(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}

/** A moment in a cell: a number formatted as date and time, which Apps Script may hand over as either. */
export function momentIn(value: unknown): number | null {
  if (isDate(value)) return value.getTime();
  return typeof value === 'number' && value > 0 ? instantOfSerial(value) : null;
}

/**
 * Text as it must be handed to setValues so that it stays text: Sheets would read a leading = + - @ as a formula and
 * retype what looks like a number or a date. The apostrophe is not stored.
 */
export function asText(text: string): string {
  return text === '' ? '' : `'${text}`;
}

/** What to write so that a cell keeps the content it had. */
export function keep(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean' || isDate(value)) return value;
  return asText(textIn(value));
}
