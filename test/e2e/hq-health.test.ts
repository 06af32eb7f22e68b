// HQ sees that something is wrong with a workbook, looks at what a repair would do, and has it repaired.
import { HQ } from '../../demo/people';
import { trackingFile } from '../../demo/sample-round';
import { DISTRICTS } from '../../src/workbook/tabs';
import { type Desk, TrainingRoom } from '../support/training-room';
import { LAPLAE, STATUS, statusRowOf } from '../support/uttaradit-places';

const STRANGER = 'stranger@example.go.th';

let room: TrainingRoom;
let desk: Desk;
beforeAll(async () => {
  room = await TrainingRoom.open();
  desk = await room.sitDown();
  await desk.become('กลุ่มพัฒนาระบบบริหาร กรมฯ');
  await desk.open('ไฟล์ของกรมฯ');
  await desk.page.getByRole('button', { name: 'ปริมาณงาน กรมฯ' }).click();
  await desk.page.getByRole('menuitem', { name: 'เปิดงานของ กรมฯ' }).click();
  await desk.says('1 จังหวัด 9 อำเภอ').waitFor();
  const file = trackingFile(room.google);
  room.google.accounts.add({ email: STRANGER, name: 'ผู้อื่น', kind: 'consumer' });
  file.share(STRANGER, 'editor');
  file.typed(HQ.email, DISTRICTS.id, statusRowOf(LAPLAE), STATUS.areaColumn(0), 'เสร็จแล้ว');
});
afterAll(() => room.close());

it('the alarm says what to do, and every workbook what was found in it', async () => {
  await desk.button('ตรวจสุขภาพระบบ').click();
  await desk.says('ยังไม่ได้ตั้งเวลาอัตโนมัติ').waitFor();
  await desk.says('ตรวจล่าสุด').waitFor();
  expect(await desk.sidebarFaults()).toEqual([]);
});

it('looking closely tells the damaged formula and the stranger, who is chosen to go', async () => {
  await desk.button('ดูและซ่อม ปริมาณงาน สถอ. จังหวัดอุตรดิตถ์').click();
  await desk.says('เขียนสูตรและช่องของ กรมฯ ใหม่ 1 ช่อง').waitFor();
  await desk.sidebar.getByRole('checkbox', { name: STRANGER }).check();
  await desk.says('นำสิทธิ์แก้ไขออก 1 คน').waitFor();
  expect(await desk.sidebarFaults()).toEqual([]);
  await desk.button('ซ่อมไฟล์นี้').click();
  await desk.says('ตรวจและซ่อมแล้ว 1 ไฟล์').waitFor();
  await desk.button('กลับหน้าแรก').click();
  await desk.says('ไม่พบปัญหา').waitFor();
  expect(trackingFile(room.google).roleOf(STRANGER)).toBeNull();
  expect(desk.errors).toEqual([]);
});
