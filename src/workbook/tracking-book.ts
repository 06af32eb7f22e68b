// The open tracking workbook as the add-on sees it: settings, the rows of districts, and the two writes it makes.
import type { Instant } from '../domain/day';
import { serialOf } from '../domain/day';
import { asText, type CellValue, contentOf, keep, momentIn, textIn } from './cells';
import { type AreaColumns, type Columns, planColumns, ROWS } from './columns';
import { type DistrictRow, readDistrictRow } from './district-row';
import { cachedTexts, cacheTexts } from './host';
import { type ParsedSettings, parseSettings, settingsTexts } from './settings';
import { dataTab, SYSTEM } from './tabs';

export type Book = ParsedSettings & { fileId: string; columns: Columns };

const SETTINGS_CACHE = 'settings';

/** Undefined when the file was never set up. From the cache when it is there, unless `fresh`: then one read. */
export function openBook(fresh: boolean): Book | undefined {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const cached = fresh ? null : cachedTexts(SETTINGS_CACHE);
  const texts = cached ?? readSettings(spreadsheet);
  const parsed = parseSettings(texts);
  if (!parsed) return undefined;
  if (cached === null) cacheTexts(SETTINGS_CACHE, texts);
  return { fileId: spreadsheet.getId(), ...parsed, columns: planColumns(parsed.settings.catalogue) };
}

function readSettings(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): string[] {
  return settingsTexts(spreadsheet.getSheetById(SYSTEM.id)?.getRange('A:B').getValues() ?? []);
}

/** A district's row, and with it what is needed to write it back. */
export type FoundRow = { row: number; values: unknown[]; district: DistrictRow };

/** Whether the column codes stand where the catalogue puts them. One read. */
export function columnsAreSound(book: Book): boolean {
  const codes = sheetOf(book)?.getRange(ROWS.codes, 1, 1, book.columns.count).getValues()[0];
  return codes !== undefined && book.columns.codes.every((code, index) => textIn(codes[index]) === code);
}

/**
 * The row of a district: one read where HQ last saw it; if another row stands there now, one more to find it and one to
 * read it. `formulas` adds a read and tells formulas apart from typed numbers.
 */
export function findRow(book: Book, code: number, formulas: boolean): FoundRow | undefined {
  const hint = book.districts.withCode(code)?.row;
  const hinted = hint === undefined ? undefined : readRows(book, hint, 1, formulas)[0];
  if (hinted?.district.code === code) return hinted;
  const row = rowsOfCodes(book).get(code);
  return row === undefined ? undefined : readRows(book, row, 1, formulas)[0];
}

/** Rows of several districts in one block that spans them all; undefined when a code is missing. */
export function findRows(book: Book, codes: readonly number[]): FoundRow[] | undefined {
  const hints = codes.flatMap((code) => book.districts.withCode(code)?.row ?? []);
  const hinted = hints.length === 0 ? [] : readBlock(book, hints);
  const found = pick(hinted, codes);
  if (found) return found;
  const places = rowsOfCodes(book);
  const rows = codes.map((code) => places.get(code)).filter((row): row is number => row !== undefined);
  return rows.length === codes.length ? pick(readBlock(book, rows), codes) : undefined;
}

function pick(rows: readonly FoundRow[], codes: readonly number[]): FoundRow[] | undefined {
  const found = codes.map((code) => rows.find((row) => row.district.code === code));
  return found.every((row): row is FoundRow => row !== undefined) ? found : undefined;
}

function readBlock(book: Book, rows: readonly number[]): FoundRow[] {
  const first = Math.min(...rows);
  return readRows(book, first, Math.max(...rows) - first + 1, true);
}

function readRows(book: Book, first: number, count: number, formulas: boolean): FoundRow[] {
  const sheet = sheetOf(book);
  if (!sheet || first < ROWS.first) return [];
  const range = sheet.getRange(first, 1, count, book.columns.count);
  const values = range.getValues();
  const texts = formulas ? range.getFormulas() : [];
  return values.map((line, index) => ({
    row: first + index,
    values: line,
    district: readDistrictRow(
      {
        content: (column) => contentOf(line[column - 1] ?? '', texts[index]?.[column - 1] ?? ''),
        text: (column) => textIn(line[column - 1]).trim(),
        moment: (column) => momentIn(line[column - 1]),
      },
      book.columns,
    ),
  }));
}

/** A code that stands twice says of neither row whose it is. */
function rowsOfCodes(book: Book): Map<number, number> {
  const sheet = sheetOf(book);
  const places = new Map<number, number>();
  const codes = sheet?.getRange(columnRange(book.columns.frame.code)).getValues() ?? [];
  const twice = new Set<number>();
  codes.forEach(([code], index) => {
    if (typeof code !== 'number' || index + 1 < ROWS.first) return;
    if (places.has(code)) twice.add(code);
    places.set(code, index + 1);
  });
  for (const code of twice) places.delete(code);
  return places;
}

function columnRange(column: number): string {
  const letter = String.fromCharCode(64 + column);
  return `${letter}:${letter}`;
}

/** Last year's volumes per item code, for the districts asked for, in one read; empty where there are none. */
export function lastYearVolumes(book: Book, codes: readonly number[]): Map<number, Map<string, number>> {
  const found = new Map<number, Map<string, number>>();
  const { lastYear } = book.settings;
  const sheet = lastYear && SpreadsheetApp.getActiveSpreadsheet().getSheetById(dataTab(lastYear.year).id);
  const sources = codes
    .flatMap((code) => book.districts.withCode(code) ?? [])
    .map(({ code, row, origins = [[row, code]] }) => ({ code, from: origins }));
  const rows = sources.flatMap(({ from }) => from.map(([row = 0]) => row));
  if (!lastYear || !sheet || rows.length === 0) return found;
  const first = Math.min(...rows);
  const values = sheet.getRange(first, 1, Math.max(...rows) - first + 1, lastYear.codes.length).getValues();
  const codeColumn = lastYear.codes.indexOf('code');
  for (const { code, from } of sources) {
    const lines = from.flatMap(([row = 0, old]) =>
      values.slice(row - first, row - first + 1).filter((line) => line[codeColumn] === old),
    );
    if (lines.length === from.length && lines.length > 0) found.set(code, sumOf(lines, lastYear.codes));
  }
  return found;
}

/** Per code; blank and blank is blank. */
function sumOf(lines: readonly unknown[][], codes: readonly string[]): Map<string, number> {
  const volumes = new Map<string, number>();
  for (const line of lines) {
    codes.forEach((code, index) => {
      const value = line[index];
      // To fifteen digits, or 0.1 and 0.2 would be a little more than 0.3.
      if (typeof value === 'number') volumes.set(code, Number(((volumes.get(code) ?? 0) + value).toPrecision(15)));
    });
  }
  return volumes;
}

/** `odd` are the items whose cells hold what validation refuses: unless written over, they are left alone. */
export type AreaWrite = {
  volumes: Map<string, number | null>;
  odd: ReadonlySet<string>;
  note: string;
  at: Instant;
  by: string;
};

/**
 * Writes one area in one go: changed volumes, kept cells as they were read, the note, and who saved when. Around an odd
 * cell it takes a go on either side. False when Google does not let this person write there.
 */
export function writeArea(book: Book, found: FoundRow, area: AreaColumns, write: AreaWrite): boolean {
  const cells = area.items.map(({ item, column }): CellValue | null => {
    const value = write.volumes.get(item.code);
    if (value !== undefined) return value ?? '';
    return write.odd.has(item.code) ? null : keep(found.values[column - 1]);
  });
  const line = [...cells, asText(write.note), serialOf(write.at), asText(write.by)];
  const sheet = sheetOf(book);
  const range = sheet?.getRange(found.row, area.first, 1, line.length);
  try {
    for (const { at, cells: run } of runsOf(line)) {
      sheet?.getRange(found.row, area.first + at, 1, run.length).setValues([run]);
    }
    // Google refuses only when what was buffered goes out.
    SpreadsheetApp.flush();
    return true;
  } catch (error) {
    if (range?.canEdit()) throw error;
    return false;
  }
}

function runsOf(line: readonly (CellValue | null)[]): { at: number; cells: CellValue[] }[] {
  const runs: { at: number; cells: CellValue[] }[] = [];
  line.forEach((cell, index) => {
    const last = runs[runs.length - 1];
    if (cell === null) return;
    if (last && last.at + last.cells.length === index) last.cells.push(cell);
    else runs.push({ at: index, cells: [cell] });
  });
  return runs;
}

/**
 * Writes cells of the directors' blocks in one go. Rows between the first and the last that change keep what they hold, but
 * only those named in `rows`, so leave out what this person may not write.
 */
export function writeBlocks(
  book: Book,
  rows: readonly FoundRow[],
  cellsOf: (row: FoundRow) => Map<number, CellValue> | null,
): void {
  const { blockFirst, blockLast } = book.columns;
  const changes = rows.map(cellsOf);
  const sheet = sheetOf(book);
  for (const [from, to] of consecutive(rows.map((row) => row.row))) {
    const span = Array.from({ length: to - from + 1 }, (_, at) => from + at).filter((at) => changes[at] !== null);
    const [first, last] = [span[0], span[span.length - 1]];
    if (first === undefined || last === undefined) continue;
    const lines = rows.slice(first, last + 1).map((row, at) =>
      Array.from({ length: blockLast - blockFirst + 1 }, (_, index) => {
        const column = blockFirst + index;
        return changes[first + at]?.get(column) ?? keep(row.values[column - 1]);
      }),
    );
    sheet?.getRange(rows[first]?.row ?? 0, blockFirst, lines.length, blockLast - blockFirst + 1).setValues(lines);
  }
}

/** Index ranges of neighbouring rows; a province's rows stand together unless somebody moved them. */
function consecutive(rows: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  rows.forEach((row, index) => {
    const last = runs[runs.length - 1];
    if (last && rows[last[1]] === row - 1) last[1] = index;
    else runs.push([index, index]);
  });
  return runs;
}

function sheetOf(book: Book): GoogleAppsScript.Spreadsheet.Sheet | null {
  return SpreadsheetApp.getActiveSpreadsheet().getSheetById(dataTab(book.settings.round.year).id);
}
