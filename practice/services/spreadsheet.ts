// Spreadsheet: one file, its tabs, and whom it is shared with.
import type { SheetData } from '../model/file-data';
import type { SpreadsheetFile } from '../model/spreadsheet-file';
import { imitate } from './imitate';
import type { Running } from './running';
import { sheet } from './sheet';
import { user } from './user';

export function spreadsheet(running: Running, file: SpreadsheetFile): GoogleAppsScript.Spreadsheet.Spreadsheet {
  return imitate<GoogleAppsScript.Spreadsheet.Spreadsheet>(running, 'Spreadsheet', {
    getId: () => file.id,
    getName: () => file.title,
    getSpreadsheetLocale: () => file.data.locale,
    getSpreadsheetTimeZone: () => file.data.timeZone,
    getSheets: () => running.realm.list(file.data.sheets.map((each) => sheet(running, file, each))),
    getSheetById: (id) => sheetOrNull(running, file, (each) => each.id === id),
    getSheetByName: (name) => sheetOrNull(running, file, (each) => each.title === name),
    toast(message: string, title: string = '') {
      running.shown.push({ kind: 'toast', title, html: message });
    },
    getEditors: () => running.realm.list([file.owner, ...file.data.editors].map((email) => user(running, email))),
    addEditors(emails) {
      const role = file.roleOf(running.user);
      if (role !== 'owner' && role !== 'editor') {
        throw new Error('You do not have permission to access the requested document.');
      }
      for (const email of emails) file.share(email, 'editor');
      return spreadsheet(running, file);
    },
  });
}

function sheetOrNull(running: Running, file: SpreadsheetFile, which: (sheet: SheetData) => boolean) {
  const found = file.data.sheets.find(which);
  return found ? sheet(running, file, found) : null;
}
