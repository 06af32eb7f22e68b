// The figures of a review: what is filled, blank, zero, far from last year, odd; and the change per area.
import type { AreaView, ItemView, Review } from '../../src/contract/calls';
import { type JumpLimits, jumpRatio } from '../../src/domain/jump';

export type Flagged = { area: number; number: number; item: ItemView; value: number; lastYear: number; ratio: number };
export type Odd = { area: number; number: number; item: ItemView };

export type ReviewFigures = {
  filled: number;
  total: number;
  blanks: number;
  zeros: number;
  jumps: Flagged[];
  odd: Odd[];
  minutes: number;
  /** null where the year before is not there. */
  lastYearMinutes: number | null;
};

export function reviewFigures({ district, areas }: Review, limits: JumpLimits): ReviewFigures {
  const items = district.areas.flatMap((area) =>
    area.items.map((item, at) => ({ area: area.number, number: at + 1, item })),
  );
  const recorded = items.filter(({ item }) => item.volume.kind === 'recorded');
  return {
    filled: recorded.length,
    total: items.length,
    blanks: items.filter(({ item }) => item.volume.kind === 'blank').length,
    zeros: recorded.filter(({ item }) => item.volume.kind === 'recorded' && item.volume.value === 0).length,
    jumps: items.flatMap(({ area, number, item }) => {
      const jump = jumpOf(item, limits);
      return jump ? [{ area, number, item, ...jump }] : [];
    }),
    odd: items.filter(({ item }) => isOdd(item)),
    minutes: areas.reduce((sum, { minutes }) => sum + minutes, 0),
    lastYearMinutes: areas.some(({ lastYearMinutes }) => lastYearMinutes === null)
      ? null
      : areas.reduce((sum, { lastYearMinutes }) => sum + (lastYearMinutes ?? 0), 0),
  };
}

export function jumpOf(item: ItemView, limits: JumpLimits): { value: number; lastYear: number; ratio: number } | null {
  const { volume, lastYear } = item;
  if (volume.kind !== 'recorded' || lastYear === null) return null;
  const ratio = jumpRatio(volume.value, lastYear, limits);
  return ratio === null ? null : { value: volume.value, lastYear, ratio };
}

export function isOdd({ volume }: ItemView): boolean {
  return volume.kind === 'invalid' || (volume.kind === 'recorded' && volume.suspect !== null);
}

export function jumpsIn(area: AreaView, limits: JumpLimits): number {
  return area.items.filter((item) => jumpOf(item, limits) !== null).length;
}
