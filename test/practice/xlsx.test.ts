// A workbook downloaded as .xlsx, read back by exceljs.
import type { Worksheet } from 'exceljs';
import { type Google, openGoogle } from '../../practice/google';
import type { SheetData } from '../../practice/model/file-data';
import type { SpreadsheetFile } from '../../practice/model/spreadsheet-file';
import { xlsxOf } from '../../practice/xlsx/workbook';
import { opened } from '../support/xlsx-cells';
import { NOW, OWNER } from './an-office';

let google: Google;
let file: SpreadsheetFile;
let sheet: SheetData;
beforeEach(async () => {
  google = await openGoogle({ now: NOW });
  file = google.files.create({ owner: OWNER, title: 'แฟ้ม', locale: 'th_TH' });
  sheet = file.addSheet(7, "ปริมาณงาน '64");
});

async function readBack(title = sheet.title): Promise<Worksheet> {
  const workbook = await opened(await xlsxOf(file));
  const found = workbook.getWorksheet(title);
  if (!found) throw new Error(`The file has no tab ${title}.`);
  return found;
}

it('values stay what they are, and text that begins with = stays text', async () => {
  file.setContent(sheet, 1, 1, { value: 'เมืองอุตรดิตถ์' });
  file.setContent(sheet, 2, 1, { value: 12.5 });
  file.setContent(sheet, 3, 1, { value: false });
  for (const [index, text] of ['=1+1', '+66', '-5', '@home', '๑๒', '2568-10-01'].entries()) {
    file.setContent(sheet, 4 + index, 1, { value: text });
  }
  const back = await readBack();
  expect(Array.from({ length: 9 }, (_, index) => back.getCell(index + 1, 1).value)).toEqual([
    'เมืองอุตรดิตถ์',
    12.5,
    false,
    '=1+1',
    '+66',
    '-5',
    '@home',
    '๑๒',
    '2568-10-01',
  ]);
});

it('formulas go with their results, across tabs with Thai and quoted names', async () => {
  file.setContent(sheet, 1, 1, { value: 20 });
  file.setContent(sheet, 1, 2, { formula: "=SUM('ปริมาณงาน ''64'!A1:A3)+1" });
  file.setContent(sheet, 1, 3, { formula: '=IF(B1>20,"ครบ","")' });
  const back = await readBack();
  expect(back.getCell('B1').value).toEqual({ formula: "SUM('ปริมาณงาน ''64'!A1:A3)+1", result: 21 });
  expect(back.getCell('C1').value).toEqual({ formula: 'IF(B1>20,"ครบ","")', result: 'ครบ' });
});

it('formats: numbers, dates, letters, colours, borders and places in the cell', async () => {
  file.setContent(sheet, 1, 1, { value: 44463.4 });
  file.setFormat(sheet, 1, 1, {
    numberFormat: { type: 'DATE_TIME', pattern: 'd/m/yyyy hh:mm' },
    backgroundColor: { red: 1, green: 0.8 },
    horizontalAlignment: 'CENTER',
    verticalAlignment: 'MIDDLE',
    wrapStrategy: 'WRAP',
    textFormat: { bold: true, fontSize: 9, foregroundColor: { blue: 1 }, fontFamily: 'Sarabun' },
    borders: { bottom: { style: 'SOLID_MEDIUM', color: {} } },
  });
  file.setFormat(sheet, 2, 1, { numberFormat: { type: 'TEXT', pattern: '' } });
  const back = await readBack();
  const cell = back.getCell('A1');
  expect(cell.value).toEqual(new Date('2021-09-24T09:36:00Z'));
  expect(cell.numFmt).toBe('d/m/yyyy hh:mm');
  expect(cell.fill).toMatchObject({ fgColor: { argb: 'FFFFCC00' } });
  expect(cell.alignment).toMatchObject({ horizontal: 'center', vertical: 'middle', wrapText: true });
  expect(cell.font).toMatchObject({ bold: true, size: 9, name: 'Sarabun', color: { argb: 'FF0000FF' } });
  expect(cell.border).toMatchObject({ bottom: { style: 'medium' } });
  expect(back.getCell('A2').numFmt).toBe('@');
});

it('the shape of a tab: frozen panes, widths, heights, what is hidden', async () => {
  Object.assign(sheet, {
    hidden: true,
    frozenRows: 2,
    frozenColumns: 1,
    columnWidths: { 2: 145 },
    rowHeights: { 1: 40 },
    hiddenRows: [3],
    hiddenColumns: [4],
  });
  const back = await readBack();
  expect(back.state).toBe('hidden');
  expect(back.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 2 });
  expect([back.getColumn(2).width, back.getRow(1).height]).toEqual([20, 30]);
  expect([back.getRow(3).hidden, back.getColumn(4).hidden, back.getColumn(2).hidden]).toEqual([true, true, false]);
});

it('rules of cells: numbers, lists and formulas, with the message and the place they were set on', async () => {
  const rule = (type: string, values: string[], at = { row: 2, column: 1 }) => ({
    condition: { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) },
    strict: true,
    inputMessage: 'กรอกจำนวนเต็ม',
    ...at,
  });
  for (const row of [2, 3, 4]) {
    file.setRule(sheet, row, 1, rule('NUMBER_BETWEEN', ['0', '999']));
    file.setRule(sheet, row, 2, rule('CUSTOM_FORMULA', ['=B2=INT(B2)'], { row: 2, column: 2 }));
    file.setRule(sheet, row, 3, rule('ONE_OF_LIST', ['ยืนยัน', 'ส่งกลับ']));
  }
  const back = await readBack();
  expect(back.getCell('A4').dataValidation).toMatchObject({
    type: 'decimal',
    operator: 'between',
    formulae: [0, 999],
    errorStyle: 'stop',
    prompt: 'กรอกจำนวนเต็ม',
  });
  expect(back.getCell('B3').dataValidation).toMatchObject({ type: 'custom', formulae: ['B2=INT(B2)'] });
  expect(back.getCell('C2').dataValidation).toMatchObject({ type: 'list', formulae: ['"ยืนยัน,ส่งกลับ"'] });
  expect(back.getCell('A5').dataValidation).toBeUndefined();
});

it('conditional formats, as formulas that every program reads alike', async () => {
  sheet.conditional.push({
    ranges: [{ sheetId: 7, startRowIndex: 1, startColumnIndex: 2, endColumnIndex: 3 }],
    booleanRule: {
      condition: { type: 'TEXT_STARTS_WITH', values: [{ userEnteredValue: 'ครบ' }] },
      format: { backgroundColor: { green: 1 } },
    },
  });
  const back: Worksheet & { conditionalFormattings?: unknown } = await readBack();
  expect(back.conditionalFormattings).toMatchObject([
    { ref: 'C2:C1000', rules: [{ type: 'expression', formulae: ['LEFT(C2,3)="ครบ"'] }] },
  ]);
});

it('pictures stand where they stood', async () => {
  const data = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  sheet.pictures.push({ id: 1, row: 3, column: 2, data, type: 'image/png', alt: '', width: 90, height: 90 });
  const [image] = (await readBack()).getImages();
  expect(image?.range.tl).toMatchObject({ nativeCol: 1, nativeRow: 2 });
});
