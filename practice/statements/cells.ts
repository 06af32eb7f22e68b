// What cells have beside their content: notes, rules, checkboxes, number formats, colours.
import { plain, readBack, refusal, tab } from './bench';
import { documented, inferred, noted, reported, type Subject } from './statement';

const RANGE = 'reference/spreadsheet/range';
const BUILDER = 'reference/spreadsheet/data-validation-builder';
const FAKES = reported('https://github.com/brucemcpherson/gas-fakes');

export const cells: Subject = {
  title: 'Notes, rules, checkboxes and formats',
  statements: [
    {
      says: 'A cell without a note has the note of empty text.',
      source: documented(`${RANGE}#getNote()`),
      see: () => tab().getRange('A1').getNote(),
      expected: '',
    },
    {
      says: 'A note does not fill its cell.',
      source: documented(`${RANGE}#setNote(String)`),
      see: () => {
        const cell = tab().getRange('A1').setNote('หมายเหตุ');
        return [cell.getNote(), cell.isBlank()];
      },
      expected: ['หมายเหตุ', true],
    },
    {
      says: 'null takes a note away.',
      source: documented(`${RANGE}#setNote(String)`),
      see: () => tab().getRange('A1').setNote('x').setNote(null).getNote(),
      expected: '',
    },
    {
      says: 'A number set as a note reads as a decimal.',
      source: reported('https://issuetracker.google.com/429373214'),
      see: () => {
        const cell: { setNotes(notes: unknown): unknown; getNote(): string } = tab().getRange('A1');
        cell.setNotes([[25]]);
        return cell.getNote();
      },
      expected: '25.0',
    },
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
      says: 'The format @ set beforehand keeps digits as text.',
      source: reported('https://github.com/SiniS17/Checklist'),
      see: () => {
        const sheet = tab();
        sheet.getRange('A1').setNumberFormat('@');
        return readBackIn(sheet, '007');
      },
      expected: '007',
    },
    {
      says: 'The format @ set beforehand keeps what looks like a date as text.',
      source: reported('https://github.com/SiniS17/Checklist'),
      see: () => {
        const sheet = tab();
        sheet.getRange('A1').setNumberFormat('@');
        return readBackIn(sheet, '1/2');
      },
      expected: '1/2',
    },
    {
      says: 'The format @ does not stop = from beginning a formula.',
      source: inferred('no page says that it does; text from people is therefore always given a quote'),
      see: () => {
        const sheet = tab();
        sheet.getRange('A1').setNumberFormat('@');
        return readBackIn(sheet, '=1+1');
      },
      expected: 2,
    },
    {
      says: 'A number with a date format reads as a date: day 1 is 31 December 1899.',
      source: FAKES,
      see: () => {
        const cell = tab().getRange('A1').setValue(1).setNumberFormat('yyyy-mm-dd');
        return cell.getDisplayValue();
      },
      expected: '1899-12-31',
    },
    {
      says: 'A date with a number format reads as its serial number.',
      source: FAKES,
      see: () => tab().getRange('A1').setValue('2021-09-24').setNumberFormat('0').getValue(),
      expected: 44463,
    },
    {
      says: 'The background of a cell nobody coloured is white, its letters are black.',
      source: documented(`${RANGE}#getBackground()`),
      see: () => {
        const cell = tab().getRange('A1');
        return [cell.getBackground(), cell.getFontColor()];
      },
      expected: ['#ffffff', '#000000'],
    },
    {
      says: 'A colour by name reads back in hexadecimal.',
      source: documented(`${RANGE}#setBackground(String)`),
      see: () => tab().getRange('A1').setBackground('red').getBackground(),
      expected: '#ff0000',
    },
    {
      says: 'null gives a cell its first colour back.',
      source: documented(`${RANGE}#setBackground(String)`),
      see: () => tab().getRange('A1').setBackground('red').setBackground(null).getBackground(),
      expected: '#ffffff',
    },
    {
      says: 'setBackgrounds colours each cell.',
      source: documented(`${RANGE}#setBackgrounds(String)`),
      see: () =>
        tab()
          .getRange('A1:B1')
          .setBackgrounds([['#ff0000', null]])
          .getBackgrounds(),
      expected: [['#ff0000', '#ffffff']],
    },
    {
      says: 'Weight and alignment read back.',
      source: documented(`${RANGE}#setFontWeight(FontWeight)`),
      see: () => {
        const cell = tab().getRange('A1').setFontWeight('bold').setHorizontalAlignment('center');
        return [cell.getFontWeight(), cell.getHorizontalAlignment()];
      },
      expected: ['bold', 'center'],
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
    {
      says: 'undefined empties a cell, as null does.',
      source: documented('guides/v8-runtime/migration'),
      see: () => readBack(tab(), undefined),
      expected: '',
    },
  ],
};

function readBackIn(sheet: GoogleAppsScript.Spreadsheet.Sheet, text: string): unknown {
  return plain(sheet.getRange('A1').setValue(text).getValue());
}
