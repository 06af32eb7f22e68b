// `npm run load [-- --seed N] [--json FILE] [--only country]`: the evening of the deadline, with the built bundles and the sidebar’s
// own form. Ends with a failure when a cell does not hold what was acknowledged, or when a bound is missed.
//
// Real: the add-on's and HQ's code, the cells, rights and locks they meet, the sidebar's form, its five tries and its
// pauses between them. Modelled: a call takes 1.0 s to start, a read 0.2 s, a write 0.4 s, each half as much more or less
// by chance; which of those that wait gets a lock next is chance. Invented: when people come and how long they type, and
// that whoever is told to try later does so after 15 to 45 s. Nothing here has been measured on Google.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { moment } from '../demo/round-2564';
import { evening, type Result } from '../test/load/evening';
import { oneWorkbook, wholeCountry } from '../test/load/offices';
import { judgeAtMost, tellVerdicts, type Verdict } from './bench/budgets';
import { buildOffice } from './build';

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, json: { type: 'string' }, only: { type: 'string', default: '' } },
});
const EVENING = moment('2021-09-15 20:00');
const MINUTE = 60_000;

type Scenario = { name: string; bounds: { p95: number; max: number }; play(seed: number): Promise<Result> };

const SCENARIOS: Scenario[] = [
  {
    name: '100 people of one workbook within a minute, two areas each, HQ’s run among them',
    bounds: { p95: 120, max: 180 },
    async play(seed) {
      const { google, books } = await oneWorkbook(100);
      google.clock.set(EVENING);
      const typingMs = { from: 20_000, to: MINUTE };
      const pattern = { areas: 2, arriveWithinMs: MINUTE, typingMs, sweepAfterMs: MINUTE };
      return evening(google, books, pattern, seed);
    },
  },
  {
    name: '100 people of one workbook at the same second',
    bounds: { p95: 120, max: 180 },
    async play(seed) {
      const { google, books } = await oneWorkbook(100);
      google.clock.set(EVENING);
      return evening(google, books, { areas: 1, arriveWithinMs: 0, typingMs: { from: 0, to: 0 } }, seed);
    },
  },
  {
    name: 'the country: 878 districts, eight areas each, 76 workbooks, within an hour',
    bounds: { p95: 20, max: 60 },
    async play(seed) {
      const { google, books } = await wholeCountry();
      google.clock.set(EVENING);
      const typingMs = { from: 30_000, to: 3 * MINUTE };
      return evening(google, books, { areas: 8, arriveWithinMs: 45 * MINUTE, typingMs }, seed);
    },
  },
];

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await buildOffice();
const played: { name: string; result: Result; verdicts: Verdict[] }[] = [];
for (const { name, bounds, play } of SCENARIOS.filter((each) => each.name.includes(values.only))) {
  const began = Date.now();
  const result = await play(Number(values.seed));
  const verdicts = judge(name, result, bounds);
  played.push({ name, result, verdicts });
  console.log(`\n${name}`);
  for (const [label, told] of lines(result)) console.log(`  ${label.padEnd(52)} ${told}`);
  console.log(`  ${'(took here'.padEnd(52)} ${((Date.now() - began) / 1000).toFixed(0)} s)`);
  for (const problem of [...result.lost, ...result.others].slice(0, 20)) console.log(`  ${problem}`);
}

console.log('');
const verdicts = played.flatMap((each) => each.verdicts);
const broken = tellVerdicts(verdicts, console.log);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(played, null, 2)}\n`);
if (broken > 0 || verdicts.length === 0) process.exitCode = 1;

function judge(
  name: string,
  { lost, unsaved, others, waitedSeconds }: Result,
  { p95, max }: Scenario['bounds'],
): Verdict[] {
  return [
    judgeAtMost(`${name}: acknowledged values lost`, 0, 'cells', lost.length),
    judgeAtMost(`${name}: never saved`, 0, 'areas', unsaved),
    judgeAtMost(`${name}: answers that are neither saved nor busy`, 0, 'answers', others.length),
    judgeAtMost(`${name}: 95 of 100 wait`, p95, 's', waitedSeconds.p95),
    judgeAtMost(`${name}: everybody waits`, max, 's', waitedSeconds.max),
  ];
}

function lines({
  people,
  areas,
  acknowledged,
  sent,
  busy,
  gaveUp,
  lost,
  waitedSeconds,
  lastedSeconds,
}: Result): [string, string][] {
  return [
    ['people', String(people)],
    ['areas to be saved', String(areas)],
    ['acknowledged', String(acknowledged)],
    ['saves sent, again ones too', String(sent)],
    ['answered: busy', String(busy)],
    ['presses after which the sidebar gave up for now', String(gaveUp)],
    ['acknowledged values lost', String(lost.length)],
    [
      'from the press to saved: half of them, 95 of 100, all',
      `${waitedSeconds.p50} s, ${waitedSeconds.p95} s, ${waitedSeconds.max} s`,
    ],
    ['all of it, modelled', `${lastedSeconds} s`],
  ];
}
