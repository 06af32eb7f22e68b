// `npm run bench [-- --json FILE]`: what each act costs against its budget, with nine districts and with 878; how set-up and
// sweep grow to ten times the country; how long a whole country takes in one process and how much memory at most; what
// HQ's acts and a day of its trigger cost; bundles; pages in a real browser. Fails when a budget does. package.json gives it
// a small heap: with a large one V8 lets rubbish lie as long as the machine has room, and the memory says nothing.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildAll } from '../build';
import { actCosts } from './acts';
import { judgeAtMost, judgeCalls, judgeGrowth, tellVerdicts, type Verdict } from './budgets';
import { bundleCosts } from './bundles';
import { judgeDay, triggerDay } from './day';
import { growthCosts, judgeSetUp } from './growth';
import { headquartersCosts, nationalHeadquarters } from './headquarters';
import { nationalRound, type Step } from './national';
import { judgeSizes, PAGES, sizeOf } from './page-sizes';
import { judgePages, pageTimes } from './pages';

const { values } = parseArgs({ options: { json: { type: 'string' } } });
const GOAL = { seconds: 60, megabytes: 1024 };

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
await buildAll();

const country: Step[] = [];
await nationalRound((step) => {
  country.push(step);
  const { name, count, ms, cpuMs } = step;
  const each = count > 1 ? `, ${(ms / count).toFixed(1)} ms each` : '';
  console.log(`${count} ${name}: ${inSeconds(ms)}${each}; processor ${inSeconds(cpuMs)}`);
});
const wall = sum(country.map(({ ms }) => ms));
// In kilobytes on every system.
const megabytes = process.resourceUsage().maxRSS / 1024;
const cpu = sum(country.map(({ cpuMs }) => cpuMs));
console.log(`all of it: ${inSeconds(wall)}, processor ${inSeconds(cpu)}, ${Math.round(megabytes)} MB at most`);

title('One workbook, and the same with ten times the country and no formulas');
const growth = growthCosts();
for (const each of growth) {
  const calls = `${each.reads} reads, ${each.writes} writes, ${Math.round(each.bytes / 1024)} KB sent`;
  const took = `${each.modelledSeconds.toFixed(1)} s modelled, processor ${inSeconds(each.cpuMs)}`;
  console.log(`${each.districts} districts, ${each.act}: ${calls}, ${took}, ${each.megabytes} MB at most`);
}

title('Each act');
const [few, many] = [await actCosts(9), await actCosts(878)];
for (const each of [...few, ...many]) {
  const calls = `${each.reads} reads, ${each.writes} writes, ${each.others} others, ${each.bytes} bytes`;
  console.log(
    `${each.districts} districts, ${each.act}: ${calls}, ${each.modelledSeconds.toFixed(1)} s modelled, processor ${each.cpuMs} ms`,
  );
}

title('HQ: 878 districts in one workbook');
const inOne = headquartersCosts(await nationalHeadquarters('one'), 'one');
tellHeadquarters(inOne);
title('HQ: 76 workbooks of a province each');
const google = await nationalHeadquarters('each');
const inEach = headquartersCosts(google, 'each');
tellHeadquarters(inEach);
const day = triggerDay(google);
console.log(
  `a day of the trigger: ${day.runs} runs (${day.played} played, the others like the one before), ${day.saves} saves and an extension: ${day.minutes.toFixed(1)} minutes modelled`,
);

title('Bundles');
const bundles = bundleCosts(['addon', 'hq', 'guide-app']);
for (const { project, kilobytes, loadMs } of bundles) {
  console.log(`${project}: ${kilobytes.toFixed(1)} KB, loaded in ${loadMs.toFixed(1)} ms`);
}

title('Pages in a browser');
const pages = await pageTimes(console.log);

const verdicts: Verdict[] = [
  ...judgeCalls([...few, ...many]),
  ...judgeGrowth(few, many),
  ...judgeSetUp(growth),
  judgeAtMost('878 districts: set up, recorded, swept', GOAL.seconds, 's', wall / 1000),
  judgeAtMost('memory of that, at most', GOAL.megabytes, 'MB', megabytes),
  ...judgeDay(day),
  judgeAtMost('the add-on’s Code.js', 120, 'KB', bundles.find(({ project }) => project === 'addon')?.kilobytes),
  ...judgeSizes(),
  ...judgePages(pages),
];
title('Budgets');
const broken = tellVerdicts(verdicts, console.log);
if (values.json !== undefined) {
  const sizes = PAGES.map(({ project, page }) => sizeOf(project, page));
  const headquarters = { one: inOne, each: inEach };
  const all = {
    country: { steps: country, megabytes },
    growth,
    costs: [...few, ...many],
    headquarters,
    day,
    bundles,
    sizes,
    pages: pages ?? 'not measured',
    verdicts,
  };
  writeFileSync(values.json, `${JSON.stringify(all, null, 2)}\n`);
}
if (broken > 0) process.exitCode = 1;

function tellHeadquarters(costs: typeof inOne): void {
  for (const { act, reads, writes, seconds } of costs) {
    console.log(`${act}: ${reads} reads, ${writes} writes, ${seconds.toFixed(1)} s modelled`);
  }
}

function title(words: string): void {
  console.log(`\n${words}`);
}

function sum(figures: readonly number[]): number {
  return figures.reduce((all, figure) => all + figure, 0);
}

function inSeconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
