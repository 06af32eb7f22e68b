// The pages of a director, walked through as the director of จังหวัดอุตรดิตถ์.
import { AS_RECORDER } from './recorder';
import type { Do, Walk } from './walk';

const AS_DIRECTOR: readonly Do[] = [{ become: 'ผอ.กลุ่มงานฯ' }, { menu: 'ตรวจและยืนยัน' }, { see: 'จังหวัดอุตรดิตถ์' }];
const LIST: Do = { press: 'กลับไปรายชื่ออำเภอ' };

export const LOOKING_ROUND: readonly Walk[] = [
  {
    page: 'first-use',
    list: 0,
    before: [],
    steps: [
      [{ become: 'ท้องถิ่นอำเภอลับแล' }, { open: 'ปริมาณงาน สถอ.' }],
      [{ menu: 'เปิดแถบบันทึกข้อมูล' }],
      { outside: 'หน้าขออนุญาตเป็นของ Google' },
      [...AS_RECORDER, { press: 'เข้าใจแล้ว' }, ...AS_DIRECTOR, { see: '9 อำเภอ' }, { press: 'เข้าใจแล้ว' }],
    ],
  },
  {
    page: 'director',
    list: 0,
    before: AS_DIRECTOR,
    steps: [
      [{ see: 'ยืนยันได้ถึง' }, { see: '8 ต.ค. 64' }, { see: 'เหลือ 14 วัน' }],
      [{ see: 'ทองแสนขัน มีการแก้ไขหลังยืนยัน' }, { see: 'ตั้งแต่ท่านดูครั้งก่อน' }, { shot: 'director', of: 'panel', tall: 600 }],
      [
        { press: '3 พร้อม' },
        { press: '4 ยังไม่ครบ' },
        { see: 'บ้านโคก' },
        { press: '2 ยืนยันแล้ว' },
        { see: 'ฟากท่า' },
        { press: '9 ทั้งหมด' },
      ],
      [{ see: '36/48' }],
      [{ press: 'เมืองอุตรดิตถ์' }, { see: 'สิ่งที่ท่านจะยืนยัน' }, LIST],
    ],
  },
  {
    page: 'director-key',
    list: 1,
    before: AS_DIRECTOR,
    steps: [
      [{ press: 'ติดตาม 4 อำเภอที่ยังไม่ครบ' }, { see: 'ขาดมากขึ้นก่อน' }],
      [
        { see: '0 5500 0000' },
        { tick: 'โทรหาบ้านโคกแล้ว' },
        { see: 'โทรแล้ว 24 ก.ย. 64' },
        { choose: 'วันที่บ้านโคกรับปากว่าจะเสร็จ', option: 'อ. 28 ก.ย. 64' },
        { shot: 'chase', of: 'panel', tall: 540 },
      ],
      [
        { press: 'ข้อความ LINE ถึงบ้านโคก' },
        { press: 'คัดลอกข้อความ' },
        { press: 'ปิด' },
        { press: 'ข้อความ LINE ถึงทุกอำเภอ' },
        { press: 'คัดลอกข้อความ' },
        { press: 'ปิด' },
      ],
      [{ press: 'พิมพ์หนังสือประทับตรา' }, { write: 'แก้ไขเลขที่หนังสือ', with: 'ที่ อต ๐๐๒๓.๓/ว ๑๒' }, { press: 'ปิด' }],
    ],
  },
];

export const CHECKING: readonly Walk[] = [
  {
    page: 'check',
    list: 0,
    before: AS_DIRECTOR,
    steps: [
      [{ press: 'ท่าปลา' }],
      [{ see: 'กรอกแล้ว' }, { see: 'ช่องว่าง' }, { see: 'เป็นศูนย์' }, { see: 'ต่างมาก' }],
      [{ press: 'อำเภอถัดไป' }],
      [{ see: 'ยอดรวมรายด้าน' }, { press: 'ดูตารางทุกข้อ' }, { see: 'ตารางตรวจข้อมูล' }, { press: 'ปิด' }],
      [{ press: 'อำเภอก่อนหน้า' }, { see: 'อำเภอท่าปลา' }],
    ],
  },
];

export const RETURNING: readonly Walk[] = [
  {
    page: 'return',
    list: 0,
    before: AS_DIRECTOR,
    steps: [
      [{ press: 'พิชัย' }, { shot: 'check', of: 'panel', tall: 560 }, { press: 'ส่งกลับแก้ไข' }],
      [{ tick: '8. ' }],
      [{ press: 'ขอเหตุผลที่ต่างจากปีก่อน' }],
      [
        { choose: 'ให้แก้ถึง', option: 'สิ้นวัน พฤ. 30 ก.ย. 64' },
        { shot: 'return', of: 'panel', tall: 560 },
        { press: 'ส่งกลับแก้ไข 1 ด้าน' },
        { see: 'ส่งพิชัยกลับแก้ไขแล้ว' },
      ],
    ],
  },
];

export const CONFIRMING: readonly Walk[] = [
  {
    page: 'confirm',
    list: 0,
    before: [...AS_DIRECTOR, { press: 'ลับแล' }],
    steps: [[{ see: 'สิ่งที่ท่านจะยืนยัน' }], [{ press: 'ยืนยันลับแล' }, { see: 'ยืนยันลับแลแล้ว' }, LIST]],
  },
  {
    page: 'confirm',
    list: 1,
    before: [],
    steps: [
      [{ tick: 'เลือกอำเภอที่พร้อมยืนยันทั้ง 3' }],
      [{ press: 'ดูสรุปและยืนยัน 3 อำเภอ' }],
      [
        { see: 'ท่านกำลังยืนยันว่า' },
        { see: 'ต่างจากปีก่อนมาก 2 ข้อ' },
        { see: 'เปิดดู' },
        { shot: 'confirm', of: 'panel', tall: 560 },
      ],
      [{ press: 'ยืนยัน 3 อำเภอ' }, { see: 'ยืนยันแล้ว 3 อำเภอ' }],
    ],
  },
];
