// The practice workbook as people meet it: its server, and real browsers in front of it.

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  chromium,
  type FrameLocator,
  type Locator,
  type Page,
} from 'playwright-core';
import { moment } from '../../demo/round-2564';
import { trackingFile } from '../../demo/sample-round';
import { practiceStage } from '../../demo/stage';
import { type Google, openGoogle, type SpreadsheetFile } from '../../practice/google';
import { words } from '../../practice/page/words';
import type { RunningServer } from '../../practice/server/server';
import type { Stage } from '../../practice/server/stage';
import { findBrowser, HOW_TO_GET_ONE } from '../../scripts/browser';
import { faultsIn } from './accessibility';
import { performedOnce } from './performed-once';
import { serve } from './same-address';
import { DATA } from './uttaradit-places';

/** What a browser on an office's PC does not need, and what would speak to the outside. */
const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  // Letters as wide as in a browser with windows.
  '--font-render-hinting=none',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // In place of Playwright's own list, which also switches off the partitioning of storage: without that, a frame of
  // another origin would have no storage at all.
  '--disable-features=HttpsUpgrades,MediaRouter,OptimizationHints,PaintHolding,RenderDocument,Translate',
];

export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(HOW_TO_GET_ONE);
  return chromium.launch({ executablePath, args: BROWSER_FLAGS });
}

/** What is never seen fails a test only after this: a slow machine is no mistake. */
const PATIENCE_MS = 30_000;

const SCREEN = { viewport: { width: 1440, height: 860 }, locale: 'th-TH' };
/** A sixth of a browser's work in these tests was movement; in the office's browser below everything moves. */
const WITHOUT_MOVEMENT = { reducedMotion: 'reduce' } as const;

/** As where third-party cookies are allowed: only then may a panel, which is of another site, keep things on the machine. */
export function openOfficeBrowser(): Promise<BrowserContext> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(HOW_TO_GET_ONE);
  const profile = mkdtempSync(join(tmpdir(), 'practice-profile-'));
  mkdirSync(join(profile, 'Default'));
  const settings = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(settings));
  return chromium.launchPersistentContext(profile, { executablePath, args: BROWSER_FLAGS, ...SCREEN });
}

export class TrainingRoom {
  private constructor(
    readonly google: Google,
    readonly server: RunningServer,
    readonly browser: Browser,
  ) {}

  static async open({ national = false } = {}): Promise<TrainingRoom> {
    const google = await openGoogle({ now: moment('2021-09-24 09:00') });
    const folders = { addon: 'dist/addon', hq: 'dist/hq', guide: 'dist/guide' };
    return TrainingRoom.around(google, (address) =>
      practiceStage({ google, folders, guideUrl: `${address}guide/`, national, bringTo: performedOnce }),
    );
  }

  /** With a stage of the test's own. */
  static async around(google: Google, stage: (address: string) => Stage): Promise<TrainingRoom> {
    const [server, browser] = await Promise.all([serve({ google, stage, latencyMs: 0 }), openBrowser()]);
    return new TrainingRoom(google, server, browser);
  }

  /** The workbook behind the pages, to look at what was really written. */
  get file(): SpreadsheetFile {
    return trackingFile(this.google);
  }

  /** What a cell of the data tab shows. */
  cellText(row: number, column: number): string {
    return this.cellAt(row, column)?.text ?? '';
  }

  /** The formula of a cell of the data tab, or nothing. */
  formulaAt(row: number, column: number): string {
    return this.cellAt(row, column)?.formula ?? '';
  }

  private cellAt(row: number, column: number) {
    const { file } = this;
    return file.grid(DATA, { from: row, to: row }, { from: column, to: column }, file.owner).cells[0]?.[0];
  }

  sitDown(): Promise<Desk> {
    return Desk.at(this.browser, this.server.url);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }
}

/** One person's browser. */
export class Desk {
  private constructor(
    readonly page: Page,
    readonly requests: string[],
    readonly errors: string[],
  ) {}

  static async at(browser: Browser, url: string): Promise<Desk> {
    return Desk.in(await browser.newContext({ ...SCREEN, ...WITHOUT_MOVEMENT }), url);
  }

  static async in(context: BrowserContext, url: string): Promise<Desk> {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const requests: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(url);
    await page.getByRole('grid').waitFor();
    return new Desk(page, requests, errors);
  }

  get sidebar(): FrameLocator {
    return this.page.frameLocator('iframe[data-kind="sidebar"]');
  }

  /** A button of the sidebar, by the beginning of its name unless a pattern is given. */
  button(name: string | RegExp): Locator {
    return this.sidebar.getByRole('button', { name });
  }

  field(code: string): Locator {
    return this.sidebar.locator(`#item-${code}`);
  }

  says(text: string): Locator {
    return this.sidebar.getByText(text).first();
  }

  /** Fills fields of the open area as a person does, leaving each. */
  async fill(values: { [code: string]: string }): Promise<void> {
    for (const [code, text] of Object.entries(values)) {
      await this.field(code).fill(text);
      await this.field(code).blur();
    }
  }

  async become(name: string): Promise<void> {
    await this.page.getByRole('button', { name: words.people }).click();
    const done = this.page.waitForResponse(/\/api\/user$/);
    await this.page.getByRole('menuitemradio', { name: new RegExp(`^${name}`) }).click();
    await done;
    await this.page.getByRole('button', { name: `${words.person} ${name}` }).waitFor();
  }

  /** Opens another workbook from the list at the top, by the beginning of its name. */
  async open(label: string): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(`^${words.place}`) }).click();
    const done = this.page.waitForResponse(/\/api\/open$/);
    await this.page.getByRole('menuitemradio', { name: new RegExp(`^${label}`) }).click();
    await done;
  }

  async menu(caption: string): Promise<void> {
    await this.page.getByRole('button', { name: words.extensions }).click();
    await this.page.getByRole('menuitem', { name: caption }).click();
  }

  /** Back to the data of a day: `8 ต.ค. 64`. */
  async scene(label: string): Promise<void> {
    await this.page.getByRole('button', { name: words.clock }).click();
    await this.page.getByRole('button', { name: new RegExp(label) }).click();
    // Until it is played, a panel that is opened is closed again with the old day.
    const played = this.page.waitForResponse(/\/api\/scene$/);
    await this.page.getByRole('button', { name: words.sceneButton }).click();
    await played;
    await this.page.getByRole('grid').waitFor();
  }

  async order(label: string): Promise<void> {
    await this.page.getByRole('button', { name: words.trainer }).click();
    await this.page.getByRole('menuitem', { name: new RegExp(`^${label}`) }).click();
    await this.page.getByText(words.done(label)).waitFor();
  }

  /** Takes the browser's storage away from panels, as a trainer does to show what happens then. */
  async withoutStorage(): Promise<void> {
    await this.page.getByRole('button', { name: words.trainer }).click();
    const reloaded = this.page.waitForResponse(/\/frame\//);
    await this.page.getByRole('menuitemcheckbox', { name: new RegExp(`^${words.noStorage}`) }).click();
    await reloaded;
  }

  async tab(title: string): Promise<void> {
    await this.page.getByRole('tab', { name: title }).click();
    await this.page.getByRole('grid', { name: title }).waitFor();
    await this.page.locator('#sheet[aria-busy="false"]').waitFor();
  }

  cell(row: number, column: number): Locator {
    return this.page.locator(`#cell-${row}-${column}`);
  }

  /** Types into a cell of the tab in front, as over what stood there. */
  async typeInto(row: number, column: number, text: string): Promise<void> {
    await this.cell(row, column).click();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** What an accessibility checker finds on the page and in its panels: the rules and where. */
  faults(): Promise<string[]> {
    return faultsIn(this.page.frames());
  }

  /** The same in the sidebar alone. */
  sidebarFaults(): Promise<string[]> {
    return this.faultsOf('sidebar');
  }

  /** The same in the window over the grid alone. */
  paperFaults(): Promise<string[]> {
    return this.faultsOf('dialog');
  }

  private async faultsOf(kind: 'sidebar' | 'dialog'): Promise<string[]> {
    const element = await this.page.locator(`iframe[data-kind="${kind}"]`).elementHandle();
    const frame = await element?.contentFrame();
    if (!frame) throw new Error(`No ${kind} is open.`);
    return faultsIn([frame]);
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }
}
