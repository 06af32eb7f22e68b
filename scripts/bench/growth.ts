// Set-up and sweep of one workbook with nine districts, with all 878, and with ten times the country: there HQ's own bundle
// has every district ten times in its list of places, and formulas are left out. Run by itself it prints what that costs,
// so that the memory is its own.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recorderLine, typeFiles, typePeople, typeRound } from '../../demo/hq-sheet';
import { directorOf, HQ, recorderOf, UTTARADIT } from '../../demo/people';
import { moment, ROUND_2564 } from '../../demo/round-2564';
import { HQ_FILE, HQ_PROJECT, hqCommand, hqFile, openOffice } from '../../demo/sample-round';
import { type Execution, openGoogle } from '../../practice/google';
import { type District, districtsOf, type Province, provinceByCode, provinces } from '../../src/domain/places';
import { HQ_PEOPLE } from '../../src/workbook/hq-tabs';
import { judgeAtMost, type Verdict } from './budgets';

export type GrowthCost = {
  act: 'set up' | 'sweep that opens the rows' | 'sweep, nothing changed';
  districts: number;
  reads: number;
  writes: number;
  /** Of the Sheets API, on the workbook and on HQ's own. */
  apiCalls: number;
  bytes: number;
  modelledSeconds: number;
  cpuMs: number;
  /** Most that the process held up to then. */
  megabytes: number;
};

const TENFOLD = 10;
/** Left alone, V8 lets rubbish lie as long as the machine has room: the figure is to say what is needed. */
const SPARING = '--heap-growing-percent=100';

/** Runs the bundle in dist/ in a process of its own. */
export function growthCosts(): GrowthCost[] {
  const { status, stdout } = spawnSync(process.execPath, [SPARING, '--import', 'tsx', fileURLToPath(import.meta.url)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error('Setting up and sweeping with more and more districts failed.');
  return JSON.parse(stdout);
}

/** As `test/behaviour/set-up.test.ts` counts: twelve on the workbook, and eight on HQ's own. */
export function judgeSetUp(costs: readonly GrowthCost[]): Verdict[] {
  return costs
    .filter(({ act, districts }) => act === 'set up' && districts <= 878)
    .map(({ districts, apiCalls }) => judgeAtMost(`set up, ${districts} districts`, 12 + 8, 'API calls', apiCalls));
}

async function measure(): Promise<GrowthCost[]> {
  const uttaradit = provinceByCode(UTTARADIT);
  const folder = mkdtempSync(join(tmpdir(), 'tenfold-'));
  try {
    cpSync('dist/hq', folder, { recursive: true });
    writeFileSync(join(folder, 'Code.js'), tenfold(readFileSync('dist/hq/Code.js', 'utf8')));
    return [
      ...(await costsOf('dist/hq', uttaradit ? [uttaradit] : [], (district) => [district])),
      ...(await costsOf('dist/hq', provinces(), (district) => [district])),
      ...(await costsOf(folder, provinces(), copies)),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function costsOf(
  hqFolder: string,
  chosen: readonly Province[],
  standing: (district: District) => District[],
): Promise<GrowthCost[]> {
  const google = await openGoogle({ now: moment('2021-07-20 09:00') });
  openOffice(google, { addon: 'dist/addon', hq: hqFolder }, []);
  hqCommand(google, 'prepareHq');
  const hq = hqFile(google);
  typeRound(hq, ROUND_2564);
  const places = chosen.map((province) => ({ province, districts: districtsOf(province.code).flatMap(standing) }));
  const people = places.flatMap(({ province, districts }) => [
    ...districts.map((district) => recorderLine(recorderOf(district), province.name)),
    { ...directorOf(province.code), role: 'director' as const, province: province.name, districts: '' },
  ]);
  for (const { email, name } of people) google.accounts.add({ email, name, kind: 'consumer' });
  // As somebody adds rows below before pasting more people than there is room for.
  const roster = hq.sheet(HQ_PEOPLE.id);
  if (roster) roster.rows += people.length;
  typePeople(hq, people);
  const [only] = chosen;
  typeFiles(hq, [chosen.length === 1 && only ? only.name : 'ทุกจังหวัด']);

  const cost = (act: GrowthCost['act'], run: () => Execution): GrowthCost => {
    const began = process.cpuUsage();
    const { outcome, meter } = run();
    const { user, system } = process.cpuUsage(began);
    if (!outcome.ok) throw new Error(`${act}: ${outcome.error.message}\n${outcome.error.stack ?? ''}`);
    return {
      act,
      districts: places.reduce((sum, { districts }) => sum + districts.length, 0),
      reads: meter.reads,
      writes: meter.writes,
      apiCalls: meter.calls.filter((call) => call.startsWith('Sheets.')).length,
      bytes: meter.bytes,
      modelledSeconds: meter.modelledMs / 1000,
      cpuMs: Math.round((user + system) / 1000),
      // In kilobytes on every system.
      megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    };
  };
  const sweep = () =>
    google.execute({ project: HQ_PROJECT, function: 'sweep', user: HQ.email, file: HQ_FILE, as: 'time-trigger' });
  const setUp = cost('set up', () => {
    const done = hqCommand(google, 'setUpFiles');
    if (done.meter.writes === 0) throw new Error(`Nothing was set up: ${done.shown[0]?.html ?? ''}`);
    return done;
  });
  google.clock.set(moment('2021-08-01 08:30'));
  const opening = cost('sweep that opens the rows', sweep);
  google.clock.advance(5 * 60_000);
  return [setUp, opening, cost('sweep, nothing changed', sweep)];
}

function copies(district: District): District[] {
  return Array.from({ length: TENFOLD }, (_, copy) => ({
    ...district,
    code: district.code * TENFOLD + copy,
    name: `${district.name}${'กขคงจฉชซญฐ'[copy]}`,
  }));
}

/** The bundle with every district ten times and with no formula; one that has changed its form is not guessed at. */
function tenfold(code: string): string {
  const places = /(DISTRICTS = `)([^`]*)`/;
  const formula = /(function formula\((\w+)\) \{\s*return )\{ formula: \2 \}/;
  if (!places.test(code) || !formula.test(code))
    throw new Error('HQ’s bundle no longer has the places or formulas to change.');
  return code
    .replace(
      places,
      (_, opening: string, rows: string) => `${opening}${rows.split('\n').flatMap(lineCopies).join('\n')}\``,
    )
    .replace(formula, (_, opening: string) => `${opening}{ value: null }`);
}

function lineCopies(line: string): string[] {
  const [code = '', province = '', name = '', english = ''] = line.split('\t');
  return copies({ code: Number(code), province: Number(province), order: 0, name, english }).map((copy) =>
    [copy.code, province, copy.name, english].join('\t'),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
  process.stdout.write(JSON.stringify(await measure()));
}
