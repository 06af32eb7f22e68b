// What holds by the ledger is held against the cells: altered values are told once, and an altered block is put back.
import { endOfDay } from '../../src/domain/day';
import { BLOCK_PUT_BACK } from '../../src/messages/registers';
import { at, type Held, PlannedRun } from './planned-run';
import { DIRECTOR, directorOf, KATHU, MUEANG, PHUKET, recorderOf } from './two-provinces';

let run: PlannedRun;
let putBack: () => void;
let sealed: string;
beforeAll(async () => {
  run = await PlannedRun.since('08-10 09:00');
  for (const district of [MUEANG, KATHU]) run.completes(district);
  run.types(recorderOf(MUEANG), MUEANG, 'note:2', 'นับตามปีงบประมาณ');
  sealed = run.decides('confirm', MUEANG).sealed;
  run.sweeps();
  run.passes(5);
  putBack = run.kept();
});
afterEach(() => putBack());

const director = directorOf(PHUKET);
const typed = (code: string, held: Held) => run.types(director, MUEANG, code, held);
const answer = () => run.row(MUEANG).answer;
const ACCEPTED = { act: 'act-1', verdict: 'accepted' };
const about = { district: MUEANG, name: 'เมืองภูเก็ต', province: 'ภูเก็ต', act: '', person: '' };

describe('a value that changed after the confirmation', () => {
  it('is told once in the ledger, as found and nobody’s doing, with the values as they are now', () => {
    run.becomes(MUEANG, 'T2-01', 77);
    const { entries, accepted } = run.sweeps();
    const line = { kind: 'changed', at: run.now, by: '', detail: '', remark: '', until: '', areas: [] };
    expect(entries).toMatchObject([{ ...about, ...line, values: sealed.replace('T2-01=3', 'T2-01=77') }]);
    expect(accepted).toBe(0);
    run.passes(5);
    expect(run.sweeps()).toMatchObject({ entries: [], texts: { lines: [], districts: [] } });
  });

  it.each<[string, () => void, number[]]>([
    ['a value', () => run.becomes(MUEANG, 'T2-01', 77), [2]],
    ['two values of an area', () => [run.becomes(MUEANG, 'T1-01', 7), run.becomes(MUEANG, 'T1-02', '')], [1]],
    ['values of both areas', () => [run.becomes(MUEANG, 'T1-01', 7), run.becomes(MUEANG, 'T2-02', 8)], [1, 2]],
    ['a note', () => run.becomes(MUEANG, 'note:1', 'เปลี่ยน'), []],
    ['a note and a value', () => [run.becomes(MUEANG, 'note:1', 'ก'), run.becomes(MUEANG, 'T2-01', 7)], [2]],
  ])('is answered with its areas, and the row stays closed: %s', (_, change, areas) => {
    change();
    expect(run.sweeps().gathered).toMatchObject([{ district: MUEANG, confirmation: 'changed' }]);
    expect(answer()).toEqual({ act: 'act-1', verdict: 'changed', areas });
    run.passes(5);
    run.sweeps();
    expect(answer()).toEqual({ act: 'act-1', verdict: 'changed', areas });
    expect(run.mayRecord(MUEANG)).toBe(false);
  });

  it('stays in the cells until somebody asks for what was confirmed', () => {
    run.becomes(MUEANG, 'T2-01', 77);
    run.sweeps();
    run.sweeps();
    expect(run.cell(MUEANG, 'T2-01')).toBe(77);
  });

  it('and changes again is told again', () => {
    run.becomes(MUEANG, 'T2-01', 77);
    run.sweeps();
    run.becomes(MUEANG, 'T1-01', 78);
    expect(run.sweeps().entries).toMatchObject([{ kind: 'changed' }]);
    expect(answer()).toEqual({ act: 'act-1', verdict: 'changed', areas: [1, 2] });
  });

  it('and is as confirmed again by hand counts as confirmed', () => {
    run.becomes(MUEANG, 'T2-01', 77);
    run.sweeps();
    run.becomes(MUEANG, 'T2-01', 3);
    expect(run.sweeps().entries).toEqual([]);
    expect(answer()).toEqual(ACCEPTED);
  });

  it('is told once, and answered, when the run before ended with the ledger written', () => {
    run.becomes(MUEANG, 'T2-01', 77);
    run.sweeps({ endsEarly: true });
    expect(answer()).toEqual(ACCEPTED);
    expect(run.sweeps().entries).toEqual([]);
    expect(answer()).toEqual({ act: 'act-1', verdict: 'changed', areas: [2] });
  });

  it('and was put right counts as confirmed also when the run that saw it ended early', () => {
    run.becomes(MUEANG, 'T2-01', 77);
    run.sweeps();
    run.becomes(MUEANG, 'T2-01', 3);
    run.sweeps({ endsEarly: true });
    expect(run.sweeps().entries).toEqual([]);
    expect(answer()).toEqual(ACCEPTED);
  });

  it('is told of the confirmation that holds, and not of one before it', () => {
    run.becomes(MUEANG, 'T2-01', 77);
    run.sweeps();
    const { act } = run.decides('confirm', MUEANG);
    run.sweeps({ endsEarly: true });
    run.becomes(MUEANG, 'T1-01', 78);
    run.sweeps({ endsEarly: true });
    expect(answer()).toMatchObject({ act: 'act-1' });
    expect(run.sweeps().entries).toEqual([]);
    expect(answer()).toEqual({ act, verdict: 'changed', areas: [1] });
  });

  it('is none where nothing is confirmed: what changes in an open row is no matter of the ledger', () => {
    run.types(recorderOf(KATHU), KATHU, 'T1-01', 5);
    expect(run.sweeps()).toMatchObject({ entries: [], texts: { lines: [], districts: [KATHU] } });
    run.decides('return', KATHU);
    run.sweeps();
    run.types(recorderOf(KATHU), KATHU, 'T1-01', 6);
    expect(run.sweeps()).toMatchObject({ entries: [], texts: { lines: [], districts: [KATHU] } });
    expect(run.row(KATHU).answer).toMatchObject({ verdict: 'accepted' });
  });

  it('while a later act is refused, is told in the ledger, and the refusal stays the answer', () => {
    run.decides('withdraw', MUEANG, { reason: '' });
    run.sweeps();
    run.becomes(MUEANG, 'T2-01', 77);
    expect(run.sweeps().entries).toMatchObject([{ kind: 'changed' }]);
    expect(answer()).toMatchObject({ verdict: 'refused', code: 'no-reason', kept: { kind: 'confirmed' } });
  });
});

describe('restoring', () => {
  it('is finished by the next run when the run that accepted it ended with the ledger written', () => {
    run.becomes(MUEANG, 'T2-01', 77);
    run.sweeps();
    const { act } = run.decides('restore', MUEANG);
    run.sweeps({ endsEarly: true });
    expect(run.cell(MUEANG, 'T2-01')).toBe(77);
    expect(run.sweeps()).toMatchObject({ entries: [], accepted: 0 });
    expect(run.valuesOf(MUEANG)).toBe(sealed);
    expect(answer()).toEqual({ act, verdict: 'accepted' });
  });

  it('is finished likewise where no answer to anything stands yet', () => {
    const values = run.decides('confirm', KATHU).sealed;
    run.sweeps({ endsEarly: true });
    run.becomes(KATHU, 'T2-01', 77);
    run.decides('restore', KATHU);
    run.sweeps({ endsEarly: true });
    expect(run.row(KATHU).answer).toBeNull();
    run.sweeps();
    expect(run.valuesOf(KATHU)).toBe(values);
  });

  it('is what a director asks for: a confirmation whose run ended early puts nothing back', () => {
    const { act } = run.decides('confirm', KATHU);
    run.sweeps({ endsEarly: true });
    run.becomes(KATHU, 'T2-01', 77);
    expect(run.sweeps().entries).toMatchObject([{ kind: 'changed', district: KATHU }]);
    expect(run.cell(KATHU, 'T2-01')).toBe(77);
    expect(run.row(KATHU).answer).toEqual({ act, verdict: 'changed', areas: [2] });
  });

  it('is done once: what changes later is found, and stays', () => {
    run.becomes(MUEANG, 'T2-01', 77);
    run.sweeps();
    run.decides('restore', MUEANG);
    run.sweeps();
    run.sweeps();
    run.becomes(MUEANG, 'T2-01', 78);
    expect(run.sweeps().entries).toMatchObject([{ kind: 'changed' }]);
    expect(run.cell(MUEANG, 'T2-01')).toBe(78);
    expect(answer()).toMatchObject({ verdict: 'changed', areas: [2] });
  });

  it.each<[string, () => unknown]>([
    ['the block was altered', () => typed('state', '')],
    ['a later act was put there that is refused', () => run.decides('withdraw', MUEANG, { reason: '' })],
    ['text was typed over the block’s number', () => typed('act', '')],
  ])('is finished likewise when meanwhile %s', (_, meanwhile) => {
    run.becomes(MUEANG, 'T2-01', 77);
    run.sweeps();
    run.decides('restore', MUEANG);
    run.sweeps({ endsEarly: true });
    meanwhile();
    expect(run.sweeps().entries).not.toMatchObject([{ kind: 'changed' }]);
    expect(run.valuesOf(MUEANG)).toBe(sealed);
    expect(run.sweeps().entries).toEqual([]);
  });

  it.each<[string, () => unknown]>([
    ['the block was altered', () => typed('state', '')],
    ['a later act was refused', () => run.decides('withdraw', MUEANG, { reason: '' })],
  ])('is not done again because %s long after it was done', (_, later) => {
    run.becomes(MUEANG, 'T2-01', 77);
    run.sweeps();
    run.decides('restore', MUEANG);
    run.sweeps();
    run.becomes(MUEANG, 'T2-01', 78);
    later();
    run.sweeps();
    typed('state', '');
    run.sweeps();
    run.sweeps();
    expect(run.cell(MUEANG, 'T2-01')).toBe(78);
  });

  it('writes nothing when it is refused', () => {
    run.becomes(MUEANG, 'T2-01', 77);
    run.sweeps();
    run.decides('restore', MUEANG);
    run.hq = { ...run.hq, round: { ...run.hq.round, closed: true } };
    expect(run.sweeps().entries).toMatchObject([{ kind: 'refused' }, { kind: 'locked' }, { kind: 'locked' }]);
    expect(run.cell(MUEANG, 'T2-01')).toBe(77);
  });

  it('leaves the cells alone when the values it is to write are in the ledger no more', () => {
    run.becomes(MUEANG, 'T2-01', 77);
    run.sweeps();
    run.decides('restore', MUEANG);
    run.sweeps({ endsEarly: true });
    run.ledgerLoses('values');
    const before = run.valuesOf(MUEANG);
    run.sweeps();
    expect(run.valuesOf(MUEANG)).toBe(before);
  });
});

describe('a block that shows no more what the ledger holds', () => {
  const DAMAGES: [string, () => unknown][] = [
    ['its word was cleared', () => typed('state', '')],
    ['its word was overwritten', () => typed('state', 'ok')],
    ['its number was cleared', () => typed('act', '')],
    ['its name was altered', () => typed('by', 'อื่น')],
    ['it was made to say that the district was sent back', () => typed('state', 'ส่งกลับแก้ไข')],
  ];

  it.each(DAMAGES)('is put back, and that is told in the ledger: %s', (_, damage) => {
    const before = run.row(MUEANG).decision;
    damage();
    const { entries, accepted } = run.sweeps();
    const line = { kind: 'repaired', at: run.now, remark: BLOCK_PUT_BACK, by: '', detail: '', values: '' };
    expect(entries).toMatchObject([{ ...about, ...line }]);
    expect(accepted).toBe(0);
    expect(run.row(MUEANG).decision).toEqual(before);
    expect(answer()).toEqual(ACCEPTED);
    expect(run.mayRecord(MUEANG)).toBe(false);
    expect(run.sweeps().entries).toEqual([]);
  });

  it('is closed while it is put back, and open to the director afterwards', () => {
    typed('state', '');
    const open: boolean[] = [];
    const { again } = run.sweeps({ onceTaken: () => open.push(run.mayDecide(MUEANG), run.mayDecide(KATHU)) });
    expect(open).toEqual([false, true]);
    expect(again).toEqual([run.rowOf(MUEANG)]);
    expect(run.mayDecide(MUEANG)).toBe(true);
  });

  it('is put back whole, also what was altered just before it was closed', () => {
    const before = run.row(MUEANG).decision;
    typed('state', '');
    run.sweeps({ meanwhile: () => void typed('by', 'อื่น') });
    expect(run.row(MUEANG).decision).toEqual(before);
  });

  it('gives way to a new act that came before it was closed', () => {
    typed('state', '');
    const meanwhile = () => void run.decides('withdraw', MUEANG, { reason: 'พบค่าที่ต้องแก้' });
    expect(run.sweeps({ meanwhile }).entries).toMatchObject([{ kind: 'withdrawn' }]);
    expect(run.row(MUEANG).decision).toMatchObject({ kind: 'withdraw' });
    expect(run.mayRecord(MUEANG)).toBe(true);
  });

  it('is left alone when it was put right before it was closed', () => {
    typed('state', '');
    expect(run.sweeps({ meanwhile: () => void typed('state', 'ยืนยัน') }).entries).toEqual([]);
  });

  it('is put back and the values’ change told as well, when both were altered', () => {
    typed('state', '');
    run.becomes(MUEANG, 'T2-01', 77);
    expect(run.sweeps().entries.map(({ kind }) => kind)).toEqual(['changed', 'repaired']);
    expect(run.row(MUEANG).decision).toMatchObject({ kind: 'confirm', sealed });
    expect(answer()).toMatchObject({ verdict: 'changed', areas: [2] });
  });

  it('is put back also after a return', () => {
    const { act } = run.decides('return', KATHU, { areas: [1], reason: 'ตรวจด้าน 1' });
    run.sweeps();
    run.types(director, KATHU, 'state', '');
    expect(run.sweeps().entries).toMatchObject([{ kind: 'repaired', district: KATHU }]);
    expect(run.row(KATHU).decision).toMatchObject({
      kind: 'return',
      act,
      areas: [1],
      reason: 'ตรวจด้าน 1',
      by: DIRECTOR,
    });
    expect(run.mayRecord(KATHU)).toBe(true);
  });

  it('is nobody’s loss after a confirmation was taken back: an empty block says the same', () => {
    run.decides('withdraw', MUEANG);
    run.sweeps();
    typed('state', '');
    expect(run.sweeps().entries).toEqual([]);
    expect(run.row(MUEANG)).toMatchObject({ decision: null, answer: null });
  });
});

describe('a confirmation that HQ takes back', () => {
  it('is shown in the block as HQ’s act, and the row opens; nothing was repaired', () => {
    run.takesBack(MUEANG, 'พบว่าซ้ำ');
    expect(run.sweeps()).toMatchObject({ entries: [], accepted: 0 });
    expect(run.row(MUEANG).decision).toMatchObject({ kind: 'withdraw', act: 'hq-1', by: 'กรมฯ', reason: 'พบว่าซ้ำ' });
    expect(answer()).toEqual({ act: 'hq-1', verdict: 'accepted' });
    expect(run.mayRecord(MUEANG)).toBe(true);
    expect(run.sweeps().entries).toEqual([]);
  });

  it('can be confirmed anew', () => {
    run.takesBack(MUEANG, 'พบว่าซ้ำ');
    run.sweeps();
    run.decides('confirm', MUEANG);
    expect(run.sweeps().entries).toMatchObject([{ kind: 'confirmed' }]);
    expect(run.mayRecord(MUEANG)).toBe(false);
  });
});

describe('what was typed into a block by hand', () => {
  it('counts for nothing where nothing was decided, and stays', () => {
    run.types(director, KATHU, 'state', 'ตรวจแล้ว');
    expect(run.sweeps()).toMatchObject({ entries: [], again: [] });
    expect(run.row(KATHU)).toMatchObject({ decision: 'unreadable', answer: null });
    expect(run.cell(KATHU, 'state')).toBe('ตรวจแล้ว');
    expect(run.mayRecord(KATHU)).toBe(true);
  });
});

describe('the long texts of HQ’s registers are asked for', () => {
  it('not when nothing moved', () => {
    expect(run.sweeps().texts).toEqual({ lines: [], districts: [] });
  });

  it('when a value moved in an open row: what stood there before', () => {
    run.types(recorderOf(KATHU), KATHU, 'T1-01', 9);
    expect(run.sweeps().texts).toEqual({ lines: [], districts: [KATHU] });
  });

  it('when a confirmed value moved: what was confirmed, too', () => {
    run.becomes(MUEANG, 'T1-01', 9);
    expect(run.sweeps().texts).toMatchObject({ lines: [expect.any(Number)], districts: [MUEANG] });
  });

  it('when a block is put back: what was confirmed', () => {
    typed('state', '');
    expect(run.sweeps().texts).toMatchObject({ lines: [expect.any(Number)], districts: [] });
  });
});

describe('a director may decide', () => {
  it.each<[string, string, boolean]>([
    ['not before recording begins', '07-31 23:59', false],
    ['from the first day of recording', '08-01 00:00', true],
    ['on the last day of confirming', '09-25 23:59', true],
    ['not afterwards', '09-26 00:00', false],
  ])('%s', (_, when, may) => {
    run.now = at(when);
    run.sweeps();
    expect([run.mayDecide(KATHU), run.mayDecide(MUEANG)]).toEqual([may, may]);
  });

  it('in the last second', () => {
    run.now = endOfDay('2021-09-25');
    run.sweeps();
    expect(run.mayDecide(KATHU)).toBe(true);
  });

  it('not once HQ has closed the round', () => {
    run.hq = { ...run.hq, round: { ...run.hq.round, closed: true } };
    run.sweeps();
    expect(run.mayDecide(KATHU)).toBe(false);
  });
});
