// HQ writes down that a district changed: told at the field what is missing, and which cell cannot be read.
import { paste } from '../../demo/hq-sheet';
import { hqFile } from '../../demo/sample-round';
import { HQ_CROSSWALK } from '../../src/workbook/crosswalk-tab';
import { HQ_FIRST_ROW } from '../../src/workbook/hq-tabs';
import { type Desk, TrainingRoom } from '../support/training-room';

let room: TrainingRoom;
let desk: Desk;
beforeAll(async () => {
  room = await TrainingRoom.open();
  desk = await room.sitDown();
  await desk.become('กลุ่มพัฒนาระบบบริหาร กรมฯ');
  await desk.open('ไฟล์ของกรมฯ');
  await desk.page.getByRole('button', { name: 'ปริมาณงาน กรมฯ' }).click();
  await desk.page.getByRole('menuitem', { name: 'เปิดงานของ กรมฯ' }).click();
  await desk.button('รายการงานและปีใหม่').click();
  await desk.button('อำเภอเปลี่ยนชื่อ รวม หรือแยก').click();
});
afterAll(() => room.close());

const choose = (province: string) => desk.sidebar.getByRole('combobox').selectOption({ label: province });

it('what a change does is told as soon as it is filled in, and anew when another kind is chosen', async () => {
  const box = (name: string) => desk.sidebar.getByRole('textbox', { name });
  await choose('อุตรดิตถ์');
  await desk.sidebar.getByRole('checkbox', { name: 'ลับแล' }).check();
  await box('มีผลวันที่').fill('1 ม.ค. 65');
  await box('ชื่อใหม่').fill('ศรีลับแล');
  await box('ที่มา').fill('ราชกิจจานุเบกษา');
  await box('ที่มา').blur();
  await desk.says('อ.ลับแล เปลี่ยนชื่อเป็น อ.ศรีลับแล').waitFor();
  await desk.sidebar.getByRole('radio', { name: /^รวม/ }).check();
  await desk.says('ต้องมีอย่างน้อยสองแห่ง').waitFor();
  expect(await desk.button('บันทึกการเปลี่ยนแปลง').getAttribute('aria-disabled')).toBe('true');
  expect(await desk.sidebarFaults()).toEqual([]);
});

it('a line typed into the tab that cannot be read is named instead of a form that waits for ever', async () => {
  const line = ['1 มิ.ย. 65', 'ย้าย', 'อุตรดิตถ์', 'ฟากท่า', 'สองคอน', '', 'ราชกิจจานุเบกษา'];
  paste(hqFile(room.google), HQ_CROSSWALK.id, HQ_FIRST_ROW, 1, [line]);
  await choose('กระบี่');
  await desk.says('แท็บ การเปลี่ยนแปลงอำเภอ แถว 3 ช่อง ชนิด').waitFor();
  expect(await desk.sidebarFaults()).toEqual([]);
  expect(desk.errors).toEqual([]);
});
