// The director confirms, HQ’s trigger locks, and everybody is told why nothing can be changed any more.
import { type Desk, TrainingRoom } from '../support/training-room';
import { columnOf, MUEANG, PHICHAI, rowOf, STATUS, statusRowOf } from '../support/uttaradit-places';

let room: TrainingRoom;
let desk: Desk;
beforeAll(async () => {
  room = await TrainingRoom.open();
  desk = await room.sitDown();
});
afterAll(() => room.close());

const confirmation = (district: number) => desk.cell(statusRowOf(district), STATUS.confirmation);

it('the director is shown who is ready, and is told by the recorder’s page which one is hers', async () => {
  await desk.become('ผอ.กลุ่มงานฯ');
  await desk.says('บัญชีนี้ใช้ตรวจและยืนยัน').waitFor();
  await desk.button('ไปหน้าตรวจและยืนยัน').click();
  await desk.says('จังหวัดอุตรดิตถ์').waitFor();
  await desk.says('3 อำเภอพร้อมยืนยัน').waitFor();
  expect(await desk.faults()).toEqual([]);
});

it('reviews a district with what the recorder wrote beside it, and confirms it there', async () => {
  await desk.tab('สถานะอำเภอ');
  await desk.button(/พิชัย/).first().click();
  await desk.says('เหตุผลของอำเภอ: โครงการเงินกู้ฯ เพิ่ม 168 โครงการ').waitFor();
  await desk.says('สิ่งที่ท่านจะยืนยัน').waitFor();
  expect(await desk.faults()).toEqual([]);
  await desk.button('ยืนยันพิชัย').click();
  await desk.says('ยืนยันพิชัยแล้ว').waitFor();
  await confirmation(PHICHAI).filter({ hasText: '✔ ยืนยันแล้ว รอล็อก' }).waitFor();
});

it('confirms all others that are ready in one act', async () => {
  await desk.button('กลับไปรายชื่ออำเภอ').first().click();
  await desk.sidebar.getByRole('checkbox', { name: 'เลือกอำเภอที่พร้อมยืนยันทั้ง 2' }).check();
  await desk.button('ดูสรุปและยืนยัน 2 อำเภอ').click();
  await desk.says('ท่านกำลังยืนยันว่า').waitFor();
  expect(await desk.faults()).toEqual([]);
  await desk.sidebar.getByRole('dialog').getByRole('button', { name: 'ยืนยัน 2 อำเภอ' }).click();
  await desk.says('ยืนยันแล้ว 2 อำเภอ').waitFor();
  await confirmation(MUEANG).filter({ hasText: '✔ ยืนยันแล้ว รอล็อก' }).waitFor();
});

it('a confirmed district is shut for its recorder at once, with who and when', async () => {
  await desk.become('ท้องถิ่นอำเภอพิชัย');
  await desk.menu('เปิดแถบบันทึกข้อมูล');
  await desk.says('จังหวัดยืนยันแล้ว รอล็อก').waitFor();
  await desk.button(/4\. /).click();
  await desk.says('เพราะจังหวัดยืนยันแล้ว').waitFor();
  await desk.says('ผอ.กลุ่มงานฯ สถจ.อุตรดิตถ์').waitFor();
  await desk.says('ศ. 24 ก.ย. 64 เวลา 09:00 น.').waitFor();
  expect(await desk.faults()).toEqual([]);
});

it('once HQ’s trigger has run, the cells themselves are closed and the status says when', async () => {
  await desk.order('ให้กรมฯ ตรวจและล็อกตอนนี้');
  await confirmation(PHICHAI).filter({ hasText: '✔ ยืนยันแล้ว 24 ก.ย. 64' }).waitFor();
  await desk.tab('ปริมาณงาน 2564');
  const before = room.cellText(rowOf(PHICHAI), columnOf('A1-01'));
  await desk.cell(rowOf(PHICHAI), columnOf('A1-01')).click();
  await desk.page.keyboard.type('1');
  await desk.page.getByRole('heading', { name: 'แก้ไขช่องนี้ไม่ได้' }).waitFor();
  await desk.page.keyboard.press('Enter');
  expect(room.cellText(rowOf(PHICHAI), columnOf('A1-01'))).toBe(before);
});

it('the annex counts the province, and its lines add up', async () => {
  await desk.tab('สถานะจังหวัด');
  const text = (await desk.page.getByRole('grid').textContent()) ?? '';
  expect(text).toContain('อยู่ระหว่างการบันทึก');
  const counts = [...text.matchAll(/- (\d+) จ\. ทอ\./g)].map(([, count]) => Number(count));
  expect(counts).toEqual([0, 1, 0]);
});

it('somebody who only reads sees the status, and is offered no form', async () => {
  await desk.become('ผู้ดูอย่างเดียว');
  await desk.tab('สถานะอำเภอ');
  await confirmation(PHICHAI).filter({ hasText: '✔ ยืนยันแล้ว 24 ก.ย. 64' }).waitFor();
  expect(await desk.page.locator('iframe').count()).toBe(0);
  await desk.cell(statusRowOf(PHICHAI), 2).click();
  await desk.page.keyboard.type('x');
  await desk.page.getByText('ท่านมีสิทธิ์ดูไฟล์นี้อย่างเดียว').waitFor();
  await desk.page.keyboard.press('Enter');
});

it('HQ finds the act in its ledger', async () => {
  await desk.become('กลุ่มพัฒนาระบบบริหาร');
  await desk.open('ไฟล์ของกรมฯ');
  await desk.tab('ทะเบียนยืนยัน');
  await desk.page.getByRole('grid').getByText(String(PHICHAI), { exact: true }).waitFor();
  expect(desk.errors).toEqual([]);
});

it('another scene builds its own day', async () => {
  await desk.open('ปริมาณงาน สถอ. จังหวัดอุตรดิตถ์');
  await desk.become('ท้องถิ่นอำเภอลับแล');
  await desk.scene('1 ส.ค. 64');
  await desk.menu('เปิดแถบบันทึกข้อมูล');
  await desk.says('บันทึกแล้ว 0/48 รายการ').waitFor();
});
