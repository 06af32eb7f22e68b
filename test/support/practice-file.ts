// A tracking workbook of a few small provinces, set up by the built HQ bundle, and its rows as the rules see them.
import { recorderLine, typeFiles, typePeople, typeRound } from '../../demo/hq-sheet';
import { directorOf, recordersOf } from '../../demo/people';
import { moment, ROUND_2564 } from '../../demo/round-2564';
import { columns, hqCommand, hqFile, openOffice, trackingFile } from '../../demo/sample-round';
import { type Google, openGoogle, type SpreadsheetFile } from '../../practice/google';
import { cellAt } from '../../practice/model/cells';
import type { SheetData } from '../../practice/model/file-data';
import { isDateFormat } from '../../practice/model/number-format';
import { type District, districtsOf, type Province, provinces } from '../../src/domain/places';
import { contentOf, momentIn, textIn } from '../../src/workbook/cells';
import { ROWS } from '../../src/workbook/columns';
import { type DistrictRow, readDistrictRow } from '../../src/workbook/district-row';
import { dataTab } from '../../src/workbook/tabs';

export const GUIDE_URL = 'http://127.0.0.1:8064/guide/';

export type PracticeFile = {
  google: Google;
  file: SpreadsheetFile;
  data: SheetData;
  provinces: Province[];
  districts: District[];
  row(district: number): DistrictRow;
};

/** One workbook for the provinces named, on the first day of recording. */
export async function aWorkbookOf(names: readonly string[], guideUrl = GUIDE_URL): Promise<PracticeFile> {
  const chosen = provinces().filter(({ name }) => names.includes(name));
  const google = await openGoogle({ now: moment('2021-07-20 09:00') });
  openOffice(
    google,
    { addon: 'dist/addon', hq: 'dist/hq' },
    chosen.map(({ code }) => code),
  );
  hqCommand(google, 'prepareHq');
  typeRound(hqFile(google), { ...ROUND_2564, guideUrl });
  typePeople(
    hqFile(google),
    chosen.flatMap(({ code, name }) => [
      ...recordersOf(code).map((recorder) => recorderLine(recorder, name)),
      { email: directorOf(code).email, name: directorOf(code).name, role: 'director', province: name, districts: '' },
    ]),
  );
  typeFiles(hqFile(google), [chosen.map(({ name }) => name).join(', ')]);
  hqCommand(google, 'setUpFiles');
  google.clock.set(moment('2021-08-01 09:00'));
  hqCommand(google, 'sweepNow');
  const file = trackingFile(google);
  const data = file.sheet(dataTab(2564).id);
  if (!data) throw new Error('the workbook has no data tab');
  const districts = chosen.flatMap(({ code }) => districtsOf(code));
  return {
    google,
    file,
    data,
    provinces: chosen,
    districts,
    row: (district) => rowAt(file, data, ROWS.first + districts.findIndex(({ code }) => code === district)),
  };
}

/** A row of the data tab as the rules see it. */
export function rowAt(file: SpreadsheetFile, data: SheetData, row: number): DistrictRow {
  const value = (column: number) => file.valueAt(data, row, column) ?? '';
  const asScript = (column: number) => {
    const held = value(column);
    const isDate = typeof held === 'number' && isDateFormat(file.formatOf(cellAt(data, row, column)));
    return { held, isDate };
  };
  return readDistrictRow(
    {
      content: (column) => {
        const { held, isDate } = asScript(column);
        const content = contentOf(held, cellAt(data, row, column)?.formula ?? '');
        return content.kind === 'number' ? { ...content, date: isDate } : content;
      },
      text: (column) => textIn(value(column)).trim(),
      moment: (column) => momentIn(value(column)),
    },
    columns,
  );
}
