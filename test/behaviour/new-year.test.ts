// HQ begins the next fiscal year in one act: lists are carried over, numbers never, and the old year stays as it was.
import { HQ } from '../../demo/people';
import { moment, ROUND_2564 } from '../../demo/round-2564';
import { hqFile } from '../../demo/sample-round';
import type { RoundLabel } from '../../src/messages/hq-tabs';
import {
  HQ_EXTENSIONS,
  HQ_FILES,
  HQ_LEDGER,
  HQ_ROUND,
  ROUND_ROWS,
  ROUND_VALUE_COLUMN,
  roundRow,
} from '../../src/workbook/hq-tabs';
import { dataTab } from '../../src/workbook/tabs';
import { NEXT_YEAR } from '../support/next-year';
import { HqDesk } from '../support/practice-hq';
import { refusal } from '../support/practice-person';
import { UttaraditRound } from '../support/practice-uttaradit';
import { FAKTHA, LAPLAE, rowOf, UTTARADIT } from '../support/uttaradit-places';

const KIND = 'new-year';

let round: UttaraditRound;
let desk: HqDesk;
beforeAll(async () => {
  round = await UttaraditRound.in('last-day');
  desk = new HqDesk(round.google, HQ.email);
});

it('before anything is written it says what goes on, what stays, and what the old round loses', () => {
  const preview = desk.preview(KIND, NEXT_YEAR);
  expect(preview.problems).toEqual([]);
  expect(preview.effects.map(({ text }) => text)).toEqual([
    'เริ่มรอบปีงบประมาณ 2565',
    'ข้อมูลของช่วง 1 ต.ค. 2564 ถึง 30 ก.ย. 2565',
    'ใช้ต่อ: รายการงาน 48 รายการ ผู้รับผิดชอบ 10 คน',
    'แท็บปริมาณงาน 2564 ล็อกทั้งแท็บ เปิดดูได้ ใช้เป็นค่าปีก่อน',
    'แท็บปริมาณงาน 2565 เริ่มว่าง ไม่ยกตัวเลขไป',
    'การขยายเวลา 1 ครั้ง เก็บเป็นของปี 2564',
  ]);
  expect(preview.warnings.map(({ text }) => text)).toEqual([
    'รอบนี้ยืนยันได้ถึง 8 ต.ค. 64 ยังไม่หมด ขึ้นปีใหม่แล้วอำเภอแก้และยืนยันปีเดิมไม่ได้',
    expect.stringMatching(/^\d อำเภอของรอบนี้ยังไม่ได้ยืนยัน$/),
  ]);
});

it.each([
  ['a blank day', { recordUntil: '' }, 'recordUntil'],
  ['a day that is none', { recordFrom: '31/2/2565' }, 'recordFrom'],
  ['an end before its beginning', { recordUntil: '1 ก.ค. 65' }, 'recordUntil'],
])('%s is told at its field, and nothing is written', (_, change, field) => {
  const before = JSON.stringify(hqFile(round.google).data);
  expect(desk.refused('submit', { id: 'order-0001', kind: KIND, payload: { ...NEXT_YEAR, ...change } })).toMatchObject({
    code: 'bad-fields',
    fields: expect.arrayContaining([expect.objectContaining({ field })]),
  });
  expect(JSON.stringify(hqFile(round.google).data) === before).toBe(true);
});

describe('after it', () => {
  let oldYear: string[][];
  let confirmedBefore: number;
  const shown = (year: number) => round.texts(dataTab(year).id, 1, 24, 14, 90);
  beforeAll(() => {
    oldYear = shown(2564);
    confirmedBefore = desk.home().national.confirmedDistricts;
    round.google.clock.set(moment('2022-07-20 09:00'));
    expect(desk.order(KIND, NEXT_YEAR)).toMatchObject({ state: 'done' });
    round.sweep();
    round.google.clock.set(moment('2022-08-01 09:00'));
    round.sweep();
    round.sweep();
  });

  it('the new tab is blank, and nobody’s number of the old one has changed', () => {
    expect(shown(2564)).toEqual(oldYear);
    const start = round.recorder(LAPLAE).start().district;
    expect(start?.lock.open).toBe(true);
    expect(start?.areas.flatMap(({ items }) => items).every(({ volume }) => volume.kind === 'blank')).toBe(true);
  });

  it('HQ’s list calls the workbook by its new year', () => {
    expect(desk.lines(HQ_FILES.id, 2).map(([, title]) => title)).toEqual(['ปริมาณงาน สถอ. จังหวัดอุตรดิตถ์ ปีงบประมาณ 2565']);
  });

  it('the numbers of the old year stand beside the fields as last year’s', () => {
    const items =
      round
        .recorder(FAKTHA)
        .start()
        .district?.areas.flatMap((area) => area.items) ?? [];
    expect(items.every(({ lastYear }) => lastYear !== null)).toBe(true);
  });

  it('a form that was left open over the turn of the year says that its year is over, and writes nothing', () => {
    const before = JSON.stringify(round.file.data);
    const late = round.recorder(LAPLAE).save(LAPLAE, 5, { 'A5-03': '83' }, { year: 2564 });
    expect(refusal(late)).toMatchObject({ code: 'locked', lock: { open: false, reason: 'old-year', ask: 'hq' } });
    expect(JSON.stringify(round.file.data) === before).toBe(true);
  });

  it('the old tab can be read and no longer written, by nobody but HQ', () => {
    expect(round.recorder(LAPLAE).types(dataTab(2564).id, rowOf(LAPLAE), 60, '1')).toBe(false);
    expect(round.director.types(dataTab(2564).id, rowOf(LAPLAE), 13, '1')).toBe(false);
  });

  it('what was confirmed last year is open this year, and can be confirmed anew', () => {
    const recorder = round.recorder(FAKTHA);
    for (const { number, items } of recorder.start().district?.areas ?? []) {
      recorder.saved(FAKTHA, number, Object.fromEntries(items.map(({ code }) => [code, '7'])), { year: 2565 });
    }
    expect(round.director.confirmed(UTTARADIT, [FAKTHA])).toEqual([null]);
    round.sweep();
    expect(round.status(FAKTHA).at(-1)).toBe('✔ ยืนยันแล้ว 1 ส.ค. 65');
    expect(refusal(recorder.save(FAKTHA, 1, { 'A1-01': '8' }, { year: 2565 }))).toMatchObject({ code: 'locked' });
  });

  it('the ledger says where the year begins, and its chain is whole', () => {
    const lines = desk.lines(HQ_LEDGER.id, 13);
    const years = lines.filter((line) => line[2] === 'เริ่มรอบปีงบประมาณ').map((line) => line[12]);
    expect(years).toEqual(['2564', '2565']);
    const checked = round.google.execute({
      project: 'hq',
      function: 'checkLedger',
      user: HQ.email,
      file: hqFile(round.google).id,
      as: 'menu',
    });
    expect(JSON.stringify(checked.shown)).toContain('ต่อกันครบ');
  });

  it('a round set back by hand to the old year is told from what was seen in that year', () => {
    const { national } = desk.home();
    const type = (cells: { [label in RoundLabel]?: string }) =>
      ROUND_ROWS.forEach((label) => {
        const text = cells[label];
        if (text !== undefined)
          hqFile(round.google).typed(HQ.email, HQ_ROUND.id, roundRow(label), ROUND_VALUE_COLUMN, text);
      });
    type(ROUND_2564);
    expect(desk.home()).toMatchObject({ year: 2564, national: { confirmedDistricts: confirmedBefore } });
    type({ ...NEXT_YEAR, year: '2565' });
    expect(desk.home().national).toEqual(national);
  });

  it('the letters of the old round stay in the tab as its own, and extend nothing', () => {
    expect(desk.lines(HQ_EXTENSIONS.id, 11).map((line) => line[10])).toEqual(['2564']);
    expect(round.recorder(LAPLAE).start().district?.recording.until).toBe('2022-09-15');
  });
});
