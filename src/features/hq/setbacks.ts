// Raises the alarm when many districts of a workbook lose their record at one look: what they held is kept with it.
import type { SetbackView } from '../../contract/hq-calls';
import { changedValues } from '../../domain/history';
import { MANY_AT_ONCE, setbackOf } from '../../domain/setback';
import type { Gathered } from '../../workbook/gathered';
import type { TrackingFile } from '../../workbook/hq-workbook';
import { newTabRequests } from '../../workbook/reconcile';
import {
  appendSetbacks,
  HQ_SETBACKS,
  planSetbacksTab,
  readSetbacks,
  type Setback,
  type SetbackLine,
} from '../../workbook/setbacks-tab';
import { type Snapshot, tabById } from '../../workbook/snapshot';
import { provinceOf } from './acts';
import type { RunContext } from './facts';
import type { RunObserver } from './hq-write';
import type { SeenDistrict } from './look';

/** A district at two looks, with its canonical form at both. */
export type Moved = { seen: SeenDistrict; before: Gathered; after: Gathered };

/** None unless there are many of them. */
export function setbacksIn({ hq, now }: RunContext, file: TrackingFile, moved: readonly Moved[]): Setback[] {
  const found = moved.flatMap(({ seen, before, after }): Setback[] => {
    if (before.seal === after.seal) return [];
    const lost = changedValues(hq.catalogue, before.values, after.values);
    const kind = setbackOf(before, after, lost);
    if (kind === null) return [];
    const { code: district, name } = seen.district;
    return [
      {
        alarm: `${file.row}-${now.toString(36)}`,
        at: now,
        file: file.title,
        district,
        name,
        province: provinceOf(file, seen.district),
        kind,
        before: before.filled,
        after: after.filled,
        seal: before.seal.slice(0, 16),
        lost,
      },
    ];
  });
  return found.length < MANY_AT_ONCE ? [] : found;
}

/** In front of what is remembered from now on, so that a run that ends in between tells twice rather than never. */
export const writeSetbacks: RunObserver = ({ book, owner }, _, { setbacks }) => {
  if (setbacks.length === 0) return [];
  const tab = tabById(book, HQ_SETBACKS.id);
  const known = new Set(openSetbacks(book).map(({ district, seal }) => `${district} ${seal}`));
  const fresh = setbacks.filter(({ district, seal }) => !known.has(`${district} ${seal}`));
  return [...(tab ? [] : newTabRequests(planSetbacksTab(), book.tabs.length, owner)), ...appendSetbacks(tab, fresh)];
};

/** Those nobody decided about yet. */
export function openSetbacks(book: Snapshot): SetbackLine[] {
  return readSetbacks(tabById(book, HQ_SETBACKS.id)).filter(({ state }) => state === 'open');
}

/** Newest first. */
export function setbackViews(book: Snapshot): SetbackView[] {
  const views = new Map<string, SetbackView>();
  for (const { alarm, at, file } of openSetbacks(book)) {
    views.set(alarm, { alarm, at, file, districts: (views.get(alarm)?.districts ?? 0) + 1 });
  }
  return [...views.values()].reverse();
}
