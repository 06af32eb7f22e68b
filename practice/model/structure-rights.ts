// Who may let rows and columns come, go and move.
import { type Area, areaOf } from './areas';
import type { SheetData } from './file-data';
import { isSheetProtection } from './rights';
import type { SpreadsheetFile } from './spreadsheet-file';
import type { Change, Dimension } from './structure';

/**
 * Deleting and moving take cells that one must be allowed to edit (reported). Inserting is refused on a tab that is
 * protected, holes or not, and inside a range that is (inferred).
 */
export function mayRestructure(
  file: SpreadsheetFile,
  user: string,
  sheet: SheetData,
  dimension: Dimension,
  change: Change,
): boolean {
  const against = sheet.protections.filter((protection) => !file.mayEditUnder(user, protection));
  return !against.some((protection) => {
    if (isSheetProtection(protection)) return true;
    const [first, last] = span(areaOf(protection.range ?? {}), dimension);
    if (change.kind === 'insert') return first <= change.after && change.after < last;
    return first <= change.first + change.count - 1 && change.first <= last;
  });
}

function span(area: Area, dimension: Dimension): [number, number] {
  return dimension === 'ROWS' ? [area.row, area.lastRow] : [area.column, area.lastColumn];
}
