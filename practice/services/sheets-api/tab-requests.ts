// Requests about tabs and the spreadsheet itself.
import type { SheetData } from '../../model/file-data';
import { retitle } from '../../model/tabs';
import type { Applying, Handlers } from './apply';
import { assignMasked, parseMask } from './field-mask';

type SheetProperties = GoogleAppsScript.Sheets.Schema.SheetProperties;

const LARGEST_ID = 2_147_483_647;

export const tabRequests = {
  addSheet({ file, fail, random }, { properties = {} }) {
    const id = properties.sheetId ?? Math.floor(random() * LARGEST_ID);
    const title = properties.title ?? `Sheet${file.data.sheets.length + 1}`;
    if (file.sheet(id)) fail(`Sheet with id ${id} already exists.`);
    refuseTakenTitle({ file, fail }, title);
    const tab = file.addSheet(id, title);
    setProperties(tab, properties);
    if (properties.index !== undefined) move(file.data.sheets, tab, properties.index);
    file.restructured();
    return { addSheet: { properties: { ...properties, sheetId: id, title } } };
  },

  deleteSheet({ file, fail, tab }, { sheetId }) {
    const gone = tab(sheetId);
    if (file.data.sheets.length === 1) fail("You can't remove all the sheets in a document.");
    file.data.sheets = file.data.sheets.filter((each) => each !== gone);
    file.restructured();
    return undefined;
  },

  updateSheetProperties({ file, fail, tab }, { properties = {}, fields = '' }) {
    const changed = tab(properties.sheetId);
    const picked: SheetProperties = { sheetId: changed.id, gridProperties: {} };
    assignMasked(picked, properties, parseMask(fields));
    if (picked.title !== undefined && picked.title !== changed.title) {
      refuseTakenTitle({ file, fail }, picked.title);
      retitle(file, changed, picked.title);
    }
    setProperties(changed, picked);
    if (picked.index !== undefined) move(file.data.sheets, changed, picked.index);
    file.restructured();
    return undefined;
  },

  updateSpreadsheetProperties({ file }, { properties = {}, fields = '' }) {
    assignMasked(file.data, properties, parseMask(fields));
    file.restructured();
    return undefined;
  },
} satisfies Handlers;

function refuseTakenTitle({ file, fail }: Pick<Applying, 'file' | 'fail'>, title: string): void {
  if (file.data.sheets.some((each) => each.title === title)) {
    fail(`A sheet with the name "${title}" already exists. Please enter another name.`);
  }
}

function setProperties(tab: SheetData, { hidden, gridProperties: grid = {} }: SheetProperties): void {
  tab.hidden = hidden ?? tab.hidden;
  tab.rows = grid.rowCount ?? tab.rows;
  tab.columns = grid.columnCount ?? tab.columns;
  tab.frozenRows = grid.frozenRowCount ?? tab.frozenRows;
  tab.frozenColumns = grid.frozenColumnCount ?? tab.frozenColumns;
}

function move(tabs: SheetData[], tab: SheetData, index: number): void {
  tabs.splice(tabs.indexOf(tab), 1);
  tabs.splice(index, 0, tab);
}
