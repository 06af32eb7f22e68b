// Checks the types of every place code runs in, each with the globals that place has.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const PROJECTS = ['src/domain', 'src', 'sidebar', 'practice', 'practice/page', 'test'];
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

let failed = false;
for (const project of PROJECTS) {
  const { status } = spawnSync(process.execPath, [tsc, '-p', project], { stdio: 'inherit' });
  if (status !== 0) {
    failed = true;
    console.error(`types: ${project} has errors`);
  }
}
if (failed) process.exit(1);
console.log(`types: ${PROJECTS.length} projects without errors`);
