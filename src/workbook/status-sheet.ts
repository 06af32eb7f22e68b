// The plan of a status by provinces as values: the letter's annex in one or two column blocks, with counts and notes.

import type { ProvinceStanding } from '../domain/national';
import { confirmingCell, recordingCell, STATUS_HEADINGS, type StatusLayout } from '../messages/national';
import { AREA_SIGNS, CONFIRMED_SIGN, NOTES_HEADING } from '../messages/workbook';
import { sheetProtectionId } from './protection-ids';
import { across, type Block, box, type CellSpec, cell, downward, type TabSpec, wholeTab } from './spec';
import { COLOURS, look } from './style';
import type { Tab } from './tabs';

/** What stands on it besides the provinces, ready as lines. */
export type StatusSheet = {
  layout: StatusLayout;
  title: string;
  subtitle: string;
  stamp: string;
  provinces: readonly ProvinceStanding[];
  counts: readonly string[];
  notes: readonly string[];
  caption: string;
};

/** The annex of the letter has 38 provinces in its left block. */
const LEFT_BLOCK = 38;
const FIRST_ROW = 5;
const WIDTHS: { [layout in StatusLayout]: readonly number[] } = {
  both: [48, 160, 90, 230, 96],
  recording: [48, 160, 90, 230],
  confirming: [48, 160, 96, 230],
};
const STATE_COLUMN = 4;

export function planStatusSheet(tab: Tab, sheet: StatusSheet): TabSpec {
  const { layout, provinces } = sheet;
  const headings = STATUS_HEADINGS[layout];
  const width = headings.length;
  const halves = [provinces.slice(0, LEFT_BLOCK), provinces.slice(LEFT_BLOCK)].filter(({ length }) => length > 0);
  const blocks = halves.map((half, index) => ({ half, column: 1 + index * (width + 1) }));
  const last = lastRow(sheet);
  const countsRow = last + 2;
  const notesRow = countsRow + sheet.counts.length + 1;
  const below = [null, ...sheet.counts, null, NOTES_HEADING, ...sheet.notes, null, sheet.caption];
  const captionRow = last + below.length;
  const rows = Math.max(captionRow, countsRow + QR_ROWS);
  const columns = Math.max(1, blocks.length) * (width + 1) + (blocks.length === 2 ? -1 : 0);
  const states = blocks.map(({ half, column }) =>
    box(FIRST_ROW, column + STATE_COLUMN - 1, FIRST_ROW + half.length - 1, column + STATE_COLUMN - 1),
  );
  return {
    tab,
    hidden: false,
    rows,
    columns,
    frozenRows: FIRST_ROW - 1,
    frozenColumns: 0,
    blocks: [
      wholeTab(rows, columns, [
        downward(1, 1, [sheet.title, sheet.subtitle, sheet.stamp]),
        ...blocks.flatMap(({ half, column }): Block[] => [
          across(FIRST_ROW - 1, column, headings),
          { row: FIRST_ROW, column, cells: half.map((standing) => lineOf(layout, standing)) },
        ]),
        downward(last + 1, 1, below),
      ]),
    ],
    formats: [
      { box: box(1, 1, rows, columns), format: look({}) },
      { box: box(1, 1, 1, columns), format: look({ size: 14, bold: true, wrap: false }) },
      { box: box(2, 1, 2, columns), format: look({ size: 10, colour: COLOURS.quiet, wrap: false }) },
      { box: box(3, 1, 3, columns), format: look({ bold: true, wrap: false }) },
      ...blocks.flatMap(({ half, column }, index) => [
        {
          box: box(FIRST_ROW - 1, column, FIRST_ROW - 1, column + width - 1),
          format: look({ size: 10, bold: true, fill: COLOURS.header, align: 'CENTER', borders: true }),
        },
        {
          box: box(FIRST_ROW, column, FIRST_ROW + half.length - 1, column + width - 1),
          format: look({ borders: true, align: 'CENTER' }),
        },
        {
          box: box(FIRST_ROW, column + 1, FIRST_ROW + half.length - 1, column + 1),
          format: look({ borders: true }),
        },
        { box: states[index] ?? box(1, 1, 1, 1), format: look({ borders: true, wrap: false }) },
      ]),
      { box: box(countsRow, 1, countsRow + sheet.counts.length - 1, 1), format: look({ bold: true, wrap: false }) },
      { box: box(notesRow, 1, notesRow + sheet.notes.length, 1), format: look({ wrap: false }) },
      { box: box(captionRow, 1, captionRow, 1), format: look({ bold: true, wrap: false }) },
    ],
    validations: [],
    colours: states.flatMap((area) => [
      { box: area, startsWith: AREA_SIGNS.complete, ...COLOURS.ok },
      { box: area, startsWith: AREA_SIGNS.partial, ...COLOURS.part },
      { box: area, startsWith: AREA_SIGNS.none, ...COLOURS.none },
      { box: area, startsWith: CONFIRMED_SIGN, ...COLOURS.conf },
    ]),
    columnSpans: [
      { from: width + 1, to: width + 1, pixels: blocks.length === 2 ? 24 : 560, hidden: false },
      ...blocks.flatMap(({ column }) =>
        WIDTHS[layout].map((pixels, index) => ({ from: column + index, to: column + index, pixels, hidden: false })),
      ),
    ],
    rowSpans: [
      { from: 1, to: 1, pixels: 34, hidden: false },
      { from: 2, to: rows, pixels: 26, hidden: false },
    ],
    sheetRight: { id: sheetProtectionId(tab), description: 'wl1|sheet', holes: [] },
    rangeRights: [],
  };
}

/** Where the guide's picture belongs: beside the counts, at the right. */
export function statusQr(sheet: StatusSheet): { row: number; column: number } {
  const width = STATUS_HEADINGS[sheet.layout].length;
  return { row: lastRow(sheet) + 2, column: sheet.provinces.length > LEFT_BLOCK ? 2 * width + 1 : width + 1 };
}

/** Rows under a picture of 180 pixels. */
const QR_ROWS = 8;

/** The last row of the provinces. */
function lastRow({ provinces }: StatusSheet): number {
  return FIRST_ROW + Math.max(1, Math.min(LEFT_BLOCK, provinces.length)) - 1;
}

function lineOf(layout: StatusLayout, standing: ProvinceStanding): CellSpec[] {
  const { province, complete, confirmed, districts } = standing;
  const recorded = `${complete}/${districts}`;
  const signed = `${confirmed}/${districts}`;
  const rest = {
    both: [recorded, recordingCell(standing), signed],
    recording: [recorded, recordingCell(standing)],
    confirming: [signed, confirmingCell(standing)],
  }[layout];
  return [province.order, province.name, ...rest].map((content) => cell(content));
}
