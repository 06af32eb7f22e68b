// HQ's list of items changes while numbers stand in a data tab: the columns follow it, or nothing is touched.
import * as fc from 'fast-check';
import { HQ } from '../../demo/people';
import { type Google, openGoogle } from '../../practice/google';
import type { Catalogue, Item } from '../../src/domain/catalogue';
import { alignColumns } from '../../src/workbook/align-columns';
import { planColumns, ROWS } from '../../src/workbook/columns';
import { planDataTab } from '../../src/workbook/data-tab';
import { protectionId, sheetProtectionId } from '../../src/workbook/protection-ids';
import {
  addSheet,
  formatCells,
  gridRange,
  insertColumn,
  moveColumn,
  type Request,
  shut,
  writeCells,
} from '../../src/workbook/requests';
import { type TabSnapshot, textAt } from '../../src/workbook/snapshot';
import { box, cell } from '../../src/workbook/spec';
import { look } from '../../src/workbook/style';
import { dataTab } from '../../src/workbook/tabs';
import { aCatalogueOf } from '../support/a-catalogue';
import { AppliedFile } from '../support/planned-on-google';
import { someFacts, someSettings } from '../support/tracking-facts';

const YEAR = 2564;
const TAB = dataTab(YEAR).id;
const SHEET = sheetProtectionId(dataTab(YEAR));
/** Two areas of two items: T1-01, T1-02, T2-01, T2-02. */
const LIST = aCatalogueOf(2, 2);

let google: Google;
beforeAll(async () => {
  google = await openGoogle({ now: 0 });
});

/** A data tab as HQ sets it up for a list, in which every cell of a district says whose it is: "T1-01 of row 6". */
class DataTab extends AppliedFile {
  constructor(private readonly carried: Catalogue = LIST) {
    super(google);
    const columns = planColumns(carried);
    const spec = planDataTab(someFacts(someSettings(carried)), columns);
    this.apply([
      addSheet(spec, 1),
      ...spec.blocks.map((block) => writeCells(TAB, block.row, block.column, block.cells)),
      ...this.rows().map((row) =>
        writeCells(TAB, row, 1, [columns.codes.map((code) => cell(`${code} of row ${row}`))]),
      ),
    ]);
  }

  private rows(): number[] {
    return someSettings().districts.map(({ row }) => row);
  }

  /** Closed but for the areas of the first district, as while recording. */
  protectedTab(): this {
    const open = gridRange(TAB, box(ROWS.first, 23, ROWS.first, 30));
    this.apply([
      {
        addProtectedRange: {
          protectedRange: {
            protectedRangeId: SHEET,
            range: { sheetId: TAB },
            unprotectedRanges: [open],
            editors: { users: [HQ.email] },
          },
        },
      },
    ]);
    return this;
  }

  holes(): number | undefined {
    const protection = this.tab(TAB).protections.find((each) => each.protectedRangeId === SHEET);
    return protection && (protection.unprotectedRanges ?? []).length;
  }

  align(wanted: Catalogue, before: Catalogue | null = this.carried) {
    return alignColumns(this.tab(TAB), YEAR, planColumns(wanted), before && planColumns(before));
  }

  /** What brings the columns into their places, applied. */
  aligned(wanted: Catalogue, before: Catalogue | null = this.carried): this {
    const alignment = this.align(wanted, before);
    if (alignment.kind !== 'found') throw new Error(`the columns are ${alignment.kind}`);
    this.apply(alignment.requests);
    return this;
  }

  codes(): string[] {
    return this.line(this.tab(TAB), ROWS.codes);
  }

  /** What stands in the cells under every code, its heading first. */
  under(): { [code: string]: string[] } {
    const tab = this.tab(TAB);
    const lines = [ROWS.headings, ...this.rows()].map((row) => this.line(tab, row));
    return Object.fromEntries(
      this.line(tab, ROWS.codes).map((code, index) => [code, lines.map((line) => line[index] ?? '')]),
    );
  }

  private line(tab: TabSnapshot, row: number): string[] {
    return Array.from({ length: tab.columns }, (_, index) => textAt(tab, row, index + 1));
  }

  column(code: string): number {
    const index = this.codes().indexOf(code);
    if (index < 0) throw new Error(`There is no column ${code}.`);
    return index + 1;
  }

  /** Over the codes, from the column on that has this one now. */
  writesCodes(over: string, ...codes: string[]): void {
    this.apply([writeCells(TAB, ROWS.codes, this.column(over), [codes.map((code) => cell(code))])]);
  }
}

function withItems(change: (items: Item[]) => Item[], from: Catalogue = LIST): Catalogue {
  return { ...from, items: change([...from.items]).map((item, order) => ({ ...item, order })) };
}

function anItem(code: string, area: number): Item {
  return {
    code,
    area,
    name: `งานใหม่ ${code}`,
    unit: 'เรื่อง',
    minutes: 30,
    active: true,
    order: 0,
    decimals: false,
    definition: '',
    example: '',
  };
}

const NEW = anItem('T1-09', 1);
const WITH_NEW = withItems(([first, ...rest]) => [...(first ? [first] : []), NEW, ...rest]);
const REVERSED = withItems((items) => items.reverse());
const without = (...codes: string[]) => withItems((items) => items.filter(({ code }) => !codes.includes(code)));

describe('the columns follow the list', () => {
  it('where they stand right, nothing is to be done and nothing is closed', () => {
    const tab = new DataTab().protectedTab();
    expect(tab.align(LIST)).toEqual({ kind: 'found', requests: [] });
  });

  it.each<[string, (items: Item[]) => Item[]]>([
    ['other names', (items) => items.map((item) => ({ ...item, name: `${item.name} (แก้ไข)` }))],
    ['a retired item', (items) => items.map((item) => (item.code === 'T1-02' ? { ...item, active: false } : item))],
  ])('%s move no column', (_, change) => {
    expect(new DataTab().align(withItems(change))).toEqual({ kind: 'found', requests: [] });
  });

  it('a heading that was typed over by hand moves no column that stands right', () => {
    const tab = new DataTab();
    tab.apply([writeCells(TAB, ROWS.headings, tab.column('T1-01'), [[cell('ชื่ออื่น')]])]);
    expect(tab.align(LIST)).toEqual({ kind: 'found', requests: [] });
  });

  it('a column behind the last is no column of the list, coloured or not', () => {
    const tab = new DataTab();
    const last = tab.column('|end');
    tab.apply([
      insertColumn(TAB, last + 1),
      formatCells(TAB, { box: box(ROWS.codes, last + 1, ROWS.codes, last + 1), format: look({ bold: true }) }),
    ]);
    expect(tab.align(LIST)).toEqual({ kind: 'found', requests: [] });
  });

  it('a list in another order moves every column with its heading and its numbers', () => {
    const tab = new DataTab();
    const before = tab.under();
    tab.aligned(REVERSED);
    expect(tab.codes()).toEqual(planColumns(REVERSED).codes);
    expect(tab.under()).toEqual(before);
  });

  it('a new item gets a column of its own, with nothing in it', () => {
    const tab = new DataTab();
    const before = tab.under();
    tab.aligned(WITH_NEW);
    expect(tab.codes()).toEqual(planColumns(WITH_NEW).codes);
    expect(tab.under()).toEqual({ ...before, 'T1-09': ['', '', ''] });
  });

  it('an item that moved to another area takes its numbers along', () => {
    const list = withItems((items) => items.map((item) => (item.code === 'T1-02' ? { ...item, area: 2 } : item)));
    const tab = new DataTab();
    const before = tab.under();
    tab.aligned(list);
    expect(tab.codes()).toEqual(planColumns(list).codes);
    expect(tab.under()).toEqual(before);
  });

  it('whatever the list becomes, every number stays under its own item, and planning again yields nothing', () => {
    const areas = aCatalogueOf(3, 3);
    const anyList = fc
      .record({
        orders: fc.array(fc.nat(50), { minLength: 14, maxLength: 14 }),
        // One item of every area stays in it, or the area would be given up.
        moves: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 6, maxLength: 6 }),
        added: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 5 }),
      })
      .map(({ orders, moves, added }): Catalogue => {
        const kept = areas.items.map((item, index) =>
          index % 3 === 0 ? item : { ...item, area: moves[Math.floor((index * 2) / 3)] ?? item.area },
        );
        const items = [...kept, ...added.map((area, index) => anItem(`N${index}`, area))];
        return {
          ...areas,
          areas: [...areas.areas, { number: 4, name: 'ด้านใหม่' }],
          items: items.map((item, index) => ({ ...item, order: orders[index] ?? 0 })),
        };
      });
    fc.assert(
      fc.property(anyList, fc.boolean(), (list, isProtected) => {
        const tab = isProtected ? new DataTab(areas).protectedTab() : new DataTab(areas);
        const before = tab.under();
        const wanted = planColumns(list);
        tab.aligned(list);
        expect(tab.codes()).toEqual(wanted.codes);
        const added = wanted.codes.filter((code) => !(code in before));
        expect(tab.under()).toEqual({ ...before, ...Object.fromEntries(added.map((code) => [code, ['', '', '']])) });
        for (const carried of [areas, list]) {
          expect(tab.align(list, carried)).toEqual({ kind: 'found', requests: [] });
        }
      }),
      { numRuns: 15 },
    );
  });

  it('a workbook that carries no list is taken by the codes that stand in it', () => {
    const tab = new DataTab();
    const before = tab.under();
    tab.aligned(REVERSED, null);
    expect(tab.under()).toEqual(before);
  });

  it('a tab in which nothing stands yet gets every column', () => {
    const file = new AppliedFile(google);
    const columns = planColumns(LIST);
    file.apply([{ addSheet: { properties: { sheetId: TAB, title: 'x', gridProperties: { columnCount: 1 } } } }]);
    const alignment = alignColumns(file.tab(TAB), YEAR, columns, null);
    expect(alignment).toEqual({
      kind: 'found',
      requests: [
        ...columns.codes.map((_, index) => insertColumn(TAB, index + 1)),
        writeCells(TAB, ROWS.codes, 1, [columns.codes.map((code) => cell(code))]),
      ],
    });
  });
});

describe('nobody writes into a cell that moved since it was read', () => {
  it('the tab is shut before the first column moves', () => {
    const tab = new DataTab().protectedTab();
    expect(tab.holes()).toBe(1);
    expect(tab.align(REVERSED)).toMatchObject({
      requests: [shut(SHEET), moveColumn(TAB, 25, 24), { moveDimension: {} }, {}],
    });
    tab.aligned(REVERSED);
    expect(tab.holes()).toBe(0);
  });

  it('a tab whose protection was dropped has nothing to shut, whatever else is protected there', () => {
    const tab = new DataTab();
    const separator: Request = {
      addProtectedRange: {
        protectedRange: {
          protectedRangeId: protectionId(YEAR, 'separators', 0),
          range: gridRange(TAB, box(1, 23, 7, 23)),
          editors: { users: [HQ.email] },
        },
      },
    };
    tab.apply([separator]);
    tab.aligned(REVERSED);
    expect(tab.holes()).toBeUndefined();
    expect(tab.codes()).toEqual(planColumns(REVERSED).codes);
  });
});

describe('an item that is gone from the list', () => {
  it.each<[string, Catalogue, string[]]>([
    ['one', without('T1-02'), ['T1-02']],
    ['two, told as they stand in the tab', withItems((items) => items.slice(1, 3).reverse()), ['T1-01', 'T2-02']],
    ['a whole area', without('T2-01', 'T2-02'), ['|2', 'T2-01', 'T2-02', 'note:2', 'at:2', 'by:2']],
  ])('%s: its column is named and nothing moves', (_, list, codes) => {
    expect(new DataTab().protectedTab().align(list)).toEqual({ kind: 'lost', codes });
  });
});

it('an item that a run put in is missed as well, should the list lose it before it was written down', () => {
  const tab = new DataTab().aligned(WITH_NEW);
  expect(tab.align(LIST)).toEqual({ kind: 'lost', codes: ['T1-09'] });
});

describe('codes that were damaged by hand', () => {
  describe('are put right where their columns have not moved', () => {
    it.each<[string, (tab: DataTab) => void]>([
      ['one was wiped', (tab) => tab.writesCodes('T1-02', '')],
      ['two were wiped', (tab) => tab.writesCodes('T1-01', '', '')],
      ['the last was wiped', (tab) => tab.writesCodes('|end', '')],
      ['all were wiped', (tab) => tab.writesCodes('code', ...planColumns(LIST).codes.map(() => ''))],
      ['one was typed over', (tab) => tab.writesCodes('T2-01', 'x')],
    ])('%s', (_, damages) => {
      const tab = new DataTab();
      const before = tab.under();
      damages(tab);
      expect(tab.align(LIST)).toEqual({ kind: 'found', requests: [] });
      tab.aligned(WITH_NEW);
      expect(tab.under()).toEqual({ ...before, 'T1-09': ['', '', ''] });
    });

    it('a column that was moved by hand, all of it, goes back', () => {
      const tab = new DataTab();
      const before = tab.under();
      tab.apply([moveColumn(TAB, tab.column('T2-02'), tab.column('T1-01'))]);
      tab.aligned(LIST);
      expect(tab.codes()).toEqual(planColumns(LIST).codes);
      expect(tab.under()).toEqual(before);
    });

    it('a run that ended between moving the columns and writing the list down is gone on with', () => {
      const tab = new DataTab().aligned(WITH_NEW);
      expect(tab.align(WITH_NEW, LIST)).toEqual({ kind: 'found', requests: [] });
    });
  });

  describe('are not trusted where nobody can tell whose the numbers are', () => {
    it.each<[string, (tab: DataTab) => void]>([
      ['two items were exchanged', (tab) => tab.writesCodes('T1-01', 'T1-02', 'T1-01')],
      ['an item and a note were exchanged', (tab) => tab.writesCodes('T1-02', 'note:1', 'T1-02')],
      ['one stands twice, and another no more', (tab) => tab.writesCodes('T1-02', 'T1-01')],
      [
        'one stands twice, in a column that was put in',
        (tab) => {
          tab.apply([insertColumn(TAB, tab.column('|end'))]);
          tab.apply([writeCells(TAB, ROWS.codes, tab.column(''), [[cell('T1-01')]])]);
        },
      ],
      [
        'one was wiped after a column was moved',
        (tab) => {
          tab.apply([moveColumn(TAB, tab.column('T1-02'), tab.column('T1-01'))]);
          tab.writesCodes('T2-01', '');
        },
      ],
      [
        'one was wiped, and a column was put in behind the last',
        (tab) => {
          tab.apply([insertColumn(TAB, tab.column('|end') + 1)]);
          tab.writesCodes('|end', '|end', 'x');
          tab.writesCodes('T1-02', '');
        },
      ],
      [
        'the notes of two areas were exchanged',
        (tab) => {
          const [one, two] = [tab.column('note:1'), tab.column('note:2')];
          tab.apply([
            writeCells(TAB, ROWS.codes, one, [[cell('note:2')]]),
            writeCells(TAB, ROWS.codes, two, [[cell('note:1')]]),
          ]);
        },
      ],
      ['when and by whom were exchanged', (tab) => tab.writesCodes('at:1', 'by:1', 'at:1')],
      ['two of the director’s block were exchanged', (tab) => tab.writesCodes('state', 'act', 'state')],
      ['two of HQ’s frame were exchanged', (tab) => tab.writesCodes('record-until', 'confirm-until', 'record-until')],
      [
        'two items were exchanged and their headings wiped',
        (tab) => {
          tab.writesCodes('T1-01', 'T1-02', 'T1-01');
          tab.apply([writeCells(TAB, ROWS.headings, 24, [[cell(''), cell('')]])]);
        },
      ],
      ['a column without a code was put in', (tab) => tab.apply([insertColumn(TAB, tab.column('T1-02'))])],
    ])('%s', (_, damages) => {
      const tab = new DataTab();
      damages(tab);
      for (const list of [LIST, REVERSED, WITH_NEW]) expect(tab.align(list)).toEqual({ kind: 'damaged' });
    });

    it.each<[string, string]>([
      ['one was wiped', ''],
      ['one stands twice, and another no more', 'T1-01'],
    ])('%s, in a workbook that carries no list', (_, code) => {
      const tab = new DataTab();
      tab.writesCodes('T1-02', code);
      expect(tab.align(LIST, null)).toEqual({ kind: 'damaged' });
    });

    it('a column was put in and got the code and the heading of another', () => {
      const tab = new DataTab();
      const [at, name] = [tab.column('T2-02') + 1, tab.under()['T2-02']?.[0] ?? ''];
      tab.apply([
        insertColumn(TAB, at),
        writeCells(TAB, ROWS.codes, at, [[cell('T2-02')]]),
        writeCells(TAB, ROWS.headings, at, [[cell(name)]]),
      ]);
      expect(tab.align(LIST)).toEqual({ kind: 'damaged' });
    });

    it('two items were exchanged after a run had moved the columns and not yet written the list down', () => {
      const tab = new DataTab().aligned(WITH_NEW);
      tab.writesCodes('T2-01', 'T2-02', 'T2-01');
      expect(tab.align(WITH_NEW, LIST)).toEqual({ kind: 'damaged' });
    });
  });
});
