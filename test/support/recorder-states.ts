// Every state a recorder's panel can be in, and how a person gets there.
import { typeRound } from '../../demo/hq-sheet';
import { recordersOf } from '../../demo/people';
import { hqFile } from '../../demo/sample-round';
import { ROWS } from '../../src/workbook/columns';
import type { Panel, Sitting } from './panel';
import { at, type UttaraditRound } from './practice-uttaradit';
import {
  BANKHOK,
  columnOf,
  DATA,
  FAKTHA,
  LAPLAE,
  MUEANG,
  rowOf,
  THONGSAENKHAN,
  TRON,
  UTTARADIT,
} from './uttaradit-places';

export type Place = { panel: Panel; round: UttaraditRound };
type Reach = (place: Place) => Promise<void>;

const emailOf = (district: number) =>
  recordersOf(UTTARADIT).find((each) => each.district.code === district)?.email ?? '';

/** Home of a district's recorder, once it has been read. */
const home =
  (district: number, day = '09-24 09:00'): Reach =>
  async ({ panel, round }) => {
    round.google.clock.set(at(day));
    await panel.show({ user: emailOf(district) });
    await panel.page.getByRole('list', { name: 'งาน 8 ด้าน' }).waitFor();
  };

const area =
  (number: number, district = LAPLAE, day = '09-24 09:00'): Reach =>
  async (place) => {
    await home(district, day)(place);
    await place.panel.button(new RegExp(`${number}\\. `)).click();
    await place.panel.page.getByRole('heading', { level: 1 }).waitFor();
  };

/** Reaches a place and does more there. */
const then =
  (first: Reach, more: Reach): Reach =>
  async (place) => {
    await first(place);
    await more(place);
  };

const saved: Reach = ({ panel }) => panel.page.locator('.save[data-s="done"]').waitFor();
const failed: Reach = ({ panel }) => panel.page.locator('.save[data-s="fail"]').waitFor();

/** Somebody else saves the fifth area of ลับแล, on another machine. */
const savedElsewhere = (round: UttaraditRound) =>
  round.recorder(LAPLAE).saved(LAPLAE, 5, { 'A5-03': '81', 'A5-04': '9' });

const conflict = then(area(5), async ({ panel, round }) => {
  savedElsewhere(round);
  await panel.fill({ 'A5-03': '79', 'A5-05': '20' });
  await panel.page.keyboard.press('Control+S');
  await panel.button('บันทึกตามที่เลือก').waitFor();
});

const pasteOdd: Reach = async ({ round }) => {
  round.file.pasted(round.file.owner, DATA, rowOf(LAPLAE), columnOf('A5-01'), [
    ['=10+5', '๑๒ แห่ง', '๑๒', '3.5', '1234567890', '1/2/2564'],
  ]);
};

/** Opened again after the machine went out while a save was under way. */
const restored = then(area(5), async ({ panel }) => {
  panel.hold();
  await panel.fill({ 'A5-03': '80' });
  await panel.show();
  panel.release();
  await panel.says('ด้านที่ 5 มีตัวเลขที่พิมพ์ค้างไว้').waitFor();
});

const damageColumns = (round: UttaraditRound) =>
  round.file.typed(round.file.owner, DATA, ROWS.codes, columnOf('A5-03'), '');

const pastedInto =
  (text: string): Reach =>
  async (place) => {
    await home(LAPLAE)(place);
    await place.panel.button('วางจาก Excel').click();
    await place.panel.page.getByRole('textbox').fill(text);
  };

const paper =
  (empty: boolean): Reach =>
  async ({ panel }) => {
    await panel.showPaper({ paper: 'district', district: LAPLAE, empty });
    await panel.page.getByRole('row', { name: /A8-04/ }).waitFor();
  };

const closeRound: Reach = async ({ round }) => {
  typeRound(hqFile(round.google), { closed: 'ใช่' });
  round.sweep();
};

const copyOf = (round: UttaraditRound): Partial<Sitting> => ({
  file: round.google.files.copy(round.file.id, emailOf(LAPLAE)).id,
  user: emailOf(LAPLAE),
});

export const RECORDER_STATES: { [name: string]: Reach } = {
  'home-half': home(LAPLAE),
  'home-empty': home(BANKHOK),
  'home-complete': home(MUEANG),
  'home-returned': home(TRON),
  'home-confirmed': home(FAKTHA),
  'home-changed-after-confirming': home(THONGSAENKHAN),
  'home-before-window': home(LAPLAE, '07-30 10:00'),
  'home-last-day': home(LAPLAE, '09-30 20:00'),
  'home-after-window': home(LAPLAE, '10-01 08:00'),
  'home-round-closed': then(closeRound, home(LAPLAE)),
  'home-of-a-copy': async ({ panel, round }) => {
    await panel.show(copyOf(round));
    await panel.page.getByRole('list', { name: 'งาน 8 ด้าน' }).waitFor();
  },
  'home-acting': then(home(LAPLAE), async ({ panel }) => {
    await panel.button('เลือกอำเภอ').click();
    await panel.page
      .getByRole('dialog')
      .getByRole('button', { name: /อำเภอตรอน/ })
      .click();
    await panel.says('บันทึกแทนอำเภอตรอน').waitFor();
  }),
  'home-picker': then(home(LAPLAE), async ({ panel }) => {
    await panel.button('เลือกอำเภอ').click();
    await panel.page.getByRole('dialog').waitFor();
  }),
  'home-two-areas-unsaved': then(area(5), async ({ panel, round }) => {
    damageColumns(round);
    await panel.fill({ 'A5-03': '7' });
    await panel.button(/^ด้านถัดไป/).click();
    await panel.field('A6-01').waitFor();
    await panel.fill({ 'A6-01': '7' });
    await panel.button(/^กลับไปรายการ/).click();
    await panel.says('ด้านที่ 5, 6 ยังบันทึกไม่สำเร็จ').waitFor();
  }),
  'unknown-person': async ({ panel, round }) => {
    await panel.show({ user: round.reader.email });
    await panel.says('บัญชีนี้ยังไม่มีอำเภอ').waitFor();
  },
  'a-director-here': async ({ panel, round }) => {
    await panel.show({ user: round.director.email });
    await panel.button('ไปหน้าตรวจและยืนยัน').waitFor();
  },
  loading: async ({ panel }) => {
    panel.hold();
    await panel.show({ user: emailOf(LAPLAE) });
    await panel.says('กำลังอ่านข้อมูล').waitFor();
  },
  'cannot-read': async ({ panel }) => {
    panel.cut();
    await panel.show({ user: emailOf(LAPLAE) });
    await panel.says('อ่านข้อมูลไม่สำเร็จ').waitFor();
  },
  'area-empty': area(8),
  'area-half': area(5),
  'area-complete': area(1),
  'area-returned': area(4, TRON),
  'area-typed': then(area(3), async ({ panel }) => {
    await panel.fill({ 'A3-01': '๖๐', 'A3-03': '210', 'A3-04': '0', 'A3-05': '4 คดี' });
  }),
  'area-saving': then(area(5), async ({ panel }) => {
    panel.hold();
    await panel.fill({ 'A5-03': '80' });
    await panel.page.keyboard.press('Control+S');
    await panel.says('กำลังบันทึก').waitFor();
  }),
  'area-saved': then(area(5), async (place) => {
    await place.panel.fill({ 'A5-03': '80', 'A5-04': '8', 'A5-05': '0', 'A5-06': '10' });
    await place.panel.page.keyboard.press('Control+S');
    await saved(place);
  }),
  'area-one-wrong': then(area(5), async ({ panel }) => {
    await panel.fill({ 'A5-03': '80', 'A5-04': 'แปด' });
    await panel.page.keyboard.press('Control+S');
    await panel.says('บันทึกแล้ว 1 ข้อ').waitFor();
  }),
  'area-failed': then(area(5), async (place) => {
    damageColumns(place.round);
    await place.panel.fill({ 'A5-03': '80' });
    await place.panel.page.keyboard.press('Control+S');
    await failed(place);
  }),
  'area-offline': then(area(5), async ({ panel }) => {
    await panel.offline();
    await panel.says('ไม่มีอินเทอร์เน็ต').waitFor();
    await panel.fill({ 'A5-03': '80' });
  }),
  'area-nothing-kept': async ({ panel }) => {
    await panel.show({ user: emailOf(LAPLAE) }, { storage: false });
    await panel.button(/5\. /).click();
    await panel.says('เครื่องนี้ไม่เก็บตัวเลขที่พิมพ์ค้าง').waitFor();
  },
  'home-restored': restored,
  'area-restored': then(restored, async ({ panel }) => {
    await panel.button(/5\. /).click();
    await panel.says('นำตัวเลขที่พิมพ์ค้างไว้กลับมาแล้ว').waitFor();
  }),
  'area-odd-cells': then(pasteOdd, area(5)),
  'area-note': then(area(5), async ({ panel }) => {
    await panel.button('หมายเหตุและหลักฐานข้อ 1').click();
    await panel.page.locator('#link-A5-01').fill('drive.google.com/x');
    await panel.page.locator('#link-A5-01').blur();
    await panel.says('ใส่ลิงก์ที่ขึ้นต้นด้วย https://').waitFor();
  }),
  'no-work': then(area(8), async ({ panel }) => {
    await panel.button('ไม่มีงานในด้านนี้').click();
    await panel.button('ใส่ 0 ทั้ง 6 ข้อ').waitFor();
  }),
  'no-work-some-filled': then(area(5), async ({ panel }) => {
    await panel.button('ไม่มีงานในด้านนี้').click();
    await panel.button('ใส่ 0 ใน 4 ข้อที่ว่าง').waitFor();
  }),
  'no-work-done': then(area(8), async (place) => {
    await place.panel.button('ไม่มีงานในด้านนี้').click();
    await place.panel.button('ใส่ 0 ทั้ง 6 ข้อ').click();
    await saved(place);
  }),
  leaving: then(area(5), async ({ panel }) => {
    await panel.fill({ 'A5-03': 'แปดสิบ' });
    await panel.button(/^กลับไปรายการ/).click();
    await panel.button('บันทึกข้อที่ถูกต้องแล้วออก').waitFor();
  }),
  conflict,
  'conflict-chosen': then(conflict, async ({ panel }) => {
    await panel.button('ที่บันทึกแล้ว').click();
  }),
  'conflict-later': then(conflict, async ({ panel }) => {
    await panel.button('กลับไปแก้').click();
  }),
  'locked-confirmed': area(3, FAKTHA),
  'locked-before-window': area(1, LAPLAE, '07-30 10:00'),
  'locked-after-window': area(5, LAPLAE, '10-01 08:00'),
  'locked-round-closed': then(closeRound, area(5)),
  'locked-copy': async (place) => {
    await RECORDER_STATES['home-of-a-copy']?.(place);
    await place.panel.button(/5\. /).click();
  },
  'locked-with-something-typed': then(area(5), async (place) => {
    await place.panel.fill({ 'A5-03': '80' });
    place.round.google.clock.set(at('10-01 00:00'));
    await place.panel.page.keyboard.press('Control+S');
    await place.panel.says('ที่ท่านพิมพ์ไว้ ยังไม่ได้บันทึก').waitFor();
  }),
  'ask-to-open': then(area(3, FAKTHA), async ({ panel }) => {
    await panel.button('ขอเปิดให้แก้ไข').click();
    await panel.page.getByRole('dialog').waitFor();
  }),
  'paste-nothing-yet': pastedInto(''),
  'paste-refused': pastedInto('รหัส\tปี 2564\nA8-01\t80\nA8-02\tสอง\nA1-01\t9,999\nX1\t5'),
  'paper-filled': paper(false),
  'paper-empty': paper(true),
  'paper-history': async ({ panel }) => {
    await panel.showPaper({ paper: 'history', district: LAPLAE });
    await panel.page.getByRole('row', { name: /A1-01/ }).first().waitFor();
  },
  'paste-ready': pastedInto('A8-01\t80\nA8-02\t2\nA1-01\t9,999\nA5-01\t'),
};

/** The homes that may not be written, and why. */
export const LOCKED_HOMES: { [name: string]: string } = {
  'home-before-window': 'เพราะยังไม่ถึงวันบันทึก',
  'home-after-window': 'เพราะเลยวันบันทึกแล้ว',
  'home-round-closed': 'กรมฯ ปิดรอบนี้แล้ว',
  'home-of-a-copy': 'เพราะไฟล์นี้เป็นสำเนา',
  'home-confirmed': 'จังหวัดยืนยันแล้ว',
  'home-changed-after-confirming': 'จังหวัดยืนยันแล้ว',
};
