// One workbook's part of a run, planned from plain data: what to take away, how each act is judged, what to write, whom
// to give what. Nothing here calls a service; hashing is the only help it takes.

import { movesRows } from '../../domain/crosswalk';
import type { Instant } from '../../domain/day';
import type { HistoryLine } from '../../domain/district-history';
import { districtsAfter } from '../../domain/districts';
import type { District } from '../../domain/places';
import { type StandingAct, standsConfirmed } from '../../domain/standing';
import { lateChangeText, lostText } from '../../messages/hq';
import { BLOCK_PUT_BACK, endsText, LEDGER_KINDS } from '../../messages/registers';
import { LOCK_WORDS, OPEN_WORD } from '../../messages/workbook';
import { alignColumns } from '../../workbook/align-columns';
import { type Columns, planColumns, ROWS } from '../../workbook/columns';
import { historiesIn } from '../../workbook/district-history';
import type { DistrictRow } from '../../workbook/district-row';
import type { Gathered } from '../../workbook/gathered';
import type { HistoryEntry } from '../../workbook/history';
import { sha256 } from '../../workbook/host';
import type { TrackingFile } from '../../workbook/hq-workbook';
import { enter, type Ledger, type LedgerEntry, type LedgerLine, NO_ENTRY } from '../../workbook/ledger';
import { type Reconciliation, reconcile } from '../../workbook/reconcile';
import { gatheredValues, ledgerValues } from '../../workbook/registers';
import type { Request } from '../../workbook/requests';
import type { Setback } from '../../workbook/setbacks-tab';
import type { Settings } from '../../workbook/settings';
import { type Snapshot, type TabSnapshot, tabById } from '../../workbook/snapshot';
import { type Box, box } from '../../workbook/spec';
import { dataTab, HISTORY } from '../../workbook/tabs';
import type { TrackingFacts } from '../../workbook/tracking-facts';
import { planTrackingWorkbook } from '../../workbook/tracking-workbook';
import { answerToCells, type Court, consider, decisionOf, judgeAct, lineOf, provinceOf, standingFrom } from './acts';
import { afterTakes } from './after-takes';
import { gatheredFrom, historyOf, moved } from './changes';
import { type RunContext, titleOf, trackingFacts } from './facts';
import { lastYearIn } from './last-year';
import { canonicalOf, hasFormula, placed, rowIn, type SeenDistrict, seenDistrict, settingsIn } from './look';
import { type Moved, setbacksIn } from './setbacks';

/** A workbook as it was read, and its districts in the light of the ledger. */
export type Look = {
  file: TrackingFile;
  snapshot: Snapshot;
  columns: Columns;
  data: TabSnapshot | undefined;
  seen: SeenDistrict[];
  lastYear: Settings['lastYear'];
  /** As the workbook carries them. */
  histories: ReadonlyMap<number, HistoryLine[]>;
};

/** Why a workbook is left as it is; `findings` in words, for the tab ไฟล์บันทึกข้อมูล. */
export type LookProblem = { result: 'otherHq' | 'damaged' | 'itemsLost' | 'lateChange'; findings: string };

/** What brings the columns of the data tab to where the catalogue has them, before anything else is looked at. */
export function columnsToMove({ hq, identity }: RunContext, snapshot: Snapshot): Request[] | LookProblem {
  const known = settingsIn(snapshot);
  if (known && known.hqId !== identity.hqId) return { result: 'otherHq', findings: '' };
  const { year } = hq.round;
  const data = tabById(snapshot, dataTab(year).id);
  if (!data) return [];
  const before = known?.round.year === year ? planColumns(known.catalogue) : null;
  const alignment = alignColumns(data, year, planColumns(hq.catalogue), before);
  if (alignment.kind === 'found') return alignment.requests;
  return alignment.kind === 'lost'
    ? { result: 'itemsLost', findings: lostText(alignment.codes) }
    : { result: 'damaged', findings: '' };
}

/** Of a workbook whose columns stand right. */
export function lookAt(context: RunContext, court: Court, file: TrackingFile, snapshot: Snapshot): Look | LookProblem {
  const { hq } = context;
  const all = file.provinces.flatMap(({ code }) => hq.districts.of(code));
  const districts = placed(snapshot, hq.round.year, all);
  if (!districts) return rowsProblem(context, file, snapshot);
  const columns = planColumns(hq.catalogue);
  const data = tabById(snapshot, dataTab(hq.round.year).id);
  const seen = districts.map((district, index) => {
    const at = ROWS.first + index;
    return consider(court, file, seenDistrict(district, at, data ? rowIn(data, at, columns) : null));
  });
  const histories = historiesIn(tabById(snapshot, HISTORY.id));
  return { file, snapshot, columns, data, seen, lastYear: lastYearIn(hq, file, seen, snapshot), histories };
}

/** Rows of a list from before some change: it was written down when the round had begun. */
function rowsProblem({ hq }: RunContext, file: TrackingFile, snapshot: Snapshot): LookProblem {
  const { year, recording } = hq.round;
  const changes = hq.changes.filter((change) => change.day <= recording.from && movesRows(change));
  const late = changes.find((_, index) => {
    const before = districtsAfter(changes.slice(0, index));
    return placed(
      snapshot,
      year,
      file.provinces.flatMap(({ code }) => before.of(code)),
    );
  });
  if (!late) return { result: 'damaged', findings: '' };
  return { result: 'lateChange', findings: lateChangeText(late.day, recording.from) };
}

/** First: what must be taken away, and the rows to be read back once nobody but HQ can write them. */
export function planTaking(context: RunContext, look: Look): { plan: Reconciliation; held: Box[] } {
  const held = look.seen
    .filter(({ pending, block }) => pending === 'confirm' || block === 'lost')
    .map(({ at }) => box(at, 1, at, look.columns.count));
  return { plan: planFrom(context, look, trackingFacts(context, look.file, look.seen, look)), held };
}

/** The look after the first batch: its rights are in force, and the held rows are as they are now. */
export function narrowed(court: Court, look: Look, plan: Reconciliation, locked: TabSnapshot | null): Look {
  const after = afterTakes(look.snapshot, plan.takes);
  if (!locked) return { ...look, snapshot: after };
  const tabs = after.tabs.map((tab) => (tab.id === locked.id ? { ...tab, cells: locked.cells } : tab));
  const seen = look.seen.map((each) => {
    if (each.pending !== 'confirm' && each.block !== 'lost') return each;
    return consider(court, look.file, seenDistrict(each.district, each.at, rowIn(locked, each.at, look.columns)));
  });
  return { ...look, snapshot: { ...after, tabs }, data: locked, seen };
}

/** Which long texts of HQ's registers are needed: rows of the ledger, and districts whose values moved. */
export function textsWanted({ hq, registers }: RunContext, { seen }: Look): { lines: number[]; districts: number[] } {
  const lines: number[] = [];
  const districts: number[] = [];
  for (const { district, row, standing, block } of seen) {
    if (!row) continue;
    const seal = sha256(canonicalOf(row, district.code, hq.round.year, hq.catalogue));
    const line = registers.ledger.standing.get(district.code);
    const before = registers.gathered.get(district.code);
    const changed = standsConfirmed(standing) && standing?.seal !== seal && !isToldChanged(row, standing, before, seal);
    if (line && (changed || block === 'lost')) lines.push(line.row);
    if (before && before.seal !== seal) districts.push(district.code);
  }
  return { lines, districts };
}

/** How a workbook's part of the run ends. */
export type Verdicts = {
  look: Look;
  facts: TrackingFacts;
  plan: Reconciliation;
  entries: LedgerEntry[];
  history: HistoryEntry[];
  gathered: Gathered[];
  setbacks: Setback[];
  accepted: number;
};

/** Then: every act judged and entered in `court.ledger`, every answer, and the plan that follows. `texts` holds what was wanted. */
export function judge(context: RunContext, court: Court, look: Look, texts: Snapshot): Verdicts {
  const entries: LedgerEntry[] = [];
  let accepted = 0;
  const seen = look.seen.map((each) => {
    const settled = settle(context, court, look, texts, each);
    entries.push(...settled.entries);
    for (const entry of settled.entries) {
      enter(court.ledger, { ...entry, row: 0 });
      if (entry.act !== '' && entry.kind !== 'refused') accepted += 1;
    }
    return settled.seen;
  });
  const judged = { ...look, seen };
  const planned = trackingFacts(context, look.file, seen, look);
  const remembered = remember(context, judged, planned, texts);
  const lines = [...entries, ...remembered.entries];
  const facts = withHistory(planned, entries, remembered.history);
  return {
    look: judged,
    facts,
    plan: planFrom(context, judged, facts),
    entries: lines,
    history: remembered.history,
    gathered: remembered.gathered,
    setbacks: remembered.setbacks,
    accepted,
  };
}

/** What this run found of districts, in front of the lines that the workbook carries. */
function withHistory(
  facts: TrackingFacts,
  entries: readonly LedgerEntry[],
  history: readonly HistoryEntry[],
): TrackingFacts {
  const histories = new Map(facts.histories);
  const typedInto = new Set(history.filter(({ by }) => by === '').map(({ district }) => district));
  const add = (district: number, line: HistoryLine) =>
    void histories.set(district, [line, ...(histories.get(district) ?? [])]);
  for (const { district, seenAt, by, area, item, before, after } of history) {
    add(district, { at: seenAt, by, act: '', area, item, before, after });
  }
  for (const { district, at, by, kind, detail, remark } of entries) {
    const reason = [detail, remark].filter((text) => text !== '').join(' · ');
    add(district, { at, by, act: LEDGER_KINDS[kind], area: 0, item: '', before: '', after: reason });
  }
  const rows = facts.rows.map((row) => ({ ...row, typedInto: typedInto.has(row.district) }));
  return { ...facts, rows, histories };
}

/** One district: a new act is judged, a lost one is put back, a confirmation that holds is compared with the cells. */
function settle(
  context: RunContext,
  court: Court,
  look: Look,
  texts: Snapshot,
  seen: SeenDistrict,
): { seen: SeenDistrict; entries: LedgerEntry[] } {
  const { hq, now, registers } = context;
  const { row, district, pending } = seen;
  if (!row || !look.data) return { seen, entries: [] };
  const values = canonicalOf(row, district.code, hq.round.year, hq.catalogue);
  const line = registers.ledger.standing.get(district.code);
  const confirmed = line ? ledgerValues(texts, line.row) : '';
  const owed = line && confirmed !== '' && isOwed(line, row, registers.ledger) ? confirmed : null;
  const act = typeof row.decision === 'object' ? row.decision : null;
  if (pending !== null && act) {
    const cells = { values, hasFormula: hasFormula(look.data, seen.at, look.columns) };
    const { answer, entry } = judgeAct(court, look.file, { ...seen, row }, act, cells);
    const judged = { ...seen, pending: null, answer };
    if (answer.verdict !== 'accepted') return { seen: { ...judged, sealed: owed }, entries: [entry] };
    const closes = act.kind === 'confirm' || act.kind === 'restore';
    return {
      seen: { ...judged, standing: standingFrom(act), sealed: closes ? entry.values : null },
      entries: [entry],
    };
  }
  const seal = sha256(values);
  const before = registers.gathered.get(district.code);
  const changed = owed === null && standsConfirmed(seen.standing) && seen.standing?.seal !== seal;
  const entries: LedgerEntry[] = [];
  if (changed && seen.standing && before?.seal !== seal) {
    entries.push({ ...found(seen.standing, district, look.file, now), kind: 'changed', values });
  }
  const answer =
    changed && isToldChanged(row, seen.standing, before, seal)
      ? row.answer
      : changed && seen.answer?.verdict === 'accepted'
        ? answerToCells(hq, seen.answer.act, confirmed, values)
        : seen.answer;
  const settled = { ...seen, answer, sealed: owed };
  if (seen.block !== 'lost' || !seen.standing) return { seen: settled, entries };
  if (!seen.standing.byHq) {
    const line = found(seen.standing, district, look.file, now);
    entries.push({ ...line, kind: 'repaired', remark: BLOCK_PUT_BACK, values: '' });
  }
  return { seen: { ...settled, block: 'standing', rewritten: decisionOf(seen.standing, confirmed) }, entries };
}

/**
 * The ledger has it that values were put back, but the run that entered it ended before it wrote them: no answer to this
 * act, or to a later one, stands in the workbook.
 */
function isOwed(line: LedgerLine, { answer }: DistrictRow, ledger: Ledger): boolean {
  if (line.kind !== 'restored') return false;
  const answered = ledger.byAct.get(answer?.act ?? '');
  return answered === undefined || answered.row < line.row;
}

/** A line about what the sweep found: the act it is about stays the one it was, and nobody is named as having done it. */
function found(standing: StandingAct, district: District, file: TrackingFile, now: Instant) {
  return { ...lineOf(standing, district, file, now), act: '', by: '', detail: '', until: '', areas: [] };
}

/** Whether HQ has already answered that these very values are not those of the confirmation. */
function isToldChanged(
  { answer }: DistrictRow,
  standing: StandingAct | null,
  before: Gathered | undefined,
  seal: string,
): boolean {
  return answer?.verdict === 'changed' && answer.act === standing?.act && before?.seal === seal;
}

/** What moved since the last look: history, what is remembered, and the lines about locks and dates. */
function remember(context: RunContext, look: Look, facts: TrackingFacts, texts: Snapshot) {
  const { registers, hq } = context;
  const history: HistoryEntry[] = [];
  const gathered: Gathered[] = [];
  const moves: Moved[] = [];
  const shifts = new Map<string, { entry: LedgerEntry; names: string[] }>();
  look.seen.forEach((seen, index) => {
    const row = facts.rows[index];
    const before = registers.gathered.get(seen.district.code);
    const after = row ? gatheredFrom(context, seen, row) : null;
    const changed = moved(before, after);
    if (!changed) return;
    gathered.push(changed);
    if (!before) return;
    const old = { ...before, values: gatheredValues(texts, hq.round.year, registers.rows, seen.district.code) };
    history.push(...historyOf(context, look.file, seen, old, changed));
    moves.push({ seen, before: old, after: changed });
    for (const shift of shiftsOf(before, changed)) {
      const province = provinceOf(look.file, seen.district);
      const key = [province, shift.kind, shift.remark].join('\n');
      const group = shifts.get(key) ?? { entry: { ...NO_ENTRY, ...shift, at: context.now, province }, names: [] };
      group.names.push(seen.district.name);
      shifts.set(key, group);
    }
  });
  const entries = [...shifts.values()].map(({ entry, names }) => ({
    ...entry,
    remark: `${entry.remark}: ${names.join(', ')}`,
  }));
  return { history, gathered, entries, setbacks: setbacksIn(context, look.file, moves) };
}

/** Locks and dates that moved by the calendar or by HQ; those that follow from an act have their act's line. */
function shiftsOf(before: Gathered, after: Gathered): Pick<LedgerEntry, 'kind' | 'remark'>[] {
  const shifts: Pick<LedgerEntry, 'kind' | 'remark'>[] = [];
  if (before.recordUntil !== after.recordUntil || before.confirmUntil !== after.confirmUntil) {
    shifts.push({ kind: 'extended', remark: endsText(after.recordUntil, after.confirmUntil) });
  }
  if (before.locked !== after.locked && before.locked !== 'confirmed' && after.locked !== 'confirmed') {
    if (after.locked === '') shifts.push({ kind: 'opened', remark: OPEN_WORD });
    else shifts.push({ kind: 'locked', remark: LOCK_WORDS[after.locked] });
  }
  return shifts;
}

function planFrom({ hq, owner }: RunContext, { file, snapshot }: Look, facts: TrackingFacts): Reconciliation {
  return reconcile(planTrackingWorkbook(facts, titleOf(file, hq.round.year)), snapshot, owner);
}
