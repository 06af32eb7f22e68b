// `npm run bench`: how long a whole country takes in one process, and how much memory at most.
import { fileURLToPath } from 'node:url';
import { buildOffice } from '../build';
import { nationalRound } from './national';

const GOAL = { seconds: 60, megabytes: 1024 };

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

function inSeconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
