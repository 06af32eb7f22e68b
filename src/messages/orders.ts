// The words of HQ's orders: the tab คำสั่ง, the states, and what the machinery itself says.
import type { OrderState } from '../domain/order';

export const ORDER_HEADINGS = [
  'เลขที่คำสั่ง',
  'คำสั่ง',
  'สั่งโดย',
  'สั่งเมื่อ',
  'สถานะ',
  'ความคืบหน้า',
  'ผล',
  'ครั้งที่ติดขัด',
  'ติดขัดเพราะ',
  'ชนิด',
  'รายละเอียด',
  'ทำถึง',
] as const;

export const ORDER_STATES: { [state in OrderState]: string } = {
  waiting: '○ รอทำ',
  running: '◐ กำลังทำ',
  done: '● เสร็จแล้ว',
  refused: '◆ ทำไม่ได้',
};

export const ORDER_WORDS = {
  unknownKind: 'ไม่รู้จักคำสั่งนี้',
  unreadable: 'อ่านรายละเอียดของคำสั่งไม่ได้',
  stuck: 'ลองแล้วหลายครั้งไม่สำเร็จ แจ้งผู้ดูแลระบบ หรือสั่งใหม่อีกครั้ง',
  waitingForCells: 'รอแก้ช่องที่อ่านไม่ได้ในไฟล์ กรมฯ',
} as const;
