// The one write of a run on the HQ workbook: ledger, history, what was seen, and the state of the files.
import { exactMoment, shortMoment } from '../../domain/day';
import { FILE_RESULTS, UNFINISHED } from '../../messages/hq';
import { REFUSED_WHEN } from '../../messages/hq-tabs';
import { apply } from '../../workbook/api';
import { type Gathered, writeGathered } from '../../workbook/gathered';
import { appendHistory, HISTORY_ROWS, type HistoryEntry } from '../../workbook/history';
import { keepLedgerEnd } from '../../workbook/hq-host';
import { FILE_COLUMNS, HQ_FILES, HQ_FIRST_ROW, HQ_HISTORY, HQ_LEDGER } from '../../workbook/hq-tabs';
import { type Ledger, type LedgerEntry, ledgerEnd, ledgerRows } from '../../workbook/ledger';
import { missingRegisters } from '../../workbook/registers';
import { growTab, type Request, writeCells } from '../../workbook/requests';
import type { Setback } from '../../workbook/setbacks-tab';
import { tabById } from '../../workbook/snapshot';
import { cell } from '../../workbook/spec';
import type { Tab } from '../../workbook/tabs';
import type { RunContext } from './facts';
import { writeSetbacks } from './setbacks';
import type { FileReport, SeenWorkbook } from './tracking-run';

/** What a run has to enter. */
export type RunRecord = {
  entries: LedgerEntry[];
  history: HistoryEntry[];
  gathered: Gathered[];
  setbacks: Setback[];
  reports: FileReport[];
};

/** Adds to the same write: the national status, gathered figures, whatever follows from what the run saw. */
export type RunObserver = (context: RunContext, seen: readonly SeenWorkbook[], record: RunRecord) => Request[];

/** Returns the ledger with which it ends. */
export function writeRun(
  context: RunContext,
  record: RunRecord,
  seen: readonly SeenWorkbook[],
  observers: readonly RunObserver[],
): Ledger {
  const { registers, book, hq, identity, owner, now } = context;
  const rows = ledgerRows(registers.ledger, record.entries);
  const end = ledgerEnd(registers.ledger, rows);
  const grown = (tab: Tab, last: number, planned: number): Request[] => {
    const capacity = tabById(book, tab.id)?.rows ?? planned;
    return last > capacity ? [growTab(tab, last + ROWS_AHEAD)] : [];
  };
  apply(identity.hqId, [
    ...missingRegisters(book, hq.round.year, owner),
    ...grown(HQ_LEDGER, registers.ledger.nextRow + rows.length, 0),
    ...(rows.length === 0 ? [] : [writeCells(HQ_LEDGER.id, registers.ledger.nextRow, 1, rows)]),
    ...grown(HQ_HISTORY, HQ_FIRST_ROW + registers.historyCount + record.history.length, HQ_FIRST_ROW + HISTORY_ROWS),
    ...appendHistory(registers.historyCount, record.history),
    ...writeSetbacks(context, seen, record),
    ...record.gathered.map((gathered) => writeGathered(hq.round.year, gathered)),
    ...record.reports.flatMap((report) => fileRequests(report, now)),
    ...observers.flatMap((observer) => observer(context, seen, record)),
  ]);
  if (rows.length > 0) keepLedgerEnd(end);
  return {
    ...registers.ledger,
    nextRow: registers.ledger.nextRow + rows.length,
    lastNumber: end.number,
    lastChain: end.chain,
  };
}

const ROWS_AHEAD = 1000;

/** Only a workbook that was looked at moves its time: an act in one that could not be read was not seen. */
function fileRequests({ file, result, findings, unfinished }: FileReport, now: number): Request[] {
  const looked = result === 'ok' || result === 'repaired';
  const line = [FILE_RESULTS[result], ...(looked ? [shortMoment(now), findings] : [])].map((text) => cell(text));
  const requests = [writeCells(HQ_FILES.id, file.row, FILE_COLUMNS.result, [line])];
  if (!looked) requests.push(writeCells(HQ_FILES.id, file.row, FILE_COLUMNS.findings, [[cell(findings)]]));
  return [
    ...requests,
    writeCells(HQ_FILES.id, file.row, FILE_COLUMNS.unfinished, [[cell(unfinished ? UNFINISHED : '')]]),
  ];
}

/** After the rights were given: whom Google refused, and what could not be finished. Rare, so it may be a second write. */
export function writeTroubles(context: RunContext, ledger: Ledger, reports: readonly FileReport[]): void {
  const troubled = reports.filter(({ refused, result }) => refused.length > 0 || result === 'failed');
  if (troubled.length === 0) return;
  const { now, identity } = context;
  const entries = troubled
    .filter(({ refused }) => refused.length > 0)
    .map(
      ({ file, refused }): LedgerEntry => ({
        ...NO_ENTRY,
        at: now,
        kind: 'not-granted',
        province: file.provinces.length === 1 ? (file.provinces[0]?.name ?? '') : '',
        remark: refused.join(', '),
      }),
    );
  const rows = ledgerRows(ledger, entries);
  apply(identity.hqId, [
    ...(rows.length === 0 ? [] : [writeCells(HQ_LEDGER.id, ledger.nextRow, 1, rows)]),
    ...troubled.flatMap((report) => [
      ...fileRequests(report, now),
      ...(report.refused.length === 0
        ? []
        : [
            writeCells(HQ_FILES.id, report.file.row, FILE_COLUMNS.refused, [
              [cell([...report.refused].join(', ') + REFUSED_WHEN + exactMoment(now))],
            ]),
          ]),
    ]),
  ]);
  if (rows.length > 0) keepLedgerEnd(ledgerEnd(ledger, rows));
}

/** A line about no act and no district. */
export const NO_ENTRY: Omit<LedgerEntry, 'kind'> = {
  at: 0,
  act: '',
  district: 0,
  name: '',
  province: '',
  actedAt: 0,
  by: '',
  person: '',
  areas: [],
  until: '',
  detail: '',
  remark: '',
  seal: '',
  signature: '',
  values: '',
};
