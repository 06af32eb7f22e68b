// What single requests do to a tab: what cells take, how they look, and columns that come and move.
import {
  deleteSheet,
  dimension,
  growTab,
  insertColumn,
  moveColumn,
  shut,
  validate,
  writeCells,
} from '../../src/workbook/requests';
import { box, type CellSpec } from '../../src/workbook/spec';
import { aTab, HQ, PlannedFile, SHEET_RIGHT, TAB } from './planned-file';

let file: PlannedFile;
beforeEach(async () => {
  file = await PlannedFile.as(aTab());
});

describe('a cell for a volume', () => {
  const help = 'ใส่จำนวน';
  const typed = (text: string) => file.file.typed(HQ, TAB.id, 5, 2, text);

  it.each([
    [false, '0', true],
    [false, '999999999', true],
    [false, '1000000000', false],
    [false, '-1', false],
    [false, '1.5', false],
    [false, 'สอง', false],
    [true, '0', true],
    [true, '999999999', true],
    [true, '1000000000', false],
    [true, '-1', false],
    [true, '1.5', true],
    [true, 'สอง', false],
  ])('(decimals: %s) that is given %s: %s, and says what it takes', (decimals, text, ok) => {
    file.apply([validate(TAB.id, { box: box(3, 2, 6, 2), decimals, help })]);
    expect(typed(text)).toEqual(ok ? { ok } : { ok, message: help });
  });
});

describe('what is written', () => {
  it.each<[string, CellSpec, string | number | undefined]>([
    ['a number', { value: 7 }, 7],
    ['a text', { value: 'ก' }, 'ก'],
    ['a text that looks like a number', { value: '007' }, '007'],
    ['a text that looks like a formula', { value: '=1+1' }, '=1+1'],
    ['a formula', { formula: '=1+1' }, 2],
    ['nothing', { value: null }, undefined],
  ])('%s counts as what it is', (_, cell, value) => {
    file.apply([writeCells(TAB.id, 3, 1, [[cell]])]);
    expect(file.file.valueAt(file.data, 3, 1)).toBe(value);
  });

  it.each([null, ''])('nothing (%j) leaves a blank cell, which no formula takes for an empty text', (value) => {
    expect(writeCells(TAB.id, 3, 1, [[{ value }]]).updateCells?.rows).toEqual([{ values: [{}] }]);
  });

  it('fills a block from its first cell on', () => {
    const line = (...values: number[]): CellSpec[] => values.map((value) => ({ value }));
    file.apply([writeCells(TAB.id, 5, 2, [line(1, 2), line(3, 4)])]);
    expect(file.contents().entered).toMatchObject({ B5: 1, C5: 2, B6: 3, C6: 4 });
  });
});

it('a sign shows in its colours', () => {
  file.type(3, 5, '✓ ครบ');
  file.type(4, 5, '✗ คืน');
  file.type(5, 5, 'ยังไม่ ✓');
  const { cells } = file.file.grid(TAB.id, { from: 3, to: 5 }, { from: 5, to: 5 }, HQ);
  expect(cells.map(([cell]) => [cell?.style.color, cell?.style.background])).toEqual([
    ['#14602b', '#e9f5ec'],
    ['#b3261e', '#fadedb'],
    [undefined, undefined],
  ]);
});

it('what was hidden can be shown again, as wide as is said', () => {
  file.apply([dimension(TAB.id, 'COLUMNS', { from: 6, to: 6, pixels: 50, hidden: false })]);
  expect([file.data.hiddenColumns, file.data.columnWidths[6]]).toEqual([[], 50]);
});

it('a tab gets more rows and is otherwise as it was', () => {
  const before = file.contents();
  file.apply([growTab(TAB, 9)]);
  expect(file.contents()).toEqual({ ...before, rows: 9 });
});

const head = () => {
  const { entered } = file.contents();
  return ['A1', 'B1', 'C1', 'D1', 'E1', 'F1', 'G1'].map((name) => entered[name]);
};

it('a column comes between others', () => {
  file.apply([insertColumn(TAB.id, 3)]);
  expect(head()).toEqual(['รหัส', 'A1', undefined, 'A2', undefined, 'ผล', 'วันที่']);
});

it('a column moves to the left', () => {
  file.apply([moveColumn(TAB.id, 5, 2)]);
  expect(head()).toEqual(['รหัส', 'ผล', 'A1', 'A2', undefined, 'วันที่', undefined]);
});

it('a tab that is shut has nothing open and keeps everything else of its protection', () => {
  const before = file.protection(SHEET_RIGHT);
  const { unprotectedRanges: _, ...rest } = structuredClone(before);
  file.apply([shut(SHEET_RIGHT)]);
  expect(file.writers()).toEqual({});
  expect(file.protection(SHEET_RIGHT)).toEqual({ ...rest, unprotectedRanges: [] });
});

it('a tab goes', () => {
  file.file.addSheet(77, 'ร่าง');
  file.apply([deleteSheet(77)]);
  expect(file.read().tabs.map(({ id }) => id)).toEqual([TAB.id]);
});
