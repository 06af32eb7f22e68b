// What a recorder's home says about each area, and which one comes next.
import type { AreaView, ConfirmationView, DistrictView } from '../../src/contract/calls';
import { type JumpLimits, jumpRatio } from '../../src/domain/jump';
import { type AreaProgress, type AreaState, areaProgress, areaState } from '../../src/domain/progress';
import type { CellState } from '../shared/components/segments';
import type { FormSession } from './form-session';
import { badNumbers, filledCount } from './form-state';

export type AreaFacts = {
  number: number;
  name: string;
  progress: AreaProgress;
  state: AreaState;
  /** Sent back by the director and not saved since. */
  returned: boolean;
  jumps: number;
};

export function areaFacts(district: DistrictView, limits: JumpLimits): AreaFacts[] {
  return district.areas.map((area) => {
    const progress = areaProgress(
      area.number,
      area.items.map((item) => item.volume),
    );
    return {
      number: area.number,
      name: area.name,
      progress,
      state: areaState(progress),
      returned: isReturned(area, district.confirmation),
      jumps: area.items.filter(({ volume, lastYear }) => {
        return volume.kind === 'recorded' && jumpRatio(volume.value, lastYear, limits) !== null;
      }).length,
    };
  });
}

/**
 * The same with what is typed and on its way to the cells: where to go next does not wait for a save. A save that failed
 * or met somebody else's counts for nothing.
 */
export function asTyped(
  facts: readonly AreaFacts[],
  opened: (area: number) => FormSession | undefined,
): readonly AreaFacts[] {
  return facts.map((area) => {
    const form = opened(area.number)?.state();
    if (!form?.sent || form.conflict !== null || badNumbers(form).length > 0) return area;
    const filled = filledCount(form);
    return filled < area.progress.total ? area : { ...area, state: 'complete', returned: false };
  });
}

/** A return that names no area is about all of them. */
function isReturned(area: AreaView, { state, areas, at }: ConfirmationView): boolean {
  if (state !== 'returned' && state !== 'revised') return false;
  if (areas.length > 0 && !areas.includes(area.number)) return false;
  return at === null || area.savedAt === null || area.savedAt <= at;
}

export function cellStateOf({ progress, state, returned }: AreaFacts): CellState {
  if (returned) return 'back';
  if (state === 'complete') return isNoWork(progress) ? 'zero' : 'ok';
  return state === 'partial' || progress.invalid > 0 ? 'part' : 'none';
}

export function isNoWork({ zeros, total }: AreaProgress): boolean {
  return zeros === total && total > 0;
}
