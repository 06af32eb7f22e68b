// The words of changed districts: the tab, the form, what is wrong, and what a change will do.
import type { ChangeKind, ChangeProblem } from '../domain/crosswalk';

export const CROSSWALK_TITLE = 'การเปลี่ยนแปลงอำเภอ';

export const CROSSWALK_HEADINGS = [
  'มีผลวันที่',
  'ชนิด (เปลี่ยนชื่อ / รวม / แยก)',
  'จังหวัด',
  'อำเภอเดิม (คั่นด้วย ,)',
  'อำเภอใหม่ (คั่นด้วย ,)',
  'รหัสใหม่ (คั่นด้วย ,)',
  'ที่มา',
] as const;

export const CHANGE_WORDS: { [kind in ChangeKind]: string } = { rename: 'เปลี่ยนชื่อ', merge: 'รวม', split: 'แยก' };

const PROBLEMS: { [problem in ChangeProblem['kind']]: string } = {
  missing: 'ยังไม่ได้กรอก',
  'unknown-district': 'ไม่พบอำเภอนี้ในจังหวัดที่ระบุ ณ วันที่มีผล',
  twice: 'ชื่อซ้ำในช่องเดียวกัน ใส่แต่ละชื่อครั้งเดียว',
  'one-name': 'ต้องมีแห่งเดียว',
  'two-names': 'ต้องมีอย่างน้อยสองแห่ง (ถ้าพิมพ์ คั่นด้วย ,)',
  'no-new-name': 'ใส่ชื่ออำเภอที่ตั้งใหม่ด้วย',
  'same-name': 'ชื่อเหมือนเดิม ใส่ชื่อใหม่',
  'name-taken': 'จังหวัดนี้มีอำเภอชื่อนี้อยู่แล้ว ตรวจชื่ออีกครั้ง',
  'no-codes': 'ไม่มีอำเภอชื่อใหม่ เว้นช่องรหัสว่างไว้',
  'code-for-each': 'ใส่รหัสให้ครบทุกอำเภอที่ตั้งใหม่ ตามลำดับชื่อ คั่นด้วย ,',
  'bad-code': 'ใส่รหัสอำเภอ 4 หลัก',
  'code-taken': 'รหัสนี้เคยใช้กับอำเภออื่นแล้ว ตรวจรหัสอีกครั้ง',
};

export function changeProblemText({ kind }: ChangeProblem): string {
  return PROBLEMS[kind];
}

const list = (names: readonly string[]) => names.map((name) => `อ.${name}`).join(', ');

/** `อ.ลับแล เป็น อ.ศรีลับแล` */
export function changeText(kind: ChangeKind, was: readonly string[], are: readonly string[]): string {
  const verbs: { [change in ChangeKind]: string } = { rename: 'เปลี่ยนชื่อเป็น', merge: 'รวมเป็น', split: 'แยกเป็น' };
  return `${list(was)} ${verbs[kind]} ${list(are)}`;
}

export const CROSSWALK = {
  name: 'อำเภอเปลี่ยนชื่อ รวม หรือแยก',
  none: 'ยังไม่มีรายการที่บันทึกไว้',
  known: (changes: number) => `บันทึกไว้ ${changes} รายการ`,
  head: 'ใช้กับรอบที่เริ่มบันทึกตั้งแต่วันที่มีผล',
  kind: 'เปลี่ยนอย่างไร',
  kindNotes: {
    rename: 'ตัวเลขปีก่อนต่อเนื่อง',
    merge: 'ค่าปีก่อนเป็นผลรวมของอำเภอเดิม',
    split: 'ไม่มีค่าปีก่อนให้เทียบ',
  } satisfies { [kind in ChangeKind]: string },
  day: 'มีผลวันที่',
  dayExample: 'เช่น 1 ม.ค. 65',
  province: 'จังหวัด',
  was: 'อำเภอเดิม',
  chooseProvince: 'เลือกจังหวัดก่อน',
  are: { rename: 'ชื่อใหม่', merge: 'ชื่อหลังรวม', split: 'ชื่อหลังแยกทุกแห่ง (คั่นด้วย ,)' } satisfies {
    [kind in ChangeKind]: string;
  },
  codes: 'รหัสของอำเภอที่ตั้งใหม่ (คั่นด้วย ,)',
  codesHelp: 'รหัสอำเภอ 4 หลักของกรมการปกครอง อำเภอที่ใช้ชื่อเดิมใช้รหัสเดิม ไม่ต้องใส่',
  source: 'ที่มา',
  sourceExample: 'เช่น ราชกิจจานุเบกษา',
  notYet: 'กรอกแล้วดูผลที่นี่ก่อนบันทึก',
  button: 'บันทึกการเปลี่ยนแปลง',
  result: 'บันทึกการเปลี่ยนแปลงอำเภอแล้ว',
  badDay: 'อ่านเป็นวันที่ไม่ได้ ใส่เช่น 1 ม.ค. 65',
  noProvince: 'เลือกจังหวัด',
  noSource: 'ใส่ที่มา เช่น ประกาศในราชกิจจานุเบกษา',
  unreadable: 'แท็บ การเปลี่ยนแปลงอำเภอ มีช่องที่อ่านไม่ได้ แก้ก่อน',
  contradicts: 'ขัดกับรายการที่มีผลหลังวันที่ใส่ ตรวจวันที่อีกครั้ง',
  late: (year: number, from: string) =>
    `รอบปี ${year} เริ่มบันทึกแล้ว ใช้อำเภอเดิมไปจนจบรอบ ใส่วันที่หลังวันเริ่มบันทึก ${from} และเขียนวันจริงในช่องที่มา`,
  fromNextRound: 'มีผลกับรอบที่เริ่มบันทึกตั้งแต่วันนั้น รอบนี้ไม่เปลี่ยน',
  fromNextSweep: 'ชื่อในไฟล์เปลี่ยนในการตรวจครั้งถัดไป',
  withoutRecorder: (names: readonly string[]) => `เพิ่มผู้บันทึกของ ${list(names)} ในผู้รับผิดชอบก่อนเริ่มรอบ`,
  recordsBoth: (name: string, names: readonly string[]) => `ผู้บันทึกของ อ.${name} บันทึกได้ทั้ง ${list(names)} จนกว่าจะแก้รายชื่อ`,
} as const;
