// The words of what is printed, and of the window it is shown in before printing.
import { type Day, type Instant, longDay, shortMoment } from '../domain/day';

export const PRINT_WINDOW = {
  title: 'พิมพ์',
  paper: 'หน้าที่จะพิมพ์',
  reading: 'กำลังเตรียมหน้าที่จะพิมพ์',
  print: 'พิมพ์',
  close: 'ปิด',
  hint: 'เลือกเครื่องพิมพ์ หรือเลือก “บันทึกเป็น PDF” ในหน้าต่างถัดไป กระดาษ A4',
} as const;

/** Under the code on every paper. */
export const GUIDE_CODE = 'คู่มือการใช้งาน';

/** Offered on the recorder's home. */
export const PRINT_DISTRICT = {
  label: 'วาง พิมพ์ และดูประวัติ',
  filled: 'พิมพ์ข้อมูลอำเภอ',
  empty: 'พิมพ์แบบเปล่า',
  history: 'ประวัติการแก้ไข',
  opening: 'กำลังเปิดหน้าต่าง…',
  failed: 'เปิดหน้าต่างไม่สำเร็จ ลองอีกครั้ง',
} as const;

export const DISTRICT_PAPER = {
  title: 'แบบบันทึกปริมาณงานของท้องถิ่นอำเภอ',
  place: (district: string, province: string, year: number) =>
    `อำเภอ${district} จังหวัด${province} ปีงบประมาณ พ.ศ. ${year}`,
  period: (from: Day, until: Day) => `นับตั้งแต่ ${longDay(from)} ถึง ${longDay(until)}`,
  draft: 'ฉบับร่าง',
  confirmed: 'ยืนยันแล้ว',
  seal: (short: string) => `รหัสกำกับ ${short}`,
  emptyForm: 'แบบเปล่าสำหรับจดตัวเลข',
  code: 'รหัส',
  item: 'รายการงาน',
  unit: 'หน่วยนับ',
  lastYear: (year: number) => `ปี ${year}`,
  volume: (year: number) => `ปี ${year}`,
  remark: 'หมายเหตุ',
  area: (area: number, name: string) => `ด้านที่ ${area} ${name}`,
  areaTotal: (filled: number, total: number, hours: string) => `บันทึกแล้ว ${filled}/${total} รายการ · ${hours} ชั่วโมงงาน`,
  total: (filled: number, total: number, hours: string) => `รวมทุกด้าน ${filled}/${total} รายการ · ${hours} ชั่วโมงงาน`,
  suspect: 'ต้องตรวจค่า',
  saved: (at: Instant, by: string) => `บันทึกล่าสุด ${shortMoment(at)}${by === '' ? '' : ` โดย ${by}`}`,
  neverSaved: 'ยังไม่มีการบันทึกผ่านแบบฟอร์ม',
  confirmedBy: (at: Instant | null, by: string) =>
    ['ยืนยัน', at === null ? '' : shortMoment(at), by === '' ? '' : `โดย ${by}`].filter((part) => part !== '').join(' '),
  recorder: 'ผู้บันทึก',
  checker: 'ผู้ตรวจสอบ',
  sign: 'ลงชื่อ',
  dots: '…………………………………………',
  name: '(………………………………………)',
  date: 'วันที่ ………/………/………',
  printed: (at: Instant) => `พิมพ์เมื่อ ${shortMoment(at)}`,
} as const;

export const HISTORY_PAPER = {
  title: 'ประวัติการแก้ไข',
  order: 'ล่าสุดอยู่บน กรมฯ ตรวจพบเป็นรอบ สิ่งที่เพิ่งแก้จะขึ้นในรอบถัดไป',
  at: 'พบเมื่อ',
  what: 'รายการ',
  before: 'เดิม',
  after: 'ใหม่',
  by: 'โดย',
  note: (area: number) => `หมายเหตุด้านที่ ${area}`,
  inGrid: 'แก้ในตารางโดยตรง',
  seen: 'กรมฯ ตรวจพบ',
  blank: 'ว่าง',
  none: 'ยังไม่มีการแก้ไขที่กรมฯ ตรวจพบ',
} as const;

/** The first twelve of a seal's characters in threes of four: enough to tell two papers apart by eye. */
export function shortSeal(seal: string): string {
  return seal.slice(0, 12).replace(/(.{4})(?=.)/g, '$1-');
}
