// The recorder of ลับแล in a real browser: the form, its messages, the grid beside it.

import { type Desk, TrainingRoom } from '../support/training-room';
import { columnOf, LAPLAE, rowOf, STATUS, statusRowOf } from '../support/uttaradit-places';

const AREA_5_STATUS = STATUS.areaColumn(4);

let room: TrainingRoom;
let desk: Desk;
beforeAll(async () => {
  room = await TrainingRoom.open();
  desk = await room.sitDown();
});
afterAll(() => room.close());

const held = (code: string) => room.cellText(rowOf(LAPLAE), columnOf(code));

it('finds the sidebar open at อำเภอลับแล with the days left and what is missing', async () => {
  await desk.says('อำเภอลับแล').waitFor();
  await desk.says('บันทึกแล้ว 36/48 รายการ').waitFor();
  await desk.says('ครบ 5/8 ด้าน').waitFor();
  await desk.says('30 ก.ย. 64').waitFor();
});

it('is told at the field what is wrong, and nothing is written', async () => {
  await desk.button(/5\. /).click();
  const table: [string, string][] = [
    ['-5', 'ใส่จำนวนตั้งแต่ 0 ขึ้นไป ไม่ใส่เครื่องหมายลบ'],
    ['สิบ', 'ใส่เฉพาะตัวเลข เช่น 12'],
    ['4 คดี', 'ใส่เฉพาะตัวเลข เช่น 4'],
    ['1.5', 'ใส่จำนวนเต็ม ไม่มีจุดทศนิยม'],
    ['1234567890', 'ใส่ได้ไม่เกิน 9 หลัก'],
    ['=1+1', 'ใส่เฉพาะตัวเลข เช่น 1'],
  ];
  const before = held('A5-03');
  for (const [typed, message] of table) {
    await desk.fill({ 'A5-03': typed });
    await desk.sidebar.locator('#msg-A5-03').filter({ hasText: message }).waitFor();
    await desk.page.keyboard.press('Control+S');
    expect(await desk.field('A5-03').inputValue()).toBe(typed);
    expect(await desk.field('A5-03').getAttribute('aria-invalid')).toBe('true');
  }
  expect(held('A5-03')).toBe(before);
});

it('may type Thai digits and separators, and sees what they are read as', async () => {
  await desk.fill({ 'A5-03': '๘๐' });
  await desk.says('อ่านได้เป็น 80').waitFor();
  await desk.button('กลับไปรายการ 8 ด้าน').click();
  await desk.button(/1\. /).click();
  await desk.fill({ 'A1-01': '๒,๓๐๐' });
  await desk.says('อ่านได้เป็น 2,300').waitFor();
  await desk.button('กลับไปรายการ 8 ด้าน').click();
  await desk.button(/5\. /).click();
});

it('saves the area with the keyboard alone, and the status turns', async () => {
  await desk.tab('สถานะอำเภอ');
  const status = desk.cell(statusRowOf(LAPLAE), AREA_5_STATUS);
  await status.filter({ hasText: '◐ 3/6' }).waitFor();
  await desk.field('A5-03').focus();
  await desk.page.keyboard.press('Enter');
  for (const text of ['8', '0', '10']) {
    await desk.page.keyboard.type(text);
    await desk.page.keyboard.press('Enter');
  }
  await status.filter({ hasText: '● 6/6' }).waitFor();
  expect(['A1-01', 'A5-03', 'A5-04', 'A5-05', 'A5-06'].map(held)).toEqual(['2,300', '80', '8', '0', '10']);
});

it('writes a reason that begins with = as text, beside the number it explains', async () => {
  await desk.button('หมายเหตุและหลักฐานข้อ 3').click();
  const note = desk.sidebar.locator('#note-A5-03');
  await note.getByRole('textbox').first().fill('=SUM(A1:A9) ตามบัญชี');
  await note.getByRole('textbox').last().fill('drive.google.com/x');
  await note.getByRole('textbox').last().blur();
  await desk.says('ใส่ลิงก์ที่ขึ้นต้นด้วย https://').waitFor();
  await note.getByRole('textbox').last().fill('https://drive.google.com/x');
  await desk.button('บันทึก').click();
  await desk.says('บันทึกแล้ว').waitFor();
  expect(held('note:5')).toContain('=SUM(A1:A9) ตามบัญชี');
  expect(room.formulaAt(rowOf(LAPLAE), columnOf('note:5'))).toBe('');
});

it('says of an area without work that it has none, and can take that back', async () => {
  await desk.button('กลับไปรายการ 8 ด้าน').click();
  await desk.button(/8\. /).click();
  await desk.button('ไม่มีงานในด้านนี้').click();
  await desk.button('ใส่ 0 ทั้ง 6 ข้อ').click();
  await desk.says('ใส่ 0 แล้ว 6 ข้อ').waitFor();
  await desk.button('เลิกทำ').click();
  expect(await desk.field('A8-01').inputValue()).toBe('');
});

it('fills the blanks with examples and saves them like anything typed', async () => {
  await desk.page.getByRole('button', { name: 'กรอกตัวอย่าง' }).click();
  await desk.page.getByText('กรอกตัวอย่างแล้ว 6 ช่อง').waitFor();
  await desk.button('บันทึก').click();
  await desk.says('บันทึกแล้ว').waitFor();
  expect(held('A8-01')).toBe(await desk.field('A8-01').inputValue());
});

it('may type into cells of the own row, and nowhere else', async () => {
  await desk.tab('ปริมาณงาน 2564');
  await desk.typeInto(rowOf(LAPLAE), columnOf('A1-01'), '77');
  await desk.cell(rowOf(LAPLAE), columnOf('A1-01')).filter({ hasText: '77' }).waitFor();
  expect(held('A1-01')).toBe('77');
  const before = room.cellText(rowOf(LAPLAE) + 1, columnOf('A1-01'));
  await desk.cell(rowOf(LAPLAE) + 1, columnOf('A1-01')).click();
  await desk.page.keyboard.type('5');
  await desk.page.getByRole('heading', { name: 'แก้ไขช่องนี้ไม่ได้' }).waitFor();
  await desk.page.keyboard.press('Enter');
  expect(room.cellText(rowOf(LAPLAE) + 1, columnOf('A1-01'))).toBe(before);
});

it('cannot type into a cell what validation refuses', async () => {
  await desk.typeInto(rowOf(LAPLAE), columnOf('A1-02'), '-3');
  await desk.page.getByText('พบปัญหา').waitFor();
  await desk.page.getByRole('button', { name: 'กลับไปที่ช่อง' }).click();
  await desk.page.keyboard.press('Escape');
  expect(held('A1-02')).not.toBe('-3');
});

it('finds everything again after loading the page anew', async () => {
  await desk.page.reload();
  await desk.says('ครบ 7/8 ด้าน').waitFor();
  await desk.button(/5\. /).click();
  expect(await desk.field('A5-03').inputValue()).toBe('80');
});

it('loads nothing from anywhere but this machine, and no script fails', () => {
  const elsewhere = desk.requests.filter((url) => !/^(http:\/\/(127\.0\.0\.1|localhost):\d+\/|data:|blob:)/.test(url));
  expect(elsewhere).toEqual([]);
  expect(desk.requests.length).toBeGreaterThan(10);
  expect(desk.errors).toEqual([]);
});
