// What the practice page shows: a sample round, its people, scenes and orders.
import type { Google } from '../practice/google';
import type { Stage } from '../practice/server/stage';
import { districtsOf } from '../src/domain/places';
import { ADDON_TITLE } from '../src/messages/addon';
import { HQ_TITLE } from '../src/messages/hq';
import { DISTRICTS } from '../src/workbook/tabs';
import { roundText, typeRound } from './hq-sheet';
import { nationalSample } from './national';
import { directorOf, HQ, READER, recorderOf, UTTARADIT } from './people';
import { perform } from './performance';
import type { Sample } from './sample';
import { ADDON, type Folders, HQ_FILE, HQ_PROJECT, hqCommand, hqFile, trackingFile } from './sample-round';
import { uttaraditSample } from './scenes';
import { volumesOf } from './volumes';

export type StageOptions = {
  google: Google;
  folders: Folders & { guide: string };
  guideUrl: string;
  /** All 878 districts instead of the nine of จังหวัดอุตรดิตถ์. */
  national?: boolean;
  /** Brings the Google to a scene. */
  bringTo?: typeof perform;
};

/** Throws, in words, when the store holds the other sample. */
export function practiceStage({ google, folders, guideUrl, national = false, bringTo = perform }: StageOptions): Stage {
  const sample = national ? nationalSample : uttaraditSample;
  const play = (scene: string) => {
    bringTo(google, { sample, scene, folders, guideUrl });
    google.save();
  };
  const fresh = google.files.list().length === 0;
  if (fresh) play(sample.start);
  else comeBack(google, sample, guideUrl);
  const districts = districtsOf(UTTARADIT);
  const laplae = districts.find(({ name }) => name === 'ลับแล') ?? districts[0];
  if (!laplae) throw new Error('The sample province has no districts.');
  return {
    title: 'ไฟล์ฝึกใช้งาน',
    badge: sample.badge,
    people: [
      ...[laplae, ...districts.filter((district) => district !== laplae)].map((district) => ({
        email: recorderOf(district).email,
        name: recorderOf(district).name,
        note: district === laplae && !national ? 'ผู้บันทึก ทำการแทนอำเภอตรอน' : 'ผู้บันทึก',
      })),
      ...sample.directors.map((province) => ({
        email: directorOf(province).email,
        name: directorOf(province).name,
        note: 'ผู้ยืนยัน',
      })),
      { email: HQ.email, name: HQ.name, note: 'ตั้งรอบและติดตาม' },
      { email: READER.email, name: READER.name, note: 'ดูได้อย่างเดียว' },
    ],
    get places() {
      return [
        { file: trackingFile(google).id, label: trackingFile(google).title },
        { file: HQ_FILE, label: 'ไฟล์ของกรมฯ' },
      ];
    },
    scenes: [...sample.scenes],
    start: () => ({
      user: recorderOf(laplae).email,
      file: trackingFile(google).id,
      sheet: DISTRICTS.id,
      ...(fresh ? { scene: sample.start } : {}),
      open: { project: ADDON, function: 'openRecord' },
    }),
    scene: play,
    actions: [
      {
        id: 'sweep',
        label: 'ให้กรมฯ ตรวจและล็อกตอนนี้',
        note: `เหมือนตัวตั้งเวลาของ ${HQ_TITLE} ทำงานหนึ่งรอบ`,
        run: () =>
          google.execute({ project: HQ_PROJECT, function: 'sweep', user: HQ.email, file: HQ_FILE, as: 'time-trigger' }),
      },
      {
        id: 'set-up',
        label: 'ให้กรมฯ ตั้งค่าไฟล์ใหม่',
        note: `เหมือนกดเมนู ตั้งค่าไฟล์บันทึกข้อมูล แล้วเปิด ${ADDON_TITLE} อีกครั้ง`,
        run: () => hqCommand(google, 'setUpFiles'),
      },
    ],
    fill: (user) => {
      const district = districts.find((each) => recorderOf(each).email === user) ?? laplae;
      return Object.fromEntries([...volumesOf(district.code, 2564)].map(([code, volume]) => [code, String(volume)]));
    },
    folders: { '/guide/': folders.guide },
  };
}

/** The store goes on where it stopped; only the guide may have moved to another port, and then HQ says so. */
function comeBack(google: Google, sample: Sample, guideUrl: string): void {
  const known = sample.provinces.filter((province) => google.accounts.get(directorOf(province).email)).length;
  const directors = google.accounts.list().filter(({ email }) => email.startsWith('director.')).length;
  if (known !== sample.provinces.length || directors !== known) {
    throw new Error(
      'This folder holds another practice workbook. Choose another with --data, or start it afresh with --fresh.',
    );
  }
  if (roundText(hqFile(google), 'guideUrl') === guideUrl) return;
  typeRound(hqFile(google), { guideUrl });
  hqCommand(google, 'setUpFiles');
  google.save();
}
