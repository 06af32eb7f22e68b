// Requests about the content, formats and rules of cells.
import { areaOf, cellArea, eachCell } from '../../model/areas';
import type { Literal } from '../../model/file-data';
import { PROTECTED_MESSAGE } from '../../model/rights';
import { isImitated } from '../../model/validation-rule';
import type { Applying, Handlers } from './apply';

type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;
type ExtendedValue = GoogleAppsScript.Sheets.Schema.ExtendedValue;

export const cellRequests = {
  updateCells({ file, user, fail, tab }, { start = {}, rows = [], fields }) {
    if (fields !== 'userEnteredValue') throw new Error(`not imitated: updateCells of ${fields}`);
    const sheet = tab(start.sheetId);
    rows.forEach(({ values = [] }, down) => {
      values.forEach(({ userEnteredValue }, right) => {
        const row = (start.rowIndex ?? 0) + down + 1;
        const column = (start.columnIndex ?? 0) + right + 1;
        if (row > sheet.rows || column > sheet.columns) fail('Attempting to write past the last row or column.');
        if (!file.mayWrite(user, sheet, cellArea(row, column))) fail(PROTECTED_MESSAGE);
        file.setContent(sheet, row, column, contentOf(userEnteredValue));
      });
    });
    return undefined;
  },

  repeatCell(applying, { range = {}, cell = {}, fields }) {
    if (fields !== 'userEnteredFormat') throw new Error(`not imitated: repeatCell of ${fields}`);
    const { file, tab } = applying;
    const sheet = tab(range.sheetId);
    refuseProtected(applying, range);
    eachCell(areaOf(range), sheet, (row, column) => file.setFormat(sheet, row, column, cell.userEnteredFormat));
    return undefined;
  },

  setDataValidation(applying, { range = {}, rule }) {
    const { file, tab } = applying;
    const sheet = tab(range.sheetId);
    refuseProtected(applying, range);
    if (!isImitated(rule?.condition)) throw new Error(`not imitated: validation by ${rule?.condition?.type}`);
    const area = areaOf(range);
    const stored = rule && { ...rule, row: area.row, column: area.column };
    eachCell(area, sheet, (row, column) => file.setRule(sheet, row, column, stored));
    return undefined;
  },
} satisfies Handlers;

function refuseProtected({ file, user, fail, tab }: Applying, range: GridRange): void {
  const sheet = tab(range.sheetId);
  const { row, column, lastRow, lastColumn } = areaOf(range);
  const inside = {
    row,
    column,
    lastRow: Math.min(lastRow, sheet.rows),
    lastColumn: Math.min(lastColumn, sheet.columns),
  };
  if (!file.mayWrite(user, sheet, inside)) fail(PROTECTED_MESSAGE);
}

/** Text goes in as text, whatever it looks like: only formulaValue makes a formula. */
function contentOf(entered: ExtendedValue | undefined): { value?: Literal; formula?: string } {
  if (entered?.formulaValue !== undefined) return { formula: entered.formulaValue };
  const value = entered?.stringValue ?? entered?.numberValue ?? entered?.boolValue;
  return value === undefined ? {} : { value };
}
