// Reads what people type into the HQ workbook's tabs; every problem is named by tab, row and column.
import * as z from 'zod/mini';
import { type Day, dayOf, instantOfSerial, parseDay } from '../domain/day';
import { isLink } from '../domain/note';
import { arabicDigits, tidyText } from '../domain/thai-text';
import { type TypedProblem, typedProblemText } from '../messages/hq-tabs';
import { numberAt, type TabSnapshot, textAt } from './snapshot';

/** One row of a tab that people type into. `problems` collects what could not be read; readers then give a stand-in. */
export type TypedRow = {
  text(column: number): string;
  required(column: number): string;
  day(column: number): Day | null;
  requiredDay(column: number): Day;
  /** Several, with commas between them. */
  days(column: number): Day[];
  number(column: number): number;
  yesNo(column: number, words: { yes: string; no: string }): boolean;
  email(column: number): string;
  /** Several, with commas between them; none is fine. */
  emails(column: number): string[];
  link(column: number): string;
  /** `13.30`, in Arabic digits; '' for none. */
  clock(column: number): string;
  /** Several whole numbers of days, the largest first; none is fine. */
  daysBefore(column: number): number[];
  problem(column: number, problem: TypedProblem): void;
};

/** Earlier than this, nobody is reminded. */
const MOST_DAYS_BEFORE = 60;

const emailAddress = z.string().check(z.regex(/^[^\s@,;<>"']+@[^\s@,;<>"']+\.[^\s@,;<>"']+$/), z.maxLength(254));

/** `label` names a column in a message. */
export function typedRow(
  tab: TabSnapshot,
  row: number,
  label: (column: number) => string,
  problems: string[],
): TypedRow {
  const problem = (column: number, kind: TypedProblem) =>
    void problems.push(typedProblemText(tab.title, row, label(column), kind));
  const text = (column: number) => tidyText(textAt(tab, row, column));
  const required = (column: number) => {
    const value = text(column);
    if (value === '') problem(column, 'missing');
    return value;
  };
  const day = (column: number): Day | null => {
    const serial = numberAt(tab, row, column);
    if (serial === null && text(column) === '') return null;
    const typed = serial === null ? parseDay(text(column)) : parseDay(dayOf(instantOfSerial(serial)));
    if (typed === undefined) problem(column, 'bad-day');
    return typed ?? null;
  };
  return {
    text,
    required,
    problem,
    day,
    requiredDay(column) {
      if (text(column) === '') problem(column, 'missing');
      return day(column) ?? '';
    },
    days(column) {
      const typed = text(column)
        .split(',')
        .filter((part) => part.trim() !== '');
      const days = typed.map(parseDay).filter((each): each is Day => each !== undefined);
      if (days.length < typed.length) problem(column, 'bad-day');
      return days;
    },
    number(column) {
      const value = Number(arabicDigits(required(column)).replace(/,/g, ''));
      if (text(column) !== '' && (!Number.isFinite(value) || value < 0)) problem(column, 'bad-number');
      return value;
    },
    yesNo(column, words) {
      const value = text(column);
      if (value !== words.yes && value !== words.no && value !== '') problem(column, 'bad-yes-no');
      return value === words.yes;
    },
    email(column) {
      const value = required(column).toLowerCase();
      if (value !== '' && !emailAddress.safeParse(value).success) problem(column, 'bad-email');
      return value;
    },
    emails(column) {
      const typed = text(column)
        .toLowerCase()
        .split(/[,\s]+/)
        .filter((part) => part !== '');
      if (typed.some((part) => !emailAddress.safeParse(part).success)) problem(column, 'bad-email');
      return typed;
    },
    clock(column) {
      const value = arabicDigits(text(column)).replace(/\s*น\.$/, '');
      const found = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/.exec(value);
      if (value !== '' && !found) problem(column, 'bad-clock');
      return found ? `${found[1]}.${found[2]}` : '';
    },
    daysBefore(column) {
      const typed = arabicDigits(text(column))
        .split(/[,\s]+/)
        .filter((part) => part !== '');
      const days = typed.map(Number).filter((each) => Number.isInteger(each) && each >= 0 && each <= MOST_DAYS_BEFORE);
      if (days.length < typed.length) problem(column, 'bad-days-before');
      return [...new Set(days)].sort((a, b) => b - a);
    },
    link(column) {
      const value = text(column);
      if (value !== '' && !isLink(value) && !isPracticeAddress(value)) problem(column, 'bad-link');
      return value;
    },
  };
}

/** The practice server of one's own machine, whose guide the practice workbook's QR code leads to. */
function isPracticeAddress(text: string): boolean {
  return /^http:\/\/(127\.0\.0\.1|localhost):\d{1,5}\/[^\s<>"']*$/.test(text);
}

/** The rows from `first` on in which anything stands. */
export function filledRows(tab: TabSnapshot, first: number, width: number): number[] {
  const rows: number[] = [];
  for (let row = first; row <= tab.cells.length; row++) {
    for (let column = 1; column <= width; column++) {
      if (textAt(tab, row, column) !== '') {
        rows.push(row);
        break;
      }
    }
  }
  return rows;
}
