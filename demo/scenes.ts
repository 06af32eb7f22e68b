// The scenes of the practice workbook: days of the letters' round, each with the data of that day.
import type { Google } from '../practice/google';
import { ROWS } from '../src/workbook/columns';
import { dataTab } from '../src/workbook/tabs';
import { UTTARADIT } from './people';
import { moment } from './round-2564';
import type { Sample } from './sample';
import {
  columns,
  confirmDistrict,
  decideOn,
  extendByLetter,
  hqCommand,
  noWork,
  saveAreas,
  setUpUttaradit,
  someOf,
  trackingFile,
} from './sample-round';

const MUEANG = 5301;
const TRON = 5302;
const THAPLA = 5303;
const NAMPAT = 5304;
const FAKTHA = 5305;
const PHICHAI = 5307;
const LAPLAE = 5308;
const THONGSAENKHAN = 5309;
const ALL_AREAS = [1, 2, 3, 4, 5, 6, 7, 8];

export type SceneId = 'first-day' | 'extension' | 'story' | 'last-day';

const SCENES: { id: SceneId; label: string; note: string }[] = [
  { id: 'first-day', label: '1 ส.ค. 64', note: 'เปิดบันทึกวันแรก' },
  { id: 'extension', label: '8 ก.ย. 64 10:00 น.', note: 'วันที่กรมฯ ขยายเวลา' },
  { id: 'story', label: '24 ก.ย. 64', note: 'ใกล้ครบกำหนด' },
  { id: 'last-day', label: '8 ต.ค. 64', note: 'วันสุดท้ายของการยืนยัน' },
];

export const uttaraditSample: Sample = {
  badge: 'ข้อมูลฝึก ไม่นับจริง',
  provinces: [UTTARADIT],
  directors: [UTTARADIT],
  scenes: SCENES,
  start: 'story',
  play(google, scene, guideUrl) {
    const known = SCENES.find(({ id }) => id === scene);
    if (!known) throw new Error(`There is no scene ${scene}.`);
    playScene(google, known.id, guideUrl);
  },
};

export function playScene(google: Google, scene: SceneId, guideUrl: string): void {
  setUpUttaradit(google, guideUrl);
  google.clock.set(moment('2021-08-01 09:00'));
  if (scene === 'first-day') return;
  untilExtension(google);
  google.clock.set(moment('2021-09-08 10:00'));
  if (scene === 'extension') return;
  extendByLetter(google);
  untilStory(google);
  google.clock.set(moment('2021-09-24 09:00'));
  if (scene === 'story') return;
  untilLastDay(google);
  google.clock.set(moment('2021-10-08 09:00'));
  hqCommand(google, 'sweepNow');
}

/** What the offices of จังหวัดอุตรดิตถ์ had recorded when the letter came. */
export function untilExtension(google: Google): void {
  saveAreas(google, [
    ...ALL_AREAS.map((area) => ({ ...someOf(MUEANG, area, 6), at: `2021-08-1${area} 10:05` })),
    ...ALL_AREAS.map((area) => ({ ...someOf(FAKTHA, area, 6), at: `2021-08-2${area} 14:20` })),
    ...[1, 2].map((area) => ({ ...someOf(LAPLAE, area, 6), at: `2021-09-0${area} 11:12` })),
    ...[1, 2, 4].map((area) => ({ ...someOf(TRON, area, 6), at: `2021-09-0${area} 15:40` })),
    { ...someOf(NAMPAT, 1, 6), at: '2021-09-06 09:31' },
  ]);
}

function untilStory(google: Google): void {
  saveAreas(google, [
    ...ALL_AREAS.flatMap((area) => [
      {
        ...someOf(PHICHAI, area, 6, { 'A4-04': 248, 'A8-02': 9 }),
        reasons: area === 4 ? { 'A4-04': 'โครงการเงินกู้ฯ เพิ่ม 168 โครงการ' } : {},
        at: `2021-09-1${area} 16:05`,
      },
      { ...(area === 7 ? noWork(THAPLA, area) : someOf(THAPLA, area, 6)), at: `2021-09-1${area} 11:30` },
      { ...someOf(THONGSAENKHAN, area, 6, { 'A3-01': 41 }), at: `2021-09-1${area} 09:45` },
    ]),
    ...[3, 5, 6, 7, 8].map((area) => ({ ...someOf(TRON, area, 6), at: `2021-09-1${area} 15:22` })),
    { ...someOf(NAMPAT, 2, 3), at: '2021-09-15 10:10' },
    ...[3, 6].map((area) => ({ ...someOf(NAMPAT, area, 6), at: `2021-09-1${area} 10:20` })),
    { ...someOf(NAMPAT, 7, 3), at: '2021-09-17 10:30' },
    { ...someOf(LAPLAE, 4, 6), at: '2021-09-20 09:14' },
    { ...someOf(LAPLAE, 5, 2), at: '2021-09-21 10:38' },
    { ...someOf(LAPLAE, 6, 6), at: '2021-09-22 13:55' },
    { ...noWork(LAPLAE, 7), at: '2021-09-22 14:01' },
    {
      ...someOf(LAPLAE, 3, 4, { 'A3-01': 60, 'A3-02': 12, 'A3-03': 210, 'A3-04': 0 }),
      at: '2021-09-23 16:02',
    },
  ]);

  confirmDistrict(google, THONGSAENKHAN, '2021-09-21 09:12');
  confirmDistrict(google, FAKTHA, '2021-09-22 14:20');
  google.clock.set(moment('2021-09-22 14:25'));
  hqCommand(google, 'sweepNow');
  decideOn(google, TRON, '2021-09-23 15:10', {
    kind: 'return',
    areas: [4],
    until: '2021-09-30',
    reason: 'ตรวจสอบจำนวนเรื่องที่ติดตามเงินอุดหนุนอีกครั้ง',
  });
  changeAfterConfirmation(google, THONGSAENKHAN, 'A3-01', '140');
  google.clock.set(moment('2021-09-24 08:55'));
  hqCommand(google, 'sweepNow');
}

function untilLastDay(google: Google): void {
  saveAreas(google, [
    { ...someOf(LAPLAE, 3, 6), at: '2021-09-27 10:00' },
    { ...someOf(LAPLAE, 5, 6), at: '2021-09-28 10:00' },
    { ...someOf(LAPLAE, 8, 6), at: '2021-09-29 10:00' },
    ...[2, 4, 5, 7, 8].map((area) => ({ ...someOf(NAMPAT, area, 6), at: `2021-09-2${area} 14:00` })),
  ]);
  for (const district of [MUEANG, PHICHAI, THAPLA]) confirmDistrict(google, district, '2021-10-01 09:30');
}

/** A value that changes although the row is locked: only the file's owner can do that. */
function changeAfterConfirmation(google: Google, district: number, item: string, text: string): void {
  const file = trackingFile(google);
  const column = columns.codes.indexOf(item) + 1;
  const typed = file.typed(file.owner, dataTab(2564).id, rowOf(google, district), column, text);
  if (!typed.ok) throw new Error(`The sample change was refused: ${typed.message}`);
}

function rowOf(google: Google, district: number): number {
  const file = trackingFile(google);
  const last = ROWS.first + 40;
  const { cells } = file.grid(dataTab(2564).id, { from: ROWS.first, to: last }, { from: 1, to: 1 }, file.owner);
  const index = cells.findIndex((line) => line[0]?.value === district);
  if (index < 0) throw new Error(`There is no row for the district ${district}.`);
  return ROWS.first + index;
}
