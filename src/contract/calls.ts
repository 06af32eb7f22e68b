// What a sidebar may ask of the server and what it gets back. Everything here is JSON: instants are milliseconds,
// days ISO text, absent values null.

import type { ActObstacle } from '../domain/act-readiness';
import type { ActKind, Chasing, ConfirmationState } from '../domain/confirmation';
import type { Day, Instant } from '../domain/day';
import type { HistoryLine } from '../domain/district-history';
import type { JumpLimits } from '../domain/jump';
import type { LockStatus } from '../domain/lock-status';
import type { ItemNote } from '../domain/note';
import type { KeyProblem } from '../domain/personal-key';
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
  /** Confirm, return, take back or ask for restoring, any number of districts at once. */
  decide(request: DecideRequest): Outcome<Decided>;
  /** Keeps the key a director pasted. */
  keepKey(request: KeepKeyRequest): Outcome<KeyView>;
  /** The director's marks of chasing. */
  mark(request: MarkRequest): Outcome<Overview>;
  /** Opens the window that shows a paper, and prints it. */
  openPaper(request: PaperRequest): Outcome<null>;
  districtPaper(request: DistrictPaperRequest): Outcome<DistrictPaper>;
  /** What HQ's sweeps saw happen to a district. */
  districtHistory(request: DistrictPaperRequest): Outcome<DistrictHistory>;
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
  | { code: 'no-key'; key: KeyView }
  | { code: 'bad-key'; problem: KeyProblem | 'old' | 'not-yours' | 'unknown' }
  | { code: 'failed' };

export type FieldProblem = { code: string; problem: VolumeProblem | 'unknown-item' | 'bad-link' | 'long-reason' };

export type StartRequest = { district: number | null };
export type AreaRequest = { district: number; area: number };

/**
 * One area to be saved. `values` holds the text as typed, only for the items whose cell should change or stay as shown;
 * an item left out keeps its cell. `notes` replaces the whole note of the area. `shown` is the digest from the AreaView.
 */
export type SaveRequest = {
  /** The round the form was opened in: a form left open over the turn of the year must not write into the new one. */
  year: number;
  district: number;
  area: number;
  shown: string;
  values: { code: string; text: string }[];
  notes: ItemNote[];
};

/** What the form of an area knows of its save. */
export type AreaSave = Omit<SaveRequest, 'year'>;

export type OverviewRequest = { province: number };
export type ReviewRequest = { district: number };
/**
 * One press of a director. `press` is its own number, 32 hexadecimal digits: sent twice it counts once. `seal` is the one
 * shown with each district; a district whose cells have another by now is refused alone. `areas` and `until` belong to a
 * return; `reason` to all but a plain confirmation and a restore.
 */
export type DecideRequest = {
  kind: ActKind;
  press: string;
  province: number;
  districts: { district: number; seal: string }[];
  areas: number[];
  until: Day | '';
  reason: string;
};
export type KeepKeyRequest = { province: number; text: string };
export type MarkRequest = { province: number; marks: { district: number; called: boolean; promised: Day | '' }[] };

/** Which paper to show. It stands in the window's page as JSON, and what is on it is asked for from there. */
export type PaperRequest =
  | { paper: 'district'; district: number; empty: boolean }
  /** The province's letter to the districts it still waits for. */
  | { paper: 'letter'; province: number }
  /** Every item of a district beside last year and the province. */
  | { paper: 'table'; district: number }
  | { paper: 'history'; district: number };
export type DistrictPaperRequest = { district: number };

export type Start = {
  /** The id of the workbook, to tell drafts of different ones apart. */
  file: string;
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
  /** HQ's office that runs the round. */
  unit: string;
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
  /** HQ was asked to write the confirmed values back and has not done so yet. */
  restoreAsked: boolean;
  /** Why HQ did not accept the act, as its code; '' when it did or has not looked yet. */
  refused: string;
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
  /** Standard time of one unit of work. */
  minutes: number;
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
  round: RoundView;
  province: { code: number; name: string };
  confirming: WindowView;
  recording: WindowView;
  areas: { number: number; name: string }[];
  key: KeyView;
  /** The name acts are signed with, `X ทำการแทน Y` for who stands in. */
  actingAs: string;
  incompleteConfirmation: boolean;
  /** When this person looked before; null the first time. */
  lookedBefore: Instant | null;
  districts: DistrictRow[];
};

/**
 * The key a director signs with in this workbook. `not-issued`: HQ has sent none yet. `old` and `unknown`: the one kept here
 * is not the one HQ sent last. `not-needed`: the round accepts acts that nobody signed. `cannot-sign`: it does not, and a
 * script bound to the file is never trusted with a key.
 */
export type KeyView = {
  state: 'held' | 'missing' | 'old' | 'unknown' | 'not-issued' | 'not-needed' | 'cannot-sign';
  number: number;
};

export type DistrictRow = {
  code: number;
  name: string;
  order: number;
  areas: AreaProgress[];
  filled: number;
  total: number;
  confirmation: ConfirmationView;
  savedAt: Instant | null;
  /** null when the act may be taken now; a reason and areas are still to be given. */
  obstacles: { [kind in ActKind]: ActObstacle | null };
  jumps: number;
  minutes: number;
  seal: string;
  /** The recorder's office. */
  phone: string;
  recorder: string;
  chasing: Chasing;
  /** The director records this district too. */
  own: boolean;
  /** What happened since this person looked before. */
  news: 'saved' | 'completed' | null;
};

export type Review = {
  round: RoundView;
  row: DistrictRow;
  district: DistrictView;
  areas: AreaTotal[];
  /** What differs from the confirmation or, after a return, from what was sent back. */
  changes: ValueChangeView[];
  /** Of the province's recorded volumes per item code; missing where fewer than three districts have one. */
  medians: { [code: string]: number };
};

/** `item` is '' for the area's note. Texts are plain decimals, '' for a blank, or what stood in the cell. */
export type ValueChangeView = {
  area: number;
  number: number;
  item: string;
  unit: string;
  before: string;
  after: string;
};

/** `lastYearMinutes` is null when the year before is not there. */
export type AreaTotal = { area: number; name: string; minutes: number; lastYearMinutes: number | null };

export type Decided = {
  /** Per district asked for: null when done, else why not. */
  results: { district: number; obstacle: ActObstacle | 'changed-since-shown' | null }[];
  overview: Overview;
};

/** `seal` is that of a confirmation which still holds for the cells as they are, null for a draft. */
export type DistrictPaper = { round: RoundView; district: DistrictView; areas: AreaTotal[]; seal: string | null };

/** The newest first. `name` is the item's, '' for acts and for an area's note. */
export type DistrictHistory = {
  round: RoundView;
  district: string;
  province: string;
  lines: (HistoryLine & { name: string })[];
};
