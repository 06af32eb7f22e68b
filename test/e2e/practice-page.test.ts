// The practice page as a trainer meets it in a real browser: dialogs, printing, storage, mail and downloads.
import type { Browser, Frame, Page } from 'playwright-core';
import { words } from '../../practice/page/words';
import { type RunningServer, startServer } from '../../practice/server/server';
import { madeUp } from '../practice-page/a-stage';
import { openBrowser } from '../support/training-room';

let browser: Browser;
let server: RunningServer;
let page: Page;
beforeAll(async () => {
  const { google, stage } = await madeUp();
  server = await startServer({ google, stage: () => stage, port: 0, latencyMs: 0 });
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.goto(server.url);
  await frameOf('sidebar');
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function frameOf(kind: string): Promise<Frame> {
  const element = await page.waitForSelector(`iframe[data-kind="${kind}"][src]`);
  const frame = await element.contentFrame();
  if (!frame) throw new Error(`The ${kind} has no frame.`);
  // Playwright's own waiting evaluates in the page, which a panel's policy forbids; a page that is still coming is asked again.
  const isThere = () => frame.evaluate<boolean>('window.google !== undefined').catch(() => false);
  while (!(await isThere())) await page.waitForTimeout(50);
  return frame;
}

async function fromMenu(menu: string, item: string): Promise<void> {
  await page.getByRole('button', { name: menu }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

const trainer = (item: string, role: 'menuitem' | 'menuitemcheckbox') => ({
  choose: async () => {
    await page.getByRole('button', { name: words.trainer }).click();
    await page.getByRole(role, { name: new RegExp(`^${item.replace(/[().]/g, '\\$&')}`) }).click();
  },
});

describe('google.script.run', () => {
  it('calls a function of the project', async () => {
    const frame = await frameOf('sidebar');
    const user = await frame.evaluate<string>(
      'new Promise((done) => google.script.run.withSuccessHandler((answer) => done(answer.user)).whoCalls())',
    );
    expect(user).toBe('somchai@example.go.th');
  });

  it.each(['secret_', 'nothing', 'toast'])('has no %s: calling it is an error of the page', async (name) => {
    const frame = await frameOf('sidebar');
    await expect(frame.evaluate(`google.script.run.${name}()`)).rejects.toThrow(/TypeError: .* is not a function/);
  });
});

describe('a dialog', () => {
  it('is as large as the script said, changes its size, prints and closes itself', async () => {
    await fromMenu(words.extensions, 'กล่อง');
    const frame = await frameOf('dialog');
    expect(await frame.evaluate('[innerWidth, innerHeight]')).toEqual([900, 500]);
    const printed = 'new Promise((done) => { addEventListener("beforeprint", () => done(true)); print(); })';
    expect(await frame.evaluate(printed)).toBe(true);
    await frame.evaluate('google.script.host.setWidth(400); google.script.host.setHeight(300);');
    await frame.waitForFunction('innerWidth === 400 && innerHeight === 300');
    await frame.evaluate('google.script.host.close()');
    await page.getByRole('dialog', { name: 'ใบสรุป' }).waitFor({ state: 'detached' });
  });

  it('larger than the window is cut to it, with its bar in sight', async () => {
    await page.setViewportSize({ width: 800, height: 420 });
    await fromMenu(words.extensions, 'กล่อง');
    const frame = await frameOf('dialog');
    const [width, height] = await frame.evaluate<[number, number]>('[innerWidth, innerHeight]');
    expect(width).toBeLessThanOrEqual(768);
    expect(height).toBeLessThanOrEqual(420 - 32 - 52);
    await page.getByRole('dialog', { name: 'ใบสรุป' }).getByRole('button', { name: words.close }).click();
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  it('that is modeless leaves the sheet usable', async () => {
    await fromMenu(words.extensions, 'กล่องลอย');
    await frameOf('modeless');
    await page.locator('#cell-3-1').click();
    await page.keyboard.type('83');
    await page.keyboard.press('Enter');
    await page.locator('#cell-3-1', { hasText: '83' }).waitFor();
    await page.getByRole('region', { name: 'ลอย' }).getByRole('button', { name: words.close }).click();
  });
});

describe('the browser’s storage in a frame', () => {
  const noStorage = trainer(words.noStorage, 'menuitemcheckbox');
  const kept = async () => (await frameOf('sidebar')).evaluate<string>('localStorage.getItem("draft")');

  it('lasts, until the trainer blocks it, and is still there afterwards', async () => {
    await (await frameOf('sidebar')).evaluate('localStorage.setItem("draft", "12")');
    await page.reload();
    expect(await kept()).toBe('12');
    await Promise.all([page.waitForResponse(/\/frame\//), noStorage.choose()]);
    await expect(kept()).rejects.toThrow(/SecurityError|Access is denied/);
    await Promise.all([page.waitForResponse(/\/frame\//), noStorage.choose()]);
    expect(await kept()).toBe('12');
  });
});

describe('mail', () => {
  it('that a script has sent is read in the trainer’s menu', async () => {
    await (await frameOf('sidebar')).evaluate(
      'new Promise((done) => google.script.run.withSuccessHandler(done).sendKey())',
    );
    await trainer(words.outbox, 'menuitem').choose();
    const outbox = page.getByRole('dialog', { name: words.outbox });
    await outbox.getByText('กุญแจ', { exact: true }).click();
    await outbox.getByText('กุญแจของท่านคือ 1234').waitFor();
    await outbox.getByText(words.mailTo('สมชาย (somchai@example.go.th)')).waitFor();
    await outbox.getByRole('button', { name: words.close }).click();
  });
});
