// Whatever may stand in a district's row, rubbish included, and how it gets there.
import * as fc from 'fast-check';
import type { Literal } from '../../practice/model/file-data';
import { defaultCatalogue } from '../../src/domain/catalogue-default';
import { ACT_WORDS, areasText } from '../../src/domain/confirmation';
import { serialOf } from '../../src/domain/day';
import { type Columns, planColumns, ROWS } from '../../src/workbook/columns';
import type { PracticeFile } from './practice-file';

export type Written = { value?: Literal; formula?: string };

export type AnyDistrict = {
  areas: readonly { cells: readonly Written[]; note: Written; savedAt: Written }[];
  state: string;
  /** Area numbers named by the decision. */
  marked: number[];
  answer: string;
  signature: string;
};
export const put = (value: Literal): Written => ({ value });

const anyCell: fc.Arbitrary<Written> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 999_999_999 }).map(put) },
  { weight: 3, arbitrary: fc.constant({}) },
  { weight: 2, arbitrary: fc.constant(put(0)) },
  fc.constantFrom<Written>(
    put(-1),
    put(1.5),
    put(-0.5),
    put(12_345_678_901),
    put('๑๒'),
    put('12'),
    put('>=0'),
    put('ไม่มี'),
    put(' '),
    put('*'),
    put(true),
    put(false),
    { formula: '=1/0' },
    { formula: '=2+3' },
    { formula: '=""' },
  ),
);

const AT = Date.parse('2021-09-21T09:12:00+07:00');

function anyAreaOf(items: number) {
  return fc.record({
    /** Mostly one kind of cell in an area, so that complete and empty ones come up. */
    cells: fc.oneof(
      fc.array(anyCell, { minLength: items, maxLength: items }),
      anyCell.map((cell) => Array<Written>(items).fill(cell)),
      fc.array(fc.nat(99).map(put), { minLength: items, maxLength: items }),
    ),
    note: fc.constantFrom<Written>({}, put('A1-01 | เหตุผล'), put(5)),
    savedAt: fc.oneof(
      fc.constant<Written>({}),
      fc.integer({ min: -5, max: 5 }).map((days) => put(serialOf(AT + days * 86_400_000))),
      fc.constant(put('เมื่อวาน')),
    ),
  });
}

/** Of a list with so many areas, and so many items in each. */
export function anyDistrictOf(areas: number, items: number): fc.Arbitrary<AnyDistrict> {
  const allOf = (cell: Written) =>
    Array.from({ length: areas }, () => ({ cells: Array<Written>(items).fill(cell), note: {}, savedAt: {} }));
  return fc.record({
    areas: fc.oneof(
      fc.array(anyAreaOf(items), { minLength: areas, maxLength: areas }),
      fc.constantFrom(allOf(put(3)), allOf({})),
    ),
    state: fc.constantFrom<string>(
      '',
      ACT_WORDS.confirm,
      ACT_WORDS.confirm,
      ACT_WORDS.return,
      ACT_WORDS.withdraw,
      ACT_WORDS.restore,
      'อะไรก็ได้',
    ),
    marked: fc.uniqueArray(fc.integer({ min: 1, max: areas }), { maxLength: 3 }),
    answer: fc.constantFrom<string>(
      '',
      'act-1 accepted',
      'act-0 accepted',
      `act-1 changed ,${Math.ceil(areas / 3)},${areas},`,
      'act-0 changed ,1,',
      'act-1 refused incomplete',
    ),
    signature: fc.constantFrom('', 'k1 signed'),
  });
}

export const anyDistrict = anyDistrictOf(8, 6);

/** Writes one content into the row of each district, past every rule. */
export function fill(
  { file, data, districts }: Pick<PracticeFile, 'file' | 'data'> & { districts: readonly unknown[] },
  contents: readonly AnyDistrict[],
  columns: Columns = planColumns(defaultCatalogue),
): void {
  districts.forEach((_, index) => {
    const row = ROWS.first + index;
    const content = contents[index];
    if (!content) throw new Error('too few districts');
    const { block, frame } = columns;
    const decided = content.state === '' ? {} : put(serialOf(AT));
    file.setContent(data, row, block.state, put(content.state));
    file.setContent(data, row, block.act, put(content.state === '' ? '' : 'act-1'));
    file.setContent(data, row, block.at, decided);
    file.setContent(data, row, block.areas, put(areasText(content.marked)));
    file.setContent(data, row, block.signature, put(content.signature));
    file.setContent(data, row, frame.answer, put(content.answer));
    columns.areas.forEach((area, at) => {
      area.items.forEach(({ column }, item) => {
        file.setContent(data, row, column, content.areas[at]?.cells[item] ?? {});
      });
      file.setContent(data, row, area.note, content.areas[at]?.note ?? {});
      file.setContent(data, row, area.savedAt, content.areas[at]?.savedAt ?? {});
    });
  });
}
