// The province's stamped letter to its late districts: its first wording, which is edited on the page before printing.
import { clockOf, type Day, dayOf, type Instant, longDay } from '../domain/day';
import { thaiDigits } from '../domain/thai-text';

export type LetterFacts = {
  province: string;
  /** HQ's office that runs the round. */
  unit: string;
  year: number;
  areas: number;
  recordFrom: Day;
  recordUntil: Day;
  /** As the round had it first; the same where nothing was extended. */
  originalUntil: Day;
  now: Instant;
  late: readonly { name: string; areas: readonly number[]; missing: number; recorder: string }[];
  /** Whether these are all districts of the province. */
  everyone: boolean;
};

export type LetterRow = { number: string; name: string; areas: string; state: string; recorder: string };

/** Every part may be edited on the page; all numerals are Thai. */
export type Letter = {
  speed: string;
  number: string;
  to: string;
  paragraphs: string[];
  office: string;
  date: string;
  contact: string;
  annexTitle: string;
  rows: LetterRow[];
};

export const LETTER = {
  title: 'หนังสือประทับตรา',
  hint: 'กดที่ข้อความเพื่อแก้ก่อนพิมพ์',
  emblem: 'ตราครุฑ ๓ ซม.',
  stamp: 'ประทับตรา',
  headings: ['ลำดับ', 'อำเภอ', 'ด้านที่ยังไม่ครบ', 'สถานะ', 'ผู้รับผิดชอบ'],
  editable: (part: string) => `แก้ไข${part}`,
  parts: {
    speed: 'ชั้นความเร็ว',
    number: 'เลขที่หนังสือ',
    to: 'ผู้รับ',
    text: 'ข้อความ',
    office: 'ส่วนราชการ',
    date: 'วันที่',
    contact: 'เจ้าของเรื่อง',
  },
} as const;

export function letterOf(facts: LetterFacts): Letter {
  const thai = (text: string | number) => thaiDigits(String(text));
  const day = (value: Day) => thai(longDay(value));
  const names = facts.everyone ? 'ทุกอำเภอ' : facts.late.map(({ name }) => name).join(' ');
  const moment = `${day(dayOf(facts.now))} เวลา ${thai(clockOf(facts.now).replace(':', '.'))} น.`;
  const extended = facts.recordUntil === facts.originalUntil ? '' : ` (ขยายจากวันที่ ${day(facts.originalUntil)})`;
  const sender = `สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด${facts.province}`;
  return {
    speed: 'ด่วนมาก',
    number: 'ที่ ……………………/ว ………',
    to: `ถึง สำนักงานส่งเสริมการปกครองท้องถิ่นอำเภอ ${names}`,
    paragraphs: [
      `ตามที่ ${facts.unit} กำหนดให้ท้องถิ่นอำเภอบันทึกข้อมูลปริมาณงานตามขอบเขตภารกิจ จำนวน ${thai(facts.areas)} ด้าน ประจำปีงบประมาณ พ.ศ. ${thai(facts.year)} ระหว่างวันที่ ${day(facts.recordFrom)} - ${day(facts.recordUntil)} นั้น`,
      `จากการตรวจสอบ ณ วันที่ ${moment} ปรากฏว่ามีอำเภอที่บันทึกข้อมูลยังไม่ครบถ้วน จำนวน ${thai(facts.late.length)} อำเภอ รายละเอียดปรากฏตามบัญชีท้ายหนังสือนี้ จึงขอให้เร่งรัดบันทึกข้อมูลให้ครบถ้วนภายในวันที่ ${day(facts.recordUntil)}${extended}`,
    ],
    office: sender,
    date: day(dayOf(facts.now)),
    contact: 'กลุ่มงานส่งเสริมและประสานงานท้องถิ่นอำเภอ โทร. ……………………',
    annexTitle: `บัญชีอำเภอที่บันทึกข้อมูลยังไม่ครบถ้วน ณ วันที่ ${moment}`,
    rows: facts.late.map(({ name, areas, missing, recorder }, index) => ({
      number: thai(index + 1),
      name,
      areas: thai(areas.join(', ')) || '-',
      state: missing === 0 ? 'ส่งกลับแก้ไข' : `ขาด ${thai(missing)} รายการ`,
      recorder,
    })),
  };
}
