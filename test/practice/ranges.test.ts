// Ranges: their names, their sizes, and Google's words when they do not fit. Facts: platform.md §11, "Ranges".
import { columnLetters, columnNumber, nameOf, parseA1 } from '../../practice/model/a1';
import { anOffice, type Office, TAB } from './an-office';

let office: Office;
beforeAll(async () => {
  office = await anOffice();
});

describe('A1 notation', () => {
  const END = Number.MAX_SAFE_INTEGER;
  it.each([
    ['B2', undefined, [2, 2, 2, 2]],
    ['$B$2:C5', undefined, [2, 2, 5, 3]],
    ['C5:B2', undefined, [2, 2, 5, 3]],
    ['B:D', undefined, [1, 2, END, 4]],
    ['2:5', undefined, [2, 1, 5, END]],
    ['B3:D', undefined, [3, 2, END, 4]],
    ['AA10', undefined, [10, 27, 10, 27]],
    ['Sheet1!A1', 'Sheet1', [1, 1, 1, 1]],
    ["'ปริมาณงาน 2564'!A1:B2", 'ปริมาณงาน 2564', [1, 1, 2, 2]],
    ["'ชื่อ''x'!A1", "ชื่อ'x", [1, 1, 1, 1]],
  ])('%s', (text, sheet, [row, column, lastRow, lastColumn]) => {
    expect(parseA1(text)).toEqual({ sheet, area: { row, column, lastRow, lastColumn } });
  });

  it.each(['', 'A', '5', 'A1:B2:C3', 'ก1', 'A1B', "'x!A1"])('%j is no range', (text) => {
    expect(parseA1(text)).toBeUndefined();
  });

  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('column %i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnNumber(letters)).toBe(column);
  });

  it('a single cell has a short name', () => {
    expect(nameOf({ row: 2, column: 2, lastRow: 2, lastColumn: 2 })).toBe('B2');
    expect(nameOf({ row: 2, column: 2, lastRow: 3, lastColumn: 4 })).toBe('B2:D3');
  });
});

describe('what does not fit is refused in Google’s words, and nothing is written', () => {
  it.each([
    [
      'tab.getRange(1, 1, 3, 1).setValues([[1], [2]])',
      'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
    ],
    [
      'tab.getRange(1, 1, 1, 2).setValues([[1]])',
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    ['tab.getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
    ['tab.getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
    ['tab.getRange(1001, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['tab.getRange(1, 27)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['tab.getRange(0, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ["tab.getRange('Sheet9!A1')", 'Range not found'],
    ['tab.getRange(1, 1).setValues([[{}]])', 'The parameters ('],
  ])('%s', (code, words) => {
    expect(office.error(`${TAB} ${code};`)).toContain(words);
    expect(office.value(`${TAB} return tab.getLastRow();`)).toBe(0);
  });
});

it('the last row and column are those with content', async () => {
  const other = await anOffice();
  expect(other.value(`${TAB} return [tab.getLastRow(), tab.getLastColumn()];`)).toEqual([0, 0]);
  expect(other.value(`${TAB} tab.getRange(4, 7).setValue(0); return [tab.getLastRow(), tab.getLastColumn()];`)).toEqual(
    [4, 7],
  );
});

it('a whole column reaches to the end of the tab', () => {
  expect(office.value(`${TAB} return tab.getRange('A:B').getValues().length;`)).toBe(1000);
});

it('an unknown tab is null', () => {
  const code = 'const file = SpreadsheetApp.getActiveSpreadsheet();';
  expect(office.value(`${code} return file.getSheetByName('ไม่มี');`)).toBeNull();
  expect(office.value(`${code} return file.getSheetById(99);`)).toBeNull();
});

it('objects print as their class', () => {
  expect(office.value(`${TAB} return [String(tab), String(tab.getRange(1, 1))];`)).toEqual(['Sheet', 'Range']);
});
