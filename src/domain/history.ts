// What changed in a district between two looks at it, value by value, and who is known to have done it.
import { readCanonical } from './canonical';
import type { Catalogue } from './catalogue';
import type { Instant } from './day';

/** `item` is an item's code, '' for the area's note. Texts are as in the canonical form, '' for nothing. */
export type ValueChange = { area: number; item: string; before: string; after: string };

/** `by` is '' when the area's stamp did not move: then somebody typed into the grid. */
export type SignedChange = ValueChange & { by: string };

export type Stamp = { area: number; savedAt: Instant | null; savedBy: string };

/** Both texts are canonical forms of the same district; an item of only one of them counts as blank in the other. */
export function changedValues(catalogue: Catalogue, before: string, after: string): ValueChange[] {
  const old = readCanonical(catalogue, before);
  const now = readCanonical(catalogue, after);
  const values = catalogue.items.map(({ code, area }) => ({
    area,
    item: code,
    before: old.values.get(code) ?? '',
    after: now.values.get(code) ?? '',
  }));
  const notes = catalogue.areas.map(({ number: area }) => ({
    area,
    item: '',
    before: old.notes.get(area) ?? '',
    after: now.notes.get(area) ?? '',
  }));
  return [...values, ...notes].filter((change) => change.before !== change.after);
}

/** The areas in which two canonical forms differ, in their order. */
export function changedAreas(catalogue: Catalogue, before: string, after: string): number[] {
  const areas = changedValues(catalogue, before, after).map(({ area }) => area);
  return [...new Set(areas)].sort((a, b) => a - b);
}

/** An area whose stamp moved since the last look was saved by the form, under the name that stands there. */
export function signChanges(
  changes: readonly ValueChange[],
  savedBefore: ReadonlyMap<number, Instant | null>,
  stamps: readonly Stamp[],
): SignedChange[] {
  const byForm = new Map(
    stamps
      .filter(({ area, savedAt }) => savedAt !== null && savedAt !== (savedBefore.get(area) ?? null))
      .map(({ area, savedBy }) => [area, savedBy]),
  );
  return changes.map((change) => ({ ...change, by: byForm.get(change.area) ?? '' }));
}
