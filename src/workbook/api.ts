// The Sheets advanced service, which only the HQ project has: one read of a whole workbook, and atomic batches of writes.
import { rangeName } from './a1';
import { pause } from './host';
import type { Request } from './requests';
import {
  ENTERED_FIELDS,
  holdsFormula,
  readSnapshot,
  SNAPSHOT_FIELDS,
  type Snapshot,
  TAB_FIELDS,
  type TabSnapshot,
  tabById,
  withCells,
} from './snapshot';
import type { Box } from './spec';
import { type Tab, tabPrefix } from './tabs';

/** Google recommends at most 2 MB a call. */
const MAX_BYTES = 1_800_000;

type Spreadsheets = GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection;

function spreadsheets(): Spreadsheets {
  const service = Sheets?.Spreadsheets;
  if (!service) throw new Error('The Sheets advanced service is not enabled in this project.');
  return service;
}

/**
 * Waits and asks again when the minute's quota of calls is used up: then Google has done nothing. 60 reads and 60 writes a
 * minute and account; the waits together outlast the minute.
 */
function patiently<T>(call: () => T): T {
  for (const seconds of [4, 8, 16, 32]) {
    try {
      return call();
    } catch (error) {
      if (!/\b429\b|RESOURCE_EXHAUSTED|Quota exceeded/.test(String(error))) throw error;
      pause(seconds * 1000 + Math.random() * 1000);
    }
  }
  return call();
}

/** Every tab as it was entered. */
export function fetchSnapshot(id: string): Snapshot {
  return readSnapshot(patiently(() => spreadsheets().get(id, { fields: ENTERED_FIELDS })));
}

/**
 * A tracking workbook as it was entered. Where somebody typed a formula into the data tab, that tab is read once more, with
 * what formulas count as; what the status tabs' own formulas show is never asked for.
 */
export function fetchTracking(id: string, data: Tab): Snapshot {
  const entered = fetchSnapshot(id);
  const tab = tabById(entered, data.id);
  if (!tab || !holdsFormula(tab)) return entered;
  const ranges = [tabPrefix(tab) + rangeName(1, 1, tab.rows, tab.columns)];
  return withCells(entered, readSnapshot(patiently(() => spreadsheets().get(id, { fields: SNAPSHOT_FIELDS, ranges }))));
}

/** Which tabs there are, without their cells. */
export function fetchTabs(id: string): Snapshot {
  return readSnapshot(patiently(() => spreadsheets().get(id, { fields: TAB_FIELDS })));
}

/**
 * The cells of some boxes of some tabs, as they were entered; `tabs` says which tabs there are. Without boxes nothing is
 * read.
 */
export function fetchCells(id: string, tabs: Snapshot, boxesOf: (tab: TabSnapshot) => readonly Box[]): Snapshot {
  const ranges = tabs.tabs.flatMap((tab) =>
    boxesOf(tab).map((box) => tabPrefix(tab) + rangeName(box.row, box.column, box.lastRow, box.lastColumn)),
  );
  if (ranges.length === 0) return tabs;
  return withCells(tabs, readSnapshot(patiently(() => spreadsheets().get(id, { fields: ENTERED_FIELDS, ranges }))));
}

/** With its first tab under the planned id, so that no empty tab of Google's is left over. */
export function createSpreadsheet(title: string, locale: string, timeZone: string, first: Tab): string {
  const created = spreadsheets().create({
    properties: { title, locale, timeZone },
    sheets: [{ properties: { sheetId: first.id, title: first.title } }],
  });
  if (!created.spreadsheetId) throw new Error('Google returned no id for a new spreadsheet.');
  return created.spreadsheetId;
}

/** Applies requests in order, in as few calls as their size allows; each call is atomic. Returns the number of calls. */
export function apply(id: string, requests: readonly Request[]): number {
  const batches = bySize(requests);
  for (const batch of batches) patiently(() => spreadsheets().batchUpdate({ requests: batch }, id));
  return batches.length;
}

/** Applies requests in one call and reads rows of a tab as they are right after. */
export function applyAndRead(
  id: string,
  requests: readonly Request[],
  tab: TabSnapshot,
  rows: readonly Box[],
): TabSnapshot {
  const responseRanges = rows.map(
    (box) => tabPrefix(tab) + rangeName(box.row, box.column, box.lastRow, box.lastColumn),
  );
  const asked = { includeSpreadsheetInResponse: true, responseIncludeGridData: true, responseRanges };
  const response = patiently(() => spreadsheets().batchUpdate({ requests: [...requests], ...asked }, id));
  const sheet = response.updatedSpreadsheet?.sheets?.find(({ properties }) => properties?.sheetId === tab.id);
  const cells = [...tab.cells];
  for (const part of sheet?.data ?? []) {
    (part.rowData ?? []).forEach((row, index) => {
      cells[(part.startRow ?? 0) + index] = row.values ?? [];
    });
  }
  return { ...tab, cells };
}

function bySize(requests: readonly Request[]): Request[][] {
  const batches: Request[][] = [];
  let size = 0;
  for (const request of requests.flatMap(split)) {
    const bytes = utf8Length(JSON.stringify(request));
    const last = batches[batches.length - 1];
    if (!last || size + bytes > MAX_BYTES) {
      batches.push([request]);
      size = bytes;
    } else {
      last.push(request);
      size += bytes;
    }
  }
  return batches;
}

/** A long block of cells becomes several requests, so that no request alone is too large for a call. */
function split(request: Request): Request[] {
  const { updateCells } = request;
  const rows = updateCells?.rows;
  const start = updateCells?.start;
  // Of 878 districts with 48 items, 50 rows are 0.3 MB: small enough to fill a call almost to its limit.
  const ROWS_EACH = 50;
  if (!rows || !start || rows.length <= ROWS_EACH) return [request];
  const parts: Request[] = [];
  for (let from = 0; from < rows.length; from += ROWS_EACH) {
    parts.push({
      updateCells: {
        ...updateCells,
        start: { ...start, rowIndex: (start.rowIndex ?? 0) + from },
        rows: rows.slice(from, from + ROWS_EACH),
      },
    });
  }
  return parts;
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}

/** The API puts the request at fault in front of whatever it says, in every language. */
export function isInvalidRequest(error: unknown): boolean {
  return /Invalid requests\[\d+\]/.test(String(error));
}
