// The words of the director's list of districts and of confirming.
import { type Day, shortDay } from '../domain/day';

export const LIST = {
  sub: (districts: number, year: number) => `${districts} อำเภอ · ปีงบประมาณ ${year}`,
  filter: 'กรองรายชื่ออำเภอ',
  tiles: { all: 'ทั้งหมด', ready: 'พร้อม', open: 'ยังไม่ครบ', done: 'ยืนยันแล้ว' },
  search: 'ค้นหาอำเภอ',
  items: 'รายการ',
  districts: 'รายชื่ออำเภอ',
  selectAll: (count: number) => `เลือกอำเภอที่พร้อมยืนยันทั้ง ${count}`,
  select: (name: string) => `เลือก ${name}`,
  area: (area: number, word: string) => `ด้านที่ ${area} ${word}`,
  ready: (count: number) => `${count} อำเภอพร้อมยืนยัน`,
  selected: (count: number) => (count === 0 ? 'ยังไม่ได้เลือก' : `เลือกแล้ว ${count}`),
  noneReady: 'ยังไม่มีอำเภอที่พร้อมยืนยัน',
  go: (count: number) => (count === 0 ? 'ดูสรุปและยืนยัน' : `ดูสรุปและยืนยัน ${count} อำเภอ`),
  provinces: 'เลือกจังหวัด',
  hint: 'ติ๊กอำเภอที่พร้อมแล้วกดปุ่มสีน้ำเงิน หรือกดชื่ออำเภอเพื่อตรวจก่อน',
  flags: (jumps: number) => `ต่างมาก ${jumps}`,
} as const;

export const EMPTY = {
  ready: 'ไม่มีอำเภอที่พร้อมยืนยัน',
  open: 'ไม่มีอำเภอที่ยังไม่ครบ',
  done: 'ยังไม่มีอำเภอที่ยืนยันแล้ว',
  all: 'ไม่มีอำเภอในจังหวัดนี้',
  found: (text: string) => `ไม่พบอำเภอที่ชื่อมี “${text}”`,
  nearest: (name: string, missing: number) => `อำเภอที่ใกล้ครบที่สุดคือ ${name} ขาด ${missing} รายการ`,
  showAll: (count: number) => `ดูทั้งหมด ${count} อำเภอ`,
} as const;

export const ALERTS = {
  changed: (name: string) => `${name} มีการแก้ไขหลังยืนยัน`,
  changedMany: (count: number) => `มีการแก้ไขหลังยืนยัน ${count} อำเภอ`,
  changedText: (areas: readonly number[]) =>
    areas.length === 0 ? 'ตรวจและยืนยันอีกครั้ง' : `ด้านที่ ${areas.join(', ')} ตรวจและยืนยันอีกครั้ง`,
  needsCheck: (name: string) => `${name} การยืนยันต้องตรวจสอบ`,
  see: (name: string) => `ดูอำเภอ${name}`,
  before: (from: Day) => `ยืนยันได้ตั้งแต่ ${shortDay(from)}`,
  beforeText: 'ระหว่างนี้เปิดดูและติดตามอำเภอที่ยังไม่ครบได้',
  after: 'เลยวันยืนยันแล้ว',
  afterText: 'ดูได้อย่างเดียว ถ้าต้องยืนยันเพิ่ม ติดต่อกรมฯ',
  copy: 'ไฟล์นี้เป็นสำเนา',
  copyText: 'ยืนยันได้เฉพาะในไฟล์บันทึกข้อมูลจริง',
  roundClosed: 'กรมฯ ปิดรอบนี้แล้ว',
  roundClosedText: 'ดูได้อย่างเดียว',
} as const;

export const CONFIRM = {
  title: (count: number) => `ยืนยัน ${count} อำเภอ`,
  district: 'อำเภอ',
  hours: 'ชั่วโมงงาน',
  complete: (filled: number, total: number) => `ครบ ${filled}/${total}`,
  jumps: (count: number) => `ต่างจากปีก่อนมาก ${count} ข้อ`,
  open: (name: string) => `เปิดดู ${name}`,
  sum: (items: number) => `รวม ${items} รายการ`,
  certify: 'ท่านกำลังยืนยันว่า',
  sentence: (districts: number, year: number, areas: number) =>
    `ปริมาณงานของ ${districts} อำเภอนี้ ปีงบประมาณ ${year} ครบ ${areas} ด้านและถูกต้อง`,
  asTitle: (title: string) => `ยืนยันในนาม ${title}`,
  locked: 'หลังยืนยัน อำเภอจะแก้ไขไม่ได้',
  reopen: (until: Day) => `ท่านเปิดให้แก้ไขได้ถึง ${shortDay(until)}`,
  button: (count: number) => `ยืนยัน ${count} อำเภอ`,
  busy: 'กำลังยืนยัน…',
} as const;

export const RESULT = {
  refused: (count: number) => `ไม่สำเร็จ ${count} อำเภอ`,
  line: (name: string, why: string) => `${name}: ${why}`,
} as const;
