// ครั้งที่รายงาน in the HQ workbook: one line per edition, frozen; what a person reads first, what the system reads behind.
import { exactMoment, parseMoment } from '../domain/day';
import type { Edition, EditionLayout } from '../domain/edition';
import type { ConfirmingState, ProvinceStanding } from '../domain/national';
import { provinceByCode } from '../domain/places';
import type { ProvinceState } from '../domain/progress';
import { EDITION_HEADINGS } from '../messages/editions';
import { LAYOUT_WORDS } from '../messages/national';
import { TAB_TITLES } from '../messages/workbook';
import { HQ_FIRST_ROW, registerTab } from './hq-tabs';
import { type Request, writeCells } from './requests';
import { type TabSnapshot, textAt } from './snapshot';
import { cell, type TabSpec } from './spec';
import type { Tab } from './tabs';

export const HQ_EDITIONS: Tab = { id: 235, title: TAB_TITLES.editions };
const EDITION_ROWS = 300;

const COLUMNS = {
  number: 1,
  year: 2,
  layout: 3,
  at: 4,
  publishedAt: 5,
  by: 6,
  counts: 7,
  changes: 8,
  notes: 9,
  provinces: 10,
  order: 11,
} as const;

/** With the sentences a person reads beside it. */
export type EditionLine = { row: number; edition: Edition; changes: string; order: string };

export function planEditionsTab(): TabSpec {
  const widths = [70, 90, 100, 190, 190, 220, 320, 420, 300, 260, 150];
  return registerTab(HQ_EDITIONS, EDITION_HEADINGS, [], widths, EDITION_ROWS);
}

export function readEditions(tab: TabSnapshot | undefined): EditionLine[] {
  const lines: EditionLine[] = [];
  for (let row = HQ_FIRST_ROW; tab && row <= tab.cells.length; row++) {
    const text = (column: number) => textAt(tab, row, column);
    const at = parseMoment(text(COLUMNS.at));
    const layout = LAYOUTS.find((each) => LAYOUT_WORDS[each] === text(COLUMNS.layout));
    if (at === undefined || layout === undefined) continue;
    lines.push({
      row,
      edition: {
        year: Number(text(COLUMNS.year)),
        number: Number(text(COLUMNS.number)),
        layout,
        at,
        publishedAt: parseMoment(text(COLUMNS.publishedAt)) ?? at,
        by: text(COLUMNS.by),
        notes: text(COLUMNS.notes)
          .split('\n')
          .filter((note) => note !== ''),
        provinces: readStandings(text(COLUMNS.provinces)),
      },
      changes: text(COLUMNS.changes),
      order: text(COLUMNS.order),
    });
  }
  return lines;
}

export function nextEditionRow(lines: readonly EditionLine[]): number {
  return lines.reduce((next, { row }) => Math.max(next, row + 1), HQ_FIRST_ROW);
}

export function writeEdition({ row, edition, changes, order }: EditionLine, counts: string): Request {
  const { number, year, layout, at, publishedAt, by, notes, provinces } = edition;
  const cells = [
    String(number),
    String(year),
    LAYOUT_WORDS[layout],
    exactMoment(at),
    exactMoment(publishedAt),
    by,
    counts,
    changes,
    notes.join('\n'),
    standingsText(provinces),
    order,
  ];
  return writeCells(HQ_EDITIONS.id, row, 1, [cells.map((text) => cell(text))]);
}

const LAYOUTS: readonly EditionLayout[] = ['recording', 'confirming'];
const STATES: readonly ProvinceState[] = ['complete', 'partial', 'none'];

/** `53:partial:6:2:9:-` each: code, state, complete, confirmed, districts, since when it could not be read. */
function standingsText(provinces: readonly ProvinceStanding[]): string {
  return provinces
    .map(({ province, state, complete, confirmed, districts, unreadSince }) =>
      [province.code, state ?? '-', complete, confirmed, districts, unreadSince ?? '-'].join(':'),
    )
    .join(' ');
}

function readStandings(text: string): ProvinceStanding[] {
  return text.split(' ').flatMap((part): ProvinceStanding[] => {
    const [code = '', word = '', ...numbers] = part.split(':');
    const province = provinceByCode(Number(code));
    const [complete = 0, confirmed = 0, districts = 0] = numbers.map(Number);
    if (!province) return [];
    return [
      {
        province,
        state: STATES.find((state) => state === word) ?? null,
        complete,
        confirmed,
        districts,
        confirming: confirmingOf(confirmed, districts),
        unreadSince: numbers[3] === '-' ? null : Number(numbers[3]),
      },
    ];
  });
}

function confirmingOf(confirmed: number, districts: number): ConfirmingState {
  if (confirmed === 0) return 'none';
  return confirmed === districts ? 'all' : 'some';
}
