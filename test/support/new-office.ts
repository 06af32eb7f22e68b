// The practice page on the first day of a new HQ officer: an empty HQ workbook, and the accounts of some provinces.
import { directorOf, HQ, recordersOf } from '../../demo/people';
import { moment } from '../../demo/round-2564';
import { HQ_FILE, HQ_PROJECT, hqFile, openOffice } from '../../demo/sample-round';
import { type Google, openGoogle } from '../../practice/google';
import type { Stage } from '../../practice/server/stage';
import { TrainingRoom } from './training-room';

export async function aNewOffice(provinces: readonly number[]): Promise<TrainingRoom> {
  const google = await openGoogle({ now: moment('2021-07-20 09:00') });
  openOffice(google, { addon: 'dist/addon', hq: 'dist/hq' }, provinces);
  return TrainingRoom.around(google, () => stageOf(google, provinces));
}

function stageOf(google: Google, provinces: readonly number[]): Stage {
  const people = provinces.flatMap((province) => [directorOf(province), ...recordersOf(province)]);
  return {
    title: 'ไฟล์ฝึกใช้งาน',
    badge: 'ข้อมูลฝึก ไม่นับจริง',
    people: [HQ, ...people].map(({ email, name }) => ({ email, name, note: '' })),
    get places() {
      return google.files.list().map(({ id, title }) => ({ file: id, label: title }));
    },
    scenes: [],
    start: () => ({ user: HQ.email, file: HQ_FILE, open: { project: HQ_PROJECT, function: 'openHq' } }),
    scene() {
      hqFile(google);
    },
    actions: [],
    folders: {},
  };
}
