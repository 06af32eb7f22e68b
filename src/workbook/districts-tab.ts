// The plan of สถานะอำเภอ: the letter's table, live by formulas, with hidden helper columns.
import {
  AREA_SIGNS,
  CHANGED_SIGN,
  CONFIRMED_SIGN,
  DISTRICT_HEADINGS,
  districtTitle,
  RETURNED_SIGN,
  roundTitle,
  STATUS_LEGEND,
  TOTAL_ROW,
  UNOFFICIAL_CATALOGUE,
} from '../messages/workbook';
import { type Columns, ROWS } from './columns';
import { districtRowFormulas, districtTab, districtTotalFormulas, lastUpdateFormula } from './formulas';
import { sheetProtectionId } from './protection-ids';
import { across, box, type CellSpec, cell, formula, type SignColour, type TabSpec } from './spec';
import { COLOURS, look, PLAIN_NUMBER } from './style';
import { DISTRICTS, dataTab } from './tabs';
import type { TrackingFacts } from './tracking-facts';

const WIDTHS = {
  order: 48,
  province: 84,
  district: 118,
  year: 64,
  area: 60,
  responsible: 116,
  confirmation: 176,
};

export function planDistrictsTab({ settings }: TrackingFacts, columns: Columns): TabSpec {
  const data = dataTab(settings.round.year);
  const areas = columns.areas.length;
  const layout = districtTab(areas);
  const count = settings.districts.length;
  const last = layout.firstRow + count - 1;
  const totals = districtTotalFormulas(columns, count);
  const visible = layout.confirmation;
  const totalRow: CellSpec[] = Array.from({ length: visible }, (_, index) => {
    const text = totals[index + 1];
    return text ? formula(text) : cell(index === 2 ? TOTAL_ROW.complete : null);
  });
  return {
    tab: DISTRICTS,
    hidden: false,
    rows: last + 1,
    columns: layout.columns,
    frozenRows: layout.firstRow - 1,
    frozenColumns: 3,
    blocks: [
      across(1, 1, [
        roundTitle(
          settings.round,
          districtTitle(
            settings.provinces.map((province) => province.name),
            settings.round.year,
          ),
        ),
      ]),
      { row: 2, column: 1, cells: [[formula(lastUpdateFormula(data, columns, count))]] },
      across(1, layout.responsible - 3, [settings.catalogue.official ? null : UNOFFICIAL_CATALOGUE]),
      across(2, 5, [STATUS_LEGEND]),
      across(3, 1, [
        DISTRICT_HEADINGS.order,
        DISTRICT_HEADINGS.province,
        DISTRICT_HEADINGS.district,
        DISTRICT_HEADINGS.year,
        ...columns.areas.map((area) => DISTRICT_HEADINGS.area(area.area)),
        DISTRICT_HEADINGS.responsible,
        DISTRICT_HEADINGS.confirmation,
      ]),
      {
        row: layout.firstRow,
        column: 1,
        cells: settings.districts.map((_, index) =>
          districtRowFormulas(data, columns, layout.firstRow + index, ROWS.first + index).map(formula),
        ),
      },
      { row: last + 1, column: 1, cells: [totalRow] },
    ],
    formats: [
      { box: box(1, 1, 1, visible), format: look({ size: 14, bold: true, wrap: false }) },
      {
        box: box(1, layout.responsible - 3, 1, visible),
        format: look({ size: 10, colour: COLOURS.part.text, wrap: false }),
      },
      { box: box(2, 1, 2, visible), format: look({ size: 10, colour: COLOURS.quiet, wrap: false }) },
      {
        box: box(3, 1, 3, visible),
        format: look({ size: 10, bold: true, fill: COLOURS.header, align: 'CENTER', borders: true }),
      },
      { box: box(layout.firstRow, 1, last, visible), format: look({ borders: true, numberFormat: PLAIN_NUMBER }) },
      {
        box: box(layout.firstRow, 1, last, 1),
        format: look({ borders: true, align: 'CENTER', numberFormat: PLAIN_NUMBER }),
      },
      {
        box: box(layout.firstRow, 4, last, layout.responsible - 1),
        format: look({ borders: true, align: 'CENTER', numberFormat: PLAIN_NUMBER }),
      },
      {
        box: box(last + 1, 1, last + 1, visible),
        format: look({ bold: true, size: 10, fill: COLOURS.panel, align: 'CENTER', borders: true }),
      },
    ],
    validations: [],
    colours: signColours(layout.firstRow, last, visible),
    columnSpans: [
      { from: 1, to: 1, pixels: WIDTHS.order, hidden: false },
      { from: 2, to: 2, pixels: WIDTHS.province, hidden: false },
      { from: 3, to: 3, pixels: WIDTHS.district, hidden: false },
      { from: 4, to: 4, pixels: WIDTHS.year, hidden: false },
      { from: 5, to: layout.responsible - 1, pixels: WIDTHS.area, hidden: false },
      { from: layout.responsible, to: layout.responsible, pixels: WIDTHS.responsible, hidden: false },
      { from: visible, to: visible, pixels: WIDTHS.confirmation, hidden: false },
      { from: visible + 1, to: layout.columns, pixels: 60, hidden: true },
    ],
    rowSpans: [
      { from: 1, to: 1, pixels: 34, hidden: false },
      { from: 2, to: 2, pixels: 28, hidden: false },
      { from: 3, to: 3, pixels: 44, hidden: false },
      { from: layout.firstRow, to: last + 1, pixels: 28, hidden: false },
    ],
    sheetRight: { id: sheetProtectionId(DISTRICTS), description: 'wl1|sheet', holes: [] },
    rangeRights: [],
  };
}

function signColours(firstRow: number, last: number, visible: number): SignColour[] {
  const area = box(firstRow, 5, last, visible);
  const pairs: [string, { text: string; fill: string }][] = [
    [AREA_SIGNS.complete, COLOURS.ok],
    [AREA_SIGNS.partial, COLOURS.part],
    [AREA_SIGNS.none, COLOURS.none],
    [RETURNED_SIGN, COLOURS.back],
    [CHANGED_SIGN, COLOURS.bad],
    [CONFIRMED_SIGN, COLOURS.conf],
  ];
  return pairs.map(([startsWith, colour]) => ({ box: area, startsWith, ...colour }));
}
