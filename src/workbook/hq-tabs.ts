// The tabs of the HQ workbook: where they are, and what stands in them before anybody has typed.
import type { Catalogue } from '../domain/catalogue';
import { defaultCatalogue } from '../domain/catalogue-default';
import { DEFAULT_TEXTS, HQ_HEADINGS, ROUND_LABELS, type RoundLabel, YES_NO } from '../messages/hq-tabs';
import { LEDGER_HEADINGS } from '../messages/registers';
import { TAB_TITLES, UNOFFICIAL_CATALOGUE } from '../messages/workbook';
import { sheetProtectionId } from './protection-ids';
import { ROWS_AHEAD } from './room';
import { across, box, type CellSpec, cell, type TabSpec } from './spec';
import { COLOURS, look, TEXT } from './style';
import type { Tab } from './tabs';

export const HQ_ROUND: Tab = { id: 201, title: TAB_TITLES.round };
export const HQ_EXTENSIONS: Tab = { id: 202, title: TAB_TITLES.extensions };
export const HQ_ITEMS: Tab = { id: 203, title: TAB_TITLES.items };
export const HQ_PEOPLE: Tab = { id: 204, title: TAB_TITLES.people };
export const HQ_FILES: Tab = { id: 205, title: TAB_TITLES.files };
export const HQ_LEDGER: Tab = { id: 206, title: TAB_TITLES.ledger };
export const HQ_HISTORY: Tab = { id: 221, title: TAB_TITLES.history };
export const HQ_KEYS: Tab = { id: 222, title: TAB_TITLES.keys };

/** 878 recorders and 76 directors, twice over; so many lines still fit into one batch of writes. */
export const MOST_PEOPLE = 2000;

/** Title in row 1, headings in row 2, what people type from row 3 on. */
export const HQ_FIRST_ROW = 3;
export const FILE_COLUMNS = {
  provinces: 1,
  title: 2,
  id: 3,
  result: 4,
  at: 5,
  findings: 6,
  refused: 7,
  unfinished: 8,
  access: 9,
} as const;
export const PEOPLE_COLUMNS = {
  email: 1,
  name: 2,
  phone: 3,
  role: 4,
  province: 5,
  districts: 6,
  from: 7,
  until: 8,
  actingFor: 9,
} as const;
export const EXTENSION_COLUMNS = {
  letter: 1,
  letterDate: 2,
  scope: 3,
  recordUntil: 4,
  confirmUntil: 5,
  reason: 6,
  forwarding: 7,
  by: 8,
  at: 9,
  order: 10,
  /** The round's fiscal year; a line without one is of the round that is on. */
  year: 11,
} as const;
export const ITEM_COLUMNS = {
  area: 1,
  areaName: 2,
  code: 3,
  name: 4,
  unit: 5,
  minutes: 6,
  active: 7,
  decimals: 8,
  definition: 9,
  example: 10,
} as const;

/** Marks the default catalogue; HQ clears the cell when the official list stands in the tab. */
export const OFFICIAL_MARK = { row: 1, column: 3 } as const;
/** Which version of the list it is; a blank cell is the first. */
export const VERSION_MARK = { row: 1, column: 9 } as const;

export const ROUND_VALUE_COLUMN = 2;

/** The labels of the round tab stand in this order from the first row on. */
export const ROUND_ROWS = Object.keys(ROUND_LABELS).filter((key): key is RoundLabel => key in ROUND_LABELS);

export function roundRow(label: RoundLabel): number {
  return HQ_FIRST_ROW + ROUND_ROWS.indexOf(label);
}

const DEFAULT_ROUND: Partial<{ [label in RoundLabel]: string }> = {
  early: YES_NO.early.yes,
  incomplete: YES_NO.early.no,
  unsigned: YES_NO.early.no,
  digests: YES_NO.early.yes,
  closed: YES_NO.closed.no,
  practice: YES_NO.closed.no,
  directorTitle: DEFAULT_TEXTS.directorTitle,
  unit: DEFAULT_TEXTS.unit,
  more: '3',
  less: '0.33',
  minutesPerYear: '82800',
  note1: DEFAULT_TEXTS.note1,
  note2: DEFAULT_TEXTS.note2,
};

export function planHqTabs(): TabSpec[] {
  const { extensions, people, files, items } = HQ_HEADINGS;
  return [
    typedTab(
      HQ_ROUND,
      ['รายการ', 'ค่า'],
      ROUND_ROWS.map((label) => [ROUND_LABELS[label], DEFAULT_ROUND[label] ?? null]),
      [300, 420],
      ROUND_ROWS.length,
    ),
    typedTab(HQ_EXTENSIONS, extensions, [], [180, 110, 300, 110, 110, 360, 180, 220, 170, 150, 110], 400),
    itemsTab(items),
    typedTab(HQ_PEOPLE, people, [], [240, 220, 150, 150, 130, 240, 100, 100, 180], MOST_PEOPLE),
    typedTab(HQ_FILES, files, [], [240, 360, 380, 120, 170, 420, 300, 120, 420], 120),
    registerTab(
      HQ_LEDGER,
      LEDGER_HEADINGS,
      [],
      [60, 190, 150, 260, 90, 130, 130, 190, 220, 220, 80, 110, 320, 320, 180, 180, 180, 180, 300],
      ROWS_AHEAD,
    ),
  ];
}

/** A tab that only the sweep writes; everything in it is text. */
export function registerTab(
  tab: Tab,
  headings: readonly string[],
  rows: readonly (readonly (string | null)[])[],
  widths: readonly number[],
  capacity: number,
): TabSpec {
  return {
    ...typedTab(tab, headings, rows, widths, capacity),
    sheetRight: { id: sheetProtectionId(tab), description: 'wl1|register', holes: [] },
  };
}

/** In the order of ITEM_COLUMNS. */
export function itemLines({ areas, items }: Catalogue): string[][] {
  const names = new Map(areas.map(({ number, name }) => [number, name]));
  const yesNo = (is: boolean) => (is ? YES_NO.closed.yes : YES_NO.closed.no);
  return items.map((item) => [
    String(item.area),
    names.get(item.area) ?? '',
    item.code,
    item.name,
    item.unit,
    String(item.minutes),
    yesNo(item.active),
    yesNo(item.decimals),
    item.definition,
    item.example,
  ]);
}

function itemsTab(headings: readonly string[]): TabSpec {
  const rows = itemLines(defaultCatalogue);
  const tab = typedTab(HQ_ITEMS, headings, rows, [60, 260, 90, 360, 90, 120, 120, 130, 420, 320], rows.length + 400);
  return { ...tab, blocks: [...tab.blocks, across(OFFICIAL_MARK.row, OFFICIAL_MARK.column, [UNOFFICIAL_CATALOGUE])] };
}

/** Everything typed here is text, so that 30/9/2564 stays what was typed instead of becoming a date of the year 2564. */
export function typedTab(
  tab: Tab,
  headings: readonly string[],
  rows: readonly (readonly (string | null)[])[],
  widths: readonly number[],
  capacity: number,
): TabSpec {
  const width = widths.length;
  const last = HQ_FIRST_ROW + Math.max(capacity, 1) - 1;
  const cells: CellSpec[][] = rows.map((row) => row.map((value) => cell(value)));
  return {
    tab,
    hidden: false,
    rows: last,
    columns: width,
    frozenRows: HQ_FIRST_ROW - 1,
    frozenColumns: 0,
    blocks: [across(1, 1, [tab.title]), across(2, 1, headings), { row: HQ_FIRST_ROW, column: 1, cells }],
    formats: [
      { box: box(1, 1, 1, width), format: look({ size: 14, bold: true, wrap: false }) },
      { box: box(2, 1, 2, width), format: look({ size: 10, bold: true, fill: COLOURS.header, borders: true }) },
      { box: box(HQ_FIRST_ROW, 1, last, width), format: look({ numberFormat: TEXT, borders: true }) },
    ],
    validations: [],
    colours: [],
    columnSpans: widths.map((pixels, index) => ({ from: index + 1, to: index + 1, pixels, hidden: false })),
    rowSpans: [{ from: 1, to: 1, pixels: 34, hidden: false }],
    sheetRight: null,
    rangeRights: [],
  };
}
