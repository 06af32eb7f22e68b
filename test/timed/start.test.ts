// `npm start` as a newcomer runs it: killed at once after a save, started again, and everything is there.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { Desk, openBrowser } from '../support/training-room';

const ROOT = join(__dirname, '../..');
const USABLE_MS = 10_000;
/** What `npm start` gives Node. */
const { scripts }: { scripts: { start: string } } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const START = scripts.start.split(' ').slice(1);

let browser: Browser;
const running: ChildProcess[] = [];
const data = mkdtempSync(join(tmpdir(), 'practice-data-'));
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  for (const child of running) child.kill('SIGKILL');
});

type Started = { child: ChildProcess; url: string };

function start(...options: string[]): Promise<Started> {
  const child = spawn(process.execPath, [...START, '--port', '0', '--data', data, ...options], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (part: Buffer) => {
      said += part.toString();
      const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (url !== undefined) resolve({ child, url });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', () => reject(new Error(said)));
  });
}

function killed({ child }: Started): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}

it('is usable in ten seconds, and keeps through a kill what the sidebar had called saved', async () => {
  const began = Date.now();
  const first = await start();
  const desk = await Desk.at(browser, first.url);
  await desk.says('อำเภอลับแล').waitFor();
  expect(Date.now() - began).toBeLessThan(USABLE_MS);

  await desk.button(/5\. /).click();
  await desk.fill({ 'A5-03': '83' });
  await desk.button('บันทึก').click();
  await desk.says('บันทึกแล้ว').waitFor();
  await killed(first);
  await desk.page.getByText('ติดต่อโปรแกรมฝึกไม่ได้').waitFor();
  await desk.leave();

  const second = await start();
  const again = await Desk.at(browser, second.url);
  const guide = await again.sidebar.getByRole('link', { name: 'วิธีใช้หน้านี้' }).getAttribute('href');
  expect(guide).toBe(`${second.url}guide/#recorder-home`);
  await again.button(/5\. /).click();
  expect(await again.field('A5-03').inputValue()).toBe('83');
  await again.leave();

  await expect(start()).rejects.toThrow('is open in another practice server');
  await killed(second);
  const fresh = await start('--fresh');
  const anew = await Desk.at(browser, fresh.url);
  await anew.says('บันทึกแล้ว 36/48 รายการ').waitFor();
  await anew.leave();
  await killed(fresh);
});

it('says in one line which option it does not know', async () => {
  await Promise.all([
    expect(start('--fast')).rejects.toThrow("Unknown option '--fast'. npm start -- [--port N]"),
    expect(start('--port', 'x')).rejects.toThrow('--port takes a number from 0'),
  ]);
});
