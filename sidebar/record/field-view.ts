// How one field looks: which state, which text, which message with which sign.
import type { ItemView } from '../../src/contract/calls';
import type { JumpLimits } from '../../src/domain/jump';
import type { Suspicion } from '../../src/domain/volume';
import type { FieldProblemCode } from '../../src/messages/field-problems';
import type { SignName } from '../shared/signs';
import { checkField, type FieldCheck } from './field-check';
import { type FormState, type NoteTyped, noteProblem, shownNote, shownText, volumeProblem } from './form-state';

export type FieldLook = 'ok' | 'blank' | 'zero' | 'warn' | 'bad';

type Said =
  | { kind: 'read-as'; value: number }
  | { kind: 'zero' | 'blank' }
  /** Against last year, with nothing to remark. */
  | { kind: 'change'; value: number; before: number }
  | { kind: 'jump'; ratio: number }
  | { kind: 'problem'; problem: FieldProblemCode }
  | { kind: 'suspect'; suspicion: Suspicion; value: number }
  | { kind: 'invalid'; text: string; repair: number | null };

export type FieldMessage = Said & {
  tone: 'plain' | 'ok' | 'warn' | 'bad';
  sign: SignName | null;
  repairTo: number | null;
};

export type FieldView = {
  look: FieldLook;
  text: string;
  message: FieldMessage | null;
  note: NoteTyped;
  hasNote: boolean;
  noteProblem: 'bad-link' | 'long-reason' | null;
};

/** While a field is being typed in, complaints and warnings wait until it is left. */
export function fieldView(state: FormState, item: ItemView, limits: JumpLimits): FieldView {
  const note = shownNote(state, item);
  const said = state.problems[item.code];
  const aboutNote = said === 'bad-link' || said === 'long-reason' ? said : null;
  const typing = state.typing === item.code;
  const problem = volumeProblem(state, item.code);
  const check = checkField(item, state.typed[item.code], limits);
  const look = problem ? LOOKS.bad : lookOf(check);
  const message = problem ? complaint(problem) : (messageOf(check) ?? changeOf(check, item));
  const waits = typing && (look === 'bad' || look === 'warn');
  return {
    look: waits ? 'ok' : look,
    text: shownText(state, item),
    message: waits ? changeOf(check, item) : message,
    note,
    hasNote: note.reason.trim() !== '' || note.link.trim() !== '',
    noteProblem: typing ? null : (aboutNote ?? (state.notes[item.code] ? noteProblem(note) : null)),
  };
}

const LOOKS: { [kind in FieldCheck['kind']]: FieldLook } = {
  blank: 'blank',
  ok: 'ok',
  zero: 'zero',
  warn: 'warn',
  bad: 'bad',
  suspect: 'warn',
  invalid: 'bad',
};

function lookOf(check: FieldCheck): FieldLook {
  return check.kind === 'suspect' && !isRepairable(check.suspicion, check.value) ? 'bad' : LOOKS[check.kind];
}

function complaint(problem: FieldProblemCode): FieldMessage {
  return { kind: 'problem', problem, tone: 'bad', sign: 'wrong', repairTo: null };
}

function messageOf(check: FieldCheck): FieldMessage | null {
  switch (check.kind) {
    case 'blank':
      return { kind: 'blank', tone: 'plain', sign: 'none', repairTo: null };
    case 'ok':
      return check.readAs ? { kind: 'read-as', value: check.value, tone: 'plain', sign: 'ok', repairTo: null } : null;
    case 'zero':
      return { kind: 'zero', tone: 'ok', sign: 'zero', repairTo: null };
    case 'warn':
      return { kind: 'jump', ratio: check.ratio, tone: 'warn', sign: 'warn', repairTo: null };
    case 'bad':
      return complaint(check.problem);
    case 'suspect': {
      const repairable = isRepairable(check.suspicion, check.value);
      return {
        kind: 'suspect',
        suspicion: check.suspicion,
        value: check.value,
        tone: repairable ? 'warn' : 'bad',
        sign: repairable ? 'warn' : 'wrong',
        repairTo: repairable ? check.value : null,
      };
    }
    case 'invalid':
      return {
        kind: 'invalid',
        text: check.text,
        repair: check.repair,
        tone: 'bad',
        sign: 'wrong',
        repairTo: check.repair,
      };
  }
}

function changeOf(check: FieldCheck, { lastYear }: ItemView): FieldMessage | null {
  if (lastYear === null || !('value' in check)) return null;
  return { kind: 'change', value: check.value, before: lastYear, tone: 'plain', sign: null, repairTo: null };
}

/** Days of this century have numbers beyond this one; a smaller one was meant as a number. */
const FIRST_REAL_DATE = 36_526;

/** A formula's number can be taken over, and one only shown as a date; a decimal or too long a number is typed anew. */
function isRepairable(suspicion: Suspicion, value: number): boolean {
  return suspicion === 'formula' || (suspicion === 'date' && value < FIRST_REAL_DATE);
}
