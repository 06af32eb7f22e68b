// The three pictures of README.md.
import type { Walk } from './walk';

export const README_PICTURES: Walk = {
  page: 'README',
  list: 0,
  before: [],
  steps: [
    [
      { press: '3. ' },
      { see: 'กรอกแล้ว 4 จาก 6 รายการ' },
      { tab: 'สถานะอำเภอ' },
      { shot: 'record', of: 'page' },
      { become: 'ผอ.กลุ่มงานฯ' },
      { menu: 'ตรวจและยืนยัน' },
      { see: '3 อำเภอพร้อมยืนยัน' },
      { press: 'เข้าใจแล้ว' },
      { shot: 'direct', of: 'page' },
      { tab: 'สถานะจังหวัด' },
      { shot: 'status', of: 'page' },
    ],
  ],
};
