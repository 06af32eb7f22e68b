// User: who somebody is, as far as Google says.
import { imitate } from './imitate';
import type { Running } from './running';

export function user(running: Running, email: string) {
  return imitate<GoogleAppsScript.Base.User>(running, 'User', { getEmail: () => email });
}
