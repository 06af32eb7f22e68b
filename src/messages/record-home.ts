// The words of the recorder's home.
import type { ConfirmationState } from '../domain/confirmation';
import { type Day, type Instant, longDay, shortDay, shortDayWithWeekday } from '../domain/day';
import { momentText, recentText } from './dates';
import { areaTitle } from './sidebar';
import { CONFIRMATION_WORDS } from './states';

export const HOME = {
  progress: 'ความคืบหน้ารวม',
  areas: (count: number) => `งาน ${count} ด้าน`,
  filled: (filled: number, total: number) => `บันทึกแล้ว ${filled}/${total} รายการ`,
  complete: (complete: number, total: number) => `ครบ ${complete}/${total} ด้าน`,
  toRevise: (areas: number) => `ต้องแก้ ${areas} ด้าน`,
  pickDistrict: 'เลือกอำเภอ',
  reading: 'กำลังอ่านข้อมูลอำเภอ',
  hint: 'ปุ่มสีน้ำเงินพาไปงานถัดไป ไม่ต้องกดส่ง',
} as const;

export const TAGS = {
  jumps: (count: number) => `ต่างจากปีก่อน ${count}`,
  invalid: (count: number) => `ค่าไม่ถูกต้อง ${count}`,
  suspect: (count: number) => `ต้องตรวจค่า ${count}`,
  unsaved: (count: number) => `ยังไม่ได้บันทึก ${count}`,
  saving: 'กำลังบันทึก…',
} as const;

/** The one blue button: what it does, and why. */
export const NEXT = {
  begin: (area: number) => `เริ่มบันทึก ${areaTitle(area)}`,
  goOn: (area: number) => `บันทึกต่อ ${areaTitle(area)}`,
  revise: (area: number) => `แก้ไข ${areaTitle(area)}`,
  check: (area: number) => `ตรวจค่า ${areaTitle(area)}`,
  missing: (count: number) => `ขาดอีก ${count} รายการ`,
  toCheck: (count: number) => `มีค่าที่ต้องตรวจ ${count} รายการ`,
  nothingToSend: 'แก้แล้วจังหวัดจะเห็นทันที ไม่ต้องส่งซ้ำ',
  toArea: (area: number) => `ไป${areaTitle(area)}`,
  toHome: 'กลับหน้าแรก',
} as const;

export const BANNERS = {
  returned: (areas: number) => (areas === 0 ? 'จังหวัดส่งกลับแก้ไขทั้งอำเภอ' : `จังหวัดส่งกลับแก้ไข ${areas} ด้าน`),
  returnedAreas: areasTitle,
  noReason: 'จังหวัดไม่ได้ใส่เหตุผล โทรสอบถามได้',
  revised: 'แก้ไขแล้ว รอจังหวัดตรวจ',
  revisedText: 'จังหวัดเห็นค่าที่แก้แล้ว ไม่ต้องส่งซ้ำ',
  complete: (areas: number) => `บันทึกครบทั้ง ${areas} ด้านแล้ว`,
  completeText: (until: Day) => `ไม่ต้องกดส่ง จังหวัดเห็นข้อมูลนี้แล้ว รอยืนยันภายใน ${shortDay(until)} ระหว่างนี้ยังแก้ไขได้`,
  confirmed: (state: ConfirmationState) => `จังหวัด${CONFIRMATION_WORDS[state]}`,
  confirmedText: (at: Instant | null) => `${at === null ? '' : `${momentText(at)} `}แก้ไขไม่ได้`,
  waitingText: (at: Instant | null) => `${at === null ? '' : `${momentText(at)} `}ระบบจะล็อกข้อมูลในไม่กี่นาที แก้ไขไม่ได้`,
  changedText: 'จังหวัดต้องตรวจและยืนยันอีกครั้ง',
  needsCheck: 'การยืนยันต้องตรวจสอบ',
  needsCheckText: 'กรมฯ ยังรับการยืนยันไม่ได้ จังหวัดจะตรวจอีกครั้ง',
  acting: (district: string) => `บันทึกแทนอำเภอ${district}`,
  actingText: (actingFor: string, until: Day | '') => `${actingFor}${until === '' ? '' : ` ถึง ${shortDay(until)}`}`,
  failed: {
    title: (areas: readonly number[]) => `${areasTitle(areas)} ยังบันทึกไม่สำเร็จ`,
    text: 'ตัวเลขที่พิมพ์ยังอยู่ เปิดด้านนี้เพื่อบันทึกอีกครั้ง',
  },
  restored: {
    title: (areas: readonly number[]) => `${areasTitle(areas)} มีตัวเลขที่พิมพ์ค้างไว้`,
    text: 'ยังไม่ได้บันทึก เปิดด้านนี้เพื่อตรวจแล้วบันทึก',
  },
  conflict: {
    title: (areas: readonly number[]) => `${areasTitle(areas)} มีผู้บันทึกก่อนท่าน`,
    text: 'สิ่งที่ท่านกรอกยังอยู่ครบ เลือกว่าจะใช้ค่าใด',
  },
  openArea: (area: number) => `เปิด${areaTitle(area)}`,
  quoted: (reason: string) => `“${reason}”`,
  byAt: (by: string, at: Instant | null) =>
    [by, at === null ? '' : momentText(at)].filter((part) => part !== '').join(' · '),
} as const;

export const PICKER = {
  actingUntil: (actingFor: string, until: Day | '') =>
    [actingFor, until === '' ? '' : `ถึง ${shortDay(until)}`].filter((part) => part !== '').join(' '),
  province: (name: string) => `จ.${name}`,
} as const;

export const ABOUT = {
  lastSaved: 'บันทึกล่าสุด',
  savedByAt: (by: string, at: Instant, now: Instant) => `${recentText(at, now)}${by === '' ? '' : ` โดย ${by}`}`,
  neverSaved: 'ยังไม่มีการบันทึกผ่านแบบฟอร์ม',
  period: 'ข้อมูลที่นับ',
  counted: (from: Day, until: Day) => `นับตั้งแต่ ${longDay(from)} ถึง ${longDay(until)}`,
  recording: 'บันทึก',
  confirming: 'จังหวัดยืนยัน',
  /** `left` counts days; below zero the last one is over. */
  span: (from: Day, until: Day, left: number) =>
    `${shortDay(from)} ถึงสิ้นวัน ${shortDayWithWeekday(until)} ${left < 0 ? 'ปิดแล้ว' : left === 0 ? 'วันสุดท้าย' : `เหลือ ${left} วัน`}`,
  nothingToSend: 'ไม่ต้องกดส่ง สถานะมาจากตัวเลขในช่อง จังหวัดเห็นทันที',
} as const;

function areasTitle(areas: readonly number[]): string {
  return `ด้านที่ ${areas.join(', ')}`;
}
