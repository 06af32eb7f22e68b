// The pages of headquarters: during a round, and on the first day, whose director then puts in the key that came by mail.
import { defaultCatalogue } from '../../src/domain/catalogue-default';
import { HQ_HEADINGS } from '../../src/messages/hq-tabs';
import type { Do, Walk } from './walk';

/** The province of the first day. */
export const PHUKET = 83;

const AS_HQ: readonly Do[] = [
  { become: 'กลุ่มพัฒนาระบบบริหาร' },
  { open: 'ไฟล์ของกรมฯ' },
  { hqMenu: 'เปิดงานของ กรมฯ' },
  { see: 'รอบปีงบประมาณ 2564' },
];

export const HEADQUARTERS: readonly Walk[] = [
  {
    page: 'hq-care',
    list: 0,
    before: [{ become: 'กลุ่มพัฒนาระบบบริหาร' }, { open: 'ไฟล์ของกรมฯ' }],
    steps: [
      [
        { hqMenu: 'เปิดงานของ กรมฯ' },
        { see: 'อยู่ระหว่างการบันทึก' },
        { see: 'อัปเดตล่าสุด' },
        { shot: 'hq-home', of: 'panel', tall: 520 },
      ],
      [
        { press: 'ติดตามและเตือน' },
        { see: 'รอยืนยัน 3 อำเภอ' },
        { unfold: 'อุตรดิตถ์' },
        { press: 'จดการโทรถึง' },
        { see: 'รับปากว่าจะเสร็จวันที่' },
        { press: 'ยกเลิก' },
        { press: 'กลับงานของกรมฯ' },
      ],
      [
        { press: 'ตรวจสุขภาพระบบ' },
        { see: 'ยังไม่ได้ตั้งเวลาอัตโนมัติ' },
        { press: 'ดูและซ่อม ปริมาณงาน สถอ. จังหวัดอุตรดิตถ์' },
        { see: 'สคริปต์ที่ผู้อื่นผูกไว้กับไฟล์' },
        { press: 'ยกเลิก' },
        { press: 'กลับหน้าแรก' },
      ],
      [
        { press: 'ผู้รับผิดชอบ' },
        { unfold: 'กรอกทีละคน' },
        { write: 'อีเมล', with: 'laplae.assistant@example.go.th' },
        { write: 'ชื่อที่แสดง', with: 'ผู้ช่วยท้องถิ่นอำเภอลับแล' },
        { write: 'จังหวัด', with: 'อุตรดิตถ์' },
        { write: 'อำเภอ', with: 'ลับแล' },
        { press: 'ใส่ลงในตาราง' },
        { press: 'ตรวจตาราง' },
        { press: 'บันทึก รวม' },
        { see: 'เสร็จแล้ว' },
        { press: 'กลับหน้าแรก' },
      ],
    ],
  },
  {
    page: 'extend',
    list: 0,
    before: [{ become: 'กลุ่มพัฒนาระบบบริหาร' }, { open: 'ไฟล์ของกรมฯ' }],
    steps: [
      [{ hqMenu: 'เปิดงานของ กรมฯ' }, { see: 'รอบปีงบประมาณ 2564' }, { press: 'ขยายเวลา' }],
      [
        { write: 'เลขที่หนังสือ', with: 'มท ๐๘๑๒/ว ๒๒๐๐' },
        { write: 'ลงวันที่', with: '24 ก.ย. 64' },
        { tick: 'บางอำเภอ' },
        { choose: 'จังหวัด', option: 'อุตรดิตถ์' },
        { tick: 'ท่าปลา' },
        { write: 'เหตุผล', with: 'อุทกภัยในพื้นที่' },
        { write: 'บันทึกได้ถึงสิ้นวัน', with: '4 ต.ค. 64' },
      ],
      [{ see: 'มีผลกับ 1 จังหวัด 1 อำเภอ' }, { shot: 'extend', of: 'panel', tall: 600, at: 'มีผลกับ' }],
      [{ press: 'ขยายเวลา 1 อำเภอ' }, { see: 'เสร็จแล้ว' }, { press: 'กลับหน้าแรก' }],
    ],
  },
  {
    page: 'publish',
    list: 0,
    before: AS_HQ,
    steps: [
      [{ hqMenu: 'ตรวจและล็อกทันที' }, { accept: 'รับทราบ', saying: 'ตรวจแล้ว' }],
      [{ hqMenu: 'เปิดงานของ กรมฯ' }, { press: 'ออกรายงานสถานะ' }],
      [{ tick: 'ขั้นบันทึก' }, { see: 'เป็นครั้งแรก' }, { shot: 'publish', of: 'panel', tall: 420 }],
      [{ press: 'เผยแพร่ครั้งที่ 1' }, { see: 'เสร็จแล้ว' }],
    ],
  },
  {
    page: 'hq-chase',
    list: 0,
    before: [],
    steps: [
      [{ hqMenu: 'เปิดงานของ กรมฯ' }, { press: 'ออกรายงานสถานะ' }, { see: 'ครั้งที่ 1 ข้อมูล ณ' }],
      [{ hqMenu: 'ติดตามและเตือน' }, { press: 'หนังสือถึงผู้ว่าราชการจังหวัด' }, { see: 'เลือกเครื่องพิมพ์' }],
      [{ press: 'พิมพ์' }, { press: 'ปิด' }],
    ],
  },
  {
    page: 'publish',
    list: 1,
    before: [],
    steps: [
      [{ hqMenu: 'หน้าศูนย์ประสานงาน' }, { see: 'ศูนย์ประสานงานท้องถิ่นอำเภอ' }],
      [{ press: 'บันทึกหน้านี้เป็นไฟล์' }],
      { outside: 'เว็บของหน่วยงาน' },
    ],
  },
  {
    page: 'hq-acts',
    list: 0,
    before: [{ accept: 'ปิด', saying: 'ศูนย์ประสานงานท้องถิ่นอำเภอ' }],
    steps: [
      [
        { hqMenu: 'เปิดงานของ กรมฯ' },
        { press: 'การยืนยัน ทะเบียน และกุญแจ' },
        { see: 'ทองแสนขัน จังหวัดอุตรดิตถ์' },
        { shot: 'hq-acts', of: 'panel', tall: 600 },
      ],
      [{ press: 'กุญแจของผู้ยืนยัน' }, { see: 'กุญแจเลขที่ 1' }],
      [
        { press: 'ออกกุญแจใหม่ให้ ผอ.กลุ่มงานฯ สถจ.อุตรดิตถ์' },
        { see: 'กุญแจเดิมใช้ไม่ได้ทันที' },
        { press: 'ออกกุญแจใหม่' },
        { see: 'เสร็จแล้ว' },
        { press: 'กลับหน้าแรก' },
      ],
    ],
  },
  {
    page: 'hq-acts',
    list: 1,
    before: [{ later: 15 * 24 * 60 }, ...AS_HQ, { press: 'การยืนยัน ทะเบียน และกุญแจ' }],
    steps: [
      [{ press: 'ถอนการยืนยันหลังกำหนด' }],
      [
        { choose: 'อำเภอที่ยืนยันแล้ว', option: 'ลับแล' },
        { write: 'เหตุผล', with: 'พบว่านับซ้ำ' },
      ],
      [{ see: 'การยืนยันของอำเภอลับแลจะสิ้นผล' }, { press: 'ถอนการยืนยัน' }, { see: 'เสร็จแล้ว' }],
    ],
  },
];

/** The list that is in use, and one item more. */
const ITEMS = [
  HQ_HEADINGS.items.join('\t'),
  ...defaultCatalogue.items.map(({ area, code, name, unit, minutes, definition, example }) => {
    const areaName = defaultCatalogue.areas.find(({ number }) => number === area)?.name;
    return [area, areaName, code, name, unit, minutes, 'ใช่', 'ไม่ใช่', definition, example].join('\t');
  }),
  '3\t\tA3-07\tงานใหม่กลางรอบ\tเรื่อง\t30',
].join('\n');

/** As the letters print it: a name that HQ does not have is offered the likely one. */
const PEOPLE = [
  'อีเมล\tชื่อ\tโทรศัพท์\tบทบาท\tจังหวัด\tอำเภอ',
  'mueangphuket.8301@example.go.th\tท้องถิ่นอำเภอเมืองภูเก็ต\t0 7600 0000\tผู้บันทึก\tภูเก็ต\tเมืองภูเกต',
  'kathu.8302@example.go.th\tท้องถิ่นอำเภอกะทู้\t0 7600 0000\tผู้บันทึก\tภูเก็ต\tกะทู้',
  'thalang.8303@example.go.th\tท้องถิ่นอำเภอถลาง\t0 7600 0000\tผู้บันทึก\tภูเก็ต\tถลาง',
  'director.phuket@example.go.th\tผอ.กลุ่มงานฯ สถจ.ภูเก็ต\t\tผู้ยืนยัน\tภูเก็ต\t',
].join('\n');

/** Last of all in a room: what the districts are asked for is another afterwards, and then another year. */
export const NEXT_YEAR: readonly Walk[] = [
  {
    page: 'hq-year',
    list: 0,
    before: [{ become: 'กลุ่มพัฒนาระบบบริหาร' }, { open: 'ไฟล์ของกรมฯ' }],
    steps: [
      [{ hqMenu: 'เปิดงานของ กรมฯ' }, { press: 'รายการงานและปีใหม่' }, { press: 'รายการงาน' }],
      [{ unfold: 'คัดลอกรายการที่ใช้อยู่' }, { write: 'วางตารางที่นี่', with: ITEMS }],
      [
        { press: 'ตรวจตาราง' },
        { see: 'ต้องยืนยันใหม่' },
        { see: 'เป็นรุ่นที่ 2' },
        { shot: 'hq-year', of: 'panel', tall: 420, at: 'เป็นรุ่นที่ 2' },
      ],
      [{ press: 'บันทึกเป็นรุ่นที่ 2' }, { see: 'เสร็จแล้ว' }, { press: 'กลับหน้าแรก' }],
    ],
  },
  {
    page: 'hq-districts',
    list: 0,
    before: [],
    steps: [
      [{ press: 'อำเภอเปลี่ยนชื่อ รวม หรือแยก' }],
      [
        { tick: 'รวม' },
        { write: 'มีผลวันที่', with: '1 มี.ค. 65' },
        { choose: 'จังหวัด', option: 'อุตรดิตถ์' },
        { tick: 'พิชัย' },
        { tick: 'ตรอน' },
      ],
      [
        { write: 'ชื่อหลังรวม', with: 'พิชัย' },
        { write: 'ที่มา', with: 'ราชกิจจานุเบกษา' },
        { see: 'อ.พิชัย, อ.ตรอน รวมเป็น อ.พิชัย' },
        { shot: 'hq-districts', of: 'panel', tall: 420, at: 'มีผลกับรอบที่เริ่มบันทึกตั้งแต่วันนั้น' },
      ],
      [{ press: 'บันทึกการเปลี่ยนแปลง' }, { see: 'เสร็จแล้ว' }, { press: 'กลับหน้าแรก' }],
    ],
  },
  {
    page: 'hq-year',
    list: 1,
    before: [],
    steps: [
      [{ press: 'ขึ้นปีงบประมาณใหม่' }],
      [
        { write: 'บันทึกตั้งแต่', with: '1 ส.ค. 65' },
        { write: 'บันทึกถึง', with: '15 ก.ย. 65' },
        { write: 'ยืนยันตั้งแต่', with: '16 ก.ย. 65' },
        { write: 'ยืนยันถึง', with: '30 ก.ย. 65' },
        { see: 'เริ่มรอบปีงบประมาณ 2565' },
      ],
      [{ press: 'ขึ้นปี 2565' }, { see: 'เสร็จแล้ว' }],
    ],
  },
];

export const NEW_OFFICE: readonly Walk[] = [
  {
    page: 'hq',
    list: 0,
    before: [{ become: 'กลุ่มพัฒนาระบบบริหาร' }, { see: '1. เตรียมไฟล์ กรมฯ' }],
    steps: [
      [{ hqMenu: 'เปิดงานของ กรมฯ' }, { press: 'เพิ่มแท็บ' }, { see: 'มีแท็บครบแล้ว' }],
      [
        { press: '2. รอบและกำหนดเวลา' },
        { write: 'ปีงบประมาณ (พ.ศ.)', with: '2564' },
        { write: 'บันทึกตั้งแต่', with: '1 ส.ค. 64' },
        { write: 'บันทึกถึง', with: '15 ก.ย. 64' },
        { write: 'ยืนยันตั้งแต่', with: '16 ก.ย. 64' },
        { write: 'ยืนยันถึง', with: '25 ก.ย. 64' },
        { press: 'บันทึกรอบ' },
        { see: 'เสร็จแล้ว' },
        { press: 'กลับหน้าแรก' },
        { see: 'ปีงบประมาณ 2564 กรอกครบแล้ว' },
      ],
      [
        { press: '3. ผู้รับผิดชอบ' },
        { write: 'วางตารางที่นี่', with: PEOPLE },
        { press: 'ตรวจตาราง' },
        { tick: 'เมืองภูเกต' },
        { see: 'บันทึก รวม 4 แถว' },
        { shot: 'people', of: 'panel', tall: 480, at: 'เมืองภูเกต' },
        { press: 'บันทึก รวม 4 แถว' },
        { see: 'เสร็จแล้ว' },
        { press: 'กลับหน้าแรก' },
      ],
      [{ see: '8 ด้าน 48 รายการ' }, { shot: 'first-steps', of: 'panel', tall: 480 }],
      [
        { press: '5. ไฟล์บันทึกข้อมูล' },
        { see: 'จังหวัด เลือกแล้ว 1' },
        { press: 'ดูว่าจะทำอะไร' },
        { see: 'สร้างไฟล์บันทึกข้อมูล 1 ไฟล์' },
        { press: 'ตั้งค่า 1 ไฟล์' },
        { see: 'ตั้งค่าครบแล้ว' },
        { press: 'กลับหน้าแรก' },
      ],
      [{ open: 'ปริมาณงาน สถอ. จังหวัดภูเก็ต' }, { tab: 'สถานะอำเภอ' }, { grid: 'กะทู้' }],
    ],
  },
  {
    page: 'director-key',
    list: 0,
    before: [{ open: 'ปริมาณงาน สถอ. กรมฯ' }, { hqMenu: 'ตรวจและล็อกทันที' }, { accept: 'รับทราบ', saying: 'ตรวจแล้ว' }],
    steps: [
      [{ copyFromMail: 'กุญแจยืนยันข้อมูลปริมาณงานของท้องถิ่นอำเภอ', line: 'เรียน' }],
      [{ copyFromMail: 'กุญแจยืนยันข้อมูลปริมาณงานของท้องถิ่นอำเภอ', line: 'WK' }],
      [
        { become: 'ผอ.กลุ่มงานฯ' },
        { open: 'ปริมาณงาน สถอ. จังหวัดภูเก็ต' },
        { menu: 'ตรวจและยืนยัน' },
        { press: 'ใส่กุญแจ' },
        { shot: 'director-key', of: 'panel', tall: 420 },
        { paste: 'กุญแจ' },
      ],
      [{ press: 'เก็บกุญแจ' }, { gone: 'ยังไม่ได้ใส่กุญแจยืนยัน' }],
    ],
  },
];
