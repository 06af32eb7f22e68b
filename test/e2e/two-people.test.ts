// Two people with the same district open, in two browsers.
import { type Desk, TrainingRoom } from '../support/training-room';
import { columnOf, LAPLAE, rowOf } from '../support/uttaradit-places';

let room: TrainingRoom;
let first: Desk;
let second: Desk;
beforeAll(async () => {
  room = await TrainingRoom.open();
  [first, second] = await Promise.all([room.sitDown(), room.sitDown()]);
});
afterAll(() => room.close());

const held = (code: string) => room.cellText(rowOf(LAPLAE), columnOf(code));

it('the second to save is shown both versions, chooses per item, and nothing was overwritten meanwhile', async () => {
  for (const desk of [first, second]) {
    await desk.button(/5\. /).click();
    await desk.field('A5-03').waitFor();
  }
  await first.fill({ 'A5-03': '81', 'A5-04': '9' });
  await first.button('บันทึก').click();
  await first.says('บันทึกแล้ว').waitFor();
  await second.fill({ 'A5-03': '79', 'A5-05': '20' });
  await second.button('บันทึก').click();
  await second.says('มีผู้บันทึกด้านนี้ก่อนท่าน').waitFor();
  expect([held('A5-03'), held('A5-04'), held('A5-05')]).toEqual(['81', '9', '']);

  await second.button('ที่บันทึกแล้ว').click();
  const fifth = second.sidebar.getByRole('group', { name: '5. ' });
  await fifth.getByRole('radio', { name: 'ค่าที่ท่านกรอก 20 แห่ง' }).check();
  await second.button('บันทึกตามที่เลือก').click();
  await second.says('บันทึกแล้ว').waitFor();
  expect([held('A5-03'), held('A5-04'), held('A5-05')]).toEqual(['81', '9', '20']);
});

it('a value typed into the grid meanwhile counts as somebody else’s', async () => {
  await first.button('กลับไปรายการ 8 ด้าน').click();
  await first.button(/8\. /).click();
  await first.field('A8-01').waitFor();
  await second.tab('ปริมาณงาน 2564');
  room.file.typed(room.file.owner, 2564, rowOf(LAPLAE), columnOf('A8-01'), '55');
  await first.fill({ 'A8-01': '66' });
  await first.button('บันทึก').click();
  await first.says('มีการแก้ไขในตารางโดยตรง').waitFor();
  expect(held('A8-01')).toBe('55');
});
