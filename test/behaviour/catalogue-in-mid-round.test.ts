// HQ changes the list of work items while a round is on: every number stays with its item.
import { paste } from '../../demo/hq-sheet';
import { HQ } from '../../demo/people';
import { hqFile, trackingFile } from '../../demo/sample-round';
import type { CatalogueTable } from '../../src/contract/hq-calls';
import type { Catalogue, Item } from '../../src/domain/catalogue';
import { defaultCatalogue } from '../../src/domain/catalogue-default';
import { ROWS } from '../../src/workbook/columns';
import { FILE_COLUMNS, HQ_FILES, HQ_FIRST_ROW } from '../../src/workbook/hq-tabs';
import { typeCatalogue } from '../support/a-catalogue';
import { HqDesk } from '../support/practice-hq';
import { refusal } from '../support/practice-person';
import { UttaraditRound } from '../support/practice-uttaradit';
import { DATA, FAKTHA, LAPLAE, MUEANG, placeOf, rowOf } from '../support/uttaradit-places';

let round: UttaraditRound;
beforeAll(async () => {
  round = await UttaraditRound.in('story');
});
afterEach(() => round.putBack());

/** The row of codes as it stands, and below it what every district has under each. */
function numbers(): Map<string, string[]> {
  const lines = round.texts(DATA, 1, 1, ROWS.first + 8, 140);
  const codes = lines[ROWS.codes - 1] ?? [];
  const districts = lines.slice(ROWS.first - 1);
  return new Map(
    codes.flatMap((code, index) =>
      /^A\d|^note:|^at:|^by:/.test(code) ? [[code, districts.map((line) => line[index] ?? '')]] : [],
    ),
  );
}

function withItems(change: (items: Item[]) => Item[]): Catalogue {
  const items = change([...defaultCatalogue.items]).map((item, order) => ({ ...item, order }));
  return { ...defaultCatalogue, items };
}

const NEW: Item = {
  code: 'A3-07',
  area: 3,
  name: 'งานใหม่กลางรอบ',
  unit: 'เรื่อง',
  minutes: 30,
  active: true,
  order: 0,
  decimals: false,
  definition: '',
  example: '',
};
const at = (items: readonly Item[], code: string) => items.findIndex((item) => item.code === code);
const inserted = withItems((items) => [...items.slice(0, at(items, 'A3-02')), NEW, ...items.slice(at(items, 'A3-02'))]);

const result = (column: number = FILE_COLUMNS.result) =>
  round.google.files
    .get(hqFile(round.google).id)
    .grid(HQ_FILES.id, { from: HQ_FIRST_ROW, to: HQ_FIRST_ROW }, { from: column, to: column }, HQ.email).cells[0]?.[0]
    ?.text;

function sweeps(): void {
  expect(round.sweep().outcome).toEqual({ ok: true });
}

it('an item put in the middle of an area gets a column of its own, and no number moves to another item', () => {
  const before = numbers();
  typeCatalogue(hqFile(round.google), inserted);
  sweeps();
  const after = numbers();
  expect(after.get('A3-07')).toEqual(Array(9).fill(''));
  expect(new Map([...after].filter(([code]) => code !== 'A3-07'))).toEqual(before);
  expect([...after.keys()].indexOf('A3-07')).toBe([...after.keys()].indexOf('A3-02') - 1);
});

it('the area is short of the new item in the status, the form asks for it, and it can be recorded', () => {
  typeCatalogue(hqFile(round.google), inserted);
  sweeps();
  expect(round.status(MUEANG)[2]).toBe('◐ 6/7');
  const recorder = round.recorder(LAPLAE);
  expect(recorder.area(LAPLAE, 3).items.map(({ code }) => code)).toEqual([
    'A3-01',
    'A3-07',
    'A3-02',
    'A3-03',
    'A3-04',
    'A3-05',
    'A3-06',
  ]);
  recorder.saved(LAPLAE, 3, { 'A3-07': '5' });
  expect(numbers().get('A3-07')?.[placeOf(LAPLAE)]).toBe('5');
  expect(recorder.types(DATA, rowOf(MUEANG), 40, '1')).toBe(false);
});

it('a form that was open before saves into the same items, wherever their columns are by now', () => {
  const recorder = round.recorder(LAPLAE);
  recorder.start();
  const { shown } = recorder.area(LAPLAE, 5);
  const before = numbers();
  typeCatalogue(hqFile(round.google), inserted);
  sweeps();
  expect(recorder.area(LAPLAE, 5).shown).toBe(shown);
  recorder.save(LAPLAE, 5, { 'A5-03': '83' }, { shown });
  const after = numbers();
  expect(after.get('A5-03')?.[placeOf(LAPLAE)]).toBe('83');
  for (const [code, values] of before) {
    if (code !== 'A5-03' && !/^(at|by):5/.test(code)) expect([code, after.get(code)]).toEqual([code, values]);
  }
});

it('what was confirmed stays shut and reads as changed: it has to be confirmed anew', () => {
  typeCatalogue(hqFile(round.google), inserted);
  sweeps();
  expect(round.status(FAKTHA).at(-1)).toBe('◆ มีการแก้ไขหลังยืนยัน');
  expect(refusal(round.recorder(FAKTHA).save(FAKTHA, 3, { 'A3-07': '1' }))).toMatchObject({ code: 'locked' });
});

it('sorting the list by name moves the columns with it', () => {
  const before = numbers();
  typeCatalogue(
    hqFile(round.google),
    withItems((items) => items.sort((a, b) => a.area - b.area || (a.name < b.name ? -1 : 1))),
  );
  sweeps();
  expect(numbers()).toEqual(before);
  sweeps();
  expect(result()).toBe('● ปกติ');
});

it('a retired item keeps its column and its numbers, and is asked for no more', () => {
  const before = numbers();
  typeCatalogue(
    hqFile(round.google),
    withItems((items) => items.map((item) => (item.code === 'A3-05' ? { ...item, active: false } : item))),
  );
  sweeps();
  expect(numbers()).toEqual(before);
  expect(round.status(LAPLAE)[2]).toBe('◐ 4/5');
});

it('a deleted line of the list touches no workbook, and HQ is told what is missing', () => {
  const before = JSON.stringify(round.file.data);
  typeCatalogue(
    hqFile(round.google),
    withItems((items) => items.filter(({ code }) => code !== 'A3-05')),
  );
  sweeps();
  expect(result()).toBe('◆ รายการงานหายจากแท็บ รายการงาน');
  expect(result(FILE_COLUMNS.findings)).toBe('ใส่แถวที่หายกลับในแท็บ รายการงาน รหัส A3-05');
  expect(JSON.stringify(round.file.data) === before).toBe(true);
});

it('codes that were exchanged by hand, without their columns, stop the sweep there', () => {
  const codes = round.texts(DATA, ROWS.codes, 1, 1, 140)[0] ?? [];
  const [one, two] = [codes.indexOf('A3-01'), codes.indexOf('A3-02')];
  paste(round.file, DATA, ROWS.codes, one + 1, [['A3-02']]);
  paste(round.file, DATA, ROWS.codes, two + 1, [['A3-01']]);
  const before = JSON.stringify(round.file.data);
  sweeps();
  expect(result()).toBe('◆ รหัสแถวหรือรหัสคอลัมน์เสียหาย');
  expect(JSON.stringify(round.file.data) === before).toBe(true);
});

it('a code that was wiped is put back where it stood', () => {
  const before = numbers();
  const codes = round.texts(DATA, ROWS.codes, 1, 1, 140)[0] ?? [];
  paste(round.file, DATA, ROWS.codes, codes.indexOf('A3-02') + 1, [['']]);
  sweeps();
  expect(numbers()).toEqual(before);
});

describe('by HQ’s page', () => {
  const desk = () => new HqDesk(round.google, HQ.email);
  const copied = () => desk().granted<CatalogueTable>('catalogue', {});
  const withLine = (text: string) => ({ text: `${copied().text}\n${text}`, official: false, accepted: [] });

  it('the list is copied out and pasted back without a change', () => {
    const { text, version, active } = copied();
    expect([version, active]).toEqual(['1', 48]);
    const preview = desk().preview('catalogue', { text, official: false, accepted: [] });
    expect(preview.problems).toEqual([]);
    expect(preview.effects.map((line) => line.text)).toEqual(['8 ด้าน ใช้อยู่ 48 รายการ', 'ไม่มีอะไรเปลี่ยน']);
  });

  it('a new item is shown with what it does to the complete and the confirmed, then makes a version', () => {
    const payload = withLine('3\t\tA3-07\tงานใหม่\tเรื่อง\t30');
    const preview = desk().preview('catalogue', payload);
    expect(preview.effects.map(({ text, means }) => `${text} ${means}`.trim())).toEqual([
      '8 ด้าน ใช้อยู่ 49 รายการ',
      'เป็นรุ่นที่ 2 ของรอบนี้',
      'เพิ่ม 1 A3-07',
    ]);
    expect(preview.warnings.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^\d อำเภอที่ครบแล้ว จะขาดรายการใหม่$/),
      expect.stringMatching(/^\d อำเภอที่ยืนยันแล้ว ต้องยืนยันใหม่/),
    ]);
    expect(desk().order('catalogue', payload, 'order-0031')).toMatchObject({ state: 'done' });
    sweeps();
    expect(copied()).toMatchObject({ version: '2', active: 49 });
    expect(numbers().get('A3-07')).toEqual(Array(9).fill(''));
    expect(round.status(MUEANG)[2]).toBe('◐ 6/7');
  });

  it('a whole area cannot be given up while the round is on, and nothing is written', () => {
    const text = copied()
      .text.split('\n')
      .filter((line) => !line.startsWith('7\t'))
      .join('\n');
    const payload = { text, official: false, accepted: [] };
    expect(desk().refused('submit', { id: 'order-0032', kind: 'catalogue', payload })).toMatchObject({
      code: 'bad-fields',
      fields: [{ field: 'text', text: expect.stringContaining('ด้านที่ 7 ต้องเหลือรายการที่ใช้อยู่') }],
    });
    expect(copied().version).toBe('1');
  });

  it('the official list says no more that it is an example', () => {
    expect(desk().order('catalogue', { text: copied().text, official: true, accepted: [] }, 'order-0033').state).toBe(
      'done',
    );
    sweeps();
    expect(round.recorder(LAPLAE).start().round.catalogueOfficial).toBe(true);
  });
});

it('whatever service call the run ends at, the next one comes to the same', () => {
  typeCatalogue(hqFile(round.google), inserted);
  round.keep();
  sweeps();
  sweeps();
  const undisturbed = JSON.stringify([...numbers()]);
  const columns = trackingFile(round.google).sheet(DATA)?.columns;
  for (const call of [3, 4, 5, 6]) {
    round.putBack();
    round.google.faults.plan({ atCall: call, what: 'dies', when: 'after' });
    round.sweep();
    sweeps();
    sweeps();
    expect(JSON.stringify([...numbers()])).toBe(undisturbed);
    expect(trackingFile(round.google).sheet(DATA)?.columns).toBe(columns);
    expect(round.status(MUEANG)[2]).toBe('◐ 6/7');
  }
});
