// The published-status workbook, which is all that readers get: the latest of each layout, and every edition as it was.
import type { Edition, EditionLayout } from '../domain/edition';
import { editionTabTitle, PUBLISHED_TABS } from '../messages/editions';
import { tabRequests } from './reconcile';
import type { Request } from './requests';
import { type Snapshot, tabById } from './snapshot';
import { planStatusSheet, type StatusSheet, statusQr } from './status-sheet';
import type { Tab } from './tabs';

const LATEST: { [layout in EditionLayout]: Tab } = {
  recording: { id: 301, title: PUBLISHED_TABS.recording },
  confirming: { id: 302, title: PUBLISHED_TABS.confirming },
};

export function latestTab(layout: EditionLayout): Tab {
  return LATEST[layout];
}

/** The latest tab as this edition has it, and its own tab unless it is there: done again, it changes nothing. */
export function publishRequests(book: Snapshot, edition: Edition, sheet: StatusSheet, owner: string): Request[] {
  const own = editionTab(edition);
  return [LATEST[edition.layout], own].flatMap((tab, index) => {
    const present = tabById(book, tab.id);
    if (tab === own && present) return [];
    return tabRequests({ ...planStatusSheet(tab, sheet), sheetRight: null }, present, index, owner);
  });
}

/** Where the code of the guide belongs in the latest tab. */
export function latestQr(sheet: StatusSheet): { row: number; column: number } {
  return statusQr(sheet);
}

/** Whether something was published in this layout before: then its picture is there too. */
export function hasLatest(book: Snapshot, layout: EditionLayout): boolean {
  return (tabById(book, LATEST[layout].id)?.cells.length ?? 0) > 0;
}

function editionTab({ year, number }: Edition): Tab {
  return { id: year * 1000 + number, title: editionTabTitle(year, number) };
}
