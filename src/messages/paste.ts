// The words of pasting numbers from a spreadsheet.
import type { PastedProblem } from '../domain/pasted';
import { type FieldProblemCode, fieldProblemText } from './field-problems';

export const PASTE = {
  link: 'วางจาก Excel',
  hint: 'วางหลายช่องจาก Excel ได้: คลิกช่องแรกแล้วกด Ctrl+V',
  title: 'วางตัวเลขจาก Excel',
  back: 'กลับหน้าแรก',
  box: 'คลิกในกรอบนี้แล้วกด Ctrl+V',
  help: 'คัดลอกคอลัมน์ตัวเลข หรือตารางที่มีรหัสหรือชื่องานด้วยก็ได้ ยังไม่บันทึกจนกว่าท่านจะกดบันทึก',
  startsAt: (item: string) => `คอลัมน์ที่ไม่มีรหัสหรือชื่องานจะเริ่มที่ ${item}`,
  preview: 'ตรวจก่อนบันทึก',
  counts: { new: 'ใหม่', changed: 'เปลี่ยน', unchanged: 'เหมือนเดิม', blank: 'ว่าง ไม่เปลี่ยน', refused: 'บันทึกไม่ได้' },
  refusedTitle: (lines: number) => `ต้องแก้ ${lines} บรรทัดก่อน จึงบันทึกได้`,
  refusedText: 'แก้ในตารางต้นทางแล้วคัดลอกมาวางใหม่ หรือแก้ในกรอบด้านบน',
  line: (line: number) => `บรรทัดที่ ${line}`,
  was: (before: string) => `เดิม ${before}`,
  save: (items: number) => `บันทึก ${items} ค่า`,
  nothing: 'ไม่มีค่าที่เปลี่ยน',
  waiting: 'ยังไม่ได้วาง',
} as const;

export function pastedProblemText(problem: PastedProblem, typed: string): string {
  switch (problem) {
    case 'no-item':
      return 'ไม่พบรหัสหรือชื่องานในบรรทัดนี้';
    case 'twice':
      return 'งานนี้มีในบรรทัดก่อนแล้ว';
    case 'too-many':
      return 'ยาวเกินจำนวนรายการ';
    case 'which-column':
      return 'มีตัวเลขหลายคอลัมน์ คัดลอกเฉพาะคอลัมน์ที่ต้องการ หรือรวมรหัสงานมาด้วย';
    default:
      return fieldProblemText(problem satisfies FieldProblemCode, typed);
  }
}
