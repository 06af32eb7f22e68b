// The one write of a run on the HQ workbook: ledger, history, what was seen, and the state of the files.
import { exactMoment, shortMoment } from '../../domain/day';
import { FILE_RESULTS, UNFINISHED } from '../../messages/hq';
import { REFUSED_WHEN } from '../../messages/hq-tabs';
import { brokenText } from '../../messages/registers';
import { apply } from '../../workbook/api';
import { type Gathered, writeGathered } from '../../workbook/gathered';
import { appendHistory, HISTORY_ROWS, type HistoryEntry } from '../../workbook/history';
import { keepLedgerEnd, knownLedgerEnd } from '../../workbook/hq-host';
import { FILE_COLUMNS, HQ_FILES, HQ_FIRST_ROW, HQ_HISTORY } from '../../workbook/hq-tabs';
import { appendRows, type Ledger, type LedgerEntry, ledgerEnd, ledgerRows, NO_ENTRY } from '../../workbook/ledger';
import { missingRegisters } from '../../workbook/registers';
import { type Request, writeCells } from '../../workbook/requests';
import { roomFor } from '../../workbook/room';
import type { Setback } from '../../workbook/setbacks-tab';
import { cell } from '../../workbook/spec';
import { isAskedAgain, type RunContext, titleOf } from './facts';
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
  const rows = ledgerRows(registers.ledger, [...brokenEnd(registers.ledger, now), ...record.entries]);
  const end = ledgerEnd(registers.ledger, rows);
  const historyEnd = HQ_FIRST_ROW + registers.historyCount + record.history.length;
  apply(identity.hqId, [
    ...missingRegisters(book, hq.round.year, hq.districts, owner),
    ...appendRows(book, registers.ledger, rows),
    ...roomFor(book, HQ_HISTORY, historyEnd, HQ_FIRST_ROW + HISTORY_ROWS),
    ...appendHistory(registers.historyCount, record.history),
    ...writeSetbacks(context, seen, record),
    ...record.gathered.map((gathered) => writeGathered(hq.round.year, registers.rows, gathered)),
    ...record.reports.flatMap((report) => fileRequests(report, hq.round.year, now)),
    ...observers.flatMap((observer) => observer(context, seen, record)),
  ]);
  if (rows.length > 0) keepLedgerEnd(end);
  return {
    ...registers.ledger,
    opens: rows.length > 0 ? 0 : registers.ledger.opens,
    nextRow: registers.ledger.nextRow + rows.length,
    lastNumber: end.number,
    lastChain: end.chain,
  };
}

/** The end of the ledger is not the one that was written: told once, as the run then remembers the end that is there. */
function brokenEnd({ lastNumber, lastChain }: Ledger, now: number): LedgerEntry[] {
  const known = knownLedgerEnd();
  if (known === null || lastNumber > known.number) return [];
  if (lastNumber === known.number && lastChain === known.chain) return [];
  return [{ ...NO_ENTRY, at: now, kind: 'broken', remark: brokenText(known.number, lastNumber) }];
}

/** Only a workbook that was looked at moves its time: an act in one that could not be read was not seen. */
function fileRequests({ file, result, findings, unfinished }: FileReport, year: number, now: number): Request[] {
  const looked = result === 'ok' || result === 'repaired';
  const line = [FILE_RESULTS[result], ...(looked ? [shortMoment(now), findings] : [])].map((text) => cell(text));
  const requests = [writeCells(HQ_FILES.id, file.row, FILE_COLUMNS.result, [line])];
  if (!looked) requests.push(writeCells(HQ_FILES.id, file.row, FILE_COLUMNS.findings, [[cell(findings)]]));
  const title = titleOf(file, year);
  if (looked && file.title !== title)
    requests.push(writeCells(HQ_FILES.id, file.row, FILE_COLUMNS.title, [[cell(title)]]));
  return [
    ...requests,
    writeCells(HQ_FILES.id, file.row, FILE_COLUMNS.unfinished, [[cell(unfinished ? UNFINISHED : '')]]),
  ];
}

/** After the rights were given: whom Google refused, and what could not be finished. Rare, so it may be a second write. */
export function writeTroubles(context: RunContext, ledger: Ledger, reports: readonly FileReport[]): void {
  const { now, identity, hq } = context;
  const troubled = reports.filter(({ refused, result }) => refused.length > 0 || result === 'failed');
  const cleared = reports.filter((report) => !troubled.includes(report) && isAskedAgain(report.file, now));
  if (troubled.length + cleared.length === 0) return;
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
    ...appendRows(context.book, ledger, rows),
    ...cleared.map(({ file }) => writeCells(HQ_FILES.id, file.row, FILE_COLUMNS.refused, [[cell('')]])),
    ...troubled.flatMap((report) => [
      ...fileRequests(report, hq.round.year, now),
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
