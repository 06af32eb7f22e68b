// HQ sets up its workbooks by one order: for one province, for all in one, from an adopted file; and it may end anywhere.
import { directorOf, HQ, recordersOf } from '../../demo/people';
import { HQ_FILE } from '../../demo/sample-round';
import type { FirstSteps } from '../../src/contract/hq-calls';
import type { SetUpPayload } from '../../src/contract/orders/set-up';
import { districtsOf, provinces } from '../../src/domain/places';
import { FILE_COLUMNS, HQ_FILES, HQ_LEDGER } from '../../src/workbook/hq-tabs';
import { HOME, PROVINCES } from '../../src/workbook/tabs';
import { EmptyHq } from '../support/empty-hq';
import { everyEnd } from '../support/every-fault';

const KIND = 'set-up';
const VALUES = {
  year: '๒๕๖๔',
  dataFrom: '1 ต.ค. 63',
  dataUntil: '30/9/2564',
  recordFrom: '1 ส.ค. 64',
  recordUntil: '15 ก.ย. 64',
  confirmFrom: '16 ก.ย. 64',
  confirmUntil: '25 ก.ย. 64',
  phone: '0 2000 0000',
};
/** Three small provinces: ภูเก็ต, สมุทรสงคราม, สมุทรสาคร. */
const SMALL = provinces()
  .filter(({ code }) => districtsOf(code).length === 3)
  .map(({ code }) => code);
const payload = (change: Partial<SetUpPayload> = {}): SetUpPayload => ({
  provinces: SMALL,
  how: 'each',
  file: '',
  ...change,
});

function rosterOf(codes: readonly number[]): string {
  return provinces()
    .filter(({ code }) => codes.includes(code))
    .flatMap(({ code, name }) => [
      `${directorOf(code).email}\tผอ.กลุ่มงานฯ\t\tผู้ยืนยัน\t${name}\t`,
      ...recordersOf(code).map(
        ({ email, district }) => `${email}\tท้องถิ่นอำเภอ${district.name}\t\tผู้บันทึก\t${name}\t${district.name}`,
      ),
    ])
    .join('\n');
}

async function ready(codes: readonly number[]): Promise<EmptyHq> {
  const hq = await EmptyHq.of(codes);
  hq.desk.order('round', { values: VALUES }, 'order-r001');
  hq.desk.order('roster', { text: rosterOf(codes), mode: 'add', accepted: [] }, 'order-p001');
  return hq;
}

/** Asks as the sidebar does until it is over. */
function carried(hq: EmptyHq, order: SetUpPayload, id = 'order-0001') {
  let view = hq.desk.order(KIND, order, id);
  for (let asked = 0; view.state === 'running' && asked < 20; asked++) view = hq.desk.granted('progress', { id });
  return view;
}

/** The workbooks in the list: their provinces, and everything in them. */
function workbooks(hq: EmptyHq): string[] {
  return hq.desk.lines(HQ_FILES.id, FILE_COLUMNS.id).map(([names = '', , id = '']) => {
    const { data } = hq.google.files.get(id);
    const text = JSON.stringify(data).replaceAll(id, 'FILE');
    return `${names}: ${text.replace(/[0-9a-f]{12,64}/g, 'HASH')}`;
  });
}

describe('the first steps', () => {
  it('begin in a workbook that has no tab of ours, and end with it readable', async () => {
    const hq = await EmptyHq.of([], { prepared: false });
    const before = hq.desk.granted<FirstSteps>('firstSteps', {});
    expect(before).toMatchObject({ prepared: false, people: { count: 0 }, files: { listed: 0 } });
    expect(hq.desk.refused('home', {})).toEqual({ code: 'not-set-up' });
    const prepared = hq.desk.granted<FirstSteps>('prepare', {});
    expect(prepared).toMatchObject({ prepared: true, catalogue: { areas: 8, items: 48, official: false } });
    expect(prepared.round.problems).toHaveLength(7);
    expect(hq.desk.granted<FirstSteps>('prepare', {})).toEqual(prepared);
    hq.desk.order('round', { values: VALUES });
    expect(hq.desk.granted<FirstSteps>('firstSteps', {}).round.problems).toEqual([]);
    expect(hq.desk.home()).toMatchObject({ year: 2564, recording: { from: '2021-08-01', until: '2021-09-15' } });
  });

  it.each([
    ['a day that is none', { recordFrom: '31/9/64' }, 'recordFrom', 'อ่านเป็นวันที่ไม่ได้'],
    ['a year of another era', { year: '2021' }, 'year', 'ใส่ปี พ.ศ. 4 หลัก'],
    ['nothing', { dataFrom: ' ' }, 'dataFrom', 'ยังไม่ได้กรอก'],
  ])('%s in the round is told at its field, and nothing is written', async (_, change, field, words) => {
    const hq = await EmptyHq.of([]);
    const values = { ...VALUES, ...change };
    expect(hq.desk.refused('submit', { id: 'order-0001', kind: 'round', payload: { values } })).toMatchObject({
      code: 'bad-fields',
      fields: expect.arrayContaining([{ field, text: expect.stringContaining(words) }]),
    });
    expect(hq.desk.granted<FirstSteps>('firstSteps', {}).round.values.recordUntil).toBe('');
  });
});

describe('three provinces', () => {
  it('get a workbook each, protected before it is shared with their people', async () => {
    const hq = await ready(SMALL);
    const { effects, warnings, problems, button } = hq.desk.preview(KIND, payload());
    expect(problems).toEqual([]);
    expect(warnings.map(({ text }) => text)).toEqual([expect.stringContaining('ค่าตัวอย่าง')]);
    expect(effects.map(({ text }) => text)).toEqual([
      'สร้างไฟล์บันทึกข้อมูล 3 ไฟล์',
      'จัดแถวให้ 3 จังหวัด 9 อำเภอ',
      'ป้องกันทุกช่องก่อน แล้วจึงแชร์',
      'แชร์ให้ผู้รับผิดชอบ 12 คน',
    ]);
    expect(button).toBe('ตั้งค่า 3 ไฟล์');
    expect(carried(hq, payload())).toMatchObject({ state: 'done', result: 'ตั้งค่าครบแล้ว ระบบจะตรวจทุก 5 นาที' });
    const lines = hq.desk.lines(HQ_FILES.id, FILE_COLUMNS.id);
    expect(lines.map(([names]) => names)).toEqual(['ภูเก็ต', 'สมุทรสงคราม', 'สมุทรสาคร']);
    for (const [index, [, title = '', id = '']] of lines.entries()) {
      const file = hq.google.files.get(id);
      const code = SMALL[index] ?? 0;
      expect(file.owner).toBe(HQ.email);
      expect(file.title).toBe(title);
      expect([...file.data.editors].sort()).toEqual(
        [directorOf(code).email, ...recordersOf(code).map(({ email }) => email)].sort(),
      );
      expect([HOME.id, PROVINCES.id].every((tab) => file.sheet(tab)?.protections.length)).toBe(true);
    }
    expect(hq.desk.granted<FirstSteps>('firstSteps', {}).files).toEqual({ made: 3, listed: 3, problems: [] });
    expect(hq.desk.preview(KIND, payload()).problems).toEqual([
      { field: 'provinces', text: 'มีไฟล์แล้ว: ภูเก็ต, สมุทรสงคราม, สมุทรสาคร' },
    ]);
  });

  it('an address that Google does not take keeps nobody else out', async () => {
    const hq = await ready(SMALL);
    const wrong = 'nobody@example.go.th\tไม่มีบัญชี\t\tผู้บันทึก\tภูเก็ต\tถลาง';
    hq.desk.order('roster', { text: wrong, mode: 'add', accepted: [] }, 'order-p002');
    const done = carried(hq, payload({ provinces: SMALL.slice(0, 1) }));
    expect(done.state).toBe('done');
    const [[, , id = ''] = []] = hq.desk.lines(HQ_FILES.id, FILE_COLUMNS.id);
    expect(hq.google.files.get(id).data.editors).toContain(directorOf(SMALL[0] ?? 0).email);
  });

  it('a file that the role account owns is adopted, any other is not', async () => {
    const hq = await ready(SMALL);
    const own = hq.google.files.create({
      id: 'own-file-0001',
      owner: HQ.email,
      title: 'ไฟล์เดิม',
      locale: 'th_TH',
      timeZone: 'Asia/Bangkok',
    });
    const theirs = hq.google.files.create({
      id: 'their-file-0001',
      owner: directorOf(SMALL[0] ?? 0).email,
      title: 'ของจังหวัด',
      locale: 'th_TH',
      timeZone: 'Asia/Bangkok',
    });
    const adopting = (file: string) => payload({ how: 'adopt', provinces: SMALL.slice(0, 1), file });
    expect(hq.desk.preview(KIND, adopting(theirs.id)).problems[0]?.text).toContain('ต้องเป็นเจ้าของ');
    expect(hq.desk.preview(KIND, adopting(HQ_FILE)).problems[0]?.text).toContain('ใช้อยู่แล้ว');
    expect(hq.desk.preview(KIND, adopting('ลิงก์')).problems[0]?.text).toContain('ที่อยู่ของไฟล์');
    const done = carried(hq, adopting(`https://docs.google.com/spreadsheets/d/${own.id}/edit`));
    expect(done.state).toBe('done');
    expect(hq.google.files.get(own.id).sheet(HOME.id)?.protections).not.toEqual([]);
  });
});

describe('the order may end at any service call', () => {
  it('and resumed it leaves the same workbooks as an undisturbed run', async () => {
    const hq = await ready(SMALL.slice(0, 1));
    const one = payload({ provinces: SMALL.slice(0, 1) });
    hq.keep();
    const start = hq.google.clock.now();
    const { calls } = hq.desk.ask('submit', { id: 'order-0000', kind: KIND, payload: one }).meter;
    const wanted = workbooks(hq);
    const ledger = hq.desk.lines(HQ_LEDGER.id, 1);
    expect(calls.length).toBeGreaterThan(8);
    for (const [at, end] of everyEnd(calls).entries()) {
      hq.putBack();
      hq.google.clock.set(start);
      hq.google.faults.plan(end);
      const id = `order-${1000 + at}`;
      hq.desk.ask('submit', { id, kind: KIND, payload: one });
      expect([end, carried(hq, one, id).state]).toEqual([end, 'done']);
      expect(workbooks(hq).map((text, index) => difference(text, wanted[index] ?? ''))).toEqual(['']);
      expect(hq.desk.lines(HQ_LEDGER.id, 1)).toEqual(ledger);
    }
  }, 300_000);
});

/** Where the first difference stands, or nothing. */
function difference(text: string, wanted: string): string {
  if (text === wanted) return '';
  const at = [...text].findIndex((letter, index) => letter !== wanted[index]);
  return `${text.slice(at - 60, at + 60)} instead of ${wanted.slice(at - 60, at + 60)}`;
}

it('all 878 districts in one workbook take at most 12 calls of the API on it, besides 8 on HQ’s own', async () => {
  const hq = await ready(provinces().map(({ code }) => code));
  const one = payload({ how: 'one', provinces: provinces().map(({ code }) => code) });
  const { meter } = hq.desk.ask('submit', { id: 'order-0001', kind: KIND, payload: one });
  expect(hq.desk.granted('progress', { id: 'order-0001' })).toMatchObject({ state: 'done' });
  expect(meter.calls.filter((call) => call.startsWith('Sheets.')).length).toBeLessThanOrEqual(12 + 8);
}, 300_000);
