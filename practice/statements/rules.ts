// The rules of cells, and checkboxes, which are rules too.
import { refusal, tab } from './bench';
import { documented, inferred, noted, reported, type Subject } from './statement';

const RANGE = 'reference/spreadsheet/range';
const BUILDER = 'reference/spreadsheet/data-validation-builder';
const FAKES = reported('https://github.com/brucemcpherson/gas-fakes');

export const rules: Subject = {
  title: 'Rules and checkboxes',
  statements: [
    {
      says: 'insertCheckboxes puts false into the cell, so that it is not blank.',
      source: documented(`${RANGE}#insertCheckboxes()`),
      see: () => {
        const cell = tab().getRange('A1').insertCheckboxes();
        return [cell.getValue(), cell.isBlank()];
      },
      expected: [false, false],
    },
    {
      says: 'A checkbox counts for the last row.',
      source: inferred('a cell that holds false is filled'),
      see: () => {
        const sheet = tab();
        sheet.getRange('A5').insertCheckboxes();
        return sheet.getLastRow();
      },
      expected: 5,
    },
    {
      says: 'A checkbox is a rule of the kind CHECKBOX without values.',
      source: FAKES,
      see: () => {
        const rule = tab().getRange('A1').insertCheckboxes().getDataValidation();
        return [String(rule?.getCriteriaType()), rule?.getCriteriaValues()];
      },
      expected: ['CHECKBOX', []],
    },
    {
      says: 'A checkbox with values of its own keeps them; unticked it holds the second.',
      source: documented(`${RANGE}#insertCheckboxes(Object,Object)`),
      see: () => {
        const cell = tab().getRange('A1').insertCheckboxes('YES', 'NO');
        return [cell.getValue(), cell.getDataValidation()?.getCriteriaValues()];
      },
      expected: ['NO', ['YES', 'NO']],
    },
    {
      says: 'With one value of its own, an unticked checkbox is empty.',
      source: documented(`${RANGE}#insertCheckboxes(Object)`),
      see: () => tab().getRange('A1').insertCheckboxes('YES').getValue(),
      expected: '',
    },
    {
      says: 'check and uncheck tick and untick.',
      source: documented(`${RANGE}#check()`),
      see: () => {
        const cell = tab().getRange('A1').insertCheckboxes().check();
        return [cell.getValue(), cell.isChecked(), cell.uncheck().isChecked()];
      },
      expected: [true, true, false],
    },
    {
      says: 'isChecked is null where there is no checkbox, and where they differ.',
      source: documented(`${RANGE}#isChecked()`),
      see: () => {
        const sheet = tab();
        const none = sheet.getRange('C1').isChecked();
        sheet.getRange('A1:A2').insertCheckboxes();
        sheet.getRange('A1').check();
        return [none, sheet.getRange('A1:A2').isChecked()];
      },
      expected: [null, null],
    },
    {
      says: 'uncheck leaves cells alone that have no checkbox.',
      source: FAKES,
      see: () => tab().getRange('A1').setValue('ก').uncheck().getValue(),
      expected: 'ก',
    },
    {
      says: 'removeCheckboxes takes the rule and the value.',
      source: documented(`${RANGE}#removeCheckboxes()`),
      see: () => {
        const cell = tab().getRange('A1').insertCheckboxes().removeCheckboxes();
        return [cell.isBlank(), cell.getDataValidation()];
      },
      expected: [true, null],
    },
    {
      says: 'A rule allows what it does not accept, unless told otherwise.',
      source: documented(`${BUILDER}#setAllowInvalid(Boolean)`),
      see: () => SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).build().getAllowInvalid(),
      expected: true,
    },
    {
      says: 'A rule that rejects throws, with the name of the cell.',
      source: noted('11.9'),
      see: () => {
        const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build();
        const cell = tab().getRange('F1').setDataValidation(rule);
        return refusal(() => cell.setValue(9));
      },
      expected: 'The data you entered in cell F1 violates the data validation rules set on this cell.',
    },
    {
      says: 'One cell that is rejected stops the whole write.',
      source: noted('11.9'),
      see: () => {
        const sheet = tab();
        const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build();
        sheet.getRange('A1:B1').setDataValidation(rule);
        refusal(() => sheet.getRange('A1:B1').setValues([[2, 9]]));
        return sheet.getRange('A1').getValue();
      },
      expected: '',
    },
    {
      says: 'A rule that allows lets a script write anything.',
      source: documented(`${BUILDER}#setAllowInvalid(Boolean)`),
      see: () => {
        const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).build();
        return tab().getRange('A1').setDataValidation(rule).setValue(9).getValue();
      },
      expected: 9,
    },
    {
      says: 'An emptied cell offends no rule.',
      source: inferred('the editor lets one delete'),
      see: () => {
        const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build();
        const cell = tab().getRange('A1').setDataValidation(rule).setValue(2);
        return refusal(() => cell.setValue(''));
      },
      expected: null,
    },
    {
      says: 'A list accepts what is in it.',
      source: documented(`${BUILDER}#requireValueInList(String)`),
      see: () => {
        const rule = SpreadsheetApp.newDataValidation().requireValueInList(['ก', 'ข']).setAllowInvalid(false).build();
        const cell = tab().getRange('A1').setDataValidation(rule);
        return [refusal(() => cell.setValue('ข')), refusal(() => cell.setValue('ค')) !== null];
      },
      expected: [null, true],
    },
    {
      says: 'A rule tells its kind and its values.',
      source: documented('reference/spreadsheet/data-validation#getCriteriaValues()'),
      see: () => {
        const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).build();
        return [String(rule.getCriteriaType()), rule.getCriteriaValues()];
      },
      expected: ['NUMBER_BETWEEN', [1, 5]],
    },
    {
      says: 'A rule by formula judges each cell as seen from it.',
      source: documented(`${BUILDER}#requireFormulaSatisfied(String)`),
      see: () => {
        const sheet = tab();
        sheet.getRange('B1:B2').setValues([[1], [9]]);
        const rule = SpreadsheetApp.newDataValidation()
          .requireFormulaSatisfied('=A1<=B1')
          .setAllowInvalid(false)
          .build();
        sheet.getRange('A1:A2').setDataValidation(rule);
        return [
          refusal(() => sheet.getRange('A1').setValue(5)) !== null,
          refusal(() => sheet.getRange('A2').setValue(5)),
        ];
      },
      expected: [true, null],
    },
    {
      says: 'clearDataValidations takes the rules.',
      source: documented(`${RANGE}#clearDataValidations()`),
      see: () => tab().getRange('A1').insertCheckboxes().clearDataValidations().getDataValidation(),
      expected: null,
    },
    {
      says: 'An enumeration prints as its key, also in JSON.',
      source: documented('guides/v8-runtime/migration'),
      see: () => [
        String(SpreadsheetApp.DataValidationCriteria.CHECKBOX),
        JSON.stringify({ kind: SpreadsheetApp.ProtectionType.RANGE }),
      ],
      expected: ['CHECKBOX', '{"kind":"RANGE"}'],
    },
  ],
};
