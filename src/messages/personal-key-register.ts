// The words of HQ's register of keys.

export const KEY_HEADINGS = ['อีเมล', 'กุญแจเลขที่', 'สถานะ', 'เมื่อ'] as const;

/** `unsure`: the run ended while the mail was handed over, so nobody knows whether it went out. */
export const KEY_STATES = {
  waiting: 'รอส่ง',
  sent: 'ส่งแล้ว',
  unsure: 'ไม่แน่ใจว่าส่งถึง ถ้าไม่ได้รับให้ออกใหม่',
  revoked: 'ยกเลิกแล้ว',
} as const;
export type KeyState = keyof typeof KEY_STATES;
