// HQ in its sidebar: an extension for all, an edition and its annex on one sheet, a call, and the letter to governors.
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
  await desk.says('1 จังหวัด 9 อำเภอ').waitFor();
});
afterAll(() => room.close());

const field = (label: string) => desk.sidebar.getByRole('textbox', { name: label });
const home = () => desk.button('กลับหน้าแรก');
const paper = () => desk.page.frameLocator('iframe[data-kind="dialog"]');

/** How many sheets the paper in the window takes, printed as it is. */
async function sheets(mark: string): Promise<number> {
  const frames = await Promise.all(desk.page.frames().map((frame) => frame.content().catch(() => '')));
  const html = frames.find((each) => each.includes(`class="${mark}`)) ?? '';
  const page = await room.browser.newPage();
  await page.setContent(html.replace(/<script[\s\S]*?<\/script>/g, ''));
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

it('extends for all with at most seven inputs, and sees whom it reaches before it does', async () => {
  await desk.button('ขยายเวลา').click();
  const typed = [
    ['เลขที่หนังสือ', 'มท ๐๘๑๒/ว ๒๐๑๕'],
    ['ลงวันที่', '24 ก.ย. 64'],
    ['เหตุผล', 'อุทกภัยหลายจังหวัด'],
    ['บันทึกได้ถึงสิ้นวัน', '5 ต.ค. 64'],
    ['ยืนยันได้ถึงสิ้นวัน', '12 ต.ค. 64'],
  ] as const;
  expect(typed.length).toBeLessThanOrEqual(7);
  for (const [label, text] of typed) await field(label).fill(text);
  await field('ยืนยันได้ถึงสิ้นวัน').blur();
  await desk.says('มีผลกับ 1 จังหวัด 9 อำเภอ').waitFor();
  expect(await desk.sidebarFaults()).toEqual([]);
  await desk.button('ขยายเวลา 1 จังหวัด').click();
  await home().click();
  await desk.says('ขยายครั้งที่ 2 ตาม').waitFor();
});

it('publishes an edition, and its annex fits on one sheet of A4', async () => {
  await desk.button('ออกรายงานสถานะ').click();
  await desk.sidebar.getByRole('radio', { name: /^ขั้นบันทึก/ }).check();
  await desk.says('อยู่ระหว่างการบันทึก').waitFor();
  await desk.button('เผยแพร่ครั้งที่ 1').click();
  await home().click();
  await desk.button('ออกรายงานสถานะ').click();
  await desk.button('ดูและพิมพ์ครั้งที่ 1').click();
  await paper().getByText('อัปเดตล่าสุด 24 ก.ย. 64').waitFor();
  expect(await sheets('paper annex')).toBe(1);
  await desk.page.keyboard.press('Escape');
});

it('writes down a call, and prints the letter to the governors with its annex', async () => {
  await desk.button('กลับหน้าแรก').click();
  await desk.button('ติดตามและเตือน').click();
  await desk.says('ยังไม่ครบ 4/9 อำเภอ').click();
  await desk.button('จดการโทรถึง ลับแล').click();
  await field('ผลการโทร').fill('จะเสร็จพรุ่งนี้');
  await desk.button('จดการโทร').click();
  await desk.button('โทรแล้ว').click();
  await desk.says('จะเสร็จพรุ่งนี้').waitFor();
  expect(await desk.sidebarFaults()).toEqual([]);
  await desk.button('หนังสือถึงผู้ว่าราชการจังหวัด').click();
  await paper().getByText('ที่ มท ๐๘๑๒/ว ๒๐๑๕').waitFor();
  expect(await sheets('paper governors')).toBe(2);
  expect(desk.errors).toEqual([]);
});
