// The pages of a recorder, walked through as the recorder of ลับแล; then พิชัย, sent back, and ฟากท่า, confirmed.
import type { Do, Walk } from './walk';

export const AS_RECORDER: readonly Do[] = [
  { become: 'ท้องถิ่นอำเภอลับแล' },
  { open: 'ปริมาณงาน สถอ.' },
  { menu: 'เปิดแถบบันทึกข้อมูล' },
  { see: 'อำเภอลับแล' },
];
const HOME: Do = { press: 'กลับไปรายการ 8 ด้าน' };

export const RECORDING: readonly Walk[] = [
  {
    page: 'recorder-home',
    list: 0,
    before: AS_RECORDER,
    steps: [
      [{ press: 'เลือกอำเภอ อำเภอลับแล' }, { see: 'อำเภอตรอน' }, { press: 'ยกเลิก' }],
      [{ see: '30 ก.ย. 64' }, { see: 'เหลืออีก 6 วัน' }, { see: 'ขยายจาก 15 ก.ย.' }, { see: 'ว ๑๙๖๐' }],
      [{ see: 'บันทึกแล้ว 36/48 รายการ' }, { see: 'ครบ 5/8 ด้าน' }, { shot: 'recorder-home', of: 'panel', tall: 560 }],
      [{ press: '5. ' }, { see: 'กรอกแล้ว 2 จาก 6 รายการ' }, HOME, { press: 'บันทึกต่อ ด้านที่ 3' }],
      [
        { fill: 'A3-05', with: '7' },
        { fill: 'A3-06', with: '5' },
        { save: 'บันทึก' },
        { press: 'ไปด้านที่ 4' },
        { press: 'ไปด้านที่ 5' },
        { see: 'กรอกแล้ว 2 จาก 6 รายการ' },
      ],
    ],
  },
  {
    page: 'recorder-area',
    list: 0,
    before: [],
    steps: [
      [
        { fill: 'A5-03', with: '๘๐' },
        { see: 'อ่านได้เป็น 80' },
        { fill: 'A5-04', with: '8 ครั้ง' },
        { see: 'ใส่เฉพาะตัวเลข เช่น 8' },
      ],
      [{ press: 'หมายเหตุและหลักฐานข้อ 3' }, { see: 'วิธีนับ' }, { see: 'ลิงก์หลักฐาน' }, { press: 'หมายเหตุและหลักฐานข้อ 3' }],
      [{ fill: 'A5-05', with: '0' }, { see: '0 หมายถึง ไม่มีงานนี้ในปี 2564' }],
      [
        { save: 'บันทึก' },
        { see: 'เหลือข้อ 4 ต้องแก้' },
        { shot: 'recorder-area', of: 'panel', tall: 560, at: 'ใส่เฉพาะตัวเลข เช่น 8' },
        { fill: 'A5-04', with: '8' },
        { save: 'บันทึก' },
        HOME,
      ],
    ],
  },
  {
    page: 'recorder-area',
    list: 1,
    before: [{ press: '8. ' }],
    steps: [
      [{ press: 'ไม่มีงานในด้านนี้' }],
      [{ see: 'แก้ได้จนสิ้นวัน 30 ก.ย. 64' }, { press: 'ใส่ 0 ทั้ง 6 ข้อ' }],
      [{ see: 'ใส่ 0 แล้ว 6 ข้อ' }, { see: 'บันทึกแล้ว' }, HOME, { see: 'บันทึกล่าสุด' }],
    ],
  },
  {
    page: 'recorder-paste',
    list: 0,
    before: [],
    steps: [
      [{ press: 'วางจาก Excel' }],
      [
        {
          write: 'คลิกในกรอบนี้แล้วกด Ctrl+V',
          with: 'รหัส\tรายการ\tปี 2564\nA5-06\tงาน\t10\nA8-01\tงาน\t80\nA8-02\tงาน\t2\nA8-03\tงาน\t๔๐\nA8-04\tงาน\t\n',
        },
      ],
      [
        { see: 'ใหม่ 1 · เปลี่ยน 3 · ว่าง ไม่เปลี่ยน 1' },
        { see: '(เดิม 0)' },
        { shot: 'recorder-paste', of: 'panel', tall: 620 },
      ],
      [{ press: 'บันทึก 4 ค่า' }, { see: 'บันทึกแล้ว 48/48 รายการ' }, { see: 'บันทึกครบทั้ง 8 ด้านแล้ว' }],
    ],
  },
  {
    page: 'saving',
    list: 0,
    before: [{ press: '8. ' }],
    steps: [
      [{ fill: 'A8-05', with: '1' }, { save: 'บันทึก' }],
      [{ fill: 'A8-06', with: '200' }, HOME, { see: 'บันทึกแล้ว 48/48 รายการ' }],
      [{ press: '8. ' }, { fill: 'A8-06', with: '210' }, { see: 'บันทึกแล้ว' }],
    ],
  },
  {
    page: 'saving-together',
    list: 0,
    before: [
      {
        meanwhile: [{ press: '8. ' }, { fill: 'A8-01', with: '81' }, { fill: 'A8-02', with: '3' }, { save: 'บันทึก' }],
      },
      { fill: 'A8-01', with: '79' },
      { fill: 'A8-02', with: '4' },
      { press: 'บันทึก' },
    ],
    steps: [
      [{ see: 'มีผู้บันทึกด้านนี้ก่อนท่าน ค่าต่างกัน 2 ข้อ' }, { see: 'ท้องถิ่นอำเภอลับแล บันทึกเมื่อ' }],
      [
        { see: 'เหลือข้อ 1, 2' },
        { tick: 'ค่าที่ท่านกรอก 79' },
        { see: 'เลือกแล้ว 1 จาก 2 ข้อ' },
        { shot: 'saving-together', of: 'panel', tall: 480 },
        { tick: 'ค่าที่บันทึกแล้ว 3' },
      ],
      [{ press: 'บันทึกตามที่เลือก' }, { see: 'บันทึกแล้ว' }],
      { outside: 'โทรศัพท์' },
    ],
  },
];

export const REVISING: readonly Walk[] = [
  {
    page: 'returned',
    list: 0,
    before: [{ later: 30 }, { become: 'ท้องถิ่นอำเภอพิชัย' }, { menu: 'เปิดแถบบันทึกข้อมูล' }],
    steps: [
      [{ see: 'จังหวัดส่งกลับแก้ไข 1 ด้าน' }, { see: 'ขอเหตุผลที่ต่างจากปีก่อน' }, { shot: 'returned', of: 'panel', tall: 520 }],
      [
        { press: '8. ' },
        { press: 'หมายเหตุและหลักฐานข้อ 2' },
        { write: 'เหตุผลที่ต่างจากปีก่อน', with: 'มีการเลือกตั้งซ่อม 8 แห่ง' },
        { save: 'บันทึก' },
      ],
      [HOME, { see: 'แก้ไขแล้ว รอจังหวัดตรวจ' }],
    ],
  },
];

export const ASKING_TO_OPEN: readonly Walk[] = [
  {
    page: 'locks',
    list: 0,
    before: [
      { become: 'ท้องถิ่นอำเภอฟากท่า' },
      { menu: 'เปิดแถบบันทึกข้อมูล' },
      { see: 'จังหวัดยืนยันแล้ว' },
      { press: '1. ' },
      { see: 'เพราะจังหวัดยืนยันแล้ว' },
      { shot: 'locks', of: 'panel', tall: 480 },
    ],
    steps: [
      [{ press: 'ขอเปิดให้แก้ไข' }],
      [{ see: 'ระบบไม่ได้ส่งให้' }, { see: '0 5500 0000' }, { press: 'คัดลอกข้อความ' }],
      { outside: 'โทรศัพท์ หรือ LINE' },
      [
        {
          meanwhile: [
            { become: 'ผอ.กลุ่มงานฯ' },
            { menu: 'ตรวจและยืนยัน' },
            { press: 'ฟากท่า' },
            { press: 'ส่งกลับแก้ไข' },
            { tick: 'ทั้งอำเภอ' },
            { press: 'ตัวเลขน่าจะพิมพ์เกิน' },
            { press: 'ส่งกลับทั้งอำเภอ' },
            { see: 'ส่งฟากท่ากลับแก้ไขแล้ว' },
          ],
        },
        { menu: 'เปิดแถบบันทึกข้อมูล' },
        { see: 'จังหวัดส่งกลับแก้ไขทั้งอำเภอ' },
      ],
    ],
  },
];
