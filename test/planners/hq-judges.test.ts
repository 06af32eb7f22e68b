// Which acts of directors HQ accepts, and what then stands in the workbook and in the ledger.
import type { Decision } from '../../src/domain/confirmation';
import { ACT_REFUSALS } from '../../src/messages/act-refusals';
import { HISTORY } from '../../src/workbook/tabs';
import { LETTER } from '../support/round-2564';
import { at, PlannedRun, type Told } from './planned-run';
import {
  AMPHAWA,
  aPerson,
  DIRECTOR,
  directorOf,
  KATHU,
  MUEANG,
  PHUKET,
  recorderOf,
  SONGKHRAM,
  somePeople,
  THALANG,
} from './two-provinces';

let run: PlannedRun;
let putBack: () => void;
beforeAll(async () => {
  run = await PlannedRun.since('08-10 09:00');
  for (const district of [MUEANG, KATHU, AMPHAWA]) run.completes(district);
  run.sweeps();
  run.passes(5);
  putBack = run.kept();
});
afterEach(() => putBack());

const director = directorOf(PHUKET);
const round = (change: Partial<PlannedRun['hq']['round']>) => {
  run.hq = { ...run.hq, round: { ...run.hq.round, ...change } };
};
const typedAfterwards = (code: string, held: string | number) => run.types(director, MUEANG, code, held);
function confirmed(district = MUEANG): Decision {
  const act = run.decides('confirm', district);
  run.sweeps();
  run.passes(5);
  return act;
}

describe('a confirmation of a complete district, signed by its director,', () => {
  it('is accepted and closes the row to its recorder', () => {
    const act = run.decides('confirm', MUEANG);
    expect(run.mayRecord(MUEANG)).toBe(true);
    expect(run.sweeps().accepted).toBe(1);
    expect(run.row(MUEANG)).toMatchObject({ answer: { act: act.act, verdict: 'accepted' }, shut: true });
    expect([MUEANG, KATHU].map((district) => run.mayRecord(district))).toEqual([false, true]);
  });

  it('is one line in the ledger, with everything that was signed and who signed it', () => {
    const act = run.decides('confirm', AMPHAWA, { reason: 'ครบถ้วน', areas: [2], until: '2021-09-01' });
    run.passes(1);
    expect(run.sweeps().entries).toEqual([
      {
        kind: 'confirmed',
        at: run.now,
        act: act.act,
        district: AMPHAWA,
        name: 'อัมพวา',
        province: 'สมุทรสงคราม',
        actedAt: act.at,
        by: DIRECTOR,
        person: directorOf(SONGKHRAM),
        areas: [2],
        until: '2021-09-01',
        detail: 'ครบถ้วน',
        remark: '',
        seal: act.seal,
        signature: act.signature,
        values: act.sealed,
      },
    ]);
  });

  it('is judged once', () => {
    confirmed();
    expect(run.sweeps()).toMatchObject({ entries: [], accepted: 0, again: [] });
    expect(run.row(MUEANG).answer).toMatchObject({ verdict: 'accepted' });
  });

  it('is entered once, and answered, when the run before ended with the ledger written', () => {
    const act = run.decides('confirm', MUEANG);
    expect(run.sweeps({ endsEarly: true }).accepted).toBe(1);
    expect(run.row(MUEANG).answer).toBeNull();
    expect(run.sweeps()).toMatchObject({ entries: [], accepted: 0 });
    expect(run.row(MUEANG).answer).toEqual({ act: act.act, verdict: 'accepted' });
  });

  it('puts the confirmed values into the cells, as they are', () => {
    const before = run.valuesOf(MUEANG);
    confirmed();
    expect(run.valuesOf(MUEANG)).toBe(before);
    expect(run.cell(MUEANG, 'T1-01')).toBe(1);
  });

  it('leaves in the cells what was signed, to the letter', () => {
    run.types(recorderOf(MUEANG), MUEANG, 'note:1', ' ครบแล้ว ');
    run.decides('confirm', MUEANG);
    run.sweeps();
    expect(run.cell(MUEANG, 'note:1')).toBe('ครบแล้ว');
  });

  it('changes nothing of the workbook but its row and what the tabs say of it', () => {
    run.decides('confirm', MUEANG);
    const { contents } = run.sweeps().plan;
    const written = contents.map(({ updateCells }) => updateCells?.start?.sheetId);
    expect(new Set(written)).toEqual(new Set([run.data.id, HISTORY.id]));
  });

  it('closes the row before it is judged, and that row alone is read again', () => {
    run.decides('confirm', KATHU);
    run.decides('return', MUEANG);
    const open: boolean[] = [];
    const { again } = run.sweeps({ onceTaken: () => open.push(run.mayRecord(KATHU), run.mayRecord(MUEANG)) });
    expect(open).toEqual([false, true]);
    expect(again).toEqual([run.rowOf(KATHU)]);
  });

  it('closes no row while it waits if nobody signed it', () => {
    run.decides('confirm', MUEANG, { signer: '' });
    const open: boolean[] = [];
    const { again } = run.sweeps({ onceTaken: () => open.push(run.mayRecord(MUEANG)) });
    expect([open, again]).toEqual([[true], []]);
  });

  it('is refused, with the values as they stood, when one came between the director’s look and the closing of the row', () => {
    run.decides('confirm', MUEANG);
    const meanwhile = () => void run.types(recorderOf(MUEANG), MUEANG, 'T1-01', 9);
    expect(run.sweeps({ meanwhile }).entries).toMatchObject([
      { kind: 'refused', remark: ACT_REFUSALS['other-values'], values: run.valuesOf(MUEANG) },
    ]);
    expect(run.cell(MUEANG, 'T1-01')).toBe(9);
    expect(run.mayRecord(MUEANG)).toBe(true);
  });

  it('counts as taken back when the director cleared it before the row was closed', () => {
    run.decides('confirm', MUEANG);
    const meanwhile = () => void typedAfterwards('state', '');
    expect(run.sweeps({ meanwhile }).entries).toEqual([]);
    expect(run.row(MUEANG)).toMatchObject({ answer: null, decision: null });
    expect(run.mayRecord(MUEANG)).toBe(true);
  });
});

describe('also accepted is a confirmation', () => {
  it.each<[string, number, () => unknown]>([
    [
      'of an incomplete district for a written reason, where the round takes that',
      THALANG,
      () => [round({ incompleteConfirmation: true }), run.decides('confirm', THALANG, { reason: 'ไม่มีงานด้านนี้' })],
    ],
    [
      'on the first day of confirming, where it does not begin early',
      MUEANG,
      () => {
        round({ earlyConfirmation: false });
        run.now = at('09-16 00:00');
        run.decides('confirm', MUEANG);
      },
    ],
    [
      'after the round’s last day, when HQ extended it for the district',
      MUEANG,
      () => {
        const moved = { recordUntil: null, confirmUntil: '2021-10-08' };
        run.hq = {
          ...run.hq,
          extensions: [{ ...LETTER, ...moved, scope: { kind: 'districts', districts: [MUEANG] } }],
        };
        run.now = at('10-08 12:00');
        run.decides('confirm', MUEANG);
      },
    ],
    [
      'beside a formula that is none of its values',
      MUEANG,
      () => [run.types(director, MUEANG, 'called', { formula: '=1+1' }), run.decides('confirm', MUEANG)],
    ],
    [
      'without what HQ has taken out of the list',
      MUEANG,
      () => {
        run.types(recorderOf(MUEANG), MUEANG, 'T1-02', '');
        const items = run.hq.catalogue.items.map((item) => ({ ...item, active: item.code !== 'T1-02' }));
        run.hq = { ...run.hq, catalogue: { ...run.hq.catalogue, items } };
        run.sweeps();
        run.decides('confirm', MUEANG);
      },
    ],
  ])('%s', (_, district, act) => {
    act();
    const { entries } = run.sweeps();
    expect(entries.filter(({ act: id }) => id !== '')).toMatchObject([{ kind: 'confirmed', district }]);
  });
});

describe('other acts', () => {
  it('a district sent back stays open to its recorder, until the day the director named', () => {
    const act = run.decides('return', MUEANG, { areas: [2], until: '2021-09-20', reason: 'ตรวจด้าน 2' });
    const { entries, accepted } = run.sweeps();
    expect(entries).toMatchObject([{ kind: 'returned', detail: 'ตรวจด้าน 2', areas: [2], until: '2021-09-20' }]);
    expect(accepted).toBe(1);
    expect(run.row(MUEANG).answer).toEqual({ act: act.act, verdict: 'accepted' });
    const isOpenOn = (when: string) => {
      run.now = at(when);
      run.sweeps();
      return [run.mayRecord(MUEANG), run.mayRecord(KATHU)];
    };
    expect(['09-15 12:00', '09-20 12:00', '09-21 12:00'].map(isOpenOn)).toEqual([
      [true, true],
      [true, false],
      [false, false],
    ]);
  });

  it('a confirmation that the director takes back opens the row again', () => {
    confirmed();
    run.decides('withdraw', MUEANG, { reason: 'พบค่าที่ต้องแก้' });
    expect(run.sweeps().entries).toMatchObject([{ kind: 'withdrawn', detail: 'พบค่าที่ต้องแก้', person: director }]);
    expect(run.mayRecord(MUEANG)).toBe(true);
  });

  it('a district sent back after it was confirmed is open again', () => {
    confirmed();
    run.decides('return', MUEANG);
    run.sweeps();
    expect(run.mayRecord(MUEANG)).toBe(true);
  });

  it('a request to restore writes the confirmed values back into the cells, and the row stays closed', () => {
    const { sealed } = confirmed();
    run.becomes(MUEANG, 'T1-01', 77);
    run.becomes(MUEANG, 'note:2', 'แก้เอง');
    run.sweeps();
    run.decides('restore', MUEANG);
    expect(run.sweeps().entries).toMatchObject([{ kind: 'restored', values: sealed }]);
    expect(run.valuesOf(MUEANG)).toBe(sealed);
    expect(run.mayRecord(MUEANG)).toBe(false);
    expect(run.sweeps().entries).toEqual([]);
    expect(run.valuesOf(MUEANG)).toBe(sealed);
  });

  it('a return or a withdrawal leaves the cells as they are, whatever the director was shown', () => {
    run.decides('return', MUEANG);
    run.types(recorderOf(MUEANG), MUEANG, 'T1-01', 9);
    run.sweeps();
    expect(run.cell(MUEANG, 'T1-01')).toBe(9);
  });

  it('what a director says to have been shown is kept with a return as far as it fits what was signed', () => {
    const shown = run.valuesOf(MUEANG);
    run.decides('return', MUEANG);
    expect(run.sweeps().entries).toMatchObject([{ values: shown }]);
    run.decides('return', KATHU, { seal: run.decides('return', KATHU).seal, sealed: 'อื่น' });
    expect(run.sweeps().entries).toMatchObject([{ kind: 'returned', values: '' }]);
  });
});

type Refusal = keyof typeof ACT_REFUSALS;
const REFUSED: [string, Refusal, () => unknown][] = [
  ['that nobody signed', 'unsigned', () => run.decides('confirm', MUEANG, { signer: '' })],
  [
    'of another province’s director',
    'not-yours',
    () => run.decides('confirm', MUEANG, { signer: directorOf(SONGKHRAM) }),
  ],
  ['of somebody who is no director', 'forged', () => run.decides('confirm', MUEANG, { signer: recorderOf(MUEANG) })],
  [
    'with something altered after it was signed',
    'forged',
    () => [run.decides('confirm', MUEANG), typedAfterwards('reason', 'อื่น')],
  ],
  [
    'with a key that was replaced',
    'old-key',
    () => {
      run.decides('confirm', MUEANG);
      run.keys = { ...run.keys, lines: run.keys.lines.map((line) => ({ ...line, number: 2 })) };
    },
  ],
  [
    'of other values than those that stand there',
    'other-values',
    () => [run.decides('confirm', MUEANG), run.types(recorderOf(MUEANG), MUEANG, 'T2-02', 5)],
  ],
  [
    'over a formula, whatever it shows',
    'formula',
    () => [run.types(recorderOf(MUEANG), MUEANG, 'T1-02', { formula: '=1+1' }), run.decides('confirm', MUEANG)],
  ],
  [
    'over a formula in the last note',
    'formula',
    () => [run.types(recorderOf(MUEANG), MUEANG, 'note:2', { formula: '="ครบ"' }), run.decides('confirm', MUEANG)],
  ],
  ['of an incomplete district', 'incomplete', () => run.decides('confirm', THALANG)],
  [
    'of an incomplete district without a reason, where one would do',
    'needs-reason',
    () => [round({ incompleteConfirmation: true }), run.decides('confirm', THALANG)],
  ],
  [
    'of words where numbers belong',
    'suspect-cells',
    () => [run.types(recorderOf(MUEANG), MUEANG, 'T1-01', 'สิบ'), run.decides('confirm', MUEANG)],
  ],
  [
    'before confirming begins, where the round does not let it begin early',
    'before-window',
    () => [run.decides('confirm', MUEANG), round({ earlyConfirmation: false })],
  ],
  [
    'before the round',
    'before-window',
    () => [run.decides('confirm', MUEANG), round({ recording: { from: '2021-08-11', until: '2021-09-15' } })],
  ],
  [
    'after the last day, when HQ had looked after it too',
    'after-window',
    () => {
      run.decides('confirm', MUEANG);
      run.now = at('09-26 00:10');
      run.file = { ...run.file, sweptAt: at('09-26 00:05') };
    },
  ],
  ['in a round that HQ has closed', 'round-closed', () => [run.decides('confirm', MUEANG), round({ closed: true })]],
  ['that sends back without a reason', 'no-reason', () => run.decides('return', MUEANG, { reason: '' })],
  ['that takes back what was never confirmed', 'nothing-confirmed', () => run.decides('withdraw', MUEANG)],
  [
    'that takes back what is only sent back',
    'nothing-confirmed',
    () => [run.decides('return', MUEANG), run.sweeps(), run.decides('withdraw', MUEANG)],
  ],
];

describe('refused, told in the ledger and in the workbook, and the row is as open as others: an act', () => {
  it.each(REFUSED)('%s', (_, code, act) => {
    act();
    const { entries, accepted } = run.sweeps();
    const refused = entries.filter(({ act: id }) => id !== '');
    expect(refused).toMatchObject([{ kind: 'refused', remark: ACT_REFUSALS[code], person: '' }]);
    expect(accepted).toBe(0);
    const district = refused[0]?.district ?? 0;
    expect(run.row(district).answer).toMatchObject({ verdict: 'refused', code });
    expect(run.mayRecord(district)).toBe(run.mayRecord(KATHU));
    run.passes(5);
    expect(run.sweeps().entries).toEqual([]);
    expect(run.row(district).answer).toMatchObject({ verdict: 'refused', code });
  });
});

describe('while a return holds', () => {
  it('an act that is refused leaves it in force, with its last day', () => {
    run.now = at('09-14 09:00');
    run.decides('return', MUEANG, { until: '2021-09-20' });
    run.sweeps();
    run.now = at('09-16 09:00');
    run.decides('confirm', MUEANG, { signer: '' });
    run.sweeps();
    expect(run.row(MUEANG).answer).toMatchObject({ code: 'unsigned', kept: { kind: 'returned', until: '2021-09-20' } });
    expect([MUEANG, KATHU].map((district) => run.mayRecord(district))).toEqual([true, false]);
    run.now = at('09-21 00:01');
    run.sweeps();
    expect(run.mayRecord(MUEANG)).toBe(false);
  });
});

describe('while a confirmation holds', () => {
  const REFUSED_THEN: [string, Refusal, Decision['kind'], Told][] = [
    ['takes it back without a reason', 'no-reason', 'withdraw', { reason: '' }],
    ['asks for other values', 'other-values', 'restore', { sealed: 'อื่น' }],
  ];

  it.each(REFUSED_THEN)('an act that %s is refused, and the row stays closed', (_, code, kind, told) => {
    confirmed();
    const { act } = run.decides(kind, MUEANG, told);
    run.sweeps();
    expect(run.row(MUEANG).answer).toEqual({ act, verdict: 'refused', code, kept: { kind: 'confirmed' } });
    run.passes(5);
    run.sweeps();
    expect(run.row(MUEANG).answer).toEqual({ act, verdict: 'refused', code, kept: { kind: 'confirmed' } });
    expect(run.mayRecord(MUEANG)).toBe(false);
  });

  it('nothing is restored whose text is not what was signed', () => {
    const { seal } = confirmed();
    run.becomes(MUEANG, 'T1-01', 77);
    run.decides('restore', MUEANG, { seal, sealed: 'wl1\n2564\n8301\n1\nT1-01=5' });
    expect(run.sweeps().entries).toMatchObject([{ kind: 'refused', remark: ACT_REFUSALS['other-values'], values: '' }]);
    expect(run.cell(MUEANG, 'T1-01')).toBe(77);
  });

  it('it can be confirmed anew, once the values were changed', () => {
    confirmed();
    run.becomes(MUEANG, 'T1-01', 77);
    run.sweeps();
    const { act } = run.decides('confirm', MUEANG);
    run.sweeps();
    expect(run.row(MUEANG).answer).toEqual({ act, verdict: 'accepted' });
  });
});

describe('a true act that was judged once counts for nothing when it is put into the cells again:', () => {
  it('a confirmation that was taken back', () => {
    const before = confirmed();
    run.decides('withdraw', MUEANG);
    run.sweeps();
    run.puts(MUEANG, before);
    expect(run.sweeps().entries).toMatchObject([{ kind: 'refused', remark: ACT_REFUSALS['duplicate-act'] }]);
    expect(run.mayRecord(MUEANG)).toBe(true);
  });

  it('one that was refused', () => {
    const before = run.decides('confirm', MUEANG, { signer: '' });
    run.sweeps();
    typedAfterwards('state', '');
    typedAfterwards('act', '');
    run.sweeps();
    expect(run.row(MUEANG).answer).toBeNull();
    run.puts(MUEANG, before);
    expect(run.sweeps().entries).toEqual([]);
    expect(run.row(MUEANG).answer).toMatchObject({ verdict: 'refused', code: 'unsigned' });
  });

  it('one that was refused before another was', () => {
    const before = run.decides('confirm', MUEANG, { signer: '' });
    run.sweeps();
    run.decides('return', MUEANG, { reason: '' });
    run.sweeps();
    run.puts(MUEANG, before);
    expect(run.sweeps().entries).toEqual([]);
    expect(run.row(MUEANG).answer).toMatchObject({ act: before.act, code: 'unsigned' });
  });

  it('one whose refusal stands in the workbook and has lost its words in the ledger', () => {
    run.decides('confirm', MUEANG, { signer: '' });
    run.sweeps();
    run.ledgerLoses('remark');
    run.sweeps();
    expect(run.row(MUEANG).answer).toMatchObject({ code: 'unsigned' });
  });

  it('in another district, where it does not even fit', () => {
    const act = run.decides('confirm', MUEANG);
    run.puts(KATHU, act);
    const { entries } = run.sweeps();
    expect(entries.map(({ district, kind }) => [district, kind])).toEqual([
      [MUEANG, 'confirmed'],
      [KATHU, 'refused'],
    ]);
    expect(entries[1]).toMatchObject({ remark: ACT_REFUSALS['duplicate-act'] });
    expect([MUEANG, KATHU].map((district) => run.mayRecord(district))).toEqual([false, true]);
  });
});

describe('when and by whom an act was done', () => {
  const until = (day: string, from = '') => {
    const own = { role: 'director', province: PHUKET, name: DIRECTOR, until: day, from } as const;
    const others = somePeople().filter(({ email }) => email !== director);
    run.hq = { ...run.hq, people: [...others, aPerson(director, own)] };
  };

  it.each<[string, string | null, string]>([
    ['it counts when HQ looked last before the end', '09-25 23:50', 'confirmed'],
    ['it counts when HQ looked in the very last second', '09-25 23:59:59', 'confirmed'],
    ['it does not when HQ looked after the end', '09-26 00:01', 'refused'],
    ['it does not when HQ never looked before', null, 'refused'],
  ])('an act that HQ finds after the last day: %s', (_, sweptAt, kind) => {
    run.decides('confirm', MUEANG);
    run.now = at('09-26 00:04');
    const when =
      sweptAt === null
        ? null
        : Date.parse(`2021-${sweptAt.replace(' ', 'T')}${sweptAt.length < 14 ? ':00' : ''}+07:00`);
    run.file = { ...run.file, sweptAt: when };
    expect(run.sweeps().entries.filter(({ act }) => act !== '')).toMatchObject([{ kind }]);
  });

  it.each<[string, string, string, string | null, string]>([
    ['on the last day in office, found the day after', '08-10 23:50', '08-11 00:02', '08-10 23:45', 'confirmed'],
    ['the day after', '08-11 00:01', '08-11 00:02', '08-10 23:45', 'refused'],
    ['dated back before HQ looked last', '08-10 23:50', '08-11 00:12', '08-11 00:05', 'refused'],
    ['on the last day, when HQ never looked before', '08-10 10:00', '08-11 00:12', null, 'confirmed'],
  ])(
    'an act of a director who left is judged for the day it can have been done on: %s',
    (_, acted, now, swept, kind) => {
      until('2021-08-10');
      run.decides('confirm', MUEANG, { at: at(acted) });
      run.now = at(now);
      run.file = { ...run.file, sweptAt: swept === null ? null : at(swept) };
      expect(run.sweeps().entries).toMatchObject([{ kind }]);
    },
  );

  it('an act dated in advance does not count for a director who comes later', () => {
    until('', '2021-08-12');
    run.decides('confirm', MUEANG, { at: at('08-12 09:00'), signer: director });
    expect(run.sweeps().entries).toMatchObject([{ kind: 'refused', remark: ACT_REFUSALS['not-yours'] }]);
  });
});

describe('a round that accepts what nobody signed', () => {
  it.each<[Decision['kind'], string]>([
    ['confirm', 'unproven'],
    ['return', 'returned'],
  ])('%s: the ledger says so of a confirmation', (kind, entered) => {
    round({ unsignedActs: true });
    run.decides(kind, MUEANG, { signer: '' });
    expect(run.sweeps().entries).toMatchObject([{ kind: entered, person: '' }]);
  });

  it('and a confirmation that nobody signed holds like any other', () => {
    round({ unsignedActs: true });
    run.decides('confirm', MUEANG, { signer: '' });
    expect(run.sweeps().gathered).toMatchObject([{ confirmation: 'confirmed-unproven' }]);
    run.sweeps();
    expect(run.mayRecord(MUEANG)).toBe(false);
  });
});

describe('who confirms what they recorded themselves', () => {
  const own = 'ผู้ยืนยันเป็นผู้บันทึกเอง ด้านที่ ';
  it.each<[string, () => unknown, string]>([
    ['under one name', () => run.records(MUEANG, 2, [3, 4], DIRECTOR), `${own}2`],
    [
      'under the name of another duty',
      () => {
        const duty = aPerson(director, { name: 'ก.', actingFor: 'ข.', districts: [MUEANG] });
        run.hq = { ...run.hq, people: [...run.hq.people, duty] };
        run.records(MUEANG, 1, [1, 2], 'ก. ทำการแทน ข.');
        run.records(MUEANG, 2, [3, 4], 'ก. ทำการแทน ข.');
      },
      `${own}1, 2`,
    ],
    ['not: somebody else recorded', () => undefined, ''],
  ])('is named in the ledger: %s', (_, record, remark) => {
    record();
    run.decides('confirm', MUEANG);
    expect(run.sweeps().entries).toMatchObject([{ kind: 'confirmed', remark }]);
  });

  it('what nobody signed for is nobody’s own', () => {
    for (const code of ['by:1', 'by:2']) run.types(recorderOf(MUEANG), MUEANG, code, '');
    run.decides('confirm', MUEANG, { by: '' });
    expect(run.sweeps().entries).toMatchObject([{ kind: 'confirmed', remark: '' }]);
  });

  it('and sends it back, is not', () => {
    run.records(MUEANG, 2, [3, 4], DIRECTOR);
    run.decides('return', MUEANG);
    expect(run.sweeps().entries).toMatchObject([{ kind: 'returned', remark: '' }]);
  });
});
