// What happens when Google fails, or the execution ends, between any two service calls of an act.
import { everyFault } from '../support/every-fault';
import { answerOf, refusal } from '../support/practice-person';
import { UttaraditRound } from '../support/practice-uttaradit';
import { columnOf, LAPLAE, MUEANG, PHICHAI, rowOf, UTTARADIT } from '../support/uttaradit-places';

let round: UttaraditRound;
beforeAll(async () => {
  round = await UttaraditRound.in('story');
});
afterEach(() => round.putBack());

describe('saving an area', () => {
  const CODES = ['A3-01', 'A3-02', 'A3-03', 'A3-04', 'A3-05', 'A3-06'];
  const laplae = () => round.recorder(LAPLAE);
  const held = () =>
    laplae()
      .area(LAPLAE, 3)
      .items.map(({ volume, reason }) => [volume.kind === 'recorded' ? volume.value : volume.kind, reason]);

  /** Six numbers and a reason that no other attempt has. */
  const save = (attempt: number, shown: string) =>
    laplae().save(LAPLAE, 3, Object.fromEntries(CODES.map((code, index) => [code, String(attempt * 10 + index)])), {
      shown,
      reasons: { 'A3-01': `ครั้งที่ ${attempt}` },
    });
  const wanted = (attempt: number) =>
    CODES.map((_, index) => [attempt * 10 + index, index === 0 ? `ครั้งที่ ${attempt}` : '']);

  it('whatever fails at whichever call: acknowledged means written, and it is all or nothing', () => {
    const { calls } = save(1, laplae().area(LAPLAE, 3).shown).meter;
    expect(calls.length).toBeGreaterThan(3);
    let attempt = 1;
    let lost = 0;
    for (const fault of everyFault(calls)) {
      attempt += 1;
      const before = held();
      const { shown } = laplae().area(LAPLAE, 3);
      round.google.faults.plan(fault);
      const answer = answerOf(save(attempt, shown));
      const after = held();
      expect([before, wanted(attempt)]).toContainEqual(after);
      if (answer?.ok) expect(after).toEqual(wanted(attempt));
      else lost += 1;
      // The sidebar sends the same save again, with what it was shown then: it counts once.
      expect(answerOf(save(attempt, shown))).toMatchObject({ ok: true });
      expect(held()).toEqual(wanted(attempt));
    }
    expect(lost).toBeGreaterThan(calls.length);
  });

  it('a lock that others hold is told as such, and nothing is written', () => {
    const before = round.everything();
    const { shown } = laplae().area(LAPLAE, 3);
    round.google.faults.locksAreHeld = true;
    expect(refusal(save(9000, shown))).toEqual({ code: 'busy' });
    round.google.faults.locksAreHeld = false;
    expect(round.everything()).toBe(before);
  });
});

describe('confirming two districts at once', () => {
  const BOTH = [MUEANG, PHICHAI];
  const seals = () => round.director.seals(UTTARADIT);
  const ask = (shown: { [district: number]: string }) => round.director.confirm(UTTARADIT, BOTH, { seals: shown });
  const states = () => BOTH.map((district) => round.status(district)[8]);

  it('whatever fails at whichever call: both or neither, and acknowledged means both', () => {
    const { calls } = ask(seals()).meter;
    expect(states()).toEqual(['✔ ยืนยันแล้ว รอล็อก', '✔ ยืนยันแล้ว รอล็อก']);
    round.putBack();
    for (const fault of everyFault(calls)) {
      const shown = seals();
      round.google.faults.plan(fault);
      const answer = answerOf(ask(shown));
      expect(new Set(states()).size).toBe(1);
      if (answer?.ok) expect(states()[0]).toBe('✔ ยืนยันแล้ว รอล็อก');
      round.putBack();
    }
  });
});

describe('HQ’s sweep', () => {
  const districts = () => round.ledger().map((line) => line.split(' ')[1]);
  const end = () => ({ status: [MUEANG, PHICHAI, LAPLAE].map((each) => round.status(each)), districts: districts() });
  const open = () => round.recorder(MUEANG).types(2564, rowOf(MUEANG), columnOf('A1-01'), '1');

  it('whatever fails at whichever call: the next sweep ends in the same place, with one line in the ledger', () => {
    const before = districts();
    round.director.confirmed(UTTARADIT, [MUEANG]);
    const { calls } = round.sweep().meter;
    const done = end();
    expect(done.districts).toEqual([...before, String(MUEANG)]);
    expect(done.status[0]?.[8]).toBe('✔ ยืนยันแล้ว 24 ก.ย. 64');
    expect(open()).toBe(false);
    round.putBack();
    expect(open()).toBe(true);
    for (const fault of everyFault(calls)) {
      round.putBack();
      round.director.confirmed(UTTARADIT, [MUEANG]);
      round.google.faults.plan(fault);
      round.sweep();
      expect(round.sweep().outcome).toMatchObject({ ok: true });
      expect(end()).toEqual(done);
      expect(open()).toBe(false);
    }
  });
});
