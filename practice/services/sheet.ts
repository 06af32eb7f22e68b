// Sheet: one tab, its size, its ranges and its pictures.
import { parseA1 } from '../model/a1';
import { lastColumn, lastRow } from '../model/cells';
import type { SheetData } from '../model/file-data';
import type { SpreadsheetFile } from '../model/spreadsheet-file';
import { renameTab } from '../model/tabs';
import { imitate } from './imitate';
import { overGridImage } from './over-grid-image';
import { range } from './range';
import { refuseProtectedTab } from './refusals';
import type { Running } from './running';
import { spreadsheet } from './spreadsheet';

const DEFAULT_PICTURE_SIDE = 200;

export function sheet(running: Running, file: SpreadsheetFile, data: SheetData): GoogleAppsScript.Spreadsheet.Sheet {
  const self: GoogleAppsScript.Spreadsheet.Sheet = imitate<GoogleAppsScript.Spreadsheet.Sheet>(running, 'Sheet', {
    getSheetId: () => data.id,
    getName: () => data.title,
    getSheetName: () => data.title,
    getParent: () => spreadsheet(running, file),
    getIndex: () => file.data.sheets.indexOf(data) + 1,
    setName(title) {
      refuseProtectedTab(running, file, data);
      renameTab(file, data, title);
      return self;
    },
    getLastRow: () => lastRow(data),
    getLastColumn: () => lastColumn(data),
    getMaxRows: () => data.rows,
    getMaxColumns: () => data.columns,
    getRange(first: number | string, column: number = 1, rows: number = 1, columns: number = 1) {
      if (typeof first === 'number') {
        if (rows < 1) throw new Error('The number of rows in the range must be at least 1.');
        if (columns < 1) throw new Error('The number of columns in the range must be at least 1.');
        const area = { row: first, column, lastRow: first + rows - 1, lastColumn: column + columns - 1 };
        return range(running, file, data, area);
      }
      const parsed = parseA1(first);
      if (!parsed || (parsed.sheet !== undefined && parsed.sheet !== data.title)) throw new Error('Range not found');
      const { area } = parsed;
      // An open end reaches to the edge of the tab; a given one must lie inside it.
      const open = Number.MAX_SAFE_INTEGER;
      return range(running, file, data, {
        ...area,
        lastRow: area.lastRow === open ? data.rows : area.lastRow,
        lastColumn: area.lastColumn === open ? data.columns : area.lastColumn,
      });
    },
    getImages: () => running.realm.list(data.pictures.map((picture) => overGridImage(running, file, data, picture))),
    insertImage(source: GoogleAppsScript.Base.BlobSource | string, column: number, row: number) {
      if (typeof source === 'string') throw new Error('not imitated: Sheet.insertImage of an address');
      const blob = source.getBlob();
      const picture = {
        id: data.pictures.reduce((largest, { id }) => Math.max(largest, id), 0) + 1,
        row,
        column,
        data: Buffer.from(blob.getBytes().map((byte) => byte & 255)).toString('base64'),
        type: blob.getContentType() ?? '',
        alt: '',
        width: DEFAULT_PICTURE_SIDE,
        height: DEFAULT_PICTURE_SIDE,
      };
      data.pictures.push(picture);
      file.changed();
      return overGridImage(running, file, data, picture);
    },
  });
  return self;
}
