// Whom a director still has to chase, and in which order.
import type { ConfirmationState } from './confirmation';
import { type AreaProgress, areaState } from './progress';

/** The areas of a district that are not complete. */
export function missingAreas(areas: readonly AreaProgress[]): AreaProgress[] {
  return areas.filter((area) => areaState(area) !== 'complete');
}

export function missingItems(areas: readonly AreaProgress[]): number {
  return areas.reduce((sum, { total, filled }) => sum + total - filled, 0);
}

type Chased = { areas: readonly AreaProgress[]; order: number; state: ConfirmationState };

/** What is incomplete or was sent back and not touched since, the most missing first. */
export function toChase<District extends Chased>(districts: readonly District[]): District[] {
  return districts
    .filter(({ areas, state }) => missingItems(areas) > 0 || state === 'returned')
    .sort((a, b) => missingItems(b.areas) - missingItems(a.areas) || a.order - b.order);
}
