// Range: a rectangle of cells, with all that a script may do to it.
import { nameOf } from '../../model/a1';
import type { Area } from '../../model/areas';
import type { SheetData } from '../../model/file-data';
import type { SpreadsheetFile } from '../../model/spreadsheet-file';
import { imitate } from '../imitate';
import { metadataMembers } from '../metadata';
import { protectRange } from '../protection';
import type { Running } from '../running';
import { sheet as sheetObject } from '../sheet';
import { blocks } from './blocks';
import { checks } from './checks';
import { content } from './content';
import { looks } from './looks';
import { type Range, Ranged } from './ranged';

/** What a range covers, for services that are handed one. */
const covered = new WeakMap<Range, Ranged>();

export function rangedOf(range: Range): Ranged {
  const found = covered.get(range);
  if (!found) throw new Error("The parameters (String) don't match the method signature.");
  return found;
}

/** `name` where it is not that of the area: rows or columns as a whole, a tab as a whole. */
export function range(running: Running, file: SpreadsheetFile, sheet: SheetData, area: Area, name?: string): Range {
  const { row, column, lastRow, lastColumn } = area;
  if (row < 1 || column < 1 || lastRow > sheet.rows || lastColumn > sheet.columns) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
  const ranged: Ranged = new Ranged(running, file, sheet, area, () => self);
  const { rows, columns } = ranged;
  const within = (part: Area) => range(running, file, sheet, part);

  const offset = (down: number, right: number, deep = rows, wide = columns) => {
    if (deep < 1) throw new Error('The number of rows in the range must be at least 1.');
    if (wide < 1) throw new Error('The number of columns in the range must be at least 1.');
    const [first, left] = [row + down, column + right];
    return within({ row: first, column: left, lastRow: first + deep - 1, lastColumn: left + wide - 1 });
  };

  const often: Partial<Range> = {
    getRow: () => row,
    getRowIndex: () => row,
    getColumn: () => column,
    getNumRows: () => rows,
    getNumColumns: () => columns,
    getHeight: () => rows,
    getWidth: () => columns,
    getLastRow: () => lastRow,
    getLastColumn: () => lastColumn,
    getA1Notation: () => name ?? nameOf(area),
    getGridId: () => sheet.id,
    getSheet: () => sheetObject(running, file, sheet),
    getCell(down, right) {
      if (down < 1 || right < 1 || down > rows || right > columns) throw new Error('Cell reference out of range');
      return offset(down - 1, right - 1, 1, 1);
    },
    offset,
    canEdit: () => file.mayWrite(running.user, sheet, area),
    protect: () => protectRange(ranged),
    ...content(ranged),
  };
  const self: Range = imitate<Range>(running, 'Range', often, {
    rest: () => ({
      ...looks(ranged),
      ...checks(ranged),
      ...blocks(ranged),
      ...metadataMembers(running, file, placeOf(ranged), () => self),
    }),
  });
  covered.set(self, ranged);
  return self;
}

/** Google notes things about whole rows and whole columns only. */
function placeOf({ sheet, area, rows, columns }: Ranged) {
  if (columns === sheet.columns && rows === 1) return { sheet: sheet.id, row: area.row };
  if (rows === sheet.rows && columns === 1) return { sheet: sheet.id, column: area.column };
  return undefined;
}
