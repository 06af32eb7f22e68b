// The words of a director's acts: the key, returning, taking back, restoring, and what changed.
import type { ActKind } from '../domain/confirmation';
import { type Day, shortDay, shortDayWithWeekday } from '../domain/day';
import { grouped } from './numbers';
import { KEY_MAIL_SUBJECT } from './personal-key';
import { UNPROVEN } from './states';

export const KEY = {
  missing: 'ยังไม่ได้ใส่กุญแจยืนยัน',
  renewed: 'กรมฯ ออกกุญแจใหม่แล้ว',
  text: 'ใส่ครั้งเดียวก่อนยืนยันหรือส่งกลับ',
  put: 'ใส่กุญแจ',
  title: 'ใส่กุญแจยืนยัน',
  where: `เปิดอีเมลจากกรมฯ เรื่อง “${KEY_MAIL_SUBJECT}” คัดลอกกุญแจที่ขึ้นต้นด้วย WK แล้ววางที่นี่`,
  lost: (phone: string) => `หาอีเมลไม่พบ ดูในถังสแปม หรือขอให้กรมฯ ส่งใหม่${byPhone(phone)}`,
  label: 'กุญแจ',
  keep: 'เก็บกุญแจ',
  keepAnd: 'เก็บกุญแจแล้วทำต่อ',
  keeping: 'กำลังเก็บกุญแจ…',
} as const;

/** Where nothing can be signed here, and what may be done all the same. */
export const WITHOUT_KEY = {
  'not-issued': {
    title: 'กรมฯ ยังไม่ส่งกุญแจยืนยันให้ท่าน',
    text: (phone: string) => `ระหว่างนี้ตรวจและติดตามได้ ติดต่อกรมฯ${byPhone(phone)}`,
  },
  'not-needed': {
    title: 'รอบนี้ยืนยันได้โดยไม่ใช้กุญแจ',
    text: () => `รายการจะขึ้นว่า ${UNPROVEN}`,
  },
  'cannot-sign': {
    title: 'ยืนยันจากไฟล์นี้ไม่ได้',
    text: (phone: string) => `ไฟล์นี้ไม่มีส่วนเสริมของกรมฯ จึงลงลายมือชื่อไม่ได้ ตรวจและติดตามได้ตามปกติ ติดต่อกรมฯ${byPhone(phone)}`,
  },
} as const;

function byPhone(phone: string): string {
  return phone === '' ? '' : ` โทร. ${phone}`;
}

/** Ready phrases fill the box; the director completes them. */
export const RETURN = {
  act: 'ส่งกลับแก้ไข',
  areas: 'ด้านที่ให้แก้',
  areasHint: 'เลือกได้หลายด้าน',
  whole: 'ทั้งอำเภอ',
  wholeHint: 'ไม่ระบุด้าน',
  more: (count: number) => `แสดงอีก ${count} ด้าน`,
  jumps: (count: number) => `ต่างจากปีก่อนมาก ${count} ข้อ`,
  odd: (count: number) => `ค่าที่ต้องแก้ ${count} ข้อ`,
  missing: (count: number) => `ขาด ${count} รายการ`,
  what: 'ให้แก้อะไร',
  whatHint: 'บังคับ อำเภอจะเห็นข้อความนี้',
  phrases: ['ขอเหตุผลที่ต่างจากปีก่อน', 'ตัวเลขน่าจะพิมพ์เกิน', 'ยังไม่มีหลักฐาน', 'นับซ้ำกับด้านอื่น'],
  example: 'เช่น ข้อ 2 เพิ่มจาก 1 เป็น 9 โปรดระบุชื่อ อปท.',
  needed: 'เขียนอย่างน้อย 1 ประโยค อำเภอจะได้รู้ว่าต้องแก้ข้อไหน',
  chooseAreas: 'เลือกด้าน หรือเลือกทั้งอำเภอ',
  until: 'ให้แก้ถึง',
  untilOption: (day: Day) => `สิ้นวัน ${shortDayWithWeekday(day)}`,
  afterwards: 'เมื่อกดส่งกลับ',
  thenOpen: (until: Day) => `อำเภอแก้ได้ถึง ${shortDayWithWeekday(until)}`,
  thenConfirmed: 'การยืนยันเดิมสิ้นผล',
  thenBack: 'แก้แล้วจะขึ้นว่า แก้ไขแล้ว รอตรวจ',
  button: (areas: number) => (areas === 0 ? 'ส่งกลับทั้งอำเภอ' : `ส่งกลับแก้ไข ${areas} ด้าน`),
  busy: 'กำลังส่งกลับ…',
} as const;

export const WITHDRAW = {
  act: 'ถอนการยืนยัน',
  title: (name: string) => `ถอนการยืนยัน อำเภอ${name}`,
  text: (until: Day) => `อำเภอจะแก้ไขได้อีกครั้งเมื่อระบบเปิดแถวให้ แล้วต้องยืนยันใหม่ภายใน ${shortDay(until)}`,
  reason: 'เหตุผล',
  hint: 'บังคับ จดไว้ในทะเบียน',
  phrases: ['พบค่าที่ต้องแก้', 'ยืนยันผิดอำเภอ', 'อำเภอขอแก้ข้อมูล'],
  needed: 'เขียนเหตุผลก่อน',
  busy: 'กำลังถอน…',
} as const;

export const INCOMPLETE = {
  act: 'ยืนยันทั้งที่ยังไม่ครบ',
  title: (name: string) => `ยืนยัน ${name} ทั้งที่ยังไม่ครบ`,
  text: (missing: number) => `ยังขาด ${missing} รายการ รอบนี้กรมฯ ให้ยืนยันได้เมื่อเขียนเหตุผล`,
  phrases: ['อำเภอไม่มีผู้บันทึก', 'ข้อมูลสูญหาย', 'รอข้อมูลจากหน่วยงานอื่น'],
} as const;

export const RESTORE = {
  act: 'ขอคืนค่าที่ยืนยัน',
  asked: 'ขอคืนค่าที่ยืนยันไว้แล้ว กรมฯ จะเขียนค่ากลับในรอบถัดไป',
} as const;

export const CHANGES = {
  sinceConfirmed: (count: number) => `ต่างจากที่ยืนยัน ${count} ค่า`,
  sinceReturned: (count: number) => `แก้ไขหลังส่งกลับ ${count} ค่า`,
  nothing: 'ยังไม่มีค่าใดเปลี่ยนตั้งแต่ส่งกลับ',
  confirmedBy: (by: string) => `ยืนยันไว้โดย ${by}`,
  note: (area: number) => `หมายเหตุด้านที่ ${area}`,
  item: (area: number, number: number) => `ข้อ ${area}.${number}`,
  value: (text: string) => (text === '' ? 'ว่าง' : /^\d+(\.\d+)?$/.test(text) ? grouped(Number(text)) : text),
  was: 'จาก',
  is: 'เป็น',
  again: 'ยืนยันอีกครั้ง',
} as const;

/** What came of an act, by its kind. */
export const CAME: {
  [kind in ActKind]: { one: (name: string) => string; many: (count: number) => string; next: string };
} = {
  confirm: {
    one: (name) => `ยืนยัน${name}แล้ว`,
    many: (count) => `ยืนยันแล้ว ${count} อำเภอ`,
    next: 'รอล็อก ระบบจะล็อกข้อมูลในไม่กี่นาที อำเภอแก้ไขไม่ได้แล้ว',
  },
  return: {
    one: (name) => `ส่ง${name}กลับแก้ไขแล้ว`,
    many: (count) => `ส่งกลับแก้ไขแล้ว ${count} อำเภอ`,
    next: 'อำเภอเห็นเหตุผลของท่านบนสุดของแบบฟอร์ม',
  },
  withdraw: {
    one: (name) => `ถอนการยืนยัน${name}แล้ว`,
    many: (count) => `ถอนการยืนยันแล้ว ${count} อำเภอ`,
    next: 'ระบบจะเปิดให้อำเภอแก้ไขในไม่กี่นาที',
  },
  restore: {
    one: (name) => `ขอคืนค่าของ${name}แล้ว`,
    many: (count) => `ขอคืนค่าแล้ว ${count} อำเภอ`,
    next: 'กรมฯ จะเขียนค่าที่ยืนยันกลับในรอบถัดไป',
  },
};

export const FAILED: { [kind in ActKind]: { title: string; nothing: string; unsure: string } } = {
  confirm: failed('ยืนยัน'),
  return: failed('ส่งกลับ'),
  withdraw: failed('ถอนการยืนยัน'),
  restore: failed('ขอคืนค่า'),
};

export const OWN = {
  tag: 'บันทึกเอง',
  text: 'ท่านบันทึกอำเภอนี้ด้วย การยืนยันข้อมูลที่บันทึกเองจะจดไว้ในทะเบียน',
  some: (names: string) => `ท่านบันทึก ${names} ด้วย การยืนยันข้อมูลที่บันทึกเองจะจดไว้ในทะเบียน`,
  as: (name: string) => `ลงชื่อว่า ${name}`,
} as const;

export const NEWS = {
  since: (when: string) => `ตั้งแต่ท่านดูครั้งก่อน ${when}`,
  counts: (saved: number, completed: number) =>
    [completed === 0 ? '' : `ครบใหม่ ${completed} อำเภอ`, saved === 0 ? '' : `บันทึกเพิ่ม ${saved} อำเภอ`]
      .filter((part) => part !== '')
      .join(' · '),
  tag: { saved: 'บันทึกเพิ่ม', completed: 'ครบใหม่' },
  revised: (names: string) => `${names} แก้ไขแล้ว รอตรวจ`,
} as const;

function failed(act: string) {
  return {
    title: `${act}ไม่สำเร็จ`,
    nothing: 'ยังไม่มีอะไรเปลี่ยน ลองใหม่ได้',
    unsure: 'ไม่แน่ใจว่าสำเร็จหรือไม่ กดอีกครั้งได้ ระบบนับครั้งเดียว',
  };
}
