// The words of the screen and the edit of the roster.
import { provinceByCode } from '../domain/places';
import type { RosterMode } from '../domain/roster-import';

export const ROSTER_EDIT = {
  title: {
    add: 'เพิ่มและแก้ผู้รับผิดชอบจากตาราง',
    replace: 'แทนที่ผู้รับผิดชอบทั้งหมดด้วยตาราง',
  } satisfies { [mode in RosterMode]: string },
  effect: (lines: number) => `อ่านได้ ${lines} แถว`,
  added: 'เพิ่มใหม่',
  changed: 'แก้ไข',
  same: 'เหมือนเดิม',
  removed: 'ลบออก',
  repaired: (repairs: string) => `ซ่อมชื่อ ${repairs}`,
  repair: ({ was, name }: { was: string; name: string }) => `“${was}” → ${name}`,
  button: (people: number) => `บันทึก รวม ${people} แถว`,
  result: (added: number, changed: number, removed: number, all: number) =>
    `เพิ่ม ${added} แก้ ${changed} ลบ ${removed} รวมเป็น ${all} แถว มีผลกับสิทธิ์ในการตรวจครั้งถัดไป`,
  empty: 'ยังไม่มีแถวที่อ่านได้ คัดลอกตารางจาก Excel หรือ Sheets มาวาง',
  tooMany: (most: number) => `รวมแล้วเกิน ${most} แถว แบ่งตารางหรือลบแถวที่ไม่ใช้`,
  unreadable: 'แท็บ ผู้รับผิดชอบ มีช่องที่อ่านไม่ได้ แก้ก่อน หรือเลือก แทนที่ทั้งหมด',
  unknownColumns: (headings: readonly string[]) => `ไม่ได้ใช้คอลัมน์ ${headings.join(', ')}`,
  withoutRecorder: (names: readonly string[]) => `ยังไม่มีผู้บันทึก ${names.length} อำเภอ: ${shortened(names)}`,
  withoutDirector: (provinces: readonly number[]) =>
    `ยังไม่มีผู้ยืนยัน ${provinces.length} จังหวัด: ${shortened(provinces.map((code) => provinceByCode(code)?.name ?? ''))}`,
} as const;

const MOST_NAMED = 8;

function shortened(names: readonly string[]): string {
  return names.slice(0, MOST_NAMED).join(', ') + (names.length > MOST_NAMED ? ' …' : '');
}
