// One run of HQ over its tracking workbooks. Set-up and sweep are the same reconciliation: an empty workbook is only
// the one that differs most. Rights are taken away first, then the ledger is written, then answers and contents, and
// only at the end is anything given (design §2). What is done when is planned in sweep-plan.ts; here it is carried out.
import { type FILE_RESULTS, repairedText } from '../../messages/hq';
import { apply, applyAndRead, fetchCells, fetchTracking } from '../../workbook/api';
import { shareWithEditors } from '../../workbook/hq-host';
import type { TrackingFile } from '../../workbook/hq-workbook';
import { copyOf, type LedgerEntry, NO_ENTRY } from '../../workbook/ledger';
import type { Notice } from '../../workbook/reconcile';
import { longTextBoxes } from '../../workbook/registers';
import type { Snapshot } from '../../workbook/snapshot';
import { dataTab } from '../../workbook/tabs';
import type { Court } from './acts';
import type { RunContext } from './facts';
import { grant } from './grants';
import { type RunObserver, type RunRecord, writeRun, writeTroubles } from './hq-write';
import { settingsIn } from './look';
import { newcomers } from './newcomers';
import { proofOf } from './proof';
import {
  columnsToMove,
  judge,
  type Look,
  type LookProblem,
  lookAt,
  narrowed,
  planTaking,
  textsWanted,
  type Verdicts,
} from './sweep-plan';

/** What became of one file; `findings` in words, for the tab ไฟล์บันทึกข้อมูล; `refused` are e-mails Google did not take. */
export type FileReport = {
  file: TrackingFile;
  result: keyof typeof FILE_RESULTS;
  findings: string;
  accepted: number;
  refused: string[];
  /** Something was begun that the next run has to look after first. */
  unfinished: boolean;
};

/** A workbook as the run saw it, for everything that follows from it. */
export type SeenWorkbook = { file: TrackingFile; verdicts: Verdicts };

type Narrowed = { look: Look; notices: Notice[] };

export function runOver(
  context: RunContext,
  files: readonly TrackingFile[],
  observers: readonly RunObserver[],
  hasTime: () => boolean = () => true,
): FileReport[] {
  const court = courtOf(context);
  const reports = new Map<TrackingFile, FileReport>();
  const report = (file: TrackingFile, part: Partial<FileReport>): void => {
    const before = reports.get(file) ?? {
      file,
      result: 'ok',
      findings: '',
      accepted: 0,
      refused: [],
      unfinished: false,
    };
    reports.set(file, { ...before, ...part });
  };
  /** One broken workbook must not keep the others from being looked after. */
  const attempt = <T>(file: TrackingFile, act: () => T): T[] => {
    try {
      return [act()];
    } catch (error) {
      report(file, { result: 'failed', findings: String(error), unfinished: true });
      return [];
    }
  };

  // Files for which there is no time have no report: they keep their age and come first in a later run.
  const looks = files.flatMap((file, index) =>
    index > 0 && !hasTime()
      ? []
      : attempt(file, () => narrow(context, court, file)).flatMap((looked) => {
          if ('look' in looked) return [looked];
          report(file, looked);
          return [];
        }),
  );
  const texts = wantedTexts(
    context,
    looks.map(({ look }) => look),
  );
  const seen = looks.flatMap(({ look, notices }) =>
    attempt(look.file, (): SeenWorkbook => {
      const verdicts = judge(context, court, look, texts);
      const found = outcome(
        [...notices.filter(({ kind }) => kind !== 'altered-cells'), ...unexplained(notices, verdicts.plan.notices)],
        settingsIn(look.snapshot)?.version,
        verdicts.facts.settings.version,
      );
      report(look.file, {
        ...found,
        accepted: verdicts.accepted,
        unfinished: verdicts.entries.some(({ act }) => act !== ''),
      });
      if (found.result === 'repaired') verdicts.entries.push(repairEntry(context, look.file, found.findings));
      return { file: look.file, verdicts };
    }),
  );
  const ledger = writeRun(context, recordOf(seen, [...reports.values()]), seen, observers);
  for (const { file, verdicts } of seen) {
    attempt(file, () => report(file, { refused: settle(context, file, verdicts) }));
  }
  const all = [...reports.values()];
  writeTroubles(context, ledger, all);
  return all;
}

export function courtOf({ hq, keys, identity, registers, now }: RunContext): Court {
  return {
    hq,
    now,
    ledger: copyOf(registers.ledger),
    proofOf: (decision, district, day) => proofOf(hq, keys, identity.master, decision, district, day),
  };
}

/** Reads a workbook and takes away what must be taken; the rows of new confirmations come back as they are after that. */
function narrow(context: RunContext, court: Court, file: TrackingFile): Narrowed | LookProblem {
  const read = () => fetchTracking(file.id, dataTab(context.hq.round.year));
  const snapshot = read();
  const moves = columnsToMove(context, snapshot);
  if ('result' in moves) return moves;
  apply(file.id, moves);
  const look = lookAt(context, court, file, moves.length === 0 ? snapshot : read());
  if ('result' in look) return look;
  const { plan, held } = planTaking(context, look);
  const locked = look.data && held.length > 0 ? applyAndRead(file.id, plan.takes, look.data, held) : null;
  if (!locked) apply(file.id, plan.takes);
  return { look: narrowed(court, look, plan, locked), notices: plan.notices };
}

/** One read for all workbooks together, and none when nothing changed. */
export function wantedTexts(context: RunContext, looks: readonly Look[]): Snapshot {
  const wanted = looks.map((look) => textsWanted(context, look));
  const boxes = longTextBoxes(context.hq.round.year, context.registers.rows, {
    lines: wanted.flatMap(({ lines }) => lines),
    districts: wanted.flatMap(({ districts }) => districts),
  });
  return fetchCells(context.identity.hqId, context.book, boxes);
}

function recordOf(seen: readonly SeenWorkbook[], reports: FileReport[]): RunRecord {
  const all = <T>(part: (verdicts: Verdicts) => T[]): T[] => seen.flatMap(({ verdicts }) => part(verdicts));
  return {
    entries: all(({ entries }) => entries),
    history: all(({ history }) => history),
    gathered: all(({ gathered }) => gathered),
    setbacks: all(({ setbacks }) => setbacks),
    reports,
  };
}

/** Answers and contents first, then the rights that are due. Returns the e-mails that Google refused. */
function settle(context: RunContext, file: TrackingFile, { look, facts, plan }: Verdicts): string[] {
  // Before the workbook knows them by its contents: a run that ends in between lets them in again.
  const strangers = shareWithEditors(file.id, newcomers(context, file, look.snapshot, facts.settings.version));
  apply(file.id, [...plan.takes, ...plan.contents]);
  return [...new Set([...strangers, ...grant(file.id, plan.grants)])];
}

function repairEntry({ now }: RunContext, file: TrackingFile, findings: string): LedgerEntry {
  return { ...NO_ENTRY, at: now, kind: 'repaired', province: provinceNames(file), remark: findings };
}

function provinceNames({ provinces }: TrackingFile): string {
  const [only] = provinces;
  return provinces.length === 1 && only ? only.name : '';
}

/** Cells of HQ that differ both from what stood and from what was judged; an answer that is due explains itself. */
function unexplained(before: readonly Notice[], judged: readonly Notice[]): Notice[] {
  return before.flatMap((notice) => {
    const after = judged.find(({ kind, tab }) => kind === notice.kind && tab === notice.tab);
    if (notice.kind !== 'altered-cells' || after?.kind !== 'altered-cells') return [];
    return [{ ...notice, count: Math.min(notice.count, after.count) }];
  });
}

/** `ordered`: HQ changed its roster or settings, from which other rights and tabs follow than there are. */
function outcome(
  notices: readonly Notice[],
  before: string | undefined,
  wanted: string,
): { result: 'ok' | 'repaired'; findings: string } {
  // The settings come last when a workbook is made: without them nothing was whole yet, and nothing is repaired.
  if (before === undefined) return { result: 'ok', findings: '' };
  const ordered = before !== wanted;
  const lost = ordered ? [] : notices.filter(({ kind }) => kind === 'missing-tab').map(({ tab }) => tab);
  const isRight = ({ kind, tab }: Notice) =>
    kind === 'unknown' || kind === 'altered' || (kind === 'missing' && !lost.includes(tab));
  const rights = ordered ? 0 : notices.filter(isRight).length;
  const cells = notices.reduce((sum, notice) => sum + (notice.kind === 'altered-cells' ? notice.count : 0), 0);
  const tabs = notices.filter(({ kind }) => kind === 'unknown-tab').map(({ tab }) => tab);
  const findings = repairedText({ rights, lost, cells, tabs });
  return { result: rights > 0 || lost.length > 0 ? 'repaired' : 'ok', findings };
}
