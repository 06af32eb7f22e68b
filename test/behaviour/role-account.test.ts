// What only the role account's run may write: others of HQ who choose it from the menu are told, and nothing happens.
import { HQ_FILE, HQ_PROJECT, hqFile } from '../../demo/sample-round';
import type { Call, Execution } from '../../practice/google';
import { ROLE_ACCOUNT_ONLY } from '../../src/messages/hq';
import { Traces } from '../attack/traces';
import { UttaraditRound } from '../support/practice-uttaradit';

const HELPER = 'hq.helper@example.go.th';

let round: UttaraditRound;
beforeAll(async () => {
  round = await UttaraditRound.in('extension');
  round.google.accounts.add({ email: HELPER, name: 'เจ้าหน้าที่ กรมฯ', kind: 'workspace', domain: 'example.go.th' });
  hqFile(round.google).share(HELPER, 'editor');
});

function chosen(name: string, as: Call['as']): Execution {
  return round.google.execute({ project: HQ_PROJECT, function: name, user: HELPER, file: HQ_FILE, as });
}

it.each(['setUpFiles', 'sweepNow', 'schedule'])('%s from the menu is refused in words', (name) => {
  const before = new Traces(round.google);
  const { outcome, shown } = chosen(name, 'menu');
  expect(outcome.ok).toBe(true);
  expect(shown.map(({ html }) => html).join()).toContain(ROLE_ACCOUNT_ONLY);
  expect(before.left()).toEqual([]);
});

it('a trigger that somebody else had set before runs and does nothing', () => {
  const before = new Traces(round.google);
  const { outcome, logs } = chosen('sweep', 'time-trigger');
  expect(outcome.ok).toBe(true);
  expect(logs).toEqual([ROLE_ACCOUNT_ONLY]);
  expect(before.left()).toEqual([]);
});
