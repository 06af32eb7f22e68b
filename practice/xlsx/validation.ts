// A validation rule of Google's as exceljs writes it.
import type { DataValidation } from 'exceljs';
import { choicesOf, type Rule, shifted } from '../model/validation-rule';

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

type Kind = Pick<DataValidation, 'type' | 'operator' | 'formulae'>;

function kindOf(rule: Rule, at: { row: number; column: number }): Kind | undefined {
  const values = (rule.condition?.values ?? []).map((each) => each.userEnteredValue ?? '');
  const [first = '', second = ''] = values;
  switch (rule.condition?.type) {
    case 'NUMBER_BETWEEN':
      return { type: 'decimal', operator: 'between', formulae: [Number(first), Number(second)] };
    case 'NUMBER_GREATER_THAN_EQ':
      return { type: 'decimal', operator: 'greaterThanOrEqual', formulae: [Number(first)] };
    case 'CUSTOM_FORMULA':
      return { type: 'custom', formulae: [shifted(first, at.row - rule.row, at.column - rule.column).slice(1)] };
    case 'ONE_OF_LIST': {
      const list = `"${(choicesOf(rule) ?? []).join(',').replaceAll('"', '""')}"`;
      const fits = list.length <= LONGEST_LIST + 2 && values.every((choice) => !choice.includes(','));
      return fits ? { type: 'list', formulae: [list] } : undefined;
    }
    default:
      return undefined;
  }
}
