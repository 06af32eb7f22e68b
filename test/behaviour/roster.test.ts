// HQ pastes the roster: repaired, previewed, written whole or not at all, and copied out again as it was.
import type { RosterPayload } from '../../src/contract/orders/roster';
import { districtsOf, provinceByCode, provinces } from '../../src/domain/places';
import { HQ_PEOPLE, PEOPLE_COLUMNS } from '../../src/workbook/hq-tabs';
import { HQ_ORDERS } from '../../src/workbook/orders-tab';
import { EmptyHq } from '../support/empty-hq';
import { everyFault } from '../support/every-fault';

const KIND = 'roster';
const HEADINGS = 'อีเมล\tชื่อ\tโทรศัพท์\tบทบาท\tจังหวัด\tอำเภอ\tตั้งแต่\tถึง\tทำการแทน';
const LAPLAE = 'laplae@example.go.th\tท้องถิ่นอำเภอลับแล\t055000000\tผู้บันทึก\tจ.อุตรดิตถ์\tลับแล\t\t\t';
const DIRECTOR = 'director@example.go.th\tผอ.กลุ่มงานฯ\t=1+1\tผู้ยืนยัน\tอุตรดิตถ์\t\t1 ต.ค. 63\t๓๐/๙/๒๕๖๔\t';
/** As the letter prints them, the wrong province over all nine. */
const PRINTED = ['เมือง อุดรธานี', 'ลับแล', 'พิชัย', 'ตรอน', 'ท่าปลา', 'ทองแสน ขัน', 'น้ำปาด', 'พาก่า', 'บ้านโคก'];

let hq: EmptyHq;
beforeAll(async () => {
  hq = await EmptyHq.of([]);
});
afterEach(() => hq.putBack());

const pasted = (lines: readonly string[], change: Partial<RosterPayload> = {}): RosterPayload => ({
  text: [HEADINGS, ...lines].join('\n'),
  mode: 'add',
  accepted: [],
  ...change,
});
const roster = () => hq.desk.lines(HQ_PEOPLE.id, PEOPLE_COLUMNS.actingFor);
const whole = (rows: number) =>
  provinces()
    .flatMap(({ code }) => districtsOf(code))
    .slice(0, rows)
    .map((district) => {
      const province = provinceByCode(district.province)?.name;
      return `r${district.code}@example.go.th\tท้องถิ่นอำเภอ${district.name}\t\tผู้บันทึก\t${province}\t${district.name}`;
    });

describe('a pasted roster', () => {
  it('is written at once, as text, while nothing else of the workbook is filled in', () => {
    const { problems, effects, button } = hq.desk.preview(KIND, pasted([LAPLAE, DIRECTOR]));
    expect(problems).toEqual([]);
    expect(effects.map(({ text, means }) => text + means)).toEqual([
      'อ่านได้ 2 แถว',
      'เพิ่มใหม่2',
      'ซ่อมชื่อ “จ.อุตรดิตถ์” → อุตรดิตถ์1',
    ]);
    expect(button).toBe('บันทึก รวม 2 แถว');
    expect(roster()).toEqual([]);
    expect(hq.desk.order(KIND, pasted([LAPLAE, DIRECTOR]))).toMatchObject({ state: 'done' });
    expect(roster()).toEqual([
      ['laplae@example.go.th', 'ท้องถิ่นอำเภอลับแล', '055000000', 'ผู้บันทึก', 'อุตรดิตถ์', 'ลับแล', '', '', ''],
      ['director@example.go.th', 'ผอ.กลุ่มงานฯ', '=1+1', 'ผู้ยืนยัน', 'อุตรดิตถ์', '', '1 ต.ค. 63', '30 ก.ย. 64', ''],
    ]);
  });

  it('may be given by anybody of HQ', () => {
    expect(hq.helper().order(KIND, pasted([LAPLAE])).state).toBe('done');
    expect(roster()).toHaveLength(1);
  });

  it('leaves out nobody when it adds, and says whom it removes when it replaces', () => {
    hq.desk.order(KIND, pasted([LAPLAE]), 'order-0001');
    hq.desk.order(KIND, pasted([DIRECTOR]), 'order-0002');
    expect(roster()).toHaveLength(2);
    const replace = pasted([DIRECTOR], { mode: 'replace' });
    expect(hq.desk.preview(KIND, replace).effects).toContainEqual({ sign: 'bad', text: 'ลบออก', means: '1' });
    hq.desk.order(KIND, replace, 'order-0003');
    expect(roster().map(([email]) => email)).toEqual(['director@example.go.th']);
  });

  it('copied out and pasted in again is the same roster', () => {
    hq.desk.order(KIND, pasted([LAPLAE, DIRECTOR]), 'order-0001');
    const before = roster();
    const { text, lines } = hq.desk.granted<{ text: string; lines: number }>('roster', {});
    expect(lines).toBe(2);
    const again: RosterPayload = { text, mode: 'replace', accepted: [] };
    expect(hq.desk.preview(KIND, again).effects).toEqual([
      { sign: 'info', text: 'อ่านได้ 2 แถว', means: '' },
      { sign: 'none', text: 'เหมือนเดิม', means: '2' },
    ]);
    hq.desk.order(KIND, again, 'order-0002');
    expect(roster()).toEqual(before);
  });

  it('of the whole country is one atomic write', () => {
    const { meter } = hq.desk.ask('submit', { id: 'order-0001', kind: KIND, payload: pasted(whole(878)) });
    expect(meter).toMatchObject({ writes: 1 });
    expect(meter.reads).toBeLessThanOrEqual(3);
    expect(hq.desk.lines(HQ_PEOPLE.id, 1, 1000)).toHaveLength(878);
  });
});

describe('the letter’s printed table', () => {
  const printed = PRINTED.map((name, index) => `d${index}@example.go.th\tท้องถิ่นอำเภอ\t\tผู้บันทึก\tอุดรธานี\t${name}`);

  it('is not taken as it stands: each likely name has to be accepted', () => {
    const { problems, guesses = [] } = hq.desk.preview(KIND, pasted(printed));
    expect(guesses.map(({ text }) => text)).toEqual([
      'จังหวัด “อุดรธานี” → อุตรดิตถ์ (แถว 2, 3, 4, 5, 6, 7 … รวม 9 แถว)',
      'อำเภอ “เมือง อุดรธานี” → เมืองอุตรดิตถ์ (แถว 2)',
      'อำเภอ “พาก่า” → ฟากท่า (แถว 9)',
    ]);
    expect(problems.map(({ field }) => field)).toEqual(['guess', 'guess', 'guess']);
    expect(hq.desk.refused('submit', { id: 'order-0001', kind: KIND, payload: pasted(printed) })).toMatchObject({
      code: 'bad-fields',
    });
    expect(roster()).toEqual([]);
    const accepted = guesses.map(({ key }) => key);
    expect(hq.desk.order(KIND, pasted(printed, { accepted })).state).toBe('done');
    expect(roster().map((line) => line[5])).toEqual([
      'เมืองอุตรดิตถ์',
      'ลับแล',
      'พิชัย',
      'ตรอน',
      'ท่าปลา',
      'ทองแสนขัน',
      'น้ำปาด',
      'ฟากท่า',
      'บ้านโคก',
    ]);
  });
});

describe('rubbish', () => {
  it('anywhere keeps everything out', () => {
    const payload = pasted([LAPLAE, 'ไม่ใช่อีเมล\tก\t\tผู้บันทึก\tอุตรดิตถ์\tลับแล']);
    expect(hq.desk.refused('submit', { id: 'order-0001', kind: KIND, payload })).toEqual({
      code: 'bad-fields',
      fields: [{ field: 'text', text: 'แถว 3 ช่อง อีเมล: “ไม่ใช่อีเมล” ไม่ใช่อีเมล' }],
    });
    expect(roster()).toEqual([]);
    expect(hq.desk.lines(HQ_ORDERS.id, 1)).toEqual([]);
  });

  it('of ten thousand rows is told in a few lines', () => {
    const rows = Array.from({ length: 10_000 }, (_, n) => `x${n}\tก\t\tใคร\tที่ไหน${n}\tอะไร${n}`);
    const { problems } = hq.desk.preview(KIND, pasted(rows));
    expect(problems.length).toBeLessThan(40);
    expect(problems[0]?.text).toContain('แถว 2 ช่อง อีเมล');
  }, 60_000);

  it.each([
    ['a mode of its own', { text: '', mode: 'delete', accepted: [] }],
    ['a row number', { ...pasted([LAPLAE]), row: 3 }],
    ['nothing', null],
  ])('%s is no edit', (_, payload) => {
    expect(hq.desk.refused('submit', { id: 'order-0001', kind: KIND, payload })).toEqual({ code: 'bad-request' });
  });
});

it('the call may end anywhere: sent again it is done once', () => {
  const payload = pasted([LAPLAE, DIRECTOR]);
  const { calls } = hq.desk.ask('submit', { id: 'order-0001', kind: KIND, payload }).meter;
  const done = roster();
  for (const fault of everyFault(calls)) {
    hq.putBack();
    hq.google.faults.plan(fault);
    hq.desk.ask('submit', { id: 'order-0002', kind: KIND, payload });
    expect([[], done]).toContainEqual(roster());
    expect(hq.desk.order(KIND, payload, 'order-0002').state).toBe('done');
    expect(roster()).toEqual(done);
    expect(hq.desk.lines(HQ_ORDERS.id, 1)).toEqual([['order-0002']]);
  }
});
