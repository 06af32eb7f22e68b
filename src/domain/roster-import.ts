// The roster from a pasted table: who, in which role, where, from when to when. All or nothing: the caller uses `lines`
// only when there is no problem and every guess was accepted.
import { parseDay } from './day';
import type { Districts } from './districts';
import { pastedTable } from './pasted-cells';
import { type NameGuess, type NameRepair, type PlaceProblem, readPlaces } from './pasted-places';
import type { Duty, Role } from './person';
import { type Headings, shapeOf } from './table-columns';
import { comparableName } from './thai-text';

export type RosterEntry = Duty & { email: string };

export type RosterColumn =
  | 'email'
  | 'name'
  | 'phone'
  | 'role'
  | 'province'
  | 'districts'
  | 'from'
  | 'until'
  | 'actingFor';

/** The words by which a pasted table names things. */
export type RosterWords = {
  headings: Headings<RosterColumn>;
  roles: readonly { role: Role; names: readonly string[] }[];
};

export type RosterProblem =
  | PlaceProblem
  | {
      row: number;
      column: RosterColumn;
      kind: 'missing' | 'bad-email' | 'unknown-role' | 'bad-day' | 'ends-before-it-starts' | 'too-long' | 'twice';
      text: string;
      near: string[];
    };

export type RosterReading = {
  lines: { row: number; entry: RosterEntry }[];
  repairs: NameRepair[];
  guesses: NameGuess[];
  problems: RosterProblem[];
  /** Headings of columns that are not used. */
  unknown: string[];
};

const EMAIL = /^[^\s@,;<>"']+@[^\s@,;<>"']+\.[^\s@,;<>"']+$/;
const MAX_EMAIL = 254;
const MAX_TEXT = 200;

export function readRoster(text: string, { headings, roles }: RosterWords, districts: Districts): RosterReading {
  const cells = pastedTable(text);
  const { first, at, unknown } = shapeOf(cells, headings);
  const rows = cells
    .map((row, index) => ({ row: index + 1, cells: row }))
    .slice(first)
    .filter((line) => line.cells.some((cell) => cell !== ''))
    .map(({ row, cells: line }) => ({ row, text: (column: RosterColumn) => line[at.get(column) ?? -1] ?? '' }));
  const places = readPlaces(
    rows.map((line) => ({
      row: line.row,
      province: line.text('province'),
      districts: districtNames(line.text('districts')),
    })),
    districts,
  );
  const placeOf = new Map(places.rows.map((place) => [place.row, place]));
  const problems: RosterProblem[] = [...places.problems];
  const lines: RosterReading['lines'] = [];
  const firstRow = new Map<string, number>();
  for (const line of rows) {
    const wrong = (column: RosterColumn, kind: Exclude<RosterProblem['kind'], PlaceProblem['kind']> | 'missing') => {
      problems.push({ row: line.row, column, kind, text: line.text(column), near: [] });
    };
    const role = roleNamed(line.text('role'), roles);
    const email = line.text('email').toLowerCase();
    const [from, until] = [dayIn(line.text('from')), dayIn(line.text('until'))];
    if (email === '') wrong('email', 'missing');
    else if (!EMAIL.test(email) || email.length > MAX_EMAIL) wrong('email', 'bad-email');
    if (line.text('name') === '') wrong('name', 'missing');
    if (!role) wrong('role', line.text('role') === '' ? 'missing' : 'unknown-role');
    if (role === 'recorder' && line.text('districts') === '') wrong('districts', 'missing');
    if (from === null) wrong('from', 'bad-day');
    if (until === null) wrong('until', 'bad-day');
    if (from && until && until < from) wrong('until', 'ends-before-it-starts');
    for (const column of ['name', 'phone', 'actingFor'] as const) {
      if (line.text(column).length > MAX_TEXT) wrong(column, 'too-long');
    }
    const place = placeOf.get(line.row);
    if (!role || !place || place.province === null || from === null || until === null) continue;
    const entry: RosterEntry = {
      email,
      name: line.text('name'),
      phone: line.text('phone'),
      role,
      province: place.province,
      districts: place.districts,
      from,
      until,
      actingFor: line.text('actingFor'),
    };
    const key = rosterKey(entry);
    if (firstRow.has(key)) {
      const before = String(firstRow.get(key));
      problems.push({ row: line.row, column: 'email', kind: 'twice', text: email, near: [before] });
    }
    firstRow.set(key, line.row);
    lines.push({ row: line.row, entry });
  }
  const order = headings.map(({ column }) => column);
  problems.sort((a, b) => a.row - b.row || order.indexOf(a.column) - order.indexOf(b.column));
  return { lines, repairs: places.repairs, guesses: places.guesses, problems, unknown };
}

/** What makes a line another one: the same person may have several duties, each for its own time. */
export function rosterKey({ email, role, province, from, actingFor }: RosterEntry): string {
  return [email, role, province, from, comparableName(actingFor)].join('|');
}

/** Several districts stand in one cell with commas, semicolons or line breaks between them. */
export function districtNames(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** `replace` makes the roster what was pasted; `add` leaves whom it does not name. */
export type RosterMode = 'add' | 'replace';

export type RosterChange = {
  next: RosterEntry[];
  added: RosterEntry[];
  changed: RosterEntry[];
  removed: RosterEntry[];
  same: number;
};

export function changeRoster(
  before: readonly RosterEntry[],
  pasted: readonly RosterEntry[],
  mode: RosterMode,
): RosterChange {
  const known = new Map(before.map((entry) => [rosterKey(entry), entry]));
  const given = new Map(pasted.map((entry) => [rosterKey(entry), entry]));
  const added = pasted.filter((entry) => !known.has(rosterKey(entry)));
  const changed = pasted.filter((entry) => {
    const old = known.get(rosterKey(entry));
    return old !== undefined && !sameEntry(old, entry);
  });
  const kept = before.map((entry) => given.get(rosterKey(entry)) ?? entry);
  return {
    next: mode === 'replace' ? [...pasted] : [...kept, ...added],
    added,
    changed,
    removed: mode === 'replace' ? before.filter((entry) => !given.has(rosterKey(entry))) : [],
    same: pasted.length - added.length - changed.length,
  };
}

/** Of two with the same key. */
function sameEntry(a: RosterEntry, b: RosterEntry): boolean {
  return a.name === b.name && a.phone === b.phone && a.until === b.until && a.districts.join() === b.districts.join();
}

function roleNamed(text: string, roles: RosterWords['roles']): Role | undefined {
  const word = comparableName(text);
  return roles.find(({ names }) => names.some((name) => word === comparableName(name)))?.role;
}

/** '' where nothing stands, null where it is no day. */
function dayIn(text: string): string | null {
  return text === '' ? '' : (parseDay(text) ?? null);
}
