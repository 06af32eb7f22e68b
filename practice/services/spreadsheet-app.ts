// SpreadsheetApp: the way to the open file, to another one by its id, and to the user interface.
import type { SpreadsheetFile } from '../model/spreadsheet-file';
import { imitate } from './imitate';
import type { Running } from './running';
import { spreadsheet } from './spreadsheet';
import { type Ui, ui } from './ui';

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
/** Null where no file is open, whatever the published types say. */
type Imitated = Omit<SpreadsheetApp, 'getActiveSpreadsheet' | 'getUi'> & {
  getActiveSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null;
  getUi(): Ui;
};

export function spreadsheetApp(running: Running) {
  return imitate<Imitated>(running, 'SpreadsheetApp', {
    getActiveSpreadsheet: () =>
      running.file === undefined ? null : spreadsheet(running, openFile(running, running.file)),
    openById: (id) => spreadsheet(running, openFile(running, id)),
    getUi() {
      if (!running.hasUi) throw new Error('Cannot call SpreadsheetApp.getUi() from this context.');
      return ui(running);
    },
    // Nothing is buffered here: each write has happened when its call returns.
    flush: () => undefined,
  });
}

/** The file, if it is there and shared with whom the script runs as. */
export function openFile({ world, user }: Running, id: string): SpreadsheetFile {
  const file = world.file(id);
  if (!file?.roleOf(user)) throw new Error('You do not have permission to access the requested document.');
  return file;
}
