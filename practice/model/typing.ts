// How Sheets reads what a person types, or what a script hands to setValues: formula, number, date, truth value or text.
import { serialOfDay } from './dates';
import type { CellFormat, CellImage, Literal } from './file-data';

export type Entered = {
  value?: Literal;
  formula?: string;
  image?: CellImage;
  /** The format that the cell takes on because of what was typed. */
  numberFormat?: { type: string; pattern: string };
};

/** `year` is the current one: a date typed without a year falls into it. */
export type Place = { locale: string; year: number; format: CellFormat | undefined };

const NUMBER = /^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?([eE][+-]?\d+)?$/;
const PERCENT = /^[+-]?\d+(\.\d+)?%$/;
/** Where the day stands before the month. */
const MONTH_FIRST = ['en_US', 'en_PH'];

/** Sources: platform.md §11, points 3 and 4; that + and - begin a formula is inferred from what the editor does. */
export function entered(text: string, place: Place): Entered {
  if (text === '') return {};
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { formula: text };
  if (place.format?.numberFormat?.type === 'TEXT') return { value: text };
  const plain = text.trim();
  if (/\d/.test(plain) && NUMBER.test(plain)) return { value: Number(plain.replaceAll(',', '')) };
  if (PERCENT.test(plain)) {
    return { value: Number(plain.slice(0, -1)) / 100, numberFormat: { type: 'PERCENT', pattern: '0.00%' } };
  }
  if (/^(true|false)$/i.test(plain)) return { value: plain.toLowerCase() === 'true' };
  const date = dateIn(plain, place);
  if (date !== undefined) return { value: date, numberFormat: { type: 'DATE', pattern: 'd/m/yyyy' } };
  if (/^[+-]\S/.test(plain)) return { formula: `=${plain}` };
  return { value: text };
}

function dateIn(text: string, { locale, year }: Place): number | undefined {
  const [, y, m, d] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  if (y !== undefined) return serialOfDay(Number(y), Number(m), Number(d));
  const slashed = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2}|\d{4}))?$/.exec(text);
  if (!slashed) return undefined;
  const [first, second] = [Number(slashed[1]), Number(slashed[2])];
  const [day, month] = MONTH_FIRST.includes(locale) ? [second, first] : [first, second];
  return serialOfDay(slashed[3] === undefined ? year : fullYear(Number(slashed[3])), month, day);
}

/** Two digits mean 1930 to 2029, as in Excel and Sheets. */
function fullYear(typed: number): number {
  if (typed > 99) return typed;
  return typed < 30 ? 2000 + typed : 1900 + typed;
}
