// The hidden tab in which the sweep leaves each district's last history in its workbook; only HQ writes there.
import { type HistoryLine, historyText, parseHistory } from '../domain/district-history';
import { textIn } from './cells';
import { ROWS } from './columns';
import { sheetProtectionId } from './protection-ids';
import type { ListedDistrict } from './settings';
import { type TabSnapshot, textAt } from './snapshot';
import { box, cell, type TabSpec } from './spec';
import { look, TEXT } from './style';
import { HISTORY } from './tabs';
import type { TrackingFacts } from './tracking-facts';

/** A row per district, in the order of the data tab: its code and its lines. */
export function planDistrictHistoryTab({ settings, histories }: TrackingFacts): TabSpec {
  const rows = settings.districts.map(({ code }) => [cell(code), cell(historyText(histories.get(code) ?? []))]);
  return {
    tab: HISTORY,
    hidden: true,
    rows: rows.length,
    columns: 2,
    frozenRows: 0,
    frozenColumns: 0,
    blocks: [{ row: 1, column: 1, cells: rows }],
    formats: [{ box: box(1, 2, rows.length, 2), format: look({ size: 8, wrap: false, numberFormat: TEXT }) }],
    validations: [],
    colours: [],
    columnSpans: [],
    rowSpans: [],
    sheetRight: { id: sheetProtectionId(HISTORY), description: 'wl1|sheet', holes: [] },
    rangeRights: [],
  };
}

export function historiesIn(tab: TabSnapshot | undefined): Map<number, HistoryLine[]> {
  const found = new Map<number, HistoryLine[]>();
  tab?.cells.forEach((_, index) => {
    found.set(Number(textAt(tab, index + 1, 1)), parseHistory(textAt(tab, index + 1, 2)));
  });
  return found;
}

/** For the add-on: the lines of a district, the newest first, in one read; none when its row stands elsewhere by now. */
export function readDistrictHistory({ code, row }: ListedDistrict): HistoryLine[] {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetById(HISTORY.id);
  const [line = []] = sheet?.getRange(1 + row - ROWS.first, 1, 1, 2).getValues() ?? [];
  return line[0] === code ? parseHistory(textIn(line[1])) : [];
}
