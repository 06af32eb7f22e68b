// The words of what HQ itself does to confirmations and keys.

export function takeBackTitle(district: string, province: string): string {
  return `ถอนการยืนยัน อำเภอ${district} จังหวัด${province}`;
}

export const TAKE_BACK = {
  unknown: 'ไม่พบอำเภอนี้',
  noReason: 'ยังไม่ได้ให้เหตุผล',
  notConfirmed: 'อำเภอนี้ไม่มีการยืนยันที่มีผลอยู่',
  stillOpen: 'ยังไม่พ้นวันยืนยัน ให้จังหวัดถอนการยืนยันเอง',
  effect: 'ลงทะเบียนการถอน แล้วรอบถัดไปจะเปิดแถวของอำเภอ',
  means: 'ถ้าเลยวันบันทึกแล้ว ให้ขยายเวลาเฉพาะอำเภอด้วย มิฉะนั้นยังแก้ไขไม่ได้',
  button: 'ถอนการยืนยัน',
  result: 'ลงทะเบียนการถอนแล้ว',
} as const;

export const DIRECTOR_KEY = {
  title: {
    renew: (email: string) => `ออกกุญแจใหม่ให้ ${email}`,
    revoke: (email: string) => `ยกเลิกกุญแจของ ${email}`,
  },
  unknown: 'อีเมลนี้ยังไม่เคยได้กุญแจ',
  alreadyRevoked: 'กุญแจนี้ยกเลิกไปแล้ว',
  tooMany: 'ออกกุญแจให้อีเมลนี้ครบจำนวนแล้ว',
  effect: {
    renew: 'กุญแจเดิมใช้ไม่ได้ทันที กุญแจใหม่ส่งทางอีเมลในรอบถัดไป',
    revoke: 'กุญแจใช้ไม่ได้ทันที ผู้นี้ยืนยันไม่ได้จนกว่าจะออกกุญแจใหม่',
  },
  button: { renew: 'ออกกุญแจใหม่', revoke: 'ยกเลิกกุญแจ' },
  result: { renew: 'รอส่งกุญแจใหม่ในรอบถัดไป', revoke: 'ยกเลิกแล้ว' },
} as const;
