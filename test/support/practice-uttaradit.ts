// The sample round of จังหวัดอุตรดิตถ์ in a practice Google of its own, as it stands in one of the scenes.

import { UTTARADIT } from '../../demo/people';
import { moment } from '../../demo/round-2564';
import { openOffice } from '../../demo/sample-round';
import { playScene, type SceneId } from '../../demo/scenes';
import { type Google, openGoogle } from '../../practice/google';

export const GUIDE_URL = 'http://127.0.0.1:8064/guide/';

export async function anUttaraditRound(scene: SceneId): Promise<Google> {
  const google = await openGoogle({ now: moment('2021-09-24 09:00') });
  openOffice(google, { addon: 'dist/addon', hq: 'dist/hq' }, [UTTARADIT]);
  playScene(google, scene, GUIDE_URL);
  return google;
}
