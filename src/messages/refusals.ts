// What a refusal means to the person and what to do next. The door's codes are the keys.

export type RefusalWords = { title: string; text: string };

export const REFUSALS = {
  'bad-request': { title: 'ส่งข้อมูลไม่ถูกรูปแบบ', text: 'ปิดแถบนี้แล้วเปิดใหม่จากเมนู' },
  'unknown-person': { title: 'บัญชีนี้ยังไม่มีอำเภอ', text: 'แจ้งจังหวัดให้เพิ่มบัญชีนี้ในรายชื่อผู้รับผิดชอบ' },
  'unknown-district': { title: 'ไม่พบอำเภอนี้ในรายชื่อของท่าน', text: 'ปิดแถบนี้แล้วเปิดใหม่ ถ้ายังไม่พบ แจ้งจังหวัด' },
  'not-set-up': { title: 'ไฟล์นี้ยังไม่ได้ตั้งค่า', text: 'ผู้ดูแลต้องตั้งค่าไฟล์บันทึกข้อมูลก่อน จึงจะบันทึกได้' },
  'damaged-columns': {
    title: 'รหัสคอลัมน์ของไฟล์เสียหาย',
    text: 'ระบบหยุดบันทึกไว้เพื่อไม่ให้ตัวเลขลงผิดช่อง แจ้งกรมฯ ให้ซ่อมไฟล์',
  },
  'district-row-missing': { title: 'ไม่พบแถวของอำเภอในไฟล์', text: 'แจ้งกรมฯ ให้ซ่อมไฟล์ ข้อมูลที่บันทึกไว้ไม่ถูกแตะต้อง' },
  locked: { title: 'อำเภอนี้แก้ไขไม่ได้แล้ว', text: 'ดูเหตุผลและผู้ที่เปิดให้แก้ไขได้' },
  'bad-values': { title: 'มีข้อที่บันทึกไม่ได้', text: 'แก้ข้อที่มีกรอบแดงแล้วบันทึกอีกครั้ง' },
  conflict: { title: 'มีผู้บันทึกด้านนี้ก่อนท่าน', text: 'เลือกว่าจะใช้ค่าใด' },
  busy: { title: 'มีผู้ใช้มาก', text: 'รอสักครู่แล้วลองใหม่' },
  'not-permitted': { title: 'Google ไม่ให้บัญชีนี้เขียนช่องนี้', text: 'แจ้งจังหวัดหรือกรมฯ ให้ตรวจสิทธิ์ของบัญชี' },
  failed: { title: 'ติดต่อระบบไม่สำเร็จ', text: 'ตรวจสัญญาณอินเทอร์เน็ตแล้วลองใหม่' },
} as const satisfies { [code: string]: RefusalWords };

export type RefusalCode = keyof typeof REFUSALS;

export const UNKNOWN_PERSON = {
  account: (email: string) =>
    email === ''
      ? 'Google ไม่แจ้งว่าท่านใช้บัญชีใด ปิดแถบนี้ เปิดใหม่จากเมนู แล้วกดอนุญาต'
      : `ท่านใช้บัญชี ${email} แจ้งจังหวัดให้เพิ่มบัญชีนี้ในรายชื่อผู้รับผิดชอบ`,
  copy: 'คัดลอกข้อความขอสิทธิ์',
  request: (email: string) =>
    [
      'ขอเพิ่มบัญชีผู้บันทึกข้อมูลปริมาณงานของท้องถิ่นอำเภอ',
      `บัญชี Google: ${email}`,
      'ชื่อ-สกุลและตำแหน่ง: ……………………',
      'อำเภอที่รับผิดชอบ: ……………………',
    ].join('\n'),
} as const;
