// Another catalogue than the default: fewer areas and items, and more, from recording to the locked row.
import { recorderLine, typeFiles, typePeople, typeRound } from '../../demo/hq-sheet';
import { directorOf, HQ, recorderOf, UTTARADIT } from '../../demo/people';
import { moment, ROUND_2564 } from '../../demo/round-2564';
import { hqCommand, hqFile, openOffice, pasteKey, trackingFile } from '../../demo/sample-round';
import { type Google, openGoogle, type SpreadsheetFile } from '../../practice/google';
import type { Catalogue } from '../../src/domain/catalogue';
import { districtsOf } from '../../src/domain/places';
import { planColumns } from '../../src/workbook/columns';
import { districtTab } from '../../src/workbook/formulas';
import { DISTRICTS } from '../../src/workbook/tabs';
import { aCatalogueOf, typeCatalogue } from '../support/a-catalogue';
import { Person } from '../support/practice-person';
import { MUEANG } from '../support/uttaradit-places';

const [district] = districtsOf(UTTARADIT).filter(({ code }) => code === MUEANG);
if (!district) throw new Error('The sample province lost its first district.');

async function officeWith(catalogue: Catalogue): Promise<{ google: Google; file: SpreadsheetFile }> {
  const google = await openGoogle({ now: moment('2021-07-20 09:00') });
  openOffice(google, { addon: 'dist/addon', hq: 'dist/hq' }, [UTTARADIT]);
  hqCommand(google, 'prepareHq');
  typeRound(hqFile(google), ROUND_2564);
  typeCatalogue(hqFile(google), catalogue);
  const director = directorOf(UTTARADIT);
  typePeople(hqFile(google), [
    recorderLine(recorderOf(district ?? never()), 'อุตรดิตถ์'),
    { email: director.email, name: director.name, role: 'director', province: 'อุตรดิตถ์', districts: '' },
  ]);
  typeFiles(hqFile(google), ['อุตรดิตถ์']);
  hqCommand(google, 'setUpFiles');
  google.clock.set(moment('2021-08-01 09:00'));
  hqCommand(google, 'sweepNow');
  pasteKey(google, UTTARADIT);
  return { google, file: trackingFile(google) };
}

function never(): never {
  throw new Error('unreachable');
}

describe.each([
  [5, 3],
  [8, 20],
  [1, 1],
])('%i areas of %i items', (areas, each) => {
  const catalogue = aCatalogueOf(areas, each);
  const layout = districtTab(areas);
  let google: Google;
  let file: SpreadsheetFile;
  beforeAll(async () => {
    ({ google, file } = await officeWith(catalogue));
  });
  const status = () => {
    const { cells } = file.grid(
      DISTRICTS.id,
      { from: layout.firstRow, to: layout.firstRow },
      { from: layout.areaColumn(0), to: layout.confirmation },
      HQ.email,
    );
    return (cells[0] ?? []).map(({ text }) => text);
  };
  const itemsOf = (area: number) => catalogue.items.filter((item) => item.area === area);

  it('the form asks for exactly these, and tells how many', () => {
    const recorder = new Person(google, file, recorderOf(district ?? never()).email);
    const shown = recorder.start().district?.areas ?? [];
    expect(shown.map(({ number }) => number)).toEqual(catalogue.areas.map(({ number }) => number));
    for (const { number } of catalogue.areas) {
      const view = recorder.area(MUEANG, number);
      expect(view.items.map(({ code }) => code)).toEqual(itemsOf(number).map(({ code }) => code));
      const typed = Object.fromEntries(itemsOf(number).map(({ code }, index) => [code, String(index)]));
      recorder.saved(MUEANG, number, typed);
    }
    const blank = recorder
      .start()
      .district?.areas.flatMap(({ items }) => items.filter(({ volume }) => volume.kind !== 'recorded'));
    expect(blank).toEqual([]);
  });

  it('the status tab has a column for each area, and none more', () => {
    const shown = status().slice(0, areas);
    expect(shown.every((text) => text.startsWith('●'))).toBe(true);
    expect(planColumns(catalogue).areas).toHaveLength(areas);
  });

  it('the director sees the sum, confirms, and HQ locks the row', () => {
    const director = new Person(google, file, directorOf(UTTARADIT).email);
    const [seen] = director.overview(UTTARADIT).districts.filter(({ code }) => code === MUEANG);
    expect(seen).toBeDefined();
    expect(director.confirmed(UTTARADIT, [MUEANG])).toEqual([null]);
    hqCommand(google, 'sweepNow');
    expect(status().pop()).toContain('✔ ยืนยันแล้ว 1 ส.ค. 64');
  });
});
