// What a cell makes of what is written into it, and what a script reads back. Facts: platform.md §11, "Values".
import { anOffice, type Office, TAB } from './an-office';

let office: Office;
beforeAll(async () => {
  office = await anOffice();
});

function readBack(written: string): unknown {
  return office.value(`${TAB} const cell = tab.getRange(2, 2); cell.setValues([[${written}]]);
    const value = cell.getValues()[0][0]; return value instanceof Date ? 'date ' + value.toISOString() : value;`);
}

describe('text handed to setValues is read as if it were typed', () => {
  it.each([
    ["'12'", 12],
    ["'1,234'", 1234],
    ["'-5'", -5],
    ["'+5'", 5],
    ["'.5'", 0.5],
    ["'1e3'", 1000],
    ["'5%'", 0.05],
    ["'TRUE'", true],
    ["'false'", false],
    ["'01'", 1],
    ["'๑๒'", '๑๒'],
    ["'12 คน'", '12 คน'],
    ["'1,23'", '1,23'],
    ["'-'", '-'],
    ["'+'", '+'],
    ["'.'", '.'],
    ["'@ที่อยู่'", '@ที่อยู่'],
    ["'='", '='],
    ['"\'=1+1"', '=1+1'],
    ['"\'12"', '12'],
    ["'=1+1'", 2],
    ["'+1+1'", 2],
    ["''", ''],
    ['null', ''],
    ['undefined', ''],
    ['0', 0],
    ['true', true],
  ])('%s', (written, read) => {
    expect(readBack(written)).toEqual(read);
  });

  it('a day and a month with a slash become a date, day first in Thailand', () => {
    expect(readBack("'1/2'")).toBe('date 2021-01-31T17:00:00.000Z');
    expect(readBack("'24/9/2021'")).toBe('date 2021-09-23T17:00:00.000Z');
    expect(readBack("'24/9/64'")).toBe('date 1964-09-23T17:00:00.000Z');
    expect(readBack("'2021-09-24'")).toBe('date 2021-09-23T17:00:00.000Z');
  });

  it('what is no day stays text', () => {
    expect(readBack("'31/2/2021'")).toBe('31/2/2021');
    expect(readBack("'9/24/2021'")).toBe('9/24/2021');
  });

  it('a cell formatted as text keeps what is typed as text', async () => {
    const other = await anOffice();
    const file = other.google.files.get('the-file');
    const sheet = file.sheet(0);
    if (!sheet) throw new Error('no sheet');
    file.setFormat(sheet, 1, 1, { numberFormat: { type: 'TEXT', pattern: '@' } });
    expect(other.value(`${TAB} tab.getRange(1, 1).setValue('01'); return tab.getRange(1, 1).getValue();`)).toBe('01');
  });
});

it('in America the month comes first', async () => {
  const american = await anOffice({ locale: 'en_US', timeZone: 'America/New_York' });
  const code = `${TAB} tab.getRange(1, 1).setValue('9/24/2021'); return tab.getRange(1, 1).getValue().toISOString();`;
  expect(american.value(code)).toBe('2021-09-24T04:00:00.000Z');
});

it('a date written by a script comes back as the same moment, in the zone of the spreadsheet', () => {
  const code = (cell: string) => `${TAB} tab.getRange(${cell}).setValue(new Date(1632448800000));`;
  expect(office.value(`${code('5, 5')} return Number(tab.getRange(5, 5).getValue());`)).toBe(1632448800000);
});

it('a formula gives its result, and getFormulas the formula', () => {
  const code = `${TAB} tab.getRange('B4:D4').setValues([[2, '=B4*3', '=1/0']]);
    return { values: tab.getRange('B4:D4').getValues(), formulas: tab.getRange('B4:D4').getFormulas() };`;
  expect(office.value(code)).toEqual({ values: [[2, 6, '#DIV/0!']], formulas: [['', '=B4*3', '=1/0']] });
});

describe('a formula finds a tab that no formula had named before', () => {
  it.each([
    ['by its name', "='บันทึก ''ลับ'''!A1*2"],
    ['by a name that is put together', `=INDIRECT("'บัน"&"ทึก ''ลับ'''!A1")*2`],
  ])('%s', (_, formula) => {
    const read = `${TAB} const book = tab.getParent(); const cell = tab.getRange(9, 1);`;
    office.value(`${read} book.insertSheet("บันทึก 'ลับ'").getRange(1, 1).setValue(20); cell.setValue('=1+1'); return 0;`);
    expect(office.value(`${read} return cell.getValue();`)).toBe(2);
    office.value(
      `${read} book.getSheetByName("บันทึก 'ลับ'").getRange(1, 1).setValue(21); cell.setFormula(${JSON.stringify(formula)}); return 0;`,
    );
    expect(office.value(`${read} return cell.getValue();`)).toBe(42);
    office.value(`${read} book.getSheetByName("บันทึก 'ลับ'").getRange(1, 1).setValue(22); return 0;`);
    expect(office.value(`${read} return cell.getValue();`)).toBe(44);
    office.value(`${read} book.deleteSheet(book.getSheetByName("บันทึก 'ลับ'")); cell.clearContent(); return 0;`);
  });
});

it('a formula follows the cells it refers to, and does not lose digits', () => {
  const code = `${TAB} tab.getRange('A9:B9').setValues([[1, '=A9/3']]); tab.getRange('A9').setValue(2); return tab.getRange('B9').getValue();`;
  expect(office.value(code)).toBeCloseTo(2 / 3, 14);
});

it('arrays and dates are those of the script itself', () => {
  const code = `${TAB} tab.getRange(7, 1).setValue('1/2'); const values = tab.getRange(7, 1, 1, 2).getValues();
    return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date];`;
  expect(office.value(code)).toEqual([true, true, true]);
});

it('numbers and dates are shown by their format', () => {
  const file = office.google.files.get('the-file');
  const sheet = file.sheet(0);
  if (!sheet) throw new Error('no sheet');
  const shown = (value: number, type: string, pattern: string) => {
    file.setContent(sheet, 20, 1, { value });
    file.setFormat(sheet, 20, 1, { numberFormat: { type, pattern } });
    return office.value(`${TAB} return tab.getRange(20, 1).getDisplayValues()[0][0];`);
  };
  expect(shown(1234567, 'NUMBER', '#,##0')).toBe('1,234,567');
  expect(shown(12, 'NUMBER', '#,##0.##')).toBe('12.');
  expect(shown(12.5, 'NUMBER', '#,##0.00')).toBe('12.50');
  expect(shown(44463.375, 'DATE_TIME', 'd/m/yyyy hh:mm')).toBe('24/9/2021 09:00');
  expect(shown(0.1 + 0.2, 'TEXT', '')).toBe('0.3');
});
