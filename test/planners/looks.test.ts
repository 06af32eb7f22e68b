// When formats, rules, sizes and colours of a tab are laid again, and where.
import { reconcile } from '../../src/workbook/reconcile';
import { addSignColour } from '../../src/workbook/requests';
import { box, downward, type SignColour, type TabSpec } from '../../src/workbook/spec';
import { all, asNew, aTab, aWorkbook, type Damage, frame, HQ, NOTHING, PlannedFile, TAB, typed } from './planned-file';

describe('formats, rules and sizes are laid again', () => {
  const untidy = all((file) => file.pasteOver(5, 2, 3), frame({ columnWidths: {}, rowHeights: {} }));

  it('not while the tab keeps its shape and its head: they are not even read', async () => {
    const file = await PlannedFile.as(aTab());
    untidy(file);
    typed(3, 1, 'x')(file);
    const before = file.contents();
    file.bring(aWorkbook(aTab()));
    expect(file.contents()).toEqual({ ...before, entered: (await asNew()).entered });
  });

  it.each<[string, TabSpec, Damage]>([
    ['the last row of the head was typed over', aTab(), typed(2, 2, 'x')],
    ['the head and a row below were', aTab(), all(typed(1, 2, 'x'), typed(6, 1, 'x'))],
    ['rows come', aTab({ rows: 8 }), () => undefined],
    ['rows go', aTab({ rows: 5, blocks: [] }), typed(6, 1, '')],
    ['columns come', aTab({ columns: 8 }), () => undefined],
    ['columns go', aTab({ columns: 5, blocks: [] }), typed(1, 6, '')],
  ])('when %s', async (_, spec, damage) => {
    const file = await PlannedFile.as(aTab());
    all(untidy, damage)(file);
    file.bring(aWorkbook(spec));
    const looks = ({ formats, rules, columnWidths, rowHeights }: ReturnType<PlannedFile['contents']>) => [
      formats,
      rules,
      columnWidths,
      rowHeights,
    ];
    expect(looks(file.contents())).toEqual(looks(await asNew(spec)));
    expect(reconcile(aWorkbook(spec), file.read(), HQ)).toEqual(NOTHING);
  });
});

describe('rows that people typed into', () => {
  const last = 14;
  const codes = Array.from({ length: 12 }, (_, index) => 5301 + index);
  const rows = (count: number) => codes.slice(0, count).map((_, index) => 3 + index);
  const tall = (relaidRows?: number[]) =>
    aTab({
      rows: last,
      blocks: [downward(3, 1, codes)],
      formats: [
        { box: box(1, 1, 2, 6), format: { horizontalAlignment: 'CENTER' } },
        { box: box(3, 2, last, 3), format: { horizontalAlignment: 'RIGHT' } },
      ],
      validations: [{ box: box(3, 2, last, 2), decimals: false, help: 'ใส่จำนวนเต็ม' }],
      ...(relaidRows && { relaidRows }),
    });

  async function pastedOver(): Promise<PlannedFile> {
    const file = await PlannedFile.as(tall());
    for (const row of [1, 2, ...rows(12)]) file.pasteOver(row, 2, 3);
    frame({ columnWidths: {} })(file);
    return file;
  }

  it.each([2, 3, 7, last])('have their looks laid again, and no other row: row %i', async (row) => {
    const file = await pastedOver();
    const before = file.contents();
    const fresh = await asNew(tall());
    expect(file.bring(aWorkbook(tall([row]))).notices).toEqual([]);
    const mixed = (others: object, own: object) =>
      Object.fromEntries([
        ...Object.entries(others).filter(([name]) => name.slice(1) !== `${row}`),
        ...Object.entries(own).filter(([name]) => name.slice(1) === `${row}`),
      ]);
    expect(file.contents()).toEqual({
      ...before,
      formats: mixed(before.formats, fresh.formats),
      rules: mixed(before.rules, fresh.rules),
    });
  });

  it('take whole numbers alone again, each cell by itself', async () => {
    const file = await pastedOver();
    file.bring(aWorkbook(tall([7])));
    const takes = (row: number, text: string) => file.file.typed(HQ, TAB.id, row, 2, text).ok;
    expect([takes(6, '1.5'), takes(7, '1.5'), takes(7, '2')]).toEqual([true, false, true]);
  });

  it('when they are ten, have theirs alone', async () => {
    const file = await pastedOver();
    file.bring(aWorkbook(tall(rows(10))));
    const { formats, columnWidths } = file.contents();
    expect([formats.B12, formats.B13, columnWidths]).toEqual(['RIGHT', 'LEFT', {}]);
  });

  it('when they are more than ten, have the whole tab laid again', async () => {
    const file = await pastedOver();
    file.bring(aWorkbook(tall(rows(11))));
    expect(file.contents()).toEqual(await asNew(tall()));
  });
});

describe('colours of signs are laid again in their order, and that is told:', () => {
  const [done = aColour(), bad = aColour()] = aTab().colours;

  function aColour(change: Partial<SignColour> = {}): SignColour {
    return { box: box(3, 5, 6, 5), startsWith: '✓', text: '#14602b', fill: '#e9f5ec', ...change };
  }

  /** As if they had been laid like this. */
  function laid(...colours: SignColour[]): Damage {
    return (file) => {
      file.data.conditional = [];
      file.apply(colours.map((colour, index) => addSignColour(TAB.id, index, colour)));
    };
  }

  it.each<[string, Damage]>([
    ['one is gone', laid(done)],
    ['all are gone', laid()],
    ['one came', laid(done, bad, aColour({ startsWith: '!' }))],
    ['they changed places', laid(bad, done)],
    ['another sign', laid({ ...done, startsWith: '!' }, bad)],
    ['from another row', laid({ ...done, box: box(4, 5, 6, 5) }, bad)],
    ['from another column', laid({ ...done, box: box(3, 4, 6, 5) }, bad)],
    ['to another row', laid(done, { ...bad, box: box(3, 5, 5, 5) })],
    ['to another column', laid(done, { ...bad, box: box(3, 5, 6, 6) })],
    [
      'the sign may stand anywhere in the text',
      ({ data }) => Object.assign(data.conditional[0]?.booleanRule?.condition ?? {}, { type: 'TEXT_CONTAINS' }),
    ],
    [
      'whatever the text is',
      ({ data }) => Object.assign(data.conditional[0] ?? {}, { booleanRule: { condition: { type: 'NOT_BLANK' } } }),
    ],
    [
      'a scale of colours in the place of one',
      ({ data }) => data.conditional.splice(0, 1, { ranges: [{ sheetId: TAB.id }], gradientRule: {} }),
    ],
  ])('%s', async (_, damage) => {
    const file = await PlannedFile.as(aTab());
    damage(file);
    expect(file.bring(aWorkbook(aTab())).notices).toEqual([{ kind: 'altered-colours', tab: 'ปริมาณงาน', count: 1 }]);
    expect(file.contents()).toEqual(await asNew());
    expect(reconcile(aWorkbook(aTab()), file.read(), HQ)).toEqual(NOTHING);
  });
});
