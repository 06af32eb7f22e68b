// What HQ's acts cost: calls and modelled time over one workbook, over all 76, and over 878 districts in one.
import { recorderLine, typeFiles, typePeople, typeRound } from '../../demo/hq-sheet';
import { directorOf, HQ, recordersOf } from '../../demo/people';
import { moment, ROUND_2564 } from '../../demo/round-2564';
import { HQ_FILE, HQ_PROJECT, hqCommand, hqFile, openOffice } from '../../demo/sample-round';
import { type Execution, type Google, openGoogle } from '../../practice/google';
import { headquartersCosts, type Layout, nationalHeadquarters } from '../../scripts/bench/headquarters';
import { type Province, provinces } from '../../src/domain/places';
import { MOST_FILES_A_RUN } from '../../src/domain/sweep-schedule';
import { GUIDE_URL } from '../support/practice-file';

async function office(chosen: readonly Province[], files: readonly string[]): Promise<Google> {
  const google = await openGoogle({ now: moment('2021-07-20 09:00') });
  openOffice(
    google,
    { addon: 'dist/addon', hq: 'dist/hq' },
    chosen.map(({ code }) => code),
  );
  hqCommand(google, 'prepareHq');
  typeRound(hqFile(google), { ...ROUND_2564, guideUrl: GUIDE_URL });
  typePeople(
    hqFile(google),
    chosen.flatMap(({ code, name }) => [
      ...recordersOf(code).map((recorder) => recorderLine(recorder, name)),
      { email: directorOf(code).email, name: directorOf(code).name, role: 'director', province: name, districts: '' },
    ]),
  );
  typeFiles(hqFile(google), files);
  hqCommand(google, 'setUpFiles');
  google.clock.set(moment('2021-08-01 09:00'));
  hqCommand(google, 'sweepNow');
  return google;
}

function sweep(google: Google): Execution['meter'] {
  const done = google.execute({
    project: HQ_PROJECT,
    function: 'sweep',
    user: HQ.email,
    file: HQ_FILE,
    as: 'time-trigger',
  });
  expect(done.outcome).toEqual({ ok: true });
  return done.meter;
}

/** Of which two are HQ's own: which tabs there are, and their cells. */
it('one workbook, nothing changed: three reads and HQ’s own write', async () => {
  const chosen = provinces().slice(0, 1);
  const google = await office(
    chosen,
    chosen.map(({ name }) => name),
  );
  sweep(google);
  const meter = sweep(google);
  expect([meter.reads, meter.writes]).toEqual([3, 1]);
  expect(meter.modelledMs).toBeLessThanOrEqual(2000);
});

it('run after run, HQ’s workbook grows by nothing', async () => {
  const google = await office(provinces().slice(0, 1), [provinces()[0]?.name ?? '']);
  const sizes = () =>
    hqFile(google).data.sheets.map(({ title, cells, protections, conditional }) => ({
      title,
      ...{ rows: Object.keys(cells).length, protections: protections.length, colours: conditional.length },
    }));
  sweep(google);
  const before = sizes();
  for (let minutes = 5; minutes <= 15; minutes += 5) {
    google.clock.advance(5 * 60_000);
    sweep(google);
  }
  expect(sizes()).toEqual(before);
});

/** Acts in the order of headquartersCosts, which `npm run bench` prints. */
const MOST: { [layout in Layout]: { reads: number; writes: number; seconds: number }[] } = {
  one: [
    { reads: 3, writes: 1, seconds: 2.5 },
    { reads: 2, writes: 1, seconds: 2.5 },
    { reads: 3, writes: 1 + 5, seconds: 5 },
    { reads: 5, writes: 10, seconds: 8 },
    { reads: 3, writes: 3, seconds: 3.5 },
  ],
  // Two runs, each with two reads and a write on HQ's workbook and with fifty workbooks.
  each: [
    { reads: 4 + 2 * MOST_FILES_A_RUN, writes: 2, seconds: 30 },
    { reads: 2, writes: 1, seconds: 2.5 },
    { reads: 4 + 2 * MOST_FILES_A_RUN, writes: 2 + 76, seconds: 70 },
    { reads: 5, writes: 10, seconds: 8 },
    { reads: 3, writes: 3, seconds: 3.5 },
  ],
};

it.each<[string, Layout]>([
  ['878 districts in one workbook', 'one'],
  ['76 workbooks of a province each', 'each'],
])(
  '%s are gathered, extended and published within the budgets',
  async (_, layout) => {
    const costs = headquartersCosts(await nationalHeadquarters(layout), layout);
    expect(costs).toHaveLength(MOST[layout].length);
    costs.forEach(({ act, ...cost }, index) => {
      const most = MOST[layout][index];
      const over = (['reads', 'writes', 'seconds'] as const).filter((key) => cost[key] > (most?.[key] ?? 0));
      expect([act, cost, over]).toEqual([act, cost, []]);
    });
  },
  240_000,
);
