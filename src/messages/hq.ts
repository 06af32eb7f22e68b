// What the HQ project says in its menu and messages.
import { type Day, shortDay } from '../domain/day';

export const HQ_MENU = {
  caption: 'ปริมาณงาน กรมฯ',
  open: 'เปิดงานของ กรมฯ',
  chase: 'ติดตามและเตือน',
  prepare: 'เตรียมไฟล์ กรมฯ',
  setUp: 'ตั้งค่าไฟล์บันทึกข้อมูล',
  sweep: 'ตรวจและล็อกทันที',
  schedule: 'ตั้งเวลาอัตโนมัติ',
  confirmations: 'การยืนยันและกุญแจ',
  ledger: 'ตรวจทะเบียนยืนยัน',
  door: 'หน้าศูนย์ประสานงาน',
} as const;

export const HQ_TITLE = 'ปริมาณงาน กรมฯ';

export function preparedText(tabs: number): string {
  return tabs === 0 ? 'มีแท็บครบแล้ว ไม่มีอะไรต้องเพิ่ม' : `เพิ่มแล้ว ${tabs} แท็บ ต่อไปกรอกรอบ ผู้รับผิดชอบ และไฟล์บันทึกข้อมูล`;
}

export function problemsText(lines: readonly string[]): string {
  return ['ยังทำต่อไม่ได้ มีช่องที่ต้องแก้ก่อน', ...lines].join('\n');
}

export function sweptText(files: number, accepted: number, failed: number): string {
  const broken = failed === 0 ? '' : ` อ่านไม่ได้ ${failed} ไฟล์ ดูในแท็บ ไฟล์บันทึกข้อมูล`;
  return `ตรวจแล้ว ${files} ไฟล์ รับการยืนยันใหม่ ${accepted} อำเภอ${broken}`;
}

export function setUpText(files: number, failed: number): string {
  const broken = failed === 0 ? '' : ` ทำไม่สำเร็จ ${failed} ไฟล์ ดูในแท็บ ไฟล์บันทึกข้อมูล`;
  return `ตั้งค่าแล้ว ${files} ไฟล์${broken}`;
}

export const SCHEDULED = 'ตั้งเวลาแล้ว ระบบจะตรวจทุก 5 นาที';
export const ALREADY_SCHEDULED = 'ตั้งเวลาไว้แล้ว ระบบตรวจทุก 5 นาที';

export const ANOTHER_RUN = 'ระบบกำลังตรวจอยู่แล้ว รอสักครู่แล้วลองใหม่';

/** To people of HQ who are not the role account. */
export const ROLE_ACCOUNT_ONLY =
  'เมนูนี้ใช้ได้เฉพาะบัญชีของกรมฯ ที่เป็นเจ้าของไฟล์นี้ ยังไม่มีอะไรเปลี่ยน ถ้าต้องการให้ตรวจหรือตั้งค่าทันที แจ้งผู้ถือบัญชีนั้น';

export const FILE_RESULTS = {
  ok: '● ปกติ',
  repaired: '◐ ซ่อมแล้ว',
  failed: '◆ อ่านไม่ได้',
  otherHq: '◆ เป็นไฟล์ของที่อื่น',
  damaged: '◆ รหัสแถวหรือรหัสคอลัมน์เสียหาย',
  itemsLost: '◆ รายการงานหายจากแท็บ รายการงาน',
  lateChange: '◆ แถวไม่ตรงกับรายชื่ออำเภอ',
} as const;

/** Columns that a workbook has and the list of items has no more, by their codes. */
export function lostText(codes: readonly string[]): string {
  return `ใส่แถวที่หายกลับในแท็บ รายการงาน รหัส ${codes.filter((code) => /^[A-Z]/.test(code)).join(', ')}`;
}

/** A change of districts that came into the tab after the round had begun. */
export function lateChangeText(day: Day, recordFrom: Day): string {
  return `แท็บ การเปลี่ยนแปลงอำเภอ มีรายการที่มีผล ${shortDay(day)} ใส่หลังเริ่มรอบ รอบนี้ใช้อำเภอเดิมไปจนจบ แก้วันที่มีผลให้หลังวันเริ่มบันทึก ${shortDay(recordFrom)} และเขียนวันจริงในช่องที่มา`;
}

/** In the column of what is still to be finished in a file. */
export const UNFINISHED = 'รอทำต่อ';

/** The name of a workbook that was made and is not set up yet. */
export const NEW_WORKBOOK = 'ไฟล์บันทึกข้อมูลใหม่ ยังไม่ได้ตั้งค่า';

export function trackingTitle(provinces: readonly string[], year: number): string {
  const where =
    provinces.length === 1 ? `จังหวัด${provinces[0]}` : provinces.length === 76 ? 'ทุกจังหวัด' : `${provinces.length} จังหวัด`;
  return `ปริมาณงาน สถอ. ${where} ปีงบประมาณ ${year}`;
}

export function repairedText(counts: {
  rights: number;
  lost: readonly string[];
  cells: number;
  tabs: readonly string[];
}): string {
  return [
    counts.rights > 0 ? `ซ่อมการป้องกัน ${counts.rights} แห่ง` : '',
    counts.lost.length > 0 ? `สร้างแท็บที่หายไปใหม่: ${counts.lost.join(', ')}` : '',
    counts.cells > 0 ? `เขียนช่องของกรมฯ ใหม่ ${counts.cells} ช่อง` : '',
    counts.tabs.length > 0 ? `มีแท็บที่ไม่รู้จัก: ${counts.tabs.join(', ')}` : '',
  ]
    .filter((line) => line !== '')
    .join(' · ');
}
