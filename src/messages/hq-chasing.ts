// The words of HQ's chasing: who is late, calls and promises, and the reminders by mail.
import { type Day, daysBetween, type Instant, shortDay, shortDayWithWeekday, shortMoment } from '../domain/day';
import type { Reminder } from '../domain/reminders';

export const CALLS_TITLE = 'บันทึกการโทร';
export const CALL_HEADINGS = ['โทรเมื่อ', 'โดย', 'จังหวัด', 'อำเภอ', 'ถึงใคร', 'โทรศัพท์', 'รับปากวันที่', 'ผลการโทร'] as const;

export const REMINDERS_TITLE = 'อีเมลเตือน';
export const REMINDER_HEADINGS = ['อีเมล', 'การรับ (เว้นว่าง = รับ)', 'เตือนของวันที่', 'สถานะ', 'เมื่อ'] as const;
export const NO_REMINDERS = 'ไม่รับ';
export type ReminderState = 'unsure' | 'sent';
export const REMINDER_STATES: { [state in ReminderState]: string } = {
  unsure: 'ไม่แน่ใจว่าส่งแล้ว',
  sent: 'ส่งแล้ว',
};

/** On the page that leads there. */
export const HQ_CHASE_LINK = { name: 'ติดตามและเตือน', sub: 'ใครยังไม่ครบ ใครรอยืนยัน โทรหาใคร' } as const;

export const HQ_CHASE = {
  loading: 'ติดตามและเตือน',
  head: (late: number, ready: number) => `ยังไม่ครบ ${late} อำเภอ · รอยืนยัน ${ready} อำเภอ`,
  back: 'กลับงานของกรมฯ',
  backHere: 'กลับไปติดตาม',
  views: 'ดูตาม',
  byProvince: 'จังหวัด',
  byArea: 'ด้าน',
  byDirector: 'รอยืนยัน',
  calls: 'โทรแล้ว',
  nobody: 'ทุกอำเภอบันทึกครบแล้ว',
  noneReady: 'ไม่มีอำเภอที่ครบแล้วรอยืนยัน',
  noCalls: 'ยังไม่มีบันทึกการโทร',
  lateCount: (late: number, all: number) => `ยังไม่ครบ ${late}/${all} อำเภอ`,
  readyCount: (ready: number) => `รอยืนยัน ${ready} อำเภอ`,
  readyNames: (names: readonly string[]) => names.join(', '),
  missing: (items: number, areas: readonly number[]) =>
    `ขาด ${items} รายการ${areas.length === 0 ? '' : ` ด้านที่ ${areas.join(', ')}`}`,
  returned: 'ส่งกลับไปแล้ว ยังไม่แก้',
  areaCount: (districts: number, provinces: number) => `ยังไม่ครบ ${districts} อำเภอ ใน ${provinces} จังหวัด`,
  areaProvince: (name: string, names: readonly string[]) => `${name}: ${names.join(', ')}`,
  unread: (since: Instant) =>
    since === 0 ? 'ยังไม่เคยอ่านไฟล์' : `อ่านไฟล์ไม่ได้ตั้งแต่ ${shortMoment(since)} รายชื่อเป็นของครั้งก่อน`,
  unseen: (count: number) => `${count} อำเภอยังไม่เคยอ่าน ไม่นับว่าไม่บันทึก`,
  director: 'ผู้ยืนยัน',
  noContact: 'ไม่มีชื่อในแท็บ ผู้รับผิดชอบ',
  noPhone: 'ไม่มีเบอร์',
  neverRead: 'ระบบยังไม่ได้ตรวจไฟล์',
  notOpened: 'เปิดหนังสือไม่สำเร็จ ลองอีกครั้ง',
  directorOf: (province: string) => `ผู้ยืนยัน จ.${province}`,
  districtOf: (district: string, province: string) => `${district} จ.${province}`,
  promisedExample: '30 ก.ย. 64',
  switchOne: 'หยุดหรือส่งต่อเป็นรายคน',
  call: 'จดการโทร',
  callOf: (name: string) => `จดการโทรถึง ${name}`,
  lastCall: (at: Instant, promised: Day | '') =>
    `โทรแล้ว ${shortMoment(at)}${promised === '' ? '' : ` รับปาก ${shortDay(promised)}`}`,
  overdue: 'เลยวันที่รับปาก',
  promised: 'รับปากว่าจะเสร็จวันที่',
  note: 'ผลการโทร',
  callButton: 'จดการโทร',
  callTitle: (name: string) => `จดการโทรถึง ${name}`,
  callDone: 'จดแล้ว',
  callEmpty: 'ใส่วันที่รับปาก หรือผลการโทร',
  badDay: 'อ่านเป็นวันที่ไม่ได้ ใส่เช่น 30 ก.ย. 64',
  pastDay: 'วันที่รับปากผ่านไปแล้ว',
  unknownPlace: 'ไม่พบที่นี้ในไฟล์บันทึกข้อมูล',
  reminders: 'อีเมลเตือน',
  remindersOff: 'ยังไม่ได้เลือกวันเตือน เลือกใน ตั้งรอบและไฟล์ ขั้น 2',
  remindersOn: (days: readonly number[]) => `เตือนก่อนวันสิ้นสุด ${days.join(', ')} วัน ผู้ยืนยันก่อน คนละฉบับ`,
  waiting: (count: number, left: number) => `รอส่งวันนี้ ${count} คน · บัญชีนี้ส่งได้อีก ${left} ฉบับวันนี้ ที่เหลือส่งวันถัดไป`,
  none: 'วันนี้ไม่มีใครต้องเตือน',
  offList: (emails: readonly string[]) => `ไม่รับอีเมลเตือน: ${emails.join(', ')}`,
  email: 'อีเมลของผู้ที่จะเปลี่ยน',
  stop: 'หยุดส่งถึงคนนี้',
  again: 'ส่งถึงคนนี้ต่อ',
  switchTitle: { off: (email: string) => `หยุดอีเมลเตือนถึง ${email}`, on: (email: string) => `ส่งอีเมลเตือนถึง ${email} ต่อ` },
  switched: { off: 'หยุดส่งแล้ว', on: 'จะส่งต่อ' },
  unknownEmail: 'ไม่พบอีเมลนี้ในแท็บ ผู้รับผิดชอบ',
} as const;

export function reminderSubject({ late, ready }: Reminder, today: Day): string {
  const until = [...late, ...ready].map((each) => each.until).sort()[0] ?? today;
  const days = daysBetween(today, until);
  return `เตือน: ปริมาณงานท้องถิ่นอำเภอ ${days === 0 ? 'วันนี้วันสุดท้าย' : `เหลือ ${days} วัน`}`;
}

export function reminderText(
  { name, role, late, ready }: Reminder,
  facts: { year: number; at: Instant | null; url: string; phone: string },
): string {
  const shown = late.slice(0, MOST_LINES);
  return [
    `เรียน ${name}`,
    '',
    `ข้อมูลปริมาณงาน ปีงบประมาณ ${facts.year}${facts.at === null ? '' : ` ณ ${shortMoment(facts.at)}`}`,
    ...(late.length === 0 ? [] : ['', role === 'director' ? `ยังบันทึกไม่ครบ ${late.length} อำเภอ` : 'ยังบันทึกไม่ครบ']),
    ...shown.map(
      ({ district, missing, areas, until }) =>
        `- อำเภอ${district.name} ${missing === 0 ? HQ_CHASE.returned : HQ_CHASE.missing(missing, areas)} ถึงสิ้นวัน ${shortDayWithWeekday(until)}`,
    ),
    late.length > shown.length ? `และอีก ${late.length - shown.length} อำเภอ` : '',
    ...(ready.length === 0
      ? []
      : [
          '',
          `ครบแล้วรอท่านยืนยัน ${ready.length} อำเภอ`,
          `- ${ready.map(({ district }) => district.name).join(', ')} ยืนยันได้ถึงสิ้นวัน ${shortDayWithWeekday(ready[0]?.until ?? '')}`,
        ]),
    '',
    facts.url === '' ? '' : `เปิดไฟล์: ${facts.url}`,
    'ถ้าทำเสร็จแล้วหลังเวลาข้างต้น ไม่ต้องทำอะไรอีก',
    facts.phone === '' ? '' : `สอบถาม หรือไม่ต้องการรับอีเมลเตือน โทร. ${facts.phone}`,
  ]
    .filter((line, at, lines) => line !== '' || (at > 0 && lines[at - 1] !== ''))
    .join('\n');
}

const MOST_LINES = 40;
