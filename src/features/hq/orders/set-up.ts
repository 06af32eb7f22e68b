// The order to set up tracking workbooks: first their lines in the list, then one workbook after another is made, brought
// into its planned form, protected, and only then shared. Each step may be done again without harm.
import { readSetUp, type SetUpPayload } from '../../../contract/orders/set-up';
import { type Province, provinces } from '../../../domain/places';
import { SET_UP, SET_UP_PROBLEMS } from '../../../messages/set-up';
import { fileIdIn, hqFileId, isOwner, ownsFile, scheduleEveryFiveMinutes } from '../../../workbook/hq-host';
import { FILE_COLUMNS, HQ_FILES, HQ_FIRST_ROW } from '../../../workbook/hq-tabs';
import type { HqFacts, TrackingFile } from '../../../workbook/hq-workbook';
import { writeCells } from '../../../workbook/requests';
import { tabById } from '../../../workbook/snapshot';
import { cell } from '../../../workbook/spec';
import { filledRows } from '../../../workbook/typed';
import type { OpenDesk } from '../desk';
import { OBSERVERS } from '../observers';
import { contextOf } from '../run-context';
import { runOver } from '../tracking-run';
import { createWorkbook, noteWorkbook, openToPeople } from '../workbooks';
import { type Findings, kindOf, type Step, type StepContext } from './kind';

export const setUp = kindOf<SetUpPayload>({
  code: 'set-up',
  read: readSetUp,
  title: (payload) => SET_UP.title(chosenOf(payload).length),
  find: findings,
  step(payload, cursor, context) {
    if (cursor === '') return list(payload, context);
    const [row = 0, last = 0, refused = 0] = cursor.split(' ').map(Number);
    return oneWorkbook({ row, last, refused }, context);
  },
});

function list(payload: SetUpPayload, { open }: StepContext): Step {
  const tab = tabById(open.book, HQ_FILES.id);
  const rows = tab ? filledRows(tab, HQ_FIRST_ROW, FILE_COLUMNS.id) : [];
  const first = Math.max(HQ_FIRST_ROW, ...rows.map((row) => row + 1));
  const lines = linesOf(payload);
  const id = payload.how === 'adopt' ? (fileIdIn(payload.file) ?? '') : '';
  return {
    hq: [
      writeCells(
        HQ_FILES.id,
        first,
        FILE_COLUMNS.provinces,
        lines.map((names) => [cell(names), cell(''), cell(id)]),
      ),
    ],
    cursor: `${first} ${first + lines.length - 1} 0`,
    progress: SET_UP.progress(0, lines.length),
  };
}

type At = { row: number; last: number; refused: number };

/** A file that failed so often is left to the sweeps, so that the others are not kept waiting. */
const MOST_FAILURES = 2;

function oneWorkbook({ row, last, refused }: At, context: StepContext): Step {
  const { desk, open, order, now } = context;
  const file = open.facts.files.find((each) => each.row === row);
  if (!file) return next({ row, last, refused }, context);
  if (file.id === '') {
    const id = createWorkbook();
    return {
      hq: [noteWorkbook(file, open.facts.round.year, id)],
      cursor: `${row} ${last} ${refused}`,
      progress: order.progress,
    };
  }
  const run = contextOf(open.id, open.book, open.facts, now);
  const [report] = runOver(run, [file], OBSERVERS);
  // The run wrote into the registers, so what was read before no longer holds.
  desk.forget();
  const isDone = report?.result === 'ok' || report?.result === 'repaired';
  if (!isDone && order.failures < MOST_FAILURES) throw new Error(report?.findings ?? 'no report');
  const kept = isDone ? openToPeople(run, file) : [];
  return next({ row, last, refused: refused + kept.length }, context);
}

function next({ row, last, refused }: At, { open }: StepContext): Step {
  const first = open.facts.files.filter((file) => file.row <= last).length - (last - row);
  if (row < last) {
    return { hq: [], cursor: `${row + 1} ${last} ${refused}`, progress: SET_UP.progress(first, first + last - row) };
  }
  scheduleEveryFiveMinutes('sweep');
  return { hq: [], cursor: null, progress: '', result: SET_UP.result(refused) };
}

function findings(payload: SetUpPayload, open: OpenDesk): Findings {
  const chosen = chosenOf(payload);
  const { people, catalogue } = open.facts;
  const districts = chosen.flatMap(({ code }) => open.facts.districts.of(code));
  const recorded = new Set(people.flatMap((person) => (person.role === 'recorder' ? person.districts : [])));
  const directed = new Set(people.filter(({ role }) => role === 'director').map(({ province }) => province));
  const bare = districts.filter(({ code }) => !recorded.has(code));
  const undirected = chosen.filter(({ code }) => !directed.has(code));
  const here = new Set(chosen.map(({ code }) => code));
  const named = new Set(people.filter(({ province }) => here.has(province)).map(({ email }) => email));
  const files = linesOf(payload).length;
  const warn = (text: string) => ({ field: 'provinces', text });
  return {
    problems: problemsOf(payload, chosen, open.facts),
    warnings: [
      ...(bare.length > 0 ? [warn(SET_UP.withoutRecorder(bare.length))] : []),
      ...(undirected.length > 0 ? [warn(SET_UP.withoutDirector(undirected.map(({ name }) => name)))] : []),
      ...(catalogue.official ? [] : [warn(SET_UP.unofficial)]),
      ...(isOwner() ? [] : [warn(SET_UP.byRoleAccount)]),
    ],
    effects: [
      { sign: 'info', text: payload.how === 'adopt' ? SET_UP.adopts : SET_UP.makes(files), means: '' },
      { sign: 'ok', text: SET_UP.rows(chosen.length, districts.length), means: '' },
      { sign: 'ok', text: SET_UP.protects, means: '' },
      { sign: 'ok', text: SET_UP.shares(named.size), means: '' },
    ],
    button: SET_UP.button(files),
  };
}

function problemsOf({ how, file, provinces: codes }: SetUpPayload, chosen: readonly Province[], facts: HqFacts) {
  const problems: Findings['problems'] = [];
  const taken = new Set(facts.files.flatMap((each) => each.provinces.map(({ code }) => code)));
  const twice = chosen.filter(({ code }) => taken.has(code));
  if (chosen.length === 0 || chosen.length < new Set(codes).size) {
    problems.push({ field: 'provinces', text: SET_UP_PROBLEMS.none });
  }
  if (twice.length > 0) {
    problems.push({ field: 'provinces', text: SET_UP_PROBLEMS.twice(twice.map(({ name }) => name)) });
  }
  if (how === 'adopt') problems.push(...adoptProblems(file, facts.files).map((text) => ({ field: 'file', text })));
  return problems;
}

/** Only a file that the role account owns: nobody else may be able to take it away or look into it. */
function adoptProblems(address: string, files: readonly TrackingFile[]): string[] {
  const id = fileIdIn(address);
  if (id === undefined) return [SET_UP_PROBLEMS.address];
  if (id === hqFileId() || files.some((file) => file.id === id)) return [SET_UP_PROBLEMS.inUse];
  return !isOwner() || ownsFile(id) ? [] : [SET_UP_PROBLEMS.notOwned];
}

/** In Thai order, each once. */
function chosenOf({ provinces: codes }: SetUpPayload): Province[] {
  return provinces().filter(({ code }) => codes.includes(code));
}

/** The lines of the list, as people would type them. */
function linesOf(payload: SetUpPayload): string[] {
  const names = chosenOf(payload).map(({ name }) => name);
  return payload.how === 'each' ? names : [names.join(', ')];
}
