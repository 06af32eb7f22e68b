// What a sweep costs: calls and modelled time over one workbook, ten and all 76, and over 878 districts in one.
import { recorderLine, typeFiles, typePeople, typeRound } from '../../demo/hq-sheet';
import { directorOf, HQ, recordersOf } from '../../demo/people';
import { moment, ROUND_2564 } from '../../demo/round-2564';
import { HQ_FILE, HQ_PROJECT, hqCommand, hqFile, openOffice } from '../../demo/sample-round';
import { type Execution, type Google, openGoogle } from '../../practice/google';
import { type Province, provinces } from '../../src/domain/places';
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
it.each([
  [1, 3, 2000],
  [10, 12, 4000],
])('%i workbooks, nothing changed: %i reads and HQ’s own write', async (count, reads, modelledMs) => {
  const chosen = provinces().slice(0, count);
  const google = await office(
    chosen,
    chosen.map(({ name }) => name),
  );
  sweep(google);
  const meter = sweep(google);
  expect([meter.reads, meter.writes]).toEqual([reads, 1]);
  expect(meter.modelledMs).toBeLessThanOrEqual(modelledMs);
});

it('all 76 provinces in one workbook, nothing changed: as many calls as for one province', async () => {
  const google = await office(provinces(), ['ทุกจังหวัด']);
  sweep(google);
  const meter = sweep(google);
  expect([meter.reads, meter.writes]).toEqual([3, 1]);
}, 120_000);
