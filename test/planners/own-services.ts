// Digests and signatures of the practice Google for code that runs outside of it, as the script of a file is given them.
import type { Google, SpreadsheetFile } from '../../practice/google';
import { BOUND, bindScript } from '../support/bound-script';

/** From here on, sources that are run by the test itself hash as they would on Google. */
export function hashAsOn(google: Google, file: SpreadsheetFile): void {
  bindScript(google, file, file.owner, 'function own() { return Utilities; }');
  const { outcome } = google.execute({ project: BOUND, function: 'own', user: file.owner, file: file.id, as: 'menu' });
  if (!outcome.ok) throw new Error(outcome.error.message);
  // Page numbers of the guide are put in by the build.
  Object.assign(globalThis, { Utilities: outcome.value, GUIDE_PAGES: { total: 0, topics: {} } });
}
