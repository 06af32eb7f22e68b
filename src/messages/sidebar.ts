// Words that every screen of a sidebar uses: loading, errors, names of buttons.

export const TITLE = 'ปริมาณงาน';

export const LOADING = {
  reading: 'กำลังอ่านข้อมูล…',
  slow: 'ใช้เวลานานกว่าปกติ',
  slowHelp: 'ช่วงใกล้ครบกำหนดมีผู้ใช้มาก รอได้ ไม่ต้องกดซ้ำ',
  failed: 'อ่านข้อมูลไม่สำเร็จ',
  safe: 'ข้อมูลในไฟล์ไม่เสียหาย',
  retry: 'ลองใหม่',
} as const;

export const BUTTONS = {
  cancel: 'ยกเลิก',
  close: 'ปิด',
  copy: 'คัดลอกข้อความ',
  copied: 'คัดลอกแล้ว',
  copyByHand: 'คัดลอกอัตโนมัติไม่ได้ เลือกข้อความแล้วกด Ctrl+C',
  readyText: 'ข้อความที่เตรียมไว้',
  help: 'วิธีใช้หน้านี้',
  refresh: 'อ่านข้อมูลใหม่',
  open: 'เปิดดู',
  understood: 'เข้าใจแล้ว',
} as const;

export const ROLES = {
  label: 'เลือกงาน',
  Record: 'บันทึกข้อมูล',
  Direct: 'ตรวจและยืนยัน',
  unsaved: 'มีรายการที่ยังไม่ได้บันทึก บันทึกก่อนแล้วจึงเปลี่ยนหน้า',
} as const;

/** Said to whoever opened the page of the other role. */
export type OtherPageWords = { title: string; text: string; button: string };
export const NOT_RECORD: OtherPageWords = {
  title: 'บัญชีนี้ใช้ตรวจและยืนยัน',
  text: 'หน้านี้สำหรับอำเภอบันทึกข้อมูล',
  button: 'ไปหน้าตรวจและยืนยัน',
};
export const NOT_DIRECT: OtherPageWords = {
  title: 'บัญชีนี้ใช้บันทึกข้อมูล',
  text: 'หน้านี้สำหรับจังหวัดตรวจและยืนยัน',
  button: 'ไปหน้าบันทึกข้อมูล',
};
export const OPEN_FAILED = 'เปิดไม่สำเร็จ ลองอีกครั้ง หรือเปิดจากเมนูส่วนขยาย';

export const UNOFFICIAL = 'รายการตัวอย่าง ยังไม่ใช่บัญชีงานของทางราชการ';

export function districtName(name: string): string {
  return `อำเภอ${name}`;
}

export function provinceName(name: string): string {
  return `จังหวัด${name}`;
}

export function underTitle(province: string, year: number): string {
  return `จ.${province} · ปีงบประมาณ ${year}`;
}

export function areaTitle(area: number): string {
  return `ด้านที่ ${area}`;
}

export function countOf(count: number): string {
  return `จาก ${count}`;
}
