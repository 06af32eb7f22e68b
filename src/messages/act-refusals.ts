// Why HQ did not accept a director's act, and what to do now.
import type { RefusalOfAct } from '../domain/acceptance';

export const ACT_REFUSALS: { [code in RefusalOfAct]: string } = {
  copy: 'ไฟล์นี้เป็นสำเนา ทำรายการได้เฉพาะในไฟล์จริง',
  'not-yours': 'ผู้ลงลายมือชื่อไม่ได้รับผิดชอบจังหวัดนี้ในวันนั้น ให้ผู้รับผิดชอบทำรายการใหม่',
  'round-closed': 'กรมฯ ปิดรอบนี้แล้ว',
  'before-window': 'ยังไม่ถึงวันยืนยัน ทำรายการใหม่เมื่อถึงกำหนด',
  'after-window': 'เลยวันยืนยันแล้ว ถ้าจำเป็นให้ติดต่อกรมฯ',
  incomplete: 'อำเภอยังบันทึกไม่ครบ',
  'needs-reason': 'อำเภอยังบันทึกไม่ครบ และไม่ได้ให้เหตุผล ทำรายการใหม่พร้อมเหตุผล',
  'suspect-cells': 'มีค่าที่อำเภอต้องแก้หรือตรวจก่อน',
  'already-confirmed': 'ยืนยันไว้แล้ว',
  'other-values': 'ค่าในตารางเปลี่ยนไปจากที่แสดงตอนยืนยัน ตรวจแล้วยืนยันใหม่',
  formula: 'มีสูตรในช่องข้อมูล ค่าอาจเปลี่ยนเองได้ ให้อำเภอใส่เป็นตัวเลขแล้วยืนยันใหม่',
  unsigned: 'ไม่มีลายมือชื่อ ทำรายการใหม่จากแถบ ตรวจและยืนยัน โดยใส่กุญแจจากอีเมลของกรมฯ',
  forged: 'ลายมือชื่อไม่ตรงกับรายการ ทำรายการใหม่จากแถบ ตรวจและยืนยัน',
  'old-key': 'ลงลายมือชื่อด้วยกุญแจที่เลิกใช้แล้ว ใช้กุญแจจากอีเมลฉบับล่าสุดแล้วทำรายการใหม่',
  'duplicate-act': 'เลขที่รายการนี้ใช้ไปแล้ว ทำรายการใหม่จากแถบ ตรวจและยืนยัน',
  'no-reason': 'ไม่ได้ให้เหตุผล ทำรายการใหม่พร้อมเหตุผล',
  'nothing-confirmed': 'อำเภอนี้ไม่มีการยืนยันที่มีผลอยู่',
  unreadable: 'ส่วนของจังหวัดถูกพิมพ์ด้วยมือ ทำรายการจากแถบ ตรวจและยืนยัน',
};

/** The code whose words stand in a line of the ledger. */
export function refusalCode(words: string): string {
  return Object.entries(ACT_REFUSALS).find(([, text]) => text === words)?.[0] ?? 'forged';
}

export function ownEntryText(areas: readonly number[]): string {
  return `ผู้ยืนยันเป็นผู้บันทึกเอง ด้านที่ ${areas.join(', ')}`;
}

/** The words for a code that stands in a cell; '' for one that no HQ writes. */
export function actRefusalWords(code: string): string {
  return Object.entries(ACT_REFUSALS).find(([known]) => known === code)?.[1] ?? '';
}
