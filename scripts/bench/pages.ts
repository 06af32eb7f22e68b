// How long pages take in a real browser, on this machine's processor and on one six times slower: from the arrival of the
// HTML until something is painted, until buttons answer and until the first data stands there; and a recorder's save.
// Behind the pages is the practice Google without any delay, and what it takes itself is left out: Google's own time is
// in the modelled seconds of the acts.
import type { Browser } from 'playwright-core';
import { HQ, UTTARADIT } from '../../demo/people';
import { HQ_FILE, HQ_PROJECT } from '../../demo/sample-round';
import { median } from '../../src/domain/median';
import { Panel } from '../../test/support/panel';
import { HqDesk } from '../../test/support/practice-hq';
import { UttaraditRound } from '../../test/support/practice-uttaradit';
import { openBrowser } from '../../test/support/training-room';
import { LAPLAE } from '../../test/support/uttaradit-places';
import { findBrowser, HOW_TO_GET_ONE } from '../browser';
import { judgeAtMost, notMeasured, type Verdict } from './budgets';

export const SLOWED = 6;
const TIMES = 5;
const USABLE_MS = 150;

/** Milliseconds, in the middle of several and the least of them. */
type Figure = { median: number; least: number };

export type PageTimes = {
  page: string;
  slowed: number;
  painted: Figure;
  usable: Figure;
  shown: Figure;
  saved?: Figure;
};

type Sample = { painted: number; usable: number; shown: number; saved?: number };

const NAMES = {
  painted: 'painted',
  usable: 'buttons answer',
  shown: 'first data',
  saved: 'saved after the click',
} as const;

/** Undefined where this machine has no browser. */
export async function pageTimes(tell: (told: string) => void): Promise<PageTimes[] | undefined> {
  if (!findBrowser()) {
    tell(`pages in a browser: not measured, none was found; ${HOW_TO_GET_ONE}`);
    return undefined;
  }
  const [browser, round] = await Promise.all([openBrowser(), UttaraditRound.in('story')]);
  try {
    const desk = new HqDesk(round.google, HQ.email);
    desk.order('publish', { layout: 'recording' }, 'bench-00001');
    round.keep();
    const all: PageTimes[] = [];
    for (const [page, open] of Object.entries(opened(browser, round))) {
      const { panel, once } = await open();
      for (const slowed of [1, SLOWED]) {
        const times = await timesOf(page, slowed, panel, async () => {
          await panel.clean();
          round.putBack();
          return once();
        });
        all.push(times);
        tell(told(times));
      }
      await panel.page.context().close();
    }
    return all;
  } finally {
    await browser.close();
  }
}

export function judgePages(pages: readonly PageTimes[] | undefined): Verdict[] {
  const budget = 'painted, and its buttons answer, after the HTML arrived';
  if (!pages) return [notMeasured(`every page: ${budget}`, `${USABLE_MS} ms`, 'no browser was found')];
  return pages
    .filter(({ slowed }) => slowed === 1)
    .map(({ page, usable }) => judgeAtMost(`${page}: ${budget}`, USABLE_MS, 'ms', usable.least));
}

type Opened = { panel: Panel; once: () => Promise<Sample> };

/** How a person gets to see each page. */
function opened(browser: Browser, round: UttaraditRound): { [page: string]: () => Promise<Opened> } {
  const { google, file } = round;
  const atHq = { google, user: HQ.email, file: HQ_FILE, project: HQ_PROJECT };
  const [recorder, director] = [round.recorder(LAPLAE), round.director].map(({ email }) => ({
    google,
    user: email,
    file: file.id,
  }));
  if (!recorder || !director) throw new Error('The sample round has no people.');
  const at = async (
    opener: string,
    sitting: typeof recorder,
    show?: (panel: Panel) => Promise<void>,
  ): Promise<Opened> => {
    const panel = await Panel.open(browser, opener, sitting);
    await panel.page.addInitScript(WATCH);
    const open = show ?? ((each) => each.show());
    return {
      panel,
      once: async () => {
        await open(panel);
        return shownIn(panel);
      },
    };
  };
  return {
    'Record.html': async () => {
      const { panel, once } = await at('openRecord', recorder);
      return { panel, once: async () => ({ ...(await once()), saved: await savedIn(panel) }) };
    },
    'Direct.html': () => at('openDirect', director),
    'Chase.html': () => at('openChase', director),
    'Print.html': () =>
      at('openDirect', director, (panel) => panel.showPaper({ paper: 'letter', province: UTTARADIT })),
    'Hq.html': () => at('openHq', atHq),
    'HqChase.html': () => at('openHqChase', atHq),
    'HqHealth.html': () => at('openHqHealth', atHq),
    'HqLedger.html': () => at('openHqLedger', atHq),
    'HqYear.html': () => at('openHqYear', atHq),
    'HqPrint.html': () => at('openHq', atHq, (panel) => panel.showPaper({ paper: 'annex', number: 1 })),
  };
}

/** Notes, from the page's first line on, when what a person waits for stands in it. */
const WATCH = `(() => {
  const times = globalThis.benchTimes = {};
  addEventListener('click', ({ timeStamp }) => { times.clicked = timeStamp; }, true);
  let wasLoading = false;
  const look = () => {
    if (document.querySelector('.loading')) wasLoading = true;
    else if (wasLoading) times.shown ??= performance.now();
    if (document.querySelector('.save[data-s="done"]')) times.saved ??= performance.now();
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})()`;

/** What the page waited between two instants for calls to be answered. */
const WAITED = `((from, until) => performance.getEntriesByType('resource')
  .filter(({ name, startTime, responseEnd }) => name.endsWith('/run') && startTime >= from && responseEnd <= until)
  .reduce((sum, { duration }) => sum + duration, 0))`;

async function shownIn(panel: Panel): Promise<Sample> {
  // Chromium notes a paint once it was shown, which may be after the page went on.
  await panel.page.waitForFunction(
    `benchTimes.shown && performance.getEntriesByName('first-contentful-paint').length > 0`,
  );
  const { painted, shown } = await panel.page.evaluate<{ painted: number; shown: number }>(`(() => {
    const arrived = performance.getEntriesByType('navigation')[0].responseEnd;
    return {
      painted: performance.getEntriesByName('first-contentful-paint')[0].startTime - arrived,
      shown: benchTimes.shown - arrived - ${WAITED}(arrived, benchTimes.shown),
    };
  })()`);
  return { painted, shown, usable: await panel.usableAfter() };
}

async function savedIn(panel: Panel): Promise<number> {
  await panel.button(/^5\. /).click();
  await panel.fill({ 'A5-03': '80' });
  await panel.page.locator('.save:not([data-s="done"])').waitFor();
  await panel.page.evaluate('delete benchTimes.saved');
  await panel.page.locator('.save').getByRole('button', { name: /^บันทึก/ }).click();
  await panel.page.waitForFunction('benchTimes.saved');
  const { clicked, saved } = { clicked: 'benchTimes.clicked', saved: 'benchTimes.saved' };
  return panel.page.evaluate(`${saved} - ${clicked} - ${WAITED}(${clicked}, ${saved})`);
}

async function timesOf(page: string, slowed: number, panel: Panel, once: () => Promise<Sample>): Promise<PageTimes> {
  const devtools = await panel.page.context().newCDPSession(panel.page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  const samples: Sample[] = [];
  for (let each = 0; each < TIMES; each++) samples.push(await once());
  await devtools.detach();
  const figure = (all: number[]): Figure => ({ median: median(all) ?? 0, least: Math.min(...all) });
  const saves = samples.flatMap(({ saved }) => (saved === undefined ? [] : [saved]));
  return {
    page,
    slowed,
    painted: figure(samples.map(({ painted }) => painted)),
    usable: figure(samples.map(({ usable }) => usable)),
    shown: figure(samples.map(({ shown }) => shown)),
    ...(saves.length > 0 && { saved: figure(saves) }),
  };
}

function told(times: PageTimes): string {
  const figures = (['painted', 'usable', 'shown', 'saved'] as const).flatMap((name) => {
    const figure = times[name];
    return figure ? [`${NAMES[name]} ${Math.round(figure.median)} ms (least ${Math.round(figure.least)})`] : [];
  });
  const processor = times.slowed === 1 ? 'processor as it is' : `processor ${times.slowed} times slower`;
  return `${times.page}, ${processor}: ${figures.join(', ')}`;
}
