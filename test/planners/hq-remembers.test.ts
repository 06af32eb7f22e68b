// What HQ remembers of a district from one run to the next, and what it tells of what moved since.
import { cellAt } from '../../practice/model/cells';
import type { Extension } from '../../src/domain/round';
import { openSetbacks, setbackViews } from '../../src/features/hq/setbacks';
import { settleSetback } from '../../src/workbook/setbacks-tab';
import { at, PlannedRun, type Swept } from './planned-run';
import { AMPHAWA, DIRECTOR, KATHU, MUEANG, PHUKET, recorderOf, THALANG, theirs } from './two-provinces';

let run: PlannedRun;
let putBack: () => void;
beforeAll(async () => {
  run = await PlannedRun.since('08-10 09:00');
  for (const { code } of theirs().of(PHUKET)) run.completes(code);
  run.sweeps();
  run.passes(5);
  putBack = run.kept();
});
afterEach(() => putBack());

const types = (district: number, code: string, held: string | number) =>
  run.types(recorderOf(district), district, code, held);
const round = (change: Partial<PlannedRun['hq']['round']>) => {
  run.hq = { ...run.hq, round: { ...run.hq.round, ...change } };
};

describe('the first look at a district', () => {
  it('remembers it, and tells nothing of what stands there', async () => {
    const fresh = await PlannedRun.before('08-10 09:00');
    expect(fresh.sweeps()).toMatchObject({ gathered: [], history: [], entries: [] });
    fresh.completes(MUEANG);
    const { gathered, history, entries, setbacks, texts } = fresh.sweeps();
    expect(gathered.map(({ district }) => district)).toEqual([8301, 8302, 8303, 7501, 7502, 7503]);
    expect([history, entries, setbacks, texts.districts]).toEqual([[], [], [], []]);
    expect(fresh.historyOf(MUEANG)).toEqual([]);
  });
});

describe('what is remembered of a district', () => {
  it('is what stands in its row, and is remembered anew once something moved', () => {
    run.types(recorderOf(THALANG), THALANG, 'T1-01', 'สิบ');
    run.types(recorderOf(THALANG), THALANG, 'T1-02', 0.5);
    run.records(THALANG, 2, [7, '']);
    const { gathered } = run.sweeps();
    expect(gathered).toEqual([
      {
        district: THALANG,
        seenAt: run.now,
        confirmation: 'none',
        filled: 2,
        total: 4,
        completeAreas: 0,
        areas: [
          { area: 1, filled: 1, total: 2 },
          { area: 2, filled: 1, total: 2 },
        ],
        doubtful: 2,
        lastSaved: run.now,
        savedAt: new Map([
          [1, at('08-10 09:00')],
          [2, run.now],
        ]),
        seal: expect.stringMatching(/^[0-9a-f]{64}$/),
        locked: '',
        recordUntil: '2021-09-15',
        confirmUntil: '2021-09-25',
        values: run.valuesOf(THALANG),
      },
    ]);
    run.passes(5);
    expect(run.sweeps().gathered).toEqual([]);
  });

  it.each<[string, () => unknown, string]>([
    ['waiting for nothing', () => run.decides('confirm', MUEANG), 'confirmed'],
    ['sent back', () => run.decides('return', MUEANG), 'returned'],
    ['sent back and changed since', () => [run.decides('return', MUEANG), types(MUEANG, 'T1-01', 8)], 'revised'],
    ['refused', () => run.decides('confirm', MUEANG, { signer: '' }), 'needs-check'],
  ])('holds how far it is: %s', (_, act, confirmation) => {
    act();
    expect(run.sweeps().gathered).toMatchObject([{ district: MUEANG, confirmation }]);
  });

  it('holds no moment of a save where none stands in the stamp’s cell', () => {
    types(MUEANG, 'at:1', 0);
    types(MUEANG, 'at:2', 'เมื่อวาน');
    expect(run.sweeps().gathered).toMatchObject([{ district: MUEANG, lastSaved: null }]);
  });

  it('holds why it is closed', () => {
    run.decides('confirm', MUEANG);
    expect(run.sweeps().gathered).toMatchObject([{ locked: 'confirmed' }]);
  });
});

describe('the register of changes', () => {
  it('has a line for every value, under the name of who saved it, or nobody’s when it was typed into the grid', () => {
    run.records(MUEANG, 1, [1, 20], 'ก.');
    types(MUEANG, 'T2-01', '');
    types(MUEANG, 'note:2', 'ไม่มีแล้ว');
    types(AMPHAWA, 'T1-01', 5);
    const line = { seenAt: run.now, district: MUEANG, name: 'เมืองภูเก็ต', province: 'ภูเก็ต' };
    expect(run.sweeps().history).toEqual([
      { ...line, area: 1, item: 'T1-02', itemName: 'งานทดสอบ 1.2', before: '2', after: '20', by: 'ก.' },
      { ...line, area: 2, item: 'T2-01', itemName: 'งานทดสอบ 2.1', before: '3', after: '', by: '' },
      { ...line, area: 2, item: '', itemName: '', before: '', after: 'ไม่มีแล้ว', by: '' },
      {
        ...line,
        ...{ district: AMPHAWA, name: 'อัมพวา', province: 'สมุทรสงคราม' },
        ...{ area: 1, item: 'T1-01', itemName: 'งานทดสอบ 1.1', before: '', after: '5', by: '' },
      },
    ]);
    expect(run.sweeps().history).toEqual([]);
  });

  describe('says that HQ put back what it put back', () => {
    const PUT_BACK = { district: MUEANG, item: 'T1-01', before: '7', after: '1', by: 'กรมฯ คืนค่าเดิม' };
    beforeEach(() => {
      run.decides('confirm', MUEANG);
      run.sweeps();
      run.becomes(MUEANG, 'T1-01', 7);
      run.sweeps();
      run.passes(5);
      run.decides('restore', MUEANG);
    });

    it('at the next look', () => {
      expect(run.sweeps().history).toEqual([]);
      run.passes(5);
      const { history } = run.sweeps();
      expect(history).toMatchObject([PUT_BACK]);
      expect(history).toHaveLength(1);
      expect(run.historyOf(MUEANG)[0]).toMatchObject({ item: 'T1-01', by: PUT_BACK.by });
    });

    it('also when a run that ended early had left it to the next', () => {
      run.sweeps({ endsEarly: true });
      run.passes(5);
      expect(run.sweeps().history).toEqual([]);
      run.passes(5);
      expect(run.sweeps().history).toMatchObject([PUT_BACK]);
    });

    it('and not of what somebody changed meanwhile, or changed back later', () => {
      run.sweeps();
      run.passes(5);
      run.becomes(MUEANG, 'T2-01', 30);
      expect(run.sweeps().history).toMatchObject([
        { item: 'T1-01', by: '' },
        { item: 'T2-01', by: '' },
      ]);
      run.passes(5);
      run.becomes(MUEANG, 'T2-01', 3);
      expect(run.sweeps().history).toMatchObject([{ item: 'T2-01', by: '' }]);
    });
  });

  it('has none for a save that changed no value, or for an act', () => {
    run.records(MUEANG, 1, [1, 2]);
    run.decides('return', KATHU);
    const { history, gathered } = run.sweeps();
    expect(gathered.map(({ district }) => district)).toEqual([MUEANG, KATHU]);
    expect(history).toEqual([]);
  });
});

describe('the lines that a workbook carries of each district', () => {
  const before = 4;
  const newOf = (district: number) => run.historyOf(district).slice(0, -before);

  it('begin with what was found last: the acts, and below them the values', () => {
    types(MUEANG, 'T1-01', 5);
    run.sweeps();
    const first = run.now;
    run.passes(5);
    run.records(MUEANG, 2, [30, 4], DIRECTOR);
    run.decides('return', MUEANG, { reason: 'ตรวจด้าน 2' });
    run.sweeps();
    const value = { act: '', item: 'T1-01', area: 1, before: '1', after: '5', by: '' };
    expect(newOf(MUEANG)).toEqual([
      { at: run.now, by: DIRECTOR, act: 'ส่งกลับแก้ไข', area: 0, item: '', before: '', after: 'ตรวจด้าน 2' },
      { ...value, at: run.now, by: DIRECTOR, item: 'T2-01', area: 2, before: '3', after: '30' },
      { ...value, at: first },
    ]);
    expect([run.historyOf(MUEANG).length, run.historyOf(KATHU).length]).toEqual([before + 3, before]);
  });

  it('give of an act its reason and what HQ has to say', () => {
    run.records(MUEANG, 2, [3, 4], DIRECTOR);
    run.decides('confirm', MUEANG, { reason: 'ครบแล้ว' });
    run.sweeps();
    expect(newOf(MUEANG)).toMatchObject([{ act: 'ยืนยัน', after: 'ครบแล้ว · ผู้ยืนยันเป็นผู้บันทึกเอง ด้านที่ 2' }]);
  });

  it('say nothing of what is of no single district', () => {
    round({ closed: true });
    expect(run.sweeps().entries.length).toBeGreaterThan(0);
    expect([MUEANG, AMPHAWA].flatMap(newOf)).toEqual([]);
  });
});

describe('a row that somebody typed or pasted into', () => {
  const hasRule = (district: number) =>
    run.tracking.file.ruleOf(cellAt(run.data, run.rowOf(district), run.columnOf('T1-01'))) !== undefined;
  const loseRule = (district: number) =>
    run.tracking.file.setRule(run.data, run.rowOf(district), run.columnOf('T1-01'), undefined);

  it('gets its rules back, and no other row', () => {
    for (const district of [MUEANG, KATHU, THALANG]) loseRule(district);
    types(MUEANG, 'T1-02', 9);
    run.records(KATHU, 1, [8, 8]);
    run.sweeps();
    expect([MUEANG, KATHU, THALANG].map(hasRule)).toEqual([true, false, false]);
  });
});

describe('the ledger tells, in one line for each province, that', () => {
  const LETTER: Extension = {
    letter: 'มท ๐๘๑๒/ว ๑',
    letterDate: '2021-08-10',
    scope: { kind: 'all' },
    recordUntil: '2021-09-30',
    confirmUntil: '2021-10-08',
    reason: '',
  };
  const extended = (change: Partial<Extension>) => {
    run.hq = { ...run.hq, extensions: [{ ...LETTER, ...change }] };
  };
  const told = ({ entries }: Swept) => entries.map(({ kind, province, remark }) => [kind, province, remark]);
  const PHUKETS = 'เมืองภูเก็ต, กะทู้, ถลาง';
  const SONGKHRAMS = 'เมืองสมุทรสงคราม, บางคนที, อัมพวา';
  const both = (kind: string, remark: string) => [
    [kind, 'ภูเก็ต', `${remark}: ${PHUKETS}`],
    [kind, 'สมุทรสงคราม', `${remark}: ${SONGKHRAMS}`],
  ];

  it.each<[string, Partial<Extension>, string]>([
    ['both ends moved', {}, 'บันทึกได้ถึง 30 ก.ย. 64 ยืนยันได้ถึง 8 ต.ค. 64'],
    ['recording ends later', { confirmUntil: null }, 'บันทึกได้ถึง 30 ก.ย. 64 ยืนยันได้ถึง 25 ก.ย. 64'],
    ['confirming ends later', { recordUntil: null }, 'บันทึกได้ถึง 15 ก.ย. 64 ยืนยันได้ถึง 8 ต.ค. 64'],
  ])('%s', (_, change, remark) => {
    extended(change);
    const swept = run.sweeps();
    expect(told(swept)).toEqual(both('extended', remark));
    expect(swept.entries[0]).toMatchObject({ at: run.now, district: 0, act: '', by: '', name: '' });
    expect(run.row(MUEANG)).toMatchObject({ recordUntil: change.recordUntil === null ? '2021-09-15' : '2021-09-30' });
    expect(told(run.sweeps())).toEqual([]);
  });

  it('some districts have another end than others', () => {
    run.hq = {
      ...run.hq,
      extensions: [
        { ...LETTER, scope: { kind: 'districts', districts: [KATHU, THALANG] } },
        { ...LETTER, scope: { kind: 'districts', districts: [THALANG] }, recordUntil: '2021-09-20' },
      ],
    };
    expect(told(run.sweeps())).toEqual([
      ['extended', 'ภูเก็ต', 'บันทึกได้ถึง 30 ก.ย. 64 ยืนยันได้ถึง 8 ต.ค. 64: กะทู้'],
      ['extended', 'ภูเก็ต', 'บันทึกได้ถึง 20 ก.ย. 64 ยืนยันได้ถึง 8 ต.ค. 64: ถลาง'],
    ]);
  });

  it('the last day of recording is over, and that an extension opened the rows again', () => {
    run.now = at('09-16 00:01');
    expect(told(run.sweeps())).toEqual(both('locked', 'แก้ไขไม่ได้ เลยวันบันทึกแล้ว'));
    expect(run.mayRecord(KATHU)).toBe(false);
    extended({});
    expect(told(run.sweeps())).toEqual([
      ...both('extended', 'บันทึกได้ถึง 30 ก.ย. 64 ยืนยันได้ถึง 8 ต.ค. 64').slice(0, 1),
      ...both('opened', 'แก้ไขได้').slice(0, 1),
      ...both('extended', 'บันทึกได้ถึง 30 ก.ย. 64 ยืนยันได้ถึง 8 ต.ค. 64').slice(1),
      ...both('opened', 'แก้ไขได้').slice(1),
    ]);
    expect(run.mayRecord(KATHU)).toBe(true);
  });

  it('HQ closed the round', () => {
    round({ closed: true });
    expect(told(run.sweeps())).toEqual(both('locked', 'แก้ไขไม่ได้ ปิดรอบแล้ว'));
  });

  it('not what follows from an act: that has its own line', () => {
    run.decides('confirm', MUEANG);
    expect(run.sweeps().entries.map(({ kind }) => kind)).toEqual(['confirmed']);
    run.decides('withdraw', MUEANG);
    expect(run.sweeps().entries.map(({ kind }) => kind)).toEqual(['withdrawn']);
  });

  it('a row closed as confirmed is closed anyway when the last day is over', () => {
    run.decides('confirm', MUEANG);
    run.sweeps();
    run.now = at('09-16 00:01');
    expect(told(run.sweeps())).toEqual([
      ['locked', 'ภูเก็ต', 'แก้ไขไม่ได้ เลยวันบันทึกแล้ว: กะทู้, ถลาง'],
      ['locked', 'สมุทรสงคราม', `แก้ไขไม่ได้ เลยวันบันทึกแล้ว: ${SONGKHRAMS}`],
    ]);
  });
});

describe('when recorded work goes away', () => {
  const blanked = (...districts: number[]) => {
    for (const district of districts) for (const code of ['T1-01', 'T2-01', 'T2-02']) types(district, code, '');
  };

  it('in three districts at one look, an alarm keeps what they held', () => {
    blanked(MUEANG, KATHU, THALANG);
    const { setbacks } = run.sweeps();
    expect(setbacks.map(({ district }) => district)).toEqual([MUEANG, KATHU, THALANG]);
    expect(setbacks[1]).toEqual({
      alarm: `3-${run.now.toString(36)}`,
      at: run.now,
      file: 'ไฟล์ทดสอบ',
      district: KATHU,
      name: 'กะทู้',
      province: 'ภูเก็ต',
      kind: 'blanked',
      before: 4,
      after: 1,
      seal: expect.stringMatching(/^[0-9a-f]{16}$/),
      lost: [
        { area: 1, item: 'T1-01', before: '1', after: '' },
        { area: 2, item: 'T2-01', before: '3', after: '' },
        { area: 2, item: 'T2-02', before: '4', after: '' },
      ],
    });
    expect(run.sweeps().setbacks).toEqual([]);
  });

  it('by an older version of the file, which the stamps tell, likewise', () => {
    run.passes(30);
    for (const district of [MUEANG, KATHU, THALANG]) run.records(district, 1, [5, 6]);
    run.sweeps();
    for (const district of [MUEANG, KATHU, THALANG]) {
      types(district, 'T1-01', 1);
      types(district, 'at:1', '');
    }
    expect(run.sweeps().setbacks.map(({ kind }) => kind)).toEqual(['reverted', 'reverted', 'reverted']);
  });

  it('in two districts it may be chance', () => {
    blanked(MUEANG, KATHU);
    types(THALANG, 'T1-01', 9);
    expect(run.sweeps().setbacks).toEqual([]);
  });

  it('stamps that go alone, with every value in its place, are no loss', () => {
    for (const district of [MUEANG, KATHU, THALANG]) types(district, 'at:1', '');
    const { setbacks, gathered } = run.sweeps();
    expect([setbacks, gathered.length]).toEqual([[], 3]);
  });

  it('the alarm waits in HQ’s workbook for a decision', () => {
    expect(setbackViews(run.book.read())).toEqual([]);
    blanked(MUEANG, KATHU, THALANG);
    run.sweeps();
    const [first] = setbackViews(run.book.read());
    expect(first).toEqual({ alarm: `3-${run.now.toString(36)}`, at: run.now, file: 'ไฟล์ทดสอบ', districts: 3 });
    expect(openSetbacks(run.book.read()).map(({ name }) => name)).toEqual(['เมืองภูเก็ต', 'กะทู้', 'ถลาง']);
  });

  it('the newest alarm comes first', () => {
    blanked(MUEANG, KATHU, THALANG);
    run.sweeps();
    run.passes(5);
    for (const district of [MUEANG, KATHU, THALANG]) run.records(district, 1, [50, 60]);
    run.sweeps();
    run.passes(5);
    blanked(MUEANG, KATHU, THALANG);
    for (const district of [MUEANG, KATHU, THALANG]) types(district, 'T1-02', '');
    run.sweeps();
    expect(setbackViews(run.book.read()).map(({ at: when, districts }) => [when, districts])).toEqual([
      [run.now, 3],
      [run.now - 600_000, 3],
    ]);
  });

  it('an alarm that HQ has decided about waits no more, and the same loss is told anew', () => {
    blanked(MUEANG, KATHU, THALANG);
    run.sweeps();
    const open = openSetbacks(run.book.read());
    run.book.apply(open.map((line) => settleSetback(line, 'dismissed', 'ก.')));
    expect(setbackViews(run.book.read())).toEqual([]);
    for (const district of [MUEANG, KATHU, THALANG]) run.completes(district);
    run.sweeps();
    run.passes(5);
    blanked(MUEANG, KATHU, THALANG);
    run.sweeps();
    expect(setbackViews(run.book.read())).toMatchObject([{ at: run.now, districts: 3 }]);
  });

  describe('and HQ decided about it', () => {
    const decided = (state: 'restored' | 'dismissed') => {
      blanked(MUEANG, KATHU, THALANG);
      run.sweeps();
      run.passes(5);
      run.book.apply(openSetbacks(run.book.read()).map((line) => settleSetback(line, state, 'ก.')));
      run.becomes(MUEANG, 'T1-01', 1);
      run.becomes(MUEANG, 'T2-01', 3);
      run.becomes(MUEANG, 'T2-02', 4);
    };
    const signers = () => [...new Set(run.sweeps().history.map(({ by }) => by))];

    it('what it put back is its own doing', () => {
      decided('restored');
      expect(signers()).toEqual(['กรมฯ คืนค่าเดิม']);
    });

    it('also where a director had asked for the same values before', () => {
      run.decides('confirm', MUEANG);
      run.sweeps();
      run.decides('restore', MUEANG);
      run.sweeps();
      run.passes(5);
      for (const code of ['T1-01', 'T2-01', 'T2-02']) run.becomes(MUEANG, code, '');
      blanked(KATHU, THALANG);
      run.sweeps();
      run.passes(5);
      run.book.apply(openSetbacks(run.book.read()).map((line) => settleSetback(line, 'restored', 'ก.')));
      for (const [code, held] of [
        ['T1-01', 1],
        ['T2-01', 3],
        ['T2-02', 4],
      ] as const)
        run.becomes(MUEANG, code, held);
      expect(signers()).toEqual(['กรมฯ คืนค่าเดิม']);
    });

    it('what came back although it left the loss as it was is not', () => {
      decided('dismissed');
      expect(signers()).toEqual(['']);
    });

    it('nor what else was typed by then', () => {
      decided('restored');
      run.becomes(MUEANG, 'T1-02', 22);
      expect(signers()).toEqual(['']);
    });

    it('nor what is changed and changed back later', () => {
      decided('restored');
      run.sweeps();
      run.passes(5);
      run.becomes(MUEANG, 'T1-01', 9);
      run.sweeps();
      run.passes(5);
      run.becomes(MUEANG, 'T1-01', 1);
      expect(signers()).toEqual(['']);
    });
  });

  it('the same loss is not told again while its alarm waits', () => {
    blanked(MUEANG, KATHU, THALANG);
    run.sweeps();
    for (const district of [MUEANG, KATHU, THALANG]) run.completes(district);
    run.sweeps();
    blanked(MUEANG, KATHU, THALANG);
    run.sweeps();
    expect(setbackViews(run.book.read())).toMatchObject([{ districts: 3 }]);
  });
});
