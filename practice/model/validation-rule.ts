// Data validation: whether a rule accepts what is about to stand in a cell.
import { columnLetters, columnNumber } from './a1';
import type { Area } from './areas';
import { holds, isKnown, textsOf } from './conditions';
import type { Literal } from './file-data';

/** A rule and the first cell of the range it was set on: a formula's references are relative to that cell. */
export type Rule = GoogleAppsScript.Sheets.Schema.DataValidationRule & { row: number; column: number };

export type Shift = { down: number; right: number };

/** What a formula, written for the first cell of its rule, gives for a cell that far away, once `at` holds `value`. */
export type Trial = (at: { row: number; column: number; value: Literal }, formula: string, by: Shift) => Literal;

/** What a rule needs of the file around its cell. */
export type Around = {
  trial: Trial;
  /** Of a range such as `=ชื่อ!A1:A9`. */
  valuesIn(range: string): Literal[];
};

type Condition = GoogleAppsScript.Sheets.Schema.BooleanCondition;

export function isImitated(condition: Condition | undefined): boolean {
  return !condition?.type || ['CUSTOM_FORMULA', 'ONE_OF_RANGE'].includes(condition.type) || isKnown(condition);
}

export function accepts(rule: Rule, at: { row: number; column: number; value: Literal }, around: Around): boolean {
  const [first = ''] = textsOf(rule.condition);
  switch (rule.condition?.type) {
    case 'CUSTOM_FORMULA':
      return around.trial(at, first, { down: at.row - rule.row, right: at.column - rule.column }) === true;
    case 'ONE_OF_RANGE':
      return around.valuesIn(first).some((value) => String(value) === String(at.value));
    default:
      return holds(rule.condition, at.value) ?? true;
  }
}

export function choicesOf(rule: Rule, valuesIn: Around['valuesIn']): string[] | undefined {
  const texts = textsOf(rule.condition);
  if (rule.condition?.type === 'ONE_OF_RANGE') return valuesIn(texts[0] ?? '').map(String);
  return rule.condition?.type === 'ONE_OF_LIST' ? texts : undefined;
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
