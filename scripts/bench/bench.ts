// `npm run bench`: how long a whole country takes in one process, how much memory at most, and what HQ's acts cost.
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { buildOffice } from '../build';
import { headquartersCosts, nationalHeadquarters } from './headquarters';
import { nationalRound } from './national';

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
const verdict = wall <= GOAL.seconds * 1000 && megabytes <= GOAL.megabytes ? 'within' : 'over';
console.log(
  `all of it: ${inSeconds(wall)}, processor ${inSeconds(cpu)}, ${Math.round(megabytes)} MB at most; ${verdict} the goal of ${GOAL.seconds} s and ${GOAL.megabytes} MB`,
);

for (const [layout, words] of [
  ['one', '878 districts in one workbook'],
  ['each', '76 workbooks of a province each'],
] as const) {
  console.log(`\n${words}:`);
  for (const { act, reads, writes, seconds } of headquartersCosts(await nationalHeadquarters(layout), layout)) {
    console.log(`${act}: ${reads} reads, ${writes} writes, ${seconds.toFixed(1)} s modelled`);
  }
}

function inSeconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
