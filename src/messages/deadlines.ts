// The words of the deadline block.
import { type Day, shortDayWithWeekday } from '../domain/day';
import { dayInYearText } from './dates';

export const DEADLINE = {
  label: 'กำหนดเวลา',
  left: 'เหลือ',
  days: 'วัน',
  today: 'วันนี้',
  closed: 'ปิดแล้ว',
  opensIn: 'เปิดใน',
  tonight: 'ปิดคืนนี้ 23:59 น.',
  /** What may be done until the day. */
  record: { until: 'บันทึกได้ถึงสิ้นวัน', last: 'วันสุดท้ายของการบันทึก', over: 'บันทึกได้ถึงสิ้นวัน', opens: 'เริ่มบันทึกได้' },
  revise: { until: 'แก้ไขได้ถึงสิ้นวัน', last: 'วันสุดท้ายของการแก้ไข', over: 'แก้ไขได้ถึงสิ้นวัน', opens: 'เริ่มแก้ไขได้' },
  confirm: { until: 'ยืนยันได้ถึง', last: 'วันสุดท้ายของการยืนยัน', over: 'ยืนยันได้ถึง', opens: 'เริ่มยืนยันได้' },
} as const;

export type DeadlineKind = 'record' | 'revise' | 'confirm';

export function daysLeftText(days: number): string {
  return `เหลืออีก ${days} วัน`;
}

export function leftPill(days: number): string {
  return `เหลือ ${days} วัน`;
}

export function onDay(day: Day): string {
  return shortDayWithWeekday(day);
}

export function itemsLeftText(count: number): string {
  return count === 0 ? '' : `เหลือ ${count} รายการ`;
}

export function extendedText(original: Day): string {
  return `ขยายจาก ${dayInYearText(original)}`;
}

export function letterText(letter: string): string {
  return letter === '' ? '' : `หนังสือ ${letter}`;
}
