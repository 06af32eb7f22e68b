// What stands in one field and what is to be said about it.
import type { ItemView } from '../../src/contract/calls';
import { type JumpLimits, jumpRatio } from '../../src/domain/jump';
import { plainNumber, readVolume, type Suspicion, type Volume, type VolumeProblem } from '../../src/domain/volume';

export type FieldCheck =
  | { kind: 'blank' }
  | { kind: 'ok' | 'zero'; value: number; readAs: boolean }
  | { kind: 'warn'; value: number; readAs: boolean; ratio: number }
  | { kind: 'bad'; problem: VolumeProblem }
  /** The cell holds something odd that nobody has typed over in this form yet. */
  | { kind: 'suspect'; value: number; suspicion: Suspicion }
  | { kind: 'invalid'; text: string; repair: number | null };

/** What a field shows before anybody types in it. */
export function textOf(volume: Volume): string {
  switch (volume.kind) {
    case 'blank':
      return '';
    case 'recorded':
      return plainNumber(volume.value);
    case 'invalid':
      return volume.text;
  }
}

/** `typed` is undefined while the field is as it was shown. */
export function checkField(item: ItemView, typed: string | undefined, limits: JumpLimits): FieldCheck {
  const { volume } = item;
  if (typed === undefined || (volume.kind === 'invalid' && typed === volume.text)) {
    if (volume.kind === 'invalid') return { kind: 'invalid', text: volume.text, repair: volume.repair };
    if (volume.kind === 'recorded' && volume.suspect !== null) {
      return { kind: 'suspect', value: volume.value, suspicion: volume.suspect };
    }
  }
  const reading = readVolume(typed ?? textOf(volume), item.decimals);
  if (reading.kind !== 'number') return reading;
  const { value, readAs } = reading;
  if (value === 0) return { kind: 'zero', value, readAs };
  const ratio = jumpRatio(value, item.lastYear, limits);
  return ratio === null ? { kind: 'ok', value, readAs } : { kind: 'warn', value, readAs, ratio };
}

/** Whether saving what was typed would change the cell. Typing over an odd cell always does: it becomes a plain number. */
export function differs(item: ItemView, typed: string | undefined): boolean {
  if (typed === undefined) return false;
  const { volume } = item;
  if (volume.kind === 'invalid') return typed !== volume.text;
  const reading = readVolume(typed, item.decimals);
  if (reading.kind === 'bad') return true;
  if (reading.kind === 'blank') return volume.kind !== 'blank';
  return volume.kind !== 'recorded' || volume.suspect !== null || volume.value !== reading.value;
}

export function isReadable(item: ItemView, typed: string): boolean {
  return readVolume(typed, item.decimals).kind !== 'bad';
}
