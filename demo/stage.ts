// What the practice page shows: the sample round of จังหวัดอุตรดิตถ์, its people, scenes and orders.
import type { Google } from '../practice/google';
import type { Stage } from '../practice/server/stage';
import { districtsOf } from '../src/domain/places';
import { ADDON_TITLE } from '../src/messages/addon';
import { HQ_TITLE } from '../src/messages/hq';
import { DISTRICTS } from '../src/workbook/tabs';
import { directorOf, HQ, READER, recorderOf, UTTARADIT } from './people';
import { ADDON, type Folders, HQ_FILE, HQ_PROJECT, hqCommand, openOffice, trackingFile } from './sample-round';
import { playScene, SCENES, type SceneId } from './scenes';
import { volumesOf } from './volumes';

export type StageOptions = { google: Google; folders: Folders & { guide: string }; guideUrl: string };

const START: SceneId = 'story';

export function uttaraditStage({ google, folders, guideUrl }: StageOptions): Stage {
  const play = (scene: SceneId) => {
    openOffice(google, folders, [UTTARADIT]);
    playScene(google, scene, guideUrl);
    google.save();
  };
  const fresh = google.files.list().length === 0;
  if (fresh) play(START);
  const districts = districtsOf(UTTARADIT);
  const laplae = districts.find(({ name }) => name === 'ลับแล') ?? districts[0];
  if (!laplae) throw new Error('The sample province has no districts.');
  return {
    title: 'ไฟล์ฝึกใช้งาน',
    badge: 'ข้อมูลฝึก ไม่นับจริง',
    people: [
      ...[laplae, ...districts.filter((district) => district !== laplae)].map((district) => ({
        email: recorderOf(district).email,
        name: recorderOf(district).name,
        note: district === laplae ? 'ผู้บันทึก ทำการแทนอำเภอตรอน' : 'ผู้บันทึก',
      })),
      { email: directorOf(UTTARADIT).email, name: directorOf(UTTARADIT).name, note: 'ผู้ยืนยัน' },
      { email: HQ.email, name: HQ.name, note: 'ตั้งรอบและติดตาม' },
      { email: READER.email, name: READER.name, note: 'ดูได้อย่างเดียว' },
    ],
    get places() {
      return [
        { file: trackingFile(google).id, label: trackingFile(google).title },
        { file: HQ_FILE, label: 'ไฟล์ของกรมฯ' },
      ];
    },
    scenes: SCENES,
    start: () => ({
      user: recorderOf(laplae).email,
      file: trackingFile(google).id,
      sheet: DISTRICTS.id,
      ...(fresh ? { scene: START } : {}),
      open: { project: ADDON, function: 'openRecord' },
    }),
    scene: (id) => {
      const scene = SCENES.find((each) => each.id === id);
      if (scene) play(scene.id);
    },
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
