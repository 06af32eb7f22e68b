// Changes of districts in words, and who of the roster records for what becomes of them.
import type { DistrictChange } from '../../../domain/crosswalk';
import { type Districts, districtsAfter, type Succession } from '../../../domain/districts';
import { changeText } from '../../../messages/crosswalk';
import { HQ_PEOPLE } from '../../../workbook/hq-tabs';
import { readPeople } from '../../../workbook/hq-workbook';
import { type Snapshot, tabById } from '../../../workbook/snapshot';

export type NamedChange = Succession & Pick<DistrictChange, 'kind' | 'day'>;

/** `before` is the list on top of which the change comes. */
export function changeLine({ kind, was, are }: NamedChange, before: Districts): string {
  return changeText(
    kind,
    was.map((code) => before.withCode(code)?.name ?? ''),
    are.map(({ name }) => name),
  );
}

/** In the order in which they came into force, each with the list before it. */
export function withListsBefore<Change extends Succession>(changes: readonly Change[]): [Change, Districts][] {
  return changes.map((change, index) => [change, districtsAfter(changes.slice(0, index))]);
}

/** Names of districts that nobody in the roster records for, of those that changes made. */
export function withoutRecorder(book: Snapshot, changes: readonly Succession[], after: Districts): string[] {
  const tab = tabById(book, HQ_PEOPLE.id);
  const recorded = new Set((tab ? readPeople(tab, after, []) : []).flatMap(({ districts }) => districts));
  const codes = new Set(changes.flatMap(({ are }) => are.map(({ code }) => code)));
  return [...codes].flatMap((code) => {
    const district = after.withCode(code);
    return district && !recorded.has(code) ? [district.name] : [];
  });
}
