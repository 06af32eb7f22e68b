// The words that stand in the tabs of the workbooks: titles, headings, explanations, status words.
import type { AreaState, ProvinceState } from '../domain/progress';
import type { Round } from '../domain/round';
import { PRACTICE_ROUND } from './practice-round';
import { UNPROVEN } from './states';

export const TAB_TITLES = {
  home: 'หน้าแรก',
  districts: 'สถานะอำเภอ',
  provinces: 'สถานะจังหวัด',
  items: 'รายการงาน',
  round: 'รอบและกำหนดเวลา',
  system: 'ระบบ',
  districtHistory: 'ประวัติอำเภอ',
  extensions: 'ขยายเวลา',
  people: 'ผู้รับผิดชอบ',
  offices: 'ข้อมูลสำนักงาน',
  files: 'ไฟล์บันทึกข้อมูล',
  ledger: 'ทะเบียนยืนยัน',
  history: 'ทะเบียนการแก้ไข',
  keys: 'กุญแจผู้ยืนยัน',
  orders: 'คำสั่ง',
  editions: 'ครั้งที่รายงาน',
} as const;

export function dataTabTitle(year: number): string {
  return `ปริมาณงาน ${year}`;
}

/** What a tab is called that had the name of one of ours. */
export function otherTabTitle(title: string, number: number): string {
  return `${title} (แท็บอื่น ${number})`;
}

/** A sign stands first, so that a state survives black-and-white print and conditional formats can look for it. */
export const AREA_SIGNS: { [state in AreaState]: string } = { complete: '●', partial: '◐', none: '○' };
export const RETURNED_SIGN = '↩';
export const CHANGED_SIGN = '◆';
export const CONFIRMED_SIGN = '✔';

export const PROVINCE_WORDS: { [state in ProvinceState]: string } = {
  complete: 'บันทึกข้อมูลครบ',
  partial: 'อยู่ระหว่างการบันทึก',
  none: 'ยังไม่บันทึกข้อมูล',
};

export const CONFIRMATION_CELLS = {
  none: '○ ยังไม่ได้ยืนยัน',
  'confirmed-waiting': '✔ ยืนยันแล้ว รอล็อก',
  confirmed: '✔ ยืนยันแล้ว',
  'confirmed-unproven': `✔ ${UNPROVEN}`,
  returned: '↩ ส่งกลับแก้ไข',
  revised: '↩ แก้ไขแล้ว รอตรวจ',
  changed: '◆ มีการแก้ไขหลังยืนยัน',
  'needs-check': '◆ ต้องตรวจสอบ',
} as const;

export const STATUS_LEGEND =
  '● ครบ   ◐ อยู่ระหว่าง   ○ ยังไม่บันทึก   ↩ ส่งกลับแก้ไข   ◆ มีการแก้ไขหลังยืนยัน   ✔ ยืนยันแล้ว   ตัวเลขคือ รายการที่บันทึก/ทั้งหมด';

export const DISTRICT_HEADINGS = {
  order: 'ลำดับ',
  province: 'จังหวัด',
  district: 'อำเภอ',
  year: 'ปีงบ\nประมาณ',
  area: (number: number) => `ด้านที่ ${number}`,
  responsible: 'อำเภอที่\nรับผิดชอบ',
  confirmation: 'การยืนยัน',
} as const;

export const PROVINCE_HEADINGS = ['ที่', 'จังหวัด', 'อำเภอครบ', 'สถานะ', 'ยืนยันแล้ว'] as const;

export const UNOFFICIAL_CATALOGUE = 'รายการตัวอย่าง ยังไม่ใช่บัญชีงานของทางราชการ';
export const GUIDE_NOT_SET = 'ยังไม่ได้ตั้งที่อยู่คู่มือ';
export const GUIDE_ALT = 'QR Code คู่มือการใช้งาน';

/** A tab's title, with the warning in front of it where the round is for training. */
export function roundTitle({ practice }: Pick<Round, 'practice'>, title: string): string {
  return practice ? `${PRACTICE_ROUND} · ${title}` : title;
}

export function districtTitle(provinces: readonly string[], year: number): string {
  const where = provinces.length === 1 ? `จังหวัด${provinces[0]}` : `${provinces.length} จังหวัด`;
  return `สถานะการบันทึกและยืนยันปริมาณงาน ${where} ปีงบประมาณ ${year}`;
}

export const PROVINCE_TITLE = 'สถานะการบันทึกข้อมูล สถอ.';
export function provinceSubtitle(year: number): string {
  return `ระบบการติดตามข้อมูลปริมาณงานของท้องถิ่นอำเภอ (Workload Tracking System) ปีงบประมาณ พ.ศ. ${year}`;
}
export const LAST_UPDATE = 'อัปเดตล่าสุด';
export const NO_UPDATE = 'ยังไม่มีการบันทึกผ่านแบบฟอร์ม';
/** The letter's own words for the three counts. */
export function countLine(state: ProvinceState): [string, string] {
  return ['- ', ` จ. ทอ. ${PROVINCE_WORDS[state]}`];
}
export const CONFIRMED_LINE = ['- ยืนยันแล้ว ', ' อำเภอ จาก '] as const;
export const NOTES_HEADING = 'หมายเหตุ :';
export const TOTAL_ROW = { complete: 'อำเภอที่บันทึกครบ', areas: 'ครบทุกด้าน', confirmed: 'ยืนยันแล้ว' } as const;

export function guideCaption(from: number, to: number): string {
  const pages = from === to ? `หน้า ${from}` : `หน้า ${from}-${to}`;
  return `QR Code คู่มือการใช้งานเว็บไซต์ ศูนย์ประสานงานท้องถิ่นอำเภอ (วิธีการตรวจสอบและยืนยันข้อมูล ${pages})`;
}

export const FRAME_HEADINGS: { [code: string]: string } = {
  code: 'รหัสอำเภอ',
  order: 'ลำดับ',
  province: 'จังหวัด',
  district: 'อำเภอ',
  year: 'ปีงบ\nประมาณ',
  responsible: 'อำเภอที่\nรับผิดชอบ',
  'record-until': 'บันทึกได้ถึง',
  'confirm-until': 'ยืนยันได้ถึง',
  lock: 'การแก้ไข',
  version: 'รุ่นของข้อกำหนด',
  answer: 'ผลจากกรมฯ',
};

export const BLOCK_HEADINGS: { [code: string]: string } = {
  state: 'การตัดสินใจของจังหวัด',
  act: 'เลขที่รายการ',
  at: 'เมื่อ',
  by: 'โดย',
  areas: 'ด้านที่เกี่ยวข้อง',
  until: 'แก้ไขได้ถึง',
  reason: 'เหตุผล',
  seal: 'ตราข้อมูล',
  signature: 'ลายมือชื่อ',
  called: 'โทรแล้วเมื่อ',
  promised: 'รับปากว่าจะเสร็จ',
};

export const AREA_HEADINGS = { note: 'หมายเหตุและหลักฐาน', savedAt: 'บันทึกเมื่อ', savedBy: 'บันทึกโดย' } as const;
export const BLOCK_TITLE = 'ส่วนของจังหวัด';
export const DECIMAL_HELP = 'ใส่จำนวนตั้งแต่ 0 ขึ้นไป มีทศนิยมได้ หน้าจุดไม่เกิน 9 หลัก ถ้าไม่มีงานนี้ให้ใส่ 0';
export const VOLUME_HELP = 'ใส่จำนวนเต็มตั้งแต่ 0 ขึ้นไป ไม่เกิน 9 หลัก ถ้าไม่มีงานนี้ให้ใส่ 0';
export const OPEN_WORD = 'แก้ไขได้';
export const LOCK_WORDS = {
  copy: 'แก้ไขไม่ได้ ไฟล์นี้เป็นสำเนา',
  'not-yours': 'แก้ไขไม่ได้ ไม่ใช่อำเภอของท่าน',
  'old-year': 'แก้ไขไม่ได้ เป็นข้อมูลปีก่อน',
  'round-closed': 'แก้ไขไม่ได้ ปิดรอบแล้ว',
  'before-window': 'แก้ไขไม่ได้ ยังไม่ถึงวันบันทึก',
  'after-window': 'แก้ไขไม่ได้ เลยวันบันทึกแล้ว',
  confirmed: 'แก้ไขไม่ได้ จังหวัดยืนยันแล้ว',
  opening: 'แก้ไขไม่ได้ ระบบกำลังเปิดให้',
} as const;
