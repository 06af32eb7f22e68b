// The bench's judgement: a budget holds only when its figure was measured and is small enough.
import type { ActCost } from '../../scripts/bench/acts';
import { judgeAtMost, judgeCalls, judgeGrowth, notMeasured, tellVerdicts } from '../../scripts/bench/budgets';
import { judgePages } from '../../scripts/bench/pages';

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

it('what could not be measured is told as neither held nor broken', () => {
  const lines: string[] = [];
  const verdicts = [judgeAtMost('size', 120, 'KB', 119), notMeasured('page', '150 ms', 'no browser was found')];
  expect(tellVerdicts(verdicts, (line) => lines.push(line))).toBe(0);
  expect(lines).toEqual([
    'pass  size: 119 KB (allowed 120 KB)',
    'none  page: not measured: no browser was found (allowed 150 ms)',
    '\n1 budgets hold, 0 do not, 1 not measured',
  ]);
});

it('pages that no browser has shown are not counted as held', () => {
  const verdicts = judgePages(undefined);
  expect(verdicts).toHaveLength(1);
  expect(verdicts.map(({ ok }) => ok)).toEqual([null]);
});

it('a page is judged on the processor as it is, and by its quickest showing', () => {
  const figure = (least: number) => ({ median: least * 2, least });
  const page = (slowed: number, least: number) => ({
    page: 'Record.html',
    slowed,
    painted: figure(least),
    usable: figure(least),
    shown: figure(least),
  });
  const judged = (least: number) => judgePages([page(1, least), page(6, 900)]).map(({ ok }) => ok);
  expect(judged(149)).toEqual([true]);
  expect(judged(151)).toEqual([false]);
});
