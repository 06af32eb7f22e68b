// The words of HQ's first screen and of the way an order goes.
import type { OrderState } from '../domain/order';

export const HQ_HOME = {
  loading: 'งานของกรมฯ',
  title: (year: number) => `รอบปีงบประมาณ ${year}`,
  sub: (provinces: number, districts: number) => `${provinces} จังหวัด ${districts} อำเภอ`,
  counts: 'จังหวัดตามสถานะ',
  complete: 'บันทึกข้อมูลครบ',
  partial: 'อยู่ระหว่างการบันทึก',
  none: 'ยังไม่บันทึกข้อมูล',
  unseen: 'ยังอ่านไม่ได้',
  confirmed: 'จังหวัดยืนยันครบ',
  confirmedDistricts: (count: number) => `${count} อำเภอ`,
  notYet: 'ระบบยังไม่ได้ตรวจไฟล์ ตัวเลขจะมาเมื่อตรวจครั้งแรก',
  unread: (count: number) => `อ่านไม่ได้ ${count} จังหวัด ตัวเลขเป็นของครั้งก่อน`,
  dates: 'กำหนดเวลา',
  today: 'วันนี้',
  record: 'บันทึก',
  confirm: 'ยืนยัน',
  until: 'ถึง',
  extended: (count: number) => `ขยายครั้งที่ ${count} ตาม`,
  acts: 'งานของกรมฯ',
  orders: 'คำสั่งล่าสุด',
  noOrders: 'ยังไม่มีคำสั่ง',
  back: 'กลับหน้าแรก',
} as const;

/** On the page that leads there. */
export const HQ_YEAR_LINK = {
  name: 'รายการงานและปีใหม่',
  sub: 'แก้รายการงาน ขึ้นปีงบประมาณใหม่',
} as const;

export const HQ_LEDGER_LINK = {
  name: 'การยืนยัน ทะเบียน และกุญแจ',
  sub: 'ดูที่แก้ไขหลังยืนยัน ถอนการยืนยัน ออกกุญแจ',
  doubtful: (count: number) => `ต้องดู ${count} อำเภอ`,
} as const;

export const ORDER_STATE_WORDS: { [state in OrderState]: string } = {
  waiting: 'รอทำ',
  running: 'กำลังทำ',
  done: 'เสร็จแล้ว',
  refused: 'ทำไม่ได้',
};

export const ORDERING = {
  sending: 'กำลังส่งคำสั่ง…',
  running: 'กำลังทำ…',
  later: 'รับคำสั่งแล้ว ระบบจะทำภายใน 5 นาที ปิดแถบนี้ได้',
  done: 'เสร็จแล้ว',
  refused: 'ทำไม่ได้',
  failed: 'ส่งคำสั่งไม่สำเร็จ',
  failedHelp: 'กดอีกครั้งได้ ระบบนับคำสั่งเดียวกันครั้งเดียว',
  home: 'กลับหน้าแรก',
} as const;

export const HQ_REFUSALS = {
  'bad-request': { title: 'ส่งข้อมูลไม่ถูกรูปแบบ', text: 'ปิดแถบนี้แล้วเปิดใหม่จากเมนู' },
  'not-set-up': { title: 'ไฟล์ กรมฯ ยังไม่ครบแท็บ', text: 'กดเมนู ปริมาณงาน กรมฯ แล้วเลือก เตรียมไฟล์ กรมฯ' },
  unreadable: { title: 'มีช่องที่อ่านไม่ได้', text: 'แก้ช่องต่อไปนี้ในไฟล์ กรมฯ แล้วกดลองใหม่' },
  'bad-fields': { title: 'มีช่องที่ต้องแก้', text: 'แก้ช่องที่มีกรอบแดงแล้วกดอีกครั้ง' },
  busy: { title: 'มีผู้สั่งงานอยู่', text: 'รอสักครู่แล้วลองใหม่' },
  failed: { title: 'ติดต่อระบบไม่สำเร็จ', text: 'ตรวจสัญญาณอินเทอร์เน็ตแล้วลองใหม่' },
} as const;
