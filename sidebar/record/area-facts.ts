// What a recorder's home says about each area, and which one comes next.
import type { AreaView, ConfirmationView, DistrictView } from '../../src/contract/calls';
import { type JumpLimits, jumpRatio } from '../../src/domain/jump';
import { type AreaProgress, type AreaState, areaProgress, areaState } from '../../src/domain/progress';
import type { CellState } from '../shared/components/segments';

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
