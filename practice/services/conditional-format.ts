// ConditionalFormatRule and its builder.
import { areaOf } from '../model/areas';
import { colorOf } from '../model/colors';
import type { ConditionalRule } from '../model/file-data';
import { lookOf } from '../model/looks';
import type { SpreadsheetFile } from '../model/spreadsheet-file';
import { conditionOf, criteriaValues, keyIn, SHARED_NAMES } from './criteria';
import { enumeration } from './enumeration';
import { imitate } from './imitate';
import { isOurs } from './ours';
import { gridRangeOf } from './protection';
import { range, rangedOf } from './range/range';
import type { Running } from './running';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type BooleanCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Range = GoogleAppsScript.Spreadsheet.Range;
type BooleanRule = GoogleAppsScript.Sheets.Schema.BooleanRule;

export const BOOLEAN_CRITERIA = enumeration<typeof GoogleAppsScript.Spreadsheet.BooleanCriteria>([
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_EQUAL_TO',
  'DATE_AFTER_RELATIVE',
  'DATE_BEFORE_RELATIVE',
  'DATE_EQUAL_TO_RELATIVE',
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
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
  'CUSTOM_FORMULA',
]);

/** The API's name of each criterion that is imitated; the relative dates are not. */
const API_NAMES: { [criterion: string]: string } = {
  ...SHARED_NAMES,
  CELL_EMPTY: 'BLANK',
  CELL_NOT_EMPTY: 'NOT_BLANK',
  TEXT_STARTS_WITH: 'TEXT_STARTS_WITH',
  TEXT_ENDS_WITH: 'TEXT_ENDS_WITH',
};

const rules = new WeakMap<Rule, ConditionalRule>();

export function ruleOfConditional(rule: Rule): ConditionalRule {
  const stored = rules.get(rule);
  if (!stored)
    throw new Error(
      "The parameters (Object) don't match the method signature for SpreadsheetApp.Sheet.setConditionalFormatRules.",
    );
  return stored;
}

export function conditionalFormatRule(
  running: Running,
  file: SpreadsheetFile | undefined,
  stored: ConditionalRule,
): Rule {
  const self: Rule = imitate<Rule>(running, 'ConditionalFormatRule', {
    getRanges: () =>
      running.realm.list(
        (stored.ranges ?? []).flatMap((each): Range[] => {
          const tab = file?.sheet(each.sheetId ?? 0);
          return file && tab ? [range(running, file, tab, areaOf(each))] : [];
        }),
      ),
    getBooleanCondition: () => booleanCondition(running, stored.booleanRule),
    getGradientCondition: () => null,
    copy: () => conditionalFormatBuilder(running, stored),
  });
  rules.set(self, stored);
  return self;
}

function booleanCondition(running: Running, rule: BooleanRule | undefined): BooleanCondition | null {
  const { condition, format } = rule ?? {};
  if (!condition) return null;
  const [name = ''] = Object.entries(API_NAMES).find(([, type]) => type === condition.type) ?? [];
  const { background, color, bold, italic, strike, underline } = lookOf(format);
  return imitate<BooleanCondition>(running, 'BooleanCondition', {
    getCriteriaType: () => Reflect.get(BOOLEAN_CRITERIA, name),
    getCriteriaValues: () => running.realm.list(criteriaValues(running, condition)),
    getBackground: () => background ?? null,
    getFontColor: () => color ?? null,
    getBold: () => bold ?? null,
    getItalic: () => italic ?? null,
    getStrikethrough: () => strike ?? null,
    getUnderline: () => underline ?? null,
  });
}

export function conditionalFormatBuilder(running: Running, from: ConditionalRule = {}): Builder {
  let ranges = from.ranges ?? [];
  let file: SpreadsheetFile | undefined;
  let rule: BooleanRule = from.booleanRule ?? {};
  const when = (criterion: string, ...values: unknown[]): Builder => {
    const type = API_NAMES[criterion];
    if (type === undefined) throw new Error(`not imitated: ConditionalFormatRuleBuilder of ${criterion}`);
    if (values.some((value) => typeof value === 'object' && value !== null && isOurs(value))) {
      throw new Error('not imitated: ConditionalFormatRuleBuilder of relative dates');
    }
    rule = { ...rule, condition: conditionOf(running, type, values) };
    return self;
  };
  const look = (format: BooleanRule['format']): Builder => {
    rule = {
      ...rule,
      format: { ...rule.format, ...format, textFormat: { ...rule.format?.textFormat, ...format?.textFormat } },
    };
    return self;
  };
  const self: Builder = imitate<Builder>(running, 'ConditionalFormatRuleBuilder', {
    setRanges(given) {
      const targets = given.map(rangedOf);
      file = targets[0]?.file;
      ranges = targets.map(({ sheet, area }) => gridRangeOf(sheet, area));
      return self;
    },
    getRanges: () => conditionalFormatRule(running, file, { ranges }).getRanges(),
    getBooleanCondition: () => booleanCondition(running, rule),
    getGradientCondition: () => null,
    copy: () => conditionalFormatBuilder(running, { ranges, booleanRule: rule }),
    whenCellEmpty: () => when('CELL_EMPTY'),
    whenCellNotEmpty: () => when('CELL_NOT_EMPTY'),
    whenDateAfter: (day: unknown) => when('DATE_AFTER', day),
    whenDateBefore: (day: unknown) => when('DATE_BEFORE', day),
    whenDateEqualTo: (day: unknown) => when('DATE_EQUAL_TO', day),
    whenFormulaSatisfied: (formula) => when('CUSTOM_FORMULA', formula),
    whenNumberBetween: (low, high) => when('NUMBER_BETWEEN', low, high),
    whenNumberNotBetween: (low, high) => when('NUMBER_NOT_BETWEEN', low, high),
    whenNumberEqualTo: (number) => when('NUMBER_EQUAL_TO', number),
    whenNumberNotEqualTo: (number) => when('NUMBER_NOT_EQUAL_TO', number),
    whenNumberGreaterThan: (number) => when('NUMBER_GREATER_THAN', number),
    whenNumberGreaterThanOrEqualTo: (number) => when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number),
    whenNumberLessThan: (number) => when('NUMBER_LESS_THAN', number),
    whenNumberLessThanOrEqualTo: (number) => when('NUMBER_LESS_THAN_OR_EQUAL_TO', number),
    whenTextContains: (text) => when('TEXT_CONTAINS', text),
    whenTextDoesNotContain: (text) => when('TEXT_DOES_NOT_CONTAIN', text),
    whenTextEndsWith: (text) => when('TEXT_ENDS_WITH', text),
    whenTextEqualTo: (text) => when('TEXT_EQUAL_TO', text),
    whenTextStartsWith: (text) => when('TEXT_STARTS_WITH', text),
    withCriteria: (criteria, values: unknown[]) => when(keyIn(BOOLEAN_CRITERIA, criteria), ...values),
    setBackground: (color: unknown) => look({ backgroundColor: colorOf(String(color ?? 'white')) }),
    setFontColor: (color: unknown) => look({ textFormat: { foregroundColor: colorOf(String(color ?? 'black')) } }),
    setBold: (bold) => look({ textFormat: { bold: bold ?? false } }),
    setItalic: (italic) => look({ textFormat: { italic: italic ?? false } }),
    setStrikethrough: (strikethrough) => look({ textFormat: { strikethrough: strikethrough ?? false } }),
    setUnderline: (underline) => look({ textFormat: { underline: underline ?? false } }),
    build() {
      if (ranges.length === 0) throw new Error('A conditional format rule must have at least one range.');
      return conditionalFormatRule(running, file, { ranges, booleanRule: rule });
    },
  });
  return self;
}
