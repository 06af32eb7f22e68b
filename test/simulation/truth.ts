// What every area of every district must hold, kept apart from the workbook: only what was acknowledged, or done by hand
// by somebody who may, changes it.
import { columns } from '../../demo/sample-round';
import type { Cell, SheetData } from '../../practice/model/file-data';
import type { SpreadsheetFile } from '../../practice/model/spreadsheet-file';
import { ROWS } from '../../src/workbook/columns';
import { DATA } from '../support/uttaradit-places';

/** The items of an area in catalogue order, then its note; a formula with its sign, a blank as ''. */
export type Line = readonly string[];
export type Place = { district: number; area: number };

const key = ({ district, area }: Place) => `${district}/${area}`;

/** Where one step may have left an area: the first that the cells match becomes the truth. */
export type Outcomes = { place: Place; allowed: readonly Line[] };

export class Truth {
  private readonly lines = new Map<string, Line>();

  constructor(
    private readonly file: SpreadsheetFile,
    private readonly districts: readonly number[],
  ) {
    for (const place of this.places()) this.lines.set(key(place), this.actual(place));
  }

  of(place: Place): Line {
    return this.lines.get(key(place)) ?? [];
  }

  /** What the cells hold now, wherever the district's row stands. */
  actual({ district, area }: Place): Line {
    const line = sheetOf(this.file).cells[this.rowOf(district)] ?? {};
    const own = columns.areas.find((each) => each.area === area);
    if (!own) throw new Error(`There is no area ${area}.`);
    return [...own.items.map(({ column }) => column), own.note].map((column) => textOf(line[column]));
  }

  /** Takes over what a step may have done, and tells every area that holds anything else. */
  settle(outcomes: readonly Outcomes[]): string[] {
    const allowed = new Map<string, Line[]>();
    for (const { place, allowed: lines } of outcomes) {
      allowed.set(key(place), [...(allowed.get(key(place)) ?? []), ...lines]);
    }
    return this.places().flatMap((place) => {
      const actual = this.actual(place);
      const known = allowed.get(key(place)) ?? [this.of(place)];
      if (known.some((line) => same(line, actual))) {
        this.lines.set(key(place), actual);
        return [];
      }
      const expected = known.map((line) => JSON.stringify(line)).join(' or ');
      return [`${key(place)} holds ${JSON.stringify(actual)}, expected ${expected}`];
    });
  }

  /** As when an older version of the file was brought back: whatever stands there now is what people see. */
  takeOver(): void {
    for (const place of this.places()) this.lines.set(key(place), this.actual(place));
  }

  rowOf(district: number): number {
    const { cells, rows } = sheetOf(this.file);
    for (let row = ROWS.first; row <= rows; row++) {
      if (cells[row]?.[columns.frame.code]?.value === district) return row;
    }
    throw new Error(`There is no row of ${district}.`);
  }

  private places(): Place[] {
    return this.districts.flatMap((district) => columns.areas.map(({ area }) => ({ district, area })));
  }
}

export function same(one: Line, other: Line): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}

export function sheetOf(file: SpreadsheetFile): SheetData {
  const sheet = file.sheet(DATA);
  if (!sheet) throw new Error('The data tab is gone.');
  return sheet;
}

function textOf(cell: Cell | undefined): string {
  if (cell?.formula !== undefined) return cell.formula;
  return cell?.value === undefined ? '' : String(cell.value);
}
