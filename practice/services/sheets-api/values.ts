// Sheets.Spreadsheets.Values: reading and writing cells by A1 notation, as they are (RAW) or as if typed (USER_ENTERED).
import { columnLetters, parseA1 } from '../../model/a1';
import type { Area } from '../../model/areas';
import { cellAt, lastColumnIn, lastRowIn } from '../../model/cells';
import type { Literal, SheetData } from '../../model/file-data';
import { isDateFormat, shownText } from '../../model/number-format';
import type { SpreadsheetFile } from '../../model/spreadsheet-file';
import { restructure } from '../../model/structure';
import { imitate } from '../imitate';
import type { Running } from '../running';
import { openForApi, quotedTitle } from './open-for-api';

type Collection = GoogleAppsScript.Sheets.Collection.Spreadsheets.ValuesCollection;
type ValueRange = GoogleAppsScript.Sheets.Schema.ValueRange;

type Reading = {
  majorDimension?: 'ROWS' | 'COLUMNS';
  valueRenderOption?: 'FORMATTED_VALUE' | 'UNFORMATTED_VALUE' | 'FORMULA';
  dateTimeRenderOption?: 'SERIAL_NUMBER' | 'FORMATTED_STRING';
};
type Writing = {
  valueInputOption?: 'RAW' | 'USER_ENTERED';
  insertDataOption?: 'OVERWRITE' | 'INSERT_ROWS';
  includeValuesInResponse?: boolean;
};
type Place = { sheet: SheetData; area: Area };

export function values(running: Running): Collection {
  const { realm, user, meter } = running;

  const update = (file: SpreadsheetFile, data: ValueRange, range: string, options: Writing, index: number) => {
    const { sheet, area } = inData(index, () => placeOf(file, range));
    const rows = rowsOf(data);
    const width = rows.reduce((most, line) => Math.max(most, line.length), 0);
    const here = { row: area.row, column: area.column };
    if (rows.length > area.lastRow - area.row + 1 || width > area.lastColumn - area.column + 1) {
      const tried = `tried writing to row [${area.row + rows.length - 1}] or column [${columnLetters(area.column + width - 1)}]`;
      if (isOneCell(range)) growTo(sheet, area.row + rows.length - 1, area.column + width - 1);
      else throw new Error(`Invalid data[${index}]: Requested writing within range [${range}], but ${tried}`);
    }
    const how = options.valueInputOption;
    if (how === undefined) throw new Error("'valueInputOption' is required but not specified");
    const written = file.writeThroughApi(user, sheet, here.row, here.column, rows, how);
    if (!written.ok) throw new Error(`Invalid data[${index}]: ${written.message}`);
    const to = { ...here, lastRow: here.row + rows.length - 1, lastColumn: here.column + width - 1 };
    return {
      spreadsheetId: file.id,
      updatedRange: rows.length === 0 ? nameIn(sheet, area) : nameIn(sheet, to),
      updatedRows: rows.length,
      updatedColumns: width,
      updatedCells: rows.reduce((sum, line) => sum + line.length, 0),
    };
  };

  const sentBytes = (resource: object) => meter.sent(Buffer.byteLength(JSON.stringify(resource)));

  return imitate<Collection>(
    running,
    'Sheets.Spreadsheets.Values',
    {
      get: (id: string, range: string, options: Reading = {}) =>
        realm.json(read(openForApi(running, id, 'read'), range, options)),
      batchGet(id: string, options: Reading & { ranges?: string | string[] } = {}) {
        const file = openForApi(running, id, 'read');
        const ranges = [options.ranges ?? []].flat();
        return realm.json({ spreadsheetId: id, valueRanges: ranges.map((range) => read(file, range, options)) });
      },
      update(resource: ValueRange, id: string, range: string, options: Writing = {}) {
        sentBytes(resource);
        const file = openForApi(running, id, 'write');
        return realm.json(file.atomically(() => update(file, resource, range, options, 0)));
      },
      batchUpdate(resource, id) {
        sentBytes(resource);
        const file = openForApi(running, id, 'write');
        const options = resource.valueInputOption === 'RAW' || resource.valueInputOption === 'USER_ENTERED';
        const how: Writing = options
          ? { valueInputOption: resource.valueInputOption === 'RAW' ? 'RAW' : 'USER_ENTERED' }
          : {};
        const responses = file.atomically(() =>
          (resource.data ?? []).map((data, index) => update(file, data, data.range ?? '', how, index)),
        );
        const sum = (of: 'updatedRows' | 'updatedColumns' | 'updatedCells') =>
          responses.reduce((total, each) => total + each[of], 0);
        return realm.json({
          spreadsheetId: id,
          totalUpdatedRows: sum('updatedRows'),
          totalUpdatedColumns: sum('updatedColumns'),
          totalUpdatedCells: sum('updatedCells'),
          totalUpdatedSheets: new Set(responses.map(({ updatedRange }) => updatedRange.split('!')[0])).size,
          responses,
        });
      },
      append(resource: ValueRange, id: string, range: string, options: Writing = {}) {
        sentBytes(resource);
        const file = openForApi(running, id, 'write');
        return realm.json(
          file.atomically(() => {
            const { sheet, area } = placeOf(file, range);
            const table = tableAt(sheet, area);
            const start = table ? table.lastRow + 1 : area.row;
            const rows = rowsOf(resource);
            if (options.insertDataOption === 'INSERT_ROWS' && start <= sheet.rows) {
              restructure(file, sheet, 'ROWS', { kind: 'insert', after: start - 1, count: rows.length });
            }
            growTo(sheet, start + rows.length - 1, 1);
            const at = `${quotedTitle(sheet)}!${columnLetters(table?.column ?? area.column)}${start}`;
            const updates = update(file, resource, at, options, 0);
            return { spreadsheetId: id, ...(table && { tableRange: nameIn(sheet, table) }), updates };
          }),
        );
      },
      clear(_: object, id: string, range: string) {
        const file = openForApi(running, id, 'write');
        return realm.json({ spreadsheetId: id, clearedRange: clear(running, file, range) });
      },
      batchClear(resource, id) {
        const file = openForApi(running, id, 'write');
        const clearedRanges = file.atomically(() =>
          (resource.ranges ?? []).map((range) => clear(running, file, range)),
        );
        return realm.json({ spreadsheetId: id, clearedRanges });
      },
    },
    { shownAs: 'sheets.spreadsheets.values', isApi: true },
  );
}

/** What is wrong with a part of what was sent names that part. */
function inData<T>(index: number, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw error instanceof Error ? new Error(`Invalid data[${index}]: ${error.message}`) : error;
  }
}

function placeOf(file: SpreadsheetFile, range: string): Place {
  const wrong = () => new Error(`Unable to parse range: ${range}`);
  const whole = file.data.sheets.find(({ title }) => title === range || quoted(title) === range);
  const parsed = whole ? undefined : parseA1(range);
  if (!whole && !parsed) throw wrong();
  const sheet = whole ?? file.data.sheets.find(({ title }) => parsed?.sheet === undefined || title === parsed.sheet);
  if (!sheet) throw wrong();
  const area = parsed?.area ?? { row: 1, column: 1, lastRow: sheet.rows, lastColumn: sheet.columns };
  if (area.row > sheet.rows || area.column > sheet.columns) {
    throw new Error(
      `Range (${nameIn(sheet, area)}) exceeds grid limits. Max rows: ${sheet.rows}, max columns: ${sheet.columns}`,
    );
  }
  const inside = { lastRow: Math.min(area.lastRow, sheet.rows), lastColumn: Math.min(area.lastColumn, sheet.columns) };
  return { sheet, area: { ...area, ...inside } };
}

function quoted(title: string): string {
  return `'${title.replaceAll("'", "''")}'`;
}

/** One cell says where to begin, and a write from there may be of any size. */
function isOneCell(range: string): boolean {
  return !/:/.test(range.replace(/'(?:[^']|'')*'/, ''));
}

function growTo(sheet: SheetData, rows: number, columns: number): void {
  sheet.rows = Math.max(sheet.rows, rows);
  sheet.columns = Math.max(sheet.columns, columns);
}

function nameIn(sheet: SheetData, { row, column, lastRow, lastColumn }: Area): string {
  const first = `${columnLetters(column)}${row}`;
  const last = `${columnLetters(lastColumn)}${lastRow}`;
  return `${quotedTitle(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/** Rows at the end, and cells at the end of a row, that hold nothing are left out of an answer. */
function read(file: SpreadsheetFile, range: string, options: Reading): ValueRange {
  const { sheet, area } = placeOf(file, range);
  const { majorDimension = 'ROWS' } = options;
  const lines: Literal[][] = [];
  for (let row = area.row; row <= Math.min(area.lastRow, lastRowIn(sheet, area)); row++) {
    const line: Literal[] = [];
    for (let column = area.column; column <= Math.min(area.lastColumn, lastColumnIn(sheet, area)); column++) {
      line.push(shownAs(file, sheet, row, column, options));
    }
    lines.push(line);
  }
  const turned = majorDimension === 'ROWS' ? lines : transposed(lines);
  const trimmed = turned.map(withoutEmptyEnd);
  while (trimmed.at(-1)?.length === 0) trimmed.pop();
  return { range: nameIn(sheet, area), majorDimension, ...(trimmed.length > 0 && { values: trimmed }) };
}

function shownAs(file: SpreadsheetFile, sheet: SheetData, row: number, column: number, options: Reading): Literal {
  const cell = cellAt(sheet, row, column);
  const { valueRenderOption: how = 'FORMATTED_VALUE', dateTimeRenderOption: dates = 'SERIAL_NUMBER' } = options;
  if (how === 'FORMULA' && cell?.formula !== undefined) return cell.formula;
  const value = file.valueAt(sheet, row, column);
  const format = file.formatOf(cell);
  const asText = how === 'FORMATTED_VALUE' || (dates === 'FORMATTED_STRING' && isDateFormat(format));
  return asText ? shownText(value, format) : (value ?? '');
}

function withoutEmptyEnd(line: Literal[]): Literal[] {
  let length = line.length;
  while (length > 0 && line[length - 1] === '') length -= 1;
  return line.slice(0, length);
}

function transposed<T>(lines: readonly T[][]): T[][] {
  return (lines[0] ?? []).map((_, at) => lines.flatMap((line) => line.slice(at, at + 1)));
}

function rowsOf({ values: lines = [], majorDimension }: ValueRange): unknown[][] {
  return majorDimension === 'COLUMNS' ? transposed(lines) : lines;
}

/** The filled block that touches the given area, grown until it is surrounded by empty cells. */
function tableAt(sheet: SheetData, within: Area): Area | undefined {
  const isFilledAt = (row: number, column: number) => {
    const cell = cellAt(sheet, row, column);
    return cell?.value !== undefined || cell?.formula !== undefined;
  };
  const any = (area: Area) => {
    for (let row = area.row; row <= area.lastRow; row++) {
      for (let column = area.column; column <= area.lastColumn; column++) if (isFilledAt(row, column)) return true;
    }
    return false;
  };
  const used = { lastRow: lastRowIn(sheet, within), lastColumn: lastColumnIn(sheet, within) };
  if (used.lastRow < within.row) return undefined;
  let table: Area = { row: within.row, column: within.column, ...used };
  for (;;) {
    const { row, column, lastRow, lastColumn } = table;
    if (any({ row: lastRow + 1, lastRow: lastRow + 1, column, lastColumn })) table = { ...table, lastRow: lastRow + 1 };
    else if (column > 1 && any({ row, lastRow, column: column - 1, lastColumn: column - 1 })) {
      table = { ...table, column: column - 1 };
    } else if (any({ row, lastRow, column: lastColumn + 1, lastColumn: lastColumn + 1 })) {
      table = { ...table, lastColumn: lastColumn + 1 };
    } else return table;
  }
}

function clear(running: Running, file: SpreadsheetFile, range: string): string {
  const { sheet, area } = placeOf(file, range);
  const cleared = file.clearContent(running.user, sheet, area);
  if (!cleared.ok) throw new Error(cleared.message);
  return nameIn(sheet, area);
}
