// A validation rule of Google's as exceljs writes it.
import type { DataValidation } from 'exceljs';
import { textsOf } from '../model/conditions';
import { type Rule, shifted } from '../model/validation-rule';

/** Excel's own limit for choices that are written into the rule. */
const LONGEST_LIST = 255;

/** `at` is the first cell of the range it is for; undefined where Excel knows nothing like it. */
export function validationOf(rule: Rule, at: { row: number; column: number }): DataValidation | undefined {
  const kind = kindOf(rule, at);
  if (!kind) return undefined;
  const help = rule.inputMessage ?? '';
  return {
    ...kind,
    allowBlank: true,
    showErrorMessage: true,
    // Google warns with a mark where a rule is not strict; Excel with a note that lets one go on.
    errorStyle: rule.strict ? 'stop' : 'information',
    ...(help !== '' && {
      showInputMessage: true,
      prompt: help.slice(0, LONGEST_LIST),
      error: help.slice(0, LONGEST_LIST),
    }),
  };
}

/** By what the API's names say after NUMBER_ or DATE_. */
const OPERATORS: { [how: string]: NonNullable<DataValidation['operator']> } = {
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  EQ: 'equal',
  NOT_EQ: 'notEqual',
  GREATER: 'greaterThan',
  AFTER: 'greaterThan',
  GREATER_THAN_EQ: 'greaterThanOrEqual',
  ON_OR_AFTER: 'greaterThanOrEqual',
  LESS: 'lessThan',
  BEFORE: 'lessThan',
  LESS_THAN_EQ: 'lessThanOrEqual',
  ON_OR_BEFORE: 'lessThanOrEqual',
};

type Kind = Pick<DataValidation, 'type' | 'operator' | 'formulae'>;

function kindOf(rule: Rule, at: { row: number; column: number }): Kind | undefined {
  const values = textsOf(rule.condition);
  const [first = '', second = ''] = values;
  switch (rule.condition?.type) {
    case 'CUSTOM_FORMULA':
      return { type: 'custom', formulae: [shifted(first, at.row - rule.row, at.column - rule.column).slice(1)] };
    case 'ONE_OF_RANGE':
      return { type: 'list', formulae: [first.replace(/^=/, '')] };
    case 'ONE_OF_LIST': {
      const list = `"${values.join(',').replaceAll('"', '""')}"`;
      const fits = list.length <= LONGEST_LIST + 2 && values.every((choice) => !choice.includes(','));
      return fits ? { type: 'list', formulae: [list] } : undefined;
    }
    default: {
      const [, type = '', how = ''] = /^(NUMBER|DATE)_(.+)$/.exec(rule.condition?.type ?? '') ?? [];
      const operator = OPERATORS[how];
      if (!operator) return undefined;
      const given = operator === 'between' || operator === 'notBetween' ? [first, second] : [first];
      return type === 'DATE'
        ? { type: 'date', operator, formulae: given.map((day) => new Date(day)) }
        : { type: 'decimal', operator, formulae: given.map(Number) };
    }
  }
}
