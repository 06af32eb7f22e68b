// What each event makes of the form of one area.
import type { AreaView, Refusal } from '../../src/contract/calls';
import type { Instant } from '../../src/domain/day';
import { plainNumber } from '../../src/domain/volume';
import { isReadable } from './field-check';
import {
  type ByCode,
  type FormAction,
  type FormState,
  formOf,
  hasBadNote,
  hasBadVolume,
  hasEdits,
  isBad,
  itemOf,
  sameNote,
  shownNote,
  shownText,
  unsavedCodes,
} from './form-state';

export function reduceForm(state: FormState, action: FormAction): FormState {
  switch (action.type) {
    case 'typed': {
      const item = itemOf(state.area, action.code);
      if (!item) return state;
      const showsError = state.typing !== action.code && isBad(state, item);
      const stillBad = !isReadable(item, action.text);
      return edited({
        ...state,
        typed: { ...state.typed, [action.code]: action.text },
        problems: without(state.problems, action.code),
        typing: showsError && stillBad ? null : action.code,
      });
    }
    case 'noted':
      return edited({
        ...state,
        notes: { ...state.notes, [action.code]: action.note },
        problems: without(state.problems, action.code),
        typing: action.code,
      });
    case 'left':
      return state.typing === null ? state : { ...state, typing: null };
    case 'repaired': {
      const volume = itemOf(state.area, action.code)?.volume;
      const number = volume?.kind === 'invalid' ? volume.repair : volume?.kind === 'recorded' ? volume.value : null;
      if (number === null) return state;
      return edited({ ...state, typed: { ...state.typed, [action.code]: plainNumber(number) }, typing: null });
    }
    case 'pasted':
      return edited({ ...state, typed: { ...state.typed, ...action.texts }, problems: {}, typing: null });
    case 'zeroed': {
      const emptied = state.area.items
        .filter((item) => action.only === 'all' || shownText(state, item) === '')
        .map((item) => [item.code, shownText(state, item)] as const);
      const zeros = Object.fromEntries(emptied.map(([code]) => [code, '0']));
      const undo = { typed: Object.fromEntries(emptied), items: emptied.length };
      return { ...edited({ ...state, typed: { ...state.typed, ...zeros }, typing: null }), undo };
    }
    case 'undone':
      return state.undo ? edited({ ...state, typed: { ...state.typed, ...state.undo.typed }, typing: null }) : state;
    case 'refreshed':
      return hasEdits(state) || state.sent ? state : { ...state, area: action.area, typed: {}, notes: {}, undo: null };
    case 'sent':
      return {
        ...state,
        typing: null,
        sent: { typed: state.typed, notes: state.notes, attempt: 1, busy: false, edits: state.edits },
        refusal: null,
      };
    case 'retrying':
      return state.sent ? { ...state, sent: { ...state.sent, attempt: action.attempt, busy: action.busy } } : state;
    case 'saved':
      return afterSave(state, action.area, action.at);
    case 'refused':
      return afterRefusal(state, action.refusal);
    case 'choosing':
      return { ...state, choosing: action.on && state.conflict !== null };
    case 'resolved':
      return resolve(state, action.mine);
    case 'discarded':
      return { ...formOf(state.conflict ?? state.area), saved: state.saved, edits: state.edits + 1 };
  }
}

function edited(state: FormState): FormState {
  return { ...state, edits: state.edits + 1, undo: null };
}

/** What was typed since the save began stays, and so does what could not be sent; everything else is in the cells now. */
function afterSave(state: FormState, area: AreaView, at: Instant): FormState {
  const { sent } = state;
  const before = sent ? { ...state, typed: sent.typed, notes: sent.notes } : state;
  const typed = keep(state.typed, (code, text) => text !== sent?.typed[code] || hasBadVolume(before, code));
  const notes = keep(state.notes, (code, note) => !sameNote(note, sent?.notes[code]) || hasBadNote(before, code));
  const items = unsavedCodes(before).filter((code) => typed[code] === undefined && notes[code] === undefined).length;
  return {
    ...state,
    area,
    typed,
    notes,
    sent: null,
    refusal: null,
    conflict: null,
    choosing: false,
    saved: { at, items },
    restored: null,
  };
}

function afterRefusal(state: FormState, refusal: Refusal): FormState {
  const quiet = state.sent?.edits === state.edits;
  const next = { ...state, sent: null, refusal };
  if (refusal.code === 'conflict') return { ...next, conflict: refusal.current, choosing: quiet };
  if (refusal.code !== 'bad-values') return next;
  return { ...next, problems: Object.fromEntries(refusal.fields.map(({ code, problem }) => [code, problem])) };
}

/** The other version becomes the ground; what the person chose of his own is typed over it. */
function resolve(state: FormState, mine: readonly string[]): FormState {
  const { conflict, area } = state;
  if (!conflict) return state;
  const items = area.items.filter((item) => mine.includes(item.code));
  return {
    ...state,
    area: conflict,
    typed: Object.fromEntries(items.map((item) => [item.code, shownText(state, item)])),
    notes: Object.fromEntries(items.map((item) => [item.code, shownNote(state, item)])),
    conflict: null,
    choosing: false,
    refusal: null,
    edits: state.edits + 1,
  };
}

function keep<T>(from: ByCode<T>, wanted: (code: string, value: T) => boolean): ByCode<T> {
  return Object.fromEntries(Object.entries(from).filter(([code, value]) => wanted(code, value)));
}

function without<T>(from: ByCode<T>, code: string): ByCode<T> {
  return code in from ? keep(from, (each) => each !== code) : from;
}
