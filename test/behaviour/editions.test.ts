// Publishing: an edition is frozen once, copied as values to the workbook of readers, and can be seen again.

import { roundText, typeCell } from '../../demo/hq-sheet';
import { HQ } from '../../demo/people';
import { hqFile, saveAreas, someOf } from '../../demo/sample-round';
import type { SpreadsheetFile } from '../../practice/google';
import type { EditionBrief, EditionPaper } from '../../src/contract/hq-calls';
import { HQ_EDITIONS } from '../../src/workbook/editions-tab';
import { FILE_COLUMNS, HQ_FILES, HQ_FIRST_ROW } from '../../src/workbook/hq-tabs';
import { everyFault } from '../support/every-fault';
import { HqDesk } from '../support/practice-hq';
import { at, UttaraditRound } from '../support/practice-uttaradit';
import { LAPLAE, UTTARADIT } from '../support/uttaradit-places';

const KIND = 'publish';
const ANNEX = { layout: 'recording' };

let round: UttaraditRound;
let desk: HqDesk;
beforeAll(async () => {
  round = await UttaraditRound.in('extension');
  round.sweep();
  desk = new HqDesk(round.google, HQ.email);
  round.keep();
});
afterEach(() => round.putBack());

const readers = (): SpreadsheetFile => round.google.files.get(roundText(hqFile(round.google), 'published'));
const shown = (title: string): string[] => {
  const sheet = readers().data.sheets.find((each) => each.title === title);
  if (!sheet) throw new Error(`no tab ${title}`);
  const { cells } = readers().grid(sheet.id, { from: 1, to: 30 }, { from: 1, to: 4 }, HQ.email);
  return cells.map((line) => line.map(({ text }) => text).join('|')).filter((line) => line !== '|||');
};
const titles = () => readers().data.sheets.map(({ title }) => title);
const frozen = () => desk.lines(HQ_EDITIONS.id, 4);
const list = () => desk.granted<EditionBrief[]>('editions', {});

it('publishes the figures of the last look with their date, as values only', () => {
  const done = desk.order(KIND, ANNEX);
  expect(done).toMatchObject({ state: 'done' });
  expect(done.result).toContain('ครั้งที่ 1 ข้อมูล ณ 8 ก.ย. 64 เวลา 10:00 น.');
  expect(shown('สถานะการบันทึก ล่าสุด')).toEqual(
    expect.arrayContaining([
      'อัปเดตล่าสุด 8 ก.ย. 64 เวลา 10:00 น.|||',
      'ที่|จังหวัด|อำเภอครบ|สถานะ',
      expect.stringMatching(/^74\|อุตรดิตถ์\|2\/9\|◐ อยู่ระหว่างการบันทึก$/),
      '- 1 จ. ทอ. อยู่ระหว่างการบันทึก|||',
    ]),
  );
  expect(JSON.stringify(readers().data.sheets)).not.toMatch(/"formula":"=/);
});

it('has the guide’s code as a picture', () => {
  desk.order(KIND, ANNEX);
  expect(readers().data.sheets[0]?.pictures).toHaveLength(1);
});

it('keeps every edition as it was, and tells what changed', () => {
  desk.order(KIND, ANNEX);
  const before = shown('ครั้งที่ 1 ปี 2564');
  saveAreas(
    round.google,
    [3, 4, 5, 6, 7, 8].map((area) => ({ ...someOf(LAPLAE, area, 6), at: '2021-09-13 15:00' })),
  );
  round.google.clock.set(at('09-13 16:00'));
  round.sweep();
  desk.order(KIND, ANNEX, 'order-0002');
  expect(shown('ครั้งที่ 1 ปี 2564')).toEqual(before);
  expect(shown('สถานะการบันทึก ล่าสุด')).toContain('อัปเดตล่าสุด 13 ก.ย. 64 เวลา 16:00 น.|||');
  expect(list().map(({ number, changes }) => [number, changes])).toEqual([
    [2, ['อุตรดิตถ์: ◐ อยู่ระหว่างการบันทึก 2/9 → ◐ อยู่ระหว่างการบันทึก 3/9']],
    [1, []],
  ]);
  desk.order('publish', { layout: 'confirming' }, 'order-0003');
  expect(desk.granted<string[]>('compare', { from: 1, to: 2 })).toHaveLength(1);
  expect(desk.granted<string[]>('compare', { from: 2, to: 3 })).toEqual([]);
  expect(desk.refused('compare', { from: 1, to: 9 })).toEqual({ code: 'bad-request' });
  const paper = desk.granted<EditionPaper>('edition', { number: 1 });
  expect(paper.edition.provinces[0]).toMatchObject({ complete: 2, districts: 9 });
  expect(paper.guidePages?.from).toBeGreaterThan(0);
});

it('has a second layout for confirming, in a tab of its own', () => {
  desk.order(KIND, ANNEX);
  desk.order(KIND, { layout: 'confirming' }, 'order-0002');
  expect(shown('สถานะการยืนยัน ล่าสุด')).toEqual(
    expect.arrayContaining([expect.stringMatching(/^74\|อุตรดิตถ์\|0\/9\|○ ยังไม่ได้ยืนยัน$/)]),
  );
  expect(titles()).toHaveLength(4);
});

it('says how old the figures are, and shows a workbook that cannot be read with its age', () => {
  round.google.clock.set(at('09-08 11:10'));
  expect(desk.preview(KIND, ANNEX).warnings.map(({ text }) => text)).toEqual([expect.stringContaining('70 นาที')]);
  typeCell(hqFile(round.google), HQ_FILES.id, HQ_FIRST_ROW, FILE_COLUMNS.id, 'gone');
  round.sweep();
  desk.order(KIND, ANNEX);
  expect(shown('สถานะการบันทึก ล่าสุด').find((line) => line.startsWith('74|'))).toBe(
    '74|อุตรดิตถ์|2/9|◐ อยู่ระหว่างการบันทึก (อ่านไม่ได้ตั้งแต่ 8 ก.ย. 64 เวลา 10:00 น.)',
  );
});

it('costs at most three reads and three writes from the second edition on', () => {
  desk.order(KIND, ANNEX);
  const { meter } = desk.ask('submit', { id: 'order-0002', kind: KIND, payload: ANNEX });
  expect(meter.reads).toBeLessThanOrEqual(3);
  expect(meter.writes).toBeLessThanOrEqual(3);
});

it('opens its paper in a window, and refuses an edition there is not', () => {
  desk.order(KIND, ANNEX);
  const [window] = desk.ask('openPaper', { paper: 'annex', number: 1 }).shown;
  expect(window?.kind).toBe('dialog');
  expect(window?.html).toContain('{"paper":"annex","number":1}');
  expect(desk.refused('edition', { number: 2 })).toEqual({ code: 'bad-request' });
  expect(desk.refused('openPaper', { paper: 'annex', number: 1, province: UTTARADIT })).toEqual({
    code: 'bad-request',
  });
});

it('the run may end at any service call: sent again, there is one edition, in both workbooks', () => {
  desk.order(KIND, ANNEX);
  round.keep();
  const { calls } = desk.ask('submit', { id: 'order-0002', kind: KIND, payload: ANNEX }).meter;
  expect(calls.length).toBeGreaterThan(4);
  for (const fault of everyFault(calls)) {
    round.putBack();
    round.google.faults.plan(fault);
    desk.ask('submit', { id: 'order-0003', kind: KIND, payload: ANNEX });
    if (desk.order(KIND, ANNEX, 'order-0003').state !== 'done') round.sweep();
    expect(desk.home().orders[0]).toMatchObject({ id: 'order-0003', state: 'done' });
    expect(frozen().map(([number]) => number)).toEqual(['1', '2']);
    expect(titles()).toEqual(expect.arrayContaining(['ครั้งที่ 1 ปี 2564', 'ครั้งที่ 2 ปี 2564']));
  }
});
