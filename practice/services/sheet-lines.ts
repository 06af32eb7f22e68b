// The rows and columns of a tab: inserted, deleted, moved, hidden, sized, sorted.
import { lastColumn, lastRow } from '../model/cells';
import type { SheetData } from '../model/file-data';
import { PROTECTED_MESSAGE } from '../model/rights';
import type { SpreadsheetFile } from '../model/spreadsheet-file';
import { type Change, type Dimension, restructure } from '../model/structure';
import { mayRestructure } from '../model/structure-rights';
import { range, rangedOf } from './range/range';
import { refuseViewers } from './refusals';
import type { Running } from './running';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const DEFAULT_SIZE: { [dimension in Dimension]: number } = { ROWS: 21, COLUMNS: 100 };

export function lines(running: Running, file: SpreadsheetFile, data: SheetData, self: () => Sheet): Partial<Sheet> {
  const alter = (dimension: Dimension, what: Change): void => {
    refuseViewers(running, file);
    if (!mayRestructure(file, running.user, data, dimension, what)) throw new Error(PROTECTED_MESSAGE);
    restructure(file, data, dimension, what);
  };
  const size = (dimension: Dimension) => (dimension === 'ROWS' ? data.rows : data.columns);
  const noun = (dimension: Dimension) => (dimension === 'ROWS' ? 'row' : 'column');
  const refuseOutside = (dimension: Dimension, first: number, count: number) => {
    if (count < 1) throw new Error(`The number of ${noun(dimension)}s must be at least 1.`);
    if (first < 1 || first + count - 1 > size(dimension))
      throw new Error(`Those ${noun(dimension)}s are out of bounds.`);
  };
  const insert = (dimension: Dimension, after: number, count: number) => {
    if (after < 0 || after > size(dimension)) throw new Error(`Those ${noun(dimension)}s are out of bounds.`);
    alter(dimension, { kind: 'insert', after, count });
  };
  const inserter =
    (dimension: Dimension, shift: number) =>
    (place: number, count: number = 1) => {
      insert(dimension, place + shift, count);
      return self();
    };
  const remove =
    (dimension: Dimension) =>
    (first: number, count: number = 1) => {
      refuseOutside(dimension, first, count);
      alter(dimension, { kind: 'delete', first, count });
    };
  const move = (dimension: Dimension) => (lineup: Range, before: number) => {
    const { area } = rangedOf(lineup);
    const [first, last] = dimension === 'ROWS' ? [area.row, area.lastRow] : [area.column, area.lastColumn];
    if (before >= first && before <= last + 1) return;
    alter(dimension, { kind: 'move', first, count: last - first + 1, before });
  };

  const hide = (dimension: Dimension, isHidden: boolean) => (first: number, count: number) => {
    refuseViewers(running, file);
    const key = dimension === 'ROWS' ? 'hiddenRows' : 'hiddenColumns';
    const places = new Set(data[key]);
    for (let place = first; place < first + count; place++) isHidden ? places.add(place) : places.delete(place);
    data[key] = [...places];
    file.changed();
  };
  const hideRange = (dimension: Dimension, isHidden: boolean) => (lineup: Range) => {
    const { area } = rangedOf(lineup);
    if (dimension === 'ROWS') hide('ROWS', isHidden)(area.row, area.lastRow - area.row + 1);
    else hide('COLUMNS', isHidden)(area.column, area.lastColumn - area.column + 1);
  };
  const resize = (dimension: Dimension) => (first: number, count: number, pixels: number) => {
    refuseViewers(running, file);
    const sizes = dimension === 'ROWS' ? data.rowHeights : data.columnWidths;
    for (let place = first; place < first + count; place++) sizes[place] = pixels;
    file.changed();
    return self();
  };

  return {
    insertRowAfter: (place) => inserter('ROWS', 0)(place),
    insertRowBefore: (place) => inserter('ROWS', -1)(place),
    insertRowsAfter: inserter('ROWS', 0),
    insertRowsBefore: inserter('ROWS', -1),
    insertRows: (place: number, count: number = 1) => insert('ROWS', place - 1, count),
    insertColumnAfter: (place) => inserter('COLUMNS', 0)(place),
    insertColumnBefore: (place) => inserter('COLUMNS', -1)(place),
    insertColumnsAfter: inserter('COLUMNS', 0),
    insertColumnsBefore: inserter('COLUMNS', -1),
    insertColumns: (place: number, count: number = 1) => insert('COLUMNS', place - 1, count),
    deleteRow(place) {
      remove('ROWS')(place);
      return self();
    },
    deleteRows: remove('ROWS'),
    deleteColumn(place) {
      remove('COLUMNS')(place);
      return self();
    },
    deleteColumns: remove('COLUMNS'),
    moveRows: move('ROWS'),
    moveColumns: move('COLUMNS'),
    hideRows: (first: number, count: number = 1) => hide('ROWS', true)(first, count),
    showRows: (first: number, count: number = 1) => hide('ROWS', false)(first, count),
    hideColumns: (first: number, count: number = 1) => hide('COLUMNS', true)(first, count),
    showColumns: (first: number, count: number = 1) => hide('COLUMNS', false)(first, count),
    hideRow: hideRange('ROWS', true),
    unhideRow: hideRange('ROWS', false),
    hideColumn: hideRange('COLUMNS', true),
    unhideColumn: hideRange('COLUMNS', false),
    isRowHiddenByUser: (place) => data.hiddenRows.includes(place),
    isColumnHiddenByUser: (place) => data.hiddenColumns.includes(place),
    getRowHeight: (place) => data.rowHeights[place] ?? DEFAULT_SIZE.ROWS,
    getColumnWidth: (place) => data.columnWidths[place] ?? DEFAULT_SIZE.COLUMNS,
    setRowHeight: (place, pixels) => resize('ROWS')(place, 1, pixels),
    setRowHeights: resize('ROWS'),
    setColumnWidth: (place, pixels) => resize('COLUMNS')(place, 1, pixels),
    setColumnWidths: resize('COLUMNS'),
    // How wide text is, only a browser knows: the sizes stay as they are.
    autoResizeColumn: () => self(),
    autoResizeColumns: () => self(),
    autoResizeRows: () => self(),
    sort(column: number, ascending: boolean = true) {
      // The frozen rows stay where they are.
      const first = data.frozenRows + 1;
      const [bottom, right] = [lastRow(data), lastColumn(data)];
      if (bottom < first) return self();
      range(running, file, data, { row: first, column: 1, lastRow: bottom, lastColumn: right }).sort({
        column,
        ascending,
      });
      return self();
    },
  };
}
