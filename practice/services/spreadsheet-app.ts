// SpreadsheetApp: the way to the open file, to another one by its id, and to the user interface.
import type { SpreadsheetFile } from '../model/spreadsheet-file';
import { cellImageBuilder, VALUE_TYPES } from './cell-image';
import { BOOLEAN_CRITERIA, conditionalFormatBuilder } from './conditional-format';
import { CRITERIA, validationBuilder } from './data-validation';
import { imitate } from './imitate';
import { LOCATIONS, VISIBILITIES } from './metadata';
import { PROTECTION_TYPES } from './protection';
import { PASTE_TYPES } from './range/blocks';
import type { Running } from './running';
import { spreadsheet } from './spreadsheet';
import { ui } from './ui';

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
/** Null where no file is open, whatever the published types say. */
type Imitated = Omit<
  SpreadsheetApp,
  'getActiveSpreadsheet' | 'getActive' | 'getActiveSheet' | 'getActiveRange' | 'getCurrentCell'
> & {
  getActiveSpreadsheet(): Spreadsheet | null;
  getActive(): Spreadsheet | null;
  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet | null;
  getActiveRange(): GoogleAppsScript.Spreadsheet.Range | null;
  getCurrentCell(): GoogleAppsScript.Spreadsheet.Range | null;
};

export function spreadsheetApp(running: Running) {
  const active = () => (running.file === undefined ? null : spreadsheet(running, openFile(running, running.file)));
  return imitate<Imitated>(running, 'SpreadsheetApp', {
    getActive: active,
    getActiveSpreadsheet: active,
    getActiveSheet: () => active()?.getActiveSheet() ?? null,
    getActiveRange: () => active()?.getActiveRange() ?? null,
    getCurrentCell: () => active()?.getCurrentCell() ?? null,
    setActiveSheet: (tab: GoogleAppsScript.Spreadsheet.Sheet) => tab.getParent().setActiveSheet(tab),
    setActiveRange: (chosen) => chosen.getSheet().getParent().setActiveRange(chosen),
    setCurrentCell: (cell) => cell.getSheet().getParent().setActiveRange(cell),
    CopyPasteType: PASTE_TYPES,
    DataValidationCriteria: CRITERIA,
    ProtectionType: PROTECTION_TYPES,
    DeveloperMetadataVisibility: VISIBILITIES,
    DeveloperMetadataLocationType: LOCATIONS,
    BooleanCriteria: BOOLEAN_CRITERIA,
    ValueType: VALUE_TYPES,
    newCellImage: () => cellImageBuilder(running),
    newDataValidation: () => validationBuilder(running),
    newConditionalFormatRule: () => conditionalFormatBuilder(running),
    openById: (id) => spreadsheet(running, openFile(running, id)),
    openByUrl(url) {
      const [, id] = /\/spreadsheets\/d\/([^/?#]+)/.exec(url) ?? [];
      if (id === undefined) throw new Error('Invalid argument: url');
      return spreadsheet(running, openFile(running, decodeURIComponent(id)));
    },
    create(title: string, rows?: number, columns?: number) {
      const { world, user } = running;
      const file = world.createFile(user, title, world.localeOf(user), running.timeZone);
      const [first] = file.data.sheets;
      if (first && rows !== undefined) first.rows = rows;
      if (first && columns !== undefined) first.columns = columns;
      return spreadsheet(running, file);
    },
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
