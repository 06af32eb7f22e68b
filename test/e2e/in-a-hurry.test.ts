// An empty district on its last days: from nothing to 8/8 by keyboard, over a line as slow as Google's, counted.

import { words } from '../../practice/page/words';
import { itemsOf } from '../../src/domain/catalogue';
import { defaultCatalogue } from '../../src/domain/catalogue-default';
import { type Desk, TrainingRoom } from '../support/training-room';
import { BANKHOK, columnOf, rowOf } from '../support/uttaradit-places';

/** Keystrokes and clicks beyond the numbers themselves. */
const MOST = 60;

let room: TrainingRoom;
let desk: Desk;
beforeAll(async () => {
  room = await TrainingRoom.open();
  desk = await room.sitDown();
});
afterAll(() => room.close());

it('48 numbers take at most 60 more keystrokes and clicks, and nobody waits for a save', async () => {
  await desk.become('ท้องถิ่นอำเภอบ้านโคก');
  await desk.says('บันทึกแล้ว 0/48 รายการ').waitFor();
  await desk.page.getByRole('button', { name: words.trainer }).click();
  await desk.page.getByRole('menuitemcheckbox', { name: new RegExp(`^${words.slow}`) }).click();

  let beyond = 0;
  const press = async (key: string) => {
    beyond += 1;
    await desk.page.keyboard.press(key);
  };
  let leftWhileSaving = 0;

  beyond += 1;
  await desk.button('เริ่มบันทึก ด้านที่ 1').click();
  for (const { number } of defaultCatalogue.areas) {
    const items = itemsOf(defaultCatalogue, number);
    await desk.sidebar.locator(`#item-${items[0]?.code}:focus`).waitFor();
    for (const [at] of items.entries()) {
      await desk.page.keyboard.type(String(number * 10 + at));
      await press('Enter');
    }
    if ((await desk.sidebar.locator('.save[data-s="saving"]').count()) > 0) leftWhileSaving += 1;
    await press('Enter');
  }

  expect(beyond).toBeLessThanOrEqual(MOST);
  expect(leftWhileSaving).toBe(defaultCatalogue.areas.length);
  await desk.says('บันทึกแล้ว 48/48 รายการ').waitFor({ timeout: 60_000 });
  await desk.says('ครบ 8/8 ด้าน').waitFor();
  for (const { number } of defaultCatalogue.areas) {
    const held = itemsOf(defaultCatalogue, number).map(({ code }) => room.cellText(rowOf(BANKHOK), columnOf(code)));
    expect(held).toEqual(held.map((_, at) => String(number * 10 + at)));
  }
  expect(desk.errors).toEqual([]);
}, 180_000);
