// The words of the order to set up tracking workbooks.

export const SET_UP = {
  title: (provinces: number) => `ตั้งค่าไฟล์บันทึกข้อมูล ${provinces} จังหวัด`,
  makes: (files: number) => `สร้างไฟล์บันทึกข้อมูล ${files} ไฟล์`,
  adopts: 'ใช้ไฟล์ที่มีอยู่เป็นไฟล์บันทึกข้อมูล แท็บอื่นในไฟล์คงไว้',
  rows: (provinces: number, districts: number) => `จัดแถวให้ ${provinces} จังหวัด ${districts} อำเภอ`,
  protects: 'ป้องกันทุกช่องก่อน แล้วจึงแชร์',
  shares: (people: number) => `แชร์ให้ผู้รับผิดชอบ ${people} คน`,
  button: (files: number) => `ตั้งค่า ${files} ไฟล์`,
  progress: (done: number, all: number) => `ตั้งค่าแล้ว ${done} จาก ${all} ไฟล์`,
  result: (refused: number) =>
    refused === 0
      ? 'ตั้งค่าครบแล้ว ระบบจะตรวจทุก 5 นาที'
      : `ตั้งค่าครบแล้ว แต่ Google ไม่รับอีเมล ${refused} คน ตรวจอีเมลในแท็บ ผู้รับผิดชอบ`,
  withoutRecorder: (districts: number) => `ยังไม่มีผู้บันทึก ${districts} อำเภอ เพิ่มทีหลังได้`,
  withoutDirector: (names: readonly string[]) =>
    `ยังไม่มีผู้ยืนยัน: ${names.slice(0, 8).join(', ')}${names.length > 8 ? ' …' : ''}`,
  unofficial: 'รายการงานเป็นค่าตัวอย่าง ไม่ใช่บัญชีงานหรือเวลามาตรฐานของทางราชการ',
  byRoleAccount: 'บัญชีของกรมฯ ที่เป็นเจ้าของไฟล์จะทำให้ในรอบตรวจถัดไป',
} as const;

export const SET_UP_PROBLEMS = {
  none: 'เลือกอย่างน้อยหนึ่งจังหวัด',
  twice: (names: readonly string[]) => `มีไฟล์แล้ว: ${names.join(', ')}`,
  address: 'ใส่ที่อยู่ของไฟล์ Google Sheets',
  inUse: 'ไฟล์นี้ใช้อยู่แล้ว เลือกไฟล์อื่น',
  notOwned: 'บัญชีของกรมฯ ต้องเป็นเจ้าของไฟล์นี้ ให้เจ้าของโอนไฟล์มาก่อน หรือเลือกสร้างไฟล์ใหม่',
} as const;
