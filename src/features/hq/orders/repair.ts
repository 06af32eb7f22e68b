// The order to check and repair tracking workbooks, one after another: who was chosen is shown out, what is damaged is put
// back by the same reconciliation as every sweep's, who should be in is let in. Each step may be done again without harm.
import type { EffectLine, FieldWords } from '../../../contract/hq-calls';
import { type RepairPayload, readRepair } from '../../../contract/orders/repair';
import type { Access } from '../../../domain/access';
import { shortMoment } from '../../../domain/day';
import { REPAIR, REPAIR_PROBLEMS } from '../../../messages/repair';
import { isOwner, isScheduled, scheduleEveryFiveMinutes, showOut } from '../../../workbook/hq-host';
import { FILE_COLUMNS, HQ_FILES } from '../../../workbook/hq-tabs';
import type { TrackingFile } from '../../../workbook/hq-workbook';
import { writeCells } from '../../../workbook/requests';
import { cell } from '../../../workbook/spec';
import type { OpenDesk } from '../desk';
import { accessToFile, type Inspection, inspect, needless } from '../inspect';
import { OBSERVERS } from '../observers';
import { contextOf } from '../run-context';
import { runOver } from '../tracking-run';
import { openToPeople } from '../workbooks';
import { type Findings, kindOf, type Step, type StepContext } from './kind';
import { line, repairLines } from './repair-lines';

export const repair = kindOf<RepairPayload>({
  code: 'repair',
  read: readRepair,
  title: ({ files }) => REPAIR.title(files.length),
  find: findings,
  step(payload, cursor, context) {
    const [at = 0, troubled = 0] = cursor.split(' ').map(Number);
    return oneWorkbook(payload, { at, troubled }, context);
  },
});

/** The file to look after in this step, and how many of those before still need somebody. */
type At = { at: number; troubled: number };

/** A file that failed so often is told and left to the sweeps, so that the others are not kept waiting. */
const MOST_FAILURES = 2;

function oneWorkbook({ files, remove }: RepairPayload, { at, troubled }: At, context: StepContext): Step {
  const { desk, open, order, now } = context;
  const file = fileWith(open, files[at] ?? '');
  // Its line was taken out of the list meanwhile.
  if (!file) return next(files.length, { at, troubled }, []);
  const run = contextOf(open.id, open.book, open.facts, now);
  const leaving = remove.filter((email) => needless(accessToFile(run, file)).includes(email));
  if (leaving.length > 0) showOut(file.id, leaving);
  const [report] = runOver(run, [file], OBSERVERS);
  // The run wrote into the registers, so what was read before no longer holds.
  desk.forget();
  const isDone = report?.result === 'ok' || report?.result === 'repaired';
  if (!isDone && order.failures < MOST_FAILURES) throw new Error(report?.findings ?? 'no report');
  if (!isDone) return next(files.length, { at, troubled: troubled + 1 }, []);
  openToPeople(run, file);
  const access = accessToFile(run, file);
  const hq = [writeCells(HQ_FILES.id, file.row, FILE_COLUMNS.access, [[cell(accessText(access, now))]])];
  const isWhole = access.shutOut.length + needless(access).length === 0;
  return next(files.length, { at, troubled: troubled + (isWhole ? 0 : 1) }, hq);
}

function accessText(access: Access, now: number): string {
  return REPAIR.access(access.shutOut, needless(access), shortMoment(now));
}

function next(all: number, { at, troubled }: At, hq: Step['hq']): Step {
  if (at + 1 < all) return { hq, cursor: `${at + 1} ${troubled}`, progress: REPAIR.progress(at + 1, all) };
  scheduleEveryFiveMinutes('sweep');
  return { hq, cursor: null, progress: '', result: REPAIR.result(all, troubled) };
}

function findings({ files, remove }: RepairPayload, open: OpenDesk, now: number): Findings {
  const known = files.map((id) => fileWith(open, id));
  const found = known.filter((file): file is TrackingFile => file !== undefined);
  const button = REPAIR.button(files.length);
  const [only] = found;
  if (!only || found.length < files.length) {
    return { problems: [problem(REPAIR_PROBLEMS.unknown)], warnings: [], effects: [], button };
  }
  if (!isOwner()) {
    return {
      problems: [],
      warnings: [problem(REPAIR.byRoleAccount)],
      effects: generally(found.length, remove),
      button,
    };
  }
  const schedule = isScheduled('sweep') ? [] : [line('ok', REPAIR.schedules)];
  if (files.length > 1) {
    return { problems: [], warnings: [], effects: [...generally(found.length, remove), ...schedule], button };
  }
  const inspection = inspect(contextOf(open.id, open.book, open.facts, now), only);
  return {
    problems: problemsOf(inspection, remove),
    warnings: [],
    effects: [line('info', REPAIR.found(only.title)), ...repairLines(inspection, remove), ...schedule],
    choices: needless(inspection.access).map((email) => ({ key: email, text: email })),
    button,
  };
}

function problemsOf({ trouble, access }: Inspection, remove: readonly string[]): FieldWords[] {
  const kept = remove.filter((email) => access.due.has(email));
  return [
    ...(trouble === '' ? [] : [problem(trouble)]),
    ...(kept.length === 0 ? [] : [problem(REPAIR_PROBLEMS.known(kept))]),
  ];
}

/** Without looking into the workbooks: they are many, or not this person's to look into. */
function generally(files: number, remove: readonly string[]): EffectLine[] {
  return [
    line('info', REPAIR.all(files)),
    line('ok', REPAIR.allRights),
    line('ok', REPAIR.allLets),
    line('ok', REPAIR.untouched),
    ...(remove.length > 0 ? [line('part', REPAIR.removes(remove))] : []),
  ];
}

function fileWith({ facts }: OpenDesk, id: string): TrackingFile | undefined {
  return facts.files.find((file) => file.id !== '' && file.id === id);
}

function problem(text: string): FieldWords {
  return { field: '', text };
}
