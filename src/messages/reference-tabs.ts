// The words of the tabs รายการงาน and รอบและกำหนดเวลา.
import { shortDay } from '../domain/day';
import type { Ends, Round } from '../domain/round';
import { UNOFFICIAL_CATALOGUE } from './workbook';

export const ITEM_HEADINGS = ['ด้านที่', 'ชื่อด้าน', 'รหัส', 'รายการงาน', 'หน่วยนับ', 'เวลามาตรฐาน (นาที)', 'วิธีนับ', 'ตัวอย่าง'];
export const UNOFFICIAL_ITEMS = `${UNOFFICIAL_CATALOGUE} เวลามาตรฐานเป็นค่าตัวอย่าง แก้ไขได้โดยกรมฯ`;
export const EXTENSION_HEADINGS = ['หนังสือขยายเวลา', 'ลงวันที่', 'ใช้กับ', 'บันทึกได้ถึง', 'ยืนยันได้ถึง', 'เหตุผล'];

export function roundLines(round: Round, ends: Ends): [string, string | number][] {
  return [
    ['ปีงบประมาณ', round.year],
    ['นับข้อมูลตั้งแต่', shortDay(round.dataFrom)],
    ['ถึง', shortDay(round.dataUntil)],
    ['บันทึกข้อมูลตั้งแต่', shortDay(round.recording.from)],
    ['ถึงสิ้นวัน', shortDay(ends.record.until)],
    ['กำหนดเดิม', shortDay(ends.record.original)],
    ['ยืนยันข้อมูลตั้งแต่', shortDay(round.confirming.from)],
    ['ถึงสิ้นวัน', shortDay(ends.confirm.until)],
    ['กำหนดเดิม', shortDay(ends.confirm.original)],
    ['ยืนยันก่อนกำหนดเมื่อครบแล้ว', round.earlyConfirmation ? 'ได้' : 'ไม่ได้'],
    ['ยืนยันทั้งที่ยังไม่ครบโดยให้เหตุผล', round.incompleteConfirmation ? 'ได้' : 'ไม่ได้'],
  ];
}
