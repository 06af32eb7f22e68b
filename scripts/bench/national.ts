// A whole country in one process and one workbook: set up, every area of every district opened and saved, one sweep.
import { setUpNational } from '../../demo/national';
import { HQ, recorderOf } from '../../demo/people';
import { moment } from '../../demo/round-2564';
import { call, columns, HQ_FILE, HQ_PROJECT, openOffice, trackingFile } from '../../demo/sample-round';
import { codesOf, volumesOf } from '../../demo/volumes';
import { type Google, openGoogle } from '../../practice/google';
import { type District, districtsOf, provinces } from '../../src/domain/places';

/** `cpuMs` is what the process itself worked, whatever else the machine did. */
export type Step = { name: string; count: number; ms: number; cpuMs: number };

/** Runs the bundles in dist/; each step is told as soon as it is done. */
export async function nationalRound(tell: (step: Step) => void): Promise<void> {
  const timed = (name: string, count: number, what: () => void) => {
    const [began, before] = [performance.now(), process.cpuUsage()];
    what();
    const { user, system } = process.cpuUsage(before);
    tell({ name, count, ms: performance.now() - began, cpuMs: (user + system) / 1000 });
  };
  const google = await openGoogle({ now: moment('2021-07-20 09:00') });
  const districts = provinces().flatMap(({ code }) => districtsOf(code));
  timed('districts set up', districts.length, () => {
    openOffice(
      google,
      { addon: 'dist/addon', hq: 'dist/hq' },
      provinces().map(({ code }) => code),
    );
    setUpNational(google, 'http://127.0.0.1:8064/guide/');
  });

  google.clock.set(moment('2021-08-01 08:30'));
  timed('sweep that opens the rows', 1, () => sweep(google));
  google.clock.set(moment('2021-08-02 09:00'));
  const file = trackingFile(google).id;
  const open = (district: District, area: number) => {
    const request = { district: district.code, area };
    return call<{ shown: string }>(google, 'area', request, recorderOf(district).email, file).shown;
  };
  timed('areas opened', districts.length, () => {
    for (const district of districts) open(district, 1);
  });
  // An area without a record looks the same in every district, and so has the same digest.
  const [first] = districts;
  const shown = columns.areas.map(({ area }) => (first ? open(first, area) : ''));
  timed('areas saved', districts.length * shown.length, () => {
    for (const district of districts) {
      const volumes = volumesOf(district.code, 2564);
      columns.areas.forEach(({ area }, index) => {
        const values = codesOf(area).map((code) => ({ code, text: String(volumes.get(code) ?? 0) }));
        const request = { year: 2564, district: district.code, area, shown: shown[index], values, notes: [] };
        call(google, 'save', request, recorderOf(district).email, file);
      });
    }
  });
  timed('sweep', 1, () => sweep(google));
}

function sweep(google: Google): void {
  const { outcome } = google.execute({
    project: HQ_PROJECT,
    function: 'sweep',
    user: HQ.email,
    file: HQ_FILE,
    as: 'time-trigger',
  });
  if (!outcome.ok) throw new Error(`sweep: ${outcome.error.message}\n${outcome.error.stack ?? ''}`);
}
