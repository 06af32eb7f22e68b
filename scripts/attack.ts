// `npm run attack -- --runs N --seed S [--only 'addon save recorder']`: payloads by chance to every function that the
// built bundles show, as everybody. Ends with the number of findings; each is printed with what was sent.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Attacked, attack, nameOf } from '../test/attack/attack';
import { buildAll } from './build';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
  },
});

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await buildAll();
const seed = Number(values.seed);
const { done, isUnchanged } = await attack(
  { runs: Number(values.runs), seed, only: values.only },
  ({ target, role, finding }) => {
    if (finding === null) return;
    console.log(`FOUND  ${nameOf(target, role)}: ${JSON.stringify(finding.args).slice(0, 2000)}`);
    console.log(finding.problems.map((problem) => `       ${problem}`).join('\n'));
    console.log(
      `       again: npm run attack -- --seed ${seed} --runs ${values.runs} --only '${nameOf(target, role)}'`,
    );
  },
);

console.log('');
for (const [name, all] of grouped(done, ({ target }) => `${target.project} ${target.function}`)) tellOf(name, all);
console.log('');
for (const [name, all] of grouped(done, ({ role }) => role)) tellOf(name, all);
const found = done.filter(({ finding }) => finding !== null).length;
if (!isUnchanged) console.log('FOUND  the workbooks are not what they were, though nothing told of a change');
console.log(`\n${sum(done)} payloads, seed ${seed}: ${found} findings`);
if (found > 0 || !isUnchanged) process.exitCode = 1;

function grouped(all: readonly Attacked[], by: (one: Attacked) => string): [string, Attacked[]][] {
  const groups = new Map<string, Attacked[]>();
  for (const one of all) groups.set(by(one), [...(groups.get(by(one)) ?? []), one]);
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
}

function tellOf(name: string, all: readonly Attacked[]): void {
  const answers = new Map<string, number>();
  for (const one of all) {
    for (const [answer, count] of one.answers) answers.set(answer, (answers.get(answer) ?? 0) + count);
  }
  const told = [...answers].sort(([, one], [, other]) => other - one).map(([answer, count]) => `${count} ${answer}`);
  console.log(`${String(sum(all)).padStart(6)}  ${name}: ${told.join(', ')}`);
}

function sum(all: readonly Attacked[]): number {
  return all.reduce((whole, { answers }) => [...answers.values()].reduce((part, count) => part + count, whole), 0);
}
