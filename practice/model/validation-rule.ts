// Data validation: whether a rule accepts what is about to stand in a cell.

import { columnLetters, columnNumber } from './a1';
import type { Area } from './areas';
import type { Literal } from './file-data';

/** A rule and the first cell of the range it was set on: a formula's references are relative to that cell. */
export type Rule = GoogleAppsScript.Sheets.Schema.DataValidationRule & { row: number; column: number };

export type Shift = { down: number; right: number };

/** What a formula, written for the first cell of its rule, gives for a cell that far away, once `at` holds `value`. */
export type Trial = (at: { row: number; column: number; value: Literal }, formula: string, by: Shift) => Literal;

type Condition = GoogleAppsScript.Sheets.Schema.BooleanCondition;
type Check = (value: Literal, values: string[]) => boolean;

const number =
  (holds: (value: number, low: number, high: number) => boolean): Check =>
  (value, [low, high]) =>
    typeof value === 'number' && holds(value, Number(low), Number(high));

const CHECKS: { [type: string]: Check } = {
  NUMBER_BETWEEN: number((value, low, high) => value >= low && value <= high),
  NUMBER_NOT_BETWEEN: number((value, low, high) => value < low || value > high),
  NUMBER_EQ: number((value, other) => value === other),
  NUMBER_NOT_EQ: number((value, other) => value !== other),
  NUMBER_GREATER: number((value, low) => value > low),
  NUMBER_GREATER_THAN_EQ: number((value, low) => value >= low),
  NUMBER_LESS: number((value, high) => value < high),
  NUMBER_LESS_THAN_EQ: number((value, high) => value <= high),
  TEXT_CONTAINS: (value, [part = '']) => String(value).includes(part),
  TEXT_NOT_CONTAINS: (value, [part = '']) => !String(value).includes(part),
  TEXT_EQ: (value, [text]) => String(value) === text,
  TEXT_IS_EMAIL: (value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(String(value)),
  TEXT_IS_URL: (value) => /^(https?:\/\/)?[^\s.]+\.[^\s]+$/.test(String(value)),
  // A date stands in its cell as a number.
  DATE_IS_VALID: (value) => typeof value === 'number',
  ONE_OF_LIST: (value, choices) => choices.includes(String(value)),
  BOOLEAN: (value, states) => (states.length === 0 ? typeof value === 'boolean' : states.includes(String(value))),
};

export function isImitated(condition: Condition | undefined): boolean {
  return condition?.type === 'CUSTOM_FORMULA' || condition?.type === undefined || condition.type in CHECKS;
}

export function accepts(rule: Rule, at: { row: number; column: number; value: Literal }, trial: Trial): boolean {
  const values = (rule.condition?.values ?? []).map((each) => each.userEnteredValue ?? '');
  if (rule.condition?.type !== 'CUSTOM_FORMULA') return CHECKS[rule.condition?.type ?? '']?.(at.value, values) ?? true;
  return trial(at, values[0] ?? '', { down: at.row - rule.row, right: at.column - rule.column }) === true;
}

export function choicesOf(rule: Rule): string[] | undefined {
  if (rule.condition?.type !== 'ONE_OF_LIST') return undefined;
  return (rule.condition.values ?? []).map((each) => each.userEnteredValue ?? '');
}

const TEXT_OR_REFERENCE = /"(?:[^"]|"")*"|(?<![\w!.'])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(])/g;

/** Moves the relative references of a formula, as filling it down and to the right does. */
export function shifted(formula: string, down: number, right: number): string {
  return formula.replace(TEXT_OR_REFERENCE, (whole, fixColumn = '', letters = '', fixRow = '', digits = '') => {
    if (letters === '') return whole;
    const column = fixColumn === '$' ? letters : columnLetters(columnNumber(letters) + right);
    return `${fixColumn}${column}${fixRow}${fixRow === '$' ? digits : Number(digits) + down}`;
  });
}

/** The single cells that a formula refers to on its own tab. */
export function referencesIn(formula: string): Area[] {
  return [...formula.matchAll(TEXT_OR_REFERENCE)].flatMap(([, , letters, , digits]) => {
    if (!letters) return [];
    const [row, column] = [Number(digits), columnNumber(letters)];
    return [{ row, column, lastRow: row, lastColumn: column }];
  });
}
