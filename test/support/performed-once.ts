// The scenes that many tests begin in: `npm test` names a folder for one run, and there each is played only once.
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Performance, perform } from '../../demo/performance';
import type { Google } from '../../practice/google';

/** Its name in the environment. */
export const SCENES_FOLDER = 'TEST_SCENES';

export function performedOnce(google: Google, performance: Performance): void {
  const folder = process.env[SCENES_FOLDER];
  if (folder === undefined) {
    perform(google, performance);
    return;
  }
  const kept = join(folder, `${nameOf(performance)}.json`);
  if (!existsSync(kept)) {
    perform(google, performance);
    // Another worker may be writing the same scene.
    const own = join(folder, randomUUID());
    writeFileSync(own, JSON.stringify([...google.documents()]));
    renameSync(own, kept);
  }
  // Whoever plays a scene goes on from what was kept as well: what comes later must not depend on who came first.
  google.replaceBy(new Map<string, unknown>(JSON.parse(readFileSync(kept, 'utf8'))));
}

function nameOf({ sample, scene, folders, guideUrl }: Performance): string {
  const asked = [sample.provinces.join(), scene, folders.addon, folders.hq, guideUrl];
  return createHash('sha256').update(asked.join('\n')).digest('hex');
}
