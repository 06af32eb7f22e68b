// Everything the plan of a tracking workbook is made from.
import type { Decision } from '../domain/confirmation';
import type { Instant } from '../domain/day';
import type { HistoryLine } from '../domain/district-history';
import type { Districts } from '../domain/districts';
import type { LockReason } from '../domain/lock-status';
import type { DirectoryEntry, Settings } from './settings';

/** What HQ knows of one district's row at this moment and wants to stand in its frame. */
export type RowFacts = {
  district: number;
  recordUntil: string;
  confirmUntil: string;
  /** null while the row is open for its recorders. */
  locked: LockReason | null;
  openForDirectors: boolean;
  answer: string;
  recorders: string[];
  /** The canonical form to be written into the areas as literals; null leaves them to the recorders. */
  sealed: string | null;
  /** The act to be written back into the director's block; null leaves it to the directors. */
  rewritten: Decision | null;
  /** Somebody typed or pasted into the row, which may have replaced its formats and validation: they are laid anew. */
  typedInto: boolean;
};

export type ProvinceFacts = { province: number; directors: string[] };

export type GuidePages = { total: number; topics: { [topic: string]: { from: number; to: number; title: string } } };

export type TrackingFacts = {
  /** All of the round, also those of other workbooks. */
  districts: Districts;
  settings: Settings;
  directory: DirectoryEntry[];
  rows: RowFacts[];
  provinces: ProvinceFacts[];
  /** Per district its last history, the newest line first. */
  histories: ReadonlyMap<number, HistoryLine[]>;
  guide: GuidePages;
  now: Instant;
};
