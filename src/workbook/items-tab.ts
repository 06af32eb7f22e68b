// รายการงาน in the HQ workbook as a whole: written from a catalogue, and copied out as a table.
import type { Catalogue } from '../domain/catalogue';
import { clipboardText } from '../domain/pasted-cells';
import { HQ_HEADINGS, versionText } from '../messages/hq-tabs';
import { UNOFFICIAL_CATALOGUE } from '../messages/workbook';
import { HQ_FIRST_ROW, HQ_ITEMS, ITEM_COLUMNS, itemLines, OFFICIAL_MARK, VERSION_MARK } from './hq-tabs';
import { growTab, type Request, writeCells } from './requests';
import type { TabSnapshot } from './snapshot';
import { cell } from './spec';
import { filledRows } from './typed';

/** The tab holds these items and no others; lines left over from before are emptied. */
export function writeCatalogue(tab: TabSnapshot, catalogue: Catalogue): Request[] {
  const last = Math.max(HQ_FIRST_ROW - 1, ...filledRows(tab, HQ_FIRST_ROW, ITEM_COLUMNS.example));
  const lines = itemLines(catalogue);
  while (HQ_FIRST_ROW - 1 + lines.length < last) lines.push(Array.from({ length: ITEM_COLUMNS.example }, () => ''));
  const needed = HQ_FIRST_ROW - 1 + lines.length;
  const mark = (at: { row: number; column: number }, text: string) =>
    writeCells(HQ_ITEMS.id, at.row, at.column, [[cell(text)]]);
  return [
    ...(needed > tab.rows ? [growTab(HQ_ITEMS, needed)] : []),
    writeCells(
      HQ_ITEMS.id,
      HQ_FIRST_ROW,
      1,
      lines.map((line) => line.map((text) => cell(text))),
    ),
    mark(OFFICIAL_MARK, catalogue.official ? '' : UNOFFICIAL_CATALOGUE),
    mark(VERSION_MARK, versionText(catalogue.version)),
  ];
}

export function catalogueText(catalogue: Catalogue): string {
  return clipboardText([HQ_HEADINGS.items, ...itemLines(catalogue)]);
}
