// One panel of the add-on or of HQ alone in a real browser, as wide as Google makes it: the built page and the practice Google
// behind it, without the practice page around it.
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { ADDON } from '../../demo/sample-round';
import { runFromSidebar } from '../../practice/execution/script-run';
import type { Execution, Google } from '../../practice/google';
import { framePage } from '../../practice/server/frame-page';
import { pageBundle } from '../../practice/server/page-bundle';
import type { PaperRequest } from '../../src/contract/calls';
import type { HqPaperRequest } from '../../src/contract/hq-calls';
import { faultsIn } from './accessibility';

/** Never reached: every request is answered here. */
const ORIGIN = 'https://panel.example.go.th';

/** Google's panels are 300 pixels wide, of which a scroll bar takes up to 17. */
const SIZE = { width: 300, height: 700 };
const PAPER = { width: 860, height: 600 };

/** In the add-on unless another project is told. */
export type Sitting = { google: Google; user: string; file: string; project?: string };

let shim: Promise<string> | undefined;

export class Panel {
  /** While it is set, calls wait for it before they reach the server. */
  private gate: Promise<void> = Promise.resolve();
  /** How many panels were opened; what one that is left still sends, as the machine goes out, never arrives. */
  private opened = 0;
  private html = '';
  private free = () => {};
  private down = false;
  private hasStorage = true;
  private sitting: Sitting;
  readonly errors: string[] = [];
  /** What the page asked for anywhere but here. */
  readonly outside: string[] = [];

  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    private readonly first: Sitting,
    private readonly opener: string,
  ) {
    this.sitting = first;
  }

  /** `opener` is the function of the menu item: `openRecord`. */
  static async open(browser: Browser, opener: string, sitting: Sitting): Promise<Panel> {
    const context = await browser.newContext({ viewport: SIZE, locale: 'th-TH', reducedMotion: 'reduce' });
    const panel = new Panel(context, await context.newPage(), sitting, opener);
    panel.page.on('pageerror', (error) => panel.errors.push(error.message));
    // Where the browser asks whether to leave something unsaved behind, the person does.
    panel.page.on('dialog', (question) => void question.accept());
    await context.route('**/*', (route) => {
      panel.outside.push(route.request().url());
      return route.fulfill({ status: 404 });
    });
    await context.route(`${ORIGIN}/nothing`, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
    await context.route(/^https:\/\/panel\.example\.go\.th\/panel([?#]|$)/, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: panel.html }),
    );
    await context.route(`${ORIGIN}/run`, async (route) => {
      await panel.gate;
      const isLeft = !route.request().headers().referer?.endsWith(panel.address);
      if (panel.down || isLeft) return route.abort();
      const { google, user, file, project = ADDON } = panel.sitting;
      const { function: name, args } = route.request().postDataJSON();
      const { outcome } = runFromSidebar(google, { project, function: name, args, user, file });
      const answer = outcome.ok ? outcome : { ok: false, message: outcome.error.message };
      await route.fulfill({ json: answer });
    });
    return panel;
  }

  /** Opens the panel, as from the menu. What this machine keeps is kept. */
  async show(sitting: Partial<Sitting> = {}, { storage = true } = {}): Promise<void> {
    this.sitting = { ...this.first, ...sitting };
    this.hasStorage = storage;
    const { google, user, file, project = ADDON } = this.sitting;
    await this.goto(google.execute({ project, function: this.opener, user, file, as: 'menu' }));
  }

  /** Opens the window of papers, as a link in the panel does. */
  async showPaper(request: PaperRequest | HqPaperRequest): Promise<void> {
    this.sitting = this.first;
    const { google, user, file, project = ADDON } = this.sitting;
    await this.page.setViewportSize(PAPER);
    await this.goto(runFromSidebar(google, { project, function: 'openPaper', args: [request], user, file }));
  }

  /** As on a new machine: nothing kept, no size of an earlier person, the line there. */
  async clean(): Promise<void> {
    this.opened += 1;
    this.gate = Promise.resolve();
    this.down = false;
    await this.context.setOffline(false);
    await this.page.setViewportSize(SIZE);
    await this.page.goto(`${ORIGIN}/nothing`);
    await this.page.evaluate('localStorage.clear()');
  }

  /** From now on calls wait. */
  hold(): void {
    this.gate = new Promise((resolve) => {
      this.free = resolve;
    });
  }

  /** Lets those that wait go on. */
  release(): void {
    this.free();
    this.gate = Promise.resolve();
  }

  /** From now on no call arrives. */
  cut(): void {
    this.down = true;
  }

  /** The machine itself knows that it has no line. */
  async offline(): Promise<void> {
    await this.context.setOffline(true);
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  says(text: string): Locator {
    return this.page.getByText(text).first();
  }

  field(code: string): Locator {
    return this.page.locator(`#item-${code}`);
  }

  async fill(values: { [code: string]: string }): Promise<void> {
    for (const [code, text] of Object.entries(values)) {
      await this.field(code).fill(text);
      await this.field(code).blur();
    }
  }

  /** At another size: how far the page runs over its sides, and how high what scrolls is. */
  async fit(size: { width: number; height: number }): Promise<{ overflow: number; body: number }> {
    await this.page.setViewportSize(size);
    return this.page.evaluate(`({
      overflow: document.documentElement.scrollWidth - innerWidth,
      body: document.querySelector('.app__body').clientHeight,
    })`);
  }

  /** How many animations run on and on; the panel's person has asked the system for none. */
  movements(): Promise<number> {
    return this.page.evaluate(`document.getAnimations().filter((each) =>
      each.playState === 'running' && each.effect.getComputedTiming().iterations === Infinity).length`);
  }

  /** From the arrival of the page to when it was painted and its script had run, in milliseconds. */
  usableAfter(): Promise<number> {
    return this.page.evaluate(`(() => {
      const [page] = performance.getEntriesByType('navigation');
      const painted = performance.getEntriesByName('first-contentful-paint')[0].startTime;
      return Math.max(painted, page.domContentLoadedEventEnd) - page.responseEnd;
    })()`);
  }

  /** The rules that an accessibility checker finds broken, and where. */
  faults(): Promise<string[]> {
    return faultsIn([this.page.mainFrame()]);
  }

  /** Opens a page that was kept as a file; `more` stands after its address. */
  async showFile(html: string, more = ''): Promise<void> {
    this.html = html;
    await this.page.goto(`${ORIGIN}/panel${more}`);
  }

  private async goto({ shown, functions, outcome }: Execution): Promise<void> {
    const html = shown[0]?.html;
    if (html === undefined) throw new Error(`Nothing was shown: ${JSON.stringify(outcome)}`);
    shim ??= pageBundle().then((bundle) => bundle['shim.js']);
    const { user, file, project = ADDON } = this.sitting;
    const frame = { ...NO_FRAME, html, functions, hasStorage: this.hasStorage, user, file, project };
    this.opened += 1;
    await this.showFile(framePage(frame, await shim, { page: ORIGIN, frame: ORIGIN }), this.address);
  }

  /** What tells the panel that is open from those before it. */
  private get address(): string {
    return `?${this.opened}`;
  }
}

/** What only a page with several panels needs to know of each. */
const NO_FRAME = {
  key: '',
  token: '',
  session: '',
  kind: 'sidebar' as const,
  title: '',
  width: null,
  height: null,
};
