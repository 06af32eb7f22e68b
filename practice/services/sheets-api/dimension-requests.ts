// Requests about the sizes of rows and columns, and which of them are hidden.
import type { Handlers } from './apply';

export const dimensionRequests = {
  updateDimensionProperties({ file, tab }, { range = {}, properties = {}, fields = '' }) {
    const sheet = tab(range.sheetId);
    const rows = range.dimension === 'ROWS';
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
