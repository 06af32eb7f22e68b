// Every state of a recorder's panel: free of what an accessibility checker finds, whole at every size it may have, and
// without a lock whose reason has to be looked for.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { Panel } from '../support/panel';
import { UttaraditRound } from '../support/practice-uttaradit';
import { LOCKED_HOMES, RECORDER_STATES } from '../support/recorder-states';
import { openBrowser } from '../support/training-room';
import { LAPLAE } from '../support/uttaradit-places';

/** With a scroll bar, as Google makes it, and as wide as it can get; the lowest is an old screen zoomed to 200 %. */
const SIZES = [
  { width: 284, height: 480 },
  { width: 320, height: 900 },
  { width: 300, height: 250 },
] as const;
/** A person must still see something between head and foot. */
const LEAST_BODY = 100;
/** Where set, a picture of each state is kept there, to be looked at. */
const { PICTURES } = process.env;

let browser: Browser;
let round: UttaraditRound;
let panel: Panel;
beforeAll(async () => {
  [browser, round] = await Promise.all([openBrowser(), UttaraditRound.in('story')]);
  const sitting = { google: round.google, user: round.recorder(LAPLAE).email, file: round.file.id };
  panel = await Panel.open(browser, 'openRecord', sitting);
  if (PICTURES) mkdirSync(PICTURES, { recursive: true });
});
afterEach(async () => {
  round.putBack();
  await panel.clean();
});
afterAll(() => browser.close());

it.each(Object.entries(RECORDER_STATES))('%s', async (name, reach) => {
  await reach({ panel, round });
  if (PICTURES) await panel.page.screenshot({ path: join(PICTURES, `${name}.png`) });
  expect(await panel.faults()).toEqual([]);
  if (!name.startsWith('paper')) {
    for (const size of SIZES) {
      const { overflow, body } = await panel.fit(size);
      expect({ size, overflow }).toEqual({ size, overflow: 0 });
      expect(body).toBeGreaterThanOrEqual(LEAST_BODY);
    }
  }
  expect(panel.errors).toEqual([]);
});

it.each(Object.entries(LOCKED_HOMES))(
  'on an old screen the reason of a lock is in sight without a click: %s',
  async (name, reason) => {
    await RECORDER_STATES[name]?.({ panel, round });
    await panel.page.setViewportSize({ width: 300, height: 480 });
    const place = await panel.says(reason).boundingBox();
    const foot = await panel.page.locator('.foot').boundingBox();
    expect(place && foot && place.y + place.height <= foot.y).toBe(true);
  },
);

it('typing a number and leaving its field moves nothing below', async () => {
  await RECORDER_STATES['area-empty']?.({ panel, round });
  const below = async () => (await panel.field('A8-03').boundingBox())?.y;
  const before = await below();
  await panel.field('A8-01').fill('90');
  expect(await below()).toBe(before);
  await panel.field('A8-01').blur();
  expect(await below()).toBe(before);
});

it.each(['loading', 'area-saving'])('nothing moves by itself for whom it disturbs: %s', async (name) => {
  await RECORDER_STATES[name]?.({ panel, round });
  expect(await panel.movements()).toBe(0);
});
