// The QR codes of the workbook, read from the screen as a phone would, lead to the guide’s page of that name.
import jsQR from 'jsqr';
import type { Locator } from 'playwright-core';
import { PNG } from 'pngjs';
import { type Desk, TrainingRoom } from '../support/training-room';

let room: TrainingRoom;
let desk: Desk;
beforeAll(async () => {
  room = await TrainingRoom.open();
  desk = await room.sitDown();
});
afterAll(() => room.close());

async function readCode(image: Locator): Promise<string> {
  const { data, width, height } = PNG.sync.read(await image.screenshot());
  return jsQR(new Uint8ClampedArray(data), width, height)?.data ?? '';
}

it.each(['หน้าแรก', 'สถานะจังหวัด'])('the code in %s can be read from the screen and opens the guide', async (title) => {
  await desk.tab(title);
  const code = desk.page.getByRole('img', { name: 'QR Code คู่มือการใช้งาน' });
  await code.scrollIntoViewIfNeeded();
  const address = await readCode(code);
  expect(address).toBe(`${room.server.url}guide/`);

  const caption = (await desk.page.getByRole('grid').textContent()) ?? '';
  const pages = /วิธีการตรวจสอบและยืนยันข้อมูล หน้า (\d+)-(\d+)/.exec(caption);
  const guide = await desk.page.context().newPage();
  await guide.goto(address);
  for (const number of [pages?.[1], pages?.[2]]) {
    const page = guide.locator(`#page-${number}`);
    expect(await page.textContent()).toMatch(/ตรวจ|ยืนยัน/);
  }
  await guide.close();
});

it('the help of the sidebar is a link to the same guide', async () => {
  expect(await desk.sidebar.getByRole('link', { name: 'วิธีใช้หน้านี้' }).getAttribute('href')).toBe(
    `${room.server.url}guide/`,
  );
});
