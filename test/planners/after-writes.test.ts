// HQ goes on from what it wrote without reading it again: what it takes to stand there must be what stands there.
import * as fc from 'fast-check';
import { type Google, openGoogle } from '../../practice/google';
import { afterWrites } from '../../src/workbook/after-writes';
import { addSheet, formatCells, growTab, type Request, writeCells } from '../../src/workbook/requests';
import type { Snapshot } from '../../src/workbook/snapshot';
import { box, type CellSpec, cell, formula, type TabSpec } from '../../src/workbook/spec';
import { AppliedFile, enteredIn } from '../support/planned-on-google';

const ROWS = 5;
const COLUMNS = 4;

let google: Google;
beforeAll(async () => {
  google = await openGoogle({ now: 0 });
});

function aTab(id: number): TabSpec {
  return {
    tab: { id, title: `แท็บ ${id}` },
    hidden: id % 2 === 0,
    rows: ROWS,
    columns: COLUMNS,
    frozenRows: 2,
    frozenColumns: 1,
    blocks: [],
    formats: [],
    validations: [],
    colours: [],
    columnSpans: [],
    rowSpans: [],
    sheetRight: null,
    rangeRights: [],
  };
}

/** A file with the tabs 1 and 2, behind the one that every new file has. */
function aFile(): AppliedFile {
  const file = new AppliedFile(google);
  file.apply([addSheet(aTab(1), 1), addSheet(aTab(2), 2), writeCells(1, 2, 2, [[cell('เดิม'), cell(7)]])]);
  return file;
}

/** All that a plan can ask a snapshot about: of a cell, what was entered. */
function asked({ tabs, ...file }: Snapshot) {
  return { ...file, tabs: tabs.map((tab) => ({ ...tab, cells: enteredIn(tab) })) };
}

function expectForeseen(file: AppliedFile, requests: readonly Request[]): void {
  const foreseen = afterWrites(file.read(), requests);
  file.apply(requests);
  expect(asked(foreseen)).toEqual(asked(file.read()));
}

describe('what stands there after a write is known without reading', () => {
  it.each<[string, Request[]]>([
    ['nothing was written', []],
    [
      'text, a number and a formula over what stood there',
      [writeCells(1, 2, 1, [[cell('ใหม่'), cell(0), formula('=1+1')]])],
    ],
    ['cells were emptied', [writeCells(1, 2, 2, [[cell(null), cell('')]])]],
    ['below and to the right of everything that stood there', [writeCells(1, 5, 4, [[cell('มุม')]])]],
    [
      'two writes, the later over the earlier',
      [writeCells(2, 1, 1, [[cell(1), cell(2)]]), writeCells(2, 1, 2, [[cell(3)]])],
    ],
    ['a new tab, and cells in it', [addSheet(aTab(3), 3), writeCells(3, 1, 1, [[cell('หัว')], [cell(1)]])]],
    ['a new tab that is hidden', [addSheet(aTab(4), 3)]],
    [
      'a tab that grew, and a cell in its last row',
      [growTab({ id: 1, title: 'แท็บ 1' }, ROWS + 3), writeCells(1, ROWS + 3, 1, [[cell('ท้าย')]])],
    ],
    ['a format, which is nothing that a cell holds', [formatCells(1, { box: box(1, 1, 2, 2), format: {} })]],
    [
      'Google’s way of saying the first cell: neither row nor column',
      [
        {
          updateCells: {
            start: { sheetId: 1 },
            rows: [{ values: [{ userEnteredValue: { numberValue: 1 } }] }],
            fields: 'userEnteredValue',
          },
        },
      ],
    ],
    [
      'a line that says nothing of its cells leaves them',
      [
        {
          updateCells: {
            start: { sheetId: 1, rowIndex: 1, columnIndex: 1 },
            rows: [{}, { values: [{}] }],
            fields: 'userEnteredValue',
          },
        },
      ],
    ],
  ])('%s', (_, requests) => {
    expectForeseen(aFile(), requests);
  });

  it('whatever was written where, one write after another', () => {
    const anyCell: fc.Arbitrary<CellSpec> = fc.oneof(
      fc.constantFrom(null, '', 'ก', '=1', 0, 2.5).map(cell),
      fc.constantFrom('=1+1', '=A1').map(formula),
    );
    const anyWrite = fc
      .record({
        tab: fc.integer({ min: 1, max: 2 }),
        row: fc.integer({ min: 1, max: ROWS }),
        column: fc.integer({ min: 1, max: COLUMNS }),
      })
      .chain(({ tab, row, column }) =>
        fc
          .array(fc.array(anyCell, { maxLength: COLUMNS - column + 1 }), { maxLength: ROWS - row + 1 })
          .map((cells) => writeCells(tab, row, column, cells)),
      );
    const anyTabs = fc
      .array(fc.array(anyWrite, { maxLength: 3 }), { maxLength: 3 })
      .map((parts) =>
        parts.flatMap((writes, index) => [
          ...writes,
          addSheet(aTab(11 + index), 3 + index),
          writeCells(11 + index, 2, 2, [[cell(index)]]),
        ]),
      );
    fc.assert(
      fc.property(anyTabs, (requests) => expectForeseen(aFile(), requests)),
      { numRuns: 50 },
    );
  });
});

it('cells between what was read and what was written are empty, and none is missing', () => {
  const { tabs } = afterWrites(aFile().read(), [writeCells(2, 3, 3, [[cell('ไกล')]])]);
  const cells = tabs.find(({ id }) => id === 2)?.cells ?? [];
  expect([...cells].map((line) => line && [...line])).toEqual([
    [],
    [],
    [{}, {}, { userEnteredValue: { stringValue: 'ไกล' } }],
  ]);
});

it('what was read stays as it was: a write that is only tried out may be given up', () => {
  const before = aFile().read();
  const copy = structuredClone(before);
  afterWrites(before, [writeCells(1, 2, 2, [[cell('ลอง')]]), addSheet(aTab(3), 3)]);
  expect(before).toEqual(copy);
});

it('a write into a tab that was not read changes nothing that was', () => {
  const before = aFile().read();
  expect(afterWrites(before, [writeCells(9, 1, 1, [[cell('ที่อื่น')]])])).toEqual(before);
});
