// What HQ sees in one tracking workbook: whose it is, where its districts' rows stand, and what each row holds.
import { type AreaContent, canonicalDistrict } from '../../domain/canonical';
import type { Catalogue } from '../../domain/catalogue';
import type { Answer, Decision } from '../../domain/confirmation';
import { instantOfSerial } from '../../domain/day';
import type { District } from '../../domain/places';
import type { BlockCase, StandingAct } from '../../domain/standing';
import { type Columns, ROWS } from '../../workbook/columns';
import { type DistrictRow, readDistrictRow } from '../../workbook/district-row';
import { type ParsedSettings, parseSettings, type RoundSettings, settingsTexts } from '../../workbook/settings';
import {
  contentAt,
  enteredAt,
  numberAt,
  type Snapshot,
  type TabSnapshot,
  tabById,
  textAt,
} from '../../workbook/snapshot';
import { dataTab, SYSTEM } from '../../workbook/tabs';

/** One district as HQ sees it in one run. */
export type SeenDistrict = {
  district: District;
  /** Where its row stands. */
  at: number;
  /** Null before the tab exists. */
  row: DistrictRow | null;
  /** The act that holds by the ledger. */
  standing: StandingAct | null;
  block: BlockCase;
  /** A new act: a confirmation that locks its row before it is judged, or any other. */
  pending: 'confirm' | 'other' | null;
  /** HQ's answer as it shall stand. */
  answer: Answer | null;
  /** The canonical form to be written into the cells as literals; null leaves them alone. */
  sealed: string | null;
  /** The act to be written back into the director's block; its cells are closed meanwhile. */
  rewritten: Decision | null;
};

export function seenDistrict(district: District, at: number, row: DistrictRow | null): SeenDistrict {
  const none = { standing: null, pending: null, answer: null, sealed: null, rewritten: null };
  return { district, at, row, block: 'nothing', ...none };
}

/** The settings that stand in a workbook now; null when it was never set up. */
export function settingsIn(snapshot: Snapshot): RoundSettings | null {
  return hiddenTab(snapshot)?.settings ?? null;
}

/** The digests of the people whom a workbook knows; null when it was never set up. */
export function peopleIn(snapshot: Snapshot): ReadonlySet<string> | null {
  const known = hiddenTab(snapshot);
  return known ? new Set(known.directory('').map(({ person }) => person)) : null;
}

function hiddenTab(snapshot: Snapshot): ParsedSettings | undefined {
  const tab = tabById(snapshot, SYSTEM.id);
  if (!tab) return undefined;
  const rows = tab.cells.map((_, index) => [textAt(tab, index + 1, 1), textAt(tab, index + 1, 2)]);
  return parseSettings(settingsTexts(rows));
}

/**
 * The districts in the order in which their rows stand. Null when the codes there are not exactly the districts': rows
 * must not be labelled anew then, or one district's numbers would stand under another's name.
 */
export function placed(snapshot: Snapshot, year: number, districts: readonly District[]): District[] | null {
  const tab = tabById(snapshot, dataTab(year).id);
  if (!tab) return [...districts];
  const byCode = new Map(districts.map((district) => [district.code, district]));
  const found: District[] = [];
  for (let row: number = ROWS.first; row < ROWS.first + districts.length; row++) {
    const code = numberAt(tab, row, 1);
    const district = code === null ? undefined : byCode.get(code);
    if (!district) return null;
    byCode.delete(district.code);
    found.push(district);
  }
  return numberAt(tab, ROWS.first + districts.length, 1) === null ? found : null;
}

export function rowIn(tab: TabSnapshot, row: number, columns: Columns): DistrictRow {
  return readDistrictRow(
    {
      content: (column) => contentAt(tab, row, column),
      text: (column) => textAt(tab, row, column).trim(),
      moment: (column) => {
        const serial = numberAt(tab, row, column);
        return serial === null || serial <= 0 ? null : instantOfSerial(serial);
      },
    },
    columns,
  );
}

/** The canonical form of a row, over which its seal is computed. */
export function canonicalOf(row: DistrictRow, district: number, year: number, catalogue: Catalogue): string {
  const contents = new Map<number, AreaContent>(row.areas.map((area) => [area.columns.area, area.content]));
  return canonicalDistrict(year, district, catalogue, (area) => contents.get(area) ?? { volumes: {}, note: '' });
}

/** Whether any cell of the row's areas holds a formula, whose value could change later. */
export function hasFormula(tab: TabSnapshot, row: number, columns: Columns): boolean {
  for (let column = columns.areasFirst; column <= columns.areasLast; column++) {
    const entered = enteredAt(tab, row, column);
    if (entered && 'formula' in entered) return true;
  }
  return false;
}
