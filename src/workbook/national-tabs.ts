// สถานะจังหวัด and สถานะอำเภอ of the HQ workbook: the whole round as values, written by the runs.
import { type Instant, shortMoment } from '../domain/day';
import type { Districts } from '../domain/districts';
import type { DistrictStanding, ProvinceStanding } from '../domain/national';
import { areaState } from '../domain/progress';
import { NEVER_SEEN, nationalTitle, SEEN_HEADING, unreadText } from '../messages/national';
import {
  AREA_SIGNS,
  CHANGED_SIGN,
  CONFIRMATION_CELLS,
  CONFIRMED_SIGN,
  DISTRICT_HEADINGS,
  RETURNED_SIGN,
  STATUS_LEGEND,
  TAB_TITLES,
} from '../messages/workbook';
import { sheetProtectionId } from './protection-ids';
import { across, box, type CellSpec, cell, type TabSpec } from './spec';
import { COLOURS, look } from './style';
import type { Tab } from './tabs';

export const NATIONAL_PROVINCES: Tab = { id: 233, title: TAB_TITLES.provinces };
export const NATIONAL_DISTRICTS: Tab = { id: 234, title: TAB_TITLES.districts };

const FIRST_ROW = 4;
const AREAS_FROM = 5;

export type NationalDistricts = {
  districts: Districts;
  year: number;
  stamp: string;
  areas: readonly number[];
  provinces: readonly ProvinceStanding[];
  seen: ReadonlyMap<number, DistrictStanding & { seenAt: Instant }>;
};

export function planNationalDistricts(tab: Tab, facts: NationalDistricts): TabSpec {
  const { year, stamp, areas, provinces, seen } = facts;
  const lines = provinces.flatMap(({ province, unreadSince }) =>
    facts.districts
      .of(province.code)
      .map((district) =>
        lineOf(facts, { province: province.name, district, standing: seen.get(district.code), unreadSince }),
      ),
  );
  const last = FIRST_ROW + Math.max(1, lines.length) - 1;
  const responsible = AREAS_FROM + areas.length;
  const width = responsible + 2;
  const states = box(FIRST_ROW, AREAS_FROM, last, responsible + 1);
  return {
    tab,
    hidden: false,
    rows: last,
    columns: width,
    frozenRows: FIRST_ROW - 1,
    frozenColumns: 3,
    blocks: [
      across(1, 1, [nationalTitle(year)]),
      across(2, 1, [stamp]),
      across(2, AREAS_FROM, [STATUS_LEGEND]),
      across(3, 1, [
        DISTRICT_HEADINGS.order,
        DISTRICT_HEADINGS.province,
        DISTRICT_HEADINGS.district,
        DISTRICT_HEADINGS.year,
        ...areas.map(DISTRICT_HEADINGS.area),
        DISTRICT_HEADINGS.responsible,
        DISTRICT_HEADINGS.confirmation,
        SEEN_HEADING,
      ]),
      { row: FIRST_ROW, column: 1, cells: lines },
    ],
    formats: [
      { box: box(1, 1, 1, width), format: look({ size: 14, bold: true, wrap: false }) },
      { box: box(2, 1, 2, width), format: look({ size: 10, colour: COLOURS.quiet, wrap: false }) },
      {
        box: box(3, 1, 3, width),
        format: look({ size: 10, bold: true, fill: COLOURS.header, align: 'CENTER', borders: true }),
      },
      { box: box(FIRST_ROW, 1, last, width), format: look({ borders: true }) },
      { box: box(FIRST_ROW, AREAS_FROM, last, responsible - 1), format: look({ borders: true, align: 'CENTER' }) },
    ],
    validations: [],
    colours: [
      { box: states, startsWith: AREA_SIGNS.complete, ...COLOURS.ok },
      { box: states, startsWith: AREA_SIGNS.partial, ...COLOURS.part },
      { box: states, startsWith: AREA_SIGNS.none, ...COLOURS.none },
      { box: states, startsWith: RETURNED_SIGN, ...COLOURS.back },
      { box: states, startsWith: CHANGED_SIGN, ...COLOURS.bad },
      { box: states, startsWith: CONFIRMED_SIGN, ...COLOURS.conf },
    ],
    columnSpans: [48, 110, 130, 64, ...areas.map(() => 64), 130, 190, 240].map((pixels, index) => ({
      from: index + 1,
      to: index + 1,
      pixels,
      hidden: false,
    })),
    rowSpans: [{ from: 1, to: 1, pixels: 34, hidden: false }],
    sheetRight: { id: sheetProtectionId(tab), description: 'wl1|sheet', holes: [] },
    rangeRights: [],
  };
}

function lineOf(
  { year, areas }: NationalDistricts,
  {
    province,
    district,
    standing,
    unreadSince,
  }: {
    province: string;
    district: { order: number; name: string };
    standing: (DistrictStanding & { seenAt: Instant }) | undefined;
    unreadSince: Instant | null;
  },
): CellSpec[] {
  const progress = new Map(standing?.areas.map((each) => [each.area, each]));
  const texts = [
    district.order,
    province,
    district.name,
    year,
    ...areas.map((area) => areaCell(progress.get(area))),
    district.name,
    standing ? CONFIRMATION_CELLS[standing.confirmation] : NEVER_SEEN,
    standing ? shortMoment(standing.seenAt) + unreadText(unreadSince) : NEVER_SEEN,
  ];
  return texts.map((text) => cell(text));
}

/** `◐ 4/6`; nothing where it was never seen. */
function areaCell(progress: { filled: number; total: number } | undefined): string {
  return progress ? `${AREA_SIGNS[areaState(progress)]} ${progress.filled}/${progress.total}` : '';
}
