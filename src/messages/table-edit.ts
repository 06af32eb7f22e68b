// The words of a pasted table, whatever it is about.

export const TABLE_EDIT = {
  paste: 'วางตารางที่นี่',
  look: 'ตรวจตาราง',
  looking: 'กำลังตรวจ…',
  failed: 'ตรวจไม่สำเร็จ ตรวจสัญญาณอินเทอร์เน็ตแล้วกด ตรวจตาราง อีกครั้ง',
  guesses: 'ชื่อที่ระบบเสนอ ติ๊กเพื่อยอมรับ',
  acceptAll: 'ยอมรับทั้งหมด',
  wrong: 'แก้ในตารางแล้วตรวจอีกครั้ง ยังไม่ได้บันทึกอะไร',
  copy: 'คัดลอกตารางปัจจุบัน',
  copying: 'กำลังอ่านตาราง…',
  copied: (lines: number) => `ตารางปัจจุบัน ${lines} แถว วางใน Excel หรือ Sheets ได้`,
} as const;

export function andMore(count: number): string {
  return `และอีก ${count} แห่ง`;
}
