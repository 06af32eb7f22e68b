// OverGridImage: a picture that floats over the cells of a tab.
import { cellArea } from '../model/areas';
import type { Picture, SheetData } from '../model/file-data';
import type { SpreadsheetFile } from '../model/spreadsheet-file';
import { imitate } from './imitate';
import { range, rangedOf } from './range/range';
import type { Running } from './running';
import { sheet as sheetObject } from './sheet';

type OverGridImage = GoogleAppsScript.Spreadsheet.OverGridImage;

const DEFAULT_SIDE = 200;
const MOST_BYTES = 2 * 1024 * 1024;

export function insertPicture(
  running: Running,
  file: SpreadsheetFile,
  sheet: SheetData,
  source: GoogleAppsScript.Base.BlobSource | string,
  { row, column }: { row: number; column: number },
): OverGridImage {
  if (typeof source === 'string') throw new Error('not imitated: Sheet.insertImage of an address');
  const blob = source.getBlob();
  const bytes = Buffer.from(blob.getBytes().map((byte) => byte & 255));
  if (bytes.length > MOST_BYTES) throw new Error('Blob size exceeds the maximum of 2 MB.');
  const picture = {
    id: sheet.pictures.reduce((largest, { id }) => Math.max(largest, id), 0) + 1,
    row,
    column,
    data: bytes.toString('base64'),
    type: blob.getContentType() ?? '',
    alt: '',
    width: DEFAULT_SIDE,
    height: DEFAULT_SIDE,
  };
  sheet.pictures.push(picture);
  file.changed();
  return overGridImage(running, file, sheet, picture);
}

export function overGridImage(running: Running, file: SpreadsheetFile, sheet: SheetData, picture: Picture) {
  const change = (what: Partial<Picture>): OverGridImage => {
    Object.assign(picture, what);
    file.changed();
    return self;
  };
  const self: OverGridImage = imitate<OverGridImage>(running, 'OverGridImage', {
    getAltTextTitle: () => picture.alt,
    getWidth: () => picture.width,
    getHeight: () => picture.height,
    getAltTextDescription: () => picture.description ?? '',
    getAnchorCell: () => range(running, file, sheet, cellArea(picture.row, picture.column)),
    getAnchorCellXOffset: () => 0,
    getAnchorCellYOffset: () => 0,
    getSheet: () => sheetObject(running, file, sheet),
    // Google keeps a copy of the picture and does not say where it came from.
    getUrl: () => null,
    setAltTextDescription: (description) => change({ description }),
    setAnchorCell(cell) {
      const { area } = rangedOf(cell);
      return change({ row: area.row, column: area.column });
    },
    setAltTextTitle: (alt) => change({ alt }),
    setWidth: (width) => change({ width }),
    setHeight: (height) => change({ height }),
    remove() {
      sheet.pictures = sheet.pictures.filter((each) => each.id !== picture.id);
      file.changed();
    },
  });
  return self;
}
