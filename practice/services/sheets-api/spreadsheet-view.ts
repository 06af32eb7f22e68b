// What spreadsheets.get answers: tabs, protections, conditional formats and cells, as far as the field mask asks.
import type { Area } from '../../model/areas';
import type { Cell, Literal, SheetData } from '../../model/file-data';
import { shownText } from '../../model/number-format';
import type { SpreadsheetFile } from '../../model/spreadsheet-file';
import type { Rule } from '../../model/validation-rule';
import { type Mask, only, wants, within } from './field-mask';

type Spreadsheet = GoogleAppsScript.Sheets.Schema.Spreadsheet;
type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;
type SheetProperties = GoogleAppsScript.Sheets.Schema.SheetProperties;
type GridData = GoogleAppsScript.Sheets.Schema.GridData;
type RowData = GoogleAppsScript.Sheets.Schema.RowData;
type CellData = GoogleAppsScript.Sheets.Schema.CellData;
type ExtendedValue = GoogleAppsScript.Sheets.Schema.ExtendedValue;
type DataValidationRule = GoogleAppsScript.Sheets.Schema.DataValidationRule;

/** Tab id → the areas whose cells are asked for; undefined asks for every tab, whole. */
export type Wanted = Map<number, Area[]> | undefined;

export function spreadsheetView(file: SpreadsheetFile, mask: Mask, wanted: Wanted): Spreadsheet {
  const { data } = file;
  return only<Spreadsheet>(mask, {
    spreadsheetId: () => data.id,
    properties: (inner) =>
      only<GoogleAppsScript.Sheets.Schema.SpreadsheetProperties>(inner, {
        title: () => data.title,
        locale: () => data.locale,
        timeZone: () => data.timeZone,
      }),
    sheets: (inner) =>
      data.sheets.flatMap((sheet, index) => {
        const areas = wanted ? wanted.get(sheet.id) : [wholeOf(sheet)];
        return areas ? [sheetView(file, sheet, index, inner, areas)] : [];
      }),
  });
}

function sheetView(file: SpreadsheetFile, sheet: SheetData, index: number, mask: Mask, areas: Area[]): Sheet {
  return only<Sheet>(mask, {
    properties: (inner) => propertiesView(sheet, index, inner),
    protectedRanges: () => sheet.protections.map(({ mirrorsFile: _, ...protection }) => protection),
    conditionalFormats: () => sheet.conditional,
    data: (inner) => areas.map((area) => gridData(file, sheet, area, inner)),
  });
}

function propertiesView(sheet: SheetData, index: number, mask: Mask): SheetProperties {
  return only<SheetProperties>(mask, {
    sheetId: () => sheet.id,
    title: () => sheet.title,
    index: () => index,
    hidden: () => sheet.hidden,
    gridProperties: () => ({
      rowCount: sheet.rows,
      columnCount: sheet.columns,
      frozenRowCount: sheet.frozenRows,
      frozenColumnCount: sheet.frozenColumns,
    }),
  });
}

function gridData(file: SpreadsheetFile, sheet: SheetData, area: Area, mask: Mask): GridData {
  return only<GridData>(mask, {
    startRow: () => area.row - 1,
    startColumn: () => area.column - 1,
    rowData: (inner) => {
      const rows: RowData[] = [];
      if (!wants(inner, 'values')) return rows;
      const asked = askedOf(within(inner, 'values'));
      const last = Math.min(area.lastRow, lastUsedRow(sheet));
      for (let row = area.row; row <= last; row++) rows.push(rowView(file, sheet, row, area, asked));
      return rows;
    },
  });
}

/** As the API, a row ends with its last cell that holds or shows anything. */
function rowView(file: SpreadsheetFile, sheet: SheetData, row: number, area: Area, asked: Asked): RowData {
  const line = sheet.cells[row];
  // The names of numbers come in ascending order.
  const used = line ? Object.keys(line) : [];
  const last = Math.min(area.lastColumn, Number(used[used.length - 1] ?? 0));
  if (!line || last < area.column) return {};
  const values: CellData[] = [];
  for (let column = area.column; column <= last; column++) {
    const cell = line[column];
    values.push(cell && isSeen(cell, asked) ? cellView(file, sheet, row, column, cell, asked) : NOTHING);
  }
  return { values };
}

const NOTHING: CellData = {};

/** Most cells of a large form are empty, and only look as if something could stand there. */
function isSeen({ value, formula, style, rule }: Cell, asked: Asked): boolean {
  if (value !== undefined || formula !== undefined) return true;
  return (asked.format && style !== undefined) || (asked.rule && rule !== undefined);
}

/** What a mask asks of every cell, found out once: a workbook of 878 districts has a hundred thousand of them. */
type Asked = { entered: boolean; effective: boolean; formatted: boolean; format: boolean; rule: boolean };

function askedOf(mask: Mask): Asked {
  return {
    entered: wants(mask, 'userEnteredValue'),
    effective: wants(mask, 'effectiveValue'),
    formatted: wants(mask, 'formattedValue'),
    format: wants(mask, 'userEnteredFormat'),
    rule: wants(mask, 'dataValidation'),
  };
}

function cellView(
  file: SpreadsheetFile,
  sheet: SheetData,
  row: number,
  column: number,
  cell: Cell,
  asked: Asked,
): CellData {
  const view: CellData = {};
  const value = asked.effective || asked.formatted ? file.valueAt(sheet, row, column) : undefined;
  const entered = asked.entered ? enteredOf(cell) : undefined;
  if (entered) view.userEnteredValue = entered;
  if (asked.effective && value !== undefined) view.effectiveValue = extended(value);
  if (asked.formatted && value !== undefined) view.formattedValue = shownText(value, file.formatOf(cell));
  const format = asked.format ? file.formatOf(cell) : undefined;
  if (format) view.userEnteredFormat = format;
  const rule = asked.rule ? validation(file.ruleOf(cell)) : undefined;
  if (rule) view.dataValidation = rule;
  return view;
}

function enteredOf(cell: Cell): ExtendedValue | undefined {
  if (cell.formula !== undefined) return { formulaValue: cell.formula };
  return cell.value === undefined ? undefined : extended(cell.value);
}

function validation(rule: Rule | undefined): DataValidationRule | undefined {
  if (!rule) return undefined;
  const { row: _, column: __, ...shown } = rule;
  return shown;
}

function extended(value: Literal): ExtendedValue {
  if (typeof value === 'number') return { numberValue: value };
  return typeof value === 'boolean' ? { boolValue: value } : { stringValue: value };
}

function wholeOf(sheet: SheetData): Area {
  return { row: 1, column: 1, lastRow: sheet.rows, lastColumn: sheet.columns };
}

function lastUsedRow(sheet: SheetData): number {
  return Object.keys(sheet.cells).reduce((last, row) => Math.max(last, Number(row)), 0);
}
