// The HQ workbook as one call or run works on it: read once, when first needed, and followed through its own writes.
import { afterWrites } from '../../workbook/after-writes';
import { apply, fetchCells, fetchTabs } from '../../workbook/api';
import { hqFileId } from '../../workbook/hq-host';
import { type HqFacts, readHq, yearIn } from '../../workbook/hq-workbook';
import { newestGathered, partsOfRegister } from '../../workbook/registers';
import type { Request } from '../../workbook/requests';
import type { Snapshot } from '../../workbook/snapshot';
import { box } from '../../workbook/spec';

/** Everything in it can be read. */
export type OpenDesk = { id: string; book: Snapshot; facts: HqFacts };

export type Desk = {
  id: string;
  book(): Snapshot;
  /** What the workbook says, or the cells that cannot be read. */
  open(): { ok: true; open: OpenDesk } | { ok: false; problems: string[] };
  write(requests: readonly Request[]): void;
  /** Others wrote meanwhile: what was read no longer holds. */
  forget(): void;
};

/**
 * Two reads: which tabs there are, and their cells, without the long texts of the registers. A third one when somebody typed
 * an earlier year into the round than the newest that was gathered.
 */
export function fetchBook(id: string): Snapshot {
  const tabs = fetchTabs(id);
  const newest = newestGathered(tabs);
  const book = fetchCells(id, tabs, (tab) => partsOfRegister(tab, newest) ?? [box(1, 1, tab.rows, tab.columns)]);
  const year = yearIn(book);
  if (year === newest) return book;
  return fetchCells(id, book, (tab) => (tab.id === year ? (partsOfRegister(tab, year) ?? []) : []));
}

export function openDesk(): Desk {
  const id = hqFileId();
  let book: Snapshot | undefined;
  const read = () => {
    book ??= fetchBook(id);
    return book;
  };
  return {
    id,
    book: read,
    open() {
      const reading = readHq(read());
      return reading.ok ? { ok: true, open: { id, book: read(), facts: reading.facts } } : reading;
    },
    write(requests) {
      const before = read();
      // Should Google fail, nobody knows what stands there.
      book = undefined;
      apply(id, requests);
      book = afterWrites(before, requests);
    },
    forget() {
      book = undefined;
    },
  };
}
