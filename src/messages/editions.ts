// The words of publishing: the numbers and dates of editions, what changed, the register and the workbook of readers.
import { type Instant, shortMoment } from '../domain/day';
import type { EditionChange, EditionLayout } from '../domain/edition';
import type { National } from '../domain/national';
import { confirmingCell, confirmingCounts, LAYOUT_WORDS, recordingCell, recordingCounts } from './national';

export const EDITION_HEADINGS = [
  'ครั้งที่',
  'ปีงบประมาณ',
  'แบบ',
  'ข้อมูล ณ',
  'เผยแพร่เมื่อ',
  'โดย',
  'จำนวนจังหวัด',
  'ต่างจากครั้งก่อน',
  'หมายเหตุ',
  'สถานะรายจังหวัด (สำหรับระบบ)',
  'เลขที่คำสั่ง',
] as const;

/** `ครั้งที่ 5 ข้อมูล ณ 8 ก.ย. 64 เวลา 10:00 น.` */
export function editionText(number: number, at: Instant): string {
  return `ครั้งที่ ${number} ข้อมูล ณ ${shortMoment(at)}`;
}

/** The title of an edition's tab; without the clock, whose colon no file name takes when it is downloaded. */
export function editionTabTitle(year: number, number: number): string {
  return `ครั้งที่ ${number} ปี ${year}`;
}

/** `2 บันทึกข้อมูลครบ · 34 อยู่ระหว่างการบันทึก · 40 ยังไม่บันทึกข้อมูล` */
export function countsText(layout: EditionLayout, national: National): string {
  const counts = layout === 'recording' ? recordingCounts(national) : confirmingCounts(national);
  return counts.map(({ count, words }) => `${count} ${words}`).join(' · ');
}

/** `พะเยา: ◐ อยู่ระหว่างการบันทึก 8/9 → ● บันทึกข้อมูลครบ 9/9` */
export function changeText(layout: EditionLayout, { before, after }: EditionChange): string {
  const { name } = after.province;
  const word = (standing: typeof after) =>
    layout === 'recording'
      ? `${recordingCell(standing)} ${standing.complete}/${standing.districts}`
      : `${confirmingCell(standing)} ${standing.confirmed}/${standing.districts}`;
  if (before === null) return `${name}: ${word(after)}`;
  const [from, to] = [word(before), word(after)];
  return from === to ? '' : `${name}: ${from} → ${to}`;
}

export function changesText(layout: EditionLayout, changes: readonly EditionChange[]): string {
  return changes
    .map((change) => changeText(layout, change))
    .filter((line) => line !== '')
    .join('\n');
}

export function publishedTitle(year: number): string {
  return `สถานะการบันทึกและยืนยันปริมาณงาน สถอ. ปีงบประมาณ ${year} (เผยแพร่)`;
}

export const PUBLISHED_TABS: { [layout in EditionLayout]: string } = {
  recording: 'สถานะการบันทึก ล่าสุด',
  confirming: 'สถานะการยืนยัน ล่าสุด',
};

export const PUBLISH = {
  name: 'ออกรายงานสถานะ',
  none: 'ยังไม่เคยเผยแพร่',
  last: (number: number, at: Instant) => `ล่าสุด ${editionText(number, at)}`,
  layout: 'แบบรายงาน',
  layoutNotes: {
    recording: 'ตารางท้ายหนังสือ มีช่องอำเภอครบ',
    confirming: 'จังหวัดใดยืนยันแล้วกี่อำเภอ',
  },
  title: (layout: EditionLayout) => `เผยแพร่รายงานสถานะ ${LAYOUT_WORDS[layout]}`,
  button: (number: number) => `เผยแพร่ครั้งที่ ${number}`,
  waiting: 'กำลังอ่านข้อมูลล่าสุด…',
  neverSeen: 'ระบบยังไม่ได้ตรวจไฟล์บันทึกข้อมูล กดเมนู ตรวจและล็อกทันที ก่อน',
  noTab: 'ไฟล์ กรมฯ ยังไม่มีแท็บ ครั้งที่รายงาน กดเมนู เตรียมไฟล์ กรมฯ ก่อน',
  stale: (minutes: number) =>
    `ข้อมูลเก่า ${minutes < 120 ? `${minutes} นาที` : `${Math.floor(minutes / 60)} ชั่วโมง`} ถ้าต้องการล่าสุดกดเมนู ตรวจและล็อกทันที ก่อน`,
  unread: (count: number) => `${count} จังหวัดอ่านไม่ได้ รายงานจะแสดงตัวเลขครั้งก่อนพร้อมเวลา`,
  unseen: (count: number) => `${count} จังหวัดยังไม่เคยอ่าน รายงานจะแสดงว่ายังอ่านไม่ได้`,
  changed: (count: number) => (count === 0 ? 'ไม่ต่างจากครั้งก่อน' : `ต่างจากครั้งก่อน ${count} จังหวัด`),
  first: 'เป็นครั้งแรกของแบบรายงานนี้ในปีนี้',
  frozen: (number: number) => `เก็บครั้งที่ ${number} แล้ว กำลังทำไฟล์เผยแพร่`,
  done: (number: number, at: Instant) => `เผยแพร่${editionText(number, at)} แล้ว ผู้อ่านเห็นในไฟล์เผยแพร่`,
  earlier: 'ครั้งที่ออกแล้ว',
  reading: 'กำลังอ่าน…',
  open: (number: number) => `ดูและพิมพ์ครั้งที่ ${number}`,
  openShort: 'ดูและพิมพ์',
  compare: (number: number) => `เทียบครั้งที่ ${number} กับ`,
  choose: 'เลือกครั้ง…',
  number: (number: number) => `ครั้งที่ ${number}`,
  same: 'ไม่มีจังหวัดใดต่างกัน',
  opening: 'กำลังเปิดหน้าพิมพ์…',
  openFailed: 'เปิดหน้าพิมพ์ไม่สำเร็จ ลองอีกครั้ง',
  file: 'เปิดไฟล์เผยแพร่',
  share: 'แชร์ไฟล์เผยแพร่ให้ผู้อ่านเป็น ผู้มีสิทธิ์อ่าน เท่านั้น',
} as const;

export const ANNEX = {
  number: (number: number) => `ครั้งที่ ${number}`,
  total: 'จังหวัด',
  contact: (unit: string, phone: string, coordinators: string) =>
    [unit, phone === '' ? '' : `โทร. ${phone}`, coordinators === '' ? '' : `ผู้ประสานงาน ${coordinators}`]
      .filter((part) => part !== '')
      .join(' '),
  printed: (at: Instant) => `พิมพ์เมื่อ ${shortMoment(at)}`,
  pages: (from: number, to: number) => (from === to ? `หน้า ${from}` : `หน้า ${from}-${to}`),
  guide: 'คู่มือการใช้งาน',
  checking: 'ตรวจสอบและยืนยัน',
  notes: 'หมายเหตุ',
} as const;
