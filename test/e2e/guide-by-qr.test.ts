// The QR codes of the workbook, read from the screen as a phone would, lead to the guide’s page of that name.
import { PUBLISH } from '../../src/messages/editions';
import { DISTRICT_PAPER, PRINT_WINDOW } from '../../src/messages/print';
import { BUTTONS } from '../../src/messages/sidebar';
import { readCode, readCodeOfDialog } from '../support/qr-reader';
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

it('every page of the guide fits one sheet of A4', async () => {
  const guide = await desk.page.context().newPage();
  await guide.goto(`${room.server.url}guide/`);
  await guide.emulateMedia({ media: 'print' });
  const tooLong = await guide.evaluate(() =>
    [...document.querySelectorAll('.page')]
      .filter((page) => page.scrollHeight > page.clientHeight + 1)
      .map(({ id }) => id),
  );
  expect(tooLong).toEqual([]);
  await guide.close();
});

it('a district on paper leads to the page on checking, and an empty form to the page on recording', async () => {
  await desk.button('กลับไปรายการ 8 ด้าน').click();
  const paper = desk.page.frameLocator('iframe[data-kind="dialog"]');
  const papers = [
    ['พิมพ์ข้อมูลอำเภอ', DISTRICT_PAPER.draft, 'check'],
    ['พิมพ์แบบเปล่า', DISTRICT_PAPER.emptyForm, 'recorder-area'],
  ] as const;
  for (const [button, mark, place] of papers) {
    await desk.button(button).click();
    await paper.getByText(mark).waitFor();
    expect(await readCodeOfDialog(desk.page)).toBe(`${room.server.url}guide/#${place}`);
    await paper.getByRole('button', { name: PRINT_WINDOW.close }).click();
  }
});

it('the annex that HQ prints leads to the guide', async () => {
  await desk.become('กลุ่มพัฒนาระบบบริหาร');
  await desk.open('ไฟล์ของกรมฯ');
  await desk.page.getByRole('button', { name: 'ปริมาณงาน กรมฯ' }).click();
  await desk.page.getByRole('menuitem', { name: 'เปิดงานของ กรมฯ' }).click();
  await desk.button(PUBLISH.name).click();
  await desk.button(PUBLISH.button(1)).click();
  await desk.button('กลับหน้าแรก').click();
  await desk.button(PUBLISH.name).click();
  await desk.button(PUBLISH.open(1)).click();
  await desk.page.frameLocator('iframe[data-kind="dialog"]').getByRole('img', { name: 'คู่มือการใช้งาน' }).waitFor();
  expect(await readCodeOfDialog(desk.page)).toBe(`${room.server.url}guide/`);
});
