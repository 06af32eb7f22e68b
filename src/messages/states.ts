// The words of the states: one set for recording, one for confirming.
import type { ActObstacle } from '../domain/act-readiness';
import type { ConfirmationState } from '../domain/confirmation';
import type { AreaState } from '../domain/progress';

/** The letter's own words, where there is room for them. */
export const AREA_WORDS: { [state in AreaState]: string } = {
  complete: 'ครบ',
  partial: 'อยู่ระหว่างการบันทึก',
  none: 'ยังไม่บันทึกข้อมูล',
};

export const SHORT_AREA_WORDS: { [state in AreaState]: string } = {
  complete: 'ครบ',
  partial: 'อยู่ระหว่าง',
  none: 'ยังไม่บันทึก',
};

export const NO_WORK = 'ไม่มีงานในด้านนี้';
export const READY_WORD = 'พร้อมยืนยัน';

/** In the ledger, and wherever a state stands. */
export const UNPROVEN = 'ยืนยัน (ไม่ได้พิสูจน์ตัวตน)';

export const CONFIRMATION_WORDS: { [state in ConfirmationState]: string } = {
  none: 'ยังไม่ได้ยืนยัน',
  'confirmed-waiting': 'ยืนยันแล้ว รอล็อก',
  confirmed: 'ยืนยันแล้ว',
  'confirmed-unproven': UNPROVEN,
  returned: 'ส่งกลับแก้ไข',
  revised: 'แก้ไขแล้ว รอตรวจ',
  changed: 'มีการแก้ไขหลังยืนยัน',
  'needs-check': 'ต้องตรวจสอบ',
};

export const OBSTACLE_WORDS: { [obstacle in ActObstacle | 'changed-since-shown']: string } = {
  copy: 'ไฟล์นี้เป็นสำเนา ยืนยันได้เฉพาะในไฟล์จริง',
  'not-yours': 'บัญชีนี้ไม่ได้รับผิดชอบยืนยันอำเภอนี้',
  'round-closed': 'กรมฯ ปิดรอบนี้แล้ว',
  'before-window': 'ยังไม่ถึงวันยืนยัน',
  'after-window': 'เลยวันยืนยันแล้ว',
  incomplete: 'อำเภอยังบันทึกไม่ครบ',
  'suspect-cells': 'มีค่าที่อำเภอต้องแก้หรือตรวจก่อน',
  'already-confirmed': 'ยืนยันไว้แล้ว',
  'changed-since-shown': 'เปลี่ยนไปจากที่แสดง ตรวจอีกครั้ง',
  'needs-reason': 'ยังไม่ครบ ยืนยันได้เมื่อเขียนเหตุผล',
  'no-reason': 'ต้องเขียนเหตุผล',
  'nothing-recorded': 'อำเภอยังไม่ได้บันทึกอะไร โทรติดตามแทนการส่งกลับ',
  'unknown-area': 'ไม่มีด้านที่เลือกในรอบนี้ เปิดหน้านี้ใหม่',
  'bad-until': 'วันที่ให้แก้ต้องตั้งแต่วันนี้ ถึงวันสุดท้ายของการยืนยัน',
  'not-confirmed': 'อำเภอนี้ยังไม่ได้ยืนยัน',
  'not-changed': 'ค่าตรงกับที่ยืนยันไว้แล้ว',
  'already-asked': 'ขอคืนค่าไว้แล้ว รอกรมฯ',
  'nothing-sealed': 'ไม่มีค่าที่ยืนยันให้คืน ตรวจแล้วยืนยันอีกครั้ง',
  'too-long': 'หมายเหตุของอำเภอยาวเกินไป ให้อำเภอย่อหมายเหตุก่อน',
};
