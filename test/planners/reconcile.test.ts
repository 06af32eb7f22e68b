// What makes a workbook as planned: tabs that are missing and cells that were altered, and what is told of it.
import { newTabRequests, reconcile, tabRequests } from '../../src/workbook/reconcile';
import { formula, type TabSpec } from '../../src/workbook/spec';
import {
  AS_PLANNED,
  all,
  asNew,
  aTab,
  aWorkbook,
  type Damage,
  frame,
  HQ,
  NOTHING,
  PlannedFile,
  SHEET_RIGHT,
  TAB,
  typed,
} from './planned-file';

const store =
  (row: number, column: number, value: string | number | boolean): Damage =>
  (file) =>
    file.file.setContent(file.data, row, column, { value });

/** Formulas are few here, since what they come to takes long to find out. */
function summing(): TabSpec {
  return aTab({
    blocks: [...aTab().blocks, { row: 3, column: 4, cells: [[formula('=B3+C3')], [formula('=B4+C4')]] }],
  });
}

describe('a tab that is as planned', () => {
  it('has its frame, its cells and their looks', async () => {
    const centred = ['A1', 'B1', 'C1', 'D1', 'E1', 'F1', 'A2', 'B2', 'C2', 'D2', 'E2', 'F2'];
    const right = ['B3', 'C3', 'B4', 'C4', 'B5', 'C5', 'B6', 'C6'];
    const { conditional: _, ...tab } = await asNew(summing());
    expect(tab).toEqual({
      ...TAB,
      hidden: false,
      rows: 6,
      columns: 6,
      frozenRows: 2,
      frozenColumns: 1,
      entered: {
        ...{ A1: 'รหัส', B1: 'A1', C1: 'A2', E1: 'ผล', F1: 'วันที่', B2: 'เรื่อง', C2: 'ครั้ง' },
        ...{ A3: 5301, A4: 5302, A5: 5303, A6: 5304, D3: '=B3+C3', D4: '=B4+C4' },
      },
      formats: Object.fromEntries([
        ...centred.map((name) => [name, 'CENTER']),
        ...right.map((name) => [name, 'RIGHT']),
      ]),
      rules: Object.fromEntries(right.map((name) => [name, name.startsWith('B') ? 'ใส่จำนวนเต็ม' : 'ใส่จำนวน'])),
      columnWidths: { 2: 104, 3: 104, 6: 90 },
      hiddenColumns: [6],
      rowHeights: { 2: 26 },
      hiddenRows: [2],
    });
  });

  it('may be hidden, and shown rows and columns are not', async () => {
    const spec = aTab({ hidden: true, rowSpans: [{ from: 2, to: 3, pixels: 40, hidden: false }], columnSpans: [] });
    expect(await asNew(spec)).toMatchObject({
      hidden: true,
      rowHeights: { 2: 40, 3: 40 },
      hiddenRows: [],
      hiddenColumns: [],
    });
  });

  it('is left alone, and so is what people write in it', async () => {
    const file = await PlannedFile.as(summing());
    all(typed(3, 2, '7'), typed(5, 6, '✓ แล้ว'))(file);
    expect(reconcile(aWorkbook(summing()), file.read(), HQ)).toEqual(NOTHING);
  });
});

describe('a tab that is not there', () => {
  const OTHERS = [
    { id: 101, title: 'หน้าแรก' },
    { id: 105, title: 'รอบ' },
  ].map((tab) => aTab({ tab, sheetRight: null, rangeRights: [] }));

  async function without(): Promise<PlannedFile> {
    const [home = aTab(), round = aTab()] = OTHERS;
    const file = await PlannedFile.as(home, round);
    expect(file.bring(aWorkbook(home, aTab(), round)).takes).toEqual([]);
    return file;
  }

  it('comes to its place among the others', async () => {
    const file = await without();
    expect(file.read().tabs.map(({ title }) => title)).toEqual(['หน้าแรก', 'ปริมาณงาน', 'รอบ']);
  });

  it('is told, with its rights', async () => {
    const file = await PlannedFile.as(...OTHERS);
    const { notices } = reconcile(aWorkbook(...OTHERS, aTab()), file.read(), HQ);
    expect(notices.map(({ kind, tab }) => [kind, tab])).toEqual([
      ...Array(5).fill(['missing', 'ปริมาณงาน']),
      ['missing-tab', 'ปริมาณงาน'],
    ]);
    expect(notices).toContainEqual({ kind: 'missing-tab', tab: 'ปริมาณงาน', count: 1 });
  });

  it('is made together with its protections, shut for everybody but HQ until rights are given', async () => {
    const file = await PlannedFile.as(...OTHERS);
    const plan = reconcile(aWorkbook(...OTHERS, aTab()), file.read(), HQ);
    expect(plan.takes).toEqual([]);
    file.apply(plan.contents);
    expect(file.writers()).toEqual({});
    file.apply(plan.grants);
    expect(file.writers()).toEqual(AS_PLANNED);
    expect(reconcile(aWorkbook(...OTHERS, aTab()), file.read(), HQ)).toEqual(NOTHING);
  });

  it.each([
    ['by itself', () => newTabRequests(aTab(), 0, HQ)],
    ['when its contents are asked for', () => tabRequests(aTab(), undefined, 0, HQ)],
  ])('is made whole %s', async (_, requests) => {
    const file = await PlannedFile.empty();
    file.apply(requests());
    expect(file.read().tabs.map(({ id }) => id)).toEqual([TAB.id, 0]);
    expect(file.contents()).toEqual(await asNew());
    expect(file.writers()).toEqual({});
  });
});

it('a tab that nobody planned is told and left alone', async () => {
  const file = await PlannedFile.as(aTab());
  file.file.addSheet(77, 'ร่าง');
  expect(file.bring(aWorkbook(aTab()))).toEqual({
    ...NOTHING,
    notices: [{ kind: 'unknown-tab', tab: 'ร่าง', count: 1 }],
  });
});

describe('a tab that has the name of a planned one gets another name', () => {
  const named = ({ file }: PlannedFile) =>
    Object.fromEntries(file.data.sheets.filter(({ id }) => id !== 0).map(({ id, title }) => [id, title]));
  const [FIRST, SECOND] = [aTab({ tab: { id: 101, title: 'Home' }, sheetRight: null, rangeRights: [] }), aTab()];
  const spec = aWorkbook(FIRST, SECOND);

  it.each<[string, TabSpec[], { [id: number]: string }, { [id: number]: string }]>([
    ['where the planned one is missing', [FIRST], { 77: TAB.title }, { 77: 'ปริมาณงาน (แท็บอื่น 1)' }],
    ['in other letters', [SECOND], { 77: 'HOME' }, { 77: 'HOME (แท็บอื่น 1)' }],
    [
      'that is not taken either',
      [FIRST],
      { 77: TAB.title, 78: 'ปริมาณงาน (แท็บอื่น 1)' },
      { 77: 'ปริมาณงาน (แท็บอื่น 2)', 78: 'ปริมาณงาน (แท็บอื่น 1)' },
    ],
  ])('%s', async (_, present, others, after) => {
    const file = await PlannedFile.as(...present);
    for (const [id, title] of Object.entries(others)) file.file.addSheet(Number(id), title);
    const { notices } = file.bring(spec);
    expect(named(file)).toEqual({ 101: 'Home', [TAB.id]: TAB.title, ...after });
    const told = notices.filter(({ kind }) => kind === 'unknown-tab').map(({ tab }) => tab);
    expect(told).toEqual(Object.values(after));
    expect(file.bring(spec)).toEqual({ ...NOTHING, notices: notices.filter(({ kind }) => kind === 'unknown-tab') });
  });

  it('and its own again where two planned ones had each other’s', async () => {
    const file = await PlannedFile.as(FIRST, SECOND);
    for (const sheet of file.file.data.sheets) sheet.title = sheet.id === 101 ? TAB.title : 'Home';
    file.bring(spec);
    expect(named(file)).toEqual({ 101: 'Home', [TAB.id]: TAB.title });
    expect(file.bring(spec)).toEqual(NOTHING);
  });
});

it.each([
  ['name', { title: 'สำเนา' }],
  ['locale', { locale: 'en_US' }],
  ['time zone', { timeZone: 'Etc/GMT' }],
])('the file gets its %s back, which is told', async (_, change) => {
  const file = await PlannedFile.as(aTab());
  Object.assign(file.file.data, change);
  expect(file.bring(aWorkbook(aTab())).notices).toEqual([{ kind: 'altered-settings', tab: '', count: 1 }]);
  expect(file.read()).toMatchObject({
    title: 'ปริมาณงาน สถอ.',
    locale: 'th_TH',
    timeZone: 'Asia/Bangkok',
  });
  expect(reconcile(aWorkbook(aTab()), file.read(), HQ)).toEqual(NOTHING);
});

it.each([
  ['its name', { title: 'x' }],
  ['whether it is hidden', { hidden: true }],
  ['how many rows it has', { rows: 9 }],
  ['how many columns it has', { columns: 9 }],
  ['how many rows stand still', { frozenRows: 0 }],
  ['how many columns stand still', { frozenColumns: 3 }],
])('a tab gets %s back, and nobody is told', async (_, change) => {
  const file = await PlannedFile.as(aTab());
  frame(change)(file);
  expect(file.bring(aWorkbook(aTab())).notices).toEqual([]);
  expect(file.contents()).toEqual(await asNew());
  expect(reconcile(aWorkbook(aTab()), file.read(), HQ)).toEqual(NOTHING);
});

describe('cells of HQ are written again, and told with how many they were:', () => {
  it.each<[string, Damage, count: number, spec?: TabSpec]>([
    ['a heading is another', typed(2, 2, 'x'), 1],
    ['a heading is gone', typed(1, 1, ''), 1],
    ['a heading is a formula that shows the same', typed(1, 1, '="รหัส"'), 1],
    ['a number is another', typed(3, 1, '9999'), 1],
    ['a number is text', store(3, 1, '5301'), 1],
    ['a formula is another', typed(3, 4, '=B3'), 1, summing()],
    ['a formula is what it came to', store(3, 4, 0), 1, summing()],
    ['a formula is text', store(3, 4, '=B3+C3'), 1, summing()],
    ['a formula is gone', typed(3, 4, ''), 1, summing()],
    ['something stands where nothing should', typed(1, 4, 'x'), 1],
    ['a zero stands where nothing should', store(2, 1, 0), 1],
    ['a tick box stands where nothing should', store(2, 1, false), 1],
    ['a formula stands where nothing should', typed(2, 1, '=1'), 1],
    ['cells side by side', all(typed(1, 2, 'x'), typed(1, 3, 'x')), 2],
    ['cells here and there', all(typed(1, 2, 'x'), typed(1, 5, 'x'), typed(5, 1, 'x'), typed(4, 1, 'x')), 4],
  ])('%s', async (_, damage, count, spec = aTab()) => {
    const file = await PlannedFile.as(spec);
    damage(file);
    expect(file.bring(aWorkbook(spec)).notices).toEqual([{ kind: 'altered-cells', tab: 'ปริมาณงาน', count }]);
    expect(file.contents()).toEqual(await asNew(spec));
    expect(reconcile(aWorkbook(spec), file.read(), HQ)).toEqual(NOTHING);
  });

  it('an empty text is nothing', async () => {
    const file = await PlannedFile.as(aTab());
    store(2, 1, '')(file);
    expect(reconcile(aWorkbook(aTab()), file.read(), HQ)).toEqual(NOTHING);
  });

  it('nothing but wrong cells is written, those side by side at once', async () => {
    const file = await PlannedFile.as(aTab());
    all(typed(3, 1, 'x'), typed(4, 1, 'x'), typed(1, 2, 'x'), typed(1, 3, 'x'), typed(1, 6, 'x'))(file);
    const spec = aTab({ formats: [], validations: [], columnSpans: [], rowSpans: [] });
    const { contents } = reconcile(aWorkbook(spec), file.read(), HQ);
    const cells = (values: unknown[]) => [{ values: values.map((userEnteredValue) => ({ userEnteredValue })) }];
    expect(contents.map(({ updateCells }) => [updateCells?.start, updateCells?.rows])).toEqual([
      [{ sheetId: TAB.id, rowIndex: 0, columnIndex: 1 }, cells([{ stringValue: 'A1' }, { stringValue: 'A2' }])],
      [{ sheetId: TAB.id, rowIndex: 0, columnIndex: 5 }, cells([{ stringValue: 'วันที่' }])],
      [{ sheetId: TAB.id, rowIndex: 2, columnIndex: 0 }, cells([{ numberValue: 5301 }])],
      [{ sheetId: TAB.id, rowIndex: 3, columnIndex: 0 }, cells([{ numberValue: 5302 }])],
    ]);
  });
});

describe('a tab that is kept as it is', () => {
  const kept = () => aTab({ kept: true });

  it('is not written, resized or renamed', async () => {
    const file = await PlannedFile.as(aTab());
    all(typed(1, 1, 'x'), frame({ title: 'ปีก่อน', rows: 9, conditional: [] }))(file);
    expect(reconcile(aWorkbook(kept()), file.read(), HQ)).toEqual(NOTHING);
  });

  it('has its rights looked after', async () => {
    const file = await PlannedFile.as(aTab());
    file.protection(SHEET_RIGHT).warningOnly = true;
    expect(file.bring(aWorkbook(kept())).notices).toEqual([
      { kind: 'altered', id: SHEET_RIGHT, description: 'ทั้งแท็บ', tab: 'ปริมาณงาน' },
    ]);
    expect(file.writers()).toEqual(AS_PLANNED);
  });
});

it('contents alone come without rights', async () => {
  const file = await PlannedFile.as(aTab());
  all(typed(1, 1, 'x'), frame({ hidden: true, conditional: [], protections: [] }))(file);
  file.apply(tabRequests(aTab(), file.look(), 0, HQ));
  expect(file.contents()).toEqual(await asNew());
  expect(file.data.protections).toEqual([]);
});

it('rights, cells and colours of several tabs are put right at once, each told of its tab', async () => {
  const [first, second] = [{ id: 101, title: 'หน้าแรก' }, TAB]
    .map((tab) => aTab({ tab }))
    .map((spec, index) => ({
      ...spec,
      sheetRight: spec.sheetRight && { ...spec.sheetRight, id: 100 + index },
      rangeRights: spec.rangeRights.map((right) => ({ ...right, id: right.id * 10 + index })),
    }));
  const tabs = [first, second].flatMap((tab) => tab ?? []);
  const file = await PlannedFile.as(...tabs);
  all(typed(1, 1, 'x'), frame({ conditional: [] }))(file);
  file.protection(101).warningOnly = true;
  const home = file.file.sheet(101);
  if (home) home.protections = [];
  expect(file.bring(aWorkbook(...tabs)).notices.map(({ kind, tab }) => [kind, tab])).toEqual([
    ...Array(5).fill(['missing', 'หน้าแรก']),
    ['altered', 'ปริมาณงาน'],
    ['altered-cells', 'ปริมาณงาน'],
    ['altered-colours', 'ปริมาณงาน'],
  ]);
  expect(reconcile(aWorkbook(...tabs), file.read(), HQ)).toEqual(NOTHING);
});
