// HQ chases: who is late, calls and promises, the letter to the governors, and reminders by mail.
import { typeRound } from '../../demo/hq-sheet';
import { HQ, OFFICE_PHONE } from '../../demo/people';
import { hqFile } from '../../demo/sample-round';
import type { ChaseView, GovernorsLetter } from '../../src/contract/hq-calls';
import { HQ_CALLS } from '../../src/workbook/calls-tab';
import { HQ_LETTER } from '../../src/workbook/letter-tab';
import { HQ_REMINDERS } from '../../src/workbook/reminders-tab';
import { HOME } from '../../src/workbook/tabs';
import { HqDesk } from '../support/practice-hq';
import { at, UttaraditRound } from '../support/practice-uttaradit';
import { LAPLAE, MUEANG, UTTARADIT } from '../support/uttaradit-places';

let round: UttaraditRound;
let desk: HqDesk;
beforeAll(async () => {
  round = await UttaraditRound.in('extension');
  round.sweep();
  desk = new HqDesk(round.google, HQ.email);
  round.keep();
});
afterEach(() => round.putBack());

const look = (): ChaseView => desk.granted<ChaseView>('chase', {});
const letter = (): GovernorsLetter => desk.granted<GovernorsLetter>('governorsLetter', {});
const EXTENSION = {
  letter: 'มท ๐๘๑๒/ว ๑๙๖๐',
  letterDate: '8 ก.ย. 64',
  forwarding: '',
  scope: 'all',
  places: [],
  recordUntil: '30 ก.ย. 64',
  confirmUntil: '8 ต.ค. 64',
  reason: 'สถานะการบันทึกข้อมูลยังไม่ครบถ้วน สมบูรณ์',
};

describe('who is late', () => {
  it('is told with what is missing and the office’s phone; complete districts wait for the director', () => {
    const [province] = look().provinces;
    expect(province).toMatchObject({ name: 'อุตรดิตถ์', districts: 9, unseen: 0, unreadSince: null });
    expect(province?.ready).toEqual(['เมืองอุตรดิตถ์', 'ฟากท่า']);
    expect(province?.late).toHaveLength(7);
    expect(province?.late.find(({ code }) => code === LAPLAE)).toMatchObject({
      missing: 36,
      areas: [3, 4, 5, 6, 7, 8],
      contact: { phone: OFFICE_PHONE },
    });
    expect(province?.director.phone).toBe(OFFICE_PHONE);
  });
});

describe('a call', () => {
  const call = { province: UTTARADIT, district: LAPLAE, promised: '15 ก.ย. 64', note: 'กำลังรวบรวมเอกสาร' };

  it('is written down once with who answered and what was promised', () => {
    desk.order('call', call);
    desk.order('call', call);
    expect(look().calls).toEqual([
      {
        at: at('09-08 10:00'),
        by: HQ.email,
        province: 'อุตรดิตถ์',
        district: 'ลับแล',
        name: 'ท้องถิ่นอำเภอลับแล',
        promised: '2021-09-15',
        note: 'กำลังรวบรวมเอกสาร',
      },
    ]);
    expect(desk.lines(HQ_CALLS.id, 8)).toHaveLength(1);
  });

  it.each([
    ['a day that is none', { promised: '31/9/2564' }, 'promised'],
    ['a day that is over', { promised: '7 ก.ย. 64' }, 'promised'],
    ['nothing at all', { promised: '', note: ' ' }, 'note'],
    ['a district of another province', { district: 9999 }, 'place'],
  ])('with %s is refused at its field', (_, change, field) => {
    expect(desk.refused('submit', { id: 'order-0009', kind: 'call', payload: { ...call, ...change } })).toMatchObject({
      code: 'bad-fields',
      fields: [{ field }],
    });
    expect(desk.lines(HQ_CALLS.id, 8)).toEqual([]);
  });
});

describe('the letter to the governors', () => {
  it('has Thai numerals, the first dates and both new ones, and the annex of the latest edition', () => {
    expect(letter().annex).toBeNull();
    desk.order('extend', EXTENSION);
    desk.order('publish', { layout: 'recording' }, 'order-0002');
    const { parts, unknown, annex } = letter();
    expect(unknown).toEqual([]);
    expect(parts.number).toBe('ที่ มท ๐๘๑๒/ว ๑๙๖๐');
    expect(parts.date).toBe('๘ กันยายน ๒๕๖๔');
    expect(parts.reference).toContain('มท ๐๘๑๒/ว ๑๔๖๕ ลงวันที่ ๒๓ เมษายน ๒๕๖๔');
    expect(parts.cause).toContain('วันจันทร์ที่ ๑๙ กรกฎาคม ๒๕๖๔ เวลา ๑๓.๓๐ น. ผ่านระบบ Zoom');
    expect(parts.cause).toContain('ระหว่างวันที่ ๑ สิงหาคม - ๑๕ กันยายน ๒๕๖๔');
    expect(parts.cause).toContain('ระหว่างวันที่ ๑๖ - ๒๕ กันยายน ๒๕๖๔');
    expect(parts.ask2).toContain('แจ้งขยายระยะเวลา');
    expect(parts.ask2).toContain('บันทึกข้อมูลฯ ได้ถึงวันที่ ๓๐ กันยายน ๒๕๖๔');
    expect(parts.ask2).toContain('ได้ถึงวันที่ ๘ ตุลาคม ๒๕๖๔');
    expect(Object.values(parts).join()).not.toMatch(/[0-9]/);
    expect(annex?.edition).toMatchObject({ number: 1, layout: 'recording' });
  });

  it('says what HQ’s own wording says, and shows a place that nothing fills', () => {
    const file = hqFile(round.google);
    const typed = file.typed(HQ.email, HQ_LETTER.id, 15, 2, 'จึงเรียนมา {วันพรุ่งนี้} ถึง {บันทึกได้ถึง}');
    expect(typed.ok).toBe(true);
    expect(letter().unknown).toEqual(['{วันพรุ่งนี้}']);
    expect(letter().parts.closing).toBe('จึงเรียนมา {วันพรุ่งนี้} ถึง ๑๕ กันยายน ๒๕๖๔');
  });
});

it('what the letters carry stands on the first tab of every workbook', () => {
  const texts = round.texts(HOME.id, 1, 2, 30, 1).map(([text]) => text);
  expect(texts).toEqual(
    expect.arrayContaining([
      'เปิดรอบตามหนังสือ มท ๐๘๑๒/ว ๑๔๖๕ ลงวันที่ 23 เมษายน 2564',
      'ประชุมชี้แจง: วันจันทร์ที่ 19 กรกฎาคม 2564 เวลา 13.30 น. ผ่านระบบ Zoom หัวหน้าผู้ตรวจราชการกรม เป็นประธาน',
      expect.stringMatching(/^ผู้ประสานงาน /),
    ]),
  );
});

it.each([
  ['briefingTime', '25.00', /13\.30/],
  ['reminderDays', '7, สาม', /0 ถึง 60/],
  ['openingDate', '31/2/64', /วันที่/],
])('%s = %s is told at its field and written nowhere', (label, text, words) => {
  expect(
    desk.refused('submit', { id: 'order-0008', kind: 'round', payload: { values: { [label]: text } } }),
  ).toMatchObject({ code: 'bad-fields', fields: [{ field: label, text: expect.stringMatching(words) }] });
});

describe('reminders by mail', () => {
  const REMINDER = /^เตือน/;
  const reminded = () => round.google.outbox.filter(({ subject }) => REMINDER.test(subject)).map(({ to }) => to.join());
  const states = () => desk.lines(HQ_REMINDERS.id, 4).map((line) => line[3]);
  const chosen = () => typeRound(hqFile(round.google), { reminderDays: '7, 3' });
  let before = 0;
  const fresh = () => reminded().slice(before);
  beforeEach(() => {
    chosen();
    before = reminded().length;
  });

  it('go out on the chosen day, the director first, and no second time', () => {
    round.sweep();
    expect(fresh()).toHaveLength(8);
    expect(fresh()[0]).toBe(round.director.email);
    const mail = round.google.outbox.filter(({ subject }) => REMINDER.test(subject))[before];
    expect(mail?.subject).toContain('เหลือ 7 วัน');
    expect(mail?.body).toContain('ยังบันทึกไม่ครบ 7 อำเภอ');
    expect(mail?.body).toContain('อำเภอลับแล ขาด 36 รายการ ด้านที่ 3, 4, 5, 6, 7, 8 ถึงสิ้นวัน พ. 15 ก.ย. 64');
    round.sweep();
    expect(fresh()).toHaveLength(8);
    round.google.clock.set(at('09-12 09:00'));
    round.sweep();
    expect(fresh()).toHaveLength(16);
  });

  it('wait for the next day where the day’s mails are used up; some are kept back for keys and answers', () => {
    const { limits } = round.google.quotas;
    const [usual, left] = [limits.mailRecipientsPerDay.workspace, look().reminders.mailsLeft];
    limits.mailRecipientsPerDay.workspace = usual - left + 23;
    round.sweep();
    expect(fresh()).toHaveLength(3);
    round.sweep();
    expect(fresh()).toHaveLength(3);
    limits.mailRecipientsPerDay.workspace = usual;
    round.google.clock.set(at('09-09 09:00'));
    round.sweep();
    expect(new Set(fresh()).size).toBe(8);
    expect(fresh()).toHaveLength(8);
  });

  it('stop for a person, and begin again', () => {
    const { email } = round.recorder(LAPLAE);
    desk.order('reminder', { email, off: true });
    expect(look().reminders).toMatchObject({ days: [7, 3], due: 7, off: [email] });
    round.sweep();
    expect(fresh()).not.toContain(email);
    desk.order('reminder', { email, off: false }, 'order-0002');
    round.sweep();
    expect(fresh().filter((to) => to === email)).toHaveLength(1);
    expect(
      desk.refused('submit', { id: 'order-0007', kind: 'reminder', payload: { email: 'x@y.z', off: true } }),
    ).toMatchObject({ code: 'bad-fields', fields: [{ field: 'email' }] });
  });

  it('wherever the run ends, nobody is reminded twice, and `sent` is never said of a mail that did not go', () => {
    const { calls } = round.sweep().meter;
    const first = calls.indexOf('MailApp.getRemainingDailyQuota');
    const last = calls.lastIndexOf('MailApp.sendEmail') + 2;
    expect(last - first).toBeGreaterThan(8);
    for (const atCall of [first + 1, first + 2, first + 3, first + 6, last, last + 1]) {
      round.putBack();
      chosen();
      before = reminded().length;
      round.google.faults.plan({ atCall, what: 'dies', when: 'after' });
      round.sweep();
      round.sweep();
      expect(new Set(fresh()).size).toBe(fresh().length);
      expect(states().filter((state) => state === 'ส่งแล้ว').length).toBeLessThanOrEqual(fresh().length);
    }
  });
});

it('an alarm stands on the page of chasing too', () => {
  expect(look().setbacks).toEqual([]);
  expect(look().provinces[0]?.late.map(({ code }) => code)).not.toContain(MUEANG);
});
