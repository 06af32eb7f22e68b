// Follows steps of the guide in the practice workbook, as a person with the guide beside the keyboard would.
import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { Do, ShotOf } from '../../guide/walks/walk';
import { words } from '../../practice/page/words';
import { HQ_MENU } from '../../src/messages/hq';
import type { Desk, TrainingRoom } from './training-room';

/** `text` is what can be read in the picture, to tell whether a committed one still shows what is on the screen. */
export type Shot = { name: string; of: ShotOf['of']; text: string; png(): Promise<Buffer> };

export type Camera = (shot: Shot) => void | Promise<void>;

export class Follower {
  private copied = '';

  constructor(
    private readonly room: TrainingRoom,
    private readonly desk: Desk,
    private readonly camera: Camera,
  ) {}

  async follow(steps: readonly Do[], where: string): Promise<void> {
    for (const step of steps) {
      try {
        await this.doOne(step);
      } catch (error) {
        throw new Error(`${where}, ${JSON.stringify(step)}: ${error instanceof Error ? error.message : error}`);
      }
    }
  }

  private async doOne(step: Do): Promise<void> {
    const { desk } = this;
    if ('press' in step) return (await this.found((front) => pressable(front, step.press))).click();
    if ('fill' in step) return desk.fill({ [step.fill]: step.with });
    if ('save' in step) return this.save(step.save);
    if ('write' in step) return this.write(step.write, step.with);
    if ('choose' in step) return this.choose(step.choose, step.option);
    if ('tick' in step) return (await this.found((front) => tickable(front, step.tick))).check();
    if ('unfold' in step)
      return (await this.found((front) => front.locator('summary', { hasText: step.unfold }))).click();
    if ('gone' in step) return desk.sidebar.getByText(step.gone).first().waitFor({ state: 'hidden' });
    if ('see' in step) return (await this.found((front) => seen(front, step.see))).waitFor();
    if ('menu' in step) return this.chooseFrom(words.extensions, step.menu);
    if ('hqMenu' in step) return this.chooseFrom(HQ_MENU.caption, step.hqMenu);
    if ('accept' in step) return this.accept(step);
    if ('tab' in step) return desk.tab(step.tab);
    if ('grid' in step) return desk.page.getByRole('grid').getByText(step.grid).first().waitFor();
    if ('become' in step)
      return (await this.already(`${words.person} ${step.become}`)) ? undefined : desk.become(step.become);
    if ('open' in step) return (await this.already(`${words.place}: ${step.open}`)) ? undefined : desk.open(step.open);
    if ('later' in step) return this.room.google.clock.advance(step.later * MINUTE_MS);
    if ('meanwhile' in step) return this.elsewhere(step.meanwhile);
    if ('copyFromMail' in step) return this.copyFromMail(step);
    if ('paste' in step) return this.write(step.paste, this.copied);
    await this.camera(await this.take(step));
  }

  /** In the window over the grid when one is open, else in the panel, and as soon as it is there. */
  private async found(named: (front: FrameLocator) => Locator): Promise<Locator> {
    const { page, sidebar } = this.desk;
    for (let look = 0; look < LOOKS; look++) {
      const hasWindow = (await page.locator(FRAMES.window).count()) > 0;
      const target = named(hasWindow ? page.frameLocator(FRAMES.window) : sidebar);
      if ((await target.count()) > 0) return target;
      await page.waitForTimeout(LOOK_MS);
    }
    throw new Error('it is nowhere to be seen');
  }

  private async already(name: string): Promise<boolean> {
    return (await this.desk.page.getByRole('button', { name }).count()) > 0;
  }

  private async save(name: string): Promise<void> {
    const button = this.desk.sidebar.getByRole('button', { name, exact: true });
    const saved = this.desk.says('บันทึกแล้ว');
    while (!(await saved.isVisible())) await button.click({ timeout: 1000 }).catch(() => undefined);
  }

  private async choose(label: string, option: string): Promise<void> {
    const list = await this.found((front) => front.getByRole('combobox', { name: label }));
    await list.selectOption({ label: option });
  }

  private async write(label: string, text: string): Promise<void> {
    const field = await this.found((front) => front.getByRole('textbox', { name: label }).first());
    await field.fill(text);
    await field.blur();
  }

  /** A menu closes when the page is told something new, and then it is opened again. */
  private async chooseFrom(menu: string, caption: string): Promise<void> {
    const { page } = this.desk;
    for (let attempt = 1; ; attempt++) {
      await page.getByRole('button', { name: menu, exact: true }).click();
      try {
        return await page.getByRole('menuitem', { name: caption }).click({ timeout: 2000 });
      } catch (error) {
        if (attempt === ATTEMPTS) throw error;
        await page.keyboard.press('Escape');
      }
    }
  }

  private async accept({ accept, saying }: { accept: string; saying: string }): Promise<void> {
    const message = this.desk.page.getByRole('dialog').filter({ hasText: saying });
    await message.getByRole('button', { name: accept }).click();
  }

  private async elsewhere(steps: readonly Do[]): Promise<void> {
    const other = await this.room.sitDown();
    await new Follower(this.room, other, this.camera).follow(steps, 'meanwhile');
    await other.leave();
  }

  private async copyFromMail({ copyFromMail, line }: { copyFromMail: string; line: string }): Promise<void> {
    const { page } = this.desk;
    await page.getByRole('button', { name: words.trainer }).click();
    await page.getByRole('menuitem', { name: new RegExp(`^${words.outbox}`) }).click();
    const mail = page.getByRole('group').filter({ hasText: copyFromMail }).first();
    await mail.getByText(copyFromMail).first().click();
    const body = (await mail.locator('.mail__body').textContent()) ?? '';
    this.copied = body.split('\n').find((each) => each.startsWith(line)) ?? '';
    await page.getByRole('button', { name: words.close, exact: true }).click();
  }

  private async take({ shot: name, of, tall, at }: ShotOf): Promise<Shot> {
    const { page } = this.desk;
    await resting(page);
    if (of === 'page')
      return { name, of, text: await readable(page.locator('body')), png: () => page.screenshot(STILL) };
    const frame = page.locator(FRAMES[of]);
    const inside = page.frameLocator(FRAMES[of]);
    const png = async () => {
      const before = page.viewportSize();
      const size = await frame.boundingBox();
      if (tall !== undefined && before && size) {
        await page.setViewportSize({ ...before, height: before.height - Math.round(size.height) + tall });
      }
      if (at !== undefined) await inside.getByText(at).first().scrollIntoViewIfNeeded();
      const taken = await frame.screenshot(STILL);
      if (before) await page.setViewportSize(before);
      return taken;
    };
    return { name, of, text: await readable(inside.locator('body')), png };
  }
}

/** Thirty seconds in all: a slow machine is no mistake. */
const LOOKS = 600;
const LOOK_MS = 50;
const ATTEMPTS = 10;
const MINUTE_MS = 60_000;

const FRAMES = { panel: 'iframe[data-kind="sidebar"]', window: 'iframe[data-kind="dialog"]' } as const;

/** In a dialog of the panel that lies over everything else, if there is one. */
function pressable(front: FrameLocator, name: string): Locator {
  const pattern = new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
  const named = (within: FrameLocator | Locator) =>
    within.getByRole('button', { name: pattern }).or(within.getByRole('link', { name: pattern }));
  return named(front.getByRole('dialog')).or(named(front)).last();
}

function tickable(front: FrameLocator, name: string): Locator {
  return front.getByRole('checkbox', { name }).or(front.getByRole('radio', { name })).first();
}

/** As text, or as what a picture says. */
function seen(front: FrameLocator, text: string): Locator {
  return front
    .getByText(text)
    .or(front.getByRole('img', { name: text }))
    .first();
}

/** Until the letters are there; a font that comes late moves everything. */
async function resting(page: Page): Promise<void> {
  await Promise.all(page.frames().map((frame) => frame.evaluate(() => document.fonts.ready.then(() => undefined))));
}

const STILL = { animations: 'disabled', caret: 'hide' } as const;

/** As a screen reader goes through it. Addresses carry the port of the day, lists of days are long and not in sight. */
async function readable(body: Locator): Promise<string> {
  return (await body.ariaSnapshot()).replace(/^ *- (?:\/url:|option) .*\n/gm, '');
}
