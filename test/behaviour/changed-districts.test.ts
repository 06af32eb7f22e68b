// Districts that were renamed, merged and split between two rounds: written down by HQ, in force with the next round, and
// last year's numbers led over to what became of each.
import { paste } from '../../demo/hq-sheet';
import { HQ } from '../../demo/people';
import { moment } from '../../demo/round-2564';
import { hqFile } from '../../demo/sample-round';
import { HQ_CROSSWALK } from '../../src/workbook/crosswalk-tab';
import { HQ_FILES, HQ_FIRST_ROW } from '../../src/workbook/hq-tabs';
import { DISTRICTS, dataTab } from '../../src/workbook/tabs';
import { everyEnd } from '../support/every-fault';
import { NEXT_YEAR } from '../support/next-year';
import { HqDesk } from '../support/practice-hq';
import { refusal } from '../support/practice-person';
import { UttaraditRound } from '../support/practice-uttaradit';
import { LAPLAE, MUEANG, PHICHAI, STATUS, TRON, UTTARADIT } from '../support/uttaradit-places';

const KIND = 'district-change';
const NEW = 5310;
const PAPER = 'ราชกิจจานุเบกษา เล่ม 139';
const RENAME = {
  kind: 'rename',
  day: '1 ม.ค. 65',
  province: UTTARADIT,
  was: [LAPLAE],
  are: 'ศรีลับแล',
  codes: '',
  source: PAPER,
};
const MERGE = {
  kind: 'merge',
  day: '1 มี.ค. 65',
  province: UTTARADIT,
  was: [PHICHAI, TRON],
  are: 'อำเภอพิชัย',
  codes: '',
  source: PAPER,
};
const SPLIT = {
  kind: 'split',
  day: '1 พ.ค. 65',
  province: UTTARADIT,
  was: [MUEANG],
  are: 'เมืองอุตรดิตถ์, ท่าเสา',
  codes: '๕๓๑๐',
  source: PAPER,
};

let round: UttaraditRound;
let desk: HqDesk;
beforeAll(async () => {
  round = await UttaraditRound.in('last-day');
  desk = new HqDesk(round.google, HQ.email);
});

const files = () => desk.lines(HQ_FILES.id, 6).map((line) => line[3] ?? '');

describe('while a round is on', () => {
  it.each<[string, object, string]>([
    ['a day that is none', { ...RENAME, day: '31/2/2565' }, 'day'],
    ['no province', { ...RENAME, province: 0 }, 'province'],
    ['a name that a neighbour has', { ...RENAME, are: 'ตรอน' }, 'are'],
    ['no code for a new office', { ...SPLIT, codes: '' }, 'codes'],
    ['no source', { ...RENAME, source: ' ' }, 'source'],
    ['a merger that came into force before recording began', { ...MERGE, day: '1 ก.ค. 64' }, 'day'],
  ])('%s is told at its field, and nothing is written', (_, payload, field) => {
    const before = JSON.stringify(hqFile(round.google).data);
    expect(desk.preview(KIND, payload).problems).toEqual([expect.objectContaining({ field })]);
    expect(desk.refused('submit', { id: 'order-wrong', kind: KIND, payload })).toMatchObject({ code: 'bad-fields' });
    expect(JSON.stringify(hqFile(round.google).data) === before).toBe(true);
  });

  it('a change says what it does before it is written', () => {
    expect(desk.preview(KIND, MERGE).effects.map(({ text }) => text)).toEqual([
      'อ.พิชัย, อ.ตรอน รวมเป็น อ.พิชัย',
      'ค่าปีก่อนเป็นผลรวมของอำเภอเดิม',
      'มีผลกับรอบที่เริ่มบันทึกตั้งแต่วันนั้น รอบนี้ไม่เปลี่ยน',
    ]);
    expect(desk.preview(KIND, SPLIT).warnings.map(({ text }) => text)).toEqual([
      'เพิ่มผู้บันทึกของ อ.ท่าเสา ในผู้รับผิดชอบก่อนเริ่มรอบ',
    ]);
  });

  it('changes of next year leave this round as it is', () => {
    const names = () => round.recorder(LAPLAE).start().district?.name;
    for (const [index, payload] of [SPLIT, MERGE, RENAME].entries()) {
      expect(desk.order(KIND, payload, `order-000${index}`)).toMatchObject({ state: 'done' });
    }
    const before = round.texts(DISTRICTS.id, 1, 1, 14, STATUS.confirmation);
    round.sweep();
    expect(round.texts(DISTRICTS.id, 1, 1, 14, STATUS.confirmation)).toEqual(before);
    expect(names()).toBe('ลับแล');
    expect(files()).toEqual(['● ปกติ']);
  });

  it('what was written down is shown in the order in which it comes into force', () => {
    expect(
      desk
        .granted<{ changes: { text: string }[] }>('crosswalk', { province: UTTARADIT })
        .changes.map(({ text }) => text),
    ).toEqual([
      'อ.ลับแล เปลี่ยนชื่อเป็น อ.ศรีลับแล',
      'อ.พิชัย, อ.ตรอน รวมเป็น อ.พิชัย',
      'อ.เมืองอุตรดิตถ์ แยกเป็น อ.เมืองอุตรดิตถ์, อ.ท่าเสา',
    ]);
  });

  it('the next year names what changes, and which new district has nobody', () => {
    const preview = desk.preview('new-year', NEXT_YEAR);
    expect(preview.effects.slice(-3).map(({ text }) => text)).toEqual([
      'อ.ลับแล เปลี่ยนชื่อเป็น อ.ศรีลับแล',
      'อ.พิชัย, อ.ตรอน รวมเป็น อ.พิชัย',
      'อ.เมืองอุตรดิตถ์ แยกเป็น อ.เมืองอุตรดิตถ์, อ.ท่าเสา',
    ]);
    expect(preview.warnings.map(({ text }) => text)).toContain('เพิ่มผู้บันทึกของ อ.ท่าเสา ในผู้รับผิดชอบก่อนเริ่มรอบ');
  });
});

describe('when the next round begins', () => {
  /** The tabs of the new year and of the status as people see them, and last year’s numbers beside them. */
  const newYear = () => [
    round.texts(dataTab(2565).id, 1, 1, 15, 90),
    round.texts(DISTRICTS.id, 1, 1, 14, STATUS.confirmation),
    [LAPLAE, PHICHAI, MUEANG].map((code) => round.recorder(code).start().district),
    files(),
  ];

  it('wherever the run ends that lays the tabs of the new year, the next ones finish it', () => {
    round.google.clock.set(moment('2022-07-20 09:00'));
    expect(desk.order('new-year', NEXT_YEAR, 'order-next')).toMatchObject({ state: 'done' });
    round.keep();
    const ends = everyEnd(round.sweep().meter.calls);
    round.sweep();
    const whole = newYear();
    expect(ends.length).toBeGreaterThan(3);
    for (const end of ends) {
      round.putBack();
      round.google.faults.plan(end);
      round.sweep();
      round.sweep();
      round.sweep();
      expect(newYear()).toEqual(whole);
    }
    round.putBack();
  });
});

describe('in the next round', () => {
  let old: string[][];
  const oldYear = () => round.texts(dataTab(2564).id, 1, 1, 14, 90);
  const lastYear = (district: number) => {
    const found = round.recorder(district).start().district;
    return new Map(
      found?.areas.flatMap(({ items }) => items.map(({ code, lastYear: value }) => [code, value] as const)),
    );
  };
  const lastYearOf = (district: number) => Object.fromEntries(lastYear(district));

  let before: { [code: string]: { [item: string]: number | null } };
  beforeAll(() => {
    const volumes = (district: number) =>
      Object.fromEntries(
        round
          .recorder(district)
          .start()
          .district?.areas.flatMap(({ items }) =>
            items.map(({ code, volume }) => [code, volume.kind === 'recorded' ? volume.value : null] as const),
          ) ?? [],
      );
    before = Object.fromEntries([LAPLAE, PHICHAI, TRON, MUEANG].map((code) => [code, volumes(code)]));
    old = oldYear();
    round.sweep();
    round.google.clock.set(moment('2022-08-01 09:00'));
    round.sweep();
    round.sweep();
  });

  it('the new tab has the districts of the day on which recording begins, the old one stays as it was', () => {
    expect(files()).toEqual(['● ปกติ']);
    expect(round.texts(dataTab(2565).id, 6, 1, 10, 4).map(([code, , , name]) => [code, name])).toEqual([
      ['5301', 'เมืองอุตรดิตถ์'],
      ['5310', 'ท่าเสา'],
      ['5308', 'ศรีลับแล'],
      ['5307', 'พิชัย'],
      ['5303', 'ท่าปลา'],
      ['5309', 'ทองแสนขัน'],
      ['5304', 'น้ำปาด'],
      ['5305', 'ฟากท่า'],
      ['5306', 'บ้านโคก'],
      ['', ''],
    ]);
    expect(oldYear()).toEqual(old);
  });

  it('the status shows them too', () => {
    const names = round.texts(DISTRICTS.id, STATUS.firstRow, 3, 9, 1).map(([name]) => name);
    expect(names.slice(0, 4)).toEqual(['เมืองอุตรดิตถ์', 'ท่าเสา', 'ศรีลับแล', 'พิชัย']);
  });

  it('under its new name a district has its own numbers of last year', () => {
    expect(lastYearOf(LAPLAE)).toEqual(before[LAPLAE]);
  });

  it('a merged one has the sum, where blank and blank is blank', () => {
    const sum = Object.fromEntries(
      Object.entries(before[PHICHAI] ?? {}).map(([code, value]) => {
        const other = before[TRON]?.[code] ?? null;
        return [code, value === null && other === null ? null : (value ?? 0) + (other ?? 0)];
      }),
    );
    expect(Object.values(sum).some((value) => value !== null)).toBe(true);
    expect(lastYearOf(PHICHAI)).toEqual(sum);
  });

  it('a split one has nothing to be compared with', () => {
    expect(Object.values(lastYearOf(MUEANG)).every((value) => value === null)).toBe(true);
  });

  it('who recorded for a district that was merged records for what it became, and for nothing else', () => {
    const recorder = round.recorder(TRON);
    expect(recorder.start().district?.code).toBe(PHICHAI);
    recorder.saved(PHICHAI, 1, { 'A1-01': '12' }, { year: 2565 });
    const { shown } = round.recorder(LAPLAE).area(LAPLAE, 1);
    const elsewhere = (district: number) =>
      refusal(recorder.save(district, 1, { 'A1-01': '12' }, { year: 2565, shown }));
    expect(elsewhere(LAPLAE)).toMatchObject({ code: 'locked', lock: { reason: 'not-yours' } });
    expect(elsewhere(TRON)).toMatchObject({ code: 'unknown-district' });
  });

  it('the director confirms what there is now, and the ledger names it', () => {
    const recorder = round.recorder(LAPLAE);
    for (const { number, items } of recorder.start().district?.areas ?? []) {
      recorder.saved(LAPLAE, number, Object.fromEntries(items.map(({ code }) => [code, '7'])), { year: 2565 });
    }
    expect(round.director.confirmed(UTTARADIT, [LAPLAE])).toEqual([null]);
    round.sweep();
    const line = round.texts(DISTRICTS.id, STATUS.firstRow + 2, STATUS.confirmation, 1, 1);
    expect(line).toEqual([['✔ ยืนยันแล้ว 1 ส.ค. 65']]);
    const confirmed = desk.granted<{ confirmed: { name: string }[] }>('confirmations', {}).confirmed;
    expect(confirmed.map(({ name }) => name)).toEqual(['ศรีลับแล']);
  });

  it('a new district whose recorder comes later is recorded for from the next sweep on', () => {
    const text = ['อีเมล', 'ชื่อที่แสดง', 'โทรศัพท์สำนักงาน', 'บทบาท', 'จังหวัด', 'อำเภอ'].join('\t');
    const person = ['recorder.thasao@example.go.th', 'ผู้บันทึก สถอ.ท่าเสา', '0 5500 0000', 'ผู้บันทึก', 'อุตรดิตถ์', 'ท่าเสา'].join(
      '\t',
    );
    const payload = { text: `${text}\n${person}`, mode: 'add', accepted: [] };
    expect(desk.order('roster', payload, 'order-people')).toMatchObject({ state: 'done' });
    round.sweep();
    round.person('recorder.thasao@example.go.th').saved(NEW, 1, { 'A1-01': '3' }, { year: 2565 });
  });

  it('HQ’s own lists count nine districts, and name them as they are now', () => {
    expect(desk.home().districts).toBe(9);
    const named = desk.granted<{ name: string }[]>('districts', { province: UTTARADIT }).map(({ name }) => name);
    expect(named.slice(0, 4)).toEqual(['เมืองอุตรดิตถ์', 'ท่าเสา', 'ศรีลับแล', 'พิชัย']);
    round.sweep();
    expect(desk.lines(2565, 5, 1000).filter(([code]) => code === String(NEW))).toEqual([
      expect.arrayContaining(['อุตรดิตถ์', 'ท่าเสา']),
    ]);
  });

  it('a split typed into the tab when the round has begun leaves the workbook untouched and says so', () => {
    const file = hqFile(round.google);
    round.keep();
    const before = round.everything();
    paste(file, HQ_CROSSWALK.id, HQ_FIRST_ROW + 3, 1, [
      ['1 มิ.ย. 65', 'แยก', 'อุตรดิตถ์', 'ฟากท่า', 'ฟากท่า, สองคอน', '5311', PAPER],
    ]);
    round.sweep();
    expect(round.everything()).toBe(before);
    const [line = []] = desk.lines(HQ_FILES.id, 6);
    expect(line[3]).toBe('◆ แถวไม่ตรงกับรายชื่ออำเภอ');
    expect(line[5]).toContain('มีรายการที่มีผล 1 มิ.ย. 65 ใส่หลังเริ่มรอบ');
    round.putBack();
    round.sweep();
    expect(files()).toEqual(['● ปกติ']);
  });

  it('a line that cannot be read is told by row and column', () => {
    paste(hqFile(round.google), HQ_CROSSWALK.id, HQ_FIRST_ROW + 3, 1, [
      ['1 มิ.ย. 65', 'ย้าย', 'อุตรดิตถ์', 'ฟากท่า', 'สองคอน', '', PAPER],
    ]);
    const told = {
      code: 'unreadable',
      problems: ['แท็บ การเปลี่ยนแปลงอำเภอ แถว 6 ช่อง ชนิด (เปลี่ยนชื่อ / รวม / แยก): ใส่ เปลี่ยนชื่อ รวม หรือ แยก'],
    };
    expect(desk.refused('home', {})).toMatchObject(told);
    expect(desk.refused('crosswalk', { province: UTTARADIT })).toMatchObject(told);
    expect(desk.preview(KIND, RENAME).problems.map(({ text }) => text)).toEqual(expect.arrayContaining(told.problems));
    round.putBack();
  });
});
