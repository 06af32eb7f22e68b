// What the offices are, from a pasted table: local bodies looked after and staff, per district, as of a day.
import type { Districts } from './districts';
import { pastedTable } from './pasted-cells';
import { type NameGuess, type NameRepair, type PlaceProblem, readPlaces } from './pasted-places';
import { type Headings, shapeOf } from './table-columns';
import { arabicDigits } from './thai-text';

/** `staff` is in persons and may be a part of one: an officer of two offices counts half in each. */
export type Office = { district: number; localBodies: number; staff: number };

export type OfficeColumn = 'province' | 'districts' | 'localBodies' | 'staff';

export type OfficeProblem =
  | PlaceProblem
  | {
      row: number;
      column: OfficeColumn;
      kind: 'missing' | 'bad-number' | 'not-whole' | 'too-large' | 'twice';
      text: string;
      near: string[];
    };

export type OfficeReading = {
  lines: { row: number; office: Office }[];
  repairs: NameRepair[];
  guesses: NameGuess[];
  problems: OfficeProblem[];
};

const MOST_BODIES = 200;
const MOST_STAFF = 500;

export function readOffices(text: string, headings: Headings<OfficeColumn>, districts: Districts): OfficeReading {
  const cells = pastedTable(text);
  const { first, at } = shapeOf(cells, headings);
  const rows = cells
    .map((row, index) => ({ row: index + 1, cells: row }))
    .slice(first)
    .filter((line) => line.cells.some((cell) => cell !== ''))
    .map(({ row, cells: line }) => ({ row, text: (column: OfficeColumn) => line[at.get(column) ?? -1] ?? '' }));
  const places = readPlaces(
    rows.map(({ row, text: textOf }) => ({
      row,
      province: textOf('province'),
      districts: textOf('districts') === '' ? [] : [textOf('districts')],
    })),
    districts,
  );
  const problems: OfficeProblem[] = [...places.problems];
  const lines: OfficeReading['lines'] = [];
  const firstRow = new Map<number, number>();
  for (const [index, { row, text: textOf }] of rows.entries()) {
    const wrong = (column: OfficeColumn, kind: 'missing' | 'bad-number' | 'not-whole' | 'too-large') =>
      void problems.push({ row, column, kind, text: textOf(column), near: [] });
    if (textOf('districts') === '') wrong('districts', 'missing');
    const [localBodies, staff] = [numberIn(textOf('localBodies')), numberIn(textOf('staff'))];
    if (localBodies === null) wrong('localBodies', textOf('localBodies') === '' ? 'missing' : 'bad-number');
    else if (!Number.isInteger(localBodies)) wrong('localBodies', 'not-whole');
    else if (localBodies > MOST_BODIES) wrong('localBodies', 'too-large');
    if (staff === null) wrong('staff', textOf('staff') === '' ? 'missing' : 'bad-number');
    else if (staff > MOST_STAFF) wrong('staff', 'too-large');
    const [district] = places.rows[index]?.districts ?? [];
    if (district === undefined || localBodies === null || staff === null) continue;
    const before = firstRow.get(district);
    if (before !== undefined) {
      problems.push({ row, column: 'districts', kind: 'twice', text: textOf('districts'), near: [String(before)] });
    }
    firstRow.set(district, row);
    lines.push({ row, office: { district, localBodies, staff } });
  }
  const order = headings.map(({ column }) => column);
  problems.sort((a, b) => a.row - b.row || order.indexOf(a.column) - order.indexOf(b.column));
  return { lines, repairs: places.repairs, guesses: places.guesses, problems };
}

/** null where it is no number of 0 or more. */
function numberIn(text: string): number | null {
  const plain = arabicDigits(text).replace(/,/g, '');
  return /^\d{1,6}(\.\d{1,4})?$/.test(plain) ? Number(plain) : null;
}
