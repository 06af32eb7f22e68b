// Which workbooks HQ leaves as they are and why, and where it finds last year's numbers of each district.
import type { DistrictChange } from '../../src/domain/crosswalk';
import { planTaking } from '../../src/features/hq/sweep-plan';
import { ROWS } from '../../src/workbook/columns';
import { deleteSheet } from '../../src/workbook/requests';
import { HISTORY, SYSTEM } from '../../src/workbook/tabs';
import { aCatalogueOf } from '../support/a-catalogue';
import { ROUND } from '../support/round-2564';
import { PlannedRun } from './planned-run';
import { AMPHAWA, KATHU, MUEANG, PHUKET, recorderOf, THALANG, theirs } from './two-provinces';

const MERGED = 8309;
const [SPLIT, SPLIT_OFF] = [8308, 8307];

function changed(day: string, change: Partial<DistrictChange> = {}): DistrictChange {
  const merge = { was: [KATHU, THALANG], are: [{ code: MERGED, name: 'กะทู้ถลาง' }] };
  return { kind: 'merge', province: PHUKET, day, source: '', ...merge, ...change };
}

/** Two districts out of one, neither of them the one that was. */
function split(day: string, was: number): DistrictChange {
  const are = [
    { code: SPLIT, name: 'ใต้' },
    { code: SPLIT_OFF, name: 'เหนือ' },
  ];
  return changed(day, { kind: 'split', was: [was], are });
}

describe('a workbook is left as it is', () => {
  let run: PlannedRun;
  let putBack: () => void;
  beforeAll(async () => {
    run = await PlannedRun.since('08-10 09:00');
    putBack = run.kept();
  });
  afterEach(() => putBack());

  /** HQ learns of changes when its workbooks are made already. */
  const learns = (...changes: DistrictChange[]) => {
    const inForce = changes.filter(({ day }) => day <= ROUND.recording.from);
    run.hq = { ...run.hq, changes, districts: theirs(inForce) };
  };
  const codes = (row: number) => run.tracking.file.valueAt(run.data, row, 1);
  const setCode = (row: number, code: number | string) =>
    run.tracking.file.setContent(run.data, row, 1, code === '' ? {} : { value: code });

  it('not when all is as planned', () => {
    expect(run.looks()).not.toHaveProperty('result');
  });

  it('when it is another HQ’s', () => {
    const { context } = run;
    const identity = { ...context.identity, hqId: 'another' };
    expect(run.looks({ ...context, identity })).toEqual({ result: 'otherHq', findings: '' });
  });

  it.each<[string, () => unknown]>([
    ['a code is gone', () => setCode(run.rowOf(KATHU), '')],
    ['a code is of no district here', () => setCode(run.rowOf(KATHU), 5301)],
    ['a code stands there twice', () => setCode(run.rowOf(KATHU), MUEANG)],
    ['a code is no number', () => setCode(run.rowOf(KATHU), `${KATHU}`)],
    [
      'a row came below',
      () => {
        run.data.rows += 1;
        setCode(run.data.rows, 5301);
      },
    ],
  ])('when rows cannot be told from each other: %s', (_, damage) => {
    damage();
    expect(run.looks()).toEqual({ result: 'damaged', findings: '' });
  });

  it('not when somebody sorted the rows: each goes on where it stands', () => {
    const rows = [run.rowOf(MUEANG), run.rowOf(AMPHAWA)];
    setCode(rows[0] ?? 0, AMPHAWA);
    setCode(rows[1] ?? 0, MUEANG);
    run.sweeps();
    expect(run.types(recorderOf(AMPHAWA), AMPHAWA, 'T1-01', 5)).toBe(true);
    expect([run.rowOf(AMPHAWA), run.rowOf(MUEANG)]).toEqual(rows);
    expect(run.cell(AMPHAWA, 'district')).toBe('อัมพวา');
    expect([run.mayRecord(AMPHAWA), run.mayRecord(MUEANG, recorderOf(AMPHAWA))]).toEqual([true, false]);
  });

  it('when its columns cannot be told from each other', () => {
    const column = run.columnOf('T1-01');
    run.tracking.file.setContent(run.data, ROWS.codes, column, { value: 'T1-02' });
    run.tracking.file.setContent(run.data, ROWS.codes, column + 1, { value: 'T1-01' });
    expect(run.looks()).toEqual({ result: 'damaged', findings: '' });
  });

  it('not when a code was damaged where its column never moved', () => {
    run.tracking.file.setContent(run.data, ROWS.codes, run.columnOf('T1-01'), { value: 'x' });
    run.sweeps();
    expect(run.columnOf('T1-01')).toBeGreaterThan(0);
    expect(run.looks()).not.toHaveProperty('result');
  });

  it('when the list has lost items whose numbers stand in it', () => {
    run.hq = { ...run.hq, catalogue: aCatalogueOf(2, 1) };
    expect(run.looks()).toEqual({
      result: 'itemsLost',
      findings: 'ใส่แถวที่หายกลับในแท็บ รายการงาน รหัส T1-02, T2-02',
    });
  });

  it('not when the list grew: its columns make room, and numbers go with their items', () => {
    run.types(recorderOf(MUEANG), MUEANG, 'T2-01', 5);
    run.hq = { ...run.hq, catalogue: aCatalogueOf(2, 3) };
    run.sweeps();
    expect([run.cell(MUEANG, 'T2-01'), run.cell(MUEANG, 'T1-03')]).toEqual([5, '']);
    expect(run.types(recorderOf(MUEANG), MUEANG, 'T1-03', 6)).toBe(true);
  });

  describe('when its rows are from before a change of districts', () => {
    const text = (day: string) =>
      `แท็บ การเปลี่ยนแปลงอำเภอ มีรายการที่มีผล ${day} ใส่หลังเริ่มรอบ รอบนี้ใช้อำเภอเดิมไปจนจบ แก้วันที่มีผลให้หลังวันเริ่มบันทึก 1 ส.ค. 64 และเขียนวันจริงในช่องที่มา`;

    it.each<[string, DistrictChange[], string]>([
      ['entered late', [changed('2021-07-01')], '1 ก.ค. 64'],
      ['of the very day on which recording began', [changed('2021-08-01')], '1 ส.ค. 64'],
      [
        'after a mere renaming',
        [
          changed('2021-06-01', { kind: 'rename', was: [MUEANG], are: [{ code: MUEANG, name: 'เมือง' }] }),
          changed('2021-07-01'),
        ],
        '1 ก.ค. 64',
      ],
      ['the first of several', [changed('2021-06-01'), split('2021-07-01', MUEANG)], '1 มิ.ย. 64'],
    ])('%s', (_, changes, day) => {
      learns(...changes);
      expect(run.looks()).toEqual({ result: 'lateChange', findings: text(day) });
    });

    it('and codes were damaged besides', () => {
      learns(changed('2021-07-01'));
      setCode(run.rowOf(MUEANG), 5301);
      expect(run.looks()).toEqual({ result: 'damaged', findings: '' });
    });
  });

  it('when a second change was entered late', async () => {
    const first = changed('2021-06-01');
    const began = await PlannedRun.since('08-10 09:00', { changes: [first], districts: theirs([first]) });
    const second = split('2021-07-01', MUEANG);
    began.hq = { ...began.hq, changes: [first, second], districts: theirs([first, second]) };
    expect(began.looks()).toMatchObject({ result: 'lateChange', findings: expect.stringContaining('1 ก.ค. 64') });
  });

  it('as damaged when it was made by changes that HQ has put off until after recording began', async () => {
    const first = changed('2021-06-01');
    const made = await PlannedRun.since('08-10 09:00', { changes: [first], districts: theirs([first]) });
    const changes = [changed('2021-08-05'), split('2021-08-06', MUEANG)];
    made.hq = { ...made.hq, changes, districts: theirs() };
    expect(made.looks()).toEqual({ result: 'damaged', findings: '' });
  });

  it('not for a change that comes after recording began, or a new name', () => {
    learns(changed('2021-08-02'));
    expect(run.looks()).not.toHaveProperty('result');
    learns(changed('2021-07-01', { kind: 'rename', was: [MUEANG], are: [{ code: MUEANG, name: 'เมือง' }] }));
    run.sweeps();
    expect(run.cell(MUEANG, 'district')).toBe('เมือง');
    expect(codes(ROWS.first)).toBe(MUEANG);
  });
});

describe('a tab that somebody deleted', () => {
  let run: PlannedRun;
  beforeAll(async () => {
    run = await PlannedRun.since('08-10 09:00');
  });

  it.each<[string, number]>([
    ['with the settings', SYSTEM.id],
    ['with the lines of each district', HISTORY.id],
    ['with the numbers', ROUND.year],
  ])('is made anew by the next run: the one %s', (_, id) => {
    run.tracking.apply([deleteSheet(id)]);
    run.sweeps();
    expect(run.sweeps().plan).toMatchObject({ takes: [], contents: [], grants: [] });
    expect(run.tracking.file.sheet(id)).toBeDefined();
    expect(run.mayRecord(MUEANG)).toBe(true);
  });
});

describe('of the year before', () => {
  let run: PlannedRun;
  let putBack: () => void;
  beforeAll(async () => {
    const round = { ...ROUND, year: 2563, recording: { from: '2020-08-01', until: '2021-08-15' } };
    run = await PlannedRun.since('08-10 09:00', { round });
    run.types(recorderOf(MUEANG), MUEANG, 'T1-01', 5);
    putBack = run.kept();
  });
  afterEach(() => putBack());

  const newYear = (...changes: DistrictChange[]) => {
    const inForce = changes.filter(({ day }) => day <= ROUND.recording.from);
    run.hq = { ...run.hq, round: ROUND, changes, districts: theirs(inForce) };
  };
  const lastYear = () => {
    const look = run.looks();
    if ('result' in look) throw new Error(look.result);
    return look.lastYear;
  };
  const setCode = (row: number, code: number | string) =>
    run.tracking.file.setContent(run.data, row, 1, code === '' ? {} : { value: code });

  it('nothing is known where there is no tab of it', () => {
    expect(lastYear()).toBeNull();
  });

  it('the numbers stay in their tab, where nobody writes any more, and the new year has a tab of its own', () => {
    newYear();
    run.sweeps();
    expect(run.data.id).toBe(2564);
    expect([run.cell(MUEANG, 'T1-01'), run.mayRecord(MUEANG)]).toEqual(['', true]);
    run.hq = { ...run.hq, round: { ...ROUND, year: 2563 } };
    expect([run.cell(MUEANG, 'T1-01'), run.mayRecord(MUEANG)]).toEqual([5, false]);
  });

  it('the columns are known by their codes, and each district has its row where it has it now', () => {
    newYear();
    expect(lastYear()).toEqual({ year: 2563, codes: expect.arrayContaining(['code', 'T1-01', '|end']), origins: {} });
    run.sweeps();
    expect(run.sweeps().facts.settings.lastYear).toMatchObject({ year: 2563, origins: {} });
  });

  it('the row of a district is found where somebody sorted them then', () => {
    const rows = [run.rowOf(MUEANG), run.rowOf(AMPHAWA)] as const;
    setCode(rows[0], AMPHAWA);
    setCode(rows[1], MUEANG);
    newYear();
    expect(lastYear()?.origins).toEqual({ [MUEANG]: [[rows[1], MUEANG]], [AMPHAWA]: [[rows[0], AMPHAWA]] });
  });

  it('the numbers of districts that were merged are all to be added up, and rows below are found where they were', () => {
    const [kathu, thalang, amphawa] = [KATHU, THALANG, AMPHAWA].map((district) => run.rowOf(district));
    newYear(changed('2021-07-01'));
    expect(lastYear()?.origins).toMatchObject({
      [MERGED]: [
        [kathu, KATHU],
        [thalang, THALANG],
      ],
      [AMPHAWA]: [[amphawa, AMPHAWA]],
    });
  });

  it('so are those of districts that were merged into one of them', () => {
    const rows = [run.rowOf(KATHU), run.rowOf(THALANG)];
    newYear(changed('2021-07-01', { are: [{ code: KATHU, name: 'กะทู้' }] }));
    expect(lastYear()?.origins?.[KATHU]).toEqual([
      [rows[0], KATHU],
      [rows[1], THALANG],
    ]);
  });

  it('nobody can say what the share of each part of a district was', () => {
    newYear(split('2021-07-01', KATHU));
    expect(lastYear()?.origins).toMatchObject({ [SPLIT]: [], [SPLIT_OFF]: [] });
  });

  it('of merged districts whose rows are not all there, nothing is added up', () => {
    setCode(run.rowOf(THALANG), '');
    newYear(changed('2021-07-01'));
    expect(lastYear()?.origins?.[MERGED]).toEqual([]);
  });

  it('a change counts from the day on which recording begins, and not a day later', () => {
    newYear(changed('2021-08-01'));
    expect(lastYear()?.origins).toHaveProperty(`${MERGED}`);
    newYear(changed('2021-08-02'));
    expect(lastYear()?.origins).toEqual({});
  });

  it('a district that had no row then is left where it is, for nothing to be found', () => {
    setCode(run.rowOf(AMPHAWA), '');
    newYear();
    expect(lastYear()?.origins).toEqual({});
  });

  it('the codes are read from their own column, wherever that stood', () => {
    const column = 3;
    for (let row = ROWS.first; row <= run.data.rows; row++) {
      run.tracking.file.setContent(run.data, row, column, { value: run.tracking.file.valueAt(run.data, row, 1) ?? 0 });
      setCode(row, row);
    }
    run.tracking.file.setContent(run.data, ROWS.codes, column, { value: 'code' });
    run.tracking.file.setContent(run.data, ROWS.codes, 1, { value: 'province' });
    newYear();
    expect(lastYear()?.origins).toEqual({});
  });

  it.each<[string, string, boolean]>([
    ['a year before, when that year’s recording began: it was so in its numbers already', '2020-08-01', false],
    ['a day later: its numbers are from before', '2020-08-02', true],
  ])('districts that gave parts to each other and kept their codes, %s', (_, day, differ) => {
    const are = [
      { code: KATHU, name: 'กะทู้' },
      { code: THALANG, name: 'ถลาง' },
    ];
    newYear(changed(day, { kind: 'split', was: [KATHU, THALANG], are }));
    expect(lastYear()?.origins).toEqual(differ ? { [KATHU]: [], [THALANG]: [] } : {});
  });

  it('a run that ended before it wrote the new year down goes on with the new tab', () => {
    newYear();
    run.hq = { ...run.hq, catalogue: aCatalogueOf(3, 1) };
    const system = run.tracking.file.sheet(SYSTEM.id);
    const before = { ...system?.cells };
    run.sweeps();
    Object.assign(system ?? {}, { cells: before });
    expect(run.looks()).not.toHaveProperty('result');
  });
});

it('a workbook that is empty has nothing to be taken away', async () => {
  const run = await PlannedRun.before('08-10 09:00');
  const look = run.looks();
  if ('result' in look) throw new Error(look.result);
  expect(look).toMatchObject({ data: undefined, lastYear: null, histories: new Map() });
  expect(planTaking(run.context, look).held).toEqual([]);
});
