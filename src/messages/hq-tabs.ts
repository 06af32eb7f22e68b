// The words of the HQ workbook's tabs: labels people type beside, headings, and what is wrong with what they typed.
import type { Districts } from '../domain/districts';
import type { Role } from '../domain/person';
import { provinceByCode } from '../domain/places';
import type { Scope } from '../domain/round';

export const ROUND_LABELS = {
  year: 'ปีงบประมาณ (พ.ศ.)',
  dataFrom: 'นับข้อมูลตั้งแต่วันที่',
  dataUntil: 'นับข้อมูลถึงวันที่',
  recordFrom: 'บันทึกข้อมูลตั้งแต่วันที่',
  recordUntil: 'บันทึกข้อมูลถึงวันที่',
  confirmFrom: 'ยืนยันตั้งแต่วันที่',
  confirmUntil: 'ยืนยันถึงวันที่',
  early: 'ยืนยันก่อนกำหนดเมื่อครบแล้ว (ได้/ไม่ได้)',
  incomplete: 'ยืนยันทั้งที่ยังไม่ครบโดยให้เหตุผล (ได้/ไม่ได้)',
  unsigned: 'รับรายการที่ไม่มีลายมือชื่อ (ได้/ไม่ได้)',
  digests: 'ส่งอีเมลแจ้งรายการที่กรมฯ รับแล้ว (ได้/ไม่ได้)',
  closed: 'ปิดรอบแล้ว (ใช่/ไม่ใช่)',
  practice: 'รอบทดลองใช้ (ใช่/ไม่ใช่)',
  directorTitle: 'ตำแหน่งผู้ยืนยัน',
  unit: 'หน่วยงานผู้รับผิดชอบ',
  phone: 'โทรศัพท์',
  guideUrl: 'ที่อยู่คู่มือ (https)',
  more: 'เตือนเมื่อมากกว่าปีก่อน (เท่า)',
  less: 'เตือนเมื่อน้อยกว่าปีก่อน (เท่า)',
  minutesPerYear: 'เวลาทำงานต่อคนต่อปี (นาที)',
  holidays: 'วันหยุดราชการเพิ่มเติม (คั่นด้วย ,)',
  note1: 'หมายเหตุ 1 ท้ายสถานะจังหวัด',
  note2: 'หมายเหตุ 2 ท้ายสถานะจังหวัด',
  published: 'รหัสไฟล์เผยแพร่สถานะ (ระบบใส่ให้)',
  staff: 'ผู้แก้ไขไฟล์ กรมฯ ได้ (อีเมล คั่นด้วย ,)',
  openingLetter: 'หนังสือแจ้งเปิดรอบ เลขที่',
  openingDate: 'หนังสือแจ้งเปิดรอบ ลงวันที่',
  briefingDate: 'ประชุมชี้แจงเมื่อวันที่',
  briefingTime: 'ประชุมชี้แจงเวลา (เช่น 13.30)',
  briefingPlace: 'ประชุมชี้แจงผ่าน (เช่น ระบบ Zoom)',
  briefingChair: 'ประธานการประชุมชี้แจง (ตำแหน่ง)',
  coordinators: 'ผู้ประสานงาน (คั่นด้วย ,)',
  reminderDays: 'ส่งอีเมลเตือนก่อนวันสิ้นสุดกี่วัน (เช่น 14, 7, 3, 1)',
} as const;
export type RoundLabel = keyof typeof ROUND_LABELS;

/** Stands above the list of work items. */
export function versionText(version: string): string {
  return `รุ่นที่ ${version}`;
}

export const YES_NO = { early: { yes: 'ได้', no: 'ไม่ได้' }, closed: { yes: 'ใช่', no: 'ไม่ใช่' } } as const;

export const DEFAULT_TEXTS = {
  directorTitle: 'ผู้อำนวยการกลุ่มงานส่งเสริมและประสานงานท้องถิ่นอำเภอ',
  unit: 'กลุ่มพัฒนาระบบบริหาร กรมส่งเสริมการปกครองท้องถิ่น',
  note1:
    '1. ขอความอนุเคราะห์ผู้อำนวยการกลุ่มงานฯ เร่งรัดติดตามการบันทึกข้อมูลปริมาณงานของ สถอ. ในจังหวัดของท่าน ให้ครบถ้วนทั้ง 8 ด้าน และครบทุกอำเภอ',
  note2: '2. กรณีจังหวัดของท่านบันทึกครบถ้วนแล้ว ขอความอนุเคราะห์ผู้อำนวยการกลุ่มงานฯ ตรวจสอบและกดยืนยันการบันทึกข้อมูล',
} as const;

export const HQ_HEADINGS = {
  extensions: [
    'เลขที่หนังสือ',
    'ลงวันที่',
    'ใช้กับ (ทุกจังหวัด / จังหวัด… / อำเภอ… จังหวัด… คั่นด้วย ,)',
    'บันทึกได้ถึง',
    'ยืนยันได้ถึง',
    'เหตุผล',
    'หนังสือจังหวัด',
    'บันทึกโดย',
    'บันทึกเมื่อ',
    'เลขที่คำสั่ง',
    'ปีงบประมาณ',
  ],
  items: [
    'ด้านที่',
    'ชื่อด้าน',
    'รหัส',
    'รายการงาน',
    'หน่วยนับ',
    'เวลามาตรฐาน (นาที)',
    'ใช้อยู่ (ใช่/ไม่ใช่)',
    'มีทศนิยม (ใช่/ไม่ใช่)',
    'วิธีนับ',
    'ตัวอย่าง',
  ],
  people: [
    'อีเมล',
    'ชื่อที่แสดง',
    'โทรศัพท์สำนักงาน',
    'บทบาท (ผู้บันทึก / ผู้ยืนยัน)',
    'จังหวัด',
    'อำเภอ (คั่นด้วย ,)',
    'ตั้งแต่',
    'ถึง',
    'ทำการแทน',
  ],
  files: [
    'จังหวัด (คั่นด้วย , หรือ ทุกจังหวัด)',
    'ชื่อไฟล์',
    'รหัสไฟล์',
    'ผลล่าสุด',
    'ตรวจล่าสุดเมื่อ',
    'สิ่งที่พบ',
    'ให้สิทธิ์ไม่ได้',
    'ค้างอยู่',
    'สิทธิ์ของไฟล์',
  ],
} as const;

/** Between the e-mails that Google refused and when it did. */
export const REFUSED_WHEN = ' เมื่อ ';
export const ALL_PROVINCES = 'ทุกจังหวัด';
export const ROLE_WORDS: { [role in Role]: string } = { recorder: 'ผู้บันทึก', director: 'ผู้ยืนยัน' };

/** As people type it into ขยายเวลา, and as it is read there. */
export function scopeWord(scope: Scope, districts: Districts): string {
  if (scope.kind === 'all') return ALL_PROVINCES;
  if (scope.kind === 'provinces') return scope.provinces.map(provinceWord).join(', ');
  return scope.districts
    .map((code) => {
      const district = districts.withCode(code);
      return `อำเภอ${district?.name ?? code} ${provinceWord(district?.province ?? 0)}`;
    })
    .join(', ');
}

function provinceWord(code: number): string {
  return `จังหวัด${provinceByCode(code)?.name ?? code}`;
}

export type TypedProblem =
  | 'missing'
  | 'bad-day'
  | 'bad-number'
  | 'bad-yes-no'
  | 'bad-year'
  | 'ends-before-it-starts'
  | 'far-from-round'
  | 'unknown-scope'
  | 'overlapping'
  | 'unknown-province'
  | 'unknown-district'
  | 'unknown-role'
  | 'unknown-change'
  | 'bad-email'
  | 'bad-link'
  | 'bad-clock'
  | 'bad-days-before'
  | 'twice'
  | 'no-end';

const PROBLEMS: { [problem in TypedProblem]: string } = {
  missing: 'ยังไม่ได้กรอก',
  'bad-day': 'อ่านเป็นวันที่ไม่ได้ ใส่เช่น 30 ก.ย. 64 หรือ 30/9/2564',
  'bad-number': 'ใส่เฉพาะตัวเลข',
  'bad-yes-no': 'ใส่คำตามที่กำหนดในวงเล็บ',
  'bad-year': 'ใส่ปี พ.ศ. 4 หลัก เช่น 2564',
  'ends-before-it-starts': 'วันสิ้นสุดอยู่ก่อนวันเริ่ม',
  'far-from-round': 'ห่างจากรอบนี้เกินหนึ่งปี ตรวจปีอีกครั้ง (ใส่ พ.ศ. เช่น 2564)',
  'unknown-scope': 'ไม่รู้จักขอบเขตนี้ ใส่ ทุกจังหวัด หรือชื่อจังหวัด หรือ อำเภอ… จังหวัด…',
  overlapping: 'ขอบเขตซ้ำหรือซ้อนกัน ใส่แต่ละแห่งครั้งเดียว และไม่ปนจังหวัดกับอำเภอ',
  'unknown-province': 'ไม่พบจังหวัดนี้',
  'unknown-district': 'ไม่พบอำเภอนี้ในจังหวัดที่ระบุ',
  'unknown-role': 'ใส่ ผู้บันทึก หรือ ผู้ยืนยัน',
  'unknown-change': 'ใส่ เปลี่ยนชื่อ รวม หรือ แยก',
  'bad-email': 'ไม่ใช่อีเมล',
  'bad-link': 'ใส่ที่อยู่ที่ขึ้นต้นด้วย https://',
  'bad-clock': 'อ่านเป็นเวลาไม่ได้ ใส่เช่น 13.30',
  'bad-days-before': 'ใส่จำนวนวัน 0 ถึง 60 คั่นด้วย , เช่น 14, 7, 3, 1',
  twice: 'ซ้ำกับแถวก่อน',
  'no-end': 'ใส่วันที่ใหม่อย่างน้อยหนึ่งช่อง',
};

export function typedProblemText(tab: string, row: number, column: string, problem: TypedProblem): string {
  return cellProblemText(tab, row, column, PROBLEMS[problem]);
}

export function cellProblemText(tab: string, row: number, column: string, words: string): string {
  return `แท็บ ${tab} แถว ${row} ช่อง ${column}: ${words}`;
}
