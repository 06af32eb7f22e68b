// The words of extending: the form, what is wrong, what to look at twice, what it will do.
import { type Day, daysBetween, fiscalYearOf, longWeekdayOf, shortDay, shortDayWithWeekday } from '../domain/day';
import type { Districts } from '../domain/districts';
import type { DraftProblem, DraftWarning, Told } from '../domain/extension-draft';
import type { Scope } from '../domain/round';
import { scopeWord } from './hq-tabs';

const PROBLEMS: { [kind in DraftProblem]: (day: Day) => string } = {
  missing: () => 'ยังไม่ได้กรอก',
  twice: () => 'เลขที่หนังสือนี้บันทึกไว้แล้ว ดูในแท็บ ขยายเวลา',
  'bad-day': () => 'อ่านเป็นวันที่ไม่ได้ ใส่เช่น 30 ก.ย. 64 หรือ 30/9/2564',
  'far-from-round': (day) => `อ่านได้เป็น ${shortDay(day)} (ค.ศ. ${day.slice(0, 4)}) ไม่ตรงกับรอบนี้ ตรวจปีอีกครั้ง`,
  'before-start': (day) => `อยู่ก่อนวันเริ่ม ${shortDay(day)}`,
  'no-end': () => 'ใส่วันที่ใหม่อย่างน้อยหนึ่งช่อง',
  'no-place': () => 'เลือกอย่างน้อยหนึ่งแห่ง',
};

const WARNINGS: { [kind in DraftWarning]: (day: Day, year: number) => string } = {
  weekend: (day) => `${shortDay(day)} เป็นวัน${longWeekdayOf(day)}`,
  holiday: (day) => `${shortDay(day)} เป็นวันหยุดราชการ`,
  earlier: () => 'เร็วกว่ากำหนดที่ใช้อยู่ เวลาจะสั้นลง',
  unchanged: () => 'เท่ากับกำหนดที่ใช้อยู่',
  past: (day) => `${shortDay(day)} ผ่านไปแล้ว`,
  'other-fiscal-year': (day, year) => `${shortDay(day)} อยู่ในปีงบประมาณ ${fiscalYearOf(day)} แต่ข้อมูลยังนับเป็นปี ${year}`,
  'christian-year': (day) => `อ่านปี ค.ศ. เป็น ${shortDay(day)}`,
  'confirming-ends-first': (day) => `วันยืนยันสิ้นสุดก่อนวันบันทึก (${shortDay(day)})`,
};

export function draftProblemText({ kind, day }: Told<DraftProblem>): string {
  return PROBLEMS[kind](day);
}

export function draftWarningText({ kind, day }: Told<DraftWarning>, year: number): string {
  return WARNINGS[kind](day, year);
}

/** `วันพฤหัสบดี เดิม 15 ก.ย. 64 เพิ่ม 15 วัน` */
export function movedText(until: Day, before: Day): string[] {
  const days = daysBetween(before, until);
  const change = days === 0 ? '' : days > 0 ? `เพิ่ม ${days} วัน` : `ลด ${-days} วัน`;
  return [`วัน${longWeekdayOf(until)}`, `เดิม ${shortDay(before)}`, change].filter((part) => part !== '');
}

export function extendTitle(letter: string, scope: Scope, districts: Districts): string {
  return `ขยายเวลา ตาม ${letter} ให้${shortScope(scope, districts)}`;
}

/** Many places by their number, one by its name. */
function shortScope(scope: Scope, districts: Districts): string {
  if (scope.kind === 'provinces' && scope.provinces.length > 1) return ` ${scope.provinces.length} จังหวัด`;
  if (scope.kind === 'districts' && scope.districts.length > 1) return ` ${scope.districts.length} อำเภอ`;
  return scopeWord(scope, districts);
}

export function extendButton(provinces: number, districts: number, byDistrict: boolean): string {
  return byDistrict ? `ขยายเวลา ${districts} อำเภอ` : `ขยายเวลา ${provinces} จังหวัด`;
}

export function extendedResult(districts: number, recordUntil: Day | null, confirmUntil: Day | null): string {
  return [
    `บันทึกหนังสือแล้ว มีผลกับ ${districts} อำเภอ`,
    recordUntil ? `บันทึกได้ถึง ${shortDayWithWeekday(recordUntil)}` : '',
    confirmUntil ? `ยืนยันได้ถึง ${shortDayWithWeekday(confirmUntil)}` : '',
    'แต่ละไฟล์เปิดตามวันใหม่ในการตรวจครั้งถัดไป',
  ]
    .filter((line) => line !== '')
    .join(' · ');
}

export const EFFECTS = {
  affected: (provinces: number, districts: number) => `มีผลกับ ${provinces} จังหวัด ${districts} อำเภอ`,
  none: (count: number) => `${count} อำเภอยังไม่บันทึก`,
  part: (count: number) => `${count} อำเภออยู่ระหว่าง`,
  more: 'ได้เวลาเพิ่ม',
  complete: (count: number) => `${count} อำเภอครบแล้ว`,
  nothing: 'ไม่ต้องทำอะไร',
  confirmed: (count: number) => `${count} อำเภอยืนยันแล้ว`,
  stays: 'ไม่มีอำเภอใดถูกเปิดใหม่',
  unseen: (count: number) => `${count} อำเภอระบบยังไม่เคยอ่าน`,
} as const;

export const EXTEND = {
  name: 'ขยายเวลา',
  sub: 'ทุกจังหวัด บางจังหวัด หรือบางอำเภอ',
  head: (year: number, count: number) => `ปีงบประมาณ ${year} · ครั้งที่ ${count}`,
  letter: 'เลขที่หนังสือ',
  letterDate: 'ลงวันที่',
  who: 'ขยายให้ใคร',
  all: 'ทุกจังหวัด',
  provinces: 'บางจังหวัด',
  provincesNote: 'เลือกจากรายชื่อจังหวัด',
  districts: 'บางอำเภอ',
  districtsNote: 'เลือกจังหวัดก่อน แล้วเลือกอำเภอ',
  province: 'จังหวัด',
  chosen: (count: number) => `เลือกแล้ว ${count} แห่ง`,
  reason: 'เหตุผล',
  forwarding: 'หนังสือของจังหวัด (ถ้ามี)',
  recordUntil: 'บันทึกได้ถึงสิ้นวัน',
  confirmUntil: 'ยืนยันได้ถึงสิ้นวัน',
  look: 'ดูผลก่อนขยาย',
  looking: 'กำลังดูผล…',
  notYet: 'กรอกให้ครบ แล้วระบบจะแสดงผลก่อนขยาย',
} as const;
