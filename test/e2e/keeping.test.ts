// What a clerk typed outlives a lost line, a reload and a browser that keeps nothing, until it is saved.
import type { BrowserContext } from 'playwright-core';
import { HOME } from '../../src/messages/record-home';
import { BUTTONS } from '../../src/messages/sidebar';
import { Desk, openOfficeBrowser, TrainingRoom } from '../support/training-room';
import { columnOf, LAPLAE, rowOf } from '../support/uttaradit-places';

let room: TrainingRoom;
let office: BrowserContext;
let desk: Desk;
beforeAll(async () => {
  [room, office] = await Promise.all([TrainingRoom.open(), openOfficeBrowser()]);
  desk = await Desk.in(office, room.server.url);
});
afterAll(async () => {
  await office.close();
  await room.close();
});

const held = (code: string) => room.cellText(rowOf(LAPLAE), columnOf(code));

async function openFifthArea(): Promise<void> {
  await desk.button(/5\. /).click();
  await desk.field('A5-03').waitFor();
}

/** The bar under the form says so; the try that found no line may have to wait for the next. */
function saved(): Promise<void> {
  return desk.sidebar.locator('.save[data-s="done"]').waitFor({ timeout: 30_000 });
}

/** Where the browser asks whether to leave something unsaved behind, the person does. */
async function reloaded(): Promise<void> {
  desk.page.once('dialog', (question) => void question.accept());
  await desk.page.reload();
  desk.page.removeAllListeners('dialog');
}

it('who is here for the first time is told what the blue button does, until it is understood', async () => {
  const hint = desk.sidebar.getByText(HOME.hint);
  await hint.waitFor();
  await desk.button(BUTTONS.understood).click();
  await hint.waitFor({ state: 'detached' });
  await reloaded();
  await desk.says('อำเภอลับแล').waitFor();
  expect(await hint.count()).toBe(0);
});

it('without a line the form says so, goes on, and saves by itself when the line is back', async () => {
  await openFifthArea();
  await office.setOffline(true);
  await desk.says('ไม่มีอินเทอร์เน็ต').waitFor();
  await desk.fill({ 'A5-03': '81' });
  await desk.page.keyboard.press('Control+S');
  expect(held('A5-03')).toBe('');
  await office.setOffline(false);
  await saved();
  expect(held('A5-03')).toBe('81');
});

it('what no save could take along is there again after a reload, and is saved then', async () => {
  room.google.faults.locksAreHeld = true;
  await desk.fill({ 'A5-04': '9' });
  await reloaded();
  await desk.says('ด้านที่ 5 มีตัวเลขที่พิมพ์ค้างไว้').waitFor();
  await desk.button('เปิดด้านที่ 5').click();
  await desk.says('นำตัวเลขที่พิมพ์ค้างไว้กลับมาแล้ว').waitFor();
  expect(await desk.field('A5-04').inputValue()).toBe('9');
  expect(held('A5-04')).toBe('');
  room.google.faults.locksAreHeld = false;
  await desk.button('บันทึก').click();
  await saved();
  expect(held('A5-04')).toBe('9');
  await reloaded();
  await desk.says('บันทึกแล้ว 38/48 รายการ').waitFor();
  expect(await desk.sidebar.getByText('มีตัวเลขที่พิมพ์ค้างไว้').count()).toBe(0);
});

it('where the browser keeps nothing, as for panels in a private window, the form says so and saves after a second', async () => {
  desk = await room.sitDown();
  await desk.withoutStorage();
  await openFifthArea();
  await desk.says('เครื่องนี้ไม่เก็บตัวเลขที่พิมพ์ค้าง').waitFor();
  await desk.fill({ 'A5-05': '3' });
  await saved();
  expect(held('A5-05')).toBe('3');
  expect(desk.errors).toEqual([]);
});
