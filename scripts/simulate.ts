// `npm run simulate -- --seeds N [--steps N] [--seed N]`: rounds by chance; with `--seed`, one round, told step by step.
import { parseArgs } from 'node:util';
import { simulate } from '../test/simulation/simulate';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '10' },
    steps: { type: 'string', default: '300' },
    seed: { type: 'string' },
  },
});
const one = values.seed === undefined ? null : Number(values.seed);
const seeds = one === null ? Array.from({ length: Number(values.seeds) }, (_, at) => at + 1) : [one];

let failed = 0;
for (const seed of seeds) {
  const { steps, history, problems } = await simulate(seed, Number(values.steps));
  console.log(`seed ${seed}: ${steps} steps, ${problems.length === 0 ? 'everything held' : 'FAILED'}`);
  if (one !== null) console.log(history.map((told, at) => `${String(at + 1).padStart(5)}  ${told}`).join('\n'));
  if (problems.length === 0) continue;
  failed += 1;
  console.log(problems.map((problem) => `       ${problem}`).join('\n'));
  console.log(`       again: npm run simulate -- --seed ${seed} --steps ${values.steps}`);
}
console.log(`${seeds.length - failed} passed, ${failed} failed`);
if (failed > 0) process.exit(1);
