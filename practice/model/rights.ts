// Who may write which cell: the role in the file, sheet protections with holes, range protections; all must agree.
import { type Area, areaOf, overlaps } from './areas';
import type { FileData, ProtectedRange, SheetData } from './file-data';

export const PROTECTED_MESSAGE =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

export type Role = 'owner' | 'editor' | 'viewer';

export function roleOf(file: FileData, email: string): Role | null {
  if (file.owner === email) return 'owner';
  if (file.editors.includes(email)) return 'editor';
  return file.viewers.includes(email) ? 'viewer' : null;
}

export function mayWrite(file: FileData, sheet: SheetData, email: string, area: Area): boolean {
  return rightsWithin(file, sheet, email, area)(area);
}

/** The same question for many areas inside one, looked at once. */
export function rightsWithin(file: FileData, sheet: SheetData, email: string, within: Area): (area: Area) => boolean {
  const role = roleOf(file, email);
  if (role === 'owner') return () => true;
  if (role !== 'editor') return () => false;
  const against = sheet.protections
    .filter((protection) => !protection.warningOnly && !namesAsEditor(protection, email))
    .map((protection) => ({
      covered: areaOf(protection.range ?? {}),
      holes: (protection.unprotectedRanges ?? []).map(areaOf),
    }))
    .filter(({ covered }) => overlaps(covered, within));
  return (area) => against.every(({ covered, holes }) => !overlaps(covered, area) || isInsideHoles(area, holes));
}

function isInsideHoles(area: Area, holes: readonly Area[]): boolean {
  for (let row = area.row; row <= area.lastRow; row++) {
    let column = area.column;
    while (column <= area.lastColumn) {
      const hole = holes.find(
        (each) => each.row <= row && row <= each.lastRow && each.column <= column && column <= each.lastColumn,
      );
      if (!hole) return false;
      column = hole.lastColumn + 1;
    }
  }
  return true;
}

export function namesAsEditor({ editors }: ProtectedRange, email: string): boolean {
  return (editors?.users ?? []).some((user) => user.toLowerCase() === email);
}

/** Whether this one protection lets the person in; others may still keep them out. */
export function mayEditUnder(file: FileData, protection: ProtectedRange, email: string): boolean {
  const role = roleOf(file, email);
  if (role === 'owner') return true;
  return role === 'editor' && (protection.warningOnly === true || namesAsEditor(protection, email));
}

/** A protection of a whole tab has no rows and columns of its own. */
export function isSheetProtection({ range }: ProtectedRange): boolean {
  return (range?.startRowIndex ?? range?.endRowIndex ?? range?.startColumnIndex ?? range?.endColumnIndex) === undefined;
}
