// The tab into which people write: what its head and rows say, what it takes, what is hidden, and who may write where.
import type { Catalogue } from '../../src/domain/catalogue';
import { type Decision, parseAreas } from '../../src/domain/confirmation';
import { serialOf } from '../../src/domain/day';
import { type Columns, planColumns, ROWS } from '../../src/workbook/columns';
import { planDataTab } from '../../src/workbook/data-tab';
import type { Settings } from '../../src/workbook/settings';
import type { RowFacts, TrackingFacts } from '../../src/workbook/tracking-facts';
import { aCatalogueOf } from '../support/a-catalogue';
import { someFacts, someSettings } from '../support/tracking-facts';
import { ANONG, BOON, CHAI, HQ, STRANGER } from './planned-file';
import { SeenTab } from './seen-tab';

const DARA = 'dara@example.go.th';
const PEOPLE = { anong: ANONG, boon: BOON, chai: CHAI, dara: DARA, stranger: STRANGER };

/** The second item of the first area may have decimals; that of the second is not asked for any more. */
const CATALOGUE: Catalogue = aCatalogueOf(2, 2);
CATALOGUE.items = CATALOGUE.items.map((item) => ({
  ...item,
  unit: item.code === 'T1-02' ? 'ไร่' : 'เรื่อง',
  decimals: item.code === 'T1-02',
  active: item.code !== 'T2-02',
}));

/** The districts of the first province stand around that of the other. */
const SETTINGS: Settings = {
  ...someSettings(CATALOGUE),
  provinces: [
    { code: 53, name: 'อุตรดิตถ์', order: 1 },
    { code: 54, name: 'แพร่', order: 2 },
  ],
  districts: [
    { code: 5301, name: 'เมืองอุตรดิตถ์', province: 53, order: 1, row: 6 },
    { code: 5302, name: 'ตรอน', province: 53, order: 2, row: 7 },
    { code: 5401, name: 'เมืองแพร่', province: 54, order: 1, row: 8 },
    { code: 5308, name: 'ลับแล', province: 53, order: 8, row: 9 },
  ],
};
const COLUMNS: Columns = planColumns(CATALOGUE);
const { frame } = COLUMNS;
const [MUANG, TRON, PHRAE, LAPLAE] = [6, 7, 8, 9];

type Changes = { [district: number]: Partial<RowFacts> };

function facts(changes: Changes = {}, settings = SETTINGS): TrackingFacts {
  const plain = someFacts(settings);
  const rows = plain.rows.map((row) => ({ ...row, ...changes[row.district] }));
  return {
    ...plain,
    rows,
    provinces: [
      { province: 53, directors: [CHAI] },
      { province: 54, directors: [DARA] },
    ],
  };
}

function tabOf(changes: Changes = {}, settings = SETTINGS): Promise<SeenTab> {
  return SeenTab.of(planDataTab(facts(changes, settings), COLUMNS), ...Object.values(PEOPLE));
}

/** What columns are for, by their codes. */
function named(columns: readonly number[]): string {
  return columns.map((column) => COLUMNS.codes[column - 1]).join(' ');
}

function columnOf(code: string): number {
  return COLUMNS.codes.indexOf(code) + 1;
}

describe('the head', () => {
  it('says in each column what belongs there', async () => {
    const tab = await tabOf();
    const head = (row: number) => Object.fromEntries(tab.texts(row).map((text, index) => [COLUMNS.codes[index], text]));
    const only = (texts: object) => ({ ...Object.fromEntries(COLUMNS.codes.map((code) => [code, ''])), ...texts });
    expect(tab.texts(ROWS.codes)).toEqual(COLUMNS.codes);
    expect(head(ROWS.areas)).toEqual(
      only({ state: 'ส่วนของจังหวัด', 'T1-01': 'ด้านที่ 1 ด้านที่ทดสอบ 1', 'T2-01': 'ด้านที่ 2 ด้านที่ทดสอบ 2' }),
    );
    expect(head(ROWS.headings)).toEqual(
      only({
        ...{ code: 'รหัสอำเภอ', order: 'ลำดับ', province: 'จังหวัด', district: 'อำเภอ', year: 'ปีงบ\nประมาณ' },
        ...{ responsible: 'อำเภอที่\nรับผิดชอบ', 'record-until': 'บันทึกได้ถึง', 'confirm-until': 'ยืนยันได้ถึง' },
        ...{ lock: 'การแก้ไข', version: 'รุ่นของข้อกำหนด', answer: 'ผลจากกรมฯ', state: 'การตัดสินใจของจังหวัด' },
        ...{ act: 'เลขที่รายการ', at: 'เมื่อ', by: 'โดย', areas: 'ด้านที่เกี่ยวข้อง', until: 'แก้ไขได้ถึง', reason: 'เหตุผล' },
        ...{ seal: 'ตราข้อมูล', signature: 'ลายมือชื่อ', called: 'โทรแล้วเมื่อ', promised: 'รับปากว่าจะเสร็จ' },
        ...{ 'T1-01': 'งานทดสอบ 1.1', 'T1-02': 'งานทดสอบ 1.2', 'T2-01': 'งานทดสอบ 2.1', 'T2-02': 'งานทดสอบ 2.2' },
        ...{ 'note:1': 'หมายเหตุและหลักฐาน', 'at:1': 'บันทึกเมื่อ', 'by:1': 'บันทึกโดย' },
        ...{ 'note:2': 'หมายเหตุและหลักฐาน', 'at:2': 'บันทึกเมื่อ', 'by:2': 'บันทึกโดย' },
      }),
    );
    expect(head(ROWS.units)).toEqual(only({ 'T1-01': 'เรื่อง', 'T1-02': 'ไร่', 'T2-01': 'เรื่อง', 'T2-02': 'เรื่อง' }));
  });

  it('marks for the formulas the items that are asked for', async () => {
    const tab = await tabOf();
    const marked = tab.line(ROWS.flags).flatMap(({ value }, index) => (value === 1 ? [index + 1] : []));
    expect(named(marked)).toBe('T1-01 T1-02 T2-01');
  });
});

describe('the frame of a district', () => {
  const framed = async (row: number, changes?: Changes, settings?: Settings) => {
    const tab = await tabOf(changes, settings);
    return tab
      .line(row)
      .slice(0, frame.answer)
      .map(({ value }) => value);
  };

  it('says which district it is and that it is open', async () => {
    const until = { recordUntil: '2021-09-15', confirmUntil: '2021-09-25' };
    expect(await framed(PHRAE, { 5401: until })).toEqual([
      ...[5401, 1, 'แพร่', 'เมืองแพร่', 2564, 'เมืองแพร่'],
      ...['2021-09-15', '2021-09-25', 'แก้ไขได้', 'v1', ''],
    ]);
  });

  it('says why it is shut, and what HQ answered', async () => {
    const changes: Changes = { 5308: { locked: 'confirmed', answer: 'act-1 accepted' } };
    expect(await framed(LAPLAE, changes)).toEqual([
      ...[5308, 8, 'อุตรดิตถ์', 'ลับแล', 2564, 'ลับแล'],
      ...['', '', 'แก้ไขไม่ได้ จังหวัดยืนยันแล้ว', 'v1', 'act-1 accepted'],
    ]);
    expect((await framed(PHRAE, changes)).slice(-3)).toEqual(['แก้ไขได้', 'v1', '']);
  });

  it('leaves empty what is not known', async () => {
    const plain = { ...facts(), rows: [] };
    const tab = await SeenTab.of(planDataTab({ ...plain, settings: { ...SETTINGS, provinces: [] } }, COLUMNS));
    expect(tab.texts(MUANG).slice(0, frame.answer)).toEqual([
      ...['5301', '1', '', 'เมืองอุตรดิตถ์', '2564', 'เมืองอุตรดิตถ์'],
      ...['', '', 'แก้ไขได้', 'v1', ''],
    ]);
  });
});

describe('what is left to people', () => {
  const filled = (tab: SeenTab, row: number) =>
    Object.fromEntries(
      tab
        .line(row)
        .slice(frame.answer)
        .flatMap(({ value }, index) => (value === '' ? [] : [[COLUMNS.codes[frame.answer + index], value]])),
    );

  it('stands empty', async () => {
    const tab = await tabOf();
    expect([MUANG, TRON, PHRAE, LAPLAE].map((row) => filled(tab, row))).toEqual([{}, {}, {}, {}]);
  });

  it('is written by HQ where a sealed district lost its values, and in no other', async () => {
    const sealed = ['wl1', '2564', '5302', '1', 'T1-01=7', 'T1-02=1.5', 'T2-01=', '"ตามคำสั่ง"', '""'].join('\n');
    const tab = await tabOf({ 5302: { sealed } });
    expect([MUANG, TRON, PHRAE].map((row) => filled(tab, row))).toEqual([
      {},
      { 'T1-01': 7, 'T1-02': 1.5, 'note:1': 'ตามคำสั่ง' },
      {},
    ]);
  });

  it('is written by HQ where an act was lost, and in no other', async () => {
    const at = Date.parse('2021-09-21T09:12:00+07:00');
    const rewritten: Decision = {
      ...{ kind: 'return', act: 'act-1', at, by: 'ชัย', areas: parseAreas(',1,'), until: '', reason: 'ผิด' },
      ...{ seal: '', sealed: '', signature: 'k1' },
    };
    const tab = await tabOf({ 5308: { rewritten } });
    expect([PHRAE, LAPLAE].map((row) => filled(tab, row))).toEqual([
      {},
      {
        ...{ state: 'ส่งกลับแก้ไข', act: 'act-1', at: serialOf(at), by: 'ชัย', areas: ',1,', reason: 'ผิด' },
        ...{ signature: 'k1' },
      },
    ]);
  });
});

describe('a cell for a volume', () => {
  it.each<[string, string[], string[]]>([
    ['T1-01', ['0', '7', '999999999'], ['1.5', '-1', '1000000000', 'ไม่มี']],
    ['T1-02', ['0', '1.5', '999999999'], ['-1', '1000000000', 'ไม่มี']],
    ['T2-02', ['0', '7'], ['1.5', '-1', 'ไม่มี']],
  ])('of %s takes %j and not %j, in every row', async (code, good, bad) => {
    const tab = await tabOf();
    const takes = (row: number, text: string) => tab.file.typed(HQ, tab.sheet.id, row, columnOf(code), text).ok;
    for (const row of [MUANG, LAPLAE]) {
      expect([good.filter((text) => takes(row, text)), bad.filter((text) => takes(row, text))]).toEqual([good, []]);
    }
  });

  it.each([
    ['whole numbers', 'ใส่จำนวนเต็มตั้งแต่ 0 ขึ้นไป', 'T1-01 T2-01 T2-02'],
    ['decimals too, where it takes them', 'ใส่จำนวนตั้งแต่ 0 ขึ้นไป มีทศนิยมได้', 'T1-02'],
  ])('tells that it takes %s, and no other cell does', async (_, help, codes) => {
    const tab = await tabOf();
    const told = (row: number) =>
      tab.line(row).flatMap(({ validation }, index) => (validation?.help?.startsWith(help) ? [index + 1] : []));
    expect(tab.rows().map((row) => named(told(row)))).toEqual([...Array(5).fill(''), ...Array(4).fill(codes)]);
  });
});

describe('numbers are shown', () => {
  const at = serialOf(Date.parse('2021-09-08T10:05:00+07:00'));

  it.each<[string, string, number, string]>([
    ['volumes in groups of thousands', 'T1-01', 1234567, '1,234,567'],
    ['volumes that may have decimals with two places', 'T1-02', 1234.5, '1,234.50'],
    ['volumes of every area', 'T2-01', 1234, '1,234'],
    ['codes, places and years as they are', 'year', 2564, '2564'],
    ['when an area was saved as day and time', 'at:1', at, '8/9/2021 10:05'],
    ['when the other was', 'at:2', at, '8/9/2021 10:05'],
    ['when the director decided as day and time', 'at', at, '8/9/2021 10:05'],
  ])('%s, in every row', async (_, code, value, text) => {
    const tab = await tabOf();
    for (const row of [MUANG, LAPLAE]) {
      tab.file.setContent(tab.sheet, row, columnOf(code), { value });
      expect(tab.cell(row, columnOf(code)).text).toBe(text);
    }
  });

  it('volumes at the right, under the unit', async () => {
    const tab = await tabOf();
    const right = (row: number) =>
      tab.line(row).flatMap(({ style }, index) => (style.align === 'right' ? [index + 1] : []));
    expect(tab.rows().map((row) => named(right(row)))).toEqual([
      ...['', '', '', '', ''],
      ...Array(4).fill('T1-01 T1-02 T2-01 T2-02'),
    ]);
  });
});

describe('of the tab people see', () => {
  it('which district a row is and whether it is open, then the areas; nothing of the code and of the block', async () => {
    const { hiddenColumns, hidden, columns } = (await tabOf()).sheet;
    const visible = COLUMNS.codes.filter((_, index) => !hiddenColumns.includes(index + 1));
    expect(visible).toEqual([
      ...['order', 'province', 'district', 'year', 'responsible', 'lock'],
      ...['|1', 'T1-01', 'T1-02', 'note:1', 'at:1', 'by:1'],
      ...['|2', 'T2-01', 'T2-02', 'note:2', 'at:2', 'by:2', '|end'],
    ]);
    expect([hidden, columns]).toEqual([false, COLUMNS.codes.length]);
  });

  it('the areas, headings and units and every district, without the codes and marks', async () => {
    const { hiddenRows, rows } = (await tabOf()).sheet;
    expect([[...hiddenRows].sort(), rows]).toEqual([[ROWS.codes, ROWS.flags], LAPLAE]);
  });

  it('headings of several lines whole: their row is the tallest', async () => {
    const { rowHeights } = (await tabOf()).sheet;
    const height = (row: number) => rowHeights[row] ?? 21;
    const others = [ROWS.areas, ROWS.units, MUANG, LAPLAE].map(height);
    expect(height(ROWS.headings)).toBeGreaterThan(Math.max(...others));
  });

  it('always the head and whose row it is', async () => {
    const { frozenRows, frozenColumns } = (await tabOf()).sheet;
    expect([frozenRows, COLUMNS.codes[frozenColumns - 1]]).toEqual([ROWS.units, 'district']);
  });

  it('wide columns for long texts and narrow ones between the areas', async () => {
    const { columnWidths } = (await tabOf()).sheet;
    const width = (code: string) => columnWidths[columnOf(code)] ?? 100;
    for (const volume of ['T1-01', 'T1-02', 'T2-01', 'T2-02']) {
      expect(width('|1')).toBeLessThan(width(volume));
      expect(width('order')).toBeLessThan(width(volume));
      expect(width('note:1')).toBeGreaterThan(width(volume));
      expect(width('lock')).toBeGreaterThan(width(volume));
    }
    expect([width('|2'), width('|end'), width('note:2')]).toEqual([width('|1'), width('|1'), width('note:1')]);
  });
});

describe('the looks tell', () => {
  it('the head from the rows, and its titles from its units', async () => {
    const tab = await tabOf();
    const [titles, headings, units, row] = [ROWS.areas, ROWS.headings, ROWS.units, MUANG].map(
      (each) => tab.cell(each, columnOf('T1-01')).style,
    );
    expect([titles?.bold, headings?.bold, units?.bold, row?.bold]).toEqual([true, true, false, false]);
    expect([titles?.background, units?.background]).toEqual([headings?.background, headings?.background]);
    expect(row?.background).not.toBe(headings?.background);
    expect([titles?.align, headings?.align, units?.align]).toEqual(['left', 'center', 'center']);
  });

  it('a long title of an area runs over the columns of the area', async () => {
    const tab = await tabOf();
    expect(tab.cell(ROWS.areas, columnOf('T1-01')).style.wrap).toBe('overflow');
  });

  it('what is only told from what is asked: notes and stamps are small and quiet', async () => {
    const tab = await tabOf();
    const { color, size = 0 } = tab.cell(LAPLAE, columnOf('T1-01')).style;
    for (const code of ['note:1', 'at:1', 'by:1', 'note:2', 'at:2', 'by:2']) {
      const told = tab.cell(LAPLAE, columnOf(code)).style;
      expect(told.color).not.toBe(color);
      expect(told.size).toBeLessThan(size);
    }
  });

  it('a long note does not make its row tall', async () => {
    const tab = await tabOf();
    expect(
      [tab.cell(MUANG, columnOf('note:1')), tab.cell(MUANG, columnOf('T1-01'))].map(({ style }) => style.wrap),
    ).toEqual(['overflow', 'wrap']);
  });

  it('one area from the next: the columns between them are dark from the head down', async () => {
    const tab = await tabOf();
    const dark = tab.cell(MUANG, columnOf('|1')).style.background;
    const darkened = (row: number) =>
      tab.line(row).flatMap(({ style }, index) => (style.background === dark ? [index + 1] : []));
    expect(tab.rows().map((row) => named(darkened(row)))).toEqual(['', '', ...Array(7).fill('|1 |2 |end')]);
  });

  it('every cell of the table from the next', async () => {
    const tab = await tabOf();
    const unlined = (row: number) =>
      tab.line(row).flatMap(({ style }, index) => (style.border?.top ? [] : [index + 1]));
    expect([ROWS.headings, ROWS.units, MUANG, LAPLAE].map((row) => named(unlined(row)))).toEqual(
      Array(4).fill('|1 |2 |end'),
    );
  });
});

describe('may write', () => {
  const AREAS = 'T1-01 T1-02 note:1 at:1 by:1 T2-01 T2-02 note:2 at:2 by:2';
  const BLOCK = 'state act at by areas until reason seal signature called promised';

  /** By person and row, what is open; nobody and no row where nothing is. */
  async function writers(changes: Changes, change: Partial<TrackingFacts> = {}) {
    const tab = await SeenTab.of(planDataTab({ ...facts(changes), ...change }, COLUMNS), ...Object.values(PEOPLE));
    return Object.entries(PEOPLE).flatMap(([name, email]) =>
      tab.rows().flatMap((row) => {
        const open = named(tab.open(row, email));
        return open === '' ? [] : [`${name} ${row}: ${open}`];
      }),
    );
  }

  it('nobody, where nobody is named', async () => {
    const everyRow = Object.fromEntries(SETTINGS.districts.map(({ code }) => [code, { openForDirectors: true }]));
    expect(
      await writers(everyRow, { provinces: SETTINGS.provinces.map(({ code }) => ({ province: code, directors: [] })) }),
    ).toEqual([]);
  });

  it('recorders the areas of their districts, and nothing between the areas', async () => {
    const changes: Changes = {
      5301: { recorders: [ANONG] },
      5302: { recorders: [ANONG, BOON] },
      5308: { recorders: [BOON] },
    };
    expect(await writers(changes)).toEqual([
      `anong ${MUANG}: ${AREAS}`,
      `anong ${TRON}: ${AREAS}`,
      `boon ${TRON}: ${AREAS}`,
      `boon ${LAPLAE}: ${AREAS}`,
    ]);
  });

  it('recorders nothing in a row that is shut', async () => {
    const recorders = [ANONG];
    const changes: Changes = {
      5301: { recorders },
      5302: { recorders, locked: 'confirmed' },
      5401: { recorders, locked: 'after-window' },
      5308: { recorders },
    };
    expect(await writers(changes)).toEqual([`anong ${MUANG}: ${AREAS}`, `anong ${LAPLAE}: ${AREAS}`]);
  });

  it('directors the block of the rows of their province that are open for them', async () => {
    const openForDirectors = true;
    const changes: Changes = { 5302: { openForDirectors }, 5401: { openForDirectors }, 5308: { openForDirectors } };
    expect(await writers(changes)).toEqual([
      `chai ${TRON}: ${BLOCK}`,
      `chai ${LAPLAE}: ${BLOCK}`,
      `dara ${PHRAE}: ${BLOCK}`,
    ]);
  });

  it('directors the block of a row that is shut for recorders too', async () => {
    const changes: Changes = { 5301: { openForDirectors: true, locked: 'confirmed', recorders: [ANONG] } };
    expect(await writers(changes)).toEqual([`chai ${MUANG}: ${BLOCK}`]);
  });

  it('nobody between the areas, nor in a row of which nothing is known: HQ alone is named', async () => {
    const known = facts({ 5301: { recorders: [ANONG] } }).rows.slice(0, 1);
    const tab = await SeenTab.of(planDataTab({ ...facts(), rows: known }, COLUMNS), ANONG, CHAI, DARA);
    const holders = tab.sheet.protections.map(({ description = '', editors }) => [description, editors?.users ?? []]);
    expect(holders.filter(([kind]) => /separator|recorders/.test(String(kind)))).toEqual([
      ['wl1|recorders|5301', expect.arrayContaining([ANONG])],
      ...[5302, 5401, 5308].map((code) => [`wl1|recorders|${code}`, [HQ]]),
      ...[0, 1, 2].map((index) => [`wl1|separator|${index}`, [HQ]]),
    ]);
  });

  it('nobody a row of which nothing is known', async () => {
    const known = facts({ 5301: { recorders: [ANONG], openForDirectors: true } }).rows.slice(0, 1);
    expect(await writers({}, { rows: known })).toEqual([`anong ${MUANG}: ${AREAS}`, `chai ${MUANG}: ${BLOCK}`]);
  });
});

describe('the plan', () => {
  it('has open rows that stand together in one opening', () => {
    const spec = planDataTab(facts({ 5401: { locked: 'confirmed', openForDirectors: true } }), COLUMNS);
    const rows = spec.sheetRight?.holes.map(({ row, lastRow, column }) => [named([column]), row, lastRow]);
    expect(rows).toEqual([
      ['|1', MUANG, TRON],
      ['|1', LAPLAE, LAPLAE],
      ['state', PHRAE, PHRAE],
    ]);
  });

  it('gives every protection an identifier and a description by which HQ knows it again', () => {
    const { sheetRight, rangeRights } = planDataTab(facts(), COLUMNS);
    const ids = [sheetRight, ...rangeRights].map((right) => right?.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([sheetRight, ...rangeRights].map((right) => right?.description)).toEqual([
      'wl1|sheet',
      ...[5301, 5302, 5401, 5308].map((code) => `wl1|recorders|${code}`),
      ...['wl1|directors|53', 'wl1|directors|53', 'wl1|directors|54'],
      ...['wl1|separator|0', 'wl1|separator|1', 'wl1|separator|2'],
    ]);
  });

  it('has identifiers that are whole and tell year and kind, of a province in two parts too', () => {
    const { rangeRights } = planDataTab(facts(), COLUMNS);
    const told = rangeRights.map(({ id, description }) => `${description.split('|')[1]} ${Math.floor(id / 100_000)}`);
    expect([...new Set(told)]).toEqual(['recorders 641', 'directors 642', 'separator 643']);
    expect(rangeRights.every(({ id }) => Number.isInteger(id))).toBe(true);
  });

  it('changes nothing in a tab that stands as planned', async () => {
    const changes: Changes = { 5301: { recorders: [ANONG], openForDirectors: true } };
    const { takes, contents, grants } = (await tabOf(changes)).wouldBring(planDataTab(facts(changes), COLUMNS));
    expect([takes, contents, grants]).toEqual([[], [], []]);
  });

  it('lays the looks of the rows anew that somebody typed into, and of no others', () => {
    const relaid = (changes: Changes) => planDataTab(facts(changes), COLUMNS).relaidRows;
    expect(relaid({})).toEqual([]);
    expect(relaid({ 5302: { typedInto: true }, 5308: { typedInto: true } })).toEqual([TRON, LAPLAE]);
  });
});
