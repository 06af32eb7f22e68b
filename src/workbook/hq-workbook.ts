// What the HQ workbook says: the round, its extensions, the catalogue, the people and the files.
import type { Area, Catalogue, Item } from '../domain/catalogue';
import { type DistrictChange, districtsOn } from '../domain/crosswalk';
import { type Day, type Instant, parseMoment } from '../domain/day';
import type { Districts } from '../domain/districts';
import type { JumpLimits } from '../domain/jump';
import type { Role } from '../domain/person';
import { type Province, provinces } from '../domain/places';
import type { RosterEntry } from '../domain/roster-import';
import { type Extension, isFarFrom, type Round, roundProblems, type Scope } from '../domain/round';
import { arabicDigits, comparableName } from '../domain/thai-text';
import {
  ALL_PROVINCES,
  HQ_HEADINGS,
  REFUSED_WHEN,
  ROLE_WORDS,
  ROUND_LABELS,
  type RoundLabel,
  typedProblemText,
  YES_NO,
} from '../messages/hq-tabs';
import { CHANGED_SIGN } from '../messages/workbook';
import { HQ_CROSSWALK, readCrosswalk } from './crosswalk-tab';
import {
  EXTENSION_COLUMNS,
  FILE_COLUMNS,
  HQ_EXTENSIONS,
  HQ_FILES,
  HQ_FIRST_ROW,
  HQ_ITEMS,
  HQ_PEOPLE,
  HQ_ROUND,
  ITEM_COLUMNS,
  OFFICIAL_MARK,
  PEOPLE_COLUMNS,
  ROUND_VALUE_COLUMN,
  roundRow,
  VERSION_MARK,
} from './hq-tabs';
import { districtsNamed, provinceNamed } from './place-cells';
import type { RoundTexts } from './settings';
import { type Snapshot, type TabSnapshot, tabById, textAt } from './snapshot';
import { filledRows, type TypedRow, typedRow } from './typed';

export type Person = RosterEntry;
/** A tracking workbook: `row` is its line in the tab, `id` empty until it was made. */
export type TrackingFile = {
  row: number;
  id: string;
  title: string;
  provinces: Province[];
  /** When HQ last looked at it, to the minute. */
  sweptAt: Instant | null;
  /** Whether the last look at it succeeded. */
  readable: boolean;
  /** E-mails that Google refused as editors, and when; they are left out for some hours. */
  refused: { emails: string[]; at: Instant } | null;
  /** Acts that were seen and not yet answered, or rights not yet given. */
  unfinished: boolean;
};

export type HqFacts = {
  round: Round;
  texts: RoundTexts;
  jumpLimits: JumpLimits;
  minutesPerYear: number;
  /** The id of the workbook that readers get; '' before the first edition. */
  published: string;
  /** Lower-case e-mails of those who may change the HQ workbook, besides its owner. */
  staff: string[];
  /** On which days before an end people are reminded by mail; none when HQ chose none. */
  reminderDays: number[];
  /** Whether directors are told by mail which of their acts were accepted. */
  digests: boolean;
  /** Days off besides those with a fixed date. */
  holidays: Day[];
  extensions: Extension[];
  catalogue: Catalogue;
  /** All there are, in the order in which they came into force; the round may be before some. */
  changes: DistrictChange[];
  /** As they are in this round. */
  districts: Districts;
  people: Person[];
  files: TrackingFile[];
};

export type HqReading = { ok: true; facts: HqFacts } | { ok: false; problems: string[] };

/** All or nothing: one unreadable cell anywhere and nothing is used. */
export function readHq(snapshot: Snapshot): HqReading {
  const problems: string[] = [];
  const tab = (id: number, title: string): TabSnapshot => {
    const found = tabById(snapshot, id);
    if (!found) problems.push(typedProblemText(title, 1, 'A', 'missing'));
    return found ?? { ...EMPTY_TAB, id, title };
  };
  const round = readRound(tab(HQ_ROUND.id, HQ_ROUND.title), problems);
  const changes = readCrosswalk(tabById(snapshot, HQ_CROSSWALK.id), problems);
  const districts = districtsOn(changes, round.round.recording.from);
  const facts: HqFacts = {
    ...round,
    changes,
    districts,
    extensions: readExtensions(tab(HQ_EXTENSIONS.id, HQ_EXTENSIONS.title), round.round, districts, problems),
    catalogue: readCatalogue(tab(HQ_ITEMS.id, HQ_ITEMS.title), problems),
    people: readPeople(tab(HQ_PEOPLE.id, HQ_PEOPLE.title), districts, problems),
    files: readFiles(tab(HQ_FILES.id, HQ_FILES.title), problems),
  };
  return problems.length === 0 ? { ok: true, facts } : { ok: false, problems };
}

/** The districts of the round, whatever else of the workbook cannot be read. */
export function districtsIn(snapshot: Snapshot): Districts {
  const round = tabById(snapshot, HQ_ROUND.id);
  const from = round ? readRound(round, []).round.recording.from : '';
  return districtsOn(readCrosswalk(tabById(snapshot, HQ_CROSSWALK.id), []), from);
}

/** The year of the round, 0 where none can be read. */
export function yearIn(snapshot: Snapshot): number {
  const round = tabById(snapshot, HQ_ROUND.id);
  return round ? readRound(round, []).round.year : 0;
}

// The readers of single tabs also serve a workbook whose other tabs cannot be read yet.

const EMPTY_TAB: TabSnapshot = {
  id: 0,
  title: '',
  index: 0,
  hidden: false,
  rows: 0,
  columns: 0,
  frozenRows: 0,
  frozenColumns: 0,
  protections: [],
  conditionalFormats: [],
  cells: [],
};

export function readRound(tab: TabSnapshot, problems: string[]) {
  const VALUE = ROUND_VALUE_COLUMN;
  const at = (label: RoundLabel): TypedRow => typedRow(tab, roundRow(label), () => ROUND_LABELS[label], problems);
  const round: Round = {
    year: at('year').number(VALUE),
    dataFrom: at('dataFrom').requiredDay(VALUE),
    dataUntil: at('dataUntil').requiredDay(VALUE),
    recording: { from: at('recordFrom').requiredDay(VALUE), until: at('recordUntil').requiredDay(VALUE) },
    confirming: { from: at('confirmFrom').requiredDay(VALUE), until: at('confirmUntil').requiredDay(VALUE) },
    earlyConfirmation: at('early').yesNo(VALUE, YES_NO.early),
    incompleteConfirmation: at('incomplete').yesNo(VALUE, YES_NO.early),
    unsignedActs: at('unsigned').yesNo(VALUE, YES_NO.early),
    closed: at('closed').yesNo(VALUE, YES_NO.closed),
    practice: at('practice').yesNo(VALUE, YES_NO.closed),
  };
  for (const problem of roundProblems(round)) {
    if (problem === 'year') at('year').problem(VALUE, 'bad-year');
    if (problem === 'ends-before-it-starts') at('recordUntil').problem(VALUE, 'ends-before-it-starts');
  }
  const texts: RoundTexts = {
    directorTitle: at('directorTitle').required(VALUE),
    unit: at('unit').required(VALUE),
    phone: at('phone').text(VALUE),
    guideUrl: at('guideUrl').link(VALUE),
    opening: { letter: at('openingLetter').text(VALUE), date: at('openingDate').day(VALUE) ?? '' },
    briefing: {
      day: at('briefingDate').day(VALUE) ?? '',
      clock: at('briefingTime').clock(VALUE),
      place: at('briefingPlace').text(VALUE),
      chair: at('briefingChair').text(VALUE),
    },
    coordinators: at('coordinators').text(VALUE),
    notes: [at('note1').text(VALUE), at('note2').text(VALUE)].filter((note) => note !== ''),
  };
  return {
    round,
    texts,
    jumpLimits: { more: at('more').number(VALUE), less: at('less').number(VALUE) },
    minutesPerYear: at('minutesPerYear').number(VALUE),
    published: at('published').text(VALUE),
    staff: at('staff').emails(VALUE),
    reminderDays: at('reminderDays').daysBefore(VALUE),
    digests: at('digests').yesNo(VALUE, YES_NO.early),
    holidays: at('holidays').days(VALUE),
  };
}

function readExtensions(tab: TabSnapshot, round: Round, districts: Districts, problems: string[]): Extension[] {
  const c = EXTENSION_COLUMNS;
  const letters = new Set<string>();
  return filledRows(tab, HQ_FIRST_ROW, c.reason).flatMap((index): Extension[] => {
    const row = typedRow(tab, index, headingOf(HQ_HEADINGS.extensions), problems);
    if (!isOfRound(tab, index, round.year)) return [];
    const scope = readScope(row.text(c.scope), districts);
    if (typeof scope === 'string') row.problem(c.scope, scope);
    const letter = row.required(c.letter);
    const named = comparableName(arabicDigits(letter));
    if (named !== '' && letters.has(named)) row.problem(c.letter, 'twice');
    letters.add(named);
    const recordUntil = row.day(c.recordUntil);
    const confirmUntil = row.day(c.confirmUntil);
    if (recordUntil === null && confirmUntil === null) row.problem(c.recordUntil, 'no-end');
    const starts: [number, Day | null, Day][] = [
      [c.recordUntil, recordUntil, round.recording.from],
      [c.confirmUntil, confirmUntil, round.confirming.from],
    ];
    for (const [column, until, from] of starts) {
      if (until === null || from === '') continue;
      if (isFarFrom(round, until)) row.problem(column, 'far-from-round');
      else if (until < from) row.problem(column, 'ends-before-it-starts');
    }
    const letterDate = row.requiredDay(c.letterDate);
    if (letterDate !== '' && isFarFrom(round, letterDate)) row.problem(c.letterDate, 'far-from-round');
    if (typeof scope === 'string') return [];
    return [{ letter, letterDate, scope, recordUntil, confirmUntil, reason: row.text(c.reason) }];
  });
}

/** A letter of an earlier round stays in the tab and means nothing any more. */
export function isOfRound(tab: TabSnapshot, row: number, year: number): boolean {
  const named = textAt(tab, row, EXTENSION_COLUMNS.year).trim();
  return named === '' || named === String(year);
}

/** `ทุกจังหวัด`, names of provinces, or of districts with their provinces: `อำเภอลับแล จังหวัดอุตรดิตถ์, …`. */
function readScope(text: string, list: Districts): Scope | 'unknown-scope' | 'overlapping' {
  const names = text.split(',').map(comparableName);
  if (names[0] === ALL_PROVINCES) return names.length === 1 ? { kind: 'all' } : 'overlapping';
  const places = names.map((name) => readPlace(name, list));
  const provinces = places.flatMap((place) => (place && 'province' in place ? [place.province] : []));
  const districts = places.flatMap((place) => (place && 'districts' in place ? place.districts : []));
  if (places.includes(null)) return 'unknown-scope';
  if (provinces.length > 0 && districts.length > 0) return 'overlapping';
  const codes = [...provinces, ...districts];
  if (new Set(codes).size < codes.length) return 'overlapping';
  return provinces.length > 0 ? { kind: 'provinces', provinces } : { kind: 'districts', districts };
}

function readPlace(name: string, list: Districts): { province: number } | { districts: number[] } | null {
  const named = /^อำเภอ(.+)จังหวัด(.+)$/.exec(name);
  if (named) {
    const province = provinceNamed(named[2] ?? '');
    const districts = province ? districtsNamed(province.code, named[1] ?? '', list) : [];
    return districts.length > 0 ? { districts } : null;
  }
  const province = provinceNamed(name);
  return province ? { province: province.code } : null;
}

export function readCatalogue(tab: TabSnapshot, problems: string[]): Catalogue {
  const c = ITEM_COLUMNS;
  const areas = new Map<number, Area>();
  const codes = new Set<string>();
  const items = filledRows(tab, HQ_FIRST_ROW, c.example).map((index, order): Item => {
    const row = typedRow(tab, index, headingOf(HQ_HEADINGS.items), problems);
    const area = row.number(c.area);
    if (!areas.has(area)) areas.set(area, { number: area, name: row.required(c.areaName) });
    const code = row.required(c.code);
    if (codes.has(code)) row.problem(c.code, 'twice');
    codes.add(code);
    return {
      code,
      area,
      name: row.required(c.name),
      unit: row.required(c.unit),
      minutes: row.number(c.minutes),
      active: row.yesNo(c.active, YES_NO.closed),
      order,
      decimals: row.yesNo(c.decimals, YES_NO.closed),
      definition: row.text(c.definition),
      example: row.text(c.example),
    };
  });
  const official = textAt(tab, OFFICIAL_MARK.row, OFFICIAL_MARK.column) === '';
  const version = /\d+/.exec(arabicDigits(textAt(tab, VERSION_MARK.row, VERSION_MARK.column)))?.[0] ?? '1';
  return { version, official, areas: [...areas.values()], items };
}

const ROLES: readonly Role[] = ['recorder', 'director'];

export function readPeople(tab: TabSnapshot, list: Districts, problems: string[]): Person[] {
  const c = PEOPLE_COLUMNS;
  return filledRows(tab, HQ_FIRST_ROW, c.actingFor).flatMap((index): Person[] => {
    const row = typedRow(tab, index, headingOf(HQ_HEADINGS.people), problems);
    const role = ROLES.find((key) => ROLE_WORDS[key] === row.text(c.role));
    if (!role) row.problem(c.role, 'unknown-role');
    const province = provinceNamed(row.required(c.province));
    if (!province) row.problem(c.province, 'unknown-province');
    if (!role || !province) return [];
    const names = row
      .text(c.districts)
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '');
    const districts = names.map((name) => districtsNamed(province.code, name, list));
    if (districts.some((meant) => meant.length === 0)) row.problem(c.districts, 'unknown-district');
    if (role === 'recorder' && names.length === 0) row.problem(c.districts, 'missing');
    return [
      {
        email: row.email(c.email),
        name: row.required(c.name),
        phone: row.text(c.phone),
        role,
        province: province.code,
        districts: [...new Set(districts.flat())],
        from: row.day(c.from) ?? '',
        until: row.day(c.until) ?? '',
        actingFor: row.text(c.actingFor),
      },
    ];
  });
}

export function readFiles(tab: TabSnapshot, problems: string[]): TrackingFile[] {
  const c = FILE_COLUMNS;
  const taken = new Set<number>();
  return filledRows(tab, HQ_FIRST_ROW, c.id).map((index) => {
    const row = typedRow(tab, index, headingOf(HQ_HEADINGS.files), problems);
    const named = row.required(c.provinces);
    const chosen =
      comparableName(named) === ALL_PROVINCES ? [...provinces()] : named.split(',').map((name) => provinceNamed(name));
    if (chosen.includes(undefined)) row.problem(c.provinces, 'unknown-province');
    const known = chosen.filter((province): province is Province => province !== undefined);
    if (known.some((province) => taken.has(province.code))) row.problem(c.provinces, 'twice');
    for (const province of known) taken.add(province.code);
    return {
      row: index,
      id: row.text(c.id),
      title: row.text(c.title),
      provinces: known.sort((a, b) => a.order - b.order),
      sweptAt: parseMoment(row.text(c.at)) ?? null,
      readable: !row.text(c.result).startsWith(CHANGED_SIGN),
      refused: readRefused(row.text(c.refused)),
      unfinished: row.text(c.unfinished) !== '',
    };
  });
}

/** `a@b.go.th, c@d.go.th เมื่อ 8 ก.ย. 64 เวลา 10:00 น.` */
function readRefused(text: string): TrackingFile['refused'] {
  const [emails = '', moment = ''] = text.split(REFUSED_WHEN);
  const at = parseMoment(moment);
  return at === undefined ? null : { emails: emails.split(', '), at };
}

function headingOf(headings: readonly string[]): (column: number) => string {
  return (column) => headings[column - 1] ?? '';
}
