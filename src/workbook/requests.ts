// The Sheets API requests that the planners use, made from 1-based boxes.
import { cellName } from './a1';
import type { Box, CellSpec, Format, SignColour, Span, TabSpec, Validation } from './spec';
import { rgb } from './style';
import type { Tab } from './tabs';

export type Request = GoogleAppsScript.Sheets.Schema.Request;
type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;

export function gridRange(sheetId: number, box: Box): GridRange {
  return {
    sheetId,
    startRowIndex: box.row - 1,
    endRowIndex: box.lastRow,
    startColumnIndex: box.column - 1,
    endColumnIndex: box.lastColumn,
  };
}

export function boxOf(range: GridRange): Box {
  return {
    row: (range.startRowIndex ?? 0) + 1,
    column: (range.startColumnIndex ?? 0) + 1,
    lastRow: range.endRowIndex ?? Number.MAX_SAFE_INTEGER,
    lastColumn: range.endColumnIndex ?? Number.MAX_SAFE_INTEGER,
  };
}

export function addSheet(spec: TabSpec, index: number): Request {
  return { addSheet: { properties: { ...sheetProperties(spec), index } } };
}

export function updateSheet(spec: TabSpec): Request {
  return {
    updateSheetProperties: {
      properties: sheetProperties(spec),
      fields: 'title,hidden,gridProperties(rowCount,columnCount,frozenRowCount,frozenColumnCount)',
    },
  };
}

export function renameSheet({ id, title }: Tab): Request {
  return { updateSheetProperties: { properties: { sheetId: id, title }, fields: 'title' } };
}

/** More rows below those there are. */
export function growTab(tab: Tab, rows: number): Request {
  return {
    updateSheetProperties: {
      properties: { sheetId: tab.id, gridProperties: { rowCount: rows } },
      fields: 'gridProperties.rowCount',
    },
  };
}

function sheetProperties(spec: TabSpec): GoogleAppsScript.Sheets.Schema.SheetProperties {
  return {
    sheetId: spec.tab.id,
    title: spec.tab.title,
    hidden: spec.hidden,
    gridProperties: {
      rowCount: spec.rows,
      columnCount: spec.columns,
      frozenRowCount: spec.frozenRows,
      frozenColumnCount: spec.frozenColumns,
    },
  };
}

/** Writes cells from (row, column) on. Text goes in as text, whatever it begins with. */
export function writeCells(
  sheetId: number,
  row: number,
  column: number,
  cells: readonly (readonly CellSpec[])[],
): Request {
  return {
    updateCells: {
      start: { sheetId, rowIndex: row - 1, columnIndex: column - 1 },
      rows: cells.map((line) => ({ values: line.map((spec) => ({ userEnteredValue: enteredValue(spec) })) })),
      fields: 'userEnteredValue',
    },
  };
}

function enteredValue(spec: CellSpec): GoogleAppsScript.Sheets.Schema.ExtendedValue | undefined {
  if ('formula' in spec) return { formulaValue: spec.formula };
  if (spec.value === null || spec.value === '') return undefined;
  return typeof spec.value === 'number' ? { numberValue: spec.value } : { stringValue: spec.value };
}

export function formatCells(sheetId: number, { box, format }: Format): Request {
  return {
    repeatCell: { range: gridRange(sheetId, box), cell: { userEnteredFormat: format }, fields: 'userEnteredFormat' },
  };
}

/** At least 0 and at most nine digits; decimals only where the item allows them. Rejected with the help text. */
export function validate(sheetId: number, { box, decimals, help }: Validation): Request {
  const between = { type: 'NUMBER_BETWEEN', values: [{ userEnteredValue: '0' }, { userEnteredValue: '999999999' }] };
  const corner = cellName(box.row, box.column);
  const wholeNumber = `=AND(ISNUMBER(${corner}),${corner}>=0,${corner}<=999999999,${corner}=INT(${corner}))`;
  const whole = { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: wholeNumber }] };
  return {
    setDataValidation: {
      range: gridRange(sheetId, box),
      rule: { condition: decimals ? between : whole, inputMessage: help, strict: true, showCustomUi: true },
    },
  };
}

export function addSignColour(sheetId: number, index: number, colour: SignColour): Request {
  return { addConditionalFormatRule: { index, rule: signRule(sheetId, colour) } };
}

export function signRule(sheetId: number, { box, startsWith, text, fill }: SignColour) {
  return {
    ranges: [gridRange(sheetId, box)],
    booleanRule: {
      condition: { type: 'TEXT_STARTS_WITH', values: [{ userEnteredValue: startsWith }] },
      format: {
        backgroundColorStyle: { rgbColor: rgb(fill) },
        textFormat: { foregroundColorStyle: { rgbColor: rgb(text) } },
      },
    },
  };
}

export function deleteConditionalFormat(sheetId: number): Request {
  return { deleteConditionalFormatRule: { sheetId, index: 0 } };
}

export function dimension(sheetId: number, dimension: 'ROWS' | 'COLUMNS', { from, to, pixels, hidden }: Span): Request {
  return {
    updateDimensionProperties: {
      range: { sheetId, dimension, startIndex: from - 1, endIndex: to },
      properties: { pixelSize: pixels, hiddenByUser: hidden },
      fields: 'pixelSize,hiddenByUser',
    },
  };
}

/** A new column at this place, 1-based; what stood there moves to the right. */
export function insertColumn(sheetId: number, at: number): Request {
  const range = { sheetId, dimension: 'COLUMNS', startIndex: at - 1, endIndex: at };
  return { insertDimension: { range, inheritFromBefore: false } };
}

/** To the left: the column ends up at `to`. Both are 1-based. */
export function moveColumn(sheetId: number, from: number, to: number): Request {
  const source = { sheetId, dimension: 'COLUMNS', startIndex: from - 1, endIndex: from };
  return { moveDimension: { source, destinationIndex: to - 1 } };
}

/** Leaves a tab's protection without holes. */
export function shut(protection: number): Request {
  return {
    updateProtectedRange: {
      protectedRange: { protectedRangeId: protection, unprotectedRanges: [] },
      fields: 'unprotectedRanges',
    },
  };
}

export function updateSpreadsheet(title: string, locale: string, timeZone: string): Request {
  return { updateSpreadsheetProperties: { properties: { title, locale, timeZone }, fields: 'title,locale,timeZone' } };
}

export function deleteSheet(sheetId: number): Request {
  return { deleteSheet: { sheetId } };
}
