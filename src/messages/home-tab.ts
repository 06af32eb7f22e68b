// The words of หน้าแรก: what to do, by role, in ten lines.
import { type Day, longDay, longWeekdayOf } from '../domain/day';
import type { End, Round } from '../domain/round';

export function homeTitle(year: number): string {
  return `ระบบการติดตามข้อมูลปริมาณงานของท้องถิ่นอำเภอ ปีงบประมาณ ${year}`;
}

export const HOME_HEADINGS = {
  recorder: 'ท้องถิ่นอำเภอ',
  director: 'ผู้ตรวจสอบและยืนยัน',
  dates: 'กำหนดเวลา',
  contact: 'ติดต่อ',
  guide: 'คู่มือ',
};

export const RECORDER_STEPS = [
  '1. เปิดเมนู ส่วนขยาย ▸ ปริมาณงาน สถอ. ▸ เปิดแถบบันทึกข้อมูล แล้วเลือกด้านที่จะบันทึก',
  '2. ใส่จำนวนทุกรายการ ถ้าไม่มีงานนั้นให้ใส่ 0 ช่องที่ว่างหมายถึงยังไม่บันทึก',
  '3. กดบันทึก เมื่อเห็นคำว่า บันทึกแล้ว และเวลา ข้อมูลอยู่ในไฟล์นี้แล้ว',
  '4. ครบทุกด้านแล้วไม่ต้องกดส่ง จังหวัดเห็นข้อมูลทันที',
];

export function directorSteps(title: string): string[] {
  return [
    `1. ${title} เปิดเมนู ส่วนขยาย ▸ ปริมาณงาน สถอ. ▸ ตรวจและยืนยัน จะเห็นทุกอำเภอของจังหวัด`,
    '2. เร่งรัดอำเภอที่ยังไม่ครบ แล้วเปิดดูสรุปของอำเภอที่ครบ',
    '3. กดยืนยัน ทีละอำเภอหรือหลายอำเภอพร้อมกัน หลังยืนยันอำเภอจะแก้ไขไม่ได้',
    '4. ดูผลในแท็บ สถานะอำเภอ และ สถานะจังหวัด',
  ];
}

export function periodLine(round: Round): string {
  return `ข้อมูลที่นับ: นับตั้งแต่ ${longDay(round.dataFrom)} ถึง ${longDay(round.dataUntil)}`;
}

export function recordingLine(round: Round, end: End): string {
  return `บันทึกข้อมูล: ${longDay(round.recording.from)} ถึง ${longDay(end.until)}${extended(end)}`;
}

export function confirmingLine(round: Round, end: End): string {
  const early = round.earlyConfirmation ? ' (อำเภอที่ครบแล้วยืนยันก่อนได้)' : '';
  return `ยืนยันข้อมูล: ${longDay(round.confirming.from)} ถึง ${longDay(end.until)}${extended(end)}${early}`;
}

export function openingLine({ letter, date }: { letter: string; date: Day | '' }): string {
  if (letter === '') return '';
  return `เปิดรอบตามหนังสือ ${letter}${date === '' ? '' : ` ลงวันที่ ${longDay(date)}`}`;
}

export type Briefing = { day: Day | ''; clock: string; place: string; chair: string };

export function briefingLine({ day, clock, place, chair }: Briefing): string {
  if (day === '') return '';
  return [
    `ประชุมชี้แจง: วัน${longWeekdayOf(day)}ที่ ${longDay(day)}`,
    clock === '' ? '' : `เวลา ${clock} น.`,
    place === '' ? '' : `ผ่าน${place}`,
    chair === '' ? '' : `${chair} เป็นประธาน`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

export function coordinatorsLine(names: string): string {
  return `ผู้ประสานงาน ${names}`;
}

function extended({ original, extension }: End): string {
  if (!extension) return '';
  return ` ขยายจาก ${longDay(original)} ตามหนังสือ ${extension.letter} ลงวันที่ ${longDay(extension.letterDate)}`;
}
