// A small evening of `npm run load`: nine recorders of one workbook press save at the same second, HQ's run among them.
import { moment } from '../../demo/round-2564';
import { evening } from '../load/evening';
import { aWorkbookOf } from '../support/practice-file';

it('all at the same second: each is told that it is saved, and that is what the cells hold', async () => {
  const { google, file, districts } = await aWorkbookOf(['อุตรดิตถ์']);
  google.clock.set(moment('2021-09-15 20:00'));
  const pattern = { areas: 1, arriveWithinMs: 0, typingMs: { from: 0, to: 0 }, sweepAfterMs: 1000 };
  const result = await evening(google, [{ file, districts }], pattern, 1);
  expect(result).toMatchObject({ people: 9, acknowledged: 9, unsaved: 0, lost: [], others: [] });
  // They had to wait for each other.
  expect(result.waitedSeconds.max).toBeGreaterThan(result.waitedSeconds.p50);
});
