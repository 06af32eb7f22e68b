// The words of the door, the page on which everybody finds the workbook of their province.
import { type Day, longDay, shortDayWithWeekday } from '../domain/day';
import type { GuidePlace } from './guide-places';

export const DOOR = {
  title: 'ศูนย์ประสานงานท้องถิ่นอำเภอ',
  sub: (year: number) => `ระบบการติดตามข้อมูลปริมาณงานของท้องถิ่นอำเภอ ปีงบประมาณ ${year}`,
  choose: 'เลือกจังหวัดของท่าน',
  search: 'พิมพ์ชื่อจังหวัด',
  none: (text: string) => `ไม่พบจังหวัดที่ชื่อมี “${text}”`,
  provinces: 'รายชื่อจังหวัด',
  open: 'เปิดไฟล์บันทึกข้อมูล',
  noFile: 'กรมฯ ยังไม่ได้เปิดไฟล์ของจังหวัดนี้',
  account: 'ใช้บัญชี Google ที่แจ้งไว้กับจังหวัด บัญชีอื่นเปิดไม่ได้',
  dates: 'กำหนดเวลา',
  record: 'บันทึกข้อมูล',
  confirm: 'ยืนยันข้อมูล',
  span: (from: Day, until: Day) => `${shortDayWithWeekday(from)} ถึงสิ้นวัน ${shortDayWithWeekday(until)}`,
  moved: (original: Day, letter: string) => `ขยายจาก ${longDay(original)} ตามหนังสือ ${letter}`,
  own: 'อำเภอที่มีกำหนดเวลาของตน',
  contacts: 'ติดต่อ',
  noPhone: 'ยังไม่มีเบอร์โทรในระบบ',
  call: (phone: string) => `โทร. ${phone}`,
  qr: (province: string) => `คิวอาร์โค้ดของไฟล์จังหวัด${province}`,
  guideQr: 'คิวอาร์โค้ดของคู่มือ',
  guide: 'คู่มือ',
  noGuide: 'ยังไม่ได้ตั้งที่อยู่คู่มือ',
  madeAt: (when: string) => `ข้อมูลหน้านี้ ณ ${when}`,
  empty: 'หน้านี้ยังไม่มีข้อมูล',
  emptyText: 'กรมฯ ทำหน้านี้ได้จากเมนูของไฟล์กรมฯ แล้วนำไฟล์ที่ได้มาวางแทน',
  keep: 'บันทึกหน้านี้เป็นไฟล์',
  keepText: 'ตรวจหน้านี้ แล้วบันทึกเป็นไฟล์ door.html เพื่อนำไปวางบนเว็บ เมื่อวันหรือไฟล์เปลี่ยน ให้ทำใหม่อีกครั้ง',
  keepFailed: 'ทำไฟล์ไม่สำเร็จ ลองใหม่',
} as const;

/** The guide by role. */
export const DOOR_GUIDE: readonly { place: GuidePlace; text: string }[] = [
  { place: 'first-use', text: 'เริ่มใช้ครั้งแรก' },
  { place: 'recorder-home', text: 'ผู้บันทึก (ท้องถิ่นอำเภอ)' },
  { place: 'check', text: 'ผู้ยืนยัน: ตรวจสอบและยืนยัน' },
  { place: 'messages', text: 'ถ้าเห็นข้อความนี้' },
];
