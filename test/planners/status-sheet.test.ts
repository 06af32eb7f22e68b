// The annex of the letter as HQ writes it: provinces in one or two blocks, and below them what is counted and noted.
import { openGoogle } from '../../practice/google';
import type { ProvinceStanding } from '../../src/domain/national';
import { type Province, provinces } from '../../src/domain/places';
import type { StatusLayout } from '../../src/messages/national';
import { reconcile } from '../../src/workbook/reconcile';
import { planStatusSheet, type StatusSheet, statusQr } from '../../src/workbook/status-sheet';
import { COLOURS } from '../../src/workbook/style';
import { AppliedFile } from '../support/planned-on-google';
import { HQ } from './planned-file';

const TAB = { id: 7, title: 'สถานะจังหวัด' };
const READER = 'reader@example.go.th';
const ALL = provinces();

type Change = Partial<Omit<ProvinceStanding, 'province'>>;

function standing(province: Province, change: Change = {}): ProvinceStanding {
  const none = {
    complete: 0,
    confirmed: 0,
    districts: 9,
    state: 'none',
    confirming: 'none',
    unreadSince: null,
  } as const;
  return { province, ...none, ...change };
}

function aSheet(count: number, change: Partial<StatusSheet> = {}): StatusSheet {
  return {
    layout: 'both',
    title: 'สถานะการบันทึกข้อมูล',
    subtitle: 'ปีงบประมาณ 2564',
    stamp: 'อัปเดตล่าสุด 8 ก.ย. 64',
    provinces: ALL.slice(0, count).map((province) => standing(province)),
    counts: ['- 1 จังหวัด ครบ', '- 2 จังหวัด ยังไม่ครบ'],
    notes: ['หมายเหตุแรก', 'หมายเหตุที่สอง'],
    caption: 'คู่มือหน้า 3',
    ...change,
  };
}

/** A file in which these were written one after the other. */
async function written(...sheets: StatusSheet[]) {
  const made = new AppliedFile(await openGoogle({ now: 0 }), HQ);
  made.file.share(READER, 'editor');
  for (const sheet of sheets) {
    const spec = { title: 'x', locale: 'th_TH', timeZone: 'Asia/Bangkok', tabs: [planStatusSheet(TAB, sheet)] };
    const plan = reconcile(spec, made.read(), HQ);
    made.apply([...plan.takes, ...plan.contents, ...plan.grants]);
  }
  const data = made.file.sheet(TAB.id);
  if (!data) throw new Error('There is no such tab.');
  const { cells } = made.file.grid(TAB.id, { from: 1, to: data.rows }, { from: 1, to: data.columns }, READER);
  const at = (row: number, column: number) => cells[row - 1]?.[column - 1];
  return {
    data,
    cells,
    texts: cells.map((line) => line.map(({ text }) => text)),
    /** How the cells with these texts look. */
    looks: (row: number, from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, index) => at(row, from + index)?.style ?? {}),
  };
}

const FIRST = 5;
const width: { [layout in StatusLayout]: number } = { both: 5, recording: 4, confirming: 4 };
const nameOf = (index: number) => ALL[index]?.name;

describe('the provinces', () => {
  it.each<[number, number, number]>([
    [1, 1, 0],
    [38, 38, 0],
    [39, 38, 1],
    [76, 38, 38],
  ])('%i of them: %i stand on the left, and %i beside them', async (count, left, right) => {
    const { texts, data } = await written(aSheet(count));
    const names = (column: number) =>
      texts
        .slice(FIRST - 1, FIRST - 1 + 38)
        .flatMap((line) => (line[0] === '' && line[6] === '' ? [] : [line[column - 1] ?? '']));
    const present = (column: number) => names(column).filter((name) => ALL.some((each) => each.name === name));
    expect(present(2)).toEqual(ALL.slice(0, left).map(({ name }) => name));
    expect(present(8)).toEqual(ALL.slice(38, 38 + right).map(({ name }) => name));
    expect(data.columns).toBe(right > 0 ? 11 : 6);
    const below = texts.slice(FIRST - 1 + left);
    expect(below.flatMap((line) => line.slice(1)).filter((text) => text !== '')).toEqual([]);
  });

  it('without any there is a list of none, and everything below it', async () => {
    const { texts } = await written(aSheet(0));
    expect(texts.flat().filter((text) => text !== '')).toEqual([
      'สถานะการบันทึกข้อมูล',
      'ปีงบประมาณ 2564',
      'อัปเดตล่าสุด 8 ก.ย. 64',
      '- 1 จังหวัด ครบ',
      '- 2 จังหวัด ยังไม่ครบ',
      expect.stringContaining('หมายเหตุ'),
      'หมายเหตุแรก',
      'หมายเหตุที่สอง',
      'คู่มือหน้า 3',
    ]);
  });

  it.each<[StatusLayout, string[], (string | undefined)[]]>([
    ['both', ['ที่', 'จังหวัด', 'อำเภอครบ', 'สถานะ', 'ยืนยันแล้ว'], ['1', nameOf(0), '8/9', '◐ อยู่ระหว่างการบันทึก', '3/9']],
    ['recording', ['ที่', 'จังหวัด', 'อำเภอครบ', 'สถานะ'], ['1', nameOf(0), '8/9', '◐ อยู่ระหว่างการบันทึก']],
    ['confirming', ['ที่', 'จังหวัด', 'ยืนยันแล้ว', 'การยืนยัน'], ['1', nameOf(0), '3/9', expect.stringMatching(/^◐ /)]],
  ])('in the layout of %s each line says what its headings name', async (layout, headings, line) => {
    const [first] = ALL;
    if (!first) throw new Error('There are no provinces.');
    const some = standing(first, { complete: 8, confirmed: 3, state: 'partial', confirming: 'some' });
    const list = [some, ...ALL.slice(1, 40).map((province) => standing(province))];
    const { texts } = await written(aSheet(0, { layout, provinces: list }));
    const wide = width[layout];
    expect(texts[FIRST - 2]?.slice(0, wide)).toEqual(headings);
    expect(texts[FIRST - 2]?.slice(wide)).toEqual(['', ...headings]);
    expect(texts[FIRST - 1]?.slice(0, wide)).toEqual(line);
  });
});

it('counts come after an empty line, then notes under their heading, then the caption of the guide', async () => {
  const { texts } = await written(aSheet(3));
  expect(texts.slice(FIRST + 2, FIRST + 11).map(([first]) => first)).toEqual([
    '',
    '- 1 จังหวัด ครบ',
    '- 2 จังหวัด ยังไม่ครบ',
    '',
    expect.stringContaining('หมายเหตุ'),
    'หมายเหตุแรก',
    'หมายเหตุที่สอง',
    '',
    'คู่มือหน้า 3',
  ]);
});

it.each<[string, StatusSheet, StatusSheet]>([
  ['of a longer list', aSheet(38), aSheet(2)],
  ['of a second block', aSheet(76), aSheet(3)],
  [
    'of more notes and counts',
    aSheet(3, { notes: ['ก', 'ข', 'ค', 'ง'], counts: ['1', '2', '3', '4', '5'] }),
    aSheet(3),
  ],
  ['of a wider layout', aSheet(40), aSheet(40, { layout: 'recording' })],
  ['of a second block that was longer', aSheet(50), aSheet(40)],
  ['of a second block that was shorter', aSheet(40), aSheet(50)],
])('nothing is left standing %s', async (_, before, after) => {
  const [again, anew] = [await written(before, after), await written(after)];
  expect(again.cells).toEqual(anew.cells);
});

describe('how it looks', () => {
  it.each<[string, Change, StatusLayout, { text: string; fill: string }]>([
    ['complete', { state: 'complete' }, 'both', COLOURS.ok],
    ['under way', { state: 'partial' }, 'recording', COLOURS.part],
    ['not begun', { state: 'none' }, 'both', COLOURS.none],
    ['confirmed', { state: 'complete', confirming: 'all' }, 'confirming', COLOURS.conf],
    ['confirmed in part', { state: 'complete', confirming: 'some' }, 'confirming', COLOURS.part],
  ])('a province that is %s has the colour of its sign, in either block', async (_, change, layout, { text, fill }) => {
    const list = ALL.slice(0, 40).map((province) => standing(province, change));
    const { cells } = await written(aSheet(0, { layout, provinces: list }));
    const wide = width[layout];
    for (const [row, column] of [
      [FIRST, 4],
      [FIRST + 37, 4],
      [FIRST, wide + 5],
      [FIRST + 1, wide + 5],
    ] as const) {
      expect(cells[row - 1]?.[column - 1]?.style).toMatchObject({ color: text, background: fill });
    }
    expect(cells[FIRST - 1]?.[1]?.style).not.toMatchObject({ color: text, background: fill });
  });

  it('each block has a heading apart from its lines, names to the left, figures in the middle, and lines around them', async () => {
    const { looks } = await written(aSheet(40));
    for (const from of [1, 7]) {
      const heading = looks(FIRST - 1, from, from + 4);
      expect(heading.map(({ bold, align }) => [bold, align])).toEqual(Array(5).fill([true, 'center']));
      expect(new Set(heading.map(({ background }) => background))).toEqual(new Set([COLOURS.header]));
      const line = looks(FIRST + 1, from, from + 4);
      expect(line.map(({ bold, align }) => [bold, align ?? 'left'])).toEqual([
        [false, 'center'],
        [false, 'left'],
        [false, 'center'],
        [false, 'left'],
        [false, 'center'],
      ]);
      for (const { border } of [...heading, ...line]) {
        expect(Object.keys(border ?? {}).sort()).toEqual(['bottom', 'left', 'right', 'top']);
      }
      // A name may take two lines, a state runs on.
      expect(line.map(({ wrap }) => wrap)).toEqual(['wrap', 'wrap', 'wrap', 'overflow', 'wrap']);
    }
    expect(looks(FIRST + 1, 6, 6)[0]?.border).toBeUndefined();
  });

  it.each([1, 3, 40])('of %i provinces the table ends with its last line and its last column', async (count) => {
    const { data, looks } = await written(aSheet(count));
    const left = Math.min(38, count);
    const ruled = Array.from({ length: data.rows }, (_, index) => index + 1).filter((row) =>
      looks(row, 1, 5).some(({ border }) => border?.bottom && border.left),
    );
    expect([ruled[0], ruled.at(-1)]).toEqual([FIRST - 1, FIRST - 1 + left]);
    const headed = looks(FIRST - 1, 1, data.columns).flatMap(({ background }, index) =>
      background === COLOURS.header ? [index + 1] : [],
    );
    expect(headed).toEqual([1, 2, 3, 4, 5, ...(count > 38 ? [7, 8, 9, 10, 11] : [])]);
    const below = looks(FIRST + left, 1, data.columns).concat(looks(FIRST + left + 1, 1, data.columns));
    expect(below.filter(({ border, background }) => border?.left || background === COLOURS.header)).toEqual([]);
  });

  it('in two blocks the right one ends with its own last line', async () => {
    const { looks } = await written(aSheet(40));
    const ruled = (row: number) => looks(row, 7, 11).filter(({ border }) => border?.left).length;
    expect([FIRST, FIRST + 1, FIRST + 2, FIRST + 3].map(ruled)).toEqual([5, 5, 0, 0]);
  });

  it.each<StatusLayout>(['both', 'recording', 'confirming'])(
    'in the layout of %s names and states have wider columns than figures, in either block',
    async (layout) => {
      const { columnWidths } = (await written(aSheet(40, { layout }))).data;
      for (const from of [1, width[layout] + 2]) {
        const [place = 0, name = 0, figure = 0, state = 0] = [0, 1, 2, 3].map(
          (each) => columnWidths[from + each] ?? 100,
        );
        expect(name).toBeGreaterThan(Math.max(place, figure));
        expect(state).toBeGreaterThan(name);
      }
    },
  );

  it('its title has the tallest row', async () => {
    const { rowHeights, rows } = (await written(aSheet(9))).data;
    const [title = 21, ...others] = Array.from({ length: rows }, (_, index) => rowHeights[index + 1] ?? 21);
    expect(title).toBeGreaterThan(Math.max(...others));
  });

  it('the long lines above and below run on over the cells beside them, and what counts stands out', async () => {
    const { texts, cells } = await written(aSheet(3));
    const long = texts.flatMap((line, row) => (line[0] !== '' && !/^\d|^ที่$/.test(line[0] ?? '') ? [row] : []));
    expect(long).toHaveLength(9);
    for (const row of long) expect(cells[row]?.[0]?.style.wrap).toBe('overflow');
    const bold = long.filter((row) => cells[row]?.[0]?.style.bold).map((row) => texts[row]?.[0]);
    expect(bold).toEqual(['สถานะการบันทึกข้อมูล', 'อัปเดตล่าสุด 8 ก.ย. 64', '- 1 จังหวัด ครบ', '- 2 จังหวัด ยังไม่ครบ', 'คู่มือหน้า 3']);
  });

  it('one block leaves room for long lines beside it, two blocks a narrow gap between them', async () => {
    const gap = async (count: number) => (await written(aSheet(count))).data.columnWidths[6] ?? 0;
    expect(await gap(9)).toBeGreaterThan(300);
    expect(await gap(40)).toBeLessThan(40);
  });

  it('its head stays in view, and nothing is hidden', async () => {
    const { data } = await written(aSheet(76));
    expect([data.frozenRows, data.frozenColumns, data.hidden]).toEqual([FIRST - 1, 0, false]);
    expect([data.hiddenRows, data.hiddenColumns]).toEqual([[], []]);
  });
});

it('nobody but HQ may write into it, by a protection that HQ knows again', async () => {
  const { cells, data } = await written(aSheet(9));
  expect(data.protections.map(({ description }) => description)).toEqual(['wl1|sheet']);
  expect(cells.flat().filter(({ editable }) => editable)).toEqual([]);
});

describe('the picture of the guide', () => {
  it.each<[number, StatusLayout, { row: number; column: number }]>([
    [9, 'both', { row: 15, column: 6 }],
    [9, 'recording', { row: 15, column: 5 }],
    [38, 'both', { row: 44, column: 6 }],
    [76, 'both', { row: 44, column: 11 }],
    [76, 'confirming', { row: 44, column: 9 }],
    [0, 'both', { row: 7, column: 6 }],
  ])('%i provinces, %s: it stands beside the counts, and the tab reaches below it', async (count, layout, place) => {
    // No note needs the rows.
    const sheet = aSheet(count, { layout, notes: [] });
    expect(statusQr(sheet)).toEqual(place);
    const { texts, data } = await written(sheet);
    expect(texts[place.row - 1]?.[0]).toBe('- 1 จังหวัด ครบ');
    expect(texts.slice(place.row - 1, place.row + 7).every((line) => line[place.column - 1] === '')).toBe(true);
    expect(data.columns).toBeGreaterThanOrEqual(place.column);
    // At least 180 pixels of rows.
    expect(data.rows - place.row + 1).toBeGreaterThanOrEqual(7);
  });
});
