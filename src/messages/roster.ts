// The words of the roster and of its import: headings as people write them, what was repaired, and what is wrong.
import type { NameGuess, PlaceProblem } from '../domain/pasted-places';
import type { RosterColumn, RosterProblem, RosterWords } from '../domain/roster-import';
import { isPlaceProblem, placeProblemText } from './pasted-places';

export const ROSTER_NAMES: { [column in RosterColumn]: string } = {
  email: 'อีเมล',
  name: 'ชื่อที่แสดง',
  phone: 'โทรศัพท์สำนักงาน',
  role: 'บทบาท',
  province: 'จังหวัด',
  districts: 'อำเภอ',
  from: 'ตั้งแต่',
  until: 'ถึง',
  actingFor: 'ทำการแทน',
};

export const ROSTER_WORDS: RosterWords = {
  headings: [
    { column: 'email', names: ['อีเมล', 'อีเมล์', 'e-mail', 'email', 'E-mail', 'Email', 'EMAIL'] },
    { column: 'name', names: ['ชื่อที่แสดง', 'ชื่อ-สกุล', 'ชื่อ–สกุล', 'ชื่อสกุล', 'ชื่อ', 'name', 'Name'] },
    { column: 'phone', names: ['โทรศัพท์สำนักงาน', 'โทรศัพท์', 'เบอร์โทร', 'โทร'] },
    { column: 'role', names: ['บทบาท', 'หน้าที่'] },
    { column: 'province', names: ['จังหวัด'] },
    { column: 'districts', names: ['อำเภอที่รับผิดชอบ', 'อำเภอ'] },
    { column: 'from', names: ['ตั้งแต่', 'เริ่ม'] },
    { column: 'until', names: ['ถึง', 'สิ้นสุด'] },
    { column: 'actingFor', names: ['ทำการแทน', 'ปฏิบัติหน้าที่แทน', 'รักษาการแทน'] },
  ],
  roles: [
    { role: 'recorder', names: ['ผู้บันทึก', 'ท้องถิ่นอำเภอ'] },
    { role: 'director', names: ['ผู้ยืนยัน', 'ผอ.', 'ผอ.กลุ่มงาน', 'ผอ.กลุ่มงานฯ', 'ผู้อำนวยการกลุ่มงาน'] },
  ],
};

const PROBLEMS: {
  [kind in Exclude<RosterProblem['kind'], PlaceProblem['kind']>]: (text: string, near: readonly string[]) => string;
} = {
  'bad-email': (text) => `“${text}” ไม่ใช่อีเมล`,
  'unknown-role': (text) => `“${text}” ใส่ ผู้บันทึก หรือ ผู้ยืนยัน`,
  'bad-day': (text) => `“${text}” อ่านเป็นวันที่ไม่ได้ ใส่เช่น 30 ก.ย. 64 หรือ 30/9/2564`,
  'ends-before-it-starts': () => 'วันสิ้นสุดอยู่ก่อนวันเริ่ม',
  'too-long': () => 'ยาวเกิน 200 ตัวอักษร',
  twice: (_, [row = '']) => `ซ้ำกับแถว ${row} ลบออกแถวหนึ่ง`,
};

export function rosterProblemText({ row, column, kind, text, near }: RosterProblem): string {
  const words = isPlaceProblem(kind) ? placeProblemText(kind, text, near) : PROBLEMS[kind](text, near);
  return `แถว ${row} ช่อง ${ROSTER_NAMES[column]}: ${words}`;
}

const MOST_ROWS_NAMED = 6;

/** `จังหวัด “อุดรธานี” → อุตรดิตถ์ (แถว 2-10)` */
export function guessText({ column, was, name, rows }: NameGuess): string {
  const named =
    rows.slice(0, MOST_ROWS_NAMED).join(', ') + (rows.length > MOST_ROWS_NAMED ? ` … รวม ${rows.length} แถว` : '');
  return `${ROSTER_NAMES[column]} “${was}” → ${name} (แถว ${named})`;
}

export function unacceptedText(guess: NameGuess): string {
  return `${guessText(guess)} ยังไม่ได้ยอมรับชื่อที่เสนอ`;
}
