// Conditions about what stands in a cell, as data validation and conditional formats both state them.
import { serialOfDay } from './dates';
import type { Literal } from './file-data';

type Condition = GoogleAppsScript.Sheets.Schema.BooleanCondition;
type Check = (value: Literal, values: readonly string[]) => boolean;

const number =
  (holds: (value: number, low: number, high: number) => boolean): Check =>
  (value, [low, high]) =>
    typeof value === 'number' && holds(value, Number(low), Number(high));

/** A date stands in its cell as a number; days are compared, not moments. */
const date =
  (holds: (day: number, low: number, high: number) => boolean): Check =>
  (value, [low, high]) =>
    typeof value === 'number' && holds(Math.floor(value), serialOf(low), serialOf(high));

const text =
  (holds: (text: string, part: string) => boolean): Check =>
  (value, [part = '']) =>
    holds(String(value).toLowerCase(), part.toLowerCase());

const CHECKS: { [type: string]: Check } = {
  BLANK: (value) => value === '',
  NOT_BLANK: (value) => value !== '',
  NUMBER_BETWEEN: number((value, low, high) => value >= low && value <= high),
  NUMBER_NOT_BETWEEN: number((value, low, high) => value < low || value > high),
  NUMBER_EQ: number((value, other) => value === other),
  NUMBER_NOT_EQ: number((value, other) => value !== other),
  NUMBER_GREATER: number((value, low) => value > low),
  NUMBER_GREATER_THAN_EQ: number((value, low) => value >= low),
  NUMBER_LESS: number((value, high) => value < high),
  NUMBER_LESS_THAN_EQ: number((value, high) => value <= high),
  TEXT_CONTAINS: text((whole, part) => whole.includes(part)),
  TEXT_NOT_CONTAINS: text((whole, part) => !whole.includes(part)),
  TEXT_STARTS_WITH: text((whole, part) => whole.startsWith(part)),
  TEXT_ENDS_WITH: text((whole, part) => whole.endsWith(part)),
  TEXT_EQ: text((whole, other) => whole === other),
  TEXT_IS_EMAIL: (value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(String(value)),
  TEXT_IS_URL: (value) => /^(https?:\/\/)?[^\s.]+\.[^\s]+$/.test(String(value)),
  DATE_IS_VALID: (value) => typeof value === 'number',
  DATE_EQ: date((day, other) => day === other),
  DATE_BEFORE: date((day, other) => day < other),
  DATE_AFTER: date((day, other) => day > other),
  DATE_ON_OR_BEFORE: date((day, other) => day <= other),
  DATE_ON_OR_AFTER: date((day, other) => day >= other),
  DATE_BETWEEN: date((day, low, high) => day >= low && day <= high),
  DATE_NOT_BETWEEN: date((day, low, high) => day < low || day > high),
  ONE_OF_LIST: (value, choices) => choices.includes(String(value)),
  BOOLEAN: (value, states) => (states.length === 0 ? typeof value === 'boolean' : states.includes(String(value))),
};

/** A date of a condition is written year first. */
function serialOf(written = ''): number {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(written) ?? [];
  return serialOfDay(Number(year), Number(month), Number(day)) ?? Number.NaN;
}

/** Dates that are told as `TODAY` and the like are not among those imitated, nor what is told without any value. */
export function isKnown({ type = '', values = [] }: Condition): boolean {
  return type in CHECKS && values.every(({ userEnteredValue = '' }) => userEnteredValue !== '');
}

export function textsOf(condition: Condition | undefined): string[] {
  return (condition?.values ?? []).map(({ userEnteredValue }) => userEnteredValue ?? '');
}

/** Undefined for a condition that asks for more than the value: a formula, a range. */
export function holds(condition: Condition | undefined, value: Literal): boolean | undefined {
  return CHECKS[condition?.type ?? '']?.(value, textsOf(condition));
}
