// The words of the screen on which a recorder chooses between two versions of an area.
import type { Instant } from '../domain/day';
import { recentText } from './dates';

export const CONFLICT = {
  title: (items: number) => `มีผู้บันทึกด้านนี้ก่อนท่าน ค่าต่างกัน ${items} ข้อ`,
  text: (by: string, at: Instant | null, now: Instant) => `${who(by, at, now)} สิ่งที่ท่านกรอกยังอยู่ครบ เลือกว่าจะใช้ค่าใด`,
  chooseAll: 'เลือกทุกข้อเป็น',
  mine: 'ค่าที่ท่านกรอก',
  seen: 'ค่าเดิม',
  theirs: 'ค่าที่บันทึกแล้ว',
  allMine: 'ที่ท่านกรอก',
  allTheirs: 'ที่บันทึกแล้ว',
  blank: 'ว่าง',
  unreadable: 'อ่านเป็นจำนวนไม่ได้',
  note: (text: string) => `หมายเหตุ: ${text}`,
  noNote: 'ไม่มีหมายเหตุ',
  same: (items: readonly number[]) => `ข้อ ${items.join(', ')} ตรงกันแล้ว`,
  chosen: (chosen: number, all: number) => `เลือกแล้ว ${chosen} จาก ${all} ข้อ`,
  left: (items: readonly number[]) => `เหลือข้อ ${items.join(', ')}`,
  back: 'กลับไปแก้',
  save: 'บันทึกตามที่เลือก',
  waiting: 'มีผู้บันทึกด้านนี้ก่อนท่าน ต้องเลือกค่าก่อนบันทึก',
  choose: 'เลือกค่า',
} as const;

function who(by: string, at: Instant | null, now: Instant): string {
  if (at === null) return 'มีการแก้ไขในตารางโดยตรง';
  return `${by === '' ? '' : `${by} `}บันทึกเมื่อ ${recentText(at, now)}`;
}
