// Spreadsheet: one file, its tabs, and whom it is shared with.
import { parseA1 } from '../model/a1';
import { cellArea } from '../model/areas';
import type { SheetData } from '../model/file-data';
import type { SpreadsheetFile } from '../model/spreadsheet-file';
import { copyTab, deleteTab, insertTab, placeTab } from '../model/tabs';
import { imitate } from './imitate';
import { metadataMembers } from './metadata';
import { giveName, namedRange, rangeOfName, takeName } from './named-range';
import { protectionsOf } from './protection';
import { range, rangedOf } from './range/range';
import { rangeList } from './range-list';
import { refuseProtectedTab, refuseViewers } from './refusals';
import type { MenuItem, Running } from './running';
import { sheet } from './sheet';
import { user } from './user';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Person = string | GoogleAppsScript.Base.User;

export function spreadsheet(running: Running, file: SpreadsheetFile): Spreadsheet {
  const { realm, world } = running;
  const users = (emails: string[]) => realm.list(emails.map((email) => user(running, email)));

  /** Editors may share a file with others, and viewers may not. */
  const share = (people: Person[], change: (email: string) => void): Spreadsheet => {
    refuseViewers(running, file);
    for (const person of people) {
      const email = typeof person === 'string' ? person : person.getEmail();
      if (!/^[^\s@]+@[^\s@]+$/.test(email) || !world.isUsable(email)) throw new Error(`Invalid email: ${email}`);
      change(email);
    }
    return self;
  };
  const invite = (role: 'editor' | 'viewer') => (email: string) => {
    // Who may already edit is not made a viewer by an invitation to view.
    if (role === 'viewer' && file.roleOf(email)) return;
    file.share(email, role);
  };
  const dismiss = (email: string) => {
    if (email.toLowerCase() === file.owner.toLowerCase()) {
      throw new Error('Cannot remove the owner from the editors of a document.');
    }
    file.unshare(email);
  };

  const restructure = () => refuseViewers(running, file);

  const tabs = activeTab(running, file);

  const often: Partial<Spreadsheet> = {
    getId: () => file.id,
    getName: () => file.title,
    getUrl: () => urlOf(file.id),
    getSpreadsheetLocale: () => file.data.locale,
    getSpreadsheetTimeZone: () => file.data.timeZone,
    getSheets: () => realm.list(file.data.sheets.map((each) => sheet(running, file, each))),
    getSheetById: (id) => sheetOrNull(running, file, (each) => each.id === id),
    getSheetByName: (name) => sheetOrNull(running, file, (each) => each.title === name),
    setSpreadsheetLocale(locale) {
      restructure();
      file.data.locale = locale;
      file.restructured();
    },
    setSpreadsheetTimeZone(zone) {
      restructure();
      file.data.timeZone = zone;
      file.restructured();
    },
    rename(title) {
      restructure();
      file.data.title = title;
      file.changed();
    },
    getNumSheets: () => file.data.sheets.length,
    insertSheet(first?: string | number | object, second?: number | object) {
      restructure();
      const index = [first, second].find((part) => typeof part === 'number');
      const title = typeof first === 'string' ? first : undefined;
      if ([first, second].some((part) => typeof part === 'object')) {
        throw new Error('not imitated: Spreadsheet.insertSheet of a template');
      }
      refuseTooManyCells(file, 1000 * 26);
      return sheet(running, file, insertTab(file, title, index, world.random));
    },
    deleteSheet(gone) {
      const found = file.sheet(gone.getSheetId());
      if (!found) throw new Error(`There is no tab ${gone.getSheetId()}.`);
      refuseProtectedTab(running, file, found);
      deleteTab(file, found);
    },
    getActiveSheet: () => tabs.active(),
    getActiveRange: () => tabs.selected(),
    getActiveCell: () => tabs.selected().getCell(1, 1),
    getCurrentCell: () => tabs.selected().getCell(1, 1),
    setActiveRange: (chosen) => tabs.select(chosen),
    setActiveSelection: (chosen: Range | string) =>
      tabs.select(typeof chosen === 'string' ? self.getRange(chosen) : chosen),
    setCurrentCell: (cell) => tabs.select(cell),
    getSelection: () => selection(running, tabs),
    addMenu(caption, items) {
      const entry = (item: { name: string; functionName: string } | null): MenuItem =>
        item ? { kind: 'item', caption: item.name, function: item.functionName } : { kind: 'separator' };
      running.menus.push({ addon: false, caption, items: items.map(entry) });
    },
    getRangeList: (names) => tabs.active().getRangeList(names),
    setActiveSheet: (tab: Sheet) => tabs.activate(tab),
    moveActiveSheet(place) {
      restructure();
      placeTab(file, tabs.data(), place - 1);
    },
    duplicateActiveSheet() {
      restructure();
      const copy = copyTab(file, tabs.data(), file, world.random);
      placeTab(file, copy, file.data.sheets.indexOf(tabs.data()) + 1);
      return tabs.activate(sheet(running, file, copy));
    },
    deleteActiveSheet() {
      self.deleteSheet(tabs.active());
      return tabs.active();
    },
    getRange(name) {
      const named = rangeOfName(running, file, name);
      if (named) return named;
      const parsed = parseA1(name);
      const tab = parsed?.sheet === undefined ? tabs.active() : self.getSheetByName(parsed.sheet);
      if (!parsed || !tab) throw new Error('Range not found');
      return tab.getRange(name);
    },
    renameActiveSheet(title) {
      tabs.active().setName(title);
    },
    getDataRange: () => tabs.active().getDataRange(),
    getLastRow: () => tabs.active().getLastRow(),
    getLastColumn: () => tabs.active().getLastColumn(),
    appendRow: (values) => tabs.active().appendRow(values),
    getRangeByName: (name) => rangeOfName(running, file, name),
    setNamedRange: (name, to) => giveName(running, file, name, to),
    removeNamedRange: (name) => takeName(running, file, name),
    getNamedRanges: () => realm.list(file.data.names.map((each) => namedRange(running, file, each))),
    getProtections: (type) => realm.list(file.data.sheets.flatMap((tab) => protectionsOf(running, file, tab, type))),
    copy(title) {
      const copy = world.copyFile(file.id, running.user);
      copy.data.title = title;
      return spreadsheet(running, copy);
    },
    toast(message: string, title: string = '') {
      running.shown.push({ kind: 'toast', title, html: message });
    },
    getOwner: () => user(running, file.owner),
    getEditors: () => users([file.owner, ...file.data.editors]),
    getViewers: () => users([file.owner, ...file.data.editors, ...file.data.viewers]),
    addEditor: (person: Person) => share([person], invite('editor')),
    addEditors: (emails) => share([...emails], invite('editor')),
    addViewer: (person: Person) => share([person], invite('viewer')),
    addViewers: (emails) => share([...emails], invite('viewer')),
    removeEditor: (person: Person) => share([person], dismiss),
    removeViewer: (person: Person) => share([person], dismiss),
  };
  const self: Spreadsheet = imitate<Spreadsheet>(running, 'Spreadsheet', often, {
    rest: () => metadataMembers(running, file, {}, () => self),
  });
  return self;
}

const MOST_CELLS = 10_000_000;

function refuseTooManyCells(file: SpreadsheetFile, more: number): void {
  const cells = file.data.sheets.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (cells + more <= MOST_CELLS) return;
  throw new Error(
    `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
  );
}

/** The tab that the script works on: the first until it says otherwise. */
function activeTab(running: Running, file: SpreadsheetFile) {
  const isOpen = running.file === file.id;
  const data = (): SheetData => {
    const chosen = running.activeTabs.get(file.id) ?? (isOpen ? running.selected?.sheet : undefined);
    const found = (chosen === undefined ? undefined : file.sheet(chosen)) ?? file.data.sheets[0];
    if (!found) throw new Error('There is no tab.');
    return found;
  };
  return {
    data,
    active: () => sheet(running, file, data()),
    activate(tab: Sheet): Sheet {
      running.activeTabs.set(file.id, tab.getSheetId());
      return tab;
    },
    /** A1 of a tab on which nothing was selected. */
    selected(): Range {
      const { selected } = running;
      const area = isOpen && selected?.sheet === data().id ? selected.area : cellArea(1, 1);
      return range(running, file, data(), area);
    },
    select(chosen: Range): Range {
      const { sheet: tab, area } = rangedOf(chosen);
      running.activeTabs.set(file.id, tab.id);
      running.selected = { sheet: tab.id, area };
      return chosen;
    },
  };
}

function selection(running: Running, tabs: ReturnType<typeof activeTab>) {
  return imitate<GoogleAppsScript.Spreadsheet.Selection>(running, 'Selection', {
    getActiveRange: () => tabs.selected(),
    getActiveSheet: () => tabs.active(),
    getCurrentCell: () => tabs.selected().getCell(1, 1),
    getActiveRangeList: () => rangeList(running, [tabs.selected()]),
  });
}

export function urlOf(id: string): string {
  return `https://docs.google.com/spreadsheets/d/${id}/edit`;
}

function sheetOrNull(running: Running, file: SpreadsheetFile, which: (sheet: SheetData) => boolean) {
  const found = file.data.sheets.find(which);
  return found ? sheet(running, file, found) : null;
}
