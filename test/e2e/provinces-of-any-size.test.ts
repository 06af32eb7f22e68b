// The director's home with 3, 9 and 32 districts; 32 ready ones are confirmed in at most four clicks.
import { directorOf } from '../../demo/people';
import { ADDON, columns, hqCommand, pasteKey } from '../../demo/sample-round';
import { districtsOf, provinces } from '../../src/domain/places';
import { ROWS } from '../../src/workbook/columns';
import { DISTRICTS } from '../../src/workbook/tabs';
import { aWorkbookOf } from '../support/practice-file';
import { moment } from '../support/round-2564';
import { type Desk, TrainingRoom } from '../support/training-room';

const SIZES: [number, string][] = [3, 9, 32].map((size) => {
  const found = provinces().find(({ code }) => districtsOf(code).length === size);
  if (!found) throw new Error(`No province has ${size} districts.`);
  return [size, found.name];
});

type Ready = { room: TrainingRoom; desk: Desk; states: () => string[]; mail: string };

/** A province in which every district has recorded everything, with its director at the list. */
async function ready(name: string, { withKey = true } = {}): Promise<Ready> {
  const { google, file, data, districts, provinces: chosen } = await aWorkbookOf([name]);
  google.clock.set(moment('2021-09-20 09:00'));
  hqCommand(google, 'sweepNow');
  districts.forEach((_, index) => {
    for (const area of columns.areas) {
      for (const { column } of area.items) file.setContent(data, ROWS.first + index, column, { value: 5 });
    }
  });
  const province = chosen[0]?.code ?? 0;
  if (withKey) pasteKey(google, province);
  const director = directorOf(province);
  const room = await TrainingRoom.around(google, () => ({
    title: name,
    badge: '',
    people: [{ email: director.email, name: director.name, note: '' }],
    places: [{ file: file.id, label: name }],
    scenes: [],
    start: () => ({
      user: director.email,
      file: file.id,
      sheet: DISTRICTS.id,
      open: { project: ADDON, function: 'openDirect' },
    }),
    scene: () => undefined,
    actions: [],
    folders: {},
  }));
  const desk = await room.sitDown();
  const states = () => districts.map((_, index) => room.cellText(ROWS.first + index, columns.block.state));
  const mail = google.outbox.find(({ to }) => to.includes(director.email))?.body ?? '';
  return { room, desk, states, mail };
}

it.each(SIZES)('%i districts (%s): all at one look, confirmed in at most four clicks', async (size, name) => {
  const { room, desk, states } = await ready(name);
  try {
    await desk.says(`จังหวัด${name}`).waitFor();
    await desk.says(`${size} อำเภอพร้อมยืนยัน`).waitFor();
    expect(await desk.sidebar.getByRole('listitem').count()).toBe(size);
    expect(await desk.sidebar.getByRole('searchbox').count()).toBe(size >= 13 ? 1 : 0);
    expect(await desk.faults()).toEqual([]);
    if (size >= 13) await searched(desk, name);
    let clicks = 0;
    const click = async (press: () => Promise<void>) => {
      clicks += 1;
      await press();
    };
    await click(() => desk.sidebar.getByRole('checkbox', { name: /^เลือกอำเภอที่พร้อม/ }).check());
    await click(() => desk.button(`ดูสรุปและยืนยัน ${size} อำเภอ`).click());
    await desk.says('ท่านกำลังยืนยันว่า').waitFor();
    expect(await desk.sidebarFaults()).toEqual([]);
    await click(() =>
      desk.sidebar
        .getByRole('dialog')
        .getByRole('button', { name: `ยืนยัน ${size} อำเภอ` })
        .click(),
    );
    await desk.says(`ยืนยันแล้ว ${size} อำเภอ`).waitFor();
    expect(clicks).toBeLessThanOrEqual(4);
    expect(states()).toEqual(Array.from({ length: size }, () => 'ยืนยัน'));
    expect(desk.errors).toEqual([]);
  } finally {
    await room.close();
  }
});

/** A long list is searched by name and cut by its tiles. */
async function searched(desk: Desk, province: string): Promise<void> {
  const items = desk.sidebar.getByRole('listitem');
  const count = await items.count();
  const wanted = districtsOf(provinces().find(({ name }) => name === province)?.code ?? 0)[3]?.name ?? '';
  await desk.sidebar.getByRole('searchbox').fill(wanted);
  await items.nth(1).waitFor({ state: 'detached' });
  expect(await items.first().textContent()).toContain(wanted);
  await desk.sidebar.getByRole('searchbox').fill('');
  await desk
    .button(/ยืนยันแล้ว$/)
    .first()
    .click();
  await desk.says('ยังไม่มีอำเภอที่ยืนยันแล้ว').waitFor();
  expect(await desk.sidebarFaults()).toEqual([]);
  await desk
    .button(/ทั้งหมด$/)
    .first()
    .click();
  await items.nth(count - 1).waitFor();
}

it('without the key it is said where the mail is, a wrong one is told in words, and the right one goes on with the act', async () => {
  const { room, desk, states, mail } = await ready(SIZES[0]?.[1] ?? '', { withKey: false });
  try {
    await desk.says('ยังไม่ได้ใส่กุญแจยืนยัน').waitFor();
    expect(await desk.sidebarFaults()).toEqual([]);
    await desk.sidebar.getByRole('checkbox', { name: /^เลือกอำเภอที่พร้อม/ }).check();
    await desk.button('ดูสรุปและยืนยัน 3 อำเภอ').click();
    await desk.sidebar.getByRole('dialog').getByRole('button', { name: 'ยืนยัน 3 อำเภอ' }).click();
    await desk.says('เปิดอีเมลจากกรมฯ เรื่อง “กุญแจยืนยันข้อมูลปริมาณงานของท้องถิ่นอำเภอ”').waitFor();
    const box = desk.sidebar.getByRole('textbox', { name: 'กุญแจ' });
    await box.fill('WK1AB-12345-ABCDE-FGHJK');
    await desk.button('เก็บกุญแจแล้วทำต่อ').click();
    await desk.says('กุญแจไม่ครบ').waitFor();
    expect(await desk.sidebarFaults()).toEqual([]);
    expect(states()).toEqual(['', '', '']);
    await box.fill(mail);
    await desk.button('เก็บกุญแจแล้วทำต่อ').click();
    await desk.says('ยืนยันแล้ว 3 อำเภอ').waitFor();
    expect(states()).toEqual(['ยืนยัน', 'ยืนยัน', 'ยืนยัน']);
    expect(desk.errors).toEqual([]);
  } finally {
    await room.close();
  }
});
