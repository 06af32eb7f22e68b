// `npm run live-report FILE`: turns what livecheck brought home from live Google into docs/live-report.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readReport } from './live-report/read';
import { isLive, liveReport } from './live-report/table';

const PAGE = 'docs/live-report.md';

function main([file]: string[]): void {
  if (file === undefined) throw new Error('npm run live-report FILE, the file that livecheck’s Results offered.');
  const report = readReport(readFileSync(file, 'utf8'));
  if (!isLive(report))
    throw new Error(`This was not run on live Google but on ${report.frame.host}; nothing was written.`);
  writeFileSync(fileURLToPath(new URL(`../${PAGE}`, import.meta.url)), liveReport(report));
  console.log(`${PAGE} is written. Look at what differs first, and commit it.`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
