// Follows steps of the guide in the practice workbook, as a person with the guide beside the keyboard would.
import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { Do } from '../../guide/walks/walk';
import type { Desk } from './training-room';

/** `text` is what can be read in the picture, to tell whether a committed one still shows what is on the screen. */
export type Shot = { name: string; of: 'panel' | 'window' | 'page'; png: Buffer; text: string };

export type Camera = (shot: Shot) => void | Promise<void>;

export async function follow(desk: Desk, steps: readonly Do[], camera: Camera): Promise<void> {
  for (const step of steps) {
    try {
      await doOne(desk, step, camera);
    } catch (error) {
      throw new Error(`${JSON.stringify(step)}: ${error instanceof Error ? error.message : error}`);
    }
  }
}

async function doOne(desk: Desk, step: Do, camera: Camera): Promise<void> {
  if ('press' in step) return pressable(await frontOf(desk), step.press).click();
  if ('fill' in step) return desk.fill({ [step.fill]: step.with });
  if ('write' in step) return (await frontOf(desk)).getByLabel(step.write).first().fill(step.with);
  if ('choose' in step) {
    await (await frontOf(desk)).getByLabel(step.choose).first().selectOption({ label: step.option });
    return;
  }
  if ('tick' in step) return (await frontOf(desk)).getByLabel(step.tick).first().check();
  if ('see' in step) return (await frontOf(desk)).getByText(step.see).first().waitFor();
  if ('menu' in step) return desk.menu(step.menu);
  if ('hqMenu' in step) return hqMenu(desk, step.hqMenu);
  if ('tab' in step) return desk.tab(step.tab);
  if ('grid' in step) return desk.page.getByRole('grid').getByText(step.grid).first().waitFor();
  if ('become' in step) return desk.become(step.become);
  if ('open' in step) return desk.open(step.open);
  if ('scene' in step) return desk.scene(step.scene);
  if ('trainer' in step) return desk.order(step.trainer);
  await camera(await take(desk, step.shot, step.of));
}

/** The window over the grid when one is open, else the panel. */
async function frontOf(desk: Desk): Promise<FrameLocator> {
  return (await desk.page.locator(WINDOW).count()) > 0 ? desk.page.frameLocator(WINDOW) : desk.sidebar;
}

const PANEL = 'iframe[data-kind="sidebar"]';
const WINDOW = 'iframe[data-kind="dialog"]';

/** In a dialog of the panel that lies over everything else, if there is one. */
function pressable(front: FrameLocator, name: string): Locator {
  const pattern = new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
  const named = (within: FrameLocator | Locator) =>
    within.getByRole('button', { name: pattern }).or(within.getByRole('link', { name: pattern }));
  return named(front.getByRole('dialog')).or(named(front)).last();
}

async function hqMenu(desk: Desk, caption: string): Promise<void> {
  await desk.page.getByRole('button', { name: 'ปริมาณงาน กรมฯ' }).click();
  await desk.page.getByRole('menuitem', { name: caption }).click();
}

async function take(desk: Desk, name: string, of: Shot['of']): Promise<Shot> {
  const { page } = desk;
  await resting(page);
  if (of === 'page') return { name, of, png: await page.screenshot(STILL), text: await readable(page.locator('body')) };
  const frame = page.locator(of === 'panel' ? PANEL : WINDOW);
  const inside = page.frameLocator(of === 'panel' ? PANEL : WINDOW).locator('body');
  return { name, of, png: await frame.screenshot(STILL), text: await readable(inside) };
}

/** Until the letters are there; a font that comes late moves everything. */
async function resting(page: Page): Promise<void> {
  await Promise.all(page.frames().map((frame) => frame.evaluate(() => document.fonts.ready.then(() => undefined))));
}

const STILL = { animations: 'disabled', caret: 'hide' } as const;

/** As a screen reader goes through it. */
function readable(body: Locator): Promise<string> {
  return body.ariaSnapshot();
}
