// Who may write which cell: file roles, sheet protections with holes and range protections, all of which must agree.
import type { FileData, GridRange, ProtectedRange, SheetData } from './model';

export const PROTECTED_MESSAGE =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

export type Area = { row: number; column: number; lastRow: number; lastColumn: number };

export function roleOf(file: FileData, email: string): 'owner' | 'editor' | 'viewer' | null {
  if (file.owner === email) return 'owner';
  if (file.editors.includes(email)) return 'editor';
  return file.viewers.includes(email) ? 'viewer' : null;
}

export function mayWrite(file: FileData, sheet: SheetData, email: string, area: Area): boolean {
  const role = roleOf(file, email);
  if (role === 'owner') return true;
  if (role !== 'editor') return false;
  return sheet.protections.every((protection) => allows(protection, email, area));
}

function allows(protection: ProtectedRange, email: string, area: Area): boolean {
  if (protection.warningOnly || mayEditProtection(protection, email)) return true;
  const covered = areaOf(protection.range ?? {});
  if (!overlaps(covered, area)) return true;
  const holes = (protection.unprotectedRanges ?? []).map(areaOf);
  if (holes.length === 0) return false;
  for (let row = area.row; row <= area.lastRow; row++) {
    let column = area.column;
    while (column <= area.lastColumn) {
      const hole = holes.find((each) => each.row <= row && row <= each.lastRow && each.column <= column && column <= each.lastColumn);
      if (!hole) return false;
      column = hole.lastColumn + 1;
    }
  }
  return true;
}

export function mayEditProtection(protection: ProtectedRange, email: string): boolean {
  return protection.editors?.domainUsersCanEdit === true || (protection.editors?.users ?? []).some((user) => user.toLowerCase() === email);
}

export function areaOf(range: GridRange): Area {
  return {
    row: (range.startRowIndex ?? 0) + 1,
    column: (range.startColumnIndex ?? 0) + 1,
    lastRow: range.endRowIndex ?? Number.MAX_SAFE_INTEGER,
    lastColumn: range.endColumnIndex ?? Number.MAX_SAFE_INTEGER,
  };
}

export function overlaps(a: Area, b: Area): boolean {
  return a.row <= b.lastRow && b.row <= a.lastRow && a.column <= b.lastColumn && b.column <= a.lastColumn;
}
