// A recorder's panel on an office's machine: there at once when Google hands it over.
import type { Browser } from 'playwright-core';
import { Panel } from '../support/panel';
import { UttaraditRound } from '../support/practice-uttaradit';
import { openBrowser } from '../support/training-room';
import { LAPLAE } from '../support/uttaradit-places';

const PAINTED_MS = 150;
/** A machine that is busy with other things makes single ones late. */
const TRIES = 5;

let browser: Browser;
let panel: Panel;
beforeAll(async () => {
  const [opened, round] = await Promise.all([openBrowser(), UttaraditRound.in('story')]);
  browser = opened;
  const sitting = { google: round.google, user: round.recorder(LAPLAE).email, file: round.file.id };
  panel = await Panel.open(browser, 'openRecord', sitting);
});
afterAll(() => browser.close());

it('is painted and can be used within 150 ms after it arrived', async () => {
  const times: number[] = [];
  for (let each = 0; each < TRIES; each++) {
    await panel.show();
    await panel.button(/1\. /).waitFor();
    times.push(await panel.usableAfter());
  }
  expect(Math.min(...times)).toBeLessThanOrEqual(PAINTED_MS);
});
