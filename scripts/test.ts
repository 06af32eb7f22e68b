// `npm test`: types, lint, build, then every group of tests; a machine without a browser runs everything else before it
// fails.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SCENES_FOLDER } from '../test/support/performed-once';
import { findBrowser, HOW_TO_GET_ONE, installBrowser } from './browser';
import { buildAll } from './build';

const require = createRequire(import.meta.url);
const BIN = {
  tsx: require.resolve('tsx/cli'),
  biome: require.resolve('@biomejs/biome/bin/biome'),
  jest: require.resolve('jest/bin/jest'),
};

/** Node clears its memory less often, as `npm start` does; jest's workers take it over. */
const IN_LARGE_STEPS = ['--max-semi-space-size=64'];

/** Jest by itself leaves one core alone. */
const ON_EVERY_CORE = ['--maxWorkers=100%'];

/** A group and where its tests are: one that finds none of them has not passed. */
const GROUPS = { rules: 'test/domain/', built: 'test/behaviour/', browser: 'test/e2e/', timed: 'test/timed/' } as const;
type Group = keyof typeof GROUPS;

type Counts = { passed: number; failed: number };

async function main(): Promise<void> {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  await Promise.all([
    step('types', [BIN.tsx, 'scripts/types.ts']),
    step('lint', [BIN.biome, 'check', '--error-on-warnings', '.']),
    buildAll(),
  ]);
  const browser = findBrowser() ?? installBrowser();
  const scratch = mkdtempSync(join(tmpdir(), 'workload-tests-'));
  const counts: Counts[] = [];
  try {
    counts.push(jest(browser ? ['rules', 'built', 'browser'] : ['rules', 'built'], ON_EVERY_CORE, browser, scratch));
    // Nothing else runs beside what is measured.
    if (browser) counts.push(jest(['timed'], ['--runInBand'], browser, scratch));
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
  const total = counts.reduce((sum, each) => ({ passed: sum.passed + each.passed, failed: sum.failed + each.failed }));
  if (!browser) {
    console.error(`${total.passed} passed, ${total.failed} failed; the browser tests did not run: ${HOW_TO_GET_ONE}.`);
    process.exit(1);
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  if (total.failed > 0) process.exit(1);
}

async function step(name: string, args: string[]): Promise<void> {
  const started = Date.now();
  const [status] = await once(spawn(process.execPath, args, { stdio: 'inherit' }), 'exit');
  if (status !== 0) {
    console.error(`${name} failed`);
    process.exit(1);
  }
  console.log(`${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/**
 * Runs groups and counts from jest's own report; a suite that cannot even load counts as failed. What tests leave behind
 * is left in `scratch`.
 */
function jest(
  groups: readonly Group[],
  options: readonly string[],
  browser: string | undefined,
  scratch: string,
): Counts {
  const report = join(scratch, `jest-${groups[0]}.json`);
  const [temporary, scenes] = [join(scratch, 'tmp'), join(scratch, 'scenes')];
  for (const folder of [temporary, scenes]) mkdirSync(folder, { recursive: true });
  spawnSync(
    process.execPath,
    [
      ...IN_LARGE_STEPS,
      BIN.jest,
      '--selectProjects',
      ...groups,
      ...options,
      '--json',
      `--outputFile=${report}`,
      '--silent=false',
    ],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        ...(browser ? { BROWSER_PATH: browser } : {}),
        ...{ TMPDIR: temporary, TEMP: temporary, TMP: temporary },
        [SCENES_FOLDER]: scenes,
      },
    },
  );
  const result: {
    numPassedTests: number;
    numFailedTests: number;
    numRuntimeErrorTestSuites: number;
    numPendingTests: number;
    testResults: { name: string }[];
  } = JSON.parse(readFileSync(report, 'utf8'));
  const ran = result.testResults.map(({ name }) => name.replaceAll('\\', '/'));
  const empty = groups.filter((group) => !ran.some((name) => name.includes(GROUPS[group])));
  for (const group of empty) console.error(`no test of ${group} was found`);
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + result.numRuntimeErrorTestSuites + result.numPendingTests + empty.length,
  };
}

main().catch((error: Error) => {
  console.error(error.stack ?? error.message);
  process.exit(1);
});
