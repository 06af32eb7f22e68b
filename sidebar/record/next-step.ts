// What the one blue button does: on home, and in an area that has been saved.
import { NEXT } from '../../src/messages/record-home';
import type { AreaFacts } from './area-facts';

export type NextStep = { area: number; title: string; why: string };

/** The first area that was sent back, else the first incomplete one, else the first with a value to check. */
export function nextStep(areas: readonly AreaFacts[]): NextStep | null {
  const returned = areas.find((area) => area.returned);
  if (returned) return { area: returned.number, title: NEXT.revise(returned.number), why: NEXT.nothingToSend };
  const open = areas.find((area) => area.state !== 'complete');
  if (open) {
    const begun = areas.some((area) => area.state !== 'none');
    const title = begun ? NEXT.goOn(open.number) : NEXT.begin(open.number);
    return { area: open.number, title, why: NEXT.missing(open.progress.total - open.progress.filled) };
  }
  const suspect = areas.find((area) => area.progress.suspect > 0);
  if (!suspect) return null;
  return { area: suspect.number, title: NEXT.check(suspect.number), why: NEXT.toCheck(suspect.progress.suspect) };
}

/** Where to after `current`: the area after it while anything is left to do, from the last one to what is left; else home. */
export function areaAfter(areas: readonly AreaFacts[], current: number): number | null {
  const others = areas.filter((area) => area.number !== current);
  const left = nextStep(others);
  if (!left) return null;
  const at = areas.findIndex((area) => area.number === current);
  return areas[at + 1]?.number ?? left.area;
}
