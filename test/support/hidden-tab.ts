// What HQ wrote into the hidden tab of a tracking workbook, changed by a test line by line.

import type { SpreadsheetFile } from '../../practice/google';
import { cellAt } from '../../practice/model/cells';
import { SYSTEM } from '../../src/workbook/tabs';

/** The settings, or one duty of the directory: only what tests change is named. */
export type HiddenLine = {
  hqId?: string;
  role?: string;
  person?: string;
  actingFor?: string;
  key?: object | null;
  round?: { unsignedActs: boolean };
};

export function rewriteHiddenTab(file: SpreadsheetFile, change: (line: HiddenLine) => HiddenLine): void {
  const sheet = file.sheet(SYSTEM.id);
  if (!sheet) throw new Error('The workbook has no hidden tab.');
  for (let row = 1; typeof cellAt(sheet, row, 1)?.value === 'string'; row++) {
    const line: HiddenLine = JSON.parse(String(cellAt(sheet, row, 2)?.value));
    file.setContent(sheet, row, 2, { value: JSON.stringify(change(line)) });
  }
}
