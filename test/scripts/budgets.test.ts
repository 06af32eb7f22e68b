// The bench's judgement: a budget holds only when its figure was measured and is small enough.
import type { ActCost } from '../../scripts/bench/acts';
import { judgeAtMost, judgeCalls, judgeGrowth } from '../../scripts/bench/budgets';

const cost = (change: Partial<ActCost> = {}): ActCost => ({
  act: 'save an area',
  districts: 9,
  reads: 4,
  writes: 1,
  others: 8,
  bytes: 0,
  modelledSeconds: 2,
  cpuMs: 10,
  ...change,
});

it.each([
  ['at its budget', {}, [true, true]],
  ['one read more', { reads: 5 }, [false, true]],
  ['one write more', { writes: 2 }, [false, true]],
  ['one look at the cache more', { others: 9 }, [true, false]],
])('a save %s', (_, change, holds) => {
  expect(judgeCalls([cost(change)]).map(({ ok }) => ok)).toEqual(holds);
});

it('calls that grow with the country, and an act that was not measured there, fail', () => {
  const few = [cost()];
  expect(judgeGrowth(few, [cost({ districts: 878 })])[0]?.ok).toBe(true);
  expect(judgeGrowth(few, [cost({ districts: 878, reads: 5 })])[0]?.ok).toBe(false);
  expect(judgeGrowth(few, [])[0]).toMatchObject({ ok: false, measured: 'nothing' });
});

it('what was not measured does not hold', () => {
  expect(judgeAtMost('memory', 1024, 'MB', 1023.96).ok).toBe(true);
  expect(judgeAtMost('memory', 1024, 'MB', 1025).ok).toBe(false);
  expect(judgeAtMost('memory', 1024, 'MB', undefined)).toMatchObject({ ok: false, measured: 'nothing' });
});
