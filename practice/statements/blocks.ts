// Ranges as blocks: cleared, copied, cut, sorted.
import { tab } from './bench';
import { documented, inferred, type Subject } from './statement';

const RANGE = 'reference/spreadsheet/range';

export const blocks: Subject = {
  title: 'Blocks of cells',
  statements: [
    {
      says: 'getFormula gives the formula; empty text where there is none.',
      source: documented(`${RANGE}#getFormula()`),
      see: () => {
        const cells = tab()
          .getRange('A1:B1')
          .setValues([['=1+2', 3]]);
        return cells.getFormulas();
      },
      expected: [['=1+2', '']],
    },
    {
      says: 'setFormula makes a formula.',
      source: documented(`${RANGE}#setFormula(String)`),
      see: () => tab().getRange('A1').setFormula('=SUM(2,3)').getValue(),
      expected: 5,
    },
    {
      says: 'A formula that fails reads as the text that the cell shows.',
      source: inferred('known to all who write scripts; no page was found that says so'),
      see: () => tab().getRange('A1').setFormula('=1/0').getValue(),
      expected: '#DIV/0!',
    },
    {
      says: 'getDisplayValues gives texts as the cells show them.',
      source: documented(`${RANGE}#getDisplayValues()`),
      see: () => {
        const cells = tab()
          .getRange('A1:C1')
          .setValues([[1234.5, true, 'ก']]);
        cells.setNumberFormat('#,##0.00');
        return cells.getDisplayValues();
      },
      expected: [['1,234.50', 'TRUE', 'ก']],
    },
    {
      says: 'isBlank asks for the whole range.',
      source: documented(`${RANGE}#isBlank()`),
      see: () => {
        const sheet = tab();
        sheet.getRange('B2').setValue(1);
        return [sheet.getRange('A1').isBlank(), sheet.getRange('A1:B2').isBlank()];
      },
      expected: [true, false],
    },
    {
      says: 'A cell that only has a colour is blank.',
      source: documented(`${RANGE}#isBlank()`),
      see: () => tab().getRange('A1').setBackground('#ff0000').isBlank(),
      expected: true,
    },
    {
      says: 'clearContent leaves the format.',
      source: documented(`${RANGE}#clearContent()`),
      see: () => {
        const cell = tab().getRange('A1').setValue(1).setBackground('#ff0000').clearContent();
        return [cell.getValue(), cell.getBackground()];
      },
      expected: ['', '#ff0000'],
    },
    {
      says: 'clearFormat leaves the content.',
      source: documented(`${RANGE}#clearFormat()`),
      see: () => {
        const cell = tab().getRange('A1').setValue(1).setBackground('#ff0000').clearFormat();
        return [cell.getValue(), cell.getBackground()];
      },
      expected: [1, '#ffffff'],
    },
    {
      says: 'clear takes content and format.',
      source: documented(`${RANGE}#clear()`),
      see: () => {
        const cell = tab().getRange('A1').setValue(1).setBackground('#ff0000').clear();
        return [cell.getValue(), cell.getBackground()];
      },
      expected: ['', '#ffffff'],
    },
    {
      says: 'copyTo carries values and moves relative references along.',
      source: documented(`${RANGE}#copyTo(Range)`),
      see: () => {
        const sheet = tab();
        sheet.getRange('A1:A2').setValues([[1], [5]]);
        sheet.getRange('B1').setFormula('=A1*10');
        sheet.getRange('B1').copyTo(sheet.getRange('B2'));
        return [sheet.getRange('B2').getFormula(), sheet.getRange('B2').getValue()];
      },
      expected: ['=A2*10', 50],
    },
    {
      says: 'copyTo with PASTE_VALUES leaves the formula behind.',
      source: documented('reference/spreadsheet/copy-paste-type'),
      see: () => {
        const sheet = tab();
        sheet.getRange('A1').setFormula('=2*3');
        sheet.getRange('A1').copyTo(sheet.getRange('B1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
        return [sheet.getRange('B1').getFormula(), sheet.getRange('B1').getValue()];
      },
      expected: ['', 6],
    },
    {
      says: 'A cell copied to a larger range fills it.',
      source: inferred('as pasting into a selection does'),
      see: () => {
        const sheet = tab();
        sheet.getRange('A1').setValue('ก').copyTo(sheet.getRange('B1:C2'));
        return sheet.getRange('B1:C2').getValues();
      },
      expected: [
        ['ก', 'ก'],
        ['ก', 'ก'],
      ],
    },
    {
      says: 'moveTo cuts: formulas that refer to the cell follow it.',
      source: documented(`${RANGE}#moveTo(Range)`),
      see: () => {
        const sheet = tab();
        sheet.getRange('A1').setValue(4);
        sheet.getRange('B1').setFormula('=A1+1');
        sheet.getRange('A1').moveTo(sheet.getRange('D7'));
        return [sheet.getRange('A1').getValue(), sheet.getRange('B1').getFormula(), sheet.getRange('B1').getValue()];
      },
      expected: ['', '=D7+1', 5],
    },
    {
      says: 'sort orders the rows of the range by a column, counted from the tab.',
      source: documented(`${RANGE}#sort(Object)`),
      see: () => {
        const range = tab()
          .getRange('B1:C3')
          .setValues([
            [3, 'c'],
            [1, 'a'],
            [2, 'b'],
          ]);
        return range.sort(2).getValues();
      },
      expected: [
        [1, 'a'],
        [2, 'b'],
        [3, 'c'],
      ],
    },
    {
      says: 'sort can descend.',
      source: documented(`${RANGE}#sort(Object)`),
      see: () =>
        tab()
          .getRange('A1:A3')
          .setValues([[1], [3], [2]])
          .sort({ column: 1, ascending: false })
          .getValues(),
      expected: [[3], [2], [1]],
    },
    {
      says: 'Empty cells stay at the end, whichever way one sorts.',
      source: inferred('as the editor sorts'),
      see: () =>
        tab()
          .getRange('A1:A3')
          .setValues([[1], [''], [2]])
          .sort({ column: 1, ascending: false })
          .getValues(),
      expected: [[2], [1], ['']],
    },
  ],
};
