// What Google refuses to those who may only look, and to those whom a tab's protection keeps out.
import type { SheetData } from '../model/file-data';
import { isSheetProtection, PROTECTED_MESSAGE } from '../model/rights';
import type { SpreadsheetFile } from '../model/spreadsheet-file';
import type { Running } from './running';

export function refuseViewers({ user }: Pick<Running, 'user'>, file: SpreadsheetFile): void {
  const role = file.roleOf(user);
  if (role === 'owner' || role === 'editor') return;
  throw new Error('You do not have permission to access the requested document.');
}

/** Renaming, moving, hiding or deleting a protected tab is for those who may edit it (inferred). */
export function refuseProtectedTab(running: Running, file: SpreadsheetFile, tab: SheetData): void {
  refuseViewers(running, file);
  const whole = tab.protections.filter(isSheetProtection);
  if (whole.every((protection) => file.mayEditUnder(running.user, protection))) return;
  throw new Error(PROTECTED_MESSAGE);
}
