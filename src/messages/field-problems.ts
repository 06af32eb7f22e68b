// What is wrong with one field and how to put it right.
import { MAX_REASON } from '../domain/note';
import type { Suspicion, VolumeProblem } from '../domain/volume';

export type FieldProblemCode = VolumeProblem | 'unknown-item' | 'bad-link' | 'long-reason';

/** `reading` is the number inside what was typed, for the example: `4 คดี` → ใส่เฉพาะตัวเลข เช่น 4. */
const PROBLEMS: { [problem in FieldProblemCode]: (typed: string) => string } = {
  'not-a-number': (typed) => `ใส่เฉพาะตัวเลข เช่น ${numberWithin(typed)}`,
  negative: () => 'ใส่จำนวนตั้งแต่ 0 ขึ้นไป ไม่ใส่เครื่องหมายลบ',
  decimal: () => 'ใส่จำนวนเต็ม ไม่มีจุดทศนิยม',
  'too-long': () => 'ใส่ได้ไม่เกิน 9 หลัก',
  'unknown-item': () => 'ข้อนี้ไม่อยู่ในรายการแล้ว ปิดแถบนี้แล้วเปิดใหม่',
  'bad-link': () => 'ใส่ลิงก์ที่ขึ้นต้นด้วย https://',
  'long-reason': () => `เหตุผลยาวเกินไป ใส่ได้ไม่เกิน ${MAX_REASON} ตัวอักษร`,
};

export function fieldProblemText(problem: FieldProblemCode, typed: string): string {
  return PROBLEMS[problem](typed);
}

function numberWithin(typed: string): string {
  return /\d{1,6}/.exec(typed)?.[0] ?? '12';
}

export const SUSPICION_TEXT: { [suspicion in Suspicion]: (value: string) => string } = {
  formula: (value) => `ช่องนี้เป็นสูตร ได้ผล ${value}`,
  date: (value) => `ช่องนี้ตั้งรูปแบบเป็นวันที่ ค่าที่เก็บคือ ${value}`,
  decimal: (value) => `ช่องนี้มีทศนิยม ${value} ใส่จำนวนเต็ม`,
  'too-long': (value) => `ช่องนี้มี ${value} ซึ่งเกิน 9 หลัก ใส่จำนวนใหม่`,
};

export const CELL = {
  date: 'ช่องนี้เป็นวันที่ ไม่ใช่จำนวน ใส่จำนวนใหม่',
  unreadable: (text: string) => `ในตารางมี “${text}” อ่านเป็นจำนวนไม่ได้ ใส่ตัวเลขใหม่`,
  readable: (text: string, number: string) => `ในตารางมี “${text}” อ่านได้เป็น ${number}`,
  quoted: (text: string) => `“${text}”`,
  use: (number: string) => `ใช้ค่านี้ ${number}`,
} as const;
