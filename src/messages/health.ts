// The words of HQ's health screen: what is wrong, what it means, what to do.
import { shortMoment } from '../domain/day';
import type { Alarm } from '../domain/health';

export const HEALTH = {
  name: 'ตรวจสุขภาพระบบ',
  sub: 'ระบบยังทำงานอยู่หรือไม่ ไฟล์ใดมีปัญหา',
  head: 'สิ่งที่พบ และสิ่งที่ต้องทำ',
  loading: 'กำลังตรวจ',
  fine: 'ไม่พบปัญหา',
  files: 'ไฟล์บันทึกข้อมูล',
  noFiles: 'ยังไม่มีไฟล์',
  open: 'เปิดไฟล์',
  notMade: 'ยังไม่ได้สร้าง ทำต่อใน ตั้งรอบและไฟล์',
  never: 'ยังไม่เคยตรวจ',
  looked: (at: string) => `ตรวจล่าสุด ${at}`,
  refused: (emails: readonly string[]) => `Google ไม่รับอีเมล ${emails.join(', ')} ตรวจตัวสะกดในแท็บ ผู้รับผิดชอบ`,
  unfinished: 'มีงานค้าง ระบบจะทำต่อในรอบถัดไป',
  back: 'กลับตรวจสุขภาพระบบ',
  repair: 'ดูและซ่อม',
  repairOf: (title: string) => `ดูและซ่อม ${title}`,
  repairAll: 'ตรวจและซ่อมทุกไฟล์',
  showOut: 'เลือกผู้ที่จะนำสิทธิ์ออก',
  neverShared: 'ยังไม่เคยตรวจสิทธิ์ กด ดูและซ่อม แล้วกด ซ่อมไฟล์นี้',
} as const;

export function alarmText(alarm: Alarm): { title: string; help: string } {
  switch (alarm.kind) {
    case 'stopped':
      return {
        title: alarm.since === null ? 'ระบบยังไม่เคยตรวจไฟล์' : `ระบบหยุดตรวจตั้งแต่ ${shortMoment(alarm.since)}`,
        help: 'การยืนยันจะไม่ถูกล็อกและวันที่ขยายจะไม่มีผล ให้บัญชีของกรมฯ กด ตรวจและซ่อมทุกไฟล์',
      };
    case 'no-trigger':
      return { title: 'ยังไม่ได้ตั้งเวลาอัตโนมัติ', help: 'กด ตรวจและซ่อมทุกไฟล์ หรือเมนู ปริมาณงาน กรมฯ ▸ ตั้งเวลาอัตโนมัติ' };
    case 'strangers':
      return {
        title: `มีผู้แก้ไขไฟล์ กรมฯ ที่ไม่อยู่ในรายชื่อ ${alarm.emails.length} คน`,
        help: `${alarm.emails.join(', ')} นำสิทธิ์ออก หรือเพิ่มในแท็บ รอบและกำหนดเวลา ช่อง ผู้แก้ไขไฟล์ กรมฯ ได้`,
      };
    case 'few-mails':
      return { title: `วันนี้ส่งอีเมลได้อีก ${alarm.left} ฉบับ`, help: 'อีเมลที่เหลือจะส่งในวันถัดไป' };
  }
}
