// What HQ's sidebar may ask of the HQ project and what it gets back. Everything here is JSON, as in calls.ts.
import type { Day, Instant } from '../domain/day';
import type { Edition, EditionLayout } from '../domain/edition';
import type { LetterTexts } from '../domain/letter-parts';
import type { National } from '../domain/national';
import type { Contact } from '../domain/national-chasing';
import type { OrderState } from '../domain/order';
import type { KeyState } from '../domain/personal-key';
import type { Outcome } from './calls';

/** The functions of the HQ project that its sidebar calls. On the wire each takes one JSON value and returns JSON text. */
export type HqCalls = {
  /** The state of the round, for the first screen. */
  home(request: HqHomeRequest): HqOutcome<HqHome>;
  /** What an order would do and what is wrong with it. Nothing is written. */
  preview(request: PreviewRequest): HqOutcome<OrderPreview>;
  /** Writes an order into คำสั่ง; the role account carries it out at once, for others the next run does. */
  submit(request: SubmitRequest): HqOutcome<OrderView>;
  progress(request: ProgressRequest): HqOutcome<OrderView>;
  /** The districts of a province, in its order. */
  districts(request: DistrictsRequest): HqOutcome<NamedPlace[]>;
  /** How far the HQ workbook is set up, also while much of it cannot be read. */
  firstSteps(request: HqHomeRequest): HqOutcome<FirstSteps>;
  /** Adds the tabs that are missing. */
  prepare(request: HqHomeRequest): HqOutcome<FirstSteps>;
  /** What should worry HQ, and what the sweeps found in each workbook. */
  health(request: HqHomeRequest): HqOutcome<HealthView>;
  /** The confirmations there are, what changed after one, and the newest lines of the ledger. */
  confirmations(request: HqHomeRequest): HqOutcome<ConfirmationsView>;
  /** Whether the chain of the ledger holds, and if not, where it breaks. */
  ledgerCheck(request: HqHomeRequest): HqOutcome<LedgerCheck>;
  /** Who confirms, and how the key of each stands. */
  directorKeys(request: HqHomeRequest): HqOutcome<DirectorKeyView[]>;
  /** The roster as a table to copy. */
  roster(request: RosterRequest): HqOutcome<CopiedTable>;
  /** The list of work items as a table to copy, and the year of the round. */
  catalogue(request: HqHomeRequest): HqOutcome<CatalogueTable>;
  /** `province` 0 for none. */
  crosswalk(request: DistrictsRequest): HqOutcome<Crosswalk>;
  /** The editions of this year, newest first. */
  editions(request: HqHomeRequest): HqOutcome<EditionBrief[]>;
  edition(request: EditionRequest): HqOutcome<EditionPaper>;
  /** What changed from one edition to another, a line a province. */
  compare(request: CompareRequest): HqOutcome<string[]>;
  /** Who is late, who waits for a director, which calls were made. */
  chase(request: HqHomeRequest): HqOutcome<ChaseView>;
  /** The letter to the governors as it reads now. */
  governorsLetter(request: HqHomeRequest): HqOutcome<GovernorsLetter>;
  /** Opens the window that shows a paper, and prints it. */
  openPaper(request: HqPaperRequest): HqOutcome<null>;
};

export type HqOutcome<T> = Outcome<T, HqRefusal>;

/** A named refusal. Nothing was written. */
export type HqRefusal =
  | { code: 'bad-request' }
  /** The HQ workbook lacks its tabs. */
  | { code: 'not-set-up' }
  /** Cells of the HQ workbook that cannot be read, each by tab, row and column, in words. */
  | { code: 'unreadable'; problems: string[] }
  /** What was filled in is wrong, field by field, in words. */
  | { code: 'bad-fields'; fields: FieldWords[] }
  | { code: 'busy' }
  | { code: 'failed' };

export type FieldWords = { field: string; text: string };

export type HqHomeRequest = Record<string, never>;
/** `payload` is read by the kind of order (contract/orders). */
export type PreviewRequest = { kind: string; payload: unknown };
/** `id` is made by the sidebar, so that the same order sent again counts once. */
export type SubmitRequest = { id: string; kind: string; payload: unknown };
export type ProgressRequest = { id: string };
export type DistrictsRequest = { province: number };
export type RosterRequest = Record<string, never>;
export type EditionRequest = { number: number };
export type CompareRequest = { from: number; to: number };
/** Which paper to show. It stands in the window's page as JSON, and what is on it is asked for from there. */
export type HqPaperRequest = { paper: 'annex'; number: number } | { paper: 'letter' };

export type HqHome = {
  now: Instant;
  person: string;
  /** Whether this person's orders are carried out at once. */
  isRoleAccount: boolean;
  year: number;
  practice: boolean;
  guideUrl: string;
  /** The provinces that have a tracking workbook, in Thai order. */
  provinces: NamedPlace[];
  districts: number;
  recording: HqWindow;
  confirming: HqWindow;
  /** Where the round stands, from what the sweeps saw last. */
  national: NationalView;
  /** How many extensions for all provinces there were, and the letter of the latest. */
  extensions: { count: number; letter: string };
  /** The edition published last in this year. */
  lastEdition: { number: number; at: Instant } | null;
  /** The layout that the day asks for. */
  suggestedLayout: EditionLayout;
  /** The workbook that readers get; '' before the first edition. */
  publishedUrl: string;
  /** Districts that lost their record together, about which nobody decided yet; newest first. */
  setbacks: SetbackView[];
  /** Districts changed after their confirmation, or whose last act was not accepted. */
  doubtful: number;
  /** The latest orders, newest first. */
  orders: OrderView[];
};

/** Counts of provinces; each of the two adds up to all of them. `updatedAt` is null before the first sweep. */
export type NationalView = {
  updatedAt: Instant | null;
  recording: National['recording'];
  confirming: National['confirming'];
  confirmedDistricts: number;
  /** Provinces whose workbook cannot be read, and since when (0: never was). */
  unread: { name: string; since: Instant }[];
};

export type EditionBrief = {
  number: number;
  layout: EditionLayout;
  at: Instant;
  by: string;
  title: string;
  /** What changed since the edition before, a line a province. */
  changes: string[];
};

/** An edition with everything that stands on its paper. */
export type EditionPaper = {
  edition: Edition;
  now: Instant;
  title: string;
  subtitle: string;
  unit: string;
  phone: string;
  coordinators: string;
  guideUrl: string;
  /** Where the guide tells how to check and confirm. */
  guidePages: { from: number; to: number } | null;
};

/** One workbook at one look. */
export type SetbackView = { alarm: string; at: Instant; file: string; districts: number };

/** All numerals are Thai. `unknown` are places of the template that nothing fills. */
export type GovernorsLetter = {
  parts: LetterTexts;
  unknown: string[];
  annex: EditionPaper | null;
};

/** In Thai order; calls newest first. */
export type ChaseView = {
  now: Instant;
  practice: boolean;
  guideUrl: string;
  updatedAt: Instant | null;
  areas: { number: number; name: string }[];
  provinces: ChaseProvince[];
  calls: CallView[];
  setbacks: SetbackView[];
  /** `due` are waiting to be mailed; `off` get none. */
  reminders: { days: number[]; due: number; mailsLeft: number; off: string[] };
};

export type ChaseProvince = {
  code: number;
  name: string;
  director: Contact;
  districts: number;
  late: ChaseDistrict[];
  ready: string[];
  unseen: number;
  unreadSince: Instant | null;
};

export type ChaseDistrict = {
  code: number;
  name: string;
  missing: number;
  areas: number[];
  returned: boolean;
  contact: Contact;
};

/** `district` is '' for a call to the director. */
export type CallView = {
  at: Instant;
  by: string;
  province: string;
  district: string;
  name: string;
  promised: Day | '';
  note: string;
};

export type NamedPlace = { code: number; name: string };

export type HqWindow = { from: Day; until: Day; original: Day };

/** An order as words: what it is, how far it came, what came of it. */
export type OrderView = {
  id: string;
  kind: string;
  title: string;
  by: string;
  at: Instant;
  state: OrderState;
  progress: string;
  result: string;
};

/** `effects` say what will happen; `warnings` do not stop the order, `problems` do. */
export type OrderPreview = {
  problems: FieldWords[];
  warnings: FieldWords[];
  effects: EffectLine[];
  /** Names that are only likely: each has to be accepted by its key. */
  guesses?: { key: string; text: string }[];
  /** What may be chosen, and need not be. */
  choices?: { key: string; text: string }[];
  button: string;
};

export type HealthView = {
  now: Instant;
  guideUrl: string;
  practice: boolean;
  /** `repair` is the order that helps; null where only a person can. */
  alarms: { title: string; help: string; repair: 'repair' | 'show-out' | null }[];
  files: HealthFile[];
};

/** `id` and `url` are empty while the workbook was not made. */
export type HealthFile = {
  id: string;
  title: string;
  url: string;
  sign: EffectLine['sign'];
  state: string;
  findings: string[];
};

/** Problems are in words, by tab, row and column. */
export type FirstSteps = {
  prepared: boolean;
  isRoleAccount: boolean;
  /** What stands in the tab of the round, by the names of its lines. */
  round: { values: { [label: string]: string }; problems: string[] };
  people: { count: number; problems: string[] };
  catalogue: { areas: number; items: number; official: boolean; problems: string[] };
  /** `made` were swept at least once. */
  files: { made: number; listed: number; problems: string[] };
  /** All of the country, in Thai order: whether it stands in a workbook already, and whether somebody may record there. */
  provinces: { code: number; name: string; taken: boolean; hasPeople: boolean }[];
};

export type ConfirmationsView = {
  now: Instant;
  guideUrl: string;
  practice: boolean;
  /** Changed after the confirmation, or not accepted; `more` are not listed. */
  doubtful: DoubtfulDistrict[];
  more: number;
  confirmed: ConfirmedDistrict[];
  /** The newest first. */
  latest: LedgerLineView[];
};

export type HqDistrict = { district: number; name: string; provinceCode: number; province: string };

/** `changes` are old → new, `more` of them are not listed; `why` is in the ledger's words. */
export type DoubtfulDistrict = HqDistrict & {
  state: 'changed' | 'needs-check';
  since: Instant;
  why: string;
  changes: ChangedValue[];
  more: number;
};

/** `code` is '' for an area's note. Texts are plain decimals, '' for a blank, or what stood in the cell. */
export type ChangedValue = { area: number; code: string; name: string; before: string; after: string };

export type ConfirmedDistrict = HqDistrict & { at: Instant; by: string };

/** Everything in words. */
export type LedgerLineView = {
  at: Instant;
  kind: string;
  district: string;
  province: string;
  by: string;
  detail: string;
  remark: string;
};

export type LedgerCheck = { whole: boolean; text: string };

/** `none`: no key was made yet. `number` is then 0. */
export type DirectorKeyView = {
  email: string;
  name: string;
  province: string;
  onDuty: boolean;
  number: number;
  state: KeyState | 'none';
};

/** Cells as a spreadsheet puts them on the clipboard. */
export type CopiedTable = { text: string; lines: number };

/** Changes of districts in the order in which they came into force, and a province's districts after all of them. */
export type Crosswalk = {
  changes: { day: Day; text: string; province: string; source: string }[];
  provinces: NamedPlace[];
  districts: NamedPlace[];
};

/** `active` items are asked for. */
export type CatalogueTable = CopiedTable & {
  version: string;
  official: boolean;
  active: number;
  year: number;
  guideUrl: string;
  practice: boolean;
};

/** One line of a preview; `sign` as in the sidebar's signs. */
export type EffectLine = {
  sign: 'ok' | 'part' | 'none' | 'conf' | 'back' | 'bad' | 'info';
  text: string;
  means: string;
};
