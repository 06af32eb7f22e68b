// The status tabs of a downloaded workbook, computed by a second engine: LibreOffice, where the machine has it.
import * as fc from 'fast-check';
import { xlsxOf } from '../../practice/xlsx/workbook';
import { type AnyDistrict, anyDistrict, fill } from '../support/any-district';
import { findLibreOffice, recomputed } from '../support/libreoffice';
import { aWorkbookOf, type PracticeFile } from '../support/practice-file';
import { formulaResults, opened } from '../support/xlsx-cells';

const WORKBOOKS = 5;
const SEED = 2564;

let book: PracticeFile;
let downloads: Buffer[];
beforeAll(async () => {
  book = await aWorkbookOf(['ภูเก็ต', 'สมุทรสงคราม', 'ระนอง']);
  const count = book.districts.length;
  const contents = fc.sample(fc.array(anyDistrict, { minLength: count, maxLength: count }), {
    numRuns: WORKBOOKS,
    seed: SEED,
  });
  downloads = [];
  for (const content of contents) downloads.push(await downloadWith(content));
});

function downloadWith(content: readonly AnyDistrict[]): Promise<Buffer> {
  fill(book, content.map(withoutTruthValues));
  return xlsxOf(book.file);
}

/** LibreOffice takes FALSE for the number 0, and so counts it as recorded; Google Sheets and Excel do not. */
function withoutTruthValues(district: AnyDistrict): AnyDistrict {
  const areas = district.areas.map((area) => ({
    ...area,
    cells: area.cells.map((cell) => (typeof cell.value === 'boolean' ? {} : cell)),
  }));
  return { ...district, areas };
}

/** With every formula's result made wrong. */
async function falsified(bytes: Buffer): Promise<Buffer> {
  const workbook = await opened(bytes);
  for (const tab of workbook.worksheets) {
    tab.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula) cell.value = { formula: cell.formula, result: 'ผิด' };
      });
    });
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

it('a download carries each formula of both status tabs with a result', async () => {
  const [first = Buffer.alloc(0)] = downloads;
  const tabs = [...(await formulaResults(first)).keys()].map((cell) => cell.split('!')[0]);
  const { length } = book.districts;
  expect(tabs.filter((tab) => tab === 'สถานะอำเภอ').length).toBeGreaterThan(length * 10);
  expect(tabs.filter((tab) => tab === 'สถานะจังหวัด').length).toBeGreaterThan(book.provinces.length * 3);
});

const program = findLibreOffice();
if (program === undefined) {
  console.warn('LibreOffice is not on this machine: the status tabs were NOT computed by a second engine.');
} else {
  it(`LibreOffice computes ${WORKBOOKS} workbooks of any content to the same status tabs`, async () => {
    const mine = await Promise.all(downloads.map(formulaResults));
    const theirs = await Promise.all(recomputed(program, downloads).map(formulaResults));
    expect(theirs.map((each) => Object.fromEntries(each))).toEqual(mine.map((each) => Object.fromEntries(each)));
  }, 240_000);

  it('LibreOffice really computes: results that are made wrong come back right', async () => {
    const [first = Buffer.alloc(0)] = downloads;
    const [corrected = Buffer.alloc(0)] = recomputed(program, [await falsified(first)]);
    expect(Object.fromEntries(await formulaResults(corrected))).toEqual(
      Object.fromEntries(await formulaResults(first)),
    );
  }, 240_000);
}
