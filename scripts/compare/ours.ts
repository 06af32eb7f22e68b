// Our own way, from the built bundles: HQ's set-up, a recorder's save, the directors' confirmations with the run of HQ that
// locks them, and a run that finds nothing changed.

import { typeFiles } from '../../demo/hq-sheet';
import { openNational, recordAreas } from '../../demo/national';
import { directorOf, recorderOf } from '../../demo/people';
import { moment } from '../../demo/round-2564';
import { hqCommand, hqFile, openOffice, pasteKey, trackingFile } from '../../demo/sample-round';
import { openGoogle } from '../../practice/google';
import type { Decided, Saved } from '../../src/contract/calls';
import { districtsOf, type Province } from '../../src/domain/places';
import { ROWS } from '../../src/workbook/columns';
import { accepted, Person } from '../../test/support/practice-person';
import { doingOf, type Way } from './way';

const GUIDE_URL = 'http://127.0.0.1:8064/guide/';

export async function ours(chosen: readonly Province[]): Promise<Way> {
  const google = await openGoogle({ now: moment('2021-07-20 09:00') });
  openOffice(
    google,
    { addon: 'dist/addon', hq: 'dist/hq' },
    chosen.map(({ code }) => code),
  );
  openNational(google, GUIDE_URL, chosen);
  typeFiles(hqFile(google), [chosen.map(({ name }) => name).join(', ')]);
  const setUp = hqCommand(google, 'setUpFiles');
  google.clock.set(moment('2021-08-01 08:30'));
  hqCommand(google, 'sweepNow');
  for (const { code } of chosen) pasteKey(google, code);

  const file = trackingFile(google);
  const districts = chosen.flatMap(({ code }) => districtsOf(code));
  google.clock.set(moment('2021-09-14 09:00'));
  for (const [index, district] of districts.entries()) recordAreas(file, district, ROWS.first + index, 8);
  const [first] = districts;
  if (!first) throw new Error('There are no rows.');
  const save = new Person(google, file, recorderOf(first).email).save(first.code, 1, VALUES);
  hqCommand(google, 'sweepNow');

  google.clock.set(moment('2021-09-17 09:00'));
  const confirmed = chosen.map(({ code }) =>
    new Person(google, file, directorOf(code).email).confirm(
      code,
      districtsOf(code).map((district) => district.code),
    ),
  );
  google.clock.advance(5 * 60_000);
  const locked = hqCommand(google, 'sweepNow');
  accepted<Saved>(save);
  const obstacles = confirmed.flatMap((done) => accepted<Decided>(done).results.map(({ obstacle }) => obstacle));
  const refused = obstacles.filter((obstacle) => obstacle !== null);
  if (refused.length > 0) throw new Error(`Not all rows were confirmed: ${refused.join(', ')}`);
  google.clock.advance(5 * 60_000);
  return {
    name: 'ours',
    acts: {
      'set up': doingOf([setUp]),
      save: doingOf([save]),
      'confirm and lock all': doingOf([...confirmed, locked]),
      status: doingOf([hqCommand(google, 'sweepNow')]),
    },
    notes: [
      'each row has its own recorders and each province its own directors, kept by Google’s protections; a save is compared with what was shown, so nobody writes over another; a confirmation is signed, and entered in a ledger: that is what the reads before a save and HQ’s runs are for',
      'before a save the sidebar and the area were opened, and before confirming the director’s list, which `npm run bench` counts; the others have no panel to open',
      'one director confirms a province, so 878 rows are 76 confirmations; what a status tab shows is a formula and costs no call',
    ],
  };
}

const VALUES = { 'A1-01': '61', 'A1-02': '62', 'A1-03': '63', 'A1-04': '64', 'A1-05': '65', 'A1-06': '66' };
