// LockService: one execution at a time, by document, by script or by person.
import { imitate } from './imitate';
import type { Running } from './running';

type Lock = GoogleAppsScript.Lock.Lock;
type LockService = GoogleAppsScript.Lock.LockService;
/** Null outside a document, whatever the published types say. */
type Imitated = Omit<LockService, 'getDocumentLock'> & { getDocumentLock(): Lock | null };

export function lockService(running: Running) {
  const { project, file, user } = running;
  return imitate<Imitated>(running, 'LockService', {
    getDocumentLock: () => (file === undefined ? null : lock(running, `document ${project.id} ${file}`)),
    getScriptLock: () => lock(running, `script ${project.id}`),
    getUserLock: () => lock(running, `user ${project.id} ${user}`),
  });
}

function lock(running: Running, key: string): Lock {
  let held = false;
  const { world } = running;
  const tryLock = (ms: number) => {
    held ||= running.waitFor(
      ms,
      () => world.takeLock(key),
      () => world.isLockFree(key),
    );
    if (!held) running.meter.waited(ms);
    return held;
  };
  return imitate<Lock>(running, 'Lock', {
    hasLock: () => held,
    tryLock,
    waitLock(ms) {
      if (!tryLock(ms)) throw new Error('Lock timeout: another process was holding the lock for too long.');
    },
    releaseLock() {
      if (held) world.releaseLock(key);
      held = false;
    },
  });
}
