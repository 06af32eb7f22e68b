// Checks the types of every place code runs in, each with the globals that place has.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const PROJECTS = ['src/domain', 'src', 'sidebar', 'practice', 'practice/page', 'test'];
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');

/** What the compiler learnt the last time is kept, so that a second check looks only at what has changed. */
function check(project: string): Promise<boolean> {
  const known = `dist/types/${project.replaceAll('/', '-')}.tsbuildinfo`;
  return new Promise((done) => {
    spawn(process.execPath, [tsc, '-p', project, '--incremental', '--tsBuildInfoFile', known], {
      stdio: 'inherit',
    }).once('exit', (status) => {
      if (status !== 0) console.error(`types: ${project} has errors`);
      done(status === 0);
    });
  });
}

const results = await Promise.all(PROJECTS.map(check));
if (results.includes(false)) process.exit(1);
console.log(`types: ${PROJECTS.length} projects without errors`);
