// How Sheets reads what a person types or a script hands to setValues: formulas, numbers, dates, text.
import type { Cell, CellFormat } from './model';

const EPOCH = Date.UTC(1899, 11, 30);

export type Entered = { value?: string | number | boolean; formula?: string; numberFormat?: { type: string; pattern: string } };

export function entered(text: string, format: CellFormat | undefined): Entered {
  if (text === '') return {};
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { formula: text };
  if (format?.numberFormat?.type === 'TEXT') return { value: text };
  const plain = text.trim();
  if (/^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?([eE][+-]?\d+)?$/.test(plain)) return { value: Number(plain.replace(/,/g, '')) };
  if (/^[+-]?\d+(\.\d+)?%$/.test(plain)) {
    return { value: Number(plain.slice(0, -1)) / 100, numberFormat: { type: 'PERCENT', pattern: '0.00%' } };
  }
  if (/^(true|false)$/i.test(plain)) return { value: /^true$/i.test(plain) };
  const date = asDate(plain);
  if (date !== undefined) return { value: date, numberFormat: { type: 'DATE', pattern: 'd/m/yyyy' } };
  return { value: text };
}

/** Day first, as in the Thai locale. */
function asDate(text: string): number | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return serial(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2}|\d{4}))?$/.exec(text);
  if (!slashed) return undefined;
  const typed = slashed[3] === undefined ? 2021 : Number(slashed[3]);
  return serial(typed < 100 ? 2000 + typed : typed, Number(slashed[2]), Number(slashed[1]));
}

function serial(year: number, month: number, day: number): number | undefined {
  const at = new Date(Date.UTC(year, month - 1, day));
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return undefined;
  return (at.getTime() - EPOCH) / 86_400_000;
}

export function isDateFormat(format: CellFormat | undefined): boolean {
  return /^DATE|^TIME/.test(format?.numberFormat?.type ?? '');
}

/** As shown in the grid. */
export function shown(value: Cell['value'], format: CellFormat | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const type = format?.numberFormat?.type ?? '';
  const pattern = format?.numberFormat?.pattern ?? '';
  if (/^DATE|^TIME/.test(type)) return dateText(value, type);
  if (pattern === '0') return String(Math.round(value));
  if (pattern.startsWith('#,##0')) {
    const decimals = pattern.includes('.##') ? 2 : pattern.includes('.00') ? 2 : 0;
    return value.toLocaleString('en-US', { maximumFractionDigits: decimals, minimumFractionDigits: pattern.includes('.00') ? 2 : 0 });
  }
  return String(Number(value.toPrecision(10)));
}

function dateText(value: number, type: string): string {
  const at = new Date(EPOCH + Math.round(value * 86_400) * 1000);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${at.getUTCDate()}/${at.getUTCMonth() + 1}/${at.getUTCFullYear()}`;
  return type === 'DATE' ? day : `${day} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`;
}
