// The workbooks of the evening: one with a hundred districts, or the country's 76.
import { hqFile } from '../../demo/sample-round';
import type { Google } from '../../practice/google';
import { nationalHeadquarters } from '../../scripts/bench/headquarters';
import { districtsOf, provinces } from '../../src/domain/places';
import { FILE_COLUMNS, HQ_FILES, HQ_FIRST_ROW } from '../../src/workbook/hq-tabs';
import { aWorkbookOf } from '../support/practice-file';
import type { Workbook } from './evening';

type Offices = { google: Google; books: Workbook[] };

/** Of as many provinces as it takes. */
export async function oneWorkbook(people: number): Promise<Offices> {
  let count = 0;
  const names = provinces().flatMap(({ code, name }) => {
    if (count >= people) return [];
    count += districtsOf(code).length;
    return [name];
  });
  const { google, file, districts } = await aWorkbookOf(names);
  return { google, books: [{ file, districts: districts.slice(0, people) }] };
}

/** One a province, as HQ sets them up. */
export async function wholeCountry(): Promise<Offices> {
  const google = await nationalHeadquarters('each');
  const all = provinces();
  const rows = { from: HQ_FIRST_ROW, to: HQ_FIRST_ROW + all.length - 1 };
  const ids = { from: FILE_COLUMNS.id, to: FILE_COLUMNS.id };
  const { cells } = hqFile(google).grid(HQ_FILES.id, rows, ids, hqFile(google).owner);
  const books = all.map(({ code }, at) => ({
    file: google.files.get(cells[at]?.[0]?.text ?? ''),
    districts: districtsOf(code),
  }));
  return { google, books };
}
