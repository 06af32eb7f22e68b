// `npm run bench [-- --json FILE]`: what each act costs against its budget, with nine districts and with 878; how long a
// whole country takes in one process and how much memory at most; what HQ's acts cost. Fails when a budget does.
import { statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { buildOffice } from '../build';
import { actCosts } from './acts';
import { judgeAtMost, judgeCalls, judgeGrowth, type Verdict } from './budgets';
import { headquartersCosts, nationalHeadquarters } from './headquarters';
import { nationalRound } from './national';

const { values } = parseArgs({ options: { json: { type: 'string' } } });
const GOAL = { seconds: 60, megabytes: 1024 };

// Left alone, V8 lets rubbish lie as long as the machine has room: the figure is to say what is needed.
setFlagsFromString('--heap-growing-percent=100');
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
await buildOffice();
let [wall, cpu] = [0, 0];
await nationalRound(({ name, count, ms, cpuMs }) => {
  wall += ms;
  cpu += cpuMs;
  const each = count > 1 ? `, ${(ms / count).toFixed(1)} ms each` : '';
  console.log(`${count} ${name}: ${inSeconds(ms)}${each}; processor ${inSeconds(cpuMs)}`);
});
// In kilobytes on every system.
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(`all of it: ${inSeconds(wall)}, processor ${inSeconds(cpu)}, ${Math.round(megabytes)} MB at most`);

const [few, many] = [await actCosts(9), await actCosts(878)];
const verdicts: Verdict[] = [
  ...judgeCalls([...few, ...many]),
  ...judgeGrowth(few, many),
  judgeAtMost('878 districts: set up, recorded, swept', GOAL.seconds, 's', wall / 1000),
  judgeAtMost('memory of that, at most', GOAL.megabytes, 'MB', megabytes),
  judgeAtMost('the add-on’s Code.js', 120, 'KB', statSync('dist/addon/Code.js').size / 1024),
];

for (const [layout, words] of [
  ['one', '878 districts in one workbook'],
  ['each', '76 workbooks of a province each'],
] as const) {
  console.log(`\n${words}:`);
  for (const { act, reads, writes, seconds } of headquartersCosts(await nationalHeadquarters(layout), layout)) {
    console.log(`${act}: ${reads} reads, ${writes} writes, ${seconds.toFixed(1)} s modelled`);
  }
}

console.log('');
for (const { budget, allowed, measured, ok } of verdicts) {
  console.log(`${ok ? 'pass' : 'FAIL'}  ${budget}: ${measured} (allowed ${allowed})`);
}
const failed = verdicts.filter(({ ok }) => !ok).length;
console.log(`\n${verdicts.length - failed} budgets hold, ${failed} do not`);
if (values.json !== undefined)
  writeFileSync(values.json, `${JSON.stringify({ costs: [...few, ...many], verdicts }, null, 2)}\n`);
if (failed > 0) process.exitCode = 1;

function inSeconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
