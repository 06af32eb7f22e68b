// Catalogues of any size, and how HQ types one into its workbook.
import { paste } from '../../demo/hq-sheet';
import type { SpreadsheetFile } from '../../practice/google';
import type { Catalogue } from '../../src/domain/catalogue';
import { defaultCatalogue } from '../../src/domain/catalogue-default';
import { HQ_FIRST_ROW, HQ_ITEMS, ITEM_COLUMNS, itemLines } from '../../src/workbook/hq-tabs';

export function aCatalogueOf(areas: number, itemsEach: number): Catalogue {
  const numbers = Array.from({ length: areas }, (_, index) => index + 1);
  return {
    version: '1',
    official: false,
    areas: numbers.map((number) => ({ number, name: `ด้านที่ทดสอบ ${number}` })),
    items: numbers.flatMap((area) =>
      Array.from({ length: itemsEach }, (_, index) => ({
        code: `T${area}-${String(index + 1).padStart(2, '0')}`,
        area,
        name: `งานทดสอบ ${area}.${index + 1}`,
        unit: 'เรื่อง',
        minutes: 30,
        active: true,
        order: (area - 1) * itemsEach + index,
        decimals: false,
        definition: '',
        example: '',
      })),
    ),
  };
}

/** Over what stands there: lines that are left are emptied. */
export function typeCatalogue(file: SpreadsheetFile, catalogue: Catalogue): void {
  const lines = itemLines(catalogue);
  while (lines.length < defaultCatalogue.items.length) {
    lines.push(Array.from({ length: ITEM_COLUMNS.example }, () => ''));
  }
  paste(file, HQ_ITEMS.id, HQ_FIRST_ROW, 1, lines);
}
