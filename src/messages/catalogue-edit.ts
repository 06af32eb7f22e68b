// The words of the edit of the list of work items.
import type { CatalogueChange, ItemColumn, ItemProblem } from '../domain/catalogue-import';
import type { Headings } from '../domain/table-columns';
import { HQ_HEADINGS } from './hq-tabs';

const ORDER: readonly ItemColumn[] = [
  'area',
  'areaName',
  'code',
  'name',
  'unit',
  'minutes',
  'active',
  'decimals',
  'definition',
  'example',
];

const SHORT: { [column in ItemColumn]: readonly string[] } = {
  area: ['ด้านที่', 'ด้าน'],
  areaName: ['ชื่อด้าน'],
  code: ['รหัส'],
  name: ['รายการงาน', 'ชื่องาน', 'รายการ'],
  unit: ['หน่วยนับ', 'หน่วย'],
  minutes: ['เวลามาตรฐาน'],
  active: ['ใช้อยู่'],
  decimals: ['มีทศนิยม', 'ทศนิยม'],
  definition: ['วิธีนับ', 'คำนิยาม'],
  example: ['ตัวอย่าง'],
};

/** As the tab has them, and shorter. */
export const ITEM_TABLE: Headings<ItemColumn> = ORDER.map((column, index) => ({
  column,
  names: [HQ_HEADINGS.items[index] ?? '', ...SHORT[column]],
}));

const REASONS: { [kind in ItemProblem['kind']]: string } = {
  missing: 'ยังไม่ได้กรอก',
  'bad-number': 'ใส่เฉพาะตัวเลข',
  'bad-code': 'ใส่รหัสเป็นอักษรอังกฤษตามด้วยตัวเลข เช่น A1-07',
  twice: 'ซ้ำกับแถวก่อน',
  'yes-or-no': 'ใส่ ใช่ หรือ ไม่ใช่',
  'other-name': 'ชื่อด้านไม่ตรงกับแถวก่อนของด้านเดียวกัน',
  'too-long': 'ยาวเกินไป',
};

export function itemProblemText({ row, column, kind, text }: ItemProblem): string {
  return `แถว ${row} ช่อง ${SHORT[column][0]}: ${text === '' ? '' : `“${text.slice(0, 40)}” `}${REASONS[kind]}`;
}

export const CATALOGUE_EDIT = {
  name: 'รายการงาน',
  sub: 'แก้ เพิ่ม หรือเลิกใช้รายการ เห็นผลก่อนบันทึก',
  head: (version: string, items: number) => `รุ่นที่ ${version} ใช้อยู่ ${items} รายการ`,
  columns: 'คัดลอกรายการเดิมไปแก้ใน Excel แล้ววางกลับ รหัสเดิมคือรายการเดิม รายการที่ไม่อยู่ในตารางจะเลิกใช้ ตัวเลขเดิมไม่หาย',
  title: 'แก้รายการงานจากตาราง',
  official: 'รายการนี้เป็น',
  example: 'รายการตัวอย่าง',
  exampleNote: 'ทุกหน้าจอและเอกสารบอกว่ายังไม่ใช่ของทางราชการ',
  real: 'บัญชีงานของทางราชการ',
  realNote: 'ไม่ขึ้นคำว่าตัวอย่างอีก',
  effect: (areas: number, items: number) => `${areas} ด้าน ใช้อยู่ ${items} รายการ`,
  version: (version: string) => `เป็นรุ่นที่ ${version} ของรอบนี้`,
  added: 'เพิ่ม',
  retired: 'เลิกใช้',
  revived: 'กลับมาใช้',
  remeasured: 'เปลี่ยนหน่วยนับหรือทศนิยม',
  reworded: 'แก้ชื่อ คำอธิบาย หรือเวลามาตรฐาน',
  same: 'ไม่มีอะไรเปลี่ยน',
  incomplete: (districts: number) => `${districts} อำเภอที่ครบแล้ว จะขาดรายการใหม่`,
  again: (districts: number) => `${districts} อำเภอที่ยืนยันแล้ว ต้องยืนยันใหม่ ขึ้นว่า มีการแก้ไขหลังยืนยัน`,
  names: (items: CatalogueChange['added']) =>
    items
      .slice(0, 6)
      .map(({ code }) => code)
      .join(', ') + (items.length > 6 ? ' …' : ''),
  empty: 'ยังไม่มีแถวที่อ่านได้ คัดลอกตารางจาก Excel หรือ Sheets มาวาง',
  emptied: (area: number) => `ด้านที่ ${area} ต้องเหลือรายการที่ใช้อยู่อย่างน้อย 1 รายการ ระหว่างรอบยกเลิกทั้งด้านไม่ได้`,
  unreadable: 'แท็บ รายการงาน มีช่องที่อ่านไม่ได้ แก้ก่อน',
  button: (version: string) => `บันทึกเป็นรุ่นที่ ${version}`,
  result: (version: string) => `บันทึกรายการงานรุ่นที่ ${version} แล้ว ทุกไฟล์เปลี่ยนตามในการตรวจครั้งถัดไป`,
} as const;
