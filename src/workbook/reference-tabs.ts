// The plans of the tabs that show what HQ decided: รายการงาน and รอบและกำหนดเวลา, and the hidden tab the code reads.
import { SHORT_MONTHS, shortDay } from '../domain/day';
import { endsFor } from '../domain/round';
import { scopeWord } from '../messages/hq-tabs';
import { EXTENSION_HEADINGS, ITEM_HEADINGS, roundLines, UNOFFICIAL_ITEMS } from '../messages/reference-tabs';
import { MONTHS_AT } from './formulas';
import { sheetProtectionId } from './protection-ids';
import { settingsRows } from './settings';
import { across, type Block, box, cell, downward, type TabSpec } from './spec';
import { COLOURS, look, TEXT } from './style';
import { ITEMS, ROUND, SYSTEM, type Tab } from './tabs';
import type { TrackingFacts } from './tracking-facts';

export function planItemsTab({ settings }: TrackingFacts): TabSpec {
  const { catalogue } = settings;
  const areaNames = new Map(catalogue.areas.map((area) => [area.number, area.name]));
  const rows = catalogue.items.map((item) => [
    cell(item.area),
    cell(areaNames.get(item.area) ?? ''),
    cell(item.code),
    cell(item.name),
    cell(item.unit),
    cell(item.minutes),
    cell(item.definition),
    cell(item.example),
  ]);
  return referenceTab(ITEMS, {
    title: catalogue.official ? ITEMS.title : `${ITEMS.title}   ${UNOFFICIAL_ITEMS}`,
    headings: ITEM_HEADINGS,
    table: { row: 3, column: 1, cells: rows },
    widths: [56, 220, 80, 340, 80, 120, 420, 320],
  });
}

export function planRoundTab({ settings, districts: list }: TrackingFacts): TabSpec {
  const { round, extensions, districts } = settings;
  const ends = endsFor(round, extensions, districts[0] ?? { code: 0, province: 0 });
  const lines = roundLines(round, ends).map(([label, value]) => [cell(label), cell(value)]);
  const letters = extensions.map((extension) =>
    [
      extension.letter,
      shortDay(extension.letterDate),
      scopeWord(extension.scope, list),
      extension.recordUntil ? shortDay(extension.recordUntil) : '',
      extension.confirmUntil ? shortDay(extension.confirmUntil) : '',
      extension.reason,
    ].map(cell),
  );
  const tab = referenceTab(ROUND, {
    title: ROUND.title,
    headings: [],
    table: { row: 3, column: 1, cells: lines },
    widths: [220, 260, 160, 120, 120, 360],
  });
  const from = 3 + lines.length + 1;
  return {
    ...tab,
    rows: from + letters.length + 1,
    blocks: [...tab.blocks, across(from, 1, EXTENSION_HEADINGS), { row: from + 1, column: 1, cells: letters }],
    formats: [
      ...tab.formats,
      { box: box(from, 1, from, 6), format: look({ bold: true, size: 10, fill: COLOURS.header, borders: true }) },
      { box: box(from + 1, 1, from + letters.length + 1, 6), format: look({ numberFormat: TEXT }) },
    ],
  };
}

/** Read by the add-on at every start: settings and directory in columns A and B, the months for the formulas in D. */
export function planSystemTab({ settings, directory }: TrackingFacts): TabSpec {
  const rows = settingsRows(settings, directory);
  return {
    tab: SYSTEM,
    hidden: true,
    rows: Math.max(rows.length, SHORT_MONTHS.length),
    columns: MONTHS_AT.column,
    frozenRows: 0,
    frozenColumns: 0,
    blocks: [
      { row: 1, column: 1, cells: rows.map((row) => row.map(cell)) },
      downward(MONTHS_AT.firstRow, MONTHS_AT.column, SHORT_MONTHS),
    ],
    formats: [{ box: box(1, 1, rows.length, 2), format: look({ size: 8, wrap: false, numberFormat: TEXT }) }],
    validations: [],
    colours: [],
    columnSpans: [],
    rowSpans: [],
    sheetRight: { id: sheetProtectionId(SYSTEM), description: 'wl1|sheet', holes: [] },
    rangeRights: [],
  };
}

function referenceTab(
  tab: Tab,
  content: { title: string; headings: readonly string[]; table: Block; widths: readonly number[] },
): TabSpec {
  const width = content.widths.length;
  const last = content.table.row + Math.max(content.table.cells.length, 1) - 1;
  return {
    tab,
    hidden: false,
    rows: last,
    columns: width,
    frozenRows: 2,
    frozenColumns: 0,
    blocks: [across(1, 1, [content.title]), across(2, 1, content.headings), content.table],
    formats: [
      { box: box(1, 1, 1, width), format: look({ size: 14, bold: true, wrap: false }) },
      {
        box: box(2, 1, 2, width),
        format: look({ bold: true, size: 10, fill: COLOURS.header, borders: content.headings.length > 0 }),
      },
      { box: box(3, 1, last, width), format: look({ middle: false }) },
    ],
    validations: [],
    colours: [],
    columnSpans: content.widths.map((pixels, index) => ({ from: index + 1, to: index + 1, pixels, hidden: false })),
    rowSpans: [],
    sheetRight: { id: sheetProtectionId(tab), description: 'wl1|sheet', holes: [] },
    rangeRights: [],
  };
}
