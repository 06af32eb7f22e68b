// The words of an alarm that recorded work went away, of its register, and of putting it back.
import type { SetbackKind } from '../domain/setback';

export const SETBACKS_TITLE = 'ค่าที่หายพร้อมกัน';
export const SETBACK_HEADINGS = [
  'เลขที่เหตุ',
  'พบเมื่อ',
  'ไฟล์',
  'รหัสอำเภอ',
  'อำเภอ',
  'จังหวัด',
  'เกิดอะไร',
  'เดิม (รายการ)',
  'เหลือ (รายการ)',
  'ตราข้อมูลก่อนหาย',
  'สถานะ',
  'โดย',
  'ค่าที่เปลี่ยน (สำหรับระบบ)',
] as const;

export const SETBACK_WORDS: { [kind in SetbackKind]: string } = {
  blanked: 'ค่าว่างลง',
  reverted: 'ค่าย้อนกลับไปของเดิม',
};

export type SetbackState = 'open' | 'restored' | 'dismissed';
export const SETBACK_STATES: { [state in SetbackState]: string } = {
  open: 'รอตัดสิน',
  restored: 'คืนค่าแล้ว',
  dismissed: 'ปล่อยไว้ตามนี้',
};

/** Wherever the alarm is told. */
export const SETBACK_ALARM = {
  title: (districts: number) => `ค่าหายพร้อมกัน ${districts} อำเภอ`,
  help: 'ระบบเก็บค่าเดิมไว้แล้ว ดูก่อนแล้วสั่งคืนได้',
  look: 'ดูและคืนค่า',
} as const;

export const RESTORE = {
  name: 'คืนค่าที่หาย',
  found: (when: string) => `ระบบพบเมื่อ ${when}`,
  line: (name: string, province: string, before: number, after: number) =>
    `${name} จ.${province} จาก ${before} เหลือ ${after} รายการ`,
  more: (count: number) => `และอีก ${count} อำเภอ`,
  what: 'ตัดสินอย่างไร',
  restore: 'คืนค่าเดิม',
  restoreNote: 'เขียนกลับเฉพาะช่องที่ยังเป็นอย่างที่พบ',
  dismiss: 'ปล่อยไว้ตามนี้',
  dismissNote: 'อำเภอลบหรือแก้เองโดยตั้งใจ',
  title: { restore: 'คืนค่าที่หาย', dismiss: 'ปล่อยค่าที่หายไว้ตามนี้' },
  gone: 'เหตุนี้ตัดสินไปแล้ว',
  noFile: 'ไม่พบไฟล์ของเหตุนี้ในแท็บ ไฟล์บันทึกข้อมูล',
  effect: {
    restore: (districts: number) => `คืนค่าเดิมให้ ${districts} อำเภอ`,
    dismiss: (districts: number) => `ปล่อยไว้ ${districts} อำเภอ`,
  },
  keeps: 'ช่องที่มีผู้กรอกหลังค่าหาย',
  stays: 'ไม่เขียนทับ',
  locks: 'การล็อกและการยืนยัน',
  same: 'คงเดิม',
  button: {
    restore: (districts: number) => `คืนค่า ${districts} อำเภอ`,
    dismiss: (districts: number) => `ปล่อยไว้ ${districts} อำเภอ`,
  },
  moved: 'แถวของไฟล์นี้ไม่ครบหรือสลับที่ ยังคืนค่าไม่ได้ ดู ตรวจสุขภาพระบบ แล้วสั่งใหม่',
  restored: (cells: number, districts: number) => `คืนแล้ว ${cells} ช่อง ใน ${districts} อำเภอ`,
  kept: (places: readonly string[]) => `มีผู้กรอกใหม่แล้ว ไม่เขียนทับ: ${places.join(', ')}`,
  dismissed: 'ปล่อยไว้ตามนี้แล้ว ค่าเดิมยังอยู่ในแท็บ ค่าที่หายพร้อมกัน',
  remark: (cells: number, names: readonly string[]) => `กรมฯ คืนค่าที่หาย ${cells} ช่อง: ${names.join(', ')}`,
  publishWarning: (districts: number) => `มีค่าหายพร้อมกัน ${districts} อำเภอที่ยังไม่ตัดสิน ตัวเลขนี้นับตามที่เหลือ`,
} as const;
