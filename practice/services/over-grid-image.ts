// OverGridImage: a picture that floats over the cells of a tab.
import type { Picture, SheetData } from '../model/file-data';
import type { SpreadsheetFile } from '../model/spreadsheet-file';
import { imitate } from './imitate';
import type { Running } from './running';

type OverGridImage = GoogleAppsScript.Spreadsheet.OverGridImage;

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
