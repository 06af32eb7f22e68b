// The plan of สถานะจังหวัด: the letter's annex in one or two column blocks, with the counts, notes and the guide's QR.
import {
  AREA_SIGNS,
  CONFIRMED_SIGN,
  GUIDE_NOT_SET,
  guideCaption,
  NOTES_HEADING,
  PROVINCE_HEADINGS,
  PROVINCE_TITLE,
  provinceSubtitle,
  roundTitle,
} from '../messages/workbook';
import { fixedRange } from './a1';
import type { Columns } from './columns';
import { countFormulas, lastUpdateFormula, provinceRowFormulas } from './formulas';
import { sheetProtectionId } from './protection-ids';
import type { ListedDistrict, ListedProvince } from './settings';
import { across, type Block, box, cell, formula, type TabSpec } from './spec';
import { COLOURS, look } from './style';
import { DISTRICTS, dataTab, PROVINCES } from './tabs';
import type { TrackingFacts } from './tracking-facts';

/** The annex of the letter has 38 provinces in its left block. */
const LEFT_BLOCK = 38;
const FIRST_ROW = 5;
const BLOCK_WIDTH = PROVINCE_HEADINGS.length;
const RIGHT_COLUMN = BLOCK_WIDTH + 2;

export type ProvincesLayout = {
  blocks: { provinces: ListedProvince[]; column: number }[];
  lastRow: number;
  counts: number;
  notes: number;
  qr: { row: number; column: number };
};

export function provincesLayout(provinces: readonly ListedProvince[], notes: number): ProvincesLayout {
  const left = provinces.slice(0, LEFT_BLOCK);
  const right = provinces.slice(LEFT_BLOCK);
  const lastRow = FIRST_ROW + left.length - 1;
  const counts = lastRow + 2;
  const notesRow = counts + 5;
  return {
    blocks: [{ provinces: left, column: 1 }, ...(right.length > 0 ? [{ provinces: right, column: RIGHT_COLUMN }] : [])],
    lastRow,
    counts,
    notes: notesRow,
    qr: { row: notesRow + notes + 2, column: 1 },
  };
}

export function planProvincesTab({ settings, guide }: TrackingFacts, columns: Columns): TabSpec {
  const data = dataTab(settings.round.year);
  const count = settings.districts.length;
  const areas = columns.areas.length;
  const { notes } = settings.texts;
  const layout = provincesLayout(settings.provinces, notes.length);
  const statuses = layout.blocks.map(({ provinces, column }) =>
    fixedRange(FIRST_ROW, column + 3, FIRST_ROW + provinces.length - 1, column + 3),
  );
  const checking = guide.topics['check-confirm'];
  const caption =
    settings.texts.guideUrl === '' || !checking ? GUIDE_NOT_SET : guideCaption(checking.from, checking.to);
  // Beside a single block stands an empty wide column, into which the long lines below can run.
  const width = layout.blocks.length === 2 ? RIGHT_COLUMN + BLOCK_WIDTH - 1 : BLOCK_WIDTH + 1;
  const rows = layout.qr.row + 10;
  return {
    tab: PROVINCES,
    hidden: false,
    rows,
    columns: width,
    frozenRows: FIRST_ROW - 1,
    frozenColumns: 0,
    blocks: [
      across(1, 1, [roundTitle(settings.round, PROVINCE_TITLE)]),
      across(2, 1, [provinceSubtitle(settings.round.year)]),
      { row: 3, column: 1, cells: [[formula(lastUpdateFormula(data, columns, count))]] },
      ...layout.blocks.flatMap(({ provinces, column }): Block[] => [
        across(FIRST_ROW - 1, column, PROVINCE_HEADINGS),
        {
          row: FIRST_ROW,
          column,
          cells: provinces.map((province) => {
            const own = placesOf(settings.districts, province);
            const [complete, status, confirmed] = provinceRowFormulas(DISTRICTS, areas, own);
            return [cell(province.order), cell(province.name), formula(complete), formula(status), formula(confirmed)];
          }),
        },
      ]),
      {
        row: layout.counts,
        column: 1,
        cells: countFormulas(statuses, DISTRICTS, areas, count).map((text) => [formula(text)]),
      },
      { row: layout.notes, column: 1, cells: [NOTES_HEADING, ...notes].map((text) => [cell(text)]) },
      across(layout.qr.row - 1, 1, [caption]),
    ],
    formats: [
      { box: box(1, 1, 1, width), format: look({ size: 14, bold: true, wrap: false }) },
      { box: box(2, 1, 2, width), format: look({ size: 10, colour: COLOURS.quiet, wrap: false }) },
      { box: box(3, 1, 3, width), format: look({ bold: true, wrap: false }) },
      ...layout.blocks.flatMap(({ provinces, column }) => {
        const last = FIRST_ROW + provinces.length - 1;
        return [
          {
            box: box(FIRST_ROW - 1, column, FIRST_ROW - 1, column + BLOCK_WIDTH - 1),
            format: look({ size: 10, bold: true, fill: COLOURS.header, align: 'CENTER', borders: true }),
          },
          {
            box: box(FIRST_ROW, column, last, column + BLOCK_WIDTH - 1),
            format: look({ borders: true, align: 'CENTER' }),
          },
          { box: box(FIRST_ROW, column + 1, last, column + 1), format: look({ borders: true }) },
          { box: box(FIRST_ROW, column + 3, last, column + 3), format: look({ borders: true, wrap: false }) },
        ];
      }),
      { box: box(layout.counts, 1, layout.counts + 3, 1), format: look({ bold: true, wrap: false }) },
      { box: box(layout.notes, 1, layout.notes + notes.length, 1), format: look({ wrap: false }) },
      { box: box(layout.qr.row - 1, 1, layout.qr.row - 1, 1), format: look({ bold: true, wrap: false }) },
    ],
    validations: [],
    colours: layout.blocks.flatMap(({ provinces, column }) => {
      const area = box(FIRST_ROW, column + 3, FIRST_ROW + provinces.length - 1, column + 3);
      return [
        { box: area, startsWith: AREA_SIGNS.complete, ...COLOURS.ok },
        { box: area, startsWith: AREA_SIGNS.partial, ...COLOURS.part },
        { box: area, startsWith: AREA_SIGNS.none, ...COLOURS.none },
        { box: area, startsWith: CONFIRMED_SIGN, ...COLOURS.conf },
      ];
    }),
    columnSpans: [
      { from: BLOCK_WIDTH + 1, to: BLOCK_WIDTH + 1, pixels: layout.blocks.length === 2 ? 24 : 620, hidden: false },
      ...layout.blocks.flatMap(({ column }) => [
        { from: column, to: column, pixels: 48, hidden: false },
        { from: column + 1, to: column + 1, pixels: 160, hidden: false },
        { from: column + 2, to: column + 2, pixels: 90, hidden: false },
        { from: column + 3, to: column + 3, pixels: 210, hidden: false },
        { from: column + 4, to: column + 4, pixels: 96, hidden: false },
      ]),
    ],
    rowSpans: [
      { from: 1, to: 1, pixels: 34, hidden: false },
      { from: 2, to: rows, pixels: 26, hidden: false },
    ],
    sheetRight: { id: sheetProtectionId(PROVINCES), description: 'wl1|sheet', holes: [] },
    rangeRights: [],
  };
}

/** Where a province's districts stand in the file's list. */
function placesOf(districts: readonly ListedDistrict[], { code }: ListedProvince): { first: number; count: number } {
  const count = districts.filter(({ province }) => province === code).length;
  return { first: districts.findIndex(({ province }) => province === code), count };
}
