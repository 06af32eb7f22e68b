// The words of ข้อมูลสำนักงาน and of its import.
import type { OfficeColumn, OfficeProblem } from '../domain/office-import';
import type { NameGuess } from '../domain/pasted-places';
import type { Headings } from '../domain/table-columns';
import { placeProblemText } from './pasted-places';

export const OFFICE_TAB_HEADINGS = ['จังหวัด', 'อำเภอ', 'จำนวน อปท.', 'จำนวนเจ้าหน้าที่', 'ข้อมูล ณ วันที่'] as const;

export const OFFICE_NAMES: { [column in OfficeColumn]: string } = {
  province: 'จังหวัด',
  districts: 'อำเภอ',
  localBodies: 'จำนวน อปท.',
  staff: 'จำนวนเจ้าหน้าที่',
};

export const OFFICE_COLUMNS: Headings<OfficeColumn> = [
  { column: 'province', names: ['จังหวัด'] },
  { column: 'districts', names: ['อำเภอ'] },
  { column: 'localBodies', names: ['จำนวน อปท.', 'จำนวนอปท', 'อปท.', 'อปท'] },
  { column: 'staff', names: ['จำนวนเจ้าหน้าที่', 'เจ้าหน้าที่', 'จำนวนคน', 'บุคลากร'] },
];

export function officeProblemText(problem: OfficeProblem): string {
  return `แถว ${problem.row} ช่อง ${OFFICE_NAMES[problem.column]}: ${reason(problem)}`;
}

function reason(problem: OfficeProblem): string {
  switch (problem.kind) {
    case 'bad-number':
      return `“${problem.text}” ใส่เฉพาะตัวเลข เช่น 2 หรือ 1.5`;
    case 'not-whole':
      return `“${problem.text}” ใส่จำนวนเต็ม`;
    case 'too-large':
      return `“${problem.text}” มากเกินไป ตรวจตัวเลขอีกครั้ง`;
    case 'twice':
      return `ซ้ำกับแถว ${problem.near.join()} ลบออกแถวหนึ่ง`;
    default:
      return placeProblemText(problem.kind, problem.text, problem.near);
  }
}

export function officeGuessText({ column, was, name, rows }: NameGuess): string {
  return `${OFFICE_NAMES[column]} “${was}” → ${name} (${rows.length} แถว)`;
}

export const OFFICE_EDIT = {
  title: (day: string) => `ข้อมูลสำนักงาน ณ ${day}`,
  effect: (lines: number) => `อ่านได้ ${lines} อำเภอ`,
  kept: 'อำเภอที่ไม่อยู่ในตาราง คงค่าเดิม',
  changed: 'เปลี่ยน',
  button: (lines: number) => `บันทึก ${lines} อำเภอ`,
  result: (lines: number) => `บันทึกแล้ว ${lines} อำเภอ`,
  empty: 'ยังไม่มีแถวที่อ่านได้ คัดลอกตารางจาก Excel หรือ Sheets มาวาง',
  badDay: 'อ่านเป็นวันที่ไม่ได้ ใส่เช่น 30 ก.ย. 64 หรือ 30/9/2564',
  unaccepted: 'ยังไม่ได้ยอมรับชื่อที่เสนอ',
  name: 'ข้อมูลสำนักงาน',
  sub: 'จำนวน อปท. และเจ้าหน้าที่ของแต่ละอำเภอ',
  day: 'ข้อมูล ณ วันที่',
  columns: 'คอลัมน์: จังหวัด อำเภอ จำนวน อปท. จำนวนเจ้าหน้าที่ ผู้ที่ดูแลสองอำเภอให้นับแห่งละ 0.5',
} as const;
