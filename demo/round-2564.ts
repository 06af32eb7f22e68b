// The round of the letters: fiscal year 2564 with its dates, and the extension of 8 September.

import type { RoundLabel } from '../src/messages/hq-tabs';
import type { LetterLine } from './hq-sheet';
import { HQ_PHONE } from './people';

type RoundValues = Partial<{ [label in RoundLabel]: string }>;

export const ROUND_2563: RoundValues = {
  year: '2563',
  dataFrom: '1 ต.ค. 62',
  dataUntil: '30 ก.ย. 63',
  recordFrom: '1 ส.ค. 63',
  recordUntil: '15 ก.ย. 63',
  confirmFrom: '16 ก.ย. 63',
  confirmUntil: '25 ก.ย. 63',
  phone: HQ_PHONE,
};

export const ROUND_2564: RoundValues = {
  year: '2564',
  dataFrom: '1 ต.ค. 63',
  dataUntil: '30 ก.ย. 64',
  recordFrom: '1 ส.ค. 64',
  recordUntil: '15 ก.ย. 64',
  confirmFrom: '16 ก.ย. 64',
  confirmUntil: '25 ก.ย. 64',
  phone: HQ_PHONE,
  coordinators: 'เจ้าหน้าที่กลุ่มพัฒนาระบบบริหาร 2 คน',
  openingLetter: 'มท ๐๘๑๒/ว ๑๔๖๕',
  openingDate: '23 เม.ย. 64',
  briefingDate: '19 ก.ค. 64',
  briefingTime: '13.30',
  briefingPlace: 'ระบบ Zoom',
  briefingChair: 'หัวหน้าผู้ตรวจราชการกรม',
};

export const LETTER_1960: LetterLine = {
  letter: 'มท ๐๘๑๒/ว ๑๙๖๐',
  letterDate: '8 ก.ย. 64',
  scope: 'ทุกจังหวัด',
  recordUntil: '30 ก.ย. 64',
  confirmUntil: '8 ต.ค. 64',
  reason: 'สถานะการบันทึกข้อมูลยังไม่ครบถ้วน สมบูรณ์',
};

/** A moment in Bangkok. */
export function moment(text: string): number {
  return Date.parse(`${text.replace(' ', 'T')}:00+07:00`);
}
