// Sheet: one tab, its size, its ranges, its protection and its pictures.
import { columnLetters, parseA1 } from '../model/a1';
import { type Area, cellArea } from '../model/areas';
import { lastColumn, lastRow } from '../model/cells';
import type { SheetData } from '../model/file-data';
import type { SpreadsheetFile } from '../model/spreadsheet-file';
import { copyTab, renameTab } from '../model/tabs';
import { conditionalFormatRule, ruleOfConditional } from './conditional-format';
import { imitate } from './imitate';
import { metadataMembers } from './metadata';
import { insertPicture, overGridImage } from './over-grid-image';
import { protectionsOf, protectSheet } from './protection';
import { range } from './range/range';
import type { ClearOptions } from './range/ranged';
import { rangeList } from './range-list';
import { refuseProtectedTab } from './refusals';
import type { Running } from './running';
import { lines } from './sheet-lines';
import { spreadsheet } from './spreadsheet';
import { openFile } from './spreadsheet-app';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Whole rows and whole columns keep their short names. */
function nameOfLines({ row, column, lastRow, lastColumn }: Area): string | undefined {
  const open = Number.MAX_SAFE_INTEGER;
  if (column === 1 && lastColumn === open && lastRow !== open) return `${row}:${lastRow}`;
  if (row !== 1 || lastRow !== open || lastColumn === open) return undefined;
  return `${columnLetters(column)}:${columnLetters(lastColumn)}`;
}

export function sheet(running: Running, file: SpreadsheetFile, data: SheetData): Sheet {
  const { realm, world } = running;
  const change = (what: Partial<SheetData>): Sheet => {
    refuseProtectedTab(running, file, data);
    Object.assign(data, what);
    file.changed();
    return self;
  };
  const whole = () => range(running, file, data, { row: 1, column: 1, lastRow: data.rows, lastColumn: data.columns });
  const selectedHere = (): Range => {
    const { selected } = running;
    const isHere = running.file === file.id && selected?.sheet === data.id;
    return range(running, file, data, isHere ? selected.area : cellArea(1, 1));
  };
  /** A1 to the last cell that holds anything; A1 alone on an empty tab. */
  const filled = () => {
    const [bottom, right] = [Math.max(lastRow(data), 1), Math.max(lastColumn(data), 1)];
    return range(running, file, data, { row: 1, column: 1, lastRow: bottom, lastColumn: right });
  };

  const getRange = (first: number | string, column = 1, rows = 1, columns = 1) => {
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
    const closed = {
      ...area,
      lastRow: area.lastRow === open ? data.rows : area.lastRow,
      lastColumn: area.lastColumn === open ? data.columns : area.lastColumn,
    };
    return range(running, file, data, closed, nameOfLines(area));
  };

  const often: Partial<Sheet> = {
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
    getRange,
    getRangeList: (names) =>
      rangeList(
        running,
        names.map((name) => getRange(name)),
      ),
    getActiveRange: () => selectedHere(),
    getActiveCell: () => selectedHere().getCell(1, 1),
    getCurrentCell: () => selectedHere().getCell(1, 1),
    setActiveRange: (chosen) => spreadsheet(running, file).setActiveRange(chosen),
    setActiveSelection: (chosen: Range | string) =>
      spreadsheet(running, file).setActiveRange(typeof chosen === 'string' ? getRange(chosen) : chosen),
    setCurrentCell: (cell) => spreadsheet(running, file).setActiveRange(cell),
    getDataRange: filled,
    getSheetValues: (row, column, rows, columns) => getRange(row, column, rows, columns).getValues(),
    appendRow(values: unknown[]) {
      const row = lastRow(data) + 1;
      if (row > data.rows) data.rows = row;
      if (values.length > data.columns) data.columns = values.length;
      getRange(row, 1, 1, values.length).setValues([[...values]]);
      return self;
    },
    clear(options: ClearOptions = {}) {
      whole().clear(options);
      return self;
    },
    clearContents() {
      whole().clearContent();
      return self;
    },
    clearFormats() {
      whole().clearFormat();
      return self;
    },
    clearNotes() {
      whole().clearNote();
      return self;
    },
    copyTo(target) {
      const into = openFile(running, target.getId());
      return sheet(running, into, copyTab(file, data, into, world.random));
    },
    hideSheet() {
      if (file.data.sheets.filter(({ hidden }) => !hidden).length === 1 && !data.hidden) {
        throw new Error("You can't hide all the sheets in a document.");
      }
      return change({ hidden: true });
    },
    showSheet: () => change({ hidden: false }),
    isSheetHidden: () => data.hidden,
    activate: () => self,
    getTabColor: () => data.tabColor ?? null,
    setTabColor: (color) => change({ tabColor: color ?? '' }),
    getFrozenRows: () => data.frozenRows,
    getFrozenColumns: () => data.frozenColumns,
    setFrozenRows(rows) {
      change({ frozenRows: rows });
    },
    setFrozenColumns(columns) {
      change({ frozenColumns: columns });
    },
    protect: () => protectSheet(running, file, data),
    getProtections: (type) => realm.list(protectionsOf(running, file, data, type)),
    getConditionalFormatRules: () =>
      realm.list(data.conditional.map((rule) => conditionalFormatRule(running, file, rule))),
    setConditionalFormatRules(rules) {
      change({ conditional: rules.map((rule) => ruleOfConditional(rule)) });
    },
    clearConditionalFormatRules() {
      change({ conditional: [] });
    },
    getImages: () => realm.list(data.pictures.map((picture) => overGridImage(running, file, data, picture))),
    insertImage: (source: GoogleAppsScript.Base.BlobSource | string, column: number, row: number) =>
      insertPicture(running, file, data, source, { row, column }),
  };
  const self: Sheet = imitate<Sheet>(running, 'Sheet', often, {
    rest: () => ({
      ...lines(running, file, data, () => self),
      ...metadataMembers(running, file, { sheet: data.id }, () => self),
    }),
  });
  return self;
}
