// Session: who is at the keyboard, and as whom the script runs.
import { imitate } from './imitate';
import type { Running } from './running';
import { user } from './user';

export function session(running: Running) {
  return imitate<GoogleAppsScript.Base.Session>(running, 'Session', {
    getActiveUser: () => user(running, running.activeUser),
    getEffectiveUser: () => user(running, running.user),
    getActiveUserLocale: () => running.world.languageOf(running.user),
    getScriptTimeZone: () => running.timeZone,
    getTemporaryActiveUserKey: () => running.world.temporaryKey(running.project.id, running.activeUser),
  });
}
