// A column and a block copied from Excel: looked at first, then saved wholly or not at all; and the district on paper.
import { type Desk, TrainingRoom } from '../support/training-room';
import { columnOf, LAPLAE, rowOf } from '../support/uttaradit-places';

let room: TrainingRoom;
let desk: Desk;
beforeAll(async () => {
  room = await TrainingRoom.open();
  desk = await room.sitDown();
});
afterAll(() => room.close());

const held = (code: string) => room.cellText(rowOf(LAPLAE), columnOf(code));

/** As Ctrl+V in a field with cells on the clipboard: whether the field is left to take the text itself. */
function pasteInto(code: string, text: string): Promise<boolean> {
  return desk.field(code).evaluate((field, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    return field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

it('a column with one bad line is shown with the reason, and nothing at all is taken over', async () => {
  await desk.button(/8\. /).click();
  await desk.field('A8-01').waitFor();
  expect(await pasteInto('A8-01', '80\r\n2\r\n40 แห่ง\r\n')).toBe(false);
  await desk.says('ต้องแก้ 1 บรรทัดก่อน').waitFor();
  await desk.says('ใส่เฉพาะตัวเลข เช่น 40').waitFor();
  expect(await desk.button('บันทึก 2 ค่า').getAttribute('aria-disabled')).toBe('true');
  await desk.button('บันทึก 2 ค่า').click({ force: true });
  expect(['A8-01', 'A8-02', 'A8-03'].map(held)).toEqual(['', '', '']);
});

it('put right in the box, it is saved, and home counts it', async () => {
  await desk.sidebar.getByRole('textbox').fill('80\n2\n๔๐\n\n1\n200');
  await desk.says('ใหม่ 5 · ว่าง ไม่เปลี่ยน 1').waitFor();
  await desk.button('บันทึก 5 ค่า').click();
  await desk.says('บันทึกแล้ว 41/48 รายการ').waitFor();
  expect(['A8-01', 'A8-02', 'A8-03', 'A8-04', 'A8-05', 'A8-06'].map(held)).toEqual(['80', '2', '40', '', '1', '200']);
});

it('a block with codes goes to its items across the areas, whatever its order', async () => {
  await desk.button('วางจาก Excel').click();
  await desk.sidebar
    .getByRole('textbox')
    .fill('รหัส\tรายการ\tปี 2564\nA8-04\tงาน\t100\nA5-03\tงาน\t82\nA5-04\tงาน\t8\nA1-01\tงาน\t2,675');
  await desk.says('ใหม่ 3 · เหมือนเดิม 1').waitFor();
  await desk.button('บันทึก 3 ค่า').click();
  await desk.says('บันทึกแล้ว 44/48 รายการ').waitFor();
  expect(['A8-04', 'A5-03', 'A5-04', 'A1-01'].map(held)).toEqual(['100', '82', '8', '2,675']);
});

it('a single cell is pasted into its field as ever', async () => {
  await desk.button(/5\. /).click();
  await desk.field('A5-05').waitFor();
  expect(await pasteInto('A5-05', '12\r\n')).toBe(true);
  await desk.field('A5-05').waitFor();
  await desk.button('กลับไปรายการ 8 ด้าน').click();
});

it('the district on paper is a draft, and can be printed empty', async () => {
  await desk.button('พิมพ์ข้อมูลอำเภอ').click();
  const paper = desk.page.frameLocator('iframe[data-kind="dialog"]');
  await paper.getByText('ฉบับร่าง · ยังไม่ได้ยืนยัน').waitFor();
  await paper.getByRole('row', { name: /A8-04/ }).getByText('100').waitFor();
  await paper.getByRole('button', { name: 'ปิด' }).click();
  await desk.button('พิมพ์แบบเปล่า').click();
  await paper.getByText('แบบเปล่าสำหรับจดตัวเลข').waitFor();
  expect(await paper.getByRole('row', { name: /A8-04/ }).getByText('100').count()).toBe(0);
  await paper.getByRole('button', { name: 'ปิด' }).click();
});

it('what HQ’s sweeps saw happen is a table of its own', async () => {
  await desk.button('ประวัติการแก้ไข').click();
  const paper = desk.page.frameLocator('iframe[data-kind="dialog"]');
  await paper.getByRole('heading', { name: 'ประวัติการแก้ไข' }).waitFor();
  await paper.getByRole('row', { name: /A1-01/ }).first().waitFor();
  await paper.getByRole('button', { name: 'ปิด' }).click();
  expect(desk.errors).toEqual([]);
});
