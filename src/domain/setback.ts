// When recorded work goes away: a district that turned blank, or whose record went back to what it was some time ago.
import type { Instant } from './day';
import type { ValueChange } from './history';

export type SetbackKind = 'blanked' | 'reverted';

/** What is remembered of a district at one look. */
export type Remembered = { filled: number; savedAt: ReadonlyMap<number, Instant | null> };

/** So many districts of one workbook at one look are no coincidence. */
export const MANY_AT_ONCE = 3;

/** `changes` are all values that differ between the two looks. Null when nothing recorded went away. */
export function setbackOf(before: Remembered, after: Remembered, changes: readonly ValueChange[]): SetbackKind | null {
  const lost = changes.filter((change) => change.item !== '' && isRecorded(change.before) && change.after === '');
  if (lost.length > 0 && lost.length * 2 >= before.filled) return 'blanked';
  const wentBack = (area: number) => {
    const [then, now] = [before.savedAt.get(area) ?? null, after.savedAt.get(area) ?? null];
    return then !== null && (now === null || seconds(now) < seconds(then));
  };
  return changes.some(({ area }) => wentBack(area)) ? 'reverted' : null;
}

/** As the register keeps it. */
function seconds(at: Instant): number {
  return Math.floor(at / 1000);
}

function isRecorded(text: string): boolean {
  return text !== '' && !text.startsWith('?');
}

/** One value of a district that may be put back: `before` where the cell still holds `after`. */
export type LostValue = Pick<ValueChange, 'area' | 'item' | 'before' | 'after'>;

export type RestorePlan = {
  /** Still as they were found: to be written. */
  write: LostValue[];
  /** Already what they were. */
  done: number;
  /** Somebody entered something else meanwhile; it stays. */
  kept: LostValue[];
};

/** Nothing that was entered after the loss is overwritten. */
export function planRestore(lost: readonly LostValue[], now: (value: LostValue) => string): RestorePlan {
  const plan: RestorePlan = { write: [], done: 0, kept: [] };
  for (const value of lost) {
    const text = now(value);
    if (text === value.before) plan.done += 1;
    else if (text === value.after) plan.write.push(value);
    else plan.kept.push(value);
  }
  return plan;
}
