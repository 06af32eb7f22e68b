// Why a district cannot be edited, said in full: title, since when, by whom, until when, whom to ask, what to send.
import { dayOf, type Instant, shortDay, shortDayWithWeekday } from '../domain/day';
import type { LockReason, LockStatus } from '../domain/lock-status';
import { momentText } from './dates';

type Closed = LockStatus & { open: false };
type LockWords = { cannot: string; because: string; todo: string; wish?: string };

const LOCKS: { [reason in LockReason]: LockWords } = {
  copy: {
    cannot: 'บันทึกในไฟล์นี้ไม่ได้',
    because: 'เพราะไฟล์นี้เป็นสำเนา',
    todo: 'เปิดไฟล์บันทึกข้อมูลจริงจากลิงก์ที่จังหวัดแจ้ง',
    wish: 'ขอลิงก์ไฟล์จริง',
  },
  'not-yours': {
    cannot: 'แก้ไขไม่ได้',
    because: 'เพราะไม่ใช่อำเภอของท่าน',
    todo: 'ดูได้อย่างเดียว ถ้าท่านรับผิดชอบอำเภอนี้ แจ้งจังหวัด',
  },
  'old-year': {
    cannot: 'แก้ไขไม่ได้',
    because: 'เพราะเป็นข้อมูลปีก่อน',
    todo: 'ปิดแถบนี้แล้วเปิดใหม่',
  },
  'round-closed': {
    cannot: 'แก้ไขไม่ได้แล้ว',
    because: 'เพราะกรมฯ ปิดรอบนี้แล้ว',
    todo: 'ดูได้อย่างเดียว ถ้าต้องแก้ ติดต่อกรมฯ',
  },
  'before-window': {
    cannot: 'ยังแก้ไขไม่ได้',
    because: 'เพราะยังไม่ถึงวันบันทึก',
    todo: 'ระหว่างนี้เปิดดูรายการที่ต้องกรอกได้',
  },
  'after-window': {
    cannot: 'แก้ไขไม่ได้แล้ว',
    because: 'เพราะเลยวันบันทึกแล้ว',
    todo: 'ถ้ายังบันทึกไม่ครบ ขอขยายเวลา',
  },
  opening: {
    cannot: 'ยังแก้ไขไม่ได้',
    because: 'เพราะระบบกำลังเปิดให้',
    todo: 'รอไม่กี่นาที แล้วเปิดแถบนี้ใหม่',
  },
  confirmed: {
    cannot: 'แก้ไขไม่ได้แล้ว',
    because: 'เพราะจังหวัดยืนยันแล้ว',
    todo: 'ถ้าพบว่าผิด ขอให้จังหวัดเปิดให้แก้ไข',
  },
};

export function lockWords(reason: LockReason): LockWords {
  return LOCKS[reason];
}

/** One line for a banner: `ตั้งแต่ 22 ก.ย. 64 14:20 น.` or when it opens. */
export function lockWhen(lock: Closed): string {
  if (lock.reason === 'before-window')
    return lock.until === null ? '' : `เปิด ${shortDayWithWeekday(dayOf(lock.until))}`;
  if (lock.reason === 'after-window') {
    return lock.since === null ? '' : `ปิดเมื่อสิ้นวัน ${shortDay(dayOf(lock.since - 1000))}`;
  }
  return lock.since === null ? '' : `ตั้งแต่ ${momentText(lock.since)}`;
}

export const LOCK_FACTS = {
  since: 'ตั้งแต่',
  opens: 'เปิดให้บันทึก',
  confirmedBy: 'ยืนยันโดย',
  by: 'โดย',
  contact: 'ติดต่อ',
  noPhone: 'ยังไม่มีเบอร์โทรในระบบ',
  hq: 'กรมส่งเสริมการปกครองท้องถิ่น',
  provinceOpensUntil: (until: Instant) => `จังหวัดเปิดให้แก้ไขได้ถึง ${shortDayWithWeekday(dayOf(until))}`,
  afterThat: 'หลังวันนั้น โทรหากรมฯ',
} as const;

export const LOCKED_VALUES = {
  confirmed: 'ค่าที่ยืนยันไว้',
  saved: 'ค่าที่บันทึกไว้',
  readOnly: 'ดูได้ แก้ไม่ได้',
  unsaved: 'ที่ท่านพิมพ์ไว้ ยังไม่ได้บันทึก',
  unsavedHelp: 'จดหรือคัดลอกไว้ก่อน ค่าเหล่านี้อยู่ในเครื่องนี้เท่านั้น',
} as const;

/** What is asked for; also the name of the button. */
export function wishOf(reason: LockReason): string {
  return LOCKS[reason].wish ?? 'ขอเปิดให้แก้ไข';
}

export const OPEN_REQUEST = {
  help: 'คัดลอกข้อความนี้ไปส่งทาง LINE หรืออีเมล แล้วโทรแจ้ง ระบบไม่ได้ส่งให้',
  fill: 'เติมส่วนที่เป็นจุดก่อนส่ง',
} as const;

export type RequestFacts = {
  to: string;
  district: string;
  province: string;
  year: number;
  area: number | null;
  person: string;
  email: string;
};

/** Ready to be sent; the recorder adds what only he knows. */
export function openRequestText(lock: Closed, facts: RequestFacts): string {
  const why = LOCKS[lock.reason].because.replace(/^เพราะ/, '');
  const when = lockWhen(lock);
  return [
    `เรียน ${facts.to}`,
    `ท้องถิ่นอำเภอ${facts.district} จังหวัด${facts.province} ${wishOf(lock.reason)} ข้อมูลปริมาณงาน ปีงบประมาณ ${facts.year}`,
    `สถานะตอนนี้: ${why}${when === '' ? '' : ` ${when}`}`,
    `ด้านและข้อที่จะแก้ไข: ${facts.area === null ? '……………………' : `ด้านที่ ${facts.area} ข้อ ……`}`,
    'เหตุผล: ……………………',
    `ผู้ขอ: ${facts.person === '' ? facts.email : `${facts.person} (${facts.email})`}`,
  ].join('\n');
}
