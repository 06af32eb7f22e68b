// What differs between the form of a person and what somebody else saved meanwhile.
import type { ItemView } from '../../src/contract/calls';
import { plainNumber, readVolume, type Volume } from '../../src/domain/volume';
import { textOf } from './field-check';
import { type FormState, itemOf, type NoteTyped, sameNote, shownNote, shownText } from './form-state';

export type Side = { kind: 'number' | 'blank' | 'unreadable'; text: string; note: NoteTyped };

export type ConflictItem = {
  code: string;
  /** As people count it in the form. */
  number: number;
  name: string;
  unit: string;
  mine: Side;
  theirs: Side;
  /** Whether the person typed here, or only looked at an older value. */
  touched: boolean;
  notesDiffer: boolean;
};

export function conflictItems(state: FormState): ConflictItem[] {
  const { area, conflict } = state;
  if (!conflict) return [];
  return area.items.flatMap((item, at) => {
    const other = itemOf(conflict, item.code);
    if (!other) return [];
    const mine = { ...sideOf(shownText(state, item), item), note: shownNote(state, item) };
    const theirs = { ...volumeSide(other.volume, other), note: { reason: other.reason, link: other.link } };
    const notesDiffer = !sameNote(mine.note, theirs.note);
    if (mine.kind === theirs.kind && mine.text === theirs.text && !notesDiffer) return [];
    const touched = state.typed[item.code] !== undefined || state.notes[item.code] !== undefined;
    return [{ code: item.code, number: at + 1, name: item.name, unit: item.unit, mine, theirs, touched, notesDiffer }];
  });
}

/** Numbers of the items in which both versions agree. */
export function agreeingNumbers(state: FormState, differing: readonly ConflictItem[]): number[] {
  return state.area.items.flatMap((item, at) => (differing.some(({ code }) => code === item.code) ? [] : [at + 1]));
}

function sideOf(text: string, item: ItemView): Omit<Side, 'note'> {
  const reading = readVolume(text, item.decimals);
  if (reading.kind === 'number') return { kind: 'number', text: plainNumber(reading.value) };
  return reading.kind === 'blank' ? { kind: 'blank', text: '' } : { kind: 'unreadable', text };
}

function volumeSide(volume: Volume, item: ItemView): Omit<Side, 'note'> {
  if (volume.kind === 'invalid') return { kind: 'unreadable', text: volume.text };
  return sideOf(textOf(volume), item);
}
