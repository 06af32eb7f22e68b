// The door in a browser: HQ makes and saves it, and whoever opens the saved file gets to the workbook.
import { readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { DOOR } from '../../src/messages/door';
import { HQ_MENU } from '../../src/messages/hq';
import { readCode, readPrintedCode } from '../support/qr-reader';
import { type Desk, TrainingRoom } from '../support/training-room';

let room: TrainingRoom;
let desk: Desk;
let saved = '';
beforeAll(async () => {
  room = await TrainingRoom.open();
  desk = await room.sitDown();
});
afterAll(async () => {
  await room.close();
  if (saved !== '') rmSync(dirname(saved), { recursive: true });
});

async function openSaved(): Promise<Page> {
  const page = await desk.page.context().newPage();
  await page.goto(pathToFileURL(saved).href);
  return page;
}

it('HQ looks at the page in its workbook and saves it as one file', async () => {
  await desk.become('กลุ่มพัฒนาระบบบริหาร');
  await desk.open('ไฟล์ของกรมฯ');
  await desk.page.getByRole('button', { name: HQ_MENU.caption }).click();
  await desk.page.getByRole('menuitem', { name: HQ_MENU.door }).click();
  const dialog = desk.page.frameLocator('iframe[data-kind="dialog"]');
  await dialog.getByRole('link', { name: DOOR.open }).waitFor();
  const [download] = await Promise.all([
    desk.page.waitForEvent('download'),
    dialog.getByRole('button', { name: DOOR.keep }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('door.html');
  saved = join(await mkdtemp(join(tmpdir(), 'door-')), 'door.html');
  await download.saveAs(saved);
  expect(readFileSync(saved, 'utf8')).toContain('"keep":false');
});

it('a clerk finds workbook, dates, phones and guide, by screen, by code, and on paper', async () => {
  const page = await openSaved();
  const file = `https://docs.google.com/spreadsheets/d/${room.file.id}/edit`;
  expect(await page.getByRole('link', { name: DOOR.open }).getAttribute('href')).toBe(file);
  const text = (await page.textContent('main')) ?? '';
  for (const said of ['พฤ. 30 ก.ย. 64', 'ศ. 8 ต.ค. 64', 'มท ๐๘๑๒/ว ๑๙๖๐', '0 5500 0000']) expect(text).toContain(said);
  expect(await page.getByRole('link', { name: /ตรวจสอบและยืนยัน/ }).getAttribute('href')).toBe(
    `${room.server.url}guide/#check`,
  );
  expect(await readCode(page.getByRole('img', { name: /คิวอาร์โค้ดของไฟล์/ }))).toBe(file);
  expect(await readCode(page.getByRole('img', { name: DOOR.guideQr }))).toBe(`${room.server.url}guide/`);
  // Two codes on one sheet: a reader takes one of them.
  expect([file, `${room.server.url}guide/`]).toContain(await readPrintedCode(page));
  await page.close();
});

it('the guide in the frame of a web app opens at the place in the address, and its links work there', async () => {
  const page = await desk.page.context().newPage();
  const guide = readFileSync('dist/guide-app/Guide.html', 'utf8');
  await page.addInitScript(() => {
    const getLocation = (use: (location: { hash: string }) => void) => use({ hash: 'confirm' });
    Object.assign(window, { google: { script: { url: { getLocation } } } });
  });
  await page.route('http://frame.test/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: route.request().url().endsWith('guide') ? guide : '' }),
  );
  await page.goto('http://frame.test/guide');
  const inSight = (name: string) =>
    page.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top, name);
  expect(await inSight('confirm')).toBeLessThan(20);
  await page.locator('.foot a').first().click();
  expect(await inSight('contents')).toBeGreaterThan(-20);
  expect(page.url()).toBe('http://frame.test/guide');
  await page.close();
});
