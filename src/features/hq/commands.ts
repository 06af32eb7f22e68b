// What HQ's commands and its time-driven trigger do.
import { endOfDay, type Instant, startOfDay } from '../../domain/day';
import { endsFor } from '../../domain/round';
import { DAILY_MS, runAllowance, spentAfter, stillUnfinished, sweepOrder } from '../../domain/sweep-schedule';
import {
  ALREADY_SCHEDULED,
  ANOTHER_RUN,
  HQ_TITLE,
  preparedText,
  problemsText,
  ROLE_ACCOUNT_ONLY,
  SCHEDULED,
  setUpText,
  sweptText,
} from '../../messages/hq';
import { chainText } from '../../messages/registers';
import { apply } from '../../workbook/api';
import {
  hqFileId,
  isOfAnother,
  keepCompleted,
  keepSpent,
  lastCompleted,
  readSpent,
  runAlone,
  scheduleEveryFiveMinutes,
} from '../../workbook/hq-host';
import { readHq, type TrackingFile } from '../../workbook/hq-workbook';
import { tell } from '../../workbook/ui';
import { sendDigests } from './act-digest';
import { checkedLedger } from './confirmations';
import { fetchBook, openDesk } from './desk';
import type { RunContext } from './facts';
import { addMissingTabs } from './first-steps';
import { sendKeys } from './key-mail';
import { OBSERVERS } from './observers';
import { carryOut, hasOpenOrders } from './orders/runner';
import { sendReminders } from './reminders';
import { contextOf } from './run-context';
import { type FileReport, runOver } from './tracking-run';
import { createWorkbook, noteWorkbook, openToPeople } from './workbooks';

/** Adds the tabs of the HQ workbook that are missing. */
export function prepareHq(): void {
  tell(HQ_TITLE, preparedText(addMissingTabs()));
}

/** Creates the workbooks that have no file yet, brings every one into its planned form, and only then shares it. */
export function setUpFiles(): void {
  withFacts((context, files) => {
    const ready = files.map((file) => created(context, file));
    const reports = runOver(context, ready, OBSERVERS);
    for (const { file, result } of reports) {
      if (result === 'ok' || result === 'repaired') openToPeople(context, file);
    }
    tell(HQ_TITLE, setUpText(reports.length, failures(reports)));
  });
}

/** Reads the whole ledger and says whether its chain holds, and if not, where it breaks. */
export function checkLedger(): void {
  const { lines, broken } = checkedLedger();
  tell(HQ_TITLE, chainText(lines, broken));
}

export function sweepNow(): void {
  withFacts((context, files) => {
    const reports = runOver(context, made(files), OBSERVERS);
    tell(HQ_TITLE, sweptText(reports.length, accepted(reports), failures(reports)));
  });
}

/** The time-driven run: first what HQ ordered, then the same as by hand, with nobody to tell. */
export function sweep(): void {
  if (isOfAnother()) {
    console.error(ROLE_ACCOUNT_ONLY);
    return;
  }
  runAlone(() => {
    let reading = readHqBook();
    if (reading.ok && hasOpenOrders(reading.context.book)) {
      carryOut(openDesk());
      reading = readHqBook();
    }
    if (!reading.ok) console.error(reading.problems.join('\n'));
    else scheduledRun(withKeys(reading.context));
  });
}

/** As many workbooks as the day's trigger time allows, the most urgent first. */
function scheduledRun(context: RunContext): void {
  const { hq, now, owner } = context;
  const [spent, completed] = [readSpent(), lastCompleted()];
  const ends = now + runAllowance(spent, now, DAILY_MS[accountKind(owner)]) * SHARE_FOR_READING;
  const files = sweepOrder(
    made(hq.files).map((file) => ({
      ...file,
      unfinished: stillUnfinished(file, completed),
      edges: edgesOf(hq, file),
    })),
    now,
  );
  sendDigests(context);
  sendReminders(context);
  runOver(context, files, OBSERVERS, () => Date.now() < ends);
  keepSpent(spentAfter(spent, now, Date.now()));
  keepCompleted(now);
}

/** The rest is for the ledger, answers and rights. */
const SHARE_FOR_READING = 0.7;

function accountKind(email: string): keyof typeof DAILY_MS {
  return /@(gmail|googlemail)\.com$/.test(email) ? 'consumer' : 'workspace';
}

function edgesOf({ round, extensions, districts }: RunContext['hq'], file: TrackingFile): Instant[] {
  const ends = file.provinces
    .flatMap(({ code }) => districts.of(code))
    .flatMap((district) => {
      const { record, confirm } = endsFor(round, extensions, district);
      return [endOfDay(record.until) + 1000, endOfDay(confirm.until) + 1000];
    });
  return [...new Set([startOfDay(round.recording.from), startOfDay(round.confirming.from), ...ends])];
}

/** A trigger runs as whoever set it. */
export function schedule(): void {
  if (isOfAnother()) tell(HQ_TITLE, ROLE_ACCOUNT_ONLY);
  else tell(HQ_TITLE, scheduleEveryFiveMinutes('sweep') ? SCHEDULED : ALREADY_SCHEDULED);
}

/** Only the role account may write what a run writes: anybody else's would stop half-way. */
function withFacts(act: (context: RunContext, files: TrackingFile[]) => void): void {
  if (isOfAnother()) {
    tell(HQ_TITLE, ROLE_ACCOUNT_ONLY);
    return;
  }
  const isAlone = runAlone(() => {
    const reading = readHqBook();
    if (!reading.ok) tell(HQ_TITLE, problemsText(reading.problems));
    else act(withKeys(reading.context), reading.context.hq.files);
  });
  if (!isAlone) tell(HQ_TITLE, ANOTHER_RUN);
}

/** Keys go out before the run, so that the workbooks know them by the time the mail is read. */
function withKeys(context: RunContext): RunContext {
  return { ...context, keys: sendKeys(context) };
}

function readHqBook(): { ok: true; context: RunContext } | { ok: false; problems: string[] } {
  const id = hqFileId();
  const book = fetchBook(id);
  const reading = readHq(book);
  if (!reading.ok) return reading;
  return { ok: true, context: contextOf(id, book, reading.facts, Date.now()) };
}

/** The id goes into the HQ workbook at once: a run that ends here leaves a file that is known, not one that is lost. */
function created({ identity, hq }: RunContext, file: TrackingFile): TrackingFile {
  if (file.id !== '') return file;
  const id = createWorkbook();
  apply(identity.hqId, [noteWorkbook(file, hq.round.year, id)]);
  return { ...file, id };
}

function made(files: readonly TrackingFile[]): TrackingFile[] {
  return files.filter(({ id }) => id !== '');
}

function accepted(reports: readonly FileReport[]): number {
  return reports.reduce((sum, report) => sum + report.accepted, 0);
}

function failures(reports: readonly FileReport[]): number {
  return reports.filter(({ result }) => result !== 'ok' && result !== 'repaired').length;
}
