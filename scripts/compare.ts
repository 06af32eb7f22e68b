// `npm run compare [-- --from FOLDER] [--json FILE]`: other people's ways of recording and confirming rows in a Google sheet
// beside ours, all in the practice Google and on the same 9, 32 and 878 rows. Their scripts are fetched into `.compare`,
// which is not committed, or taken from a folder that has them; what could not be had is told, and is no win.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { UTTARADIT } from '../demo/people';
import { districtsOf, type Province, provinces } from '../src/domain/places';
import { buildOffice } from './build';
import { ours } from './compare/ours';
import { APPROVALS, CELL_OF_ONES_OWN, fetched, type Source, TIMESHEETS } from './compare/sources';
import { linesOf, type Tally, tally } from './compare/table';
import { approvals, cellOfOnesOwn, timesheets } from './compare/theirs';
import { unmeasured, type Way } from './compare/way';

const KEPT = '.compare';

type Other = { name: string; source: Source; play(code: string, chosen: readonly Province[]): Promise<Way> };

const OTHERS: Other[] = [
  { name: 'approvals with row locks', source: APPROVALS, play: approvals },
  { name: 'Google’s timesheets', source: TIMESHEETS, play: timesheets },
  { name: 'a cell of one’s own', source: CELL_OF_ONES_OWN, play: cellOfOnesOwn },
];

const LARGEST = Math.max(...provinces().map(({ code }) => districtsOf(code).length));
/** จังหวัดอุตรดิตถ์, the province with the most districts, and the country. */
const CHOICES = [
  provinces().filter(({ code }) => code === UTTARADIT),
  provinces()
    .filter(({ code }) => districtsOf(code).length === LARGEST)
    .slice(0, 1),
  provinces(),
];

const { values } = parseArgs({ options: { from: { type: 'string' }, json: { type: 'string' } } });
process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const had = await Promise.all(
  OTHERS.map(async (other) => ({
    ...other,
    script: await fetched(other.source, values.from ?? KEPT, values.from === undefined),
  })),
);
for (const { name, source, script } of had) {
  const where = `${source.repository} ${source.path} at ${source.commit.slice(0, 12)} (licence: ${source.licence})`;
  console.log(`${name}: ${where}${script.ok ? '' : `\n  not measured: ${script.why}`}`);
}

await buildOffice();
const all: { rows: number; ways: Way[]; tally: Tally }[] = [];
for (const chosen of CHOICES) {
  const rows = chosen.reduce((sum, { code }) => sum + districtsOf(code).length, 0);
  const mine = await ours(chosen);
  const theirs: Way[] = [];
  for (const { name, script, play } of had) {
    theirs.push(script.ok ? await play(script.text, chosen) : unmeasured(name, script.why));
  }
  const ways = [mine, ...theirs];
  all.push({ rows, ways, tally: tally(mine, theirs) });
  console.log(`\n${linesOf(rows, ways).join('\n')}`);
}

console.log('\nWhat the figures do not show');
for (const { name, notes } of all[0]?.ways ?? []) for (const note of notes) console.log(`  ${name}: ${note}`);
console.log('');
for (const {
  rows,
  tally: { fewer, same, more, notMeasured },
} of all) {
  console.log(
    `${rows} rows: of the acts that both have, ours takes fewer calls in ${fewer}, as many in ${same}, more in ${more}; ${notMeasured} of theirs not measured`,
  );
}
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(all, null, 2)}\n`);
if (had.every(({ script }) => !script.ok)) {
  console.log('Nothing was compared: none of their scripts is here.');
  process.exitCode = 1;
}
