// What spreadsheets.get answers: tabs, protections, conditional formats and cells, as far as the field mask asks. It is
// made as the text that goes over the wire: scripts read whole tabs again and again, and their rows seldom change.
import type { Area } from '../../model/areas';
import { keepRow } from '../../model/cells';
import type { Cell, Literal, Row, SheetData } from '../../model/file-data';
import { shownText } from '../../model/number-format';
import type { SpreadsheetFile } from '../../model/spreadsheet-file';
import type { Rule } from '../../model/validation-rule';
import { type Mask, only, wants, within } from './field-mask';

type Spreadsheet = GoogleAppsScript.Sheets.Schema.Spreadsheet;
type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;
type SheetProperties = GoogleAppsScript.Sheets.Schema.SheetProperties;
type GridData = GoogleAppsScript.Sheets.Schema.GridData;
type CellData = GoogleAppsScript.Sheets.Schema.CellData;
type ExtendedValue = GoogleAppsScript.Sheets.Schema.ExtendedValue;
type DataValidationRule = GoogleAppsScript.Sheets.Schema.DataValidationRule;

/** Tab id → the areas whose cells are asked for; undefined asks for every tab, whole. */
export type Wanted = Map<number, Area[]> | undefined;

const NOTHING = '{}';

/** JSON of a `Spreadsheet`. */
export function spreadsheetText(file: SpreadsheetFile, mask: Mask, wanted: Wanted): string {
  const { data } = file;
  return only<Spreadsheet>(mask, {
    spreadsheetId: () => JSON.stringify(data.id),
    properties: (inner) =>
      only<GoogleAppsScript.Sheets.Schema.SpreadsheetProperties>(inner, {
        title: () => JSON.stringify(data.title),
        locale: () => JSON.stringify(data.locale),
        timeZone: () => JSON.stringify(data.timeZone),
      }),
    sheets: (inner) =>
      listOf(
        data.sheets.flatMap((sheet, index) => {
          const areas = wanted ? wanted.get(sheet.id) : [wholeOf(sheet)];
          return areas ? [sheetText(file, sheet, index, inner, areas)] : [];
        }),
      ),
  });
}

function sheetText(file: SpreadsheetFile, sheet: SheetData, index: number, mask: Mask, areas: Area[]): string {
  return only<Sheet>(mask, {
    properties: (inner) => propertiesText(sheet, index, inner),
    protectedRanges: () => JSON.stringify(sheet.protections.map(({ mirrorsFile: _, ...protection }) => protection)),
    conditionalFormats: () => JSON.stringify(sheet.conditional),
    data: (inner) => listOf(areas.map((area) => gridText(file, sheet, area, inner))),
  });
}

function propertiesText(sheet: SheetData, index: number, mask: Mask): string {
  return only<SheetProperties>(mask, {
    sheetId: () => JSON.stringify(sheet.id),
    title: () => JSON.stringify(sheet.title),
    index: () => JSON.stringify(index),
    hidden: () => JSON.stringify(sheet.hidden),
    gridProperties: () =>
      JSON.stringify({
        rowCount: sheet.rows,
        columnCount: sheet.columns,
        frozenRowCount: sheet.frozenRows,
        frozenColumnCount: sheet.frozenColumns,
      }),
  });
}

function gridText(file: SpreadsheetFile, sheet: SheetData, area: Area, mask: Mask): string {
  return only<GridData>(mask, {
    startRow: () => JSON.stringify(area.row - 1),
    startColumn: () => JSON.stringify(area.column - 1),
    rowData: (inner) =>
      wants(inner, 'values') ? rowsText(file, sheet, area, askedOf(within(inner, 'values'))) : listOf([]),
  });
}

type Lines = readonly (Row | undefined)[];

/** Per question what was last answered about rows of a tab, and which rows stood there then. */
const knownRows = new WeakMap<SheetData, Map<string, { lines: Lines; text: string }>>();

function rowsText(file: SpreadsheetFile, sheet: SheetData, area: Area, asked: Asked): string {
  const lines: (Row | undefined)[] = [];
  const last = Math.min(area.lastRow, lastUsedRow(sheet));
  for (let row = area.row; row <= last; row++) lines.push(sheet.cells[row]);
  const answers = knownRows.get(sheet) ?? new Map<string, { lines: Lines; text: string }>();
  const question = [asked.question, area.row, area.lastRow, area.column, area.lastColumn].join();
  const before = answers.get(question);
  if (before && sameRows(before.lines, lines)) return before.text;
  const rows = lines.map((line, at) => (line ? rowText(file, sheet, area.row + at, line, area, asked) : EMPTY_ROW));
  const text = `[${rows.map((row) => row.text).join()}]`;
  if (rows.every(({ isComputed }) => !isComputed)) knownRows.set(sheet, answers.set(question, { lines, text }));
  return text;
}

function sameRows(some: Lines, others: Lines): boolean {
  return some.length === others.length && some.every((line, at) => line === others[at]);
}

type RowText = { text: string; isComputed: boolean };

const EMPTY_ROW: RowText = { text: NOTHING, isComputed: false };

/** What was last answered about a row, and to which question; what a formula gives is answered anew. */
const known = new WeakMap<Row, RowText & { question: string }>();

/** As the API, a row ends with its last cell that holds or shows anything. */
function rowText(
  file: SpreadsheetFile,
  sheet: SheetData,
  row: number,
  line: Row,
  { column: first, lastColumn }: Area,
  asked: Asked,
): RowText {
  const question = `${asked.question} ${first} ${lastColumn}`;
  const before = known.get(line);
  if (before?.question === question) return before;
  // The names of numbers come in ascending order.
  const used = Object.keys(line);
  const last = Math.min(lastColumn, Number(used[used.length - 1] ?? 0));
  const values: string[] = [];
  let isComputed = false;
  for (let column = first; column <= last; column++) {
    const cell = line[column];
    isComputed ||= asked.computed && cell?.formula !== undefined;
    values.push(
      cell && isSeen(cell, asked) ? JSON.stringify(cellView(file, sheet, row, column, cell, asked)) : NOTHING,
    );
  }
  const answer = { question, isComputed, text: values.length === 0 ? NOTHING : `{"values":[${values.join()}]}` };
  if (!isComputed) {
    keepRow(line);
    known.set(line, answer);
  }
  return answer;
}

/** Strung together and not joined: a long text is then put in one piece once, by who reads it, and not at every level. */
function listOf(items: readonly string[]): string {
  return `[${items.reduce((text, item) => (text === '' ? item : `${text},${item}`), '')}]`;
}

/** Most cells of a large form are empty, and only look as if something could stand there. */
function isSeen({ value, formula, style, rule }: Cell, asked: Asked): boolean {
  if (value !== undefined || formula !== undefined) return true;
  return (asked.format && style !== undefined) || (asked.rule && rule !== undefined);
}

/** What a mask asks of every cell, found out once: a workbook of 878 districts has a hundred thousand of them. */
type Asked = {
  entered: boolean;
  effective: boolean;
  formatted: boolean;
  format: boolean;
  rule: boolean;
  /** Something of which a formula's result is part. */
  computed: boolean;
  /** All of them in one word. */
  question: string;
};

function askedOf(mask: Mask): Asked {
  const asked = {
    entered: wants(mask, 'userEnteredValue'),
    effective: wants(mask, 'effectiveValue'),
    formatted: wants(mask, 'formattedValue'),
    format: wants(mask, 'userEnteredFormat'),
    rule: wants(mask, 'dataValidation'),
  };
  const computed = asked.effective || asked.formatted;
  return { ...asked, computed, question: Object.values(asked).map(Number).join('') };
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
  const value = asked.computed ? file.valueAt(sheet, row, column) : undefined;
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
  // The names of numbers come in ascending order.
  const rows = Object.keys(sheet.cells);
  return Number(rows[rows.length - 1] ?? 0);
}
