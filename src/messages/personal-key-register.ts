// The words of HQ's register of keys.
import type { KeyState } from '../domain/personal-key';

export const KEY_HEADINGS = ['อีเมล', 'กุญแจเลขที่', 'สถานะ', 'เมื่อ'] as const;

export const KEY_STATES: { [state in KeyState]: string } = {
  waiting: 'รอส่ง',
  sent: 'ส่งแล้ว',
  unsure: 'ไม่แน่ใจว่าส่งถึง ถ้าไม่ได้รับให้ออกใหม่',
  revoked: 'ยกเลิกแล้ว',
};
