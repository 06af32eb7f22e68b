// Many districts lose their record at once: HQ is told, sees what they held, and puts it back by an order.
import { HQ } from '../../demo/people';
import { saveAreas, someOf } from '../../demo/sample-round';
import type { Execution } from '../../practice/google';
import { checkpoint } from '../../practice/model/cells';
import type { OrderPreview, OrderView, SetbackView } from '../../src/contract/hq-calls';
import { HQ_HISTORY, HQ_LEDGER } from '../../src/workbook/hq-tabs';
import { HQ_SETBACKS } from '../../src/workbook/setbacks-tab';
import { HqDesk } from '../support/practice-hq';
import { at, UttaraditRound } from '../support/practice-uttaradit';
import { columnOf, DATA, FAKTHA, LAPLAE, MUEANG, rowOf, TRON } from '../support/uttaradit-places';

const AREAS = [1, 2, 3, 4, 5, 6, 7, 8];

let round: UttaraditRound;
let desk: HqDesk;
beforeAll(async () => {
  round = await UttaraditRound.in('extension');
  round.sweep();
  desk = new HqDesk(round.google, HQ.email);
  round.keep();
});
afterEach(() => round.putBack());

/** The owner of the file clears whole rows, as a script of a stranger's or a slip of the hand would. */
function wipe(districts: readonly number[]): void {
  for (const district of districts) {
    for (const area of AREAS) {
      const blank = Array.from({ length: 7 }, () => '');
      const first = columnOf(`A${area}-01`);
      const pasted = round.file.pasted(round.file.owner, DATA, rowOf(district), first, [blank]);
      if (!pasted.ok) throw new Error(pasted.message);
    }
  }
}
const alarms = (): SetbackView[] => desk.home().setbacks;
const payload = (choice: 'restore' | 'dismiss' = 'restore') => ({ alarm: alarms()[0]?.alarm ?? '', choice });
const preview = (): OrderPreview => desk.preview('restore', payload());
const order = (choice: 'restore' | 'dismiss' = 'restore', id = 'order-0001'): OrderView =>
  desk.order('restore', payload(choice), id);
const lines = () => desk.lines(HQ_SETBACKS.id, 12);

/** The calls that change anything: a run that ends between two of them left as much as one that ends at the first. */
function changing({ meter }: Execution): number[] {
  const found = meter.calls.flatMap((name, index) => (/batchUpdate/.test(name) ? [index + 1] : []));
  if (found.length < 2) throw new Error(`too few of ${meter.calls.join()}`);
  return found;
}

it('raises one alarm for all districts of a workbook that turned blank at one look', () => {
  const before = round.cell(MUEANG, 'A1-01');
  wipe([MUEANG, FAKTHA, LAPLAE]);
  round.sweep();
  expect(alarms()).toEqual([expect.objectContaining({ districts: 3, at: at('09-08 10:00') })]);
  expect(preview().effects.map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      'คืนค่าเดิมให้ 3 อำเภอ',
      'เมืองอุตรดิตถ์ จ.อุตรดิตถ์ จาก 48 เหลือ 0 รายการ',
      'ลับแล จ.อุตรดิตถ์ จาก 12 เหลือ 0 รายการ',
    ]),
  );
  expect(
    desk
      .preview('publish', { layout: 'recording' })
      .warnings.map(({ text }) => text)
      .join(),
  ).toContain('ค่าหายพร้อมกัน 3 อำเภอ');
  const done = order();
  expect(done).toMatchObject({ state: 'done', title: 'คืนค่าที่หาย' });
  expect(done.result).toMatch(/คืนแล้ว 10[89] ช่อง ใน 3 อำเภอ/);
  expect(round.cell(MUEANG, 'A1-01')).toBe(before);
  round.sweep();
  expect(desk.home()).toMatchObject({ setbacks: [], national: { recording: { partial: 1, none: 0 } } });
  expect(desk.lines(HQ_LEDGER.id, 14).at(-1)?.[13]).toContain('กรมฯ คืนค่าที่หาย');
});

it('the register of changes says that HQ put back what it put back', () => {
  wipe([MUEANG, FAKTHA, LAPLAE]);
  round.sweep();
  const by = () => desk.lines(HQ_HISTORY.id, 10, 600).map((line) => line[9] ?? '');
  const told = by();
  order();
  round.google.clock.set(at('09-08 10:05'));
  round.sweep();
  const since = by().slice(told.length);
  expect(told.at(-1)).toBe('แก้ในตารางโดยตรง');
  expect(since.length).toBeGreaterThan(100);
  expect([...new Set(since)]).toEqual(['กรมฯ คืนค่าเดิม']);
});

it('two districts are no alarm: their recorders may have had a reason', () => {
  wipe([MUEANG, FAKTHA]);
  round.sweep();
  expect(alarms()).toEqual([]);
});

it('keeps what somebody entered after the loss, and says so', () => {
  wipe([MUEANG, FAKTHA, TRON]);
  round.sweep();
  saveAreas(round.google, [{ district: TRON, area: 1, values: { 'A1-01': '77' }, at: '2021-09-08 10:20' }]);
  const done = order();
  expect(done.result).toContain('ไม่เขียนทับ: ตรอน A1-01');
  expect(round.cell(TRON, 'A1-01')).toBe('77');
  expect(round.cell(TRON, 'A1-02')).not.toBe('');
});

it('sees a file that was put back to an older version, although its rows are not blank', () => {
  const older = checkpoint(round.file.data);
  saveAreas(
    round.google,
    [MUEANG, FAKTHA, LAPLAE].map((district) => ({
      ...someOf(district, 1, 6, { 'A1-01': 999 }),
      at: '2021-09-08 11:00',
    })),
  );
  round.google.clock.set(at('09-08 11:05'));
  round.sweep();
  older();
  round.file.restructured();
  round.google.clock.set(at('09-08 11:10'));
  round.sweep();
  expect(lines().map((line) => line[6])).toEqual(Array.from({ length: 3 }, () => 'ค่าย้อนกลับไปของเดิม'));
  order();
  expect(round.cell(LAPLAE, 'A1-01')).toBe('999');
});

it('leaves everything when HQ decides so, and a decided alarm is not decided again', () => {
  wipe([MUEANG, FAKTHA, LAPLAE]);
  round.sweep();
  const again = payload();
  expect(order('dismiss').state).toBe('done');
  expect(round.cell(MUEANG, 'A1-01')).toBe('');
  expect(alarms()).toEqual([]);
  expect(desk.refused('submit', { id: 'order-0002', kind: 'restore', payload: again })).toMatchObject({
    code: 'bad-fields',
    fields: [{ field: 'alarm', text: 'เหตุนี้ตัดสินไปแล้ว' }],
  });
});

/** Last, because it keeps the blank rows as the state to come back to. */
it('the run may end at any write: the alarm stands once, and everything is put back once', () => {
  const before = round.cell(LAPLAE, 'A1-03');
  wipe([MUEANG, FAKTHA, LAPLAE]);
  round.keep();
  for (const atCall of changing(round.sweep())) {
    round.putBack();
    round.google.faults.plan({ atCall, what: 'dies', when: 'after' });
    round.sweep();
    round.sweep();
    expect(lines()).toHaveLength(3);
  }
  round.keep();
  const given = payload();
  for (const atCall of changing(desk.ask('submit', { id: 'order-0003', kind: 'restore', payload: given }))) {
    for (const fault of [
      { what: 'throws', when: 'before' },
      { what: 'dies', when: 'after' },
    ] as const) {
      round.putBack();
      round.google.faults.plan({ atCall, ...fault });
      desk.ask('submit', { id: 'order-0004', kind: 'restore', payload: given });
      if (desk.order('restore', given, 'order-0004').state !== 'done') round.sweep();
      expect(round.cell(LAPLAE, 'A1-03')).toBe(before);
      expect(lines().map((line) => line[10])).toEqual(Array.from({ length: 3 }, () => 'คืนค่าแล้ว'));
      expect(desk.lines(HQ_LEDGER.id, 14).filter((line) => line[13]?.includes('คืนค่าที่หาย'))).toHaveLength(1);
    }
  }
});
