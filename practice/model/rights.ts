// Who may write which cell: the role in the file, sheet protections with holes, range protections; all must agree.
import { type Area, areaOf, overlaps, reaches } from './areas';
import type { FileData, ProtectedRange, SheetData } from './file-data';

export const PROTECTED_MESSAGE =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

export type Role = 'owner' | 'editor' | 'viewer';

/** A person with everything that can be granted a right: the address, the groups it is in, the domain. */
export type Who = { email: string; groups: readonly string[]; domain: string | undefined };

/** `ownerDomain` is the domain of the file's owner, whose people `domainUsersCanEdit` lets in. */
export type Asked = { file: FileData; who: Who; ownerDomain: string | undefined };

export function roleOf({ file, who }: Asked): Role | null {
  if (file.owner.toLowerCase() === who.email.toLowerCase()) return 'owner';
  if (isAmong(file.editors, who)) return 'editor';
  return isAmong(file.viewers, who) ? 'viewer' : null;
}

function isAmong(emails: readonly string[], { email, groups }: Who): boolean {
  const names = [email, ...groups].map((each) => each.toLowerCase());
  return emails.some((each) => names.includes(each.toLowerCase()));
}

/** The question whether somebody may write, for many areas inside one, looked at once. */
export function rightsWithin(asked: Asked, sheet: SheetData, within: Area): (area: Area) => boolean {
  const role = roleOf(asked);
  if (role === 'owner') return () => true;
  if (role !== 'editor') return () => false;
  // A tab may have thousands of protections: most are elsewhere, which is seen faster than whom they name.
  const against = sheet.protections
    .filter(({ range }) => reaches(range ?? {}, within))
    .filter((protection) => !letsIn(asked, protection))
    .map(({ range, unprotectedRanges = [] }) => ({
      covered: areaOf(range ?? {}),
      holes: unprotectedRanges.filter((hole) => reaches(hole, within)).map(areaOf),
    }));
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

/** Whether a protection names the person, a group that the person is in, or the person's domain. */
export function namesAsEditor({ who, ownerDomain }: Asked, { editors }: ProtectedRange): boolean {
  if (isAmong([...(editors?.users ?? []), ...(editors?.groups ?? [])], who)) return true;
  return editors?.domainUsersCanEdit === true && who.domain !== undefined && who.domain === ownerDomain;
}

/** For somebody who may edit the file: a warning keeps nobody out, and neither does one whose editors are the file's. */
function letsIn(asked: Asked, protection: ProtectedRange): boolean {
  return Boolean(protection.warningOnly || protection.mirrorsFile) || namesAsEditor(asked, protection);
}

/** Whether this one protection lets the person in; others may still keep them out. */
export function mayEditUnder(asked: Asked, protection: ProtectedRange): boolean {
  const role = roleOf(asked);
  return role === 'owner' || (role === 'editor' && letsIn(asked, protection));
}

/** A protection of a whole tab has no rows and columns of its own. */
export function isSheetProtection({ range }: ProtectedRange): boolean {
  return (range?.startRowIndex ?? range?.endRowIndex ?? range?.startColumnIndex ?? range?.endColumnIndex) === undefined;
}
