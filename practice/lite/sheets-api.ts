// The Sheets advanced service: get with a snapshot of everything, and atomic batchUpdate.
import { cellAt, cellFor, type Cell, type SheetData } from './model';
import type { SpreadsheetFile } from './file';
import { areaOf, overlaps } from './rights';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type Schema = GoogleAppsScript.Sheets.Schema.Spreadsheet;
type CellData = GoogleAppsScript.Sheets.Schema.CellData;

export function getSpreadsheet(file: SpreadsheetFile): Schema {
  return {
    spreadsheetId: file.id,
    properties: { title: file.data.title, locale: file.data.locale, timeZone: file.data.timeZone },
    sheets: file.data.sheets.map((sheet, index) => sheetView(file, sheet, index, 1, maxRow(sheet))),
  };
}

function sheetView(file: SpreadsheetFile, sheet: SheetData, index: number, from: number, to: number): GoogleAppsScript.Sheets.Schema.Sheet {
  const rowData = [];
  for (let row = from; row <= to; row++) {
    const line = sheet.cells[row] ?? {};
    const last = Math.max(0, ...Object.keys(line).map(Number));
    const values: CellData[] = [];
    for (let column = 1; column <= last; column++) values.push(cellView(file, sheet, row, column));
    rowData.push(values.length > 0 ? { values } : {});
  }
  return {
    properties: {
      sheetId: sheet.id,
      title: sheet.title,
      index,
      hidden: sheet.hidden,
      gridProperties: { rowCount: sheet.rows, columnCount: sheet.columns, frozenRowCount: sheet.frozenRows, frozenColumnCount: sheet.frozenColumns },
    },
    protectedRanges: sheet.protections,
    conditionalFormats: sheet.conditional,
    data: [{ startRow: from - 1, startColumn: 0, rowData }],
  };
}

function cellView(file: SpreadsheetFile, sheet: SheetData, row: number, column: number): CellData {
  const cell = cellAt(sheet, row, column);
  if (!cell || (cell.formula === undefined && cell.value === undefined)) return {};
  const value = extended(file.valueOf(sheet, row, column));
  return { userEnteredValue: cell.formula === undefined ? value : { formulaValue: cell.formula }, effectiveValue: value };
}

function extended(value: Cell['value']) {
  if (typeof value === 'number') return { numberValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  return value === undefined ? {} : { stringValue: value };
}

function maxRow(sheet: SheetData): number {
  return Math.max(0, ...Object.keys(sheet.cells).map(Number));
}

export function batchUpdate(file: SpreadsheetFile, body: GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest) {
  const before = JSON.stringify(file.data);
  try {
    (body.requests ?? []).forEach((request, index) => applyOne(file, request, index));
  } catch (error) {
    Object.assign(file.data, JSON.parse(before));
    file.restructured();
    throw error;
  }
  file.touched();
  if (!body.includeSpreadsheetInResponse) return { spreadsheetId: file.id, replies: (body.requests ?? []).map(() => ({})) };
  const wanted = (body.responseRanges ?? []).map((range) => /^'(.+)'!\D+(\d+):\D+(\d+)$/.exec(range));
  return {
    spreadsheetId: file.id,
    replies: (body.requests ?? []).map(() => ({})),
    updatedSpreadsheet: {
      ...getSpreadsheet(file),
      sheets: file.data.sheets.flatMap((sheet, index) => {
        const parts = wanted.filter((match) => match?.[1]?.replaceAll("''", "'") === sheet.title);
        if (parts.length === 0) return [];
        const views = parts.map((match) => sheetView(file, sheet, index, Number(match?.[2]), Number(match?.[3])));
        return [{ ...views[0], data: views.flatMap((view) => view.data ?? []) }];
      }),
    },
  };
}

function applyOne(file: SpreadsheetFile, request: Request, index: number): void {
  const [name, body] = Object.entries(request)[0] ?? ['', undefined];
  const fail = (text: string): never => {
    throw new Error(`Invalid requests[${index}].${name}: ${text}`);
  };
  const sheetOf = (id: number | undefined): SheetData => file.sheet(id ?? 0) ?? fail(`No grid with id: ${id}`);
  const act = APPLY[name];
  if (!act) throw new Error(`not imitated: Sheets.batchUpdate ${name}`);
  act({ file, fail, sheetOf }, body);
}

type Context = { file: SpreadsheetFile; fail: (text: string) => never; sheetOf: (id: number | undefined) => SheetData };

function each(sheet: SheetData, range: GoogleAppsScript.Sheets.Schema.GridRange, act: (row: number, column: number) => void): void {
  const area = areaOf(range);
  for (let row = area.row; row <= Math.min(area.lastRow, sheet.rows); row++) {
    for (let column = area.column; column <= Math.min(area.lastColumn, sheet.columns); column++) act(row, column);
  }
}

// biome-ignore lint/suspicious/noExplicitAny: trial only
const APPLY: { [name: string]: (context: Context, body: any) => void } = {
  addSheet({ file, fail }, { properties }) {
    if (file.sheet(properties.sheetId)) fail(`A sheet with id ${properties.sheetId} already exists.`);
    if (file.data.sheets.some((sheet) => sheet.title === properties.title)) fail(`A sheet with the name "${properties.title}" already exists. Please enter another name.`);
    const sheet = file.addSheet(properties.sheetId ?? Math.floor(Math.random() * 1e9), properties.title);
    setProperties(sheet, properties);
    if (properties.index !== undefined) {
      file.data.sheets.splice(file.data.sheets.indexOf(sheet), 1);
      file.data.sheets.splice(properties.index, 0, sheet);
      file.restructured();
    }
  },
  deleteSheet({ file, sheetOf }, { sheetId }) {
    file.data.sheets.splice(file.data.sheets.indexOf(sheetOf(sheetId)), 1);
    file.restructured();
  },
  updateSheetProperties({ file, sheetOf }, { properties }) {
    setProperties(sheetOf(properties.sheetId), properties);
    file.restructured();
  },
  updateSpreadsheetProperties({ file }, { properties }) {
    Object.assign(file.data, properties);
  },
  updateCells({ file, sheetOf, fail }, { start, rows, fields }) {
    const sheet = sheetOf(start.sheetId);
    if (fields !== 'userEnteredValue') fail(`not imitated: fields ${fields}`);
    rows.forEach((row: { values?: CellData[] }, down: number) => {
      (row.values ?? []).forEach((cell, right) => {
        const value = cell.userEnteredValue ?? {};
        const at = [(start.rowIndex ?? 0) + down + 1, (start.columnIndex ?? 0) + right + 1] as const;
        if (at[0] > sheet.rows || at[1] > sheet.columns) fail('Range exceeds grid limits.');
        file.put(sheet, ...at, { formula: value.formulaValue, value: value.stringValue ?? value.numberValue ?? value.boolValue });
      });
    });
  },
  repeatCell({ file, sheetOf }, { range, cell }) {
    const sheet = sheetOf(range.sheetId);
    const style = file.styleIndex(cell.userEnteredFormat);
    each(sheet, range, (row, column) => {
      cellFor(sheet, row, column).style = style;
    });
  },
  setDataValidation({ file, sheetOf }, { range, rule }) {
    const sheet = sheetOf(range.sheetId);
    const index = file.ruleIndex(rule);
    each(sheet, range, (row, column) => {
      cellFor(sheet, row, column).rule = index;
    });
  },
  updateDimensionProperties({ sheetOf }, { range, properties }) {
    const sheet = sheetOf(range.sheetId);
    const rows = range.dimension === 'ROWS';
    const hidden = new Set(rows ? sheet.hiddenRows : sheet.hiddenColumns);
    for (let index = range.startIndex + 1; index <= range.endIndex; index++) {
      (rows ? sheet.rowHeights : sheet.columnWidths)[index] = properties.pixelSize;
      if (properties.hiddenByUser) hidden.add(index);
      else hidden.delete(index);
    }
    if (rows) sheet.hiddenRows = [...hidden];
    else sheet.hiddenColumns = [...hidden];
  },
  addConditionalFormatRule({ sheetOf }, { index, rule }) {
    sheetOf(rule.ranges[0].sheetId).conditional.splice(index, 0, rule);
  },
  deleteConditionalFormatRule({ sheetOf }, { sheetId, index }) {
    sheetOf(sheetId).conditional.splice(index, 1);
  },
  addProtectedRange({ file, sheetOf, fail }, { protectedRange }) {
    const sheet = sheetOf(protectedRange.range.sheetId);
    if (file.data.sheets.some((each) => each.protections.some(({ protectedRangeId }) => protectedRangeId === protectedRange.protectedRangeId))) {
      fail(`A protected range with id ${protectedRange.protectedRangeId} already exists.`);
    }
    const whole = protectedRange.range.startRowIndex === undefined;
    if (whole && sheet.protections.some(({ range }) => range?.startRowIndex === undefined)) fail(`Sheet "${sheet.title}" already has sheet protection.`);
    sheet.protections.push(protectedRange);
  },
  updateProtectedRange({ file, fail }, { protectedRange, fields }) {
    const found = file.data.sheets.flatMap((sheet) => sheet.protections).find(({ protectedRangeId }) => protectedRangeId === protectedRange.protectedRangeId);
    if (!found) fail(`No protected range with id: ${protectedRange.protectedRangeId}`);
    for (const field of fields.split(',')) Object.assign(found as object, { [field]: protectedRange[field] });
  },
  deleteProtectedRange({ file, fail }, { protectedRangeId }) {
    const sheet = file.data.sheets.find((each) => each.protections.some((protection) => protection.protectedRangeId === protectedRangeId));
    if (!sheet) fail(`No protected range with id: ${protectedRangeId}`);
    else sheet.protections = sheet.protections.filter((protection) => protection.protectedRangeId !== protectedRangeId);
  },
};

function setProperties(sheet: SheetData, properties: GoogleAppsScript.Sheets.Schema.SheetProperties): void {
  const grid = properties.gridProperties ?? {};
  if (properties.title !== undefined) sheet.title = properties.title;
  if (properties.hidden !== undefined) sheet.hidden = properties.hidden;
  sheet.rows = grid.rowCount ?? sheet.rows;
  sheet.columns = grid.columnCount ?? sheet.columns;
  sheet.frozenRows = grid.frozenRowCount ?? sheet.frozenRows;
  sheet.frozenColumns = grid.frozenColumnCount ?? sheet.frozenColumns;
}
export { overlaps };
