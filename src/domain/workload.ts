// From volumes to time: minutes per area, computed unrounded.
import { activeItemsOf, type Catalogue } from './catalogue';

/** Minutes of work of one area; an item without a volume adds nothing. */
export function areaMinutes(
  catalogue: Catalogue,
  area: number,
  volumeOf: (code: string) => number | null | undefined,
): number {
  return activeItemsOf(catalogue, area).reduce((sum, item) => sum + (volumeOf(item.code) ?? 0) * item.minutes, 0);
}
