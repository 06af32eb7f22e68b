// A range as a block: copied, cut, sorted, cells pushed in and taken out.
import { areaOfCopy, copyBlock, moveBlock, sortBlock } from '../../model/block';
import { cellAt } from '../../model/cells';
import { PROTECTED_MESSAGE } from '../../model/rights';
import { enumeration } from '../enumeration';
import { rangedOf } from './range';
import type { Range, Ranged } from './ranged';

type PasteType = GoogleAppsScript.Spreadsheet.CopyPasteType;
type SortSpec = number | { column: number; ascending?: boolean };

export const PASTE_TYPES = enumeration<typeof GoogleAppsScript.Spreadsheet.CopyPasteType>([
  'PASTE_NORMAL',
  'PASTE_NO_BORDERS',
  'PASTE_FORMAT',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_VALUES',
  'PASTE_CONDITIONAL_FORMATTING',
  'PASTE_COLUMN_WIDTHS',
]);

export function blocks(ranged: Ranged): Partial<Range> {
  const { running, file, sheet, area } = ranged;

  const copy = (to: Range, part: Parameters<typeof copyBlock>[2]) => {
    const target = rangedOf(to);
    const written = areaOfCopy(ranged, target);
    if (written.lastRow > target.sheet.rows || written.lastColumn > target.sheet.columns) {
      throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
    }
    if (!target.file.mayWrite(running.user, target.sheet, written)) throw new Error(PROTECTED_MESSAGE);
    copyBlock(ranged, target, part, (cell, row, column) => {
      const value = file.valueAt(sheet, row, column);
      const { formula: _, value: __, ...rest } = cell;
      return value === undefined ? rest : { ...rest, value };
    });
  };

  return {
    copyTo(to: Range, how?: PasteType | { contentsOnly?: boolean; formatOnly?: boolean }) {
      if (how === undefined) return copy(to, 'all');
      if (how === PASTE_TYPES.PASTE_VALUES) return copy(to, 'values');
      if (how === PASTE_TYPES.PASTE_FORMAT) return copy(to, 'format');
      if (how === PASTE_TYPES.PASTE_FORMULA) return copy(to, 'content');
      if (how === PASTE_TYPES.PASTE_DATA_VALIDATION) return copy(to, 'rule');
      if (how === PASTE_TYPES.PASTE_NORMAL) return copy(to, 'all');
      if (typeof how === 'object' && how.contentsOnly) return copy(to, 'content');
      if (typeof how === 'object' && how.formatOnly) return copy(to, 'format');
      throw new Error(`not imitated: Range.copyTo with ${String(how)}`);
    },
    moveTo(to: Range) {
      const target = rangedOf(to);
      ranged.refuseProtected();
      const { row, column } = target.area;
      const arrival = { row, column, lastRow: row + ranged.rows - 1, lastColumn: column + ranged.columns - 1 };
      if (!target.file.mayWrite(running.user, target.sheet, arrival)) throw new Error(PROTECTED_MESSAGE);
      moveBlock(ranged, target);
    },
    trimWhitespace() {
      return ranged.change((row, column) => {
        const value = cellAt(sheet, row, column)?.value;
        if (typeof value === 'string')
          file.setContent(sheet, row, column, { value: value.trim().replace(/\s+/g, ' ') });
      });
    },
    sort(by: SortSpec | SortSpec[]) {
      ranged.refuseProtected();
      const wanted = (Array.isArray(by) ? by : [by]).map((each) =>
        typeof each === 'number' ? { column: each, ascending: true } : { ascending: true, ...each },
      );
      const outside = wanted.find(({ column }) => column < area.column || column > area.lastColumn);
      if (outside) throw new Error('Sort column must be within the range.');
      sortBlock(ranged, wanted);
      return ranged.self();
    },
  };
}
