// The words of checking and repairing one workbook or all of them: what was found, what will be put back, who may change it.

const some = (emails: readonly string[]) => `${emails.slice(0, 6).join(', ')}${emails.length > 6 ? ' …' : ''}`;

export const REPAIR = {
  title: (files: number) => `ตรวจและซ่อม ${files} ไฟล์`,
  sub: 'ดูก่อนว่าจะทำอะไร แล้วจึงกดซ่อม',
  looking: 'กำลังดูไฟล์ตามที่เป็นอยู่ตอนนี้',
  remove: 'นำสิทธิ์แก้ไขออก (เลือกได้)',
  found: (title: string) => `ที่พบใน ${title}`,
  fine: 'ไม่พบสิ่งที่ต้องซ่อม',
  ordered: 'กรมฯ แก้รอบ รายการงาน หรือรายชื่อแล้ว จะลงในไฟล์นี้ตามที่แก้',
  acts: (districts: number) => `รับการยืนยันหรือการส่งกลับที่รออยู่ ${districts} อำเภอ`,
  columns: 'แท็บปริมาณงาน: จัดคอลัมน์ให้ตรงรหัส ตัวเลขไปกับคอลัมน์ของมัน',
  rights: (tab: string, count: number) => `แท็บ ${tab}: คืนการป้องกัน ${count} แห่ง`,
  unknownRights: (tab: string, count: number) => `แท็บ ${tab}: ลบการป้องกันที่ไม่รู้จัก ${count} แห่ง`,
  lostTab: (tab: string) => `สร้างแท็บ ${tab} ที่หายไปใหม่`,
  cells: (tab: string, count: number) => `แท็บ ${tab}: เขียนสูตรและช่องของ กรมฯ ใหม่ ${count} ช่อง`,
  colours: (tab: string) => `แท็บ ${tab}: คืนสีตามสถานะ`,
  settings: 'คืนชื่อไฟล์ ภาษา และเขตเวลา',
  unknownTab: (tab: string) => `แท็บ ${tab} ไม่ใช่ของระบบ ระบบไม่แก้และไม่ลบข้อมูลในแท็บ`,
  untouched: 'ไม่แตะตัวเลขที่อำเภอบันทึก',
  lets: (emails: readonly string[]) => `เปิดสิทธิ์ให้ผู้รับผิดชอบที่ยังเข้าไม่ได้ ${emails.length} คน: ${some(emails)}`,
  strangers: (emails: readonly string[]) => `มีผู้แก้ไขที่ไม่อยู่ในรายชื่อ ${emails.length} คน`,
  idle: (emails: readonly string[]) => `มีผู้แก้ไขที่วันนี้ไม่มีหน้าที่ในไฟล์นี้ ${emails.length} คน`,
  chooseAbove: 'เลือกคนที่จะนำสิทธิ์ออกได้ด้านบน',
  removes: (emails: readonly string[]) => `นำสิทธิ์แก้ไขออก ${emails.length} คน: ${some(emails)}`,
  scripts: 'สคริปต์ที่ผู้อื่นผูกไว้กับไฟล์ ระบบมองไม่เห็น',
  scriptsHelp: 'เปิดไฟล์ ▸ ส่วนขยาย ▸ Apps Script แล้วดู สคริปต์เช่นนั้นแก้ได้เพียงช่องที่ผู้เปิดไฟล์แก้ได้เอง',
  all: (files: number) => `ตรวจและซ่อมทั้ง ${files} ไฟล์ ทีละไฟล์`,
  allRights: 'คืนการป้องกัน แท็บ สูตร และช่องของ กรมฯ ที่เสียหาย',
  allLets: 'เปิดสิทธิ์ให้ผู้รับผิดชอบที่ยังเข้าไม่ได้ และจดผู้แก้ไขที่ไม่อยู่ในรายชื่อ',
  schedules: 'ตั้งเวลาอัตโนมัติ ให้ระบบตรวจทุก 5 นาที',
  byRoleAccount: 'บัญชีของกรมฯ ที่เป็นเจ้าของไฟล์จะทำให้ในรอบตรวจถัดไป รายละเอียดก่อนซ่อมเห็นได้จากบัญชีนั้น',
  button: (files: number) => (files === 1 ? 'ซ่อมไฟล์นี้' : `ซ่อม ${files} ไฟล์`),
  progress: (done: number, all: number) => `ตรวจแล้ว ${done} จาก ${all} ไฟล์`,
  result: (files: number, troubled: number) =>
    troubled === 0 ? `ตรวจและซ่อมแล้ว ${files} ไฟล์` : `ตรวจแล้ว ${files} ไฟล์ ต้องดูต่อ ${troubled} ไฟล์ อ่านใน ตรวจสุขภาพระบบ`,
  /** In the column สิทธิ์ของไฟล์. */
  access: (shutOut: readonly string[], others: readonly string[], at: string) =>
    [
      shutOut.length > 0 ? `Google ไม่ให้สิทธิ์ ${some(shutOut)}` : '',
      others.length > 0 ? `ผู้แก้ไขที่ไม่มีหน้าที่ ${some(others)}` : '',
      `ตรวจสิทธิ์ล่าสุด ${at}`,
    ]
      .filter((text) => text !== '')
      .join(' · '),
} as const;

export const REPAIR_PROBLEMS = {
  unknown: 'ไม่พบไฟล์นี้ในแท็บ ไฟล์บันทึกข้อมูล กลับไปกด อ่านข้อมูลใหม่',
  known: (emails: readonly string[]) => `นำออกไม่ได้ เพราะวันนี้มีหน้าที่ในไฟล์นี้: ${some(emails)} ถ้าพ้นหน้าที่แล้ว แก้ใน ผู้รับผิดชอบ ก่อน`,
} as const;

export const SHOW_OUT = {
  name: 'นำสิทธิ์แก้ไขไฟล์ กรมฯ ออก',
  sub: 'ผู้แก้ไขที่ไม่อยู่ในช่อง ผู้แก้ไขไฟล์ กรมฯ',
  effect: 'ไฟล์ของกรมฯ',
  stays: 'ข้อมูลและทะเบียนไม่เปลี่ยน',
  button: 'นำสิทธิ์ออก',
  result: 'นำสิทธิ์ออกแล้ว',
  nobody: 'เลือกอย่างน้อยหนึ่งคน',
  known: (emails: readonly string[]) => `นำออกไม่ได้ เพราะเป็นเจ้าของหรืออยู่ในช่อง ผู้แก้ไขไฟล์ กรมฯ: ${some(emails)}`,
} as const;
