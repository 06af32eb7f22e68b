// A file of the practice Google to which planned requests are really applied, and which is read back as HQ reads.
import { HQ } from '../../demo/people';
import type { Google, SpreadsheetFile } from '../../practice/google';
import { applyRequest } from '../../practice/services/sheets-api/apply';
import { parseMask } from '../../practice/services/sheets-api/field-mask';
import { spreadsheetText } from '../../practice/services/sheets-api/spreadsheet-view';
import { cellName } from '../../src/workbook/a1';
import type { Request } from '../../src/workbook/requests';
import {
  type Entered,
  enteredAt,
  readSnapshot,
  SNAPSHOT_FIELDS,
  type Snapshot,
  type TabSnapshot,
} from '../../src/workbook/snapshot';

export class AppliedFile {
  readonly file: SpreadsheetFile;

  /** Empty but for the one tab that a new file has. */
  constructor(
    google: Google,
    private readonly hq = HQ.email,
  ) {
    this.file = google.files.create({ owner: hq, title: 'ไฟล์ทดสอบ' });
  }

  /** As HQ and in one batch, which happens whole or throws. */
  apply(requests: readonly Request[]): void {
    // Nothing that a plan shares with another may be shared with the file.
    const sent: Request[] = JSON.parse(JSON.stringify(requests));
    this.file.atomically(() => {
      for (const [index, request] of sent.entries()) {
        applyRequest({ file: this.file, user: this.hq, index, random: () => 0 }, request);
      }
    });
  }

  read(): Snapshot {
    return readSnapshot(JSON.parse(spreadsheetText(this.file, parseMask(SNAPSHOT_FIELDS), undefined)));
  }

  tab(id: number): TabSnapshot {
    const tab = this.read().tabs.find((each) => each.id === id);
    if (!tab) throw new Error(`There is no tab ${id}.`);
    return tab;
  }
}

/** What was entered into the cells of a tab, by their names: all that a reader of the snapshot can know of them. */
export function enteredIn(tab: TabSnapshot): { [name: string]: Entered } {
  const entered: { [name: string]: Entered } = {};
  tab.cells.forEach((line, row) => {
    line.forEach((_, column) => {
      const held = enteredAt(tab, row + 1, column + 1);
      if (held !== null) entered[cellName(row + 1, column + 1)] = held;
    });
  });
  return entered;
}
