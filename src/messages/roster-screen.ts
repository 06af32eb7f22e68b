// The words of the roster's screen.
import type { RosterColumn } from '../domain/roster-import';

export const ROSTER_SCREEN = {
  name: 'ผู้รับผิดชอบ',
  sub: 'เพิ่ม แก้ หรือแทนที่จากตาราง Excel',
  head: 'ผู้บันทึกและผู้ยืนยัน',
  columns:
    'คอลัมน์: อีเมล ชื่อ โทรศัพท์ บทบาท (ผู้บันทึก/ผู้ยืนยัน) จังหวัด อำเภอ ตั้งแต่ ถึง ทำการแทน มีหัวตารางจะเรียงอย่างไรก็ได้ ไม่มีหัวตารางให้เรียงตามนี้',
  mode: 'ทำอย่างไรกับบัญชีเดิม',
  add: 'เพิ่มและแก้',
  addNote: 'คนที่ไม่อยู่ในตารางคงไว้',
  replace: 'แทนที่ทั้งหมด',
  replaceNote: 'คนที่ไม่อยู่ในตารางถูกลบออก',
  one: 'กรอกทีละคน',
  addLine: 'ใส่ลงในตาราง',
  examples: {
    email: 'name@example.go.th',
    name: 'ท้องถิ่นอำเภอ…',
    phone: '',
    role: '',
    province: 'อุตรดิตถ์',
    districts: 'ลับแล, ตรอน',
    from: 'ไม่ใส่ก็ได้ เช่น 1 ต.ค. 64',
    until: 'ไม่ใส่ก็ได้',
    actingFor: 'ไม่ใส่ก็ได้',
  } satisfies { [column in RosterColumn]: string },
} as const;
