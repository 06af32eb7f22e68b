// The plan of the data tab: headings, one row per district with HQ's frame, validation, and who may write where.
import {
  AREA_HEADINGS,
  BLOCK_HEADINGS,
  BLOCK_TITLE,
  DECIMAL_HELP,
  FRAME_HEADINGS,
  LOCK_WORDS,
  OPEN_WORD,
  VOLUME_HELP,
} from '../messages/workbook';
import { BLOCK, type Columns, FRAME, type FrameCode, ROWS } from './columns';
import { protectionId, sheetProtectionId } from './protection-ids';
import type { ListedDistrict } from './settings';
import {
  across,
  type Box,
  box,
  type CellSpec,
  cell,
  type Format,
  type RangeRight,
  type Span,
  type TabSpec,
  type Validation,
} from './spec';
import { COLOURS, DECIMAL_NUMBER, look, MOMENT, PLAIN_NUMBER, WHOLE_NUMBER } from './style';
import { dataTab } from './tabs';
import type { RowFacts, TrackingFacts } from './tracking-facts';
import { actCells, sealedCells } from './written-rows';

/** Shown in the frame; the other frame columns are for the code and stay hidden. */
const VISIBLE_FRAME: readonly FrameCode[] = ['order', 'province', 'district', 'year', 'responsible', 'lock'];
const WIDTHS: { [code in FrameCode]?: number } = {
  order: 56,
  year: 72,
  province: 110,
  district: 130,
  responsible: 130,
  lock: 190,
};

export function planDataTab(facts: TrackingFacts, columns: Columns): TabSpec {
  const { settings } = facts;
  const tab = dataTab(settings.round.year);
  const districts = settings.districts;
  const last = ROWS.first + districts.length - 1;
  return {
    tab,
    hidden: false,
    rows: last,
    columns: columns.count,
    frozenRows: ROWS.units,
    frozenColumns: columns.frame.district,
    blocks: [
      ...headings(columns),
      { row: ROWS.first, column: 1, cells: frames(facts) },
      ...writtenCells(facts, columns),
    ],
    formats: formats(columns, last),
    validations: validations(columns, last),
    relaidRows: facts.rows.flatMap(({ typedInto }, index) => (typedInto ? [ROWS.first + index] : [])),
    colours: [],
    columnSpans: columnSpans(columns),
    rowSpans: [
      { from: ROWS.codes, to: ROWS.flags, pixels: 21, hidden: true },
      { from: ROWS.areas, to: ROWS.areas, pixels: 32, hidden: false },
      { from: ROWS.headings, to: ROWS.headings, pixels: 88, hidden: false },
      { from: ROWS.units, to: ROWS.units, pixels: 26, hidden: false },
      { from: ROWS.first, to: last, pixels: 28, hidden: false },
    ],
    sheetRight: { id: sheetProtectionId(tab), description: 'wl1|sheet', holes: holes(facts.rows, districts, columns) },
    rangeRights: rangeRights(facts, columns, last),
  };
}

function headings(columns: Columns): TabSpec['blocks'] {
  const flags = columns.codes.map((): number | null => null);
  const areas = columns.codes.map((): string | null => null);
  const names = columns.codes.map((): string | null => null);
  const units = columns.codes.map((): string | null => null);
  for (const code of FRAME) names[columns.frame[code] - 1] = FRAME_HEADINGS[code] ?? code;
  for (const code of BLOCK) names[columns.block[code] - 1] = BLOCK_HEADINGS[code] ?? code;
  areas[columns.blockFirst - 1] = BLOCK_TITLE;
  for (const area of columns.areas) {
    areas[area.first - 1] = `ด้านที่ ${area.area} ${area.name}`;
    for (const { item, column } of area.items) {
      names[column - 1] = item.name;
      units[column - 1] = item.unit;
      if (item.active) flags[column - 1] = 1;
    }
    names[area.note - 1] = AREA_HEADINGS.note;
    names[area.savedAt - 1] = AREA_HEADINGS.savedAt;
    names[area.savedBy - 1] = AREA_HEADINGS.savedBy;
  }
  return [
    across(ROWS.codes, 1, columns.codes),
    across(ROWS.flags, 1, flags),
    across(ROWS.areas, 1, areas),
    across(ROWS.headings, 1, names),
    across(ROWS.units, 1, units),
  ];
}

function frames({ settings, rows }: TrackingFacts): CellSpec[][] {
  const provinceNames = new Map(settings.provinces.map((province) => [province.code, province.name]));
  const factsOf = new Map(rows.map((row) => [row.district, row]));
  return settings.districts.map((district) => {
    const row = factsOf.get(district.code);
    const values: { [code in FrameCode]: string | number | null } = {
      code: district.code,
      order: district.order,
      province: provinceNames.get(district.province) ?? '',
      district: district.name,
      year: settings.round.year,
      responsible: district.name,
      'record-until': row?.recordUntil ?? null,
      'confirm-until': row?.confirmUntil ?? null,
      lock: row?.locked ? LOCK_WORDS[row.locked] : OPEN_WORD,
      version: settings.version,
      answer: row?.answer || null,
    };
    return FRAME.map((code) => cell(values[code]));
  });
}

/** What HQ writes into cells that are otherwise left to people. */
function writtenCells({ settings, rows }: TrackingFacts, columns: Columns): TabSpec['blocks'] {
  return rows.flatMap(({ sealed, rewritten }, index) => [
    ...(sealed === null ? [] : sealedCells(columns, settings.catalogue, ROWS.first + index, sealed)),
    ...(rewritten === null ? [] : actCells(columns, ROWS.first + index, rewritten)),
  ]);
}

function formats(columns: Columns, last: number): Format[] {
  const all = columns.count;
  const head = look({ bold: true, size: 10, fill: COLOURS.header, align: 'CENTER', borders: true });
  const stamps = columns.areas.flatMap((area): Format[] => [
    {
      box: box(ROWS.first, area.first, last, area.note - 1),
      format: look({ align: 'RIGHT', borders: true, numberFormat: WHOLE_NUMBER }),
    },
    ...area.items.flatMap(({ item, column }): Format[] => {
      const format = look({ align: 'RIGHT', borders: true, numberFormat: DECIMAL_NUMBER });
      return item.decimals ? [{ box: box(ROWS.first, column, last, column), format }] : [];
    }),
    {
      box: box(ROWS.first, area.note, last, area.note),
      format: look({ size: 9, colour: COLOURS.quiet, wrap: false, borders: true }),
    },
    {
      box: box(ROWS.first, area.savedAt, last, area.savedAt),
      format: look({ size: 9, colour: COLOURS.quiet, numberFormat: MOMENT, borders: true }),
    },
    {
      box: box(ROWS.first, area.savedBy, last, area.savedBy),
      format: look({ size: 9, colour: COLOURS.quiet, borders: true }),
    },
  ]);
  return [
    {
      box: box(ROWS.areas, 1, ROWS.areas, all),
      format: look({ bold: true, fill: COLOURS.header, align: 'LEFT', wrap: false }),
    },
    { box: box(ROWS.headings, 1, ROWS.headings, all), format: head },
    {
      box: box(ROWS.units, 1, ROWS.units, all),
      format: look({ size: 9, colour: COLOURS.quiet, fill: COLOURS.header, align: 'CENTER', borders: true }),
    },
    { box: box(ROWS.first, 1, last, columns.blockLast), format: look({ borders: true, numberFormat: PLAIN_NUMBER }) },
    {
      box: box(ROWS.first, columns.block.at, last, columns.block.at),
      format: look({ size: 9, borders: true, numberFormat: MOMENT }),
    },
    ...stamps,
    ...columns.separators.map(
      (column): Format => ({ box: box(ROWS.areas, column, last, column), format: look({ fill: COLOURS.separator }) }),
    ),
  ];
}

function validations(columns: Columns, last: number): Validation[] {
  return columns.areas.flatMap((area) =>
    area.items.map(({ item, column }) => ({
      box: box(ROWS.first, column, last, column),
      decimals: item.decimals,
      help: item.decimals ? DECIMAL_HELP : VOLUME_HELP,
    })),
  );
}

function columnSpans(columns: Columns): Span[] {
  const one = (column: number, pixels: number, hidden = false): Span => ({ from: column, to: column, pixels, hidden });
  return [
    ...FRAME.map((code) => one(columns.frame[code], WIDTHS[code] ?? 90, !VISIBLE_FRAME.includes(code))),
    { from: columns.blockFirst, to: columns.blockLast, pixels: 90, hidden: true },
    ...columns.areas.flatMap((area) => [
      one(area.before, 10),
      { from: area.first, to: area.note - 1, pixels: 104, hidden: false },
      one(area.note, 160),
      one(area.savedAt, 104),
      one(area.savedBy, 150),
    ]),
    one(columns.areasLast, 10),
  ];
}

/** Exactly the rows open now; neighbouring open rows make one box. */
export function holes(rows: readonly RowFacts[], districts: readonly ListedDistrict[], columns: Columns): Box[] {
  const open = (isOpen: (row: RowFacts) => boolean) => {
    const codes = new Set(rows.filter(isOpen).map((row) => row.district));
    return runs(districts.map((district) => codes.has(district.code)));
  };
  return [
    ...open((row) => row.locked === null).map(([from, to]) =>
      box(ROWS.first + from, columns.areasFirst, ROWS.first + to, columns.areasLast),
    ),
    ...open((row) => row.openForDirectors).map(([from, to]) =>
      box(ROWS.first + from, columns.blockFirst, ROWS.first + to, columns.blockLast),
    ),
  ];
}

/** Over every row, open or not, lies its protection: nobody but HQ where nobody is named. */
function rangeRights({ settings, rows, provinces }: TrackingFacts, columns: Columns, last: number): RangeRight[] {
  const { year } = settings.round;
  const recordersOf = new Map(rows.map((row) => [row.district, row.recorders]));
  const recorders = settings.districts.map(
    (district, index): RangeRight => ({
      id: protectionId(year, 'recorders', district.code),
      description: `wl1|recorders|${district.code}`,
      box: box(ROWS.first + index, columns.areasFirst, ROWS.first + index, columns.areasLast),
      editors: recordersOf.get(district.code) ?? [],
    }),
  );
  const directors = provinces.flatMap(({ province, directors: editors }): RangeRight[] =>
    runs(settings.districts.map((district) => district.province === province)).map(([from, to], part) => ({
      id: protectionId(year, 'directors', province + part * 100),
      description: `wl1|directors|${province}`,
      box: box(ROWS.first + from, columns.blockFirst, ROWS.first + to, columns.blockLast),
      editors,
    })),
  );
  const separators = columns.separators.map(
    (column, index): RangeRight => ({
      id: protectionId(year, 'separators', index),
      description: `wl1|separator|${index}`,
      box: box(1, column, last, column),
      editors: [],
    }),
  );
  return [...recorders, ...directors, ...separators];
}

/** First and last index of every run of true. */
function runs(flags: readonly boolean[]): [number, number][] {
  const found: [number, number][] = [];
  flags.forEach((flag, index) => {
    const last = found[found.length - 1];
    if (!flag) return;
    if (last && last[1] === index - 1) last[1] = index;
    else found.push([index, index]);
  });
  return found;
}
