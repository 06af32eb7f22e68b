// What must hold for whatever was sent: an answer in words that are meant, nothing done unless it was accepted, and
// then only what that role may do, and no text that became a formula.
import { columns, HQ_FILE, HQ_PROJECT } from '../../demo/sample-round';
import type { Execution } from '../../practice/google';
import { BLOCK } from '../../src/workbook/columns';
import { DATA, LAPLAE, rowOf, TRON } from '../support/uttaradit-places';
import { type Office, OUR_DISTRICTS, ROLES, type Role, type Target } from './office';
import { MARK } from './payloads';
import type { Trace } from './traces';

export type Verdict = { answer: string; problems: string[] };

/** Who has anything to ask of a project; all others learn nothing and change nothing. */
function belongs(role: Role, project: string): boolean {
  return project === HQ_PROJECT
    ? role === 'HQ staff' || role === 'role account'
    : role === 'recorder' || role === 'director';
}

/** Names of places, which everybody may know. */
const PUBLIC = ['districts'];

/** Google's words to whoever may not; nothing else that Google says is meant to be heard. */
const NO_PERMISSION = /You do not have permission|protected cell or object/;

export function judge(office: Office, target: Target, role: Role, done: Execution, traces: readonly Trace[]): Verdict {
  const { answer, accepted, problems } = heard(target, role, done);
  const forbidden = traces.filter((trace) => !accepted || !mayLeave(office, target, role, trace));
  return {
    answer,
    problems: [
      ...problems,
      ...forbidden.map((trace) => `${accepted ? 'left' : 'refused, and yet left'} ${shown(trace)}`),
      ...traces.flatMap((trace) => formulaIn(target, trace)),
    ],
  };
}

type Heard = { answer: string; accepted: boolean; problems: string[] };

function heard(target: Target, role: Role, { outcome, logs }: Execution): Heard {
  const outsider = !belongs(role, target.project);
  if (!outcome.ok) {
    const { name, message, stack = '' } = outcome.error;
    const isNamed = !target.isCall && outsider && NO_PERMISSION.test(message);
    const problems = isNamed ? [] : [`threw ${name}: ${message}\n${stack}`];
    return { answer: isNamed ? 'no permission' : 'threw', accepted: false, problems };
  }
  if (!target.isCall) return { answer: 'done', accepted: true, problems: [] };
  const said = parsed(outcome.value);
  if (said === undefined) {
    return { answer: 'not an outcome', accepted: false, problems: [`answered ${String(outcome.value).slice(0, 200)}`] };
  }
  if (said.ok) {
    const isSecret = said.value !== null && !PUBLIC.includes(target.function);
    const told = outsider && isSecret ? [`told an outsider ${JSON.stringify(said.value).slice(0, 200)}`] : [];
    return { answer: 'accepted', accepted: true, problems: told };
  }
  // A calm answer to a bug is a bug all the same.
  const isCalm = said.code !== 'failed' || (outsider && logs.some((line) => NO_PERMISSION.test(line)));
  return { answer: said.code, accepted: false, problems: isCalm ? [] : [`failed: ${logs.join('\n')}`] };
}

function parsed(text: unknown): { ok: true; value: unknown } | { ok: false; code: string } | undefined {
  let answer: unknown;
  try {
    answer = JSON.parse(String(text));
  } catch {
    return undefined;
  }
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return undefined;
  if (answer.ok === true) return 'value' in answer ? { ok: true, value: answer.value } : undefined;
  if (!('refusal' in answer) || typeof answer.refusal !== 'object' || answer.refusal === null) return undefined;
  const code: unknown = Reflect.get(answer.refusal, 'code');
  return typeof code === 'string' ? { ok: false, code } : undefined;
}

const AREA_COLUMNS = new Set(
  columns.areas.flatMap(({ items, note, savedAt, savedBy }) => [
    ...items.map(({ column }) => column),
    note,
    savedAt,
    savedBy,
  ]),
);
const BLOCK_COLUMNS = new Set<number>(BLOCK.map((code) => columns.block[code]));

/** By the roster of the sample, and not by what Google lets through. */
function mayLeave(office: Office, { project }: Target, role: Role, trace: Trace): boolean {
  if (project === HQ_PROJECT) {
    if (role === 'role account') return true;
    return role === 'HQ staff' && 'file' in trace && trace.file === HQ_FILE;
  }
  // What a person's own add-on remembers for that person.
  if (trace.kind === 'kept') return belongs(role, project) && trace.name.startsWith(`user ${project} ${ROLES[role]} `);
  if (trace.kind !== 'cell' || trace.file !== office.file.id || trace.sheet !== DATA) return false;
  if (role === 'recorder') return isRowOf(trace, [LAPLAE, TRON]) && AREA_COLUMNS.has(trace.column);
  if (role === 'director') return isRowOf(trace, OUR_DISTRICTS) && BLOCK_COLUMNS.has(trace.column);
  return false;
}

function isRowOf({ row }: { row: number }, districts: readonly number[]): boolean {
  return districts.some((district) => rowOf(district) === row);
}

function formulaIn({ project }: Target, trace: Trace): string[] {
  if (trace.kind !== 'cell' || trace.after.formula === undefined) return [];
  const { formula } = trace.after;
  if (formula === trace.before.formula) return [];
  // HQ's project writes formulas of its own; none of them holds what a person sent.
  const isOurs = project === HQ_PROJECT && !formula.includes(MARK) && !formula.includes('1+1');
  return isOurs ? [] : [`a text became the formula ${formula} in ${shown(trace)}`];
}

function shown(trace: Trace): string {
  if (trace.kind !== 'cell') return JSON.stringify(trace);
  const { file, sheet, row, column, before, after } = trace;
  return `${file} ${sheet} R${row}C${column}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`.slice(0, 400);
}
