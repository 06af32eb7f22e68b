// Who stands in: the roster's days decide who may act, and every act, mail and line of the ledger reads "X ทำการแทน Y".
import { recorderLine, typePeople, typeRound } from '../../demo/hq-sheet';
import { directorOf, recordersOf } from '../../demo/people';
import { moment } from '../../demo/round-2564';
import { HQ_FILE, HQ_PROJECT, hqCommand, hqFile } from '../../demo/sample-round';
import { districtsOf } from '../../src/domain/places';
import { DIGEST_SUBJECT } from '../../src/messages/act-digest';
import { YES_NO } from '../../src/messages/hq-tabs';
import { KEY_MAIL_SUBJECT } from '../../src/messages/personal-key';
import { HQ_LEDGER } from '../../src/workbook/hq-tabs';
import { LEDGER_COLUMNS } from '../../src/workbook/ledger';
import { aWorkbookOf, type PracticeFile } from '../support/practice-file';
import { HqDesk } from '../support/practice-hq';
import { Person, refusal } from '../support/practice-person';

const PROVINCE = 75;
const NAME = 'สมุทรสงคราม';
const DEPUTY = 'ปลัดอำเภอผู้รับมอบหมาย';
const POST = `ผอ.กลุ่มงานฯ สถจ.${NAME}`;
const SIGNED = `${DEPUTY} ทำการแทน ${POST}`;
const [first = { code: 0 }, second = { code: 0 }] = districtsOf(PROVINCE);
const c = LEDGER_COLUMNS;

let practice: PracticeFile;
const person = (email: string) => new Person(practice.google, practice.file, email);
const recorders = recordersOf(PROVINCE);
const director = () => person(directorOf(PROVINCE).email);
/** Records a district, and stands in for the director. */
const deputy = () => person(recorders[0]?.email ?? '');
const sweep = () => hqCommand(practice.google, 'sweepNow');
const lastAct = () =>
  new HqDesk(practice.google, hqFile(practice.google).owner)
    .lines(HQ_LEDGER.id, c.values)
    .filter((line) => line[c.act - 1] !== '')
    .slice(-1)[0];
const mails = (subject: string) => practice.google.outbox.filter((mail) => mail.subject === subject);

beforeAll(async () => {
  practice = await aWorkbookOf([NAME]);
  const { google } = practice;
  typeRound(hqFile(google), { incomplete: YES_NO.early.yes });
  const role = { role: 'director' as const, province: NAME, districts: '' };
  typePeople(hqFile(google), [
    ...recorders.map((recorder) => recorderLine(recorder, NAME)),
    { ...role, email: directorOf(PROVINCE).email, name: directorOf(PROVINCE).name, until: '9 ส.ค. 64' },
    { ...role, email: deputy().email, name: DEPUTY, actingFor: POST, from: '10 ส.ค. 64', until: '20 ส.ค. 64' },
  ]);
  google.clock.set(moment('2021-08-10 09:00'));
  sweep();
  const text = mails(KEY_MAIL_SUBJECT).find(({ to }) => to.includes(deputy().email))?.body ?? '';
  deputy().ask('keepKey', { province: PROVINCE, text });
  deputy().saved(first.code, 1, { 'A1-01': '12' });
  google.clock.advance(60_000);
});

it('on the days of the deputy the deputy directs, and the director does not', () => {
  expect(deputy().overview(PROVINCE).actingAs).toBe(SIGNED);
  expect(refusal(director().ask('overview', { province: PROVINCE })).code).toBe('unknown-person');
});

it('an incomplete district is confirmed only with a written reason, where HQ’s settings allow it', () => {
  expect(deputy().confirmed(PROVINCE, [second.code])).toEqual(['needs-reason']);
  expect(deputy().confirmed(PROVINCE, [first.code], { reason: ' ' })).toEqual(['needs-reason']);
  expect(deputy().confirmed(PROVINCE, [first.code], { reason: 'ข้อมูลสูญหาย' })).toEqual([null]);
});

it('the ledger has both names, the reason, and that the deputy recorded it', () => {
  sweep();
  const line = lastAct();
  expect([c.kind, c.by, c.person, c.detail, c.remark].map((column) => line?.[column - 1])).toEqual([
    'ยืนยัน',
    SIGNED,
    deputy().email,
    'ข้อมูลสูญหาย',
    'ผู้ยืนยันเป็นผู้บันทึกเอง ด้านที่ 1',
  ]);
});

it('HQ’s mail tells the deputy, once, in the same words', () => {
  const sweepOnTime = () =>
    practice.google.execute({
      project: HQ_PROJECT,
      function: 'sweep',
      user: hqFile(practice.google).owner,
      file: HQ_FILE,
      as: 'time-trigger',
    });
  sweepOnTime();
  sweepOnTime();
  const [mail, ...more] = mails(DIGEST_SUBJECT);
  expect(more).toEqual([]);
  expect(mail?.to).toContain(deputy().email);
  expect(mail?.body).toContain(SIGNED);
});

it('what was done on the last day counts though HQ sees it the day after; from then on the deputy is a recorder only', () => {
  const { google } = practice;
  google.clock.set(moment('2021-08-20 23:50'));
  sweep();
  google.clock.set(moment('2021-08-20 23:55'));
  const seals = deputy().seals(PROVINCE);
  expect(deputy().confirmed(PROVINCE, [second.code], { reason: 'อำเภอไม่มีผู้บันทึก' })).toEqual([null]);
  google.clock.set(moment('2021-08-21 00:10'));
  expect(refusal(deputy().confirm(PROVINCE, [second.code], { seals, reason: 'x' })).code).toBe('unknown-district');
  sweep();
  const line = lastAct();
  expect([c.kind, c.by, c.remark].map((column) => line?.[column - 1])).toEqual(['ยืนยัน', SIGNED, '']);
});

it('who records several districts finds them in the order of their rows, however the roster names them', async () => {
  practice = await aWorkbookOf([NAME]);
  const districts = districtsOf(PROVINCE).map(({ name }) => name);
  const one = recorders[0] ?? { email: '', name: '' };
  typePeople(hqFile(practice.google), [
    {
      email: one.email,
      name: one.name,
      role: 'recorder',
      province: NAME,
      districts: [...districts].reverse().join(', '),
    },
  ]);
  sweep();
  expect(
    person(one.email)
      .start()
      .districts.map(({ name }) => name),
  ).toEqual(districts);
});
