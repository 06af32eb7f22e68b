// Which workbooks a run looks after first, and whether a day of runs keeps within Google's trigger time.
import {
  DAILY_MS,
  RUN_EVERY_MS,
  runAllowance,
  type Spent,
  spentAfter,
  stillUnfinished,
  sweepOrder,
} from '../../src/domain/sweep-schedule';

const NOON = Date.parse('2021-09-24T12:00:00+07:00');
const MINUTE = 60_000;
const file = (name: string, minutesAgo: number | null, extra: { unfinished?: boolean; edges?: number[] } = {}) => ({
  name,
  sweptAt: minutesAgo === null ? null : NOON - minutesAgo * MINUTE,
  unfinished: extra.unfinished ?? false,
  edges: extra.edges ?? [],
});

it('what was begun comes first, then windows that moved since the last look, then the oldest', () => {
  const files = [
    file('young', 5),
    file('old', 50),
    file('never seen', null),
    file('window closed', 10, { edges: [NOON - 5 * MINUTE] }),
    file('window closed long ago, and seen since', 20, { edges: [NOON - 600 * MINUTE] }),
    file('begun', 1, { unfinished: true }),
  ];
  expect(sweepOrder(files, NOON).map(({ name }) => name)).toEqual([
    'begun',
    'window closed',
    'never seen',
    'old',
    'window closed long ago, and seen since',
    'young',
  ]);
});

it.each([
  ['opened this instant', 10, NOON, true],
  ['will open', 10, NOON + 1, false],
  ['opened at the very look before', 10, NOON - 10 * MINUTE, false],
  ['opened, and nobody ever looked', null, NOON - 10 * MINUTE, true],
])('a workbook of which a window %s', (_, minutesAgo, edge, isFirst) => {
  const files = [file('never seen', null), file('with a window', minutesAgo, { edges: [edge] })];
  expect(sweepOrder(files, NOON)[0]?.name).toBe(isFirst ? 'with a window' : 'never seen');
});

it('one run looks after no more workbooks than Google lets an account read in a minute', () => {
  expect(
    sweepOrder(
      Array.from({ length: 76 }, (_, index) => file(String(index), index)),
      NOON,
    ),
  ).toHaveLength(50);
});

it.each([
  ['an equal share of the day', null, 75, (75 * MINUTE) / 288],
  ['never longer than four minutes', null, 24 * 60, 4 * MINUTE],
  ['of what is left, when half the runs are over', { since: NOON - 12 * 60 * MINUTE, ms: 3 * MINUTE }, 75, MINUTE / 2],
  ['nothing, when all is used', { since: NOON - 60 * MINUTE, ms: 80 * MINUTE }, 75, 0],
  ['all that is left, at the last run', { since: NOON - 24 * 60 * MINUTE + 1, ms: 74 * MINUTE }, 75, MINUTE],
  ['a share again, a day later', { since: NOON - 24 * 60 * MINUTE, ms: 75 * MINUTE }, 75, (75 * MINUTE) / 288],
])('a run may take %s', (_, spent, dailyMinutes, allowed) => {
  expect(runAllowance(spent, NOON, dailyMinutes * MINUTE)).toBeCloseTo(allowed);
});

/** By the latency model: a second to start, 0.2 s a read, 0.4 s a write; a workbook with a new act takes three writes. */
function aDay(workbooks: number, dailyMs: number, actsEvery: number) {
  let spent: Spent | null = null;
  let total = 0;
  let longestWait = 0;
  const files = Array.from({ length: workbooks }, (_, index) => file(String(index), null));
  for (let run = 0; run < 288; run++) {
    const now = NOON + run * RUN_EVERY_MS;
    const reading = runAllowance(spent, now, dailyMs) * 0.7;
    let used = 1000 + 3 * 200 + 400;
    let looked = 0;
    for (const each of sweepOrder(files, now)) {
      if (looked > 0 && used >= reading) break;
      looked += 1;
      used += 200 + (run % actsEvery === 0 ? 1200 : 0);
      if (each.sweptAt !== null) longestWait = Math.max(longestWait, now - each.sweptAt);
      each.sweptAt = now;
    }
    total += used;
    spent = spentAfter(spent, now, now + used);
  }
  return { minutes: total / MINUTE, longestWait: longestWait / MINUTE };
}

it.each([
  ['consumer', 1, 5],
  ['consumer', 5, 5],
  ['consumer', 76, 60],
  ['workspace', 76, 15],
] as const)(
  '%s account, %i workbooks: within the day’s minutes, and no act waits longer than %i minutes',
  (kind, workbooks, minutes) => {
    const day = aDay(workbooks, DAILY_MS[kind], 4);
    expect(day.minutes).toBeLessThanOrEqual(DAILY_MS[kind] / MINUTE);
    expect(day.longestWait).toBeLessThanOrEqual(minutes);
  },
);

it('a day begins anew 24 hours after its first run', () => {
  const spent = spentAfter(null, NOON, NOON + 9000);
  expect(spent).toEqual({ since: NOON, ms: 9000 });
  expect(spentAfter(spent, NOON + RUN_EVERY_MS, NOON + RUN_EVERY_MS + 1000)).toEqual({ since: NOON, ms: 10_000 });
  expect(spentAfter(spent, NOON + 24 * 60 * MINUTE, NOON + 24 * 60 * MINUTE + 500).ms).toBe(500);
});

it.each([
  ['a run ended while it wrote', { unfinished: true, readable: true, sweptAt: 2000 }, 1000, true],
  ['the run that looked at it came to its end', { unfinished: true, readable: true, sweptAt: 1000 }, 1000, false],
  ['that run failed on it', { unfinished: true, readable: false, sweptAt: 500 }, 1000, true],
  ['nobody knows when it was looked at', { unfinished: true, readable: true, sweptAt: null }, 1000, true],
  ['no run ever came to its end', { unfinished: true, readable: true, sweptAt: 1000 }, null, true],
  ['nothing was begun', { unfinished: false, readable: true, sweptAt: 2000 }, 1000, false],
])('what comes first because it was begun: %s', (_, file, completed, first) => {
  expect(stillUnfinished(file, completed)).toBe(first);
});
