// The QR codes of the workbook, read from the screen as a phone would, lead to the guide’s page of that name.
import { BUTTONS } from '../../src/messages/sidebar';
import { readCode } from '../support/qr-reader';
import { type Desk, TrainingRoom } from '../support/training-room';

let room: TrainingRoom;
let desk: Desk;
beforeAll(async () => {
  room = await TrainingRoom.open();
  desk = await room.sitDown();
});
afterAll(() => room.close());

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

it('the help of each screen opens the guide at the page about that screen', async () => {
  const help = desk.sidebar.getByRole('link', { name: BUTTONS.help });
  const guide = `${room.server.url}guide/`;
  expect(await help.getAttribute('href')).toBe(`${guide}#recorder-home`);
  await desk
    .button(/ด้านที่ 3/)
    .first()
    .click();
  await desk.field('A3-01').waitFor();
  expect(await help.getAttribute('href')).toBe(`${guide}#recorder-area`);

  const [page] = await Promise.all([desk.page.context().waitForEvent('page'), help.click()]);
  await page.getByRole('heading', { name: 'วิธีบันทึกข้อมูล: กรอกตัวเลขในหนึ่งด้าน' }).waitFor();
  expect(new URL(page.url()).hash).toBe('#recorder-area');
  await page.close();
});
