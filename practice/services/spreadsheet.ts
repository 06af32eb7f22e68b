// Spreadsheet: one file, its tabs, and whom it is shared with.
import type { SheetData } from '../model/file-data';
import type { SpreadsheetFile } from '../model/spreadsheet-file';
import { deleteTab, insertTab } from '../model/tabs';
import { imitate } from './imitate';
import { refuseProtectedTab, refuseViewers } from './refusals';
import type { Running } from './running';
import { sheet } from './sheet';
import { user } from './user';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Person = string | GoogleAppsScript.Base.User;

export function spreadsheet(running: Running, file: SpreadsheetFile): Spreadsheet {
  const { realm, world } = running;
  const users = (emails: string[]) => realm.list(emails.map((email) => user(running, email)));

  /** Editors may share a file with others, and viewers may not. */
  const share = (people: Person[], change: (email: string) => void): Spreadsheet => {
    refuseViewers(running, file);
    for (const person of people) {
      const email = typeof person === 'string' ? person : person.getEmail();
      if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new Error(`Invalid email: ${email}`);
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

  const self: Spreadsheet = imitate<Spreadsheet>(running, 'Spreadsheet', {
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
      return sheet(running, file, insertTab(file, title, index, world.random));
    },
    deleteSheet(gone) {
      const found = file.sheet(gone.getSheetId());
      if (!found) throw new Error(`There is no tab ${gone.getSheetId()}.`);
      refuseProtectedTab(running, file, found);
      deleteTab(file, found);
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
  });
  return self;
}

export function urlOf(id: string): string {
  return `https://docs.google.com/spreadsheets/d/${id}/edit`;
}

function sheetOrNull(running: Running, file: SpreadsheetFile, which: (sheet: SheetData) => boolean) {
  const found = file.data.sheets.find(which);
  return found ? sheet(running, file, found) : null;
}
