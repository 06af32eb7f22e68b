// The words of a director's key: the mail it comes in, and what the add-on says of it.
import type { KeyProblem } from '../domain/personal-key';

/** The same words in the mail's subject and on the screen that tells where to look. */
export const KEY_MAIL_SUBJECT = 'กุญแจยืนยันข้อมูลปริมาณงานของท้องถิ่นอำเภอ';

/** The mail HQ sends once, and again with a new number when a key is renewed. */
export function keyMailText(facts: { name: string; province: string; key: string; number: number; phone: string }) {
  return [
    `เรียน ${facts.name}`,
    '',
    `กุญแจนี้ใช้แทนลายมือชื่อของท่าน เมื่อยืนยันหรือส่งกลับข้อมูลปริมาณงานของอำเภอในจังหวัด${facts.province}`,
    '',
    facts.key,
    '',
    'วิธีใช้',
    '1. เปิดไฟล์บันทึกข้อมูล แล้วเปิดแถบ ตรวจและยืนยัน',
    '2. กด ใส่กุญแจ แล้ววางกุญแจข้างบน ทำครั้งเดียวต่อบัญชี',
    '',
    facts.number > 1 ? `กุญแจเลขที่ ${facts.number} นี้ใช้แทนกุญแจก่อนหน้าทั้งหมด` : '',
    'กุญแจเป็นของท่านคนเดียว ห้ามส่งต่อ ถ้าสงสัยว่ามีผู้อื่นเห็น แจ้งกรมฯ ให้ออกกุญแจใหม่',
    facts.phone === '' ? '' : `สอบถาม โทร. ${facts.phone}`,
  ]
    .filter((line, at, lines) => line !== '' || lines[at - 1] !== '')
    .join('\n');
}

/** What is wrong with a pasted key, and what to do. The last three only the directory can tell. */
export const KEY_PROBLEMS: { [problem in KeyProblem | 'old' | 'not-yours' | 'unknown']: string } = {
  empty: 'วางกุญแจจากอีเมลของกรมฯ ในช่องนี้',
  'not-a-key': 'ไม่ใช่กุญแจ กุญแจขึ้นต้นด้วย WK คัดลอกจากอีเมลของกรมฯ',
  incomplete: 'กุญแจไม่ครบ คัดลอกตั้งแต่ WK จนถึงตัวสุดท้าย',
  mistyped: 'กุญแจมีตัวที่ผิด คัดลอกจากอีเมลแล้ววาง ไม่ต้องพิมพ์เอง',
  old: 'กุญแจนี้เลิกใช้แล้ว ใช้กุญแจจากอีเมลฉบับล่าสุดของกรมฯ',
  'not-yours': 'กุญแจนี้เป็นของผู้อื่น ใช้กุญแจจากอีเมลที่ส่งถึงท่าน',
  unknown: 'กุญแจนี้ไม่ใช่ของรอบนี้ ใช้กุญแจจากอีเมลของกรมฯ',
};
