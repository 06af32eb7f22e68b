// The words of chasing late districts: the list, the marks, and the text for LINE.
import { type Day, shortDay, shortDayWithWeekday, shortMoment } from '../domain/day';

export const CHASE = {
  open: (count: number) => `ติดตาม ${count} อำเภอที่ยังไม่ครบ`,
  title: 'ติดตามอำเภอ',
  sub: (count: number, until: Day, days: number) =>
    `${count} อำเภอ ขาดมากขึ้นก่อน · บันทึกได้ถึง ${shortDayWithWeekday(until)} ${daysWords(days)}`,
  allAreas: (count: number) => `ยังไม่ครบทั้ง ${count} ด้าน`,
  nobody: 'ทุกอำเภอบันทึกครบแล้ว',
  missing: (items: number) => `ขาด ${items} รายการ`,
  areas: (names: readonly string[]) => `ด้านที่ยังไม่ครบ: ${names.join(' · ')}`,
  returned: 'ส่งกลับไปแล้ว ยังไม่แก้',
  phone: 'โทร.',
  noPhone: 'ไม่มีเบอร์สำนักงานในระบบ แจ้งกรมฯ ให้เพิ่ม',
  called: (name: string) => `โทรหา${name}แล้ว`,
  calledWord: 'โทรแล้ว',
  calledAt: (when: string) => `โทรแล้ว ${when}`,
  promised: 'รับปากว่าจะเสร็จ',
  promisedOf: (name: string) => `วันที่${name}รับปากว่าจะเสร็จ`,
  noPromise: 'ยังไม่รับปาก',
  overdue: 'เลยวันที่รับปาก',
  day: (day: Day) => shortDayWithWeekday(day),
  line: 'ข้อความ LINE',
  lineOf: (name: string) => `ข้อความ LINE ถึง${name}`,
  lineAll: 'ข้อความ LINE ถึงทุกอำเภอ',
  letter: 'พิมพ์หนังสือประทับตรา',
  letterFailed: 'เปิดหนังสือไม่สำเร็จ ลองอีกครั้ง',
  saving: 'กำลังจด…',
  failed: 'จดไม่สำเร็จ ลองอีกครั้ง',
} as const;

export type LateDistrict = { name: string; missing: number; areas: number[] };

/** Ready to be sent by LINE, to one district or to a group of all. */
export function lineText(facts: {
  province: string;
  year: number;
  until: Day;
  daysLeft: number;
  now: number;
  districts: readonly LateDistrict[];
}): string {
  const { province, year, until, daysLeft, districts, now } = facts;
  const one = districts.length === 1 ? districts[0] : undefined;
  return [
    one ? `เรียน ท้องถิ่นอำเภอ${one.name}` : `เรียน ท้องถิ่นอำเภอ จ.${province} ที่ยังบันทึกไม่ครบ ${districts.length} อำเภอ`,
    `ข้อมูลปริมาณงาน ปีงบประมาณ ${year} ณ ${shortMoment(now)}`,
    ...districts.map(({ name, missing, areas }) =>
      [one ? '' : `- ${name} `, `ขาด ${missing} รายการ`, areas.length === 0 ? '' : ` ด้านที่ ${areas.join(', ')}`].join(
        '',
      ),
    ),
    `บันทึกได้ถึงสิ้นวัน ${shortDay(until)} (${daysWords(daysLeft)})`,
    'เปิดไฟล์บันทึกข้อมูล แล้วกดเมนู ส่วนขยาย เพื่อบันทึกต่อ ติดขัดโทรกลับได้',
  ].join('\n');
}

function daysWords(days: number): string {
  return days < 0 ? 'เลยกำหนดแล้ว' : days === 0 ? 'วันสุดท้าย' : `เหลือ ${days} วัน`;
}
