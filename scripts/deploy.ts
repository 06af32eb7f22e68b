// `npm run deploy -- addon`: builds, shows what would be pushed as whom, and pushes one project with clasp.
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildAll } from './build';
import { claspIn } from './deploy/clasp';
import { deploy } from './deploy/deploy';
import { TARGETS, targetNamed } from './deploy/targets';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const USAGE = `npm run deploy -- ${Object.keys(TARGETS).join('|')} [--yes]`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { yes: { type: 'boolean' } }, allowPositionals: true });
  if (positionals.length !== 1) throw new Error(USAGE);
  const target = targetNamed(positionals[0]);
  process.chdir(ROOT);
  await buildAll();
  const agrees = async (question: string) => values.yes === true || asks(question);
  const done = await deploy(target, { root: ROOT, clasp: claspIn(ROOT), say: console.log, agrees });
  if (!done) console.log('Nothing was pushed.');
}

async function asks(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) throw new Error('Nobody is there to answer; --yes pushes without asking.');
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await prompt.question(`${question} [y/N] `);
  prompt.close();
  return /^y(es)?$/i.test(answer.trim());
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
