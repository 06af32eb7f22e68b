// The guide's index of messages: every refusal and every reason, in the words of the screens, and what to do.
// A message that is new in src/messages stops the build here until it is explained.
import { ACT_REFUSALS } from '../src/messages/act-refusals';
import { CELL, fieldProblemText, SUSPICION_TEXT } from '../src/messages/field-problems';
import { FILE_RESULTS } from '../src/messages/hq';
import { HQ_REFUSALS } from '../src/messages/hq-home';
import { ORDER_STATES } from '../src/messages/orders';
import { pastedProblemText } from '../src/messages/paste';
import { KEY_PROBLEMS } from '../src/messages/personal-key';
import { REFUSALS } from '../src/messages/refusals';
import { OBSTACLE_WORDS } from '../src/messages/states';

/** The message as it is read on the screen, and what to do; '' where the message says it all. */
export type Entry = { message: string; todo: string };

/** The names that pages use: `{{index saving}}`. */
export type IndexName = keyof typeof INDEX;

type Of<Words> = { [code in keyof Words]: string };

const REFUSAL_HELP: Of<typeof REFUSALS> = {
  'bad-request': 'เกิดเมื่อหน้านี้เปิดค้างข้ามรุ่น เปิดใหม่แล้วทำต่อได้',
  'unknown-person': 'เปลี่ยนเป็นบัญชีที่แจ้งไว้ หรือกดคัดลอกข้อความขอสิทธิ์แล้วส่งให้จังหวัด',
  'unknown-district': 'รายชื่อเพิ่งเปลี่ยน',
  'not-set-up': 'โทรแจ้งกรมฯ',
  'damaged-columns': 'มีผู้แก้แถวรหัส ตัวเลขเดิมไม่หาย',
  'district-row-missing': 'มีผู้แก้หรือลบแถว',
  locked: 'ดูเหตุทุกข้อในหน้า “แก้ไขไม่ได้ เพราะอะไร”',
  'bad-values': 'ข้อที่ถูกต้องบันทึกให้แล้ว',
  conflict: 'ระบบไม่ทับของใคร เลือกทีละข้อ',
  busy: 'ระบบลองใหม่ให้เอง ไม่ต้องกดซ้ำ',
  'not-permitted': 'สิทธิ์อาจเพิ่งเปลี่ยน รอ 5 นาทีแล้วลองใหม่ก่อนโทร',
  'no-key': 'วิธีใส่อยู่ในหน้า “กุญแจยืนยัน”',
  'bad-key': 'เหตุของแต่ละแบบอยู่ด้านล่าง',
  failed: 'สิ่งที่พิมพ์ยังอยู่ ถ้าไม่ได้ 3 ครั้ง โทรจังหวัด',
};

const OBSTACLE_HELP: Of<typeof OBSTACLE_WORDS> = {
  copy: 'เปิดไฟล์จริงจากลิงก์ของกรมฯ',
  'not-yours': 'ตรวจว่าใช้บัญชีที่แจ้งไว้ ถ้าทำการแทน ให้กรมฯ เพิ่มรายชื่อ',
  'round-closed': 'ดูได้อย่างเดียว ถ้าจำเป็นโทรกรมฯ',
  'before-window': 'รอวันเริ่ม ดูวันที่ในแท็บ หน้าแรก',
  'after-window': 'ทำหนังสือถึงกรมฯ ให้ขยายเวลา',
  incomplete: 'โทรแจ้งอำเภอว่าขาดด้านใด',
  'suspect-cells': 'เปิดดูข้อที่ระบบชี้ แล้วแจ้งอำเภอ',
  'already-confirmed': 'ไม่ต้องทำอะไร',
  'changed-since-shown': 'อำเภอเพิ่งแก้ เปิดหน้าตรวจใหม่',
  'needs-reason': 'เขียนเหตุผลในช่องที่แสดง',
  'no-reason': 'เขียนอย่างน้อย 1 ประโยค',
  'nothing-recorded': 'กด ติดตาม',
  'unknown-area': 'รายการเพิ่งเปลี่ยน',
  'bad-until': 'เลือกวันใหม่จากรายการ',
  'not-confirmed': 'ถอนหรือคืนค่าได้เฉพาะอำเภอที่ยืนยันแล้ว',
  'not-changed': 'ไม่ต้องทำอะไร',
  'already-asked': 'รอการตรวจครั้งถัดไป',
  'nothing-sealed': 'ตรวจค่าปัจจุบันแล้วยืนยันใหม่',
  'too-long': 'โทรแจ้งอำเภอ',
};

const HQ_HELP: Of<typeof HQ_REFUSALS> = {
  'bad-request': 'เกิดเมื่อหน้านี้เปิดค้างข้ามรุ่น',
  'not-set-up': 'ทำซ้ำได้ แท็บที่มีอยู่แล้วไม่ถูกแตะต้อง',
  unreadable: 'แต่ละบรรทัดบอกแท็บ แถว และช่อง',
  'bad-fields': 'ยังไม่มีอะไรถูกเขียน',
  busy: 'มีการตรวจหรือคำสั่งอื่นทำงานอยู่',
  failed: 'กดอีกครั้งได้ คำสั่งเดียวกันนับครั้งเดียว',
};

const FILE_HELP: Of<typeof FILE_RESULTS> = {
  ok: 'ไม่ต้องทำอะไร',
  repaired: 'มีผู้แก้การป้องกันหรือช่องของกรมฯ ระบบแก้กลับแล้ว ดูช่อง สิ่งที่พบ',
  failed: 'ไฟล์อาจถูกลบ ย้าย หรือเปลี่ยนเจ้าของ ตรวจรหัสไฟล์',
  otherHq: 'ไฟล์นี้เป็นของรอบอื่นหรือเป็นสำเนา ใส่รหัสไฟล์ให้ถูก',
  damaged: 'รหัสอำเภอหรือรหัสรายการหาย ซ้ำ หรือสลับกัน ระบบไม่เขียนไฟล์นี้ กู้จากประวัติเวอร์ชันของ Google',
  itemsLost: 'ใส่แถวที่ลบกลับคืนในแท็บ รายการงาน แล้วตั้ง ใช้อยู่ เป็น ไม่ใช่ ตัวเลขเดิมจะได้ไม่หาย',
  lateChange: 'รอบที่เริ่มแล้วใช้อำเภอเดิมไปจนจบ แก้วันที่ในแท็บ การเปลี่ยนแปลงอำเภอ ตามที่บอกในช่อง สิ่งที่พบ',
};

const ORDER_HELP: Of<typeof ORDER_STATES> = {
  waiting: 'ระบบทำภายใน 5 นาที',
  running: 'รอได้ ปิดหน้านี้ได้',
  done: 'อ่านผลในช่อง ผล',
  refused: 'อ่านเหตุในช่อง ผล แก้แล้วสั่งใหม่',
};

const RECORDERS = [
  'bad-values',
  'conflict',
  'locked',
  'busy',
  'failed',
  'unknown-person',
  'unknown-district',
  'not-permitted',
  'not-set-up',
  'damaged-columns',
  'district-row-missing',
  'bad-request',
] as const satisfies (keyof typeof REFUSALS)[];
const DIRECTORS = ['no-key', 'bad-key'] as const satisfies (keyof typeof REFUSALS)[];

const FIELDS = ['not-a-number', 'negative', 'decimal', 'too-long', 'unknown-item', 'bad-link', 'long-reason'] as const;
const PASTED = ['no-item', 'twice', 'too-many', 'which-column'] as const;

export const INDEX = {
  saving: RECORDERS.map(refusal),
  fields: [
    ...FIELDS.map((problem) => fieldProblemText(problem, '4 คดี')),
    SUSPICION_TEXT.formula('12'),
    SUSPICION_TEXT.date('44,000'),
    SUSPICION_TEXT.decimal('1.5'),
    SUSPICION_TEXT['too-long']('1,234,567,890'),
    CELL.date,
    CELL.unreadable('สิบ'),
    CELL.readable('๑๒', '12'),
  ].map(alone),
  pasting: PASTED.map((problem) => pastedProblemText(problem, '')).map(alone),
  keys: [...DIRECTORS.map(refusal), ...Object.values(KEY_PROBLEMS).map(alone)],
  acts: paired(OBSTACLE_WORDS, OBSTACLE_HELP),
  ledger: Object.values(ACT_REFUSALS).map(alone),
  hq: entriesOf(HQ_REFUSALS).map(([code, { title, text }]) => ({ message: title, todo: `${text} ${HQ_HELP[code]}` })),
  files: paired(FILE_RESULTS, FILE_HELP),
  orders: paired(ORDER_STATES, ORDER_HELP),
} as const satisfies { [name: string]: Entry[] };

export function isIndexName(name: string): name is IndexName {
  return name in INDEX;
}

function refusal(code: keyof typeof REFUSALS): Entry {
  const { title, text } = REFUSALS[code];
  return { message: title, todo: `${text} ${REFUSAL_HELP[code]}` };
}

function alone(message: string): Entry {
  return { message, todo: '' };
}

function paired<Code extends string>(words: { [code in Code]: string }, help: { [code in Code]: string }): Entry[] {
  return entriesOf(words).map(([code, message]) => ({ message, todo: help[code] }));
}

/** The keys of an object whose type names them all. */
function entriesOf<Code extends string, Value>(words: { [code in Code]: Value }): [Code, Value][] {
  const isCode = (key: string): key is Code => key in words;
  return Object.keys(words)
    .filter(isCode)
    .map((code) => [code, words[code]]);
}
