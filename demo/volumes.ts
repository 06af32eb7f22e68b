// Made-up volumes of a plausible size: a base per item, scaled per district, and always the same for the same place.

import { itemsOf } from '../src/domain/catalogue';
import { defaultCatalogue } from '../src/domain/catalogue-default';

/** The worked example of a district with ten local bodies, per area in the order of its items. */
const BASE: number[][] = [
  [2400, 600, 500, 12, 24, 60],
  [80, 20, 10, 4, 60, 120],
  [60, 10, 24, 3, 2, 4],
  [10, 30, 120, 80, 10, 100],
  [10, 12, 80, 8, 20, 10],
  [40, 60, 40, 20, 20, 60],
  [20, 3, 40, 40, 20, 20],
  [80, 2, 40, 100, 1, 200],
];

export type Volumes = Map<string, number>;

/** `year` moves every figure by a few per cent, so that last year differs from this one without a jump. */
export function volumesOf(district: number, year: number): Volumes {
  const size = 0.7 + fraction(district) * 0.6;
  const volumes: Volumes = new Map();
  for (const area of defaultCatalogue.areas) {
    itemsOf(defaultCatalogue, area.number).forEach((item, index) => {
      const base = BASE[area.number - 1]?.[index] ?? 1;
      const drift = 0.95 + fraction(district * 31 + year * 7 + area.number * 13 + index) * 0.1;
      volumes.set(item.code, Math.max(1, Math.round(base * size * drift)));
    });
  }
  return volumes;
}

/** A number from 0 to 1 that looks random and is always the same for the same seed. */
export function fraction(seed: number): number {
  const x = Math.sin(seed * 12.9898) * 43758.5453;
  return x - Math.floor(x);
}

export function codesOf(area: number): string[] {
  return itemsOf(defaultCatalogue, area).map((item) => item.code);
}
