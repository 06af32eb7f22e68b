// What HQ holds of confirmations: those there are, what changed after one as old → new, and the newest lines of the ledger.
import type {
  ChangedValue,
  ConfirmedDistrict,
  DoubtfulDistrict,
  HqCalls,
  LedgerLineView,
} from '../../contract/hq-calls';
import type { Districts } from '../../domain/districts';
import { changedValues } from '../../domain/history';
import { provinceByCode } from '../../domain/places';
import { standsConfirmed } from '../../domain/standing';
import { chainText, LEDGER_KINDS } from '../../messages/registers';
import { fetchCells, fetchTabs } from '../../workbook/api';
import type { Gathered, GatheredRows } from '../../workbook/gathered';
import { hqFileId, knownLedgerEnd } from '../../workbook/hq-host';
import { HQ_LEDGER } from '../../workbook/hq-tabs';
import { chainBreak, type Ledger, type LedgerLine, ledgerLines, readLedger } from '../../workbook/ledger';
import { gatheredIn, gatheredRowsIn, gatheredValues, ledgerValues, longTextBoxes } from '../../workbook/registers';
import { type Snapshot, tabById } from '../../workbook/snapshot';
import { box } from '../../workbook/spec';
import { standingOf } from './acts';
import { type OpenDesk, openDesk } from './desk';

const LATEST_LINES = 12;
/** What of one district is listed; the rest stands in ทะเบียนการแก้ไข. */
const MOST_CHANGES = 10;
const MOST_DOUBTFUL = 30;

export const confirmations: HqCalls['confirmations'] = () => {
  const reading = openDesk().open();
  if (!reading.ok) return { ok: false, refusal: { code: 'unreadable', problems: reading.problems } };
  const { book, facts } = reading.open;
  const tab = tabById(book, HQ_LEDGER.id);
  const ledger = readLedger(tab, facts.round.year);
  const latest = (tab ? ledgerLines(tab) : []).slice(-LATEST_LINES).reverse();
  const doubtful = doubtfulOf(reading.open);
  return {
    ok: true,
    value: {
      now: Date.now(),
      guideUrl: facts.texts.guideUrl,
      practice: facts.round.practice,
      doubtful: doubtfulViews(reading.open, ledger, doubtful),
      more: Math.max(0, doubtful.length - MOST_DOUBTFUL),
      confirmed: [...ledger.standing.keys()].flatMap((district) => confirmedView(ledger, facts.districts, district)),
      latest: latest.map(lineView),
    },
  };
};

/** Whether the chain of the ledger holds, and if not, where it breaks; it is read whole. */
export const ledgerCheck: HqCalls['ledgerCheck'] = () => {
  const { lines, broken } = checkedLedger();
  return { ok: true, value: { whole: broken === null, text: chainText(lines, broken) } };
};

export function checkedLedger() {
  const id = hqFileId();
  const book = fetchCells(id, fetchTabs(id), (tab) =>
    tab.id === HQ_LEDGER.id ? [box(1, 1, tab.rows, tab.columns)] : [],
  );
  const ledger = tabById(book, HQ_LEDGER.id);
  return ledger ? chainBreak(ledger, knownLedgerEnd()) : { lines: 0, broken: null };
}

/** Districts whose values are not those that were confirmed, or whose last act was not accepted. */
export function doubtfulOf({ book, facts }: OpenDesk): Gathered[] {
  return [...gatheredIn(book, facts.round.year).values()].filter(
    ({ confirmation }) => confirmation === 'changed' || confirmation === 'needs-check',
  );
}

function doubtfulViews(open: OpenDesk, ledger: Ledger, doubtful: readonly Gathered[]): DoubtfulDistrict[] {
  const shown = doubtful.slice(0, MOST_DOUBTFUL);
  const { id, book, facts } = open;
  const year = facts.round.year;
  const rows = gatheredRowsIn(book, year, facts.districts);
  const changed = shown.filter(({ confirmation }) => confirmation === 'changed');
  const lines = changed.flatMap(({ district }) => ledger.standing.get(district)?.row ?? []);
  const boxes = longTextBoxes(year, rows, { lines, districts: changed.map(({ district }) => district) });
  const texts = changed.length === 0 ? book : fetchCells(id, book, boxes);
  return shown.map(({ district, confirmation, seenAt }) => {
    const line = confirmation === 'changed' ? ledger.standing.get(district) : undefined;
    const changes = line ? changesOf(open, rows, texts, line) : [];
    return {
      ...placeOf(facts.districts, district),
      state: confirmation === 'changed' ? 'changed' : 'needs-check',
      since: seenAt,
      why: refusalOf(ledger, district),
      changes: changes.slice(0, MOST_CHANGES),
      more: Math.max(0, changes.length - MOST_CHANGES),
    };
  });
}

function changesOf(
  { facts }: OpenDesk,
  rows: GatheredRows,
  texts: Snapshot,
  { row, district }: LedgerLine,
): ChangedValue[] {
  const names = new Map(facts.catalogue.items.map(({ code, name }) => [code, name]));
  const now = gatheredValues(texts, facts.round.year, rows, district);
  return changedValues(facts.catalogue, ledgerValues(texts, row), now).map(({ area, item, before, after }) => ({
    area,
    code: item,
    name: names.get(item) ?? '',
    before,
    after,
  }));
}

/** Why HQ did not accept the newest act on a district, in the words of the ledger. */
function refusalOf({ byAct }: Ledger, district: number): string {
  const refused = [...byAct.values()].filter((line) => line.district === district && line.kind === 'refused');
  return refused[refused.length - 1]?.remark ?? '';
}

function confirmedView(ledger: Ledger, districts: Districts, code: number): ConfirmedDistrict[] {
  const standing = standingOf(ledger, code);
  if (!standing || !standsConfirmed(standing)) return [];
  return [{ ...placeOf(districts, code), at: standing.at, by: standing.by }];
}

function placeOf(districts: Districts, district: number) {
  const found = districts.withCode(district);
  const province = found?.province ?? 0;
  return { district, name: found?.name ?? '', provinceCode: province, province: provinceByCode(province)?.name ?? '' };
}

function lineView({ at, kind, name, province, by, person, detail, remark }: LedgerLine): LedgerLineView {
  return { at, kind: LEDGER_KINDS[kind], district: name, province, by: by === '' ? person : by, detail, remark };
}
