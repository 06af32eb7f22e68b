// A clean tab to try things on, and what was seen as plain JSON; it works the same on live Google and here.

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const NAME = 'livecheck';

export function spreadsheet(): Spreadsheet {
  return SpreadsheetApp.getActiveSpreadsheet();
}

/** An empty tab; whatever an earlier statement left on it is gone. */
export function tab(): Sheet {
  const file = spreadsheet();
  const old = file.getSheetByName(NAME);
  const fresh = file.insertSheet(`${NAME} ${file.getSheets().length}`);
  if (old) file.deleteSheet(old);
  return fresh.setName(NAME);
}

/** A clean tab of a spreadsheet that reads numbers and dates as people in that place write them. */
export function tabIn(locale: string, timeZone = 'Asia/Bangkok'): Sheet {
  spreadsheet().setSpreadsheetLocale(locale);
  spreadsheet().setSpreadsheetTimeZone(timeZone);
  return tab();
}

/** Google's words when it refuses; null when it does not. */
export function refusal(act: () => unknown): string | null {
  try {
    act();
    SpreadsheetApp.flush();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What a cell reads back after something was written into it. */
export function readBack(sheet: Sheet, value: unknown): unknown {
  const cell = sheet.getRange('A1');
  cell.setValue(value);
  return plain(cell.getValue());
}

/** Dates as text, since JSON has none. */
export function plain(value: unknown): unknown {
  if (value instanceof Date) return `date ${value.toISOString()}`;
  if (Array.isArray(value)) return value.map(plain);
  return value;
}

/** The advanced service, where the manifest enables it. */
export function apiService(): GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection {
  const Spreadsheets = Sheets?.Spreadsheets;
  if (!Spreadsheets) throw new Error('The Sheets service is not enabled.');
  return Spreadsheets;
}
