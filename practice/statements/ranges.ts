// Rectangles of cells: how they are named, what they cover, what is written into them and refused.
import { plain, refusal, spreadsheet, tab } from './bench';
import { documented, documentedApi, noted, reported, type Statement, type Subject } from './statement';

const RANGE = 'reference/spreadsheet/range';
const SHEET = 'reference/spreadsheet/sheet';
const FAKES = reported('https://github.com/brucemcpherson/gas-fakes');
const WRONG_SIZE = reported('https://github.com/brucemcpherson/gasmask');

function named(a1: string, expected: unknown, says: string, source = FAKES): Statement {
  return { says, source, see: () => tab().getRange(a1).getA1Notation(), expected };
}

function refuses(says: string, source: Statement['source'], act: () => unknown, expected: unknown): Statement {
  return { says, source, see: () => refusal(act), expected };
}

export const ranges: Subject = {
  title: 'Ranges',
  statements: [
    {
      says: 'Rows and columns are counted from 1.',
      source: documented(`${SHEET}#getRange(Integer,Integer)`),
      see: () => tab().getRange(1, 1).getA1Notation(),
      expected: 'A1',
    },
    {
      says: 'getRange(row, column, rows, columns) covers that many.',
      source: documented(`${SHEET}#getRange(Integer,Integer,Integer,Integer)`),
      see: () => tab().getRange(2, 3, 4, 2).getA1Notation(),
      expected: 'C2:D5',
    },
    named('$B$2:$C$3', 'B2:C3', 'Dollar signs in A1 notation mean nothing.'),
    named('C5:B2', 'B2:C5', 'A range named from its end is turned round.'),
    named('5:7', '5:7', 'Whole rows keep their short name.', noted('11.12')),
    named('D:F', 'D:F', 'Whole columns keep theirs.', noted('11.12')),
    {
      says: 'Whole rows reach from the first column to the last.',
      source: noted('11.12'),
      see: () => {
        const sheet = tab();
        return sheet.getRange('5:7').getNumColumns() === sheet.getMaxColumns();
      },
      expected: true,
    },
    {
      says: 'A name with a quote in it is written with two, inside quotes.',
      source: documentedApi('guides/concepts#cell'),
      see: () => {
        const sheet = tab();
        sheet.setName("ชื่อ'x");
        const found = spreadsheet().getRange("'ชื่อ''x'!B2").getA1Notation();
        sheet.setName('livecheck');
        return found;
      },
      expected: 'B2',
    },
    {
      says: 'A1 notation with the name of a tab finds that tab.',
      source: documented('reference/spreadsheet/spreadsheet#getRange(String)'),
      see: () => {
        tab();
        return spreadsheet().getRange('livecheck!C3').getSheet().getName();
      },
      expected: 'livecheck',
    },
    {
      says: 'getA1Notation does not say the tab.',
      source: FAKES,
      see: () => {
        tab();
        return spreadsheet().getRange('livecheck!C3').getA1Notation();
      },
      expected: 'C3',
    },
    refuses('What is no range is not found.', FAKES, () => tab().getRange('ไม่มี'), 'Range not found'),
    refuses(
      'A range needs at least one row.',
      FAKES,
      () => tab().getRange(1, 1, 0),
      'The number of rows in the range must be at least 1.',
    ),
    refuses(
      'A range needs at least one column.',
      FAKES,
      () => tab().getRange(1, 1, 1, 0),
      'The number of columns in the range must be at least 1.',
    ),
    refuses(
      'A range lies inside its tab: rows must be inserted first.',
      reported('https://github.com/brucemcpherson/gas-fakes/blob/main/notes/oddities.md'),
      () => {
        const sheet = tab();
        sheet.getRange(sheet.getMaxRows() + 1, 1).setValue(1);
      },
      'The coordinates of the range are outside the dimensions of the sheet.',
    ),
    {
      says: 'After a row has been inserted at the end, there is a row more.',
      source: documented(`${SHEET}#insertRowAfter(Integer)`),
      see: () => {
        const sheet = tab();
        const before = sheet.getMaxRows();
        sheet.insertRowAfter(before);
        sheet.getRange(before + 1, 1).setValue('ใหม่');
        return [sheet.getMaxRows() - before, sheet.getLastRow() - before];
      },
      expected: [1, 1],
    },
    refuses(
      'Too few rows of data are refused, with both numbers.',
      WRONG_SIZE,
      () =>
        tab()
          .getRange('A1:A3')
          .setValues([[1], [2]]),
      'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
    ),
    refuses(
      'Too many columns of data are refused, with both numbers.',
      WRONG_SIZE,
      () =>
        tab()
          .getRange('A1')
          .setValues([[1, 2]]),
      'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
    ),
    {
      says: 'Of data that does not fit, nothing is written.',
      source: WRONG_SIZE,
      see: () => {
        const sheet = tab();
        refusal(() => sheet.getRange('A1:A3').setValues([[1], [2]]));
        return sheet.getLastRow();
      },
      expected: 0,
    },
    {
      says: 'setValue writes into every cell of the range.',
      source: documented(`${RANGE}#setValue(Object)`),
      see: () => tab().getRange('A1:B2').setValue(7).getValues(),
      expected: [
        [7, 7],
        [7, 7],
      ],
    },
    {
      says: 'getValue gives the cell at the top left.',
      source: documented(`${RANGE}#getValue()`),
      see: () =>
        tab()
          .getRange('A1:B1')
          .setValues([[1, 2]])
          .getValue(),
      expected: 1,
    },
    {
      says: 'An empty tab has no last row and no last column.',
      source: documented(`${SHEET}#getLastRow()`),
      see: () => {
        const sheet = tab();
        return [sheet.getLastRow(), sheet.getLastColumn()];
      },
      expected: [0, 0],
    },
    {
      says: 'The data range of an empty tab is A1.',
      source: documented(`${SHEET}#getDataRange()`),
      see: () => tab().getDataRange().getA1Notation(),
      expected: 'A1',
    },
    {
      says: 'The data range reaches from A1 to the last row and the last column.',
      source: documented(`${SHEET}#getDataRange()`),
      see: () => {
        const sheet = tab();
        sheet.getRange('B3').setValue(1);
        sheet.getRange('D2').setValue(1);
        return sheet.getDataRange().getA1Notation();
      },
      expected: 'A1:D3',
    },
    {
      says: 'A format alone does not move the last row.',
      source: documented(`${SHEET}#getLastRow()`),
      see: () => {
        const sheet = tab();
        sheet.getRange('A9').setBackground('#00ff00');
        return sheet.getLastRow();
      },
      expected: 0,
    },
    {
      says: 'offset moves and resizes.',
      source: documented(`${RANGE}#offset(Integer,Integer,Integer,Integer)`),
      see: () => {
        const range = tab().getRange('B2:C3');
        return [range.offset(1, 1).getA1Notation(), range.offset(-1, 0, 1, 1).getA1Notation()];
      },
      expected: ['C3:D4', 'B1'],
    },
    {
      says: 'getCell counts from the corner of the range.',
      source: documented(`${RANGE}#getCell(Integer,Integer)`),
      see: () => tab().getRange('B2:D4').getCell(1, 2).getA1Notation(),
      expected: 'C2',
    },
    {
      says: 'getNumRows, getLastRow, getNumColumns and getLastColumn of a range.',
      source: documented(RANGE),
      see: () => {
        const range = tab().getRange('B2:D9');
        return [range.getNumRows(), range.getLastRow(), range.getNumColumns(), range.getLastColumn()];
      },
      expected: [8, 9, 3, 4],
    },
    {
      says: 'Many setters take rubbish without a word.',
      source: reported('https://github.com/brucemcpherson/gas-fakes/blob/main/notes/oddities.md'),
      see: () => refusal(() => tab().getRange('A1').setBackground('foo')),
      expected: null,
    },
    {
      says: 'A range prints as Range, a tab as Sheet.',
      source: FAKES,
      see: () => [String(tab().getRange('A1')), String(tab())],
      expected: ['Range', 'Sheet'],
    },
    {
      says: 'A missing argument is refused with the method’s name.',
      source: FAKES,
      see: () => {
        const cell: { setValues(values: unknown): unknown } = tab().getRange('A1');
        return refusal(() => cell.setValues('x'));
      },
      expected: "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    },
    {
      says: 'What Google throws is an Error by the name of Exception.',
      source: FAKES,
      see: () => {
        try {
          tab().getRange(1, 1, 0);
          return null;
        } catch (error) {
          return error instanceof Error ? [error.name, true] : [String(error), false];
        }
      },
      expected: ['Exception', true],
    },
    {
      says: 'More than 50,000 characters do not fit into a cell.',
      source: noted('1.4'),
      see: () =>
        refusal(() => tab().getRange('A1').setValue('ก'.repeat(50_001)))?.includes('50000 characters') ?? false,
      expected: true,
    },
    {
      says: 'A date keeps its instant when it is written and read.',
      source: documented(`${RANGE}#getValues()`),
      see: () => plain(tab().getRange('A1').setValue(new Date(1632448800000)).getValue()),
      expected: 'date 2021-09-24T02:00:00.000Z',
    },
  ],
};
