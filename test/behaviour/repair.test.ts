// HQ looks closely at a workbook, sees what a repair would do, and has it done: rights, tabs, formulas, and who may change it.
import { HQ, recordersOf } from '../../demo/people';
import { hqCommand, hqFile } from '../../demo/sample-round';
import type { HealthView } from '../../src/contract/hq-calls';
import { FILE_COLUMNS, HQ_FILES } from '../../src/workbook/hq-tabs';
import { DISTRICTS, PROVINCES } from '../../src/workbook/tabs';
import { everyEnd } from '../support/every-fault';
import { HqDesk } from '../support/practice-hq';
import { UttaraditRound } from '../support/practice-uttaradit';
import { columnOf, DATA, LAPLAE, rowOf, STATUS, statusRowOf, UTTARADIT } from '../support/uttaradit-places';

const STRANGER = 'stranger@example.go.th';
const RECORDER = recordersOf(UTTARADIT).find(({ district }) => district.code === LAPLAE)?.email ?? '';

let round: UttaraditRound;
beforeAll(async () => {
  round = await UttaraditRound.in('story');
  round.google.accounts.add({ email: STRANGER, name: 'ผู้อื่น', kind: 'consumer' });
  hqCommand(round.google, 'schedule');
  round.sweep();
  round.keep();
});
afterEach(() => round.putBack());

const desk = () => new HqDesk(round.google, HQ.email);
const payload = (remove: string[] = []) => ({ files: [round.file.id], remove });
const lines = (remove: string[] = []) =>
  desk()
    .preview('repair', payload(remove))
    .effects.map(({ text }) => text);
const formula = () => round.texts(DISTRICTS.id, statusRowOf(LAPLAE), STATUS.areaColumn(0), 1, 1)[0]?.[0];
const laplaes = () => round.texts(DATA, rowOf(LAPLAE), columnOf('A1-01'), 1, 6);

/** What an owner of the file can do to it by accident. */
function damage(): void {
  const { data } = round.file;
  const [protection] = data.sheets.find(({ id }) => id === DATA)?.protections ?? [];
  protection?.editors?.users?.push(STRANGER);
  data.sheets = data.sheets.filter(({ id }) => id !== PROVINCES.id);
  round.file.restructured();
  round.file.typed(HQ.email, DISTRICTS.id, statusRowOf(LAPLAE), STATUS.areaColumn(0), 'เสร็จแล้ว');
  round.file.share(STRANGER, 'editor');
  round.file.unshare(RECORDER);
}

it('a whole workbook has nothing to repair, and its own scripts are said to be out of sight', () => {
  expect(lines()).toEqual([
    expect.stringContaining('ที่พบใน ปริมาณงาน สถอ. จังหวัดอุตรดิตถ์'),
    'ไม่พบสิ่งที่ต้องซ่อม',
    'สคริปต์ที่ผู้อื่นผูกไว้กับไฟล์ ระบบมองไม่เห็น',
  ]);
});

it('what is damaged is told line by line, and looking changes nothing', () => {
  damage();
  const before = round.everything();
  expect(lines()).toEqual([
    expect.stringContaining('ที่พบใน'),
    'แท็บ สถานะอำเภอ: เขียนสูตรและช่องของ กรมฯ ใหม่ 1 ช่อง',
    'แท็บ ปริมาณงาน 2564: คืนการป้องกัน 1 แห่ง',
    'สร้างแท็บ สถานะจังหวัด ที่หายไปใหม่',
    'ไม่แตะตัวเลขที่อำเภอบันทึก',
    `เปิดสิทธิ์ให้ผู้รับผิดชอบที่ยังเข้าไม่ได้ 1 คน: ${RECORDER}`,
    'มีผู้แก้ไขที่ไม่อยู่ในรายชื่อ 1 คน',
    'สคริปต์ที่ผู้อื่นผูกไว้กับไฟล์ ระบบมองไม่เห็น',
  ]);
  expect(round.everything()).toBe(before);
});

it('the repair does what was told, and leaves the numbers of the districts', () => {
  const [status, numbers] = [formula(), laplaes()];
  damage();
  expect(desk().preview('repair', payload()).choices).toEqual([{ key: STRANGER, text: STRANGER }]);
  expect(lines([STRANGER])).toContain(`นำสิทธิ์แก้ไขออก 1 คน: ${STRANGER}`);
  expect(desk().order('repair', payload([STRANGER]))).toMatchObject({
    state: 'done',
    result: 'ตรวจและซ่อมแล้ว 1 ไฟล์',
  });
  expect(lines()).toContain('ไม่พบสิ่งที่ต้องซ่อม');
  expect([round.file.roleOf(STRANGER), round.file.roleOf(RECORDER)]).toEqual([null, 'editor']);
  expect([formula(), laplaes()]).toEqual([status, numbers]);
});

it('a stranger who was not chosen stays, and is written down with the workbook', () => {
  damage();
  expect(desk().order('repair', payload())).toMatchObject({ result: expect.stringContaining('ต้องดูต่อ 1 ไฟล์') });
  expect(round.file.roleOf(STRANGER)).toBe('editor');
  const [line] = desk().lines(HQ_FILES.id, FILE_COLUMNS.access);
  expect(line?.[FILE_COLUMNS.access - 1]).toContain(`ผู้แก้ไขที่ไม่มีหน้าที่ ${STRANGER}`);
  expect(desk().granted<HealthView>('health', {}).files[0]?.findings.join()).toContain(STRANGER);
});

it.each([
  ['somebody with a duty', () => RECORDER],
  ['the owner', () => HQ.email],
])('%s cannot be shown out', (_, email) => {
  const { problems } = desk().preview('repair', payload([email()]));
  expect(problems.map(({ text }) => text).join()).toContain(email());
  expect(desk().refused('submit', { id: 'order-0002', kind: 'repair', payload: payload([email()]) })).toMatchObject({
    code: 'bad-fields',
  });
});

it('a workbook that is not in HQ’s list is not touched', () => {
  const other = { files: [hqFile(round.google).id], remove: [] };
  expect(desk().preview('repair', other).problems).toHaveLength(1);
});

it('many workbooks are told in general, with whoever was chosen to go', () => {
  const twice = { files: [round.file.id, round.file.id], remove: [STRANGER] };
  expect(
    desk()
      .preview('repair', twice)
      .effects.map(({ text }) => text),
  ).toEqual([
    'ตรวจและซ่อมทั้ง 2 ไฟล์ ทีละไฟล์',
    'คืนการป้องกัน แท็บ สูตร และช่องของ กรมฯ ที่เสียหาย',
    'เปิดสิทธิ์ให้ผู้รับผิดชอบที่ยังเข้าไม่ได้ และจดผู้แก้ไขที่ไม่อยู่ในรายชื่อ',
    'ไม่แตะตัวเลขที่อำเภอบันทึก',
    `นำสิทธิ์แก้ไขออก 1 คน: ${STRANGER}`,
  ]);
});

it('somebody of HQ without the owner’s rights gives the order, and the run carries it out', () => {
  const email = 'hq.helper@example.go.th';
  round.google.accounts.add({ email, name: 'เจ้าหน้าที่ กรมฯ', kind: 'workspace', domain: 'example.go.th' });
  hqFile(round.google).share(email, 'editor');
  damage();
  const helper = new HqDesk(round.google, email);
  expect(
    helper
      .preview('repair', payload())
      .warnings.map(({ text }) => text)
      .join(),
  ).toContain('รอบตรวจถัดไป');
  expect(helper.order('repair', payload())).toMatchObject({ state: 'waiting' });
  round.sweep();
  expect(lines().join()).not.toContain('คืนการป้องกัน');
  expect(round.file.roleOf(RECORDER)).toBe('editor');
});

it('wherever the run ends, the order given again repairs all', () => {
  damage();
  round.keep();
  const calls = desk().ask('submit', { id: 'order-0003', kind: 'repair', payload: payload([STRANGER]) }).meter.calls;
  expect(everyEnd(calls).length).toBeGreaterThan(5);
  for (const end of everyEnd(calls)) {
    round.putBack();
    round.google.faults.plan(end);
    desk().ask('submit', { id: 'order-0003', kind: 'repair', payload: payload([STRANGER]) });
    desk().order('repair', payload([STRANGER]), 'order-0003');
    round.sweep();
    expect([lines()[1], round.file.roleOf(STRANGER)]).toEqual(['ไม่พบสิ่งที่ต้องซ่อม', null]);
  }
});

describe('an editor of the HQ workbook who is not on its list', () => {
  it('is shown out when chosen, and nobody else is', () => {
    hqFile(round.google).share(STRANGER, 'editor');
    expect(desk().preview('show-out', { remove: [] }).choices).toEqual([{ key: STRANGER, text: STRANGER }]);
    expect(desk().preview('show-out', { remove: [HQ.email] }).problems).toHaveLength(1);
    desk().order('show-out', { remove: [STRANGER] });
    expect(hqFile(round.google).roleOf(STRANGER)).toBeNull();
    expect(desk().granted<HealthView>('health', {}).alarms).toEqual([]);
  });
});
