// All 76 provinces in one workbook on the morning of the extension, in the counts of the letter: 2 complete, 34 under
// way, 40 without a record. Which province is which did not survive in the letters, so it is invented here.
import type { Google, SpreadsheetFile } from '../practice/google';
import { type District, districtsOf, type Province, provinces } from '../src/domain/places';
import { ROWS } from '../src/workbook/columns';
import { dataTab } from '../src/workbook/tabs';
import { recorderLine, typeFiles, typePeople, typeRound } from './hq-sheet';
import { directorOf, READER, recorderOf, recordersOf, UTTARADIT } from './people';
import { moment, ROUND_2564 } from './round-2564';
import type { Sample } from './sample';
import { columns, hqCommand, hqFile, pasteKey, trackingFile } from './sample-round';
import { untilExtension } from './scenes';
import { fraction, volumesOf } from './volumes';

const COMPLETE = 2;
const UNDER_WAY = 34;

export const nationalSample: Sample = {
  badge: 'ข้อมูลฝึก จังหวัดใดอยู่สถานะใดเป็นการสมมติ',
  provinces: provinces().map(({ code }) => code),
  directors: [UTTARADIT, ...drawn().complete.map(({ code }) => code)],
  scenes: [{ id: 'extension', label: '8 ก.ย. 64 10:00 น.', note: 'ทั้งประเทศ วันที่กรมฯ ขยายเวลา' }],
  start: 'extension',
  play: playNational,
};

/** Drawn by lot, and always the same; อุตรดิตถ์, with the records of its own sample, is the 34th under way. */
function drawn(): { complete: Province[]; underWay: Province[] } {
  const others = provinces().filter(({ code }) => code !== UTTARADIT);
  const lots = [...others].sort((a, b) => fraction(a.code) - fraction(b.code));
  return { complete: lots.slice(0, COMPLETE), underWay: lots.slice(COMPLETE, COMPLETE + UNDER_WAY - 1) };
}

/** One workbook for all provinces, and everybody in the roster, before the first day. */
export function setUpNational(google: Google, guideUrl: string): void {
  openNational(google, guideUrl);
  typeFiles(hqFile(google), ['ทุกจังหวัด']);
  hqCommand(google, 'setUpFiles');
}

/** The round and everybody in the roster, and no workbook yet. */
export function openNational(google: Google, guideUrl: string, chosen: readonly Province[] = provinces()): void {
  google.clock.set(moment('2021-07-20 09:00'));
  hqCommand(google, 'prepareHq');
  const hq = hqFile(google);
  typeRound(hq, { ...ROUND_2564, guideUrl });
  typePeople(
    hq,
    chosen.flatMap(({ code, name }) => [
      ...recordersOf(code).map((recorder) => recorderLine(recorder, name)),
      { email: directorOf(code).email, name: directorOf(code).name, role: 'director', province: name, districts: '' },
    ]),
  );
}

function playNational(google: Google, _scene: string, guideUrl: string): void {
  setUpNational(google, guideUrl);
  trackingFile(google).share(READER.email, 'viewer');
  google.clock.set(moment('2021-08-01 08:30'));
  hqCommand(google, 'sweepNow');
  for (const province of nationalSample.directors) pasteKey(google, province);
  untilExtension(google);
  google.clock.set(moment('2021-09-07 16:00'));
  record(trackingFile(google));
  google.clock.set(moment('2021-09-08 10:00'));
  hqCommand(google, 'sweepNow');
}

/** Recorders paste what they have into their own rows. */
function record(file: SpreadsheetFile): void {
  const { complete, underWay } = drawn();
  const rows = new Map(
    provinces()
      .flatMap(({ code }) => districtsOf(code))
      .map(({ code }, index) => [code, ROWS.first + index]),
  );
  for (const { code } of complete) {
    for (const district of districtsOf(code)) recordAreas(file, district, rows.get(district.code) ?? 0, 8);
  }
  for (const { code } of underWay) {
    districtsOf(code).forEach((district, index) => {
      const areas = index === 0 ? 3 : Math.min(8, Math.floor(fraction(district.code) * 11));
      recordAreas(file, district, rows.get(district.code) ?? 0, areas);
    });
  }
}

/** The first so many areas, pasted by the recorder into the row. */
export function recordAreas(file: SpreadsheetFile, district: District, row: number, count: number): void {
  const volumes = volumesOf(district.code, 2564);
  for (const area of columns.areas.slice(0, count)) {
    const cells = area.items.map(({ item }) => String(volumes.get(item.code) ?? ''));
    const pasted = file.pasted(recorderOf(district).email, dataTab(2564).id, row, area.first, [cells]);
    if (!pasted.ok) throw new Error(`The sample record of ${district.name} was refused: ${pasted.message}`);
  }
}
