// OverGridImage: a picture that floats over the cells of a tab.
import type { Picture, SheetData } from '../model/file-data';
import type { SpreadsheetFile } from '../model/spreadsheet-file';
import { imitate } from './imitate';
import type { Running } from './running';

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
