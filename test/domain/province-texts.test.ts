// What a province sends to its late districts: a text for LINE, and a stamped letter.
import { lineText } from '../../src/messages/chasing';
import { letterOf } from '../../src/messages/letter';
import { moment } from '../support/round-2564';

const now = moment('2021-09-08 10:00');
const LATE = [
  { name: 'ลับแล', areas: [3, 5], missing: 8, recorder: 'ท้องถิ่นอำเภอลับแล' },
  { name: 'ตรอน', areas: [], missing: 0, recorder: 'ท้องถิ่นอำเภอตรอน' },
];
const line = (districts: typeof LATE, daysLeft: number) =>
  lineText({ province: 'อุตรดิตถ์', year: 2564, until: '2021-09-15', daysLeft, now, districts });
const letter = (change: object = {}) =>
  letterOf({
    province: 'อุตรดิตถ์',
    unit: 'กรมส่งเสริมการปกครองท้องถิ่น',
    year: 2564,
    areas: 8,
    recordFrom: '2021-08-01',
    recordUntil: '2021-09-30',
    originalUntil: '2021-09-15',
    now,
    late: LATE,
    everyone: false,
    ...change,
  });

it('to one district: by name, what is missing and until when', () => {
  expect(line(LATE.slice(0, 1), 7).split('\n').slice(0, 4)).toEqual([
    'เรียน ท้องถิ่นอำเภอลับแล',
    'ข้อมูลปริมาณงาน ปีงบประมาณ 2564 ณ 8 ก.ย. 64 เวลา 10:00 น.',
    'ขาด 8 รายการ ด้านที่ 3, 5',
    'บันทึกได้ถึงสิ้นวัน 15 ก.ย. 64 (เหลือ 7 วัน)',
  ]);
});

it.each([
  [0, '(วันสุดท้าย)'],
  [-1, '(เลยกำหนดแล้ว)'],
])('with %i days left it says %s', (days, words) => {
  expect(line(LATE, days)).toContain(words);
});

it('the letter has Thai numerals only, the recording date only, and says what was extended', () => {
  const { rows, paragraphs, ...rest } = letter();
  expect(
    JSON.stringify([rest, paragraphs, rows.map(({ number, areas, state }) => [number, areas, state])]),
  ).not.toMatch(/[0-9]/);
  expect(paragraphs.join(' ')).not.toContain('ยืนยัน');
  expect(paragraphs[1]).toContain('ภายในวันที่ ๓๐ กันยายน ๒๕๖๔ (ขยายจากวันที่ ๑๕ กันยายน ๒๕๖๔)');
  expect(letter({ originalUntil: '2021-09-30' }).paragraphs[1]).not.toContain('ขยาย');
});

it('it names the late districts, or all', () => {
  expect(letter().to).toBe('ถึง สำนักงานส่งเสริมการปกครองท้องถิ่นอำเภอ ลับแล ตรอน');
  expect(letter({ everyone: true }).to).toBe('ถึง สำนักงานส่งเสริมการปกครองท้องถิ่นอำเภอ ทุกอำเภอ');
  expect(letter().rows[0]).toEqual({
    number: '๑',
    name: 'ลับแล',
    areas: '๓, ๕',
    state: 'ขาด ๘ รายการ',
    recorder: 'ท้องถิ่นอำเภอลับแล',
  });
  expect(letter().rows[1]?.state).toBe('ส่งกลับแก้ไข');
});
