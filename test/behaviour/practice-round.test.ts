// A round for the training day says of itself, on every tab people read and in the sidebar, that it does not count.
import { typeRound } from '../../demo/hq-sheet';
import { hqCommand, hqFile } from '../../demo/sample-round';
import { PRACTICE_ROUND } from '../../src/messages/practice-round';
import { DISTRICTS, HOME, PROVINCES } from '../../src/workbook/tabs';
import { UttaraditRound } from '../support/practice-uttaradit';
import { LAPLAE } from '../support/uttaradit-places';

let round: UttaraditRound;
beforeAll(async () => {
  round = await UttaraditRound.in('first-day');
});

function titles(): string[] {
  return [
    round.texts(HOME.id, 1, 2, 1, 1),
    round.texts(DISTRICTS.id, 1, 1, 1, 1),
    round.texts(PROVINCES.id, 1, 1, 1, 1),
  ]
    .map(([line]) => line?.[0] ?? '')
    .filter((title) => title.includes(PRACTICE_ROUND));
}

it('a real round says nothing of the kind', () => {
  expect(titles()).toEqual([]);
  expect(round.recorder(LAPLAE).start().round.practice).toBe(false);
});

it('a practice round says it on every title and to the sidebar, until HQ changes the setting back', () => {
  typeRound(hqFile(round.google), { practice: 'ใช่' });
  hqCommand(round.google, 'sweepNow');
  expect(titles()).toHaveLength(3);
  expect(round.recorder(LAPLAE).start().round.practice).toBe(true);

  typeRound(hqFile(round.google), { practice: 'ไม่ใช่' });
  hqCommand(round.google, 'sweepNow');
  expect(titles()).toEqual([]);
});
