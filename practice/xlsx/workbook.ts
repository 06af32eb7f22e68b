// A workbook of the practice Google as an .xlsx file, to be opened in Google Sheets, Excel or LibreOffice. Protections
// do not go with it: an .xlsx file knows no people.
import type { Workbook, Worksheet, Cell as XlsxCell } from 'exceljs';
import { nameOf } from '../model/a1';
import type { Literal, Picture, SheetData } from '../model/file-data';
import type { SpreadsheetFile } from '../model/spreadsheet-file';
import { conditionalOf } from './conditional';
import { rectangles } from './rectangles';
import { styleOf } from './style';
import { validationOf } from './validation';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Writes it; exceljs is loaded only now, since few ever need it. */
export async function xlsxOf(file: SpreadsheetFile): Promise<Buffer> {
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  for (const sheet of file.data.sheets) addSheet(workbook, file, sheet);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function addSheet(workbook: Workbook, file: SpreadsheetFile, sheet: SheetData): void {
  const { frozenRows, frozenColumns } = sheet;
  const frozen = { state: 'frozen', xSplit: frozenColumns, ySplit: frozenRows } as const;
  const target = workbook.addWorksheet(sheet.title, {
    state: sheet.hidden ? 'hidden' : 'visible',
    views: frozenRows + frozenColumns > 0 ? [frozen] : [],
  });
  setSizes(target, sheet);
  const styles = file.data.styles.map(styleOf);
  for (const [row, line] of Object.entries(sheet.cells)) {
    for (const [column, { style, formula }] of Object.entries(line)) {
      const cell = target.getCell(Number(row), Number(column));
      const value = file.valueAt(sheet, Number(row), Number(column));
      if (formula !== undefined) setFormula(cell, formula, value);
      else if (value !== undefined) cell.value = value;
      const look = style === undefined ? undefined : styles[style];
      if (look) cell.style = look;
    }
  }
  addRules(target, file, sheet);
  for (const picture of sheet.pictures) addPicture(workbook, target, picture);
}

const POINTS = 0.75;
/** Of a row in Google Sheets, in pixels. */
const USUAL_HEIGHT = 21;

/** Pixels of Google's as Excel counts: widths in characters of its usual font, heights in points. */
function setSizes(target: Worksheet, { columnWidths, rowHeights, hiddenRows, hiddenColumns }: SheetData): void {
  for (const [column, pixels] of Object.entries(columnWidths))
    target.getColumn(Number(column)).width = (pixels - 5) / 7;
  for (const [row, pixels] of Object.entries(rowHeights)) target.getRow(Number(row)).height = pixels * POINTS;
  // exceljs leaves out rows that have neither cells nor a height.
  for (const row of hiddenRows) {
    Object.assign(target.getRow(row), { hidden: true, height: (rowHeights[row] ?? USUAL_HEIGHT) * POINTS });
  }
  for (const column of hiddenColumns) target.getColumn(column).hidden = true;
}

/** With the result of now: a program that does not compute shows it, one that does computes anew. */
function setFormula(cell: XlsxCell, formula: string, value: Literal | undefined): void {
  cell.value = { formula: formula.slice(1), result: value ?? '' };
}

function addRules(target: Worksheet, file: SpreadsheetFile, sheet: SheetData): void {
  for (const [place, areas] of rectangles(sheet, ({ rule }) => rule)) {
    const rule = file.data.rules[place];
    for (const area of areas) {
      const validation = rule && validationOf(rule, area);
      if (validation) target.dataValidations.add(nameOf(area), validation);
    }
  }
  sheet.conditional.forEach((rule, index) => {
    const conditional = conditionalOf(rule, sheet, index + 1);
    if (conditional) target.addConditionalFormatting(conditional);
  });
}

function addPicture(workbook: Workbook, target: Worksheet, { row, column, data, type, width, height }: Picture): void {
  const extension = type === 'image/jpeg' ? 'jpeg' : type === 'image/gif' ? 'gif' : 'png';
  const image = workbook.addImage({ base64: data, extension });
  target.addImage(image, { tl: { col: column - 1, row: row - 1 }, ext: { width, height } });
}
