// What a sidebar may ask of the server and what it gets back. Everything here is JSON: instants are milliseconds,
// days ISO text, absent values null.

import type { ConfirmObstacle } from '../domain/confirm-readiness';
import type { ConfirmationState } from '../domain/confirmation';
import type { Day, Instant } from '../domain/day';
import type { JumpLimits } from '../domain/jump';
import type { LockStatus } from '../domain/lock-status';
import type { ItemNote } from '../domain/note';
import type { AreaProgress } from '../domain/progress';
import type { Volume, VolumeProblem } from '../domain/volume';

/** The functions of the add-on that its sidebar calls. On the wire each takes one JSON value and returns JSON text. */
export type AddonCalls = {
  /** Who is there, and what the first screen shows. */
  start(request: StartRequest): Outcome<Start>;
  /** One area as the cells hold it now. */
  area(request: AreaRequest): Outcome<AreaView>;
  save(request: SaveRequest): Outcome<Saved>;
  /** A director's districts. */
  overview(request: OverviewRequest): Outcome<Overview>;
  /** Everything about one district that a director certifies. */
  review(request: ReviewRequest): Outcome<Review>;
  confirm(request: ConfirmRequest): Outcome<Confirmed>;
  /** Opens the window that shows a paper, and prints it. */
  openPaper(request: PaperRequest): Outcome<null>;
  districtPaper(request: DistrictPaperRequest): Outcome<DistrictPaper>;
};

export type Outcome<T, R = Refusal> = { ok: true; value: T } | { ok: false; refusal: R };

/** A named refusal. Nothing was written. Words are in messages/. */
export type Refusal =
  | { code: 'bad-request' }
  | { code: 'unknown-person'; email: string }
  | { code: 'unknown-district' }
  | { code: 'not-set-up' }
  | { code: 'damaged-columns' }
  | { code: 'district-row-missing' }
  | { code: 'locked'; lock: LockStatus & { open: false } }
  | { code: 'bad-values'; fields: FieldProblem[] }
  | { code: 'conflict'; current: AreaView }
  | { code: 'busy' }
  | { code: 'not-permitted' }
  | { code: 'failed' };

export type FieldProblem = { code: string; problem: VolumeProblem | 'unknown-item' | 'bad-link' | 'long-reason' };

export type StartRequest = { district: number | null };
export type AreaRequest = { district: number; area: number };

/**
 * One area to be saved. `values` holds the text as typed, only for the items whose cell should change or stay as shown;
 * an item left out keeps its cell. `notes` replaces the whole note of the area. `shown` is the digest from the AreaView.
 */
export type SaveRequest = {
  district: number;
  area: number;
  shown: string;
  values: { code: string; text: string }[];
  notes: ItemNote[];
};

export type OverviewRequest = { province: number };
export type ReviewRequest = { district: number };
/** `seal` is the one shown with each district; a district whose cells have another by now is refused alone. */
export type ConfirmRequest = { province: number; districts: { district: number; seal: string }[] };

/** Which paper to show. It stands in the window's page as JSON, and what is on it is asked for from there. */
export type PaperRequest = { paper: 'district'; district: number; empty: boolean };
export type DistrictPaperRequest = { district: number };

export type Start = {
  person: { email: string; name: string };
  round: RoundView;
  /** The districts this person answers for, for the picker; empty for a director who records nothing. */
  districts: DistrictChoice[];
  /** The provinces this person directs. */
  provinces: { code: number; name: string }[];
  /** The chosen (or only) district, when the person is a recorder. */
  district: DistrictView | null;
  /** The first province's districts, when the person is a director and no recorder. */
  overview: Overview | null;
};

export type RoundView = {
  year: number;
  dataFrom: Day;
  dataUntil: Day;
  now: Instant;
  catalogueOfficial: boolean;
  /** A round for the training day. */
  practice: boolean;
  jumpLimits: JumpLimits;
  minutesPerYear: number;
  guideUrl: string;
  directorTitle: string;
  hqPhone: string;
};

export type DistrictChoice = { code: number; name: string; province: string; actingFor: string; until: Day | '' };

/** One of the two windows as it holds for a district. `letter` is the letter that moved its end, '' when none did. */
export type WindowView = { from: Day; until: Day; original: Day; letter: string; letterDate: Day | '' };

export type DistrictView = {
  code: number;
  name: string;
  province: string;
  recording: WindowView;
  confirming: WindowView;
  lock: LockStatus;
  confirmation: ConfirmationView;
  areas: AreaView[];
  contact: { office: string; phone: string };
};

export type ConfirmationView = {
  state: ConfirmationState;
  at: Instant | null;
  by: string;
  reason: string;
  areas: number[];
  until: Day | '';
};

export type AreaView = {
  number: number;
  name: string;
  items: ItemView[];
  /** Digest of the area's cells as shown here. */
  shown: string;
  savedAt: Instant | null;
  savedBy: string;
};

/** `lastYear` is null when there is no volume of the year before. */
export type ItemView = {
  code: string;
  name: string;
  unit: string;
  decimals: boolean;
  definition: string;
  example: string;
  volume: Volume;
  lastYear: number | null;
  reason: string;
  link: string;
};

export type Saved = { area: AreaView; savedAt: Instant };

export type Overview = {
  province: { code: number; name: string };
  confirming: WindowView;
  districts: DistrictRow[];
};

export type DistrictRow = {
  code: number;
  name: string;
  areas: AreaProgress[];
  filled: number;
  total: number;
  confirmation: ConfirmationView;
  savedAt: Instant | null;
  /** null when it may be confirmed now. */
  obstacle: ConfirmObstacle | null;
  jumps: number;
  minutes: number;
  seal: string;
  phone: string;
};

export type Review = { row: DistrictRow; district: DistrictView; areas: AreaTotal[] };

/** `lastYearMinutes` is null when the year before is not there. */
export type AreaTotal = { area: number; name: string; minutes: number; lastYearMinutes: number | null };

export type Confirmed = {
  /** Per district asked for: null when confirmed, else why not. */
  results: { district: number; obstacle: ConfirmObstacle | 'changed-since-shown' | null }[];
  overview: Overview;
};

/** `seal` is that of a confirmation which still holds for the cells as they are, null for a draft. */
export type DistrictPaper = { round: RoundView; district: DistrictView; areas: AreaTotal[]; seal: string | null };
