// The words of the review of one district: what a director sees before confirming.
import { grouped, hoursOf, jumpPhrase } from './numbers';

export const REVIEW = {
  back: 'กลับไปรายชื่ออำเภอ',
  close: 'ปิด',
  table: 'ดูตารางทุกข้อ',
  history: 'ประวัติการแก้ไข',
  median: (volume: string) => `กลางของจังหวัด ${volume}`,
  previous: (name: string) => `อำเภอก่อนหน้า ${name}`,
  next: (name: string) => `อำเภอถัดไป ${name}`,
  noPrevious: 'ไม่มีอำเภอก่อนหน้า',
  noNext: 'ไม่มีอำเภอถัดไป',
  completeAt: (when: string) => `บันทึกครบ ${when}`,
  savedAt: (when: string) => `บันทึกล่าสุด ${when}`,
  neverSaved: 'ยังไม่มีการบันทึกผ่านแบบฟอร์ม',
  counts: { filled: 'กรอกแล้ว', blank: 'ช่องว่าง', zero: 'เป็นศูนย์', jumps: 'ต่างมาก' },
  countsLabel: 'ภาพรวม',
  jumps: (count: number) => `ต่างจากปีก่อนมาก ${count} ข้อ`,
  from: (before: string) => `${before} เป็น`,
  unitAndRatio: (unit: string, ratio: number) => `${unit} (${jumpPhrase(ratio)})`,
  reason: (text: string) => `เหตุผลของอำเภอ: ${text}`,
  noReason: 'อำเภอยังไม่ให้เหตุผล',
  evidence: 'ดูหลักฐาน',
  evidenceOf: (item: string) => `ดูหลักฐาน ข้อ ${item}`,
  toFix: (count: number) => `ค่าที่อำเภอต้องแก้หรือตรวจ ${count} ข้อ`,
  totals: 'ยอดรวมรายด้าน',
  area: 'ด้าน',
  hours: 'ชั่วโมงงาน',
  against: (year: number) => `เทียบปี ${year}`,
  sum: 'รวม',
  showItems: 'ดูรายการ',
  tag: (jumps: number) => `ต่างมาก ${jumps}`,
  staff: (minutes: number, perYear: number) =>
    `คิดเป็น ${(minutes / perYear).toFixed(2)} อัตรา จาก ${grouped(perYear)} นาทีต่อคนต่อปี`,
  sampleTimes: 'เวลามาตรฐานเป็นค่าตัวอย่าง แก้ไขได้โดยกรมฯ',
  phone: 'โทรผู้บันทึก',
} as const;

export const REVIEW_TABLE = {
  title: (name: string) => `ตารางตรวจข้อมูล อำเภอ${name}`,
  change: 'เทียบปีก่อน',
  median: 'กลางของจังหวัด',
  reason: 'เหตุผลและหลักฐาน',
  evidence: (code: string) => `หลักฐาน ${code}`,
  jump: 'ต่างมาก',
  hours: (hours: string) => `${hours} ชั่วโมงงาน`,
} as const;

export const ITEM = {
  blank: 'ว่าง',
  zero: '0 ไม่มีงาน',
  lastYear: (year: number, volume: string) => `ปี ${year}: ${volume}`,
  invalid: (text: string) => `ค่าไม่ถูกต้อง “${text}”`,
  suspect: 'ต้องตรวจค่า',
} as const;

export const CERTIFICATE = {
  title: 'สิ่งที่ท่านจะยืนยัน',
  done: 'สิ่งที่ยืนยันไว้',
  sentence: (facts: { district: string; year: number; areas: number; items: number; zeros: number; minutes: number }) =>
    [
      `ปริมาณงานของอำเภอ${facts.district} ปีงบประมาณ ${facts.year} ครบ ${facts.areas} ด้าน ${facts.items} รายการ`,
      facts.zeros === 0 ? '' : `เป็นศูนย์ ${facts.zeros} รายการ`,
      `รวม ${hoursOf(facts.minutes)} ชั่วโมงงาน ถูกต้อง`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  foot: (items: number, minutes: number, jumps: number) =>
    [`${items} รายการ`, `${hoursOf(minutes)} ชั่วโมงงาน`, jumps === 0 ? '' : `ต่างมาก ${jumps} ข้อ`]
      .filter((part) => part !== '')
      .join(' · '),
  button: (name: string) => `ยืนยัน${name}`,
  nextReady: (name: string) => `ไปอำเภอ${name}`,
} as const;
