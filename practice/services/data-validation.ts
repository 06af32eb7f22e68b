// DataValidation and its builder: what a cell accepts, as scripts write it and as the Sheets API keeps it.
import { isImitated, type Rule } from '../model/validation-rule';
import { enumeration } from './enumeration';
import { imitate } from './imitate';
import type { Running } from './running';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Criteria = typeof GoogleAppsScript.Spreadsheet.DataValidationCriteria;
type Condition = GoogleAppsScript.Sheets.Schema.BooleanCondition;
type ApiRule = GoogleAppsScript.Sheets.Schema.DataValidationRule;

export const CRITERIA = enumeration<Criteria>([
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_BETWEEN',
  'DATE_EQUAL_TO',
  'DATE_IS_VALID_DATE',
  'DATE_NOT_BETWEEN',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
  'CHECKBOX',
]);

/** The API's name of each criterion that is imitated. */
const API_NAMES: { [criterion in keyof Criteria]?: string } = {
  DATE_IS_VALID_DATE: 'DATE_IS_VALID',
  NUMBER_BETWEEN: 'NUMBER_BETWEEN',
  NUMBER_EQUAL_TO: 'NUMBER_EQ',
  NUMBER_GREATER_THAN: 'NUMBER_GREATER',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'NUMBER_GREATER_THAN_EQ',
  NUMBER_LESS_THAN: 'NUMBER_LESS',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'NUMBER_LESS_THAN_EQ',
  NUMBER_NOT_BETWEEN: 'NUMBER_NOT_BETWEEN',
  NUMBER_NOT_EQUAL_TO: 'NUMBER_NOT_EQ',
  TEXT_CONTAINS: 'TEXT_CONTAINS',
  TEXT_DOES_NOT_CONTAIN: 'TEXT_NOT_CONTAINS',
  TEXT_EQUAL_TO: 'TEXT_EQ',
  TEXT_IS_VALID_EMAIL: 'TEXT_IS_EMAIL',
  TEXT_IS_VALID_URL: 'TEXT_IS_URL',
  VALUE_IN_LIST: 'ONE_OF_LIST',
  CUSTOM_FORMULA: 'CUSTOM_FORMULA',
  CHECKBOX: 'BOOLEAN',
};

const rules = new WeakMap<Validation, ApiRule>();

export function ruleOfValidation(validation: Validation): ApiRule {
  const rule = rules.get(validation);
  if (!rule)
    throw new Error(
      "The parameters (Object) don't match the method signature for SpreadsheetApp.Range.setDataValidation.",
    );
  return rule;
}

export function dataValidation(running: Running, rule: ApiRule | Rule): Validation {
  const { condition, strict = false, inputMessage = '', showCustomUi = true } = rule;
  const kept: ApiRule = { condition, strict, showCustomUi, ...(inputMessage && { inputMessage }) };
  const { realm } = running;
  const self: Validation = imitate<Validation>(running, 'DataValidation', {
    getAllowInvalid: () => !strict,
    getHelpText: () => inputMessage,
    getCriteriaType: () => CRITERIA[criterionOf(condition)],
    getCriteriaValues: () => realm.list(valuesOf(condition, showCustomUi)),
    copy: () => validationBuilder(running, kept),
  });
  rules.set(self, kept);
  return self;
}

function criterionOf(condition: Condition | undefined): keyof Criteria {
  const found = Object.entries(API_NAMES).find(([, name]) => name === condition?.type)?.[0];
  const known = Object.keys(CRITERIA).find((name): name is keyof Criteria => name === found);
  if (!known) throw new Error(`not imitated: DataValidation of ${condition?.type}`);
  return known;
}

function valuesOf(condition: Condition | undefined, dropdown: boolean): unknown[] {
  const texts = (condition?.values ?? []).map(({ userEnteredValue }) => userEnteredValue ?? '');
  if (condition?.type === 'ONE_OF_LIST') return [texts, dropdown];
  return condition?.type?.startsWith('NUMBER_') ? texts.map(Number) : texts;
}

export function validationBuilder(running: Running, from: ApiRule = { strict: false }): Builder {
  let rule = { ...from };
  const set = (change: Partial<ApiRule>): Builder => {
    rule = { ...rule, ...change };
    return self;
  };
  const require = (criterion: keyof Criteria, values: readonly unknown[] = [], more: Partial<ApiRule> = {}) => {
    const condition = {
      type: API_NAMES[criterion] ?? criterion,
      values: values.map((value) => ({ userEnteredValue: String(value) })),
    };
    if (!isImitated(condition)) throw new Error(`not imitated: DataValidation of ${criterion}`);
    return set({ condition, ...more });
  };
  const self: Builder = imitate<Builder>(running, 'DataValidationBuilder', {
    setAllowInvalid: (allow) => set({ strict: !allow }),
    setHelpText: (text) => set({ inputMessage: text }),
    requireCheckbox: (...values: unknown[]): Builder => require('CHECKBOX', values),
    requireDate: () => require('DATE_IS_VALID_DATE'),
    requireNumberBetween: (low, high) => require('NUMBER_BETWEEN', [low, high]),
    requireNumberNotBetween: (low, high) => require('NUMBER_NOT_BETWEEN', [low, high]),
    requireNumberEqualTo: (number) => require('NUMBER_EQUAL_TO', [number]),
    requireNumberNotEqualTo: (number) => require('NUMBER_NOT_EQUAL_TO', [number]),
    requireNumberGreaterThan: (number) => require('NUMBER_GREATER_THAN', [number]),
    requireNumberGreaterThanOrEqualTo: (number) => require('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]),
    requireNumberLessThan: (number) => require('NUMBER_LESS_THAN', [number]),
    requireNumberLessThanOrEqualTo: (number) => require('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]),
    requireTextContains: (text) => require('TEXT_CONTAINS', [text]),
    requireTextDoesNotContain: (text) => require('TEXT_DOES_NOT_CONTAIN', [text]),
    requireTextEqualTo: (text) => require('TEXT_EQUAL_TO', [text]),
    requireTextIsEmail: () => require('TEXT_IS_VALID_EMAIL'),
    requireTextIsUrl: () => require('TEXT_IS_VALID_URL'),
    requireValueInList: (values: string[], showDropdown: boolean = true) =>
      require('VALUE_IN_LIST', values, { showCustomUi: showDropdown }),
    requireFormulaSatisfied: (formula) => require('CUSTOM_FORMULA', [formula]),
    getAllowInvalid: () => !rule.strict,
    getHelpText: () => rule.inputMessage || null,
    getCriteriaType: () => CRITERIA[criterionOf(rule.condition)],
    getCriteriaValues: () => running.realm.list(valuesOf(rule.condition, rule.showCustomUi ?? true)),
    copy: () => validationBuilder(running, rule),
    build: () => dataValidation(running, rule),
  });
  return self;
}
