// `npm run simulate -- --seeds N [--steps N] [--checkpoints N]`: rounds by chance in a province of nine districts, then the
// status tabs of the whole country against the rules; `-- --seed N` plays one round again, told step by step.
// The trace is the same whenever the same was played, call for call.
import { parseArgs } from 'node:util';
import { nationalCheckpoints } from '../test/simulation/national';
import { simulate } from '../test/simulation/simulate';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '10' },
    steps: { type: 'string', default: '300' },
    checkpoints: { type: 'string', default: '3' },
    seed: { type: 'string' },
  },
});
const one = values.seed === undefined ? null : Number(values.seed);
const seeds = one === null ? Array.from({ length: Number(values.seeds) }, (_, at) => at + 1) : [one];

let [passed, failed] = [0, 0];
function tell(what: string, problems: readonly string[]): void {
  if (problems.length === 0) passed += 1;
  else failed += 1;
  console.log(`${what}, ${problems.length === 0 ? 'everything held' : 'FAILED'}`);
  for (const problem of problems) console.log(`       ${problem}`);
}

for (const seed of seeds) {
  const { steps, history, problems, trace } = await simulate(seed, Number(values.steps));
  if (one !== null) console.log(history.map((told, at) => `${String(at + 1).padStart(5)}  ${told}`).join('\n'));
  tell(`seed ${seed}: ${steps} steps, trace ${trace.slice(0, 16)}`, problems);
  if (problems.length > 0) console.log(`       again: npm run simulate -- --seed ${seed} --steps ${values.steps}`);
}
const checkpoints = one === null ? Number(values.checkpoints) : 0;
if (checkpoints > 0) {
  await nationalCheckpoints(checkpoints, (checkpoint, problems) =>
    tell(`878 districts, checkpoint ${checkpoint}`, problems),
  );
}
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exit(1);
