// How far recording has come: items, areas, districts, provinces. It follows from the cells alone.
import type { Volume } from './volume';

export type AreaState = 'none' | 'partial' | 'complete';

/** `filled` of `total` active items hold a recorded volume; `zeros` of them say there was no such work. */
export type AreaProgress = {
  area: number;
  filled: number;
  total: number;
  zeros: number;
  suspect: number;
  invalid: number;
};

export type DistrictProgress = {
  filled: number;
  total: number;
  completeAreas: number;
  areas: AreaProgress[];
  suspect: number;
  invalid: number;
};

export type ProvinceState = 'complete' | 'partial' | 'none';

export function areaProgress(area: number, volumes: readonly Volume[]): AreaProgress {
  const recorded = volumes.filter((volume) => volume.kind === 'recorded');
  return {
    area,
    filled: recorded.length,
    total: volumes.length,
    zeros: recorded.filter((volume) => volume.value === 0).length,
    suspect: recorded.filter((volume) => volume.suspect !== null).length,
    invalid: volumes.filter((volume) => volume.kind === 'invalid').length,
  };
}

export function areaState(progress: { filled: number; total: number }): AreaState {
  if (progress.filled === 0) return 'none';
  return progress.filled === progress.total ? 'complete' : 'partial';
}

export function districtProgress(areas: AreaProgress[]): DistrictProgress {
  const sum = (pick: (area: AreaProgress) => number) => areas.reduce((total, area) => total + pick(area), 0);
  return {
    filled: sum((area) => area.filled),
    total: sum((area) => area.total),
    completeAreas: areas.filter((area) => areaState(area) === 'complete').length,
    areas,
    suspect: sum((area) => area.suspect),
    invalid: sum((area) => area.invalid),
  };
}

export function isComplete(progress: { completeAreas: number; areas: readonly unknown[] }): boolean {
  return progress.areas.length > 0 && progress.completeAreas === progress.areas.length;
}

/** A province without districts has no status. */
export function provinceState(districts: readonly { filled: number; complete: boolean }[]): ProvinceState | null {
  if (districts.length === 0) return null;
  if (districts.every((district) => district.complete)) return 'complete';
  return districts.every((district) => district.filled === 0) ? 'none' : 'partial';
}
