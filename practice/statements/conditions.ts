// Conditions of rules and of conditional formats: numbers, texts, days, lists in a range, formulas.
import { refusal, tab } from './bench';
import { documented, inferred, type Statement, type Subject } from './statement';

const BUILDER = 'reference/spreadsheet/data-validation-builder';
const FORMAT = 'reference/spreadsheet/conditional-format-rule-builder';
const CONDITION = 'reference/spreadsheet/boolean-condition';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
const day = (text: string) => new Date(`${text}T00:00:00+07:00`);

/** Which of the values a rule that rejects lets into its cell. */
function lets(values: readonly unknown[], rule: (builder: Builder) => Builder): boolean[] {
  const sheet = tab();
  const cell = sheet.getRange('A1');
  cell.setDataValidation(rule(SpreadsheetApp.newDataValidation()).setAllowInvalid(false).build());
  return values.map((value) => refusal(() => cell.setValue(value)) === null);
}

function day1(says: string, name: string, rule: (builder: Builder) => Builder, expected: boolean[]): Statement {
  const days = ['2021-09-23', '2021-09-24', '2021-09-25'];
  return {
    says,
    source: documented(`${BUILDER}#${name}`),
    see: () => lets(days.map(day), rule),
    expected,
  };
}

export const conditions: Subject = {
  title: 'Conditions',
  statements: [
    day1(
      'A rule may ask for a day before another.',
      'requireDateBefore(Date)',
      (rule) => rule.requireDateBefore(day('2021-09-24')),
      [true, false, false],
    ),
    day1(
      'A rule may ask for a day on or after another.',
      'requireDateOnOrAfter(Date)',
      (rule) => rule.requireDateOnOrAfter(day('2021-09-24')),
      [false, true, true],
    ),
    day1(
      'Between two days, both of them count.',
      'requireDateBetween(Date,Date)',
      (rule) => rule.requireDateBetween(day('2021-09-24'), day('2021-09-25')),
      [false, true, true],
    ),
    {
      says: 'A rule by a day gives the day back as a date.',
      source: documented('reference/spreadsheet/data-validation#getCriteriaValues()'),
      see: () => {
        const rule = SpreadsheetApp.newDataValidation().requireDateAfter(day('2021-09-24')).build();
        return rule.getCriteriaValues().map((value) => value instanceof Date);
      },
      expected: [true],
    },
    {
      says: 'A rule may take its choices from a range.',
      source: documented(`${BUILDER}#requireValueInRange(Range)`),
      see: () => {
        const sheet = tab();
        sheet.getRange('C1:C2').setValues([['ก'], [7]]);
        const cell = sheet.getRange('A1');
        const rule = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('C1:C2'));
        cell.setDataValidation(rule.setAllowInvalid(false).build());
        return ['ก', 7, 'ข'].map((value) => refusal(() => cell.setValue(value)) === null);
      },
      expected: [true, true, false],
    },
    {
      says: 'withCriteria says in one what the other methods say by name.',
      source: documented(`${BUILDER}#withCriteria(DataValidationCriteria,Object)`),
      see: () => {
        const criteria = SpreadsheetApp.DataValidationCriteria;
        return lets([4, 5, 6], (rule) => rule.withCriteria(criteria.NUMBER_GREATER_THAN, [5]));
      },
      expected: [false, false, true],
    },
    {
      says: 'A rule by text does not tell small letters from capital ones.',
      source: inferred('the editor compares texts without regard to case'),
      see: () => lets(['xABCx', 'x'], (rule) => rule.requireTextContains('abc')),
      expected: [true, false],
    },
    {
      says: 'A conditional format tells its condition, its values and its colours.',
      source: documented(`${CONDITION}#getCriteriaValues()`),
      see: () => {
        const sheet = tab();
        const rule = SpreadsheetApp.newConditionalFormatRule().whenNumberBetween(1, 5).setBackground('#ff0000');
        sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange('A1:A3')]).build()]);
        const [kept] = sheet.getConditionalFormatRules();
        const condition = kept?.getBooleanCondition();
        return [
          String(condition?.getCriteriaType()),
          condition?.getCriteriaValues(),
          condition?.getBackground(),
          condition?.getBold(),
          kept?.getRanges().map((range) => range.getA1Notation()),
        ];
      },
      expected: ['NUMBER_BETWEEN', [1, 5], '#ff0000', null, ['A1:A3']],
    },
    {
      says: 'A conditional format by colours only, with no condition, has no gradient either.',
      source: documented(`${FORMAT}#getGradientCondition()`),
      see: () => {
        const sheet = tab();
        const rule = SpreadsheetApp.newConditionalFormatRule()
          .whenCellNotEmpty()
          .setRanges([sheet.getRange('A1')]);
        return [rule.build().getGradientCondition(), String(rule.getBooleanCondition()?.getCriteriaType())];
      },
      expected: [null, 'CELL_NOT_EMPTY'],
    },
    {
      says: 'A conditional format by formula gives the formula back.',
      source: documented(`${FORMAT}#whenFormulaSatisfied(String)`),
      see: () => {
        const sheet = tab();
        const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1>$B$1').setBold(true);
        sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange('A1:A3')]).build()]);
        const condition = sheet.getConditionalFormatRules()[0]?.getBooleanCondition();
        return [String(condition?.getCriteriaType()), condition?.getCriteriaValues(), condition?.getBold()];
      },
      expected: ['CUSTOM_FORMULA', ['=A1>$B$1'], true],
    },
    {
      says: 'A conditional format without a range is refused.',
      source: inferred('a format of nothing is none'),
      see: () => refusal(() => SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build()) !== null,
      expected: true,
    },
  ],
};
