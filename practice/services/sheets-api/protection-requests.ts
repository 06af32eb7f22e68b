// Requests about protected ranges and protected tabs.
import { areaOf } from '../../model/areas';
import type { ProtectedRange } from '../../model/file-data';
import { isSheetProtection, namesAsEditor, PROTECTED_MESSAGE } from '../../model/rights';
import type { Applying, Handlers } from './apply';
import { assignMasked, parseMask } from './field-mask';

export const protectionRequests = {
  addProtectedRange({ file, fail, tab }, { protectedRange = {} }) {
    const sheet = tab(protectedRange.range?.sheetId);
    const all = file.data.sheets.flatMap((each) => each.protections);
    const largest = all.reduce((most, { protectedRangeId = 0 }) => Math.max(most, protectedRangeId), 0);
    const id = protectedRange.protectedRangeId ?? largest + 1;
    if (all.some(({ protectedRangeId }) => protectedRangeId === id)) {
      fail(`A protected range with id: ${id} already exists.`);
    }
    if (isSheetProtection(protectedRange) && sheet.protections.some(isSheetProtection)) {
      fail(`Sheet "${sheet.title}" already has sheet protection.`);
    }
    const added: ProtectedRange = { ...protectedRange, protectedRangeId: id };
    sheet.protections.push(added);
    return { addProtectedRange: { protectedRange: added } };
  },

  updateProtectedRange(applying, { protectedRange = {}, fields = '' }) {
    const { file, user, fail } = applying;
    const found = existing(applying, protectedRange.protectedRangeId);
    const mask = parseMask(fields);
    const next: ProtectedRange = { ...found };
    assignMasked(next, protectedRange, mask);
    if (isSheetProtection(next) !== isSheetProtection(found)) {
      fail('Cannot change sheet protection to range protection (or vice versa).');
    }
    const namesEditors = mask === null || mask.has('editors');
    if (namesEditors && next.editors && !namesAsEditor(file.asked(user), next))
      fail("You can't remove yourself as an editor.");
    if (namesEditors) delete next.mirrorsFile;
    // Who stops merely warning, and names nobody, lets in everybody who may edit the file.
    if (found.warningOnly && next.warningOnly === false && !namesEditors) next.mirrorsFile = true;
    delete found.mirrorsFile;
    Object.assign(found, next);
    return undefined;
  },

  deleteProtectedRange(applying, { protectedRangeId }) {
    const found = existing(applying, protectedRangeId);
    const sheet = applying.tab(found.range?.sheetId);
    sheet.protections = sheet.protections.filter((each) => each !== found);
    return undefined;
  },
} satisfies Handlers;

/** The protection, if it is there and whoever asks may edit what it protects. */
function existing({ file, user, fail, tab }: Applying, id: number | undefined): ProtectedRange {
  const all = file.data.sheets.flatMap((each) => each.protections);
  const found = all.find(({ protectedRangeId }) => protectedRangeId === id);
  if (!found) return fail(`No protected range with id: ${id}`);
  const sheet = tab(found.range?.sheetId);
  const { row, column, lastRow, lastColumn } = areaOf(found.range ?? {});
  const area = { row, column, lastRow: Math.min(lastRow, sheet.rows), lastColumn: Math.min(lastColumn, sheet.columns) };
  if (!namesAsEditor(file.asked(user), found) && !file.mayWrite(user, sheet, area)) fail(PROTECTED_MESSAGE);
  return found;
}
