// What livecheck writes down of each check, and the whole that a person brings home.
import type { Source } from '../statements';

export type Outcome =
  | { kind: 'agrees' }
  | { kind: 'differs'; seen: unknown }
  /** Google threw where nothing should have been thrown. */
  | { kind: 'threw'; message: string }
  /** What it needs is not there. */
  | { kind: 'not run'; needs: string };

export type StatementResult = {
  subject: string;
  says: string;
  source: Source;
  expected: unknown;
  outcome: Outcome;
  ms: number;
};

/** Of something about which nothing is said yet: there is nothing to agree with. */
export type Observation = { point: number; asks: string; seen: unknown; ms: number };

export type Report = {
  format: 1;
  /** ISO 8601. */
  at: string;
  /** Of the person who ran it; no address. */
  account: 'gmail.com' | 'other';
  language: string;
  complete: boolean;
  statements: StatementResult[];
  observations: Observation[];
};

/** What only the page of the report can see: where its frame came from and what it may keep. */
export type Frame = { host: string; localStorage: boolean; indexedDb: boolean };
export type BroughtHome = Report & { frame: Frame };
