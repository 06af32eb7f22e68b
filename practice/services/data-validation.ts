// DataValidation and its builder: what a cell accepts, as scripts write it and as the Sheets API keeps it.
import { isImitated, type Rule } from '../model/validation-rule';
import { conditionOf, criteriaValues, keyIn, nameOfRange, SHARED_NAMES } from './criteria';
import { enumeration } from './enumeration';
import { imitate } from './imitate';
import type { Running } from './running';
import { spreadsheet } from './spreadsheet';
import { openFile } from './spreadsheet-app';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Criteria = typeof GoogleAppsScript.Spreadsheet.DataValidationCriteria;
type Range = GoogleAppsScript.Spreadsheet.Range;
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

/** The API's name of each criterion. */
const API_NAMES: { [criterion in keyof Criteria]?: string } = {
  ...SHARED_NAMES,
  DATE_IS_VALID_DATE: 'DATE_IS_VALID',
  DATE_BETWEEN: 'DATE_BETWEEN',
  DATE_NOT_BETWEEN: 'DATE_NOT_BETWEEN',
  DATE_ON_OR_AFTER: 'DATE_ON_OR_AFTER',
  DATE_ON_OR_BEFORE: 'DATE_ON_OR_BEFORE',
  TEXT_IS_VALID_EMAIL: 'TEXT_IS_EMAIL',
  TEXT_IS_VALID_URL: 'TEXT_IS_URL',
  VALUE_IN_LIST: 'ONE_OF_LIST',
  VALUE_IN_RANGE: 'ONE_OF_RANGE',
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
    getCriteriaValues: () => realm.list(valuesOf(running, condition, showCustomUi)),
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

function valuesOf(running: Running, condition: Condition | undefined, dropdown: boolean): unknown[] {
  const values = criteriaValues(running, condition);
  if (condition?.type === 'ONE_OF_LIST') return [values, dropdown];
  if (condition?.type !== 'ONE_OF_RANGE') return values;
  return [spreadsheet(running, openFile(running, running.file ?? '')).getRange(String(values[0]).slice(1)), dropdown];
}

export function validationBuilder(running: Running, from: ApiRule = { strict: false }): Builder {
  let rule = { ...from };
  const set = (change: Partial<ApiRule>): Builder => {
    rule = { ...rule, ...change };
    return self;
  };
  const require = (criterion: keyof Criteria, values: readonly unknown[] = [], more: Partial<ApiRule> = {}) => {
    const condition = conditionOf(running, API_NAMES[criterion] ?? criterion, values);
    if (!isImitated(condition)) throw new Error(`not imitated: DataValidation of ${criterion}`);
    return set({ condition, ...more });
  };
  const self: Builder = imitate<Builder>(running, 'DataValidationBuilder', {
    setAllowInvalid: (allow) => set({ strict: !allow }),
    setHelpText: (text) => set({ inputMessage: text }),
    requireCheckbox: (...values: unknown[]): Builder => require('CHECKBOX', values),
    requireDate: () => require('DATE_IS_VALID_DATE'),
    requireDateAfter: (day) => require('DATE_AFTER', [day]),
    requireDateBefore: (day) => require('DATE_BEFORE', [day]),
    requireDateEqualTo: (day) => require('DATE_EQUAL_TO', [day]),
    requireDateOnOrAfter: (day) => require('DATE_ON_OR_AFTER', [day]),
    requireDateOnOrBefore: (day) => require('DATE_ON_OR_BEFORE', [day]),
    requireDateBetween: (first, last) => require('DATE_BETWEEN', [first, last]),
    requireDateNotBetween: (first, last) => require('DATE_NOT_BETWEEN', [first, last]),
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
    requireValueInRange: (source: Range, showDropdown: boolean = true) =>
      require('VALUE_IN_RANGE', [nameOfRange(source)], { showCustomUi: showDropdown }),
    withCriteria(criteria, values: unknown[]) {
      const [first, showCustomUi = true] = values;
      const name = keyIn(CRITERIA, criteria);
      if (name === 'VALUE_IN_LIST' && Array.isArray(first))
        return require(name, first, { showCustomUi: Boolean(showCustomUi) });
      if (name === 'VALUE_IN_RANGE') throw new Error('not imitated: DataValidationBuilder.withCriteria of a range');
      return require(name, values);
    },
    requireFormulaSatisfied: (formula) => require('CUSTOM_FORMULA', [formula]),
    getAllowInvalid: () => !rule.strict,
    getHelpText: () => rule.inputMessage || null,
    getCriteriaType: () => CRITERIA[criterionOf(rule.condition)],
    getCriteriaValues: () => running.realm.list(valuesOf(running, rule.condition, rule.showCustomUi ?? true)),
    copy: () => validationBuilder(running, rule),
    build: () => dataValidation(running, rule),
  });
  return self;
}
