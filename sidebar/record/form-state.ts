// The form of one area as plain data: what the cells held, what was typed over it, and how the last save went.
import type { AreaSave, AreaView, ItemView, Refusal } from '../../src/contract/calls';
import type { Instant } from '../../src/domain/day';
import { type ItemNote, isLink, MAX_REASON, noteText, parseNotes } from '../../src/domain/note';
import { tidyText } from '../../src/domain/thai-text';
import { readVolume } from '../../src/domain/volume';
import type { FieldProblemCode } from '../../src/messages/field-problems';
import { differs, isReadable, textOf } from './field-check';

export type NoteTyped = { reason: string; link: string };
export type ByCode<T> = { readonly [code: string]: T };

export type FormState = {
  /** As the server last showed it. */
  area: AreaView;
  typed: ByCode<string>;
  notes: ByCode<NoteTyped>;
  /** What the server said about single fields. */
  problems: ByCode<FieldProblemCode>;
  /** The field being typed in: its verdict waits until it is left. */
  typing: string | null;
  /** The save under way, with what it took along. */
  sent: { typed: ByCode<string>; notes: ByCode<NoteTyped>; attempt: number; busy: boolean; edits: number } | null;
  refusal: Refusal | null;
  saved: { at: Instant; items: number } | null;
  /** What somebody else saved meanwhile; `choosing` while the person is comparing. */
  conflict: AreaView | null;
  choosing: boolean;
  undo: { typed: ByCode<string>; items: number } | null;
  /** Counts edits, to tell whether anything was typed since a save began. */
  edits: number;
  /** When the draft was typed that this form was opened with; null once something was saved. */
  restored: Instant | null;
};

export type FormAction =
  | { type: 'typed'; code: string; text: string }
  | { type: 'noted'; code: string; note: NoteTyped }
  | { type: 'left' }
  | { type: 'repaired'; code: string }
  | { type: 'pasted'; texts: ByCode<string> }
  | { type: 'zeroed'; only: 'blanks' | 'all' }
  | { type: 'undone' }
  | { type: 'refreshed'; area: AreaView }
  | { type: 'sent' }
  | { type: 'retrying'; attempt: number; busy: boolean }
  | { type: 'saved'; area: AreaView; at: Instant }
  | { type: 'refused'; refusal: Refusal }
  | { type: 'choosing'; on: boolean }
  | { type: 'resolved'; mine: readonly string[] }
  | { type: 'discarded' };

export function formOf(area: AreaView): FormState {
  return {
    area,
    typed: {},
    notes: {},
    problems: {},
    typing: null,
    sent: null,
    refusal: null,
    saved: null,
    conflict: null,
    choosing: false,
    undo: null,
    edits: 0,
    restored: null,
  };
}

export function itemOf(area: AreaView, code: string): ItemView | undefined {
  return area.items.find((item) => item.code === code);
}

export function shownText(state: FormState, item: ItemView): string {
  return state.typed[item.code] ?? textOf(item.volume);
}

export function shownNote(state: FormState, item: ItemView): NoteTyped {
  return state.notes[item.code] ?? { reason: item.reason, link: item.link };
}

export function noteProblem({ reason, link }: NoteTyped): 'bad-link' | 'long-reason' | null {
  if (tidyText(link) !== '' && !isLink(tidyText(link))) return 'bad-link';
  return tidyText(reason).length > MAX_REASON ? 'long-reason' : null;
}

function noteDiffers(state: FormState, item: ItemView): boolean {
  const note = state.notes[item.code];
  return note !== undefined && !sameNote(asStored(item.code, note), { reason: item.reason, link: item.link });
}

/** A typed volume or note that cannot be saved as it stands. */
export function isBad(state: FormState, { code }: ItemView): boolean {
  return hasBadVolume(state, code) || hasBadNote(state, code);
}

export function hasBadVolume(state: FormState, code: string): boolean {
  const typed = state.typed[code];
  const item = itemOf(state.area, code);
  if (typed === undefined || !item) return false;
  return volumeProblem(state, code) !== null || (differs(item, typed) && !isReadable(item, typed));
}

export function hasBadNote(state: FormState, code: string): boolean {
  const note = state.notes[code];
  return note !== undefined && (noteProblem(note) !== null || isNoteProblem(state.problems[code]));
}

/** What the server said about the volume of an item. */
export function volumeProblem(state: FormState, code: string): FieldProblemCode | null {
  const problem = state.problems[code];
  return problem === undefined || isNoteProblem(problem) ? null : problem;
}

function isNoteProblem(problem: FieldProblemCode | undefined): boolean {
  return problem === 'bad-link' || problem === 'long-reason';
}

function isEdited(state: FormState, item: ItemView): boolean {
  return differs(item, state.typed[item.code]) || noteDiffers(state, item);
}

export function unsavedCodes(state: FormState): string[] {
  return state.area.items.filter((item) => isEdited(state, item)).map((item) => item.code);
}

export function hasEdits(state: FormState): boolean {
  return state.area.items.some((item) => isEdited(state, item));
}

/** Numbers of the items, as people count them in the form, that stand in the way. */
export function badNumbers(state: FormState): number[] {
  return state.area.items.flatMap((item, at) => (isBad(state, item) ? [at + 1] : []));
}

/** How many items hold a volume, counting what is typed and readable. */
export function filledCount(state: FormState): number {
  return state.area.items.filter((item) => {
    const typed = state.typed[item.code];
    if (typed === undefined || !differs(item, typed)) return item.volume.kind === 'recorded';
    return isReadable(item, typed) && tidyText(typed) !== '';
  }).length;
}

/** The standard time of what the fields hold, in minutes; what is in doubt adds nothing. */
export function minutesTyped({ area, typed }: FormState): number {
  return area.items.reduce((sum, { code, volume, decimals, minutes }) => {
    const odd = typed[code] === undefined && volume.kind === 'recorded' && volume.suspect !== null;
    const reading = readVolume(odd ? '' : (typed[code] ?? textOf(volume)), decimals);
    return sum + (reading.kind === 'number' ? reading.value * minutes : 0);
  }, 0);
}

/** What can be saved now, or null when nothing can. A field that cannot be read keeps its cell and its text. */
export function saveRequest(state: FormState, district: number): AreaSave | null {
  const { area, typed, notes, problems } = state;
  const values = area.items.flatMap((item) => {
    const text = typed[item.code];
    if (text === undefined || volumeProblem(state, item.code) || !differs(item, text) || !isReadable(item, text))
      return [];
    return [{ code: item.code, text: tidyText(text) }];
  });
  const toSend = area.items.map((item) => {
    const note = notes[item.code];
    const usable = note !== undefined && noteProblem(note) === null && !isNoteProblem(problems[item.code]);
    return usable ? asStored(item.code, note) : { code: item.code, reason: item.reason, link: item.link };
  });
  const noteChanged = area.items.some((item, at) => !sameNote(toSend[at] ?? item, item));
  if (values.length === 0 && !noteChanged) return null;
  const filled = toSend.filter(({ reason, link }) => reason !== '' || link !== '');
  return { district, area: area.number, shown: area.shown, values, notes: filled };
}

/** The note as the cell will give it back. */
function asStored(code: string, note: NoteTyped): ItemNote {
  const link = tidyText(note.link);
  return parseNotes(noteText([{ code, reason: note.reason, link }]))[0] ?? { code, reason: '', link: '' };
}

export function sameNote(a: NoteTyped, b: NoteTyped | undefined): boolean {
  return b !== undefined && a.reason === b.reason && a.link === b.link;
}
