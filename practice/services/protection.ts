// Protection: who may edit a range or a tab, read and changed by those who may.
import { type Area, areaOf } from '../model/areas';
import type { GridRange, NamedArea, ProtectedRange, SheetData } from '../model/file-data';
import { isSheetProtection, PROTECTED_MESSAGE } from '../model/rights';
import type { SpreadsheetFile } from '../model/spreadsheet-file';
import { enumeration } from './enumeration';
import { imitate } from './imitate';
import { rangeOfName } from './named-range';
import { range, rangedOf } from './range/range';
import type { Ranged } from './range/ranged';
import { refuseViewers } from './refusals';
import type { Running } from './running';
import { user as userObject } from './user';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Person = string | GoogleAppsScript.Base.User;

export const PROTECTION_TYPES = enumeration<typeof GoogleAppsScript.Spreadsheet.ProtectionType>(['RANGE', 'SHEET']);

/** A new one each time, which keeps nobody out until its editors are changed. */
export function protectRange({ running, file, sheet, area }: Ranged): Protection {
  refuseViewers(running, file);
  return add(running, file, sheet, gridRangeOf(sheet, area));
}

/** The one that the tab has, else a new one. */
export function protectSheet(running: Running, file: SpreadsheetFile, sheet: SheetData): Protection {
  refuseViewers(running, file);
  const found = sheet.protections.find(isSheetProtection);
  return found ? protection(running, file, sheet, found) : add(running, file, sheet, { sheetId: sheet.id });
}

function add(running: Running, file: SpreadsheetFile, sheet: SheetData, where: GridRange): Protection {
  const ids = file.data.sheets.flatMap(({ protections }) => protections.map((each) => each.protectedRangeId ?? 0));
  const added: ProtectedRange = {
    protectedRangeId: Math.max(0, ...ids) + 1,
    range: where,
    description: '',
    warningOnly: false,
    mirrorsFile: true,
  };
  sheet.protections.push(added);
  file.changed();
  return protection(running, file, sheet, added);
}

export function protectionsOf(
  running: Running,
  file: SpreadsheetFile,
  sheet: SheetData,
  type: GoogleAppsScript.Spreadsheet.ProtectionType,
): Protection[] {
  const wantsSheets = type === PROTECTION_TYPES.SHEET;
  return sheet.protections
    .filter((each) => isSheetProtection(each) === wantsSheets)
    .map((each) => protection(running, file, sheet, each));
}

export function protection(
  running: Running,
  file: SpreadsheetFile,
  sheet: SheetData,
  stored: ProtectedRange,
): Protection {
  const { realm, world, user } = running;
  const id = stored.protectedRangeId;
  // The list may have been replaced since: what counts is what stands there now.
  const current = () => sheet.protections.find((each) => each.protectedRangeId === id) ?? stored;
  const mayEdit = () => file.mayEditUnder(user, current());
  const refuse = () => {
    if (!mayEdit()) throw new Error(PROTECTED_MESSAGE);
  };
  const change = (what: Partial<ProtectedRange>): Protection => {
    refuse();
    const next = { ...current(), ...what };
    sheet.protections = sheet.protections.map((each) => (each.protectedRangeId === id ? next : each));
    file.changed();
    return self;
  };

  /** Those named, or, as long as nobody has changed them, those of the file; the owner is never among them. */
  const users = () => {
    const { mirrorsFile, editors } = current();
    const named = mirrorsFile ? file.data.editors : (editors?.users ?? []);
    return named.filter((email) => email.toLowerCase() !== file.owner.toLowerCase());
  };
  const setUsers = (emails: string[], groups = current().editors?.groups ?? []) => {
    refuse();
    const { mirrorsFile: _, ...rest } = current();
    const next = { ...rest, editors: { ...rest.editors, users: emails, ...(groups.length > 0 && { groups }) } };
    sheet.protections = sheet.protections.map((each) => (each.protectedRangeId === id ? next : each));
    file.changed();
    return self;
  };
  const addEditors = (people: readonly Person[]) => {
    const emails = people.map(emailOf);
    const unusable = emails.find((email) => !world.isUsable(email));
    if (unusable !== undefined) throw new Error(`Invalid email: ${unusable}`);
    const known = new Set(users().map((email) => email.toLowerCase()));
    return setUsers([...users(), ...emails.filter((email) => !known.has(email.toLowerCase()))]);
  };
  /** Neither the owner nor who asks can be removed; that is passed over without a word. */
  const removeEditors = (people: readonly Person[]) => {
    const gone = new Set(people.map((person) => emailOf(person).toLowerCase()));
    gone.delete(user.toLowerCase());
    const groups = current().editors?.groups ?? [];
    const kept = groups.filter((group) => !gone.has(group.toLowerCase()));
    if (kept.length < groups.length && !users().includes(user) && file.roleOf(user) !== 'owner') {
      throw new Error("You can't remove yourself as an editor.");
    }
    const left = users().filter((email) => !gone.has(email.toLowerCase()));
    const withSelf = file.roleOf(user) === 'owner' || left.includes(user) ? left : [...left, user];
    return setUsers(withSelf, kept);
  };
  const ofConsumer = () => world.kindOf(file.owner) === 'consumer';

  const self: Protection = imitate<Protection>(running, 'Protection', {
    getProtectionType: () => (isSheetProtection(current()) ? PROTECTION_TYPES.SHEET : PROTECTION_TYPES.RANGE),
    getDescription: () => current().description ?? '',
    setDescription: (description) => change({ description }),
    canEdit: mayEdit,
    getEditors() {
      refuse();
      return realm.list(users().map((email) => userObject(running, email)));
    },
    addEditor: (person: Person) => addEditors([person]),
    addEditors: (emails) => addEditors(emails),
    removeEditor: (person: Person) => removeEditors([person]),
    removeEditors: (people: readonly Person[]) => removeEditors(people),
    canDomainEdit() {
      refuse();
      return !ofConsumer() && Boolean(current().mirrorsFile || current().editors?.domainUsersCanEdit);
    },
    setDomainEdit(allowed) {
      refuse();
      if (ofConsumer()) throw new Error('Domain editing is not available for files that no organisation owns.');
      setUsers(users());
      return change({ editors: { ...current().editors, domainUsersCanEdit: allowed } });
    },
    isWarningOnly: () => current().warningOnly ?? false,
    setWarningOnly: (warningOnly) =>
      // Who stops merely warning begins with the editors of the file.
      change({ warningOnly, ...(current().warningOnly && !warningOnly && { mirrorsFile: true }) }),
    getRange() {
      // That of a tab has no name.
      const name = isSheetProtection(current()) ? '' : undefined;
      return range(running, file, sheet, inside(areaOf(current().range ?? {}), sheet), name);
    },
    setRange(to: Range) {
      const target = rangedOf(to);
      if (isSheetProtection(current()))
        throw new Error('Cannot change sheet protection to range protection (or vice versa).');
      return change({ range: gridRangeOf(target.sheet, target.area) });
    },
    getRangeName: () => file.data.names.find((named) => isSamePlace(named, sheet, current()))?.name ?? null,
    setRangeName(name) {
      const to = rangeOfName(running, file, name);
      if (!to) throw new Error(`Named range not found: ${name}`);
      return self.setRange(to);
    },
    getUnprotectedRanges: () =>
      realm.list(
        (current().unprotectedRanges ?? []).map((hole) => range(running, file, sheet, inside(areaOf(hole), sheet))),
      ),
    setUnprotectedRanges(ranges: Range[]) {
      if (!isSheetProtection(current())) throw new Error('Unprotected ranges can only be set on sheet protections.');
      const holes = ranges.map(rangedOf);
      if (holes.some((hole) => hole.sheet !== sheet)) throw new Error('Range must be on the protected sheet.');
      return change({ unprotectedRanges: holes.map(({ area }) => gridRangeOf(sheet, area)) });
    },
    remove() {
      refuse();
      sheet.protections = sheet.protections.filter((each) => each.protectedRangeId !== id);
      file.changed();
    },
  });
  return self;
}

function isSamePlace({ sheet: id, area }: NamedArea, sheet: SheetData, { range: where = {} }: ProtectedRange): boolean {
  return (
    id === sheet.id && JSON.stringify(gridRangeOf(sheet, area)) === JSON.stringify(gridRangeOf(sheet, areaOf(where)))
  );
}

function emailOf(person: Person): string {
  return typeof person === 'string' ? person : person.getEmail();
}

export function gridRangeOf(sheet: SheetData, { row, column, lastRow, lastColumn }: Area): GridRange {
  return {
    sheetId: sheet.id,
    startRowIndex: row - 1,
    endRowIndex: lastRow,
    startColumnIndex: column - 1,
    endColumnIndex: lastColumn,
  };
}

function inside({ row, column, lastRow, lastColumn }: Area, sheet: SheetData): Area {
  return { row, column, lastRow: Math.min(lastRow, sheet.rows), lastColumn: Math.min(lastColumn, sheet.columns) };
}
