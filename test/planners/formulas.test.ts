// The status formulas of a small workbook, computed, say what the rules say of what stands in its cells.
import * as fc from 'fast-check';
import { openGoogle } from '../../practice/google';
import type { Catalogue } from '../../src/domain/catalogue';
import { serialOf } from '../../src/domain/day';
import { rowIn } from '../../src/features/hq/look';
import { planColumns, ROWS } from '../../src/workbook/columns';
import { districtTab } from '../../src/workbook/formulas';
import { reconcile } from '../../src/workbook/reconcile';
import type { Settings } from '../../src/workbook/settings';
import { DISTRICTS, dataTab, PROVINCES } from '../../src/workbook/tabs';
import { planTrackingWorkbook } from '../../src/workbook/tracking-workbook';
import { aCatalogueOf } from '../support/a-catalogue';
import { type AnyDistrict, anyDistrictOf, fill, put, type Written } from '../support/any-district';
import { AppliedFile } from '../support/planned-on-google';
import { shown, statusOf } from '../support/status-as-rules';
import { someFacts, someSettings } from '../support/tracking-facts';
import { HQ } from './planned-file';

const AREAS = 2;
const ITEMS = 3;
/** The last item of the first area was retired in mid-round: its numbers stay, and count for nothing. */
const RETIRED = 'T1-03';
const CATALOGUE = withoutRetired(aCatalogueOf(AREAS, ITEMS));

const SETTINGS: Settings = {
  ...someSettings(CATALOGUE),
  provinces: [
    { code: 53, name: 'อุตรดิตถ์', order: 1 },
    { code: 54, name: 'แพร่', order: 2 },
  ],
  districts: [
    { code: 5301, name: 'เมืองอุตรดิตถ์', province: 53, order: 1, row: 6 },
    { code: 5308, name: 'ลับแล', province: 53, order: 2, row: 7 },
    { code: 5401, name: 'เมืองแพร่', province: 54, order: 1, row: 8 },
  ],
};

function withoutRetired(catalogue: Catalogue): Catalogue {
  return { ...catalogue, items: catalogue.items.map((item) => ({ ...item, active: item.code !== RETIRED })) };
}

/** A workbook as HQ has it made, and the rules' view of it. */
async function aBook(settings: Settings) {
  const made = new AppliedFile(await openGoogle({ now: 0 }), HQ);
  const bring = (wanted: Settings) => {
    const plan = reconcile(planTrackingWorkbook(someFacts(wanted), 'ไฟล์ทดสอบ'), made.read(), HQ);
    made.apply([...plan.takes, ...plan.contents, ...plan.grants]);
    return plan.contents;
  };
  bring(settings);
  const columns = planColumns(settings.catalogue);
  const id = dataTab(settings.round.year).id;
  const data = made.file.sheet(id);
  if (!data) throw new Error('There is no data tab.');
  const book = {
    file: made.file,
    data,
    ...{ districts: settings.districts, provinces: settings.provinces },
    row: (code: number) =>
      rowIn(made.tab(id), ROWS.first + settings.districts.findIndex((each) => each.code === code), columns),
  };
  return { ...book, bring, fill: (contents: readonly AnyDistrict[]) => fill(book, contents, columns) };
}

let book: Awaited<ReturnType<typeof aBook>>;
beforeEach(async () => {
  book = await aBook(SETTINGS);
});

it('whatever stands in the cells, both status tabs say what the rules say', () => {
  const count = book.districts.length;
  fc.assert(
    fc.property(fc.array(anyDistrictOf(AREAS, ITEMS), { minLength: count, maxLength: count }), (contents) => {
      book.fill(contents);
      const { seen, expected } = statusOf(book);
      expect(seen).toEqual(expected);
    }),
    { numRuns: 25, seed: 2564 },
  );
});

const area = (...cells: Written[]) => ({ cells, note: {}, savedAt: {} });
const COMPLETE = [area(put(1), put(0), {}), area(put(1), put(2), put(3))];
const NOTHING_RECORDED = [area({}, {}, {}), area({}, {}, {})];
const AT = Date.parse('2021-09-21T09:12:00+07:00');

function district(change: Partial<AnyDistrict> = {}): AnyDistrict {
  return { areas: COMPLETE, state: '', marked: [], answer: '', signature: 'k1 signed', ...change };
}

/** What the first district's line says of the first area, the second, and the confirmation. */
function lineOf(content: AnyDistrict) {
  book.fill([content, district(), district()]);
  const line = shown(book, DISTRICTS.id, 4, 6 + AREAS)[3] ?? [];
  return [line[4], line[5], line[7]];
}

const NOT_YET = '○ ยังไม่ได้ยืนยัน';
const CHECK = '◆ ต้องตรวจสอบ';
const LATER = (days: number) => put(serialOf(AT + days * 86_400_000));

describe('a district’s line', () => {
  it.each<[string, Partial<AnyDistrict>, [string, string, string]]>([
    ['is complete though nothing stands in a retired item', {}, ['● 2/2', '● 3/3', NOT_YET]],
    [
      'counts nothing that stands in a retired item',
      { areas: [area({}, {}, put(7)), area(put(1), put(2), put(3))] },
      ['○ 0/2', '● 3/3', NOT_YET],
    ],
    [
      'counts a zero as recorded, and a blank as not',
      { areas: [area(put(0), {}, {}), area({}, {}, {})] },
      ['◐ 1/2', '○ 0/3', NOT_YET],
    ],
    ['is confirmed, waiting for HQ', { state: 'ยืนยัน' }, ['● 2/2', '● 3/3', '✔ ยืนยันแล้ว รอล็อก']],
    [
      'is confirmed and locked',
      { state: 'ยืนยัน', answer: 'act-1 accepted' },
      ['● 2/2', '● 3/3', '✔ ยืนยันแล้ว 21 ก.ย. 64'],
    ],
    [
      'is locked though nobody signed',
      { state: 'ยืนยัน', answer: 'act-1 accepted', signature: '' },
      ['● 2/2', '● 3/3', '✔ ยืนยัน (ไม่ได้พิสูจน์ตัวตน) 21 ก.ย. 64'],
    ],
    [
      'is not locked by the answer to another act',
      { state: 'ยืนยัน', answer: 'act-0 accepted' },
      ['● 2/2', '● 3/3', '✔ ยืนยันแล้ว รอล็อก'],
    ],
    [
      'names the area that changed after the confirmation',
      { state: 'ยืนยัน', answer: 'act-1 changed ,2,' },
      ['● 2/2', '◆ 3/3', '◆ มีการแก้ไขหลังยืนยัน'],
    ],
    [
      'waits for HQ as long as nobody can read what HQ answered',
      { state: 'ยืนยัน', answer: 'act-1 noted ,2,' },
      ['● 2/2', '● 3/3', '✔ ยืนยันแล้ว รอล็อก'],
    ],
    ['was refused', { state: 'ยืนยัน', answer: 'act-1 refused key' }, ['● 2/2', '● 3/3', CHECK]],
    ['was sent back for an area', { state: 'ส่งกลับแก้ไข', marked: [2] }, ['● 2/2', '↩ 3/3', '↩ ส่งกลับแก้ไข']],
    [
      'was sent back, which HQ refused',
      { state: 'ส่งกลับแก้ไข', marked: [2], answer: 'act-1 refused key' },
      ['● 2/2', '● 3/3', CHECK],
    ],
    [
      'was sent back, and saved again since',
      {
        state: 'ส่งกลับแก้ไข',
        marked: [1],
        areas: [{ ...area(put(1), put(0), {}), savedAt: LATER(1) }, area(put(1), put(2), put(3))],
      },
      ['↩ 2/2', '● 3/3', '↩ แก้ไขแล้ว รอตรวจ'],
    ],
    [
      'is to get back what was confirmed',
      { state: 'ขอคืนค่าที่ยืนยัน', marked: [1] },
      ['◆ 2/2', '● 3/3', '◆ มีการแก้ไขหลังยืนยัน'],
    ],
    [
      'got back what was confirmed',
      { state: 'ขอคืนค่าที่ยืนยัน', marked: [1], answer: 'act-1 accepted' },
      ['● 2/2', '● 3/3', '✔ ยืนยันแล้ว 21 ก.ย. 64'],
    ],
    [
      'is not to get anything back, HQ said',
      { state: 'ขอคืนค่าที่ยืนยัน', marked: [1], answer: 'act-1 refused key' },
      ['● 2/2', '● 3/3', CHECK],
    ],
    ['was taken back', { state: 'ถอนการยืนยัน' }, ['● 2/2', '● 3/3', NOT_YET]],
    ['has rubbish where the decision belongs', { state: 'ok' }, ['● 2/2', '● 3/3', CHECK]],
  ])('%s', (_, change, line) => {
    expect(lineOf(district(change))).toEqual(line);
  });

  it('has to be checked when the decision has no number, as none has that is typed by hand', () => {
    book.fill([district({ state: 'ยืนยัน', answer: '' }), district(), district()]);
    book.file.setContent(book.data, ROWS.first, planColumns(CATALOGUE).block.act, { value: '' });
    expect(shown(book, DISTRICTS.id, 4, 8)[3]?.[7]).toBe(CHECK);
  });

  it('names an area with two digits for itself only', async () => {
    const wide = await aBook({ ...SETTINGS, catalogue: aCatalogueOf(12, 1) });
    const areas = Array.from({ length: 12 }, () => area(put(1)));
    wide.fill([district({ areas, state: 'ส่งกลับแก้ไข', marked: [12] }), district({ areas }), district({ areas })]);
    const line = shown(wide, DISTRICTS.id, 4, 18)[3] ?? [];
    expect(line.slice(4, 16).flatMap((text, index) => (text.startsWith('↩') ? [index + 1] : []))).toEqual([12]);
  });

  it('begins with its place, its province, its name and the year', () => {
    book.fill([district(), district(), district()]);
    const lines = shown(book, DISTRICTS.id, 6, 7).slice(3);
    expect(lines.map((line) => [...line.slice(0, 4), line[6]])).toEqual([
      ['1', 'อุตรดิตถ์', 'เมืองอุตรดิตถ์', '2564', 'เมืองอุตรดิตถ์'],
      ['2', 'อุตรดิตถ์', 'ลับแล', '2564', 'ลับแล'],
      ['1', 'แพร่', 'เมืองแพร่', '2564', 'เมืองแพร่'],
    ]);
  });
});

describe('the last line of the districts', () => {
  it.each<[string, AnyDistrict[], string[]]>([
    [
      'nobody',
      Array.from({ length: 3 }, () => district({ areas: NOTHING_RECORDED })),
      ['0/3', '0/3', 'ครบทุกด้าน 0/3', 'ยืนยันแล้ว 0/3'],
    ],
    [
      'some',
      [
        district({ state: 'ยืนยัน', answer: 'act-1 accepted' }),
        district({ areas: [area(put(1), put(1), {}), area({}, {}, {})] }),
        district({ areas: NOTHING_RECORDED }),
      ],
      ['2/3', '1/3', 'ครบทุกด้าน 1/3', 'ยืนยันแล้ว 1/3'],
    ],
    [
      'all',
      Array.from({ length: 3 }, () => district({ state: 'ยืนยัน' })),
      ['3/3', '3/3', 'ครบทุกด้าน 3/3', 'ยืนยันแล้ว 3/3'],
    ],
  ])('counts %s', (_, contents, counts) => {
    book.fill(contents);
    expect(shown(book, DISTRICTS.id, 7, 8)[6]?.slice(4)).toEqual(counts);
  });
});

it('when somebody saved last is told to the minute, on the hour too', () => {
  const saved = (savedAt: Written) => [{ cells: [put(1), put(1), {}], note: {}, savedAt }, area({}, {}, {})];
  const latest = (...times: string[]) => {
    book.fill(
      Array.from({ length: 3 }, (_, index) =>
        district({ areas: saved(times[index] ? put(serialOf(Date.parse(`${times[index]}+07:00`))) : {}) }),
      ),
    );
    return [shown(book, DISTRICTS.id, 2, 1)[1]?.[0], shown(book, PROVINCES.id, 3, 1)[2]?.[0]];
  };
  const both = (text: string) => [text, text];
  expect(latest()).toEqual(both('ยังไม่มีการบันทึกผ่านแบบฟอร์ม'));
  expect(latest('2021-09-08T10:40:00', '2021-09-08T10:39:00')).toEqual(both('อัปเดตล่าสุด 8 ก.ย. 64 เวลา 10:40 น.'));
  expect(latest('', '', '2021-12-31T09:05:00')).toEqual(both('อัปเดตล่าสุด 31 ธ.ค. 64 เวลา 09:05 น.'));
});

it('what stands below the last district counts for nothing', () => {
  book.fill(Array.from({ length: 3 }, () => district({ areas: NOTHING_RECORDED })));
  const status = book.file.sheet(DISTRICTS.id);
  if (!status) throw new Error('There is no status of districts.');
  const seen = () => [
    shown(book, DISTRICTS.id, 7, 8)[6],
    shown(book, DISTRICTS.id, 2, 1)[1],
    shown(book, PROVINCES.id, 12, 5),
  ];
  const before = seen();
  const { confirmation, completeAreas, countColumn } = districtTab(AREAS);
  const below = 8;
  status.rows = below;
  book.file.setContent(status, below, confirmation, { value: '✔ ยืนยันแล้ว รอล็อก' });
  book.file.setContent(status, below, completeAreas, { value: AREAS });
  book.file.setContent(status, below, countColumn(0), { value: 2 });
  book.data.rows = ROWS.first + 3;
  for (const { savedAt } of planColumns(CATALOGUE).areas) {
    book.file.setContent(book.data, ROWS.first + 3, savedAt, LATER(0));
  }
  expect(seen()).toEqual(before);
});

it('a province without districts shows nothing, and stays as it is', async () => {
  const settings = { ...SETTINGS, provinces: [...SETTINGS.provinces, { code: 55, name: 'น่าน', order: 3 }] };
  const lone = await aBook(settings);
  expect(lone.bring(settings)).toEqual([]);
  expect(shown(lone, PROVINCES.id, 8, 5)[6]).toEqual(['3', 'น่าน', '', '', '']);
});

it('provinces of both blocks are counted together', async () => {
  const provinces = Array.from({ length: 39 }, (_, index) => ({
    code: 10 + index,
    name: `จังหวัด ${index}`,
    order: index,
  }));
  const [first, last] = [10, 48].map((province, index) => ({
    ...{ code: province * 100 + 1, name: 'อำเภอ', province, order: 1, row: ROWS.first + index },
  }));
  const wide = await aBook({ ...SETTINGS, provinces, districts: first && last ? [first, last] : [] });
  wide.fill([district(), district()]);
  const counts = shown(wide, PROVINCES.id, 50, 1).map(([text]) => text);
  expect(counts).toContain('- 2 จ. ทอ. บันทึกข้อมูลครบ');
});

it('where the list asks for nothing, no district and no province is complete, as the rules say', async () => {
  const none = await aBook({ ...SETTINGS, catalogue: aCatalogueOf(0, 0) });
  const { seen, expected } = statusOf(none);
  expect(seen).toEqual(expected);
  expect(shown(none, DISTRICTS.id, 7, 6)[6]?.slice(4)).toEqual(['ครบทุกด้าน 0/3', 'ยืนยันแล้ว 0/3']);
});
