// HQ's letter to the governors: its first wording, part by part, and what fills it.
import { type Day, dayOf, type Instant, longDay, longWeekdayOf } from '../domain/day';
import type { LetterTexts } from '../domain/letter-parts';
import type { National } from '../domain/national';
import type { Extension, Window } from '../domain/round';
import type { Briefing } from './home-tab';

/** Where it is offered. */
export const LETTER_BUTTON = { open: 'หนังสือถึงผู้ว่าราชการจังหวัด', opening: 'กำลังเปิดหนังสือ…' } as const;

export const GOVERNORS_LETTER = {
  tab: 'แบบหนังสือ',
  headings: ['ส่วนของหนังสือ', 'ข้อความ ({ชื่อ} ระบบเติมให้)'],
  hint: 'กดที่ข้อความเพื่อแก้ก่อนพิมพ์ แก้แบบถาวรในแท็บ แบบหนังสือ',
  unknown: (places: readonly string[]) => `ระบบไม่รู้จัก ${places.join(' ')} แก้ในแท็บ แบบหนังสือ`,
  noAnnex: 'ยังไม่เคยออกรายงานสถานะ ขั้นบันทึก จึงยังไม่มีสิ่งที่ส่งมาด้วย',
  emblem: 'ตราครุฑ ๓ ซม.',
  editable: (part: string) => `แก้ไข${part}`,
  dots: '………………',
} as const;

export const LETTER_PART_NAMES: LetterTexts = {
  speed: 'ชั้นความเร็ว',
  number: 'เลขที่',
  office: 'ส่วนราชการ',
  date: 'วันที่',
  subject: 'เรื่อง',
  to: 'คำขึ้นต้น',
  reference: 'อ้างถึง',
  enclosure: 'สิ่งที่ส่งมาด้วย',
  cause: 'ภาคเหตุ',
  purpose: 'ภาคความประสงค์',
  ask1: 'ข้อ 1',
  ask2: 'ข้อ 2',
  closing: 'ภาคสรุป',
  farewell: 'คำลงท้าย',
  signer: 'ลงชื่อ',
  contact: 'เจ้าของเรื่อง',
};

export const FIRST_WORDING: LetterTexts = {
  speed: 'ด่วนมาก',
  number: 'ที่ {เลขที่หนังสือ}',
  office: 'กรมส่งเสริมการปกครองท้องถิ่น\nถนนนครราชสีมา เขตดุสิต กทม. 10300',
  date: '{วันที่หนังสือ}',
  subject: 'เรื่อง  การบันทึกข้อมูลในระบบการติดตามข้อมูลปริมาณงานของท้องถิ่นอำเภอ (Workload Tracking System)',
  to: 'เรียน  ผู้ว่าราชการจังหวัด ทุกจังหวัด',
  reference: 'อ้างถึง  หนังสือกรมส่งเสริมการปกครองท้องถิ่น ที่ {หนังสือเปิดรอบ} ลงวันที่ {วันที่หนังสือเปิดรอบ}',
  enclosure:
    'สิ่งที่ส่งมาด้วย  แบบรายงานสถานะการบันทึกข้อมูลในระบบการติดตามข้อมูลปริมาณงานของท้องถิ่นอำเภอ (Workload Tracking System) ของทุกจังหวัด จำนวน 1 ชุด',
  cause:
    'ตามที่กรมส่งเสริมการปกครองท้องถิ่น กำหนดให้มีระบบการติดตามข้อมูลปริมาณงานของท้องถิ่นอำเภอ (Workload Tracking System) เพื่อนำข้อมูลดังกล่าวไปประกอบการจัดทำข้อเสนอการเสนอขอปรับปรุงโครงสร้างการแบ่งส่วนราชการของกรมส่งเสริมการปกครองท้องถิ่น {การประชุมชี้แจง}กำหนดระยะเวลาการบันทึกข้อมูลฯ ที่ให้ท้องถิ่นอำเภอบันทึกข้อมูลปริมาณงานตามขอบเขตภารกิจ จำนวน {จำนวนด้าน} ด้าน ระหว่างวันที่ {ช่วงบันทึกเดิม} และให้{ตำแหน่งผู้ยืนยัน}ยืนยันการบันทึกข้อมูลของท้องถิ่นอำเภอ ระหว่างวันที่ {ช่วงยืนยันเดิม} ความละเอียดทราบแล้ว นั้น',
  purpose:
    'เนื่องจากปัจจุบันสถานะการบันทึกข้อมูลของท้องถิ่นอำเภอยังไม่ครบถ้วน สมบูรณ์ โดย ณ วันที่ {ข้อมูล ณ} มีจังหวัดที่บันทึกข้อมูลครบ {จังหวัดครบ} จังหวัด อยู่ระหว่างการบันทึก {จังหวัดระหว่าง} จังหวัด และยังไม่บันทึกข้อมูล {จังหวัดยังไม่บันทึก} จังหวัด ในการนี้ กรมส่งเสริมการปกครองท้องถิ่น จึงขอความอนุเคราะห์จังหวัดแจ้งการดำเนินการไปยังสำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด ดังนี้',
  ask1: '1. ขอให้สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดมอบหมาย{ตำแหน่งผู้ยืนยัน}เร่งรัดติดตามท้องถิ่นอำเภอในจังหวัดบันทึกข้อมูลในระบบการติดตามข้อมูลปริมาณงานของท้องถิ่นอำเภอ (Workload Tracking System) ให้ครบถ้วน สมบูรณ์',
  ask2: '2. {การขยาย}โดยกำหนดให้ท้องถิ่นอำเภอสามารถบันทึกข้อมูลฯ ได้ถึงวันที่ {บันทึกได้ถึง} และขอให้{ตำแหน่งผู้ยืนยัน}ยืนยันการบันทึกข้อมูลฯ ของท้องถิ่นอำเภอในจังหวัด ได้ถึงวันที่ {ยืนยันได้ถึง} รายละเอียดปรากฏตามสิ่งที่ส่งมาด้วย',
  closing: 'จึงเรียนมาเพื่อโปรดพิจารณา',
  farewell: 'ขอแสดงความนับถือ',
  signer: '(………………………………)\nอธิบดีกรมส่งเสริมการปกครองท้องถิ่น',
  contact: '{หน่วยงาน}\nโทร. {โทรศัพท์}\nผู้ประสานงาน {ผู้ประสานงาน}',
};

export type GovernorsFacts = {
  areas: number;
  directorTitle: string;
  recording: Window;
  confirming: Window;
  recordUntil: Day;
  confirmUntil: Day;
  /** The letter for all provinces that moved an end last. */
  extension: Extension | null;
  opening: { letter: string; date: Day | '' };
  briefing: Briefing;
  national: National;
  /** As of when the counts are. */
  at: Instant | null;
  clockAt: string;
  now: Instant;
  unit: string;
  phone: string;
  coordinators: string;
};

/** What stands for each place; dots where nothing is known, to be written by hand. */
export function placesOfLetter(facts: GovernorsFacts): { [place: string]: string } {
  const { recording, confirming, recordUntil, confirmUntil, extension, opening, briefing, national, at } = facts;
  const { dots } = GOVERNORS_LETTER;
  const orDots = (text: string) => (text === '' ? dots : text);
  return {
    เลขที่หนังสือ: extension?.letter ?? `${dots}/ว ${dots}`,
    วันที่หนังสือ: longDay(extension?.letterDate ?? dayOf(facts.now)),
    หนังสือเปิดรอบ: orDots(opening.letter),
    วันที่หนังสือเปิดรอบ: opening.date === '' ? dots : longDay(opening.date),
    การประชุมชี้แจง: briefingWords(briefing),
    จำนวนด้าน: String(facts.areas),
    ตำแหน่งผู้ยืนยัน: facts.directorTitle,
    ช่วงบันทึกเดิม: spanText(recording),
    ช่วงยืนยันเดิม: spanText(confirming),
    การขยาย:
      extension === null ? 'แจ้งกำหนดระยะเวลาการบันทึกข้อมูลในระบบดังกล่าว ' : 'แจ้งขยายระยะเวลาการบันทึกข้อมูลในระบบดังกล่าว ',
    บันทึกได้ถึง: longDay(recordUntil),
    ยืนยันได้ถึง: longDay(confirmUntil),
    'ข้อมูล ณ': at === null ? dots : `${longDay(dayOf(at))} เวลา ${facts.clockAt.replace(':', '.')} น.`,
    จังหวัดครบ: String(national.recording.complete),
    จังหวัดระหว่าง: String(national.recording.partial),
    จังหวัดยังไม่บันทึก: String(national.recording.none),
    หน่วยงาน: facts.unit,
    โทรศัพท์: orDots(facts.phone),
    ผู้ประสานงาน: orDots(facts.coordinators),
  };
}

/** `1 สิงหาคม - 15 กันยายน 2564`: the year stands once where it is the same, the month too. */
export function spanText({ from, until }: Window): string {
  const [first = '', month = '', year = ''] = longDay(from).split(' ');
  const [, lastMonth = '', lastYear = ''] = longDay(until).split(' ');
  if (year !== lastYear) return `${longDay(from)} - ${longDay(until)}`;
  return month === lastMonth ? `${first} - ${longDay(until)}` : `${first} ${month} - ${longDay(until)}`;
}

function briefingWords({ day, clock, place, chair }: Briefing): string {
  if (day === '') return 'และ';
  return [
    `โดยได้จัดการประชุมชี้แจงเมื่อวัน${longWeekdayOf(day)}ที่ ${longDay(day)}`,
    clock === '' ? '' : ` เวลา ${clock} น.`,
    place === '' ? '' : ` ผ่าน${place}`,
    ' ให้แก่สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดทุกจังหวัด',
    chair === '' ? '' : ` ซึ่งมี${chair}เป็นประธานการประชุมฯ`,
    ' เพื่อแจ้งรายละเอียดการบันทึกข้อมูลในระบบฯ และ',
  ].join('');
}
