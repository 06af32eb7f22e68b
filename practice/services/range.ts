// Range: the values, formulas and rights of a rectangle of cells.
import { nameOf } from '../model/a1';
import type { Area } from '../model/areas';
import { cellAt } from '../model/cells';
import { instantOfSerial, serialOfInstant } from '../model/dates';
import type { SheetData } from '../model/file-data';
import { isDateFormat, shownText } from '../model/number-format';
import { mayWrite } from '../model/rights';
import type { Input, SpreadsheetFile } from '../model/spreadsheet-file';
import { imitate } from './imitate';
import type { Running } from './running';

export function range(
  running: Running,
  file: SpreadsheetFile,
  sheet: SheetData,
  area: Area,
): GoogleAppsScript.Spreadsheet.Range {
  const { row, column, lastRow, lastColumn } = area;
  if (row < 1 || column < 1 || lastRow > sheet.rows || lastColumn > sheet.columns) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
  const rows = lastRow - row + 1;
  const columns = lastColumn - column + 1;

  const map = <T>(pick: (row: number, column: number) => T): T[][] =>
    running.realm.list(
      Array.from({ length: rows }, (_, down) =>
        Array.from({ length: columns }, (_, right) => pick(row + down, column + right)),
      ),
    );

  const valueAt = (at: number, across: number) => {
    const value = file.valueAt(sheet, at, across);
    const isDate = typeof value === 'number' && isDateFormat(file.formatOf(cellAt(sheet, at, across)));
    return isDate ? running.realm.date(instantOfSerial(value, file.data.timeZone)) : (value ?? '');
  };

  const write = (values: unknown[][]) => {
    const counted = `The data has ${values.length} but the range has ${rows}.`;
    if (values.length !== rows) {
      throw new Error(`The number of rows in the data does not match the number of rows in the range. ${counted}`);
    }
    const odd = values.find((line) => line.length !== columns);
    if (odd) {
      throw new Error(
        `The number of columns in the data does not match the number of columns in the range. The data has ${odd.length} but the range has ${columns}.`,
      );
    }
    const inputs = values.map((line) => line.map((value) => inputOf(value, file.data.timeZone)));
    const written = file.write(running.user, sheet, row, column, inputs, 'entered');
    if (!written.ok) throw new Error(written.message);
  };

  const self: GoogleAppsScript.Spreadsheet.Range = imitate<GoogleAppsScript.Spreadsheet.Range>(running, 'Range', {
    getRow: () => row,
    getColumn: () => column,
    getNumRows: () => rows,
    getNumColumns: () => columns,
    getLastRow: () => lastRow,
    getLastColumn: () => lastColumn,
    getA1Notation: () => nameOf(area),
    getValue: () => valueAt(row, column),
    getValues: () => map(valueAt),
    getDisplayValues: () =>
      map((at, across) => shownText(file.valueAt(sheet, at, across), file.formatOf(cellAt(sheet, at, across)))),
    getFormulas: () => map((at, across) => cellAt(sheet, at, across)?.formula ?? ''),
    canEdit: () => mayWrite(file.data, sheet, running.user, area),
    setValue(value: unknown) {
      write(Array.from({ length: rows }, () => Array.from({ length: columns }, () => value)));
      return self;
    },
    setValues(values: unknown[][]) {
      write(values);
      return self;
    },
  });
  return self;
}

/** null and undefined empty a cell; a date of the script's realm becomes a serial number. */
function inputOf(value: unknown, zone: string): Input {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Object.prototype.toString.call(value) === '[object Date]') return serialOfInstant(Number(value), zone);
  throw new Error("The parameters (Array) don't match the method signature for SpreadsheetApp.Range.setValues.");
}
