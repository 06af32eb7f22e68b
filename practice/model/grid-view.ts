// What the page's grid shows of a file, as one person sees it.
import { cellArea } from './areas';
import { cellAt } from './cells';
import type { CellImage, Literal, SheetData } from './file-data';
import { conditionalLook, type Look, lookOf, overlaid } from './looks';
import { shownText } from './number-format';
import { rightsWithin } from './rights';
import type { SpreadsheetFile } from './spreadsheet-file';
import { type Around, choicesOf, type Rule } from './validation-rule';

export type Span = { from: number; to: number };

export type CellView = {
  text: string;
  /** '' for an empty cell; a date is its serial number. */
  value: Literal;
  formula?: string;
  style: Look;
  editable: boolean;
  image?: CellImage;
  validation?: { help?: string; choices?: string[] };
};

export function gridView(
  file: SpreadsheetFile,
  sheet: SheetData,
  rows: Span,
  columns: Span,
  user: string,
): CellView[][] {
  const within = { row: rows.from, lastRow: rows.to, column: columns.from, lastColumn: columns.to };
  const may = rightsWithin(file.asked(user), sheet, within);
  const around = file.around(sheet);
  const view = (row: number, column: number): CellView => {
    const cell = cellAt(sheet, row, column);
    const value = file.valueAt(sheet, row, column);
    const format = file.formatOf(cell);
    const text = shownText(value, format);
    const rule = file.ruleOf(cell);
    return {
      text,
      value: value ?? '',
      style: overlaid(
        lookOf(format),
        conditionalLook(sheet.conditional, { row, column, text, value: value ?? '' }, around.trial),
      ),
      editable: may(cellArea(row, column)),
      ...(cell?.formula !== undefined && { formula: cell.formula }),
      ...(cell?.image && { image: cell.image }),
      ...(rule && { validation: helpOf(rule, around) }),
    };
  };
  return numbers(rows).map((row) => numbers(columns).map((column) => view(row, column)));
}

function helpOf(rule: Rule, { valuesIn }: Around): { help?: string; choices?: string[] } {
  const choices = choicesOf(rule, valuesIn);
  return { ...(rule.inputMessage && { help: rule.inputMessage }), ...(choices && { choices }) };
}

function numbers({ from, to }: Span): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

export type SheetView = {
  id: number;
  title: string;
  index: number;
  hidden: boolean;
  rows: number;
  columns: number;
  frozenRows: number;
  frozenColumns: number;
  columnWidths: { [column: number]: number };
  rowHeights: { [row: number]: number };
  hiddenRows: number[];
  hiddenColumns: number[];
  images: PictureView[];
};

type PictureView = {
  row: number;
  column: number;
  dataUrl: string;
  alt: string;
  width: number;
  height: number;
  dx: number;
  dy: number;
};

export function sheetView(sheet: SheetData, index: number): SheetView {
  const { cells: _, protections: __, conditional: ___, pictures, ...shape } = sheet;
  const images = pictures.map(({ row, column, data, type, alt, width, height }) => {
    return { row, column, dataUrl: `data:${type};base64,${data}`, alt, width, height, dx: 0, dy: 0 };
  });
  return { ...shape, index, images };
}
