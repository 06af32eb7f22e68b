// The words of what HQ itself does to confirmations and keys.
import { type Day, type Instant, shortDay, shortMoment } from '../domain/day';

export function takeBackTitle(district: string, province: string): string {
  return `ถอนการยืนยัน อำเภอ${district} จังหวัด${province}`;
}

export const TAKE_BACK = {
  unknown: 'ไม่พบอำเภอนี้',
  noReason: 'ยังไม่ได้ให้เหตุผล',
  notConfirmed: 'อำเภอนี้ไม่มีการยืนยันที่มีผลอยู่',
  stillOpen: 'ยังไม่พ้นวันยืนยัน ให้จังหวัดถอนการยืนยันเอง',
  name: 'ถอนการยืนยันหลังกำหนด',
  sub: 'เมื่อเลยวันยืนยันแล้ว จังหวัดถอนเองไม่ได้',
  district: 'อำเภอที่ยืนยันแล้ว',
  choose: 'เลือกอำเภอ',
  none: 'ยังไม่มีอำเภอที่ยืนยัน',
  confirmed: (at: Instant, by: string) => `ยืนยันเมื่อ ${shortMoment(at)} โดย ${by}`,
  reason: 'เหตุผล',
  reasonHelp: 'จดไว้ในทะเบียน จังหวัดและอำเภอเห็นข้อความนี้',
  notYet: 'เลือกอำเภอและเขียนเหตุผล แล้วจะบอกว่าจะเกิดอะไรขึ้น',
  effect: (name: string) => `การยืนยันของอำเภอ${name}จะสิ้นผล`,
  was: (at: Instant, by: string) => `ที่ยืนยันไว้ ${shortMoment(at)} โดย ${by}`,
  ledger: 'ลงทะเบียนพร้อมเหตุผลและชื่อบัญชีของท่าน แล้วไฟล์ของจังหวัดจะเปลี่ยนภายใน 5 นาที',
  shut: 'เลยวันบันทึกแล้ว อำเภอยังแก้ไขไม่ได้',
  open: (until: Day) => `อำเภอแก้ไขได้ถึง ${shortDay(until)}`,
  extend: 'ขยายเวลาเฉพาะอำเภอนี้ด้วย จังหวัดจึงจะยืนยันใหม่ได้',
  button: 'ถอนการยืนยัน',
  result: 'ลงทะเบียนการถอนแล้ว',
} as const;

export const CONFIRMATIONS = {
  name: 'การยืนยันและทะเบียน',
  head: (confirmed: number) => `ยืนยันแล้ว ${confirmed} อำเภอ`,
  loading: 'กำลังอ่านทะเบียน',
  doubtful: (count: number) => `ต้องดู ${count} อำเภอ`,
  fine: 'ไม่มีอำเภอที่แก้ไขหลังยืนยัน และไม่มีรายการที่รับไม่ได้',
  place: (name: string, province: string) => `${name} จังหวัด${province}`,
  changed: (since: Instant) => `มีการแก้ไขหลังยืนยัน พบ ${shortMoment(since)}`,
  refused: (since: Instant) => `ต้องตรวจสอบ ตั้งแต่ ${shortMoment(since)}`,
  value: (code: string, name: string, area: number) => (code === '' ? `หมายเหตุด้านที่ ${area}` : `${code} ${name}`),
  was: 'จาก',
  is: 'เป็น',
  blank: 'ว่าง',
  next: 'จังหวัดยืนยันอีกครั้งหรือขอคืนค่าได้ในแถบ ตรวจและยืนยัน ถ้าเลยวันยืนยันแล้วให้กรมฯ ถอนการยืนยัน',
  moreValues: (count: number) => `และอีก ${count} ค่า ดูในแท็บ ทะเบียนการแก้ไข`,
  moreDistricts: (count: number) => `และอีก ${count} อำเภอ ดูในแท็บ สถานะอำเภอ`,
  chain: 'ทะเบียนยืนยัน',
  check: 'ตรวจว่าทะเบียนครบและไม่ถูกแก้',
  checking: 'กำลังตรวจทะเบียน…',
  latest: 'รายการล่าสุด',
  none: 'ยังไม่มีรายการในทะเบียน',
} as const;

export const KEYS = {
  name: 'กุญแจของผู้ยืนยัน',
  sub: 'ออกใหม่เมื่อหาอีเมลไม่พบ ยกเลิกเมื่อมีผู้อื่นเห็น',
  head: (count: number) => `${count} คน`,
  loading: 'กำลังอ่านรายชื่อผู้ยืนยัน',
  none: 'ยังไม่มีผู้ยืนยันในแท็บ ผู้รับผิดชอบ',
  find: 'ค้นหาชื่อ อีเมล หรือจังหวัด',
  notFound: (text: string) => `ไม่พบ “${text}”`,
  number: (number: number) => `กุญแจเลขที่ ${number}`,
  state: { waiting: 'รอส่ง', sent: 'ส่งแล้ว', unsure: 'ไม่แน่ใจว่าส่งถึง', revoked: 'ยกเลิกแล้ว', none: 'ยังไม่ได้ส่ง' },
  offDuty: 'วันนี้ไม่ได้รับผิดชอบ',
  noneHelp: 'ระบบจะส่งกุญแจให้เองในรอบถัดไป',
  act: { renew: 'ออกใหม่', revoke: 'ยกเลิก' },
  actOf: {
    renew: (name: string) => `ออกกุญแจใหม่ให้ ${name}`,
    revoke: (name: string) => `ยกเลิกกุญแจของ ${name}`,
  },
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
