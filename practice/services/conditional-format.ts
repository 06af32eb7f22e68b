// ConditionalFormatRule and its builder.
import { areaOf } from '../model/areas';
import { colorOf } from '../model/colors';
import type { ConditionalRule } from '../model/file-data';
import { isShown } from '../model/looks';
import type { SpreadsheetFile } from '../model/spreadsheet-file';
import { imitate } from './imitate';
import { gridRangeOf } from './protection';
import { range, rangedOf } from './range/range';
import type { Running } from './running';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;
type BooleanRule = GoogleAppsScript.Sheets.Schema.BooleanRule;

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
    copy: () => conditionalFormatBuilder(running, stored),
  });
  rules.set(self, stored);
  return self;
}

export function conditionalFormatBuilder(running: Running, from: ConditionalRule = {}): Builder {
  let ranges = from.ranges ?? [];
  let file: SpreadsheetFile | undefined;
  let rule: BooleanRule = from.booleanRule ?? {};
  const when = (type: string, ...values: unknown[]): Builder => {
    const condition = { type, values: values.map((value) => ({ userEnteredValue: String(value) })) };
    rule = { ...rule, condition };
    if (!isShown({ booleanRule: rule })) throw new Error(`not imitated: ConditionalFormatRuleBuilder of ${type}`);
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
    whenTextEqualTo: (text) => when('TEXT_EQ', text),
    whenTextContains: (text) => when('TEXT_CONTAINS', text),
    whenTextStartsWith: (text) => when('TEXT_STARTS_WITH', text),
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
