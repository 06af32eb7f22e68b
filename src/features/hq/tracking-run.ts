// One run of HQ over its tracking workbooks. Set-up and sweep are the same reconciliation: an empty workbook is only
// the one that differs most. Rights are taken away first, then the ledger is written, then answers and contents, and
// only at the end is anything given (design §2).
import { type Instant, shortMoment } from '../../domain/day';
import { districtsOf } from '../../domain/places';
import { FILE_RESULTS, repairedText, trackingTitle } from '../../messages/hq';
import { apply, applyAndRead, fetchSnapshot } from '../../workbook/api';
import { type Columns, planColumns, ROWS } from '../../workbook/columns';
import { FILE_COLUMNS, HQ_FILES, HQ_LEDGER } from '../../workbook/hq-tabs';
import type { HqFacts, TrackingFile } from '../../workbook/hq-workbook';
import { type Ledger, type LedgerEntry, ledgerRows, readLedger } from '../../workbook/ledger';
import { type Notice, type Reconciliation, reconcile } from '../../workbook/reconcile';
import { type Request, writeCells } from '../../workbook/requests';
import type { Settings } from '../../workbook/settings';
import { type Snapshot, tabById, textAt } from '../../workbook/snapshot';
import { type Box, box, cell } from '../../workbook/spec';
import { dataTab } from '../../workbook/tabs';
import { planTrackingWorkbook } from '../../workbook/tracking-workbook';
import { judgeAct, pendingAct, standingAnswer } from './acts';
import { afterTakes } from './after-takes';
import { type Identity, type SeenDistrict, trackingFacts } from './facts';
import { placed, rowIn, settingsIn } from './look';

export type RunContext = { identity: Identity; owner: string; hq: HqFacts; now: Instant };

/** What became of one file; `findings` in words, for the tab ไฟล์บันทึกข้อมูล. */
export type FileReport = { file: TrackingFile; result: keyof typeof FILE_RESULTS; findings: string; accepted: number };

/** A workbook whose rights are as narrow as they will be, waiting for the ledger before anything is given. */
type Narrowed = {
  file: TrackingFile;
  snapshot: Snapshot;
  seen: SeenDistrict[];
  lastYear: Settings['lastYear'];
  notices: Notice[];
};

export function runOver(context: RunContext, files: readonly TrackingFile[]): FileReport[] {
  const ledger = readLedger(context.hq.ledger);
  const entries: LedgerEntry[] = [];
  const reports: FileReport[] = [];
  const narrowed: Narrowed[] = [];
  for (const file of files) {
    try {
      const looked = narrow(context, ledger, file);
      if ('result' in looked) {
        reports.push(looked);
        continue;
      }
      narrowed.push(looked.workbook);
      entries.push(...looked.entries);
      reports.push({ file, accepted: looked.entries.length, ...outcome(looked.workbook.notices) });
    } catch (error) {
      // One broken workbook must not keep the others from being looked after.
      reports.push({ file, result: 'failed', findings: String(error), accepted: 0 });
    }
  }
  writeToHq(context, ledger, entries, reports);
  for (const workbook of narrowed) {
    try {
      settle(context, workbook);
    } catch (error) {
      const report = reports.find(({ file }) => file === workbook.file);
      if (report) Object.assign(report, { result: 'failed', findings: String(error) });
    }
  }
  return reports;
}

/** Takes rights away, reads the rows with new confirmations as they are after that, and judges them. */
function narrow(
  context: RunContext,
  ledger: Ledger,
  file: TrackingFile,
): { workbook: Narrowed; entries: LedgerEntry[] } | FileReport {
  const { hq, now, identity } = context;
  const snapshot = fetchSnapshot(file.id);
  const known = settingsIn(snapshot);
  if (known && known.hqId !== identity.hqId) return { file, result: 'otherHq', findings: '', accepted: 0 };
  const districts = placed(
    snapshot,
    hq.round.year,
    file.provinces.flatMap(({ code }) => districtsOf(code)),
  );
  if (!districts) return { file, result: 'damaged', findings: '', accepted: 0 };

  const columns = planColumns(hq.catalogue);
  const data = tabById(snapshot, dataTab(hq.round.year).id);
  const lastYear = lastYearIn(snapshot, hq.round.year - 1);
  const seen: SeenDistrict[] = districts.map((district, index) => {
    const row = data ? rowIn(data, ROWS.first + index, columns) : null;
    return { district, row, answer: row ? standingAnswer(hq, ledger, district, row) : null };
  });
  // A pending confirmation locks its row like an accepted one, so this plan takes the row away from its recorders.
  const first = planAndCompare(context, { file, snapshot, seen, lastYear, notices: [] });
  const pending = seen.flatMap(({ row }, index) => (row && pendingAct(row) ? [ROWS.first + index] : []));
  if (!data || (first.takes.length === 0 && pending.length === 0)) {
    return { workbook: { file, snapshot, seen, lastYear, notices: first.notices }, entries: [] };
  }
  const locked = applyAndRead(
    file.id,
    first.takes,
    data,
    pending.map((row) => wholeRow(row, columns)),
  );
  const entries: LedgerEntry[] = [];
  const judged = seen.map((district, index): SeenDistrict => {
    const at = ROWS.first + index;
    if (!pending.includes(at)) return district;
    const row = rowIn(locked, at, columns);
    const decision = pendingAct(row);
    if (!decision) return { ...district, row };
    const province = file.provinces.find(({ code }) => code === district.district.province)?.name ?? '';
    const judgement = judgeAct(
      hq,
      ledger,
      { district: district.district, province, tab: locked, at, columns },
      row,
      decision,
      {
        now,
        sweptBefore: file.sweptAt,
      },
    );
    if (judgement.entry) entries.push(judgement.entry);
    return { ...district, row, answer: judgement.answer };
  });
  const after = afterTakes(snapshot, first.takes);
  const tabs = after.tabs.map((tab) => (tab.id === locked.id ? { ...tab, cells: locked.cells } : tab));
  return { workbook: { file, snapshot: { ...after, tabs }, seen: judged, lastYear, notices: first.notices }, entries };
}

/** Writes answers and contents, and gives the rights that are due. */
function settle(context: RunContext, workbook: Narrowed): void {
  const plan = planAndCompare(context, workbook);
  apply(workbook.file.id, [...plan.takes, ...plan.contents]);
  apply(workbook.file.id, plan.grants);
}

function planAndCompare(context: RunContext, { file, snapshot, seen, lastYear }: Narrowed): Reconciliation {
  const { hq, identity, now, owner } = context;
  const facts = trackingFacts(hq, identity, file, seen, lastYear, now);
  const title = trackingTitle(
    file.provinces.map(({ name }) => name),
    hq.round.year,
  );
  return reconcile(planTrackingWorkbook(facts, title), snapshot, owner);
}

function lastYearIn(snapshot: Snapshot, year: number): Settings['lastYear'] {
  const tab = tabById(snapshot, dataTab(year).id);
  if (!tab) return null;
  const codes = (tab.cells[ROWS.codes - 1] ?? []).map((_, index) => textAt(tab, ROWS.codes, index + 1));
  return { year, codes };
}

function wholeRow(row: number, columns: Columns): Box {
  return box(row, 1, row, columns.count);
}

/** The ledger and the state of the files, in one write. */
function writeToHq(
  context: RunContext,
  ledger: Ledger,
  entries: readonly LedgerEntry[],
  reports: readonly FileReport[],
): void {
  const rows = ledgerRows(ledger, entries);
  const requests: Request[] = rows.length === 0 ? [] : [writeCells(HQ_LEDGER.id, ledger.nextRow, 1, rows)];
  for (const { file, result, findings } of reports) {
    const line = [FILE_RESULTS[result], shortMoment(context.now), findings].map((text) => cell(text));
    requests.push(writeCells(HQ_FILES.id, file.row, FILE_COLUMNS.result, [line]));
  }
  apply(context.identity.hqId, requests);
}

function outcome(notices: readonly Notice[]): { result: 'ok' | 'repaired'; findings: string } {
  const rights = notices.filter(({ kind }) => kind === 'altered' || kind === 'unknown').length;
  const cells = notices.reduce((sum, notice) => sum + (notice.kind === 'altered-cells' ? notice.count : 0), 0);
  const tabs = notices.filter(({ kind }) => kind === 'unknown-tab').map(({ tab }) => tab);
  const findings = repairedText({ rights, cells, tabs });
  return { result: rights > 0 ? 'repaired' : 'ok', findings };
}
