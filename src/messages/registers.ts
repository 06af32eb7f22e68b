// The words of HQ's registers: the ledger of acts, the history of values, and the gathered data.
import { type Day, shortDay } from '../domain/day';
import { UNPROVEN } from './states';

/** Every kind of line in the ledger. */
export const LEDGER_KINDS = {
  'new-round': 'เริ่มรอบปีงบประมาณ',
  confirmed: 'ยืนยัน',
  unproven: UNPROVEN,
  returned: 'ส่งกลับแก้ไข',
  withdrawn: 'ถอนการยืนยัน',
  'withdrawn-by-hq': 'กรมฯ ถอนการยืนยัน',
  restored: 'คืนค่าที่ยืนยันไว้',
  changed: 'พบการแก้ไขหลังยืนยัน',
  refused: 'ไม่รับ',
  locked: 'ล็อก',
  opened: 'เปิดให้แก้ไข',
  extended: 'ขยายเวลา',
  repaired: 'ซ่อมแซม',
  'not-granted': 'ให้สิทธิ์ไม่ได้',
  broken: 'ทะเบียนผิด',
  'key-sent': 'ส่งกุญแจ',
  'key-renewed': 'ออกกุญแจใหม่',
  'key-revoked': 'ยกเลิกกุญแจ',
} as const;
export type LedgerKind = keyof typeof LEDGER_KINDS;

export const LEDGER_HEADINGS = [
  'ลำดับ',
  'ลงทะเบียนเมื่อ',
  'รายการ',
  'เลขที่รายการ',
  'รหัสอำเภอ',
  'อำเภอ',
  'จังหวัด',
  'ทำเมื่อ',
  'โดย',
  'อีเมลผู้ลงลายมือชื่อ',
  'ด้าน',
  'แก้ไขได้ถึง',
  'เหตุผล',
  'บันทึกของกรมฯ',
  'ตราข้อมูล',
  'ลายมือชื่อ',
  'ตราก่อนหน้า',
  'ตราทะเบียน',
  'ค่าที่ยืนยัน',
] as const;

export const HISTORY_HEADINGS = [
  'เห็นเมื่อ',
  'รหัสอำเภอ',
  'อำเภอ',
  'จังหวัด',
  'ด้านที่',
  'รหัส',
  'รายการงาน',
  'เดิม',
  'ใหม่',
  'โดย',
] as const;

export const GATHERED_HEADINGS = [
  'รหัสอำเภอ',
  'จังหวัด',
  'อำเภอ',
  'เห็นการเปลี่ยนเมื่อ',
  'สถานะการยืนยัน',
  'บันทึกแล้ว (รายการ)',
  'ทั้งหมด (รายการ)',
  'ด้านที่ครบ',
  'รายการที่บันทึกของแต่ละด้าน',
  'ต้องตรวจ (ช่อง)',
  'บันทึกล่าสุดเมื่อ',
  'เวลาบันทึกของแต่ละด้าน',
  'ตราข้อมูล',
  'การแก้ไข',
  'บันทึกได้ถึง',
  'ยืนยันได้ถึง',
  'ค่า',
] as const;

/** The number of lines stands in the history's first row, so that a sweep need not read them all. */
export const HISTORY_COUNT = 'จำนวนบรรทัด';
export const TYPED_INTO_THE_GRID = 'แก้ในตารางโดยตรง';
export const PUT_BACK_BY_HQ = 'กรมฯ คืนค่าเดิม';
export const NOTE_WORD = 'หมายเหตุ';

export const BLOCK_PUT_BACK = 'ส่วนของจังหวัดถูกลบหรือแก้โดยไม่มีลายมือชื่อ เขียนกลับตามทะเบียนแล้ว';

/** The ends of recording and of confirming that now hold. */
export function endsText(recordUntil: Day, confirmUntil: Day): string {
  return `บันทึกได้ถึง ${shortDay(recordUntil)} ยืนยันได้ถึง ${shortDay(confirmUntil)}`;
}

export function gatheredTitle(year: number): string {
  return `ข้อมูลรวม ${year}`;
}

export type ChainBreak = 'edited' | 'missing' | 'cut';
const BREAKS: { [kind in ChainBreak]: string } = {
  edited: 'บรรทัดนี้ถูกแก้ไขหลังลงทะเบียน',
  missing: 'มีบรรทัดก่อนหน้านี้หายไปหรือสลับที่',
  cut: 'บรรทัดท้ายทะเบียนหายไปหลังจากนี้',
};

/** In the ledger itself, so that it is told also after the register has gone on. */
export function brokenText(known: number, there: number): string {
  return there < known
    ? `บรรทัดท้ายทะเบียนหายไป เคยมี ${known} บรรทัด เหลือ ${there}`
    : `บรรทัดที่ ${there} ไม่ใช่บรรทัดที่ระบบเขียนไว้`;
}

export function chainText(lines: number, broken: { row: number; kind: ChainBreak } | null): string {
  return broken === null
    ? `ตรวจทะเบียนยืนยันแล้ว ${lines} บรรทัด ต่อกันครบ ไม่มีการแก้ไข`
    : `ทะเบียนยืนยันผิดที่แถว ${broken.row}: ${BREAKS[broken.kind]}`;
}
