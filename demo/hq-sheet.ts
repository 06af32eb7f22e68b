// Types into the HQ workbook what an HQ officer would: the round, people, files, extensions.
import type { SpreadsheetFile } from '../practice/google';
import { ROLE_WORDS, type RoundLabel } from '../src/messages/hq-tabs';
import {
  EXTENSION_COLUMNS,
  FILE_COLUMNS,
  HQ_EXTENSIONS,
  HQ_FILES,
  HQ_FIRST_ROW,
  HQ_PEOPLE,
  HQ_ROUND,
  PEOPLE_COLUMNS,
  ROUND_ROWS,
} from '../src/workbook/hq-tabs';
import { HQ, OFFICE_PHONE, type Recorder } from './people';

const VALUE_COLUMN = 2;

export function typeRound(file: SpreadsheetFile, values: Partial<{ [label in RoundLabel]: string }>): void {
  ROUND_ROWS.forEach((label, index) => {
    const value = values[label];
    if (value !== undefined) typeCell(file, HQ_ROUND.id, HQ_FIRST_ROW + index, VALUE_COLUMN, value);
  });
}

/** What stands in a line of the round tab. */
export function roundText(file: SpreadsheetFile, label: RoundLabel): string {
  const row = HQ_FIRST_ROW + ROUND_ROWS.indexOf(label);
  const span = { from: VALUE_COLUMN, to: VALUE_COLUMN };
  return file.grid(HQ_ROUND.id, { from: row, to: row }, span, HQ.email).cells[0]?.[0]?.text ?? '';
}

export type RosterLine = {
  email: string;
  name: string;
  role: keyof typeof ROLE_WORDS;
  province: string;
  districts: string;
  from?: string;
  until?: string;
  actingFor?: string;
};

export function recorderLine(recorder: Recorder, province: string): RosterLine {
  return { email: recorder.email, name: recorder.name, role: 'recorder', province, districts: recorder.district.name };
}

export function typePeople(file: SpreadsheetFile, lines: readonly RosterLine[]): void {
  const rows = lines.map((line) => {
    const row: string[] = Array.from({ length: PEOPLE_COLUMNS.actingFor }, () => '');
    row[PEOPLE_COLUMNS.email - 1] = line.email;
    row[PEOPLE_COLUMNS.name - 1] = line.name;
    row[PEOPLE_COLUMNS.phone - 1] = OFFICE_PHONE;
    row[PEOPLE_COLUMNS.role - 1] = ROLE_WORDS[line.role];
    row[PEOPLE_COLUMNS.province - 1] = line.province;
    row[PEOPLE_COLUMNS.districts - 1] = line.districts;
    row[PEOPLE_COLUMNS.from - 1] = line.from ?? '';
    row[PEOPLE_COLUMNS.until - 1] = line.until ?? '';
    row[PEOPLE_COLUMNS.actingFor - 1] = line.actingFor ?? '';
    return row;
  });
  paste(file, HQ_PEOPLE.id, HQ_FIRST_ROW, 1, rows);
}

export function typeFiles(file: SpreadsheetFile, provinces: readonly string[]): void {
  paste(
    file,
    HQ_FILES.id,
    HQ_FIRST_ROW,
    FILE_COLUMNS.provinces,
    provinces.map((name) => [name]),
  );
}

export type LetterLine = {
  letter: string;
  letterDate: string;
  scope: string;
  recordUntil: string;
  confirmUntil: string;
  reason: string;
};

export function typeExtension(file: SpreadsheetFile, line: LetterLine): void {
  paste(file, HQ_EXTENSIONS.id, HQ_FIRST_ROW, EXTENSION_COLUMNS.letter, [
    [line.letter, line.letterDate, line.scope, line.recordUntil, line.confirmUntil, line.reason],
  ]);
}

export function typeCell(file: SpreadsheetFile, sheet: number, row: number, column: number, text: string): void {
  must(file.typed(HQ.email, sheet, row, column, text));
}

export function paste(file: SpreadsheetFile, sheet: number, row: number, column: number, cells: string[][]): void {
  must(file.pasted(HQ.email, sheet, row, column, cells));
}

function must(result: { ok: true } | { ok: false; message: string }): void {
  if (!result.ok) throw new Error(`The practice workbook refused a sample entry: ${result.message}`);
}
