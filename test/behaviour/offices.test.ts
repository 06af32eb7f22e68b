// HQ pastes what the offices are: local bodies and staff of each district, all or nothing.
import type { OfficesPayload } from '../../src/contract/orders/offices';
import { HQ_OFFICES } from '../../src/workbook/offices-tab';
import { EmptyHq } from '../support/empty-hq';

const KIND = 'offices';
let hq: EmptyHq;
beforeAll(async () => {
  hq = await EmptyHq.of([]);
});
afterEach(() => hq.putBack());

const pasted = (lines: readonly string[], change: Partial<OfficesPayload> = {}): OfficesPayload => ({
  text: ['จังหวัด\tอำเภอ\tจำนวนเจ้าหน้าที่\tจำนวน อปท.', ...lines].join('\n'),
  day: '30 ก.ย. 64',
  accepted: [],
  ...change,
});
const filled = () => hq.desk.lines(HQ_OFFICES.id, 5, 900).filter(([, , bodies]) => bodies !== '');

it('halves of a person and Thai digits are read, and each district finds its line', () => {
  const payload = pasted(['จ.อุตรดิตถ์\tลับแล\t๑.๕\t๘', 'อุตรดิตถ์\tตรอน\t0.5\t5']);
  expect(hq.desk.preview(KIND, payload)).toMatchObject({ problems: [], button: 'บันทึก 2 อำเภอ' });
  expect(hq.desk.order(KIND, payload).state).toBe('done');
  expect(filled()).toEqual([
    ['อุตรดิตถ์', 'ลับแล', '8', '1.5', '30 ก.ย. 64'],
    ['อุตรดิตถ์', 'ตรอน', '5', '0.5', '30 ก.ย. 64'],
  ]);
});

it('districts that a later table does not name keep what stands there', () => {
  hq.desk.order(KIND, pasted(['อุตรดิตถ์\tลับแล\t2\t8']), 'order-0001');
  hq.desk.order(KIND, pasted(['อุตรดิตถ์\tตรอน\t1\t5'], { day: '1/10/2564' }), 'order-0002');
  expect(filled().map((line) => line[4])).toEqual(['30 ก.ย. 64', '1 ต.ค. 64']);
});

it.each([
  ['half a local body', 'อุตรดิตถ์\tลับแล\t1\t7.5', 'แถว 2 ช่อง จำนวน อปท.: “7.5” ใส่จำนวนเต็ม'],
  ['a word', 'อุตรดิตถ์\tลับแล\tสองคน\t7', 'แถว 2 ช่อง จำนวนเจ้าหน้าที่: “สองคน” ใส่เฉพาะตัวเลข'],
  ['no district', 'อุตรดิตถ์\t\t1\t7', 'แถว 2 ช่อง อำเภอ: ยังไม่ได้กรอก'],
  ['a slip of the keyboard', 'อุตรดิตถ์\tลับแล\t1\t7000', 'แถว 2 ช่อง จำนวน อปท.: “7000” มากเกินไป'],
  ['a district twice', 'อุตรดิตถ์\tลับแล\t1\t7\nอุตรดิตถ์\tลับแล\t1\t7', 'แถว 3 ช่อง อำเภอ: ซ้ำกับแถว 2'],
])('%s keeps everything out', (_, lines, words) => {
  const payload = pasted(['อุตรดิตถ์\tตรอน\t1\t5', lines].slice(1));
  expect(hq.desk.refused('submit', { id: 'order-0001', kind: KIND, payload })).toMatchObject({
    code: 'bad-fields',
    fields: [{ field: 'text', text: expect.stringContaining(words) }],
  });
  expect(filled()).toEqual([]);
});

it('without a day nothing is written', () => {
  const payload = pasted(['อุตรดิตถ์\tลับแล\t1\t7'], { day: 'เมื่อวาน' });
  expect(hq.desk.refused('submit', { id: 'order-0001', kind: KIND, payload })).toMatchObject({
    fields: [{ field: 'day' }],
  });
});
