// What of a district is different from when HQ saw it last: the lines of the history, and what is remembered now.
import { confirmationState, liveState } from '../../domain/confirmation';
import { changedValues, signChanges } from '../../domain/history';
import { PUT_BACK_BY_HQ } from '../../messages/registers';
import { type Gathered, sameGathered } from '../../workbook/gathered';
import type { HistoryEntry } from '../../workbook/history';
import { sha256 } from '../../workbook/host';
import type { TrackingFile } from '../../workbook/hq-workbook';
import { HQ_SETBACKS, readSetbacks } from '../../workbook/setbacks-tab';
import { tabById } from '../../workbook/snapshot';
import type { RowFacts } from '../../workbook/tracking-facts';
import { progressOf, provinceOf } from './acts';
import type { RunContext } from './facts';
import { canonicalOf, type SeenDistrict } from './look';

/** What is to be remembered of a district; `values` is its canonical form. Null before its row exists. */
export function gatheredFrom(
  { hq, now }: RunContext,
  { district, row, answer }: SeenDistrict,
  facts: RowFacts,
): Gathered | null {
  if (!row) return null;
  const values = canonicalOf(row, district.code, hq.round.year, hq.catalogue);
  const seal = sha256(values);
  const progress = progressOf(row);
  return {
    district: district.code,
    seenAt: now,
    confirmation: liveState(confirmationState(row.decision, answer, row.lastSaved), row.decision, seal),
    filled: progress.filled,
    total: progress.total,
    completeAreas: progress.completeAreas,
    areas: progress.areas.map(({ area, filled, total }) => ({ area, filled, total })),
    doubtful: progress.suspect + progress.invalid,
    lastSaved: row.lastSaved,
    savedAt: new Map(row.areas.map(({ columns, savedAt }) => [columns.area, savedAt])),
    seal,
    locked: facts.locked ?? '',
    recordUntil: facts.recordUntil,
    confirmUntil: facts.confirmUntil,
    values,
  };
}

/** Null when nothing moved since the last look. */
export function moved(before: Gathered | undefined, now: Gathered | null): Gathered | null {
  if (now === null) return null;
  return before && sameGathered(before, now) ? null : now;
}

/**
 * One line per value that changed since the last look. The first look at a district begins its history and tells nothing.
 * `values` is the canonical form that was seen last.
 */
export function historyOf(
  context: RunContext,
  file: TrackingFile,
  { district, row }: SeenDistrict,
  before: Gathered & { values: string },
  after: Gathered,
): HistoryEntry[] {
  const { hq, now } = context;
  if (!row || before.seal === after.seal) return [];
  const typedBy = isPutBack(context, before, after) ? PUT_BACK_BY_HQ : '';
  const names = new Map(hq.catalogue.items.map((item) => [item.code, item.name]));
  const stamps = row.areas.map(({ columns, savedAt, savedBy }) => ({ area: columns.area, savedAt, savedBy }));
  return signChanges(changedValues(hq.catalogue, before.values, after.values), before.savedAt, stamps).map(
    (change) => ({
      ...change,
      by: change.by || typedBy,
      seenAt: now,
      district: district.code,
      name: district.name,
      province: provinceOf(file, district),
      itemName: names.get(change.item) ?? '',
    }),
  );
}

/** Whether HQ itself made the values what they are now: it put them back, and had seen nothing move until then. */
function isPutBack({ registers, book }: RunContext, before: Gathered, { district, seal }: Gathered): boolean {
  const line = registers.ledger.standing.get(district);
  if (line?.kind === 'restored' && line.seal === seal && before.seenAt <= line.at) return true;
  // A seal is that of one district's values.
  return readSetbacks(tabById(book, HQ_SETBACKS.id)).some(
    (each) => each.state === 'restored' && seal.startsWith(each.seal) && before.seenAt <= each.at,
  );
}
