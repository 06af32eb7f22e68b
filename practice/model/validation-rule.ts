// Data validation: whether a rule accepts what is about to stand in a cell.

import { columnLetters, columnNumber } from './a1';
import type { Area } from './areas';
import type { Literal } from './file-data';

/** A rule and the first cell of the range it was set on: a formula's references are relative to that cell. */
export type Rule = GoogleAppsScript.Sheets.Schema.DataValidationRule & { row: number; column: number };

/** What a formula gives, once `at` holds `value`. */
export type Trial = (at: { row: number; column: number; value: Literal }, formula: string) => Literal;

type Condition = GoogleAppsScript.Sheets.Schema.BooleanCondition;
type Check = (value: Literal, values: string[]) => boolean;

const CHECKS: { [type: string]: Check } = {
  NUMBER_BETWEEN: (value, [low, high]) => typeof value === 'number' && value >= Number(low) && value <= Number(high),
  NUMBER_GREATER_THAN_EQ: (value, [low]) => typeof value === 'number' && value >= Number(low),
  ONE_OF_LIST: (value, choices) => choices.includes(String(value)),
};

export function isImitated(condition: Condition | undefined): boolean {
  return condition?.type === 'CUSTOM_FORMULA' || condition?.type === undefined || condition.type in CHECKS;
}

export function accepts(rule: Rule, at: { row: number; column: number; value: Literal }, trial: Trial): boolean {
  const values = (rule.condition?.values ?? []).map((each) => each.userEnteredValue ?? '');
  if (rule.condition?.type !== 'CUSTOM_FORMULA') return CHECKS[rule.condition?.type ?? '']?.(at.value, values) ?? true;
  return trial(at, shifted(values[0] ?? '', at.row - rule.row, at.column - rule.column)) === true;
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
