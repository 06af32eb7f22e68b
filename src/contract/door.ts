// What the door shows: per province its workbook, both dates and office phones. No person's name or e-mail is in it.
import type { Day, Instant } from '../domain/day';

/** An end as it holds for a place; `letter` is the letter that moved it, '' when none did. */
export type DoorEnd = { until: Day; original: Day; letter: string };

export type DoorProvince = {
  name: string;
  /** The address of its workbook, '' while there is none. */
  file: string;
  record: DoorEnd;
  confirm: DoorEnd;
  /** Office phones of those who confirm. */
  phones: string[];
  /** Districts with ends of their own. */
  own: { district: string; record: DoorEnd; confirm: DoorEnd }[];
};

export type DoorFacts = {
  year: number;
  practice: boolean;
  madeAt: Instant;
  recordFrom: Day;
  confirmFrom: Day;
  directorTitle: string;
  unit: string;
  phone: string;
  guideUrl: string;
  provinces: DoorProvince[];
};

/** `keep` while HQ looks at the page in its dialog and may save it. */
export type DoorPage = { facts: DoorFacts; keep: boolean };
