// Where last year's numbers of each district stand in a tracking workbook, though the district may have been another then.
import { originsSince } from '../../domain/crosswalk';
import { addDays } from '../../domain/day';
import { ROWS } from '../../workbook/columns';
import type { HqFacts, TrackingFile } from '../../workbook/hq-workbook';
import type { LastYear, Settings } from '../../workbook/settings';
import { numberAt, type Snapshot, tabById, textAt } from '../../workbook/snapshot';
import { dataTab } from '../../workbook/tabs';
import type { SeenDistrict } from './look';

/** Null when the workbook has no tab of that year. */
export function lastYearIn(
  { round, changes }: HqFacts,
  { provinces }: TrackingFile,
  seen: readonly SeenDistrict[],
  snapshot: Snapshot,
): Settings['lastYear'] {
  const year = round.year - 1;
  const tab = tabById(snapshot, dataTab(year).id);
  if (!tab) return null;
  const codes = (tab.cells[ROWS.codes - 1] ?? []).map((_, index) => textAt(tab, ROWS.codes, index + 1));
  const rows = new Map<number, number>();
  for (let row: number = ROWS.first; row <= tab.cells.length; row++) {
    const code = numberAt(tab, row, codes.indexOf('code') + 1);
    if (code !== null) rows.set(code, row);
  }
  const inForce = changes.filter(({ day }) => day <= round.recording.from);
  const before = new Set(rows.keys());
  const yearBefore = addDays(round.recording.from, -365);
  const known = new Map(provinces.flatMap(({ code }) => [...originsSince(inForce, code, before, yearBefore)]));
  const origins: NonNullable<LastYear['origins']> = {};
  for (const { district, at } of seen) {
    const from = known.get(district.code) ?? [district.code];
    const found = from.flatMap((code): [number, number][] => {
      const row = rows.get(code);
      return row === undefined ? [] : [[row, code]];
    });
    const stays = from[0] === district.code && from.length === 1 && (found.length === 0 || found[0]?.[0] === at);
    if (!stays) origins[district.code] = found.length === from.length ? found : [];
  }
  return { year, codes, origins };
}
