// A director’s day: chases who is late, sends back, sees what changed after confirming, takes back, and prints the letter.
import { moment } from '../../demo/round-2564';
import { HQ_MENU } from '../../src/messages/hq';
import { GUIDE_CODE } from '../../src/messages/print';
import { readCode } from '../support/qr-reader';
import { type Desk, TrainingRoom } from '../support/training-room';
import { columnOf, FAKTHA, PHICHAI, rowOf, STATUS, statusRowOf } from '../support/uttaradit-places';

let room: TrainingRoom;
let desk: Desk;
beforeAll(async () => {
  room = await TrainingRoom.open();
  desk = await room.sitDown();
  await desk.become('ผอ.กลุ่มงานฯ');
  await desk.button('ไปหน้าตรวจและยืนยัน').click();
  await desk.says('3 อำเภอพร้อมยืนยัน').waitFor();
});
afterAll(() => room.close());

const BANKHOK = 5306;
const paper = () => desk.page.frameLocator('iframe[data-kind="dialog"]');
const list = () => desk.button('กลับไปรายชื่ออำเภอ').first();
const confirmation = (district: number) => desk.cell(statusRowOf(district), STATUS.confirmation);

it('the list says what changed after a confirmation, and what was recorded since the last look', async () => {
  await desk.says('ทองแสนขัน มีการแก้ไขหลังยืนยัน').waitFor();
  await desk.says('ตั้งแต่ท่านดูครั้งก่อน 23 ก.ย. 64 15:10 น.').waitFor();
  expect(await desk.faults()).toEqual([]);
});

it('whom to chase: the most missing first, with a call and a promise that are kept', async () => {
  await desk.button('ติดตาม 4 อำเภอที่ยังไม่ครบ').click();
  await desk.says('บันทึกได้ถึง พฤ. 30 ก.ย. 64 เหลือ 6 วัน').waitFor();
  const first = desk.sidebar.getByRole('listitem').first();
  expect(await first.textContent()).toContain('บ้านโคก');
  await first.getByRole('checkbox', { name: 'โทรหาบ้านโคกแล้ว' }).check();
  await desk.says('โทรแล้ว 24 ก.ย. 64 09:00 น.').waitFor();
  await first.getByRole('combobox').selectOption('2021-09-28');
  await expectText(() => room.cellText(rowOf(BANKHOK), columnOf('promised')), '2021-09-28');
  expect(await desk.sidebarFaults()).toEqual([]);
});

it('a text for LINE is ready, for one and for all', async () => {
  await desk.button('ข้อความ LINE ถึงทุกอำเภอ').click();
  const text = await desk.sidebar.getByRole('textbox').inputValue();
  expect(text).toContain('เรียน ท้องถิ่นอำเภอ จ.อุตรดิตถ์ ที่ยังบันทึกไม่ครบ 4 อำเภอ');
  expect(text).toContain('- น้ำปาด ขาด 24 รายการ');
  expect(text).toContain('บันทึกได้ถึงสิ้นวัน 30 ก.ย. 64 (เหลือ 6 วัน)');
  const code = await readCode(desk.sidebar.getByRole('img', { name: GUIDE_CODE }));
  expect(code).toBe(`${room.server.url}guide/#recorder-home`);
  expect(await desk.sidebarFaults()).toEqual([]);
  await desk.button('ปิด').click();
});

it('the province’s letter is a page in Thai numerals, edited in place', async () => {
  await desk.button('พิมพ์หนังสือประทับตรา').click();
  await paper().getByText('ถึง สำนักงานส่งเสริมการปกครองท้องถิ่นอำเภอ บ้านโคก น้ำปาด ลับแล ตรอน').waitFor();
  const number = paper().getByRole('textbox', { name: 'แก้ไขเลขที่หนังสือ' });
  await number.fill('ที่ อต ๐๐๒๓.๓/ว ๑๒');
  const text = (await paper().locator('.letter').textContent()) ?? '';
  expect(text).toContain('ที่ อต ๐๐๒๓.๓/ว ๑๒');
  expect(text).toContain('ณ วันที่ ๒๔ กันยายน ๒๕๖๔ เวลา ๐๙.๐๐ น.');
  expect(text).toContain('ภายในวันที่ ๓๐ กันยายน ๒๕๖๔ (ขยายจากวันที่ ๑๕ กันยายน ๒๕๖๔)');
  expect(text.replace(/\s/g, '')).not.toMatch(/[0-9]/);
  expect(await desk.paperFaults()).toEqual([]);
  await paper().getByRole('button', { name: 'ปิด' }).click();
  await list().click();
});

it('the whole table of a district stands in a large window', async () => {
  await desk.button(/พิชัย/).first().click();
  await desk.says('สิ่งที่ท่านจะยืนยัน').waitFor();
  await desk.button('ดูตารางทุกข้อ').click();
  await paper().getByText('ตารางตรวจข้อมูล อำเภอพิชัย').waitFor();
  expect(await paper().locator('tbody tr').count()).toBe(8 + 48);
  expect(await paper().getByText('โครงการเงินกู้ฯ เพิ่ม 168 โครงการ').count()).toBe(1);
  expect(await desk.paperFaults()).toEqual([]);
  await paper().getByRole('button', { name: 'ปิด' }).click();
});

it('sends a district back only with an area and a reason, and the recorder is told on top of the form', async () => {
  await desk.button('ส่งกลับแก้ไข').click();
  await desk.button('ส่งกลับแก้ไข 1 ด้าน').click();
  await desk.says('เลือกด้าน หรือเลือกทั้งอำเภอ').waitFor();
  await desk.says('เขียนอย่างน้อย 1 ประโยค').waitFor();
  expect(await desk.sidebarFaults()).toEqual([]);
  await desk.sidebar.getByRole('checkbox', { name: /^8\./ }).check();
  await desk.button('ขอเหตุผลที่ต่างจากปีก่อน').click();
  await desk.button('ส่งกลับแก้ไข 1 ด้าน').click();
  await desk.says('ส่งพิชัยกลับแก้ไขแล้ว').waitFor();
  await confirmation(PHICHAI).filter({ hasText: '↩ ส่งกลับแก้ไข' }).waitFor();
  expect(await desk.sidebarFaults()).toEqual([]);
});

it('what changed after a confirmation is shown old and new, and may be restored in one press', async () => {
  await list().click();
  await desk.button('ดูอำเภอทองแสนขัน').click();
  await desk.says('ต่างจากที่ยืนยัน 1 ค่า').waitFor();
  const change = desk.sidebar.getByRole('article').first();
  expect((await change.textContent())?.replace(/\s+/g, ' ')).toContain('จาก 41 เป็น 140 เรื่อง');
  await desk.button('ยืนยันอีกครั้ง').waitFor();
  expect(await desk.sidebarFaults()).toEqual([]);
  await desk.button('ขอคืนค่าที่ยืนยัน').click();
  await desk.says('ขอคืนค่าของทองแสนขันแล้ว').waitFor();
});

it('takes a confirmation back with a reason', async () => {
  await list().click();
  await desk.button(/ฟากท่า/).last().click();
  await desk.button('ถอนการยืนยัน').click();
  const dialog = desk.sidebar.getByRole('dialog');
  await dialog.getByRole('button', { name: 'ถอนการยืนยัน' }).click();
  await desk.says('เขียนเหตุผลก่อน').waitFor();
  expect(await desk.sidebarFaults()).toEqual([]);
  await dialog.getByRole('button', { name: 'พบค่าที่ต้องแก้' }).click();
  await dialog.getByRole('button', { name: 'ถอนการยืนยัน' }).click();
  await desk.says('ถอนการยืนยันฟากท่าแล้ว').waitFor();
  await confirmation(FAKTHA).filter({ hasText: '○ ยังไม่ได้ยืนยัน' }).waitFor();
  expect(desk.errors).toEqual([]);
});

it('the recorder sees the reason first', async () => {
  await desk.become('ท้องถิ่นอำเภอพิชัย');
  await desk.menu('เปิดแถบบันทึกข้อมูล');
  await desk.says('ขอเหตุผลที่ต่างจากปีก่อน').waitFor();
});

it('HQ sees what changed, whether its ledger is whole, and gives the director a new key', async () => {
  await desk.become('กลุ่มพัฒนาระบบบริหาร กรมฯ');
  await desk.open('ไฟล์ของกรมฯ');
  await desk.page.getByRole('button', { name: HQ_MENU.caption }).click();
  await desk.page.getByRole('menuitem', { name: HQ_MENU.open }).click();
  await desk.button('การยืนยัน ทะเบียน และกุญแจ').click();
  await desk.says('ทองแสนขัน จังหวัดอุตรดิตถ์').waitFor();
  await desk.button('ตรวจว่าทะเบียนครบและไม่ถูกแก้').click();
  await desk.says('ต่อกันครบ ไม่มีการแก้ไข').waitFor();
  expect(await desk.sidebarFaults()).toEqual([]);
  await desk.button('กุญแจของผู้ยืนยัน').click();
  await desk.button('ออกกุญแจใหม่ให้ ผอ.กลุ่มงานฯ').click();
  await desk.says('กุญแจเดิมใช้ไม่ได้ทันที').waitFor();
  expect(await desk.sidebarFaults()).toEqual([]);
  await desk.button('ออกกุญแจใหม่').click();
  await desk.says('รอส่งกุญแจใหม่ในรอบถัดไป').waitFor();
});

it('HQ takes a confirmation back once confirming is over', async () => {
  room.google.clock.set(moment('2021-10-12 09:00'));
  await desk.button('กลับหน้าแรก').click();
  await desk.button('ถอนการยืนยันหลังกำหนด').click();
  await desk.sidebar.getByRole('combobox').selectOption({ label: 'ทองแสนขัน' });
  const reason = desk.sidebar.getByRole('textbox', { name: 'เหตุผล' });
  await reason.fill('พบว่านับซ้ำ');
  await reason.blur();
  await desk.says('การยืนยันของอำเภอทองแสนขันจะสิ้นผล').waitFor();
  expect(await desk.sidebarFaults()).toEqual([]);
  await desk.sidebar.getByRole('button', { name: 'ถอนการยืนยัน', exact: true }).click();
  await desk.says('ลงทะเบียนการถอนแล้ว').waitFor();
  expect(desk.errors).toEqual([]);
});

/** What the server has written shows in the file, whenever that is. */
async function expectText(read: () => string, wanted: string): Promise<void> {
  for (let look = 0; look < 100 && read() !== wanted; look++) await desk.page.waitForTimeout(100);
  expect(read()).toBe(wanted);
}
