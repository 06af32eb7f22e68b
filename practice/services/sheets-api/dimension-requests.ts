// Requests about rows and columns: coming, going and moving, their sizes, and which of them are hidden.
import { PROTECTED_MESSAGE } from '../../model/rights';
import { type Change, type Dimension, restructure } from '../../model/structure';
import { mayRestructure } from '../../model/structure-rights';
import type { Applying, Handlers } from './apply';

type DimensionRange = GoogleAppsScript.Sheets.Schema.DimensionRange;

export const dimensionRequests = {
  insertDimension(applying, { range = {} }) {
    change(applying, range, ({ first, count }) => ({ kind: 'insert', after: first - 1, count }));
    return undefined;
  },

  deleteDimension(applying, { range = {} }) {
    change(applying, range, ({ first, count }) => ({ kind: 'delete', first, count }));
    return undefined;
  },

  /** `destinationIndex` counts as things are before the move. */
  moveDimension(applying, { source = {}, destinationIndex = 0 }) {
    const { startIndex = 0, endIndex = 0 } = source;
    if (destinationIndex >= startIndex && destinationIndex <= endIndex) return undefined;
    change(applying, source, (lines) => ({ kind: 'move', ...lines, before: destinationIndex + 1 }));
    return undefined;
  },

  updateDimensionProperties({ file, tab }, { range = {}, properties = {}, fields = '' }) {
    const sheet = tab(range.sheetId);
    const rows = along(range) === 'ROWS';
    const sizes = rows ? sheet.rowHeights : sheet.columnWidths;
    const hidden = new Set(rows ? sheet.hiddenRows : sheet.hiddenColumns);
    const named = fields.split(',');
    for (let place = (range.startIndex ?? 0) + 1; place <= (range.endIndex ?? 0); place++) {
      if (named.includes('pixelSize') && properties.pixelSize !== undefined) sizes[place] = properties.pixelSize;
      if (named.includes('hiddenByUser')) {
        if (properties.hiddenByUser) hidden.add(place);
        else hidden.delete(place);
      }
    }
    if (rows) sheet.hiddenRows = [...hidden];
    else sheet.hiddenColumns = [...hidden];
    file.changed();
    return undefined;
  },
} satisfies Handlers;

/** `first` is 1-based. */
function change(
  { file, user, fail, tab }: Applying,
  range: DimensionRange,
  what: (lines: { first: number; count: number }) => Change,
): void {
  const { sheetId, startIndex = 0, endIndex = 0 } = range;
  const sheet = tab(sheetId);
  const dimension = along(range);
  if (endIndex <= startIndex) fail('endIndex must be greater than startIndex.');
  const planned = what({ first: startIndex + 1, count: endIndex - startIndex });
  if (!mayRestructure(file, user, sheet, dimension, planned)) fail(PROTECTED_MESSAGE);
  restructure(file, sheet, dimension, planned);
}

/** In what words Google refuses anything else is not known. */
function along({ dimension }: DimensionRange): Dimension {
  if (dimension === 'ROWS' || dimension === 'COLUMNS') return dimension;
  throw new Error('not imitated: a range of neither rows nor columns');
}
