// A file of the practice Google to which planned requests are really applied, and which is read back as HQ reads.
import { HQ } from '../../demo/people';
import type { Google } from '../../practice/google';
import { applyRequest } from '../../practice/services/sheets-api/apply';
import { parseMask } from '../../practice/services/sheets-api/field-mask';
import { spreadsheetText } from '../../practice/services/sheets-api/spreadsheet-view';
import type { Request } from '../../src/workbook/requests';
import { enteredAt, readSnapshot, SNAPSHOT_FIELDS, type Snapshot, type TabSnapshot } from '../../src/workbook/snapshot';

export class AppliedFile {
  private readonly file;

  /** Empty but for the one tab that a new file has. */
  constructor(google: Google) {
    this.file = google.files.create({ owner: HQ.email, title: 'ไฟล์ทดสอบ' });
  }

  /** As HQ and in one batch, which happens whole or throws. */
  apply(requests: readonly Request[]): void {
    // Nothing that a plan shares with another may be shared with the file.
    const sent: Request[] = JSON.parse(JSON.stringify(requests));
    this.file.atomically(() => {
      for (const [index, request] of sent.entries()) {
        applyRequest({ file: this.file, user: HQ.email, index, random: () => 0 }, request);
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

/** Every cell of a tab, line by line, as it was entered: what a reader of the snapshot can know of it. */
export function enteredIn(tab: TabSnapshot): unknown[][] {
  return Array.from({ length: tab.rows }, (_, row) =>
    Array.from({ length: tab.columns }, (__, column) => enteredAt(tab, row + 1, column + 1)),
  );
}
