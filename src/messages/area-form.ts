// The words of one area's form: fields, notes, the save bar, the small dialogs.
import { type Day, type Instant, shortDay } from '../domain/day';
import { recentText } from './dates';
import { changeText, hoursOf, timesText } from './numbers';
import { areaTitle } from './sidebar';

export const FORM = {
  back: (areas: number) => `กลับไปรายการ ${areas} ด้าน`,
  previous: (area: number) => `ด้านก่อนหน้า ${areaTitle(area)}`,
  next: (area: number) => `ด้านถัดไป ${areaTitle(area)}`,
  noPrevious: 'ไม่มีด้านก่อนหน้า',
  noNext: 'ไม่มีด้านถัดไป',
  sub: (district: string, year: number) => `อำเภอ${district} · ปี ${year}`,
  count: (filled: number, total: number) => `กรอกแล้ว ${filled} จาก ${total} รายการ`,
  hours: (minutes: number) => `รวม ${hoursOf(minutes)} ชั่วโมงงาน`,
  returned: 'จังหวัดส่งกลับด้านนี้',
} as const;

export const FIELD = {
  empty: 'ยังไม่กรอก',
  lastYear: (year: number) => `ปี ${year}`,
  noLastYear: 'ไม่มี',
  readAs: (number: string) => `อ่านได้เป็น ${number}`,
  zero: (year: number) => `0 หมายถึง ไม่มีงานนี้ในปี ${year}`,
  blank: 'ถ้าไม่มีงานนี้ ให้ใส่ 0',
  change: (now: number, before: number) => `${before === 0 ? '' : 'เทียบปีก่อน: '}${changeText(now, before)}`,
  more: (ratio: number) => `เป็น ${timesText(ratio)} เท่าของปีก่อน ตรวจอีกครั้งว่าพิมพ์เกินหรือไม่ ถ้าถูกต้องบันทึกได้เลย`,
  less: (ratio: number) => `เหลือ 1 ใน ${timesText(1 / ratio)} ของปีก่อน ตรวจอีกครั้งว่าพิมพ์ตกหรือไม่ ถ้าถูกต้องบันทึกได้เลย`,
} as const;

export const NOTE = {
  button: (item: number) => `หมายเหตุและหลักฐานข้อ ${item}`,
  has: 'มีหมายเหตุแล้ว',
  definition: 'วิธีนับ',
  example: 'ตัวอย่าง',
  reason: 'เหตุผลที่ต่างจากปีก่อน',
  remark: 'หมายเหตุ',
  link: 'ลิงก์หลักฐาน',
  optional: 'ไม่บังคับ',
  reasonHint: 'เช่น มีเรื่องร้องเรียนกลุ่ม',
  linkHint: 'วางลิงก์ Google ไดรฟ์',
} as const;

export const BAR = {
  dirty: 'มีรายการที่ยังไม่ได้บันทึก',
  edited: (items: number) => `แก้ไว้ ${items} ข้อ`,
  saving: 'กำลังบันทึก…',
  typeOn: 'พิมพ์ต่อได้',
  again: (attempt: number, busy: boolean) => `${busy ? 'มีผู้ใช้มาก ' : ''}กำลังลองใหม่ครั้งที่ ${attempt}`,
  saved: 'บันทึกแล้ว',
  savedAt: (at: Instant, now: Instant) => recentText(at, now),
  savedItems: (items: number) => `บันทึกแล้ว ${items} ข้อ`,
  mustFix: (items: readonly number[]) => `เหลือข้อ ${items.join(', ')} ต้องแก้`,
  failed: 'บันทึกไม่สำเร็จ',
  stillThere: 'ตัวเลขยังอยู่',
  waitsForLine: 'รออินเทอร์เน็ต ตัวเลขยังอยู่',
  nothingYet: 'ยังไม่มีการแก้ไข',
  missing: (items: number) => `ขาดอีก ${items} รายการ`,
  toRevise: 'รอแก้ไข',
  reviseOrExplain: 'แก้ตัวเลข หรือใส่หมายเหตุ',
  save: 'บันทึก',
  retry: 'ลองใหม่',
  toItem: (item: number) => `ไปข้อ ${item}`,
  shortcut: 'แป้นพิมพ์: Enter ไปช่องถัดไป · Ctrl+S บันทึก',
} as const;

/** What becomes of the things typed and not saved yet. */
export const KEPT = {
  offline: 'ไม่มีอินเทอร์เน็ต',
  offlineKept: 'พิมพ์ต่อได้ ตัวเลขเก็บไว้ในเครื่องนี้ และจะบันทึกเองเมื่ออินเทอร์เน็ตกลับมา',
  offlineBlocked: 'พิมพ์ต่อได้ จะบันทึกเองเมื่ออินเทอร์เน็ตกลับมา อย่าเพิ่งปิดหน้านี้',
  restored: 'นำตัวเลขที่พิมพ์ค้างไว้กลับมาแล้ว',
  restoredText: (at: Instant, now: Instant) => `พิมพ์ไว้เมื่อ ${recentText(at, now)} และยังไม่ได้บันทึก ตรวจแล้วกดบันทึก`,
  blocked: 'เครื่องนี้ไม่เก็บตัวเลขที่พิมพ์ค้าง จึงบันทึกให้เร็วขึ้น รอให้เสร็จก่อนปิดหน้านี้',
} as const;

export const NO_WORK_SHEET = {
  link: 'ไม่มีงานในด้านนี้',
  allBlank: (area: number) => `ไม่มีงานใน${areaTitle(area)}`,
  someFilled: (area: number, items: number) => `${areaTitle(area)} มีตัวเลขแล้ว ${items} ข้อ`,
  allBlankText: (items: number, until: Day | '') =>
    `ระบบจะใส่ 0 ทั้ง ${items} ข้อ และจดชื่อท่านกับเวลาไว้${until === '' ? '' : ` แก้ได้จนสิ้นวัน ${shortDay(until)}`}`,
  allFilledText: 'จะเปลี่ยนตัวเลขทั้งด้านเป็น 0 เลิกทำได้ทันทีหลังกด',
  someFilledText: 'จะใส่ 0 เฉพาะข้อที่ว่าง หรือเปลี่ยนทั้งด้านเป็น 0',
  zeroAll: (items: number) => `ใส่ 0 ทั้ง ${items} ข้อ`,
  zeroBlanks: (items: number) => `ใส่ 0 ใน ${items} ข้อที่ว่าง`,
  changeAll: (items: number) => `เปลี่ยนทั้ง ${items} ข้อเป็น 0`,
  done: (items: number) => `ใส่ 0 แล้ว ${items} ข้อ`,
  undo: 'เลิกทำ',
} as const;

export const LEAVE_SHEET = {
  title: (items: number) => `มี ${items} ข้อที่ยังไม่ได้บันทึก`,
  text: (area: number) => `จะบันทึกก่อนออกจาก${areaTitle(area)} หรือไม่`,
  badText: (items: readonly number[]) => `ข้อ ${items.join(', ')} อ่านเป็นจำนวนไม่ได้ จะยังไม่ถูกบันทึก แต่ข้อความที่พิมพ์ยังอยู่`,
  failedText: 'ครั้งก่อนบันทึกไม่สำเร็จ ลองบันทึกอีกครั้งก่อนออกได้',
  saveAndLeave: 'บันทึกแล้วออก',
  leaveBad: 'บันทึกข้อที่ถูกต้องแล้วออก',
  stay: 'อยู่หน้านี้ต่อ',
  leave: 'ออกโดยไม่บันทึก',
} as const;
