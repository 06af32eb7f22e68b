// The words of beginning the next fiscal year.

export const NEW_YEAR = {
  name: 'ขึ้นปีงบประมาณใหม่',
  sub: 'ใช้รายการงานและรายชื่อเดิม ล็อกปีเก่า',
  head: (year: number) => `จากปีงบประมาณ ${year} เป็น ${year + 1}`,
  text: 'ใส่วันของรอบใหม่ ตัวเลขไม่ยกไป ปีเก่าเปิดดูได้และใช้เป็นค่าปีก่อน',
  dataFrom: (year: number) => `1 ต.ค. ${year - 1}`,
  dataUntil: (year: number) => `30 ก.ย. ${year}`,
  effect: (year: number) => `เริ่มรอบปีงบประมาณ ${year}`,
  data: (from: string, until: string) => `ข้อมูลของช่วง ${from} ถึง ${until}`,
  carried: (items: number, people: number) => `ใช้ต่อ: รายการงาน ${items} รายการ ผู้รับผิดชอบ ${people} คน`,
  oldTab: (year: number) => `แท็บปริมาณงาน ${year} ล็อกทั้งแท็บ เปิดดูได้ ใช้เป็นค่าปีก่อน`,
  newTab: (year: number) => `แท็บปริมาณงาน ${year} เริ่มว่าง ไม่ยกตัวเลขไป`,
  letters: (count: number, year: number) => `การขยายเวลา ${count} ครั้ง เก็บเป็นของปี ${year}`,
  stillOn: (until: string) => `รอบนี้ยืนยันได้ถึง ${until} ยังไม่หมด ขึ้นปีใหม่แล้วอำเภอแก้และยืนยันปีเดิมไม่ได้`,
  waiting: (districts: number) => `${districts} อำเภอของรอบนี้ยังไม่ได้ยืนยัน`,
  unreadable: 'แก้ช่องที่อ่านไม่ได้ในไฟล์ของกรมฯ ก่อน',
  needed: 'ใส่วันที่',
  /** The same day of another year. */
  example: (day: string, year: number) => day.replace(/\d+$/, String(year % 100)),
  button: (year: number) => `ขึ้นปี ${year}`,
  result: (year: number) => `เริ่มรอบปีงบประมาณ ${year} แล้ว ทุกไฟล์ได้แท็บใหม่ในการตรวจครั้งถัดไป`,
} as const;

/** The page of HQ's sidebar that holds both. */
export const YEAR_PAGE = {
  title: 'รายการงานและปีใหม่',
  sub: (year: number) => `ปีงบประมาณ ${year}`,
  loading: 'กำลังอ่านรายการงาน…',
  back: 'กลับ',
  copy: 'คัดลอกรายการที่ใช้อยู่',
} as const;
