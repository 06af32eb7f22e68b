// What a director does to districts: confirm, return, take back, ask for restoring; counted, sent twice, and broken anywhere.
import { serialOf } from '../../src/domain/day';
import { parseSealCell } from '../../src/domain/signed-act';
import { everyFault } from '../support/every-fault';
import { rewriteHiddenTab } from '../support/hidden-tab';
import { answerOf, press, refusal, type Told } from '../support/practice-person';
import { UttaraditRound } from '../support/practice-uttaradit';
import {
  columnOf,
  DATA,
  FAKTHA,
  LAPLAE,
  MUEANG,
  PHICHAI,
  rowOf,
  THAPLA,
  TRON,
  UTTARADIT,
} from '../support/uttaradit-places';

const THONGSAENKHAN = 5309;

let round: UttaraditRound;
beforeAll(async () => {
  round = await UttaraditRound.in('story');
});
afterEach(() => round.putBack());

type Kind = 'confirm' | 'return' | 'withdraw' | 'restore';
const ACTS: [Kind, number[], Told][] = [
  ['confirm', [MUEANG, PHICHAI, THAPLA], {}],
  ['return', [MUEANG, FAKTHA], { areas: [3, 5], until: '2021-09-30', reason: 'ตรวจอีกครั้ง' }],
  ['withdraw', [FAKTHA], { reason: 'พบค่าที่ต้องแก้' }],
  ['restore', [THONGSAENKHAN], {}],
];
const WORDS = { confirm: 'ยืนยัน', return: 'ส่งกลับแก้ไข', withdraw: 'ถอนการยืนยัน', restore: 'ขอคืนค่าที่ยืนยัน' };
const block = (district: number) =>
  ['state', 'act', 'by', 'areas', 'until', 'reason', 'seal'].map((code) => round.cell(district, code));

describe.each(ACTS)('%s', (kind, districts, told) => {
  const act = (extra: Told = {}) => round.director.decide(kind, UTTARADIT, districts, { ...told, ...extra });
  const states = () => districts.map((district) => round.cell(district, 'state'));

  it('any number of districts takes at most four reads and one write', () => {
    const shown = round.director.seals(UTTARADIT);
    const { meter } = act({ seals: shown });
    expect(meter.reads).toBeLessThanOrEqual(4);
    expect(meter.writes).toBe(1);
    expect(meter.others).toBeLessThanOrEqual(8);
    expect(states()).toEqual(districts.map(() => WORDS[kind]));
  });

  it('the same press sent twice is one act, and is told as done', () => {
    const again = { press: press(), seals: round.director.seals(UTTARADIT) };
    act(again);
    const once = districts.map(block);
    round.google.clock.set(round.google.clock.now() + 60_000);
    const second = act(again);
    expect(answerOf(second)).toMatchObject({ ok: true, value: { results: districts.map(() => ({ obstacle: null })) } });
    expect(second.meter.writes).toBe(0);
    expect(districts.map(block)).toEqual(once);
  });

  it('whatever fails at whichever call: all or none, and pressing again ends with one act each', () => {
    for (const fault of everyFault(act().meter.calls)) {
      round.putBack();
      const again = { press: press(), seals: round.director.seals(UTTARADIT) };
      const before = new Set(states());
      round.google.faults.plan(fault);
      const answer = answerOf(act(again));
      const now = states();
      const done = now.every((state) => state === WORDS[kind]);
      expect(done || now.every((state) => before.has(state))).toBe(true);
      if (answer?.ok) expect(done).toBe(true);
      expect(answerOf(act(again))).toMatchObject({ ok: true });
      expect(districts.map((district) => round.cell(district, 'act'))).toEqual(
        districts.map((district) => `${again.press}-${district}`),
      );
    }
  });

  it('a lock that others hold is told as such, and nothing is written', () => {
    const seals = round.director.seals(UTTARADIT);
    const before = round.everything();
    round.google.faults.locksAreHeld = true;
    expect(refusal(act({ seals }))).toEqual({ code: 'busy' });
    round.google.faults.locksAreHeld = false;
    expect(round.everything()).toBe(before);
  });

  it('a district whose cells changed since they were shown is refused alone', () => {
    const seals = { ...round.director.seals(UTTARADIT), [districts[0] ?? 0]: 'f'.repeat(64) };
    const [first, ...rest] = round.director.decided(kind, UTTARADIT, districts, { ...told, seals });
    expect([first, ...rest]).toEqual(['changed-since-shown', ...rest.map(() => null)]);
  });

  it('nobody but the province’s director may', () => {
    const seals = round.director.seals(UTTARADIT);
    const before = round.everything();
    for (const person of [round.recorder(MUEANG), round.reader, round.hq]) {
      const answer = refusal(person.decide(kind, UTTARADIT, districts, { ...told, seals }));
      expect(['unknown-district', 'unknown-person']).toContain(answer.code);
    }
    expect(round.everything()).toBe(before);
  });
});

it('a confirmation holds what was shown: the digest, and below it every value', () => {
  round.director.confirmed(UTTARADIT, [MUEANG]);
  const { seal, sealed } = parseSealCell(round.cell(MUEANG, 'seal'));
  expect(sealed.split('\n').slice(0, 3)).toEqual(['wl1', '2564', String(MUEANG)]);
  expect(round.director.overview(UTTARADIT).districts.find(({ code }) => code === MUEANG)?.seal).toBe(seal);
});

describe('a return', () => {
  const returned = (extra: Told) => round.director.decided('return', UTTARADIT, [PHICHAI], extra);

  it('without a reason, for an area that is none, or beyond the end of confirming, is refused', () => {
    expect(returned({ reason: '  ' })).toEqual(['no-reason']);
    expect(returned({ reason: 'x', areas: [12] })).toEqual(['unknown-area']);
    expect(returned({ reason: 'x', until: '2021-10-09' })).toEqual(['bad-until']);
    expect(returned({ reason: 'x', until: '2021-09-23' })).toEqual(['bad-until']);
  });

  it('is shown to the recorder with its reason, and afterwards what changed to the director', () => {
    expect(returned({ reason: '=1+1 ตรวจข้อ 2', areas: [8] })).toEqual([null]);
    expect(round.cell(PHICHAI, 'reason')).toBe('=1+1 ตรวจข้อ 2');
    const district = round.recorder(PHICHAI).start().district;
    expect(district?.confirmation).toMatchObject({ state: 'returned', reason: '=1+1 ตรวจข้อ 2', areas: [8] });
    expect(round.director.review(PHICHAI).changes).toEqual([]);
    round.google.clock.set(round.google.clock.now() + 3_600_000);
    round.recorder(PHICHAI).saved(PHICHAI, 8, { 'A8-02': '2' });
    const review = round.director.review(PHICHAI);
    expect(review.row.confirmation.state).toBe('revised');
    expect(review.changes).toMatchObject([{ area: 8, number: 2, before: '9', after: '2' }]);
    expect(round.director.confirmed(UTTARADIT, [PHICHAI])).toEqual([null]);
  });

  it('of a confirmed district ends the confirmation', () => {
    expect(round.director.decided('return', UTTARADIT, [FAKTHA], { reason: 'x' })).toEqual([null]);
    expect(round.status(FAKTHA)[8]).toBe('↩ ส่งกลับแก้ไข');
  });
});

describe('after a confirmation', () => {
  const type = (value: string) => {
    const { file } = round;
    return file.typed(file.owner, DATA, rowOf(FAKTHA), columnOf('A3-01'), value).ok;
  };

  it('a change shows at once, old and new, before HQ has seen it', () => {
    const before = round.cell(FAKTHA, 'A3-01').replace(/,/g, '');
    expect(type('999')).toBe(true);
    const review = round.director.review(FAKTHA);
    expect(review.row.confirmation).toMatchObject({ state: 'changed', areas: [3] });
    expect(review.changes).toMatchObject([{ area: 3, number: 1, before, after: '999' }]);
    expect(review.row.obstacles).toMatchObject({ confirm: null, restore: null });
  });

  it('it may be confirmed again or asked to be restored; asking keeps what was confirmed', () => {
    const seal = round.cell(FAKTHA, 'seal');
    type('999');
    expect(round.director.decided('restore', UTTARADIT, [FAKTHA])).toEqual([null]);
    expect(round.cell(FAKTHA, 'seal')).toBe(seal);
    expect(round.cell(FAKTHA, 'areas')).toBe(',3,');
    expect(round.status(FAKTHA)[8]).toBe('◆ มีการแก้ไขหลังยืนยัน');
    expect(round.director.decided('restore', UTTARADIT, [FAKTHA])).toEqual(['already-asked']);
    expect(round.director.confirmed(UTTARADIT, [FAKTHA])).toEqual([null]);
    expect(round.cell(FAKTHA, 'seal')).not.toBe(seal);
  });

  it('taking it back needs a reason, and what is not confirmed cannot be taken back', () => {
    expect(round.director.decided('withdraw', UTTARADIT, [FAKTHA])).toEqual(['no-reason']);
    expect(round.director.decided('withdraw', UTTARADIT, [MUEANG], { reason: 'x' })).toEqual(['not-confirmed']);
    expect(round.director.decided('withdraw', UTTARADIT, [FAKTHA], { reason: 'x' })).toEqual([null]);
    expect(round.status(FAKTHA)[8]).toBe('○ ยังไม่ได้ยืนยัน');
  });
});

it('a district taken back is shut for its recorder until HQ has opened it, and is told so', () => {
  const open = () => round.recorder(FAKTHA).start().district?.lock;
  round.director.decided('withdraw', UTTARADIT, [FAKTHA], { reason: 'x' });
  expect(open()).toMatchObject({ open: false, reason: 'opening' });
  expect(refusal(round.recorder(FAKTHA).save(FAKTHA, 1, { 'A1-01': '7' }))).toMatchObject({ code: 'locked' });
  round.google.clock.set(round.google.clock.now() + 60_000);
  round.sweep();
  expect(open()).toMatchObject({ open: true });
  expect(round.recorder(FAKTHA).saved(FAKTHA, 1, { 'A1-01': '7' }).savedAt).toBe(round.google.clock.now());
});

describe('chasing', () => {
  const mark = (called: boolean, promised: string, district = LAPLAE) =>
    round.director.ask('mark', { province: UTTARADIT, marks: [{ district, called, promised }] });
  const chasing = () => round.director.overview(UTTARADIT).districts.find(({ code }) => code === LAPLAE)?.chasing;

  it('a call and a promise are kept in the block, in one write, and survive every act', () => {
    const { meter } = mark(true, '2021-09-29');
    expect([meter.reads, meter.writes]).toEqual([expect.any(Number), 1]);
    expect(meter.reads).toBeLessThanOrEqual(4);
    const at = round.google.clock.now();
    expect(chasing()).toEqual({ calledAt: at, promised: '2021-09-29' });
    round.director.decided('return', UTTARADIT, [LAPLAE], { reason: 'x' });
    round.sweep();
    expect(chasing()).toEqual({ calledAt: at, promised: '2021-09-29' });
  });

  it('the first call keeps its time, and both can be taken away', () => {
    mark(true, '');
    const first = chasing()?.calledAt ?? 0;
    round.google.clock.set(round.google.clock.now() + 60_000);
    mark(true, '2021-09-28');
    expect(chasing()).toEqual({ calledAt: first, promised: '2021-09-28' });
    mark(false, '');
    expect(chasing()).toEqual({ calledAt: null, promised: '' });
  });

  it('nobody else may, and no day that is none is taken', () => {
    const before = round.everything();
    const request = { province: UTTARADIT, marks: [{ district: LAPLAE, called: true, promised: '' }] };
    expect(refusal(round.recorder(LAPLAE).ask('mark', request))).toEqual({ code: 'unknown-district' });
    expect(refusal(mark(true, '2021-02-30'))).toEqual({ code: 'bad-request' });
    expect(refusal(mark(true, '', 4001))).toEqual({ code: 'unknown-district' });
    expect(round.everything()).toBe(before);
  });
});

it('who directs and records sees which entries are one’s own, and signs as whom one stands in for', () => {
  const me = round.director.email;
  let director = '';
  rewriteHiddenTab(round.file, (line) => {
    if (line.role === 'director') director = line.person ?? '';
    return line.role === 'director' ? { ...line, actingFor: 'ผอ.กลุ่มงานฯ สถจ.อุตรดิตถ์' } : line;
  });
  let taken = false;
  rewriteHiddenTab(round.file, (line) => {
    if (line.role !== 'recorder' || taken) return line;
    taken = true;
    return { ...line, person: director };
  });
  const { districts, actingAs } = round.person(me).overview(UTTARADIT);
  expect(districts.filter(({ own }) => own)).toHaveLength(1);
  expect(actingAs).toContain('ทำการแทน ผอ.กลุ่มงานฯ สถจ.อุตรดิตถ์');
  round.director.confirmed(UTTARADIT, [MUEANG]);
  expect(round.cell(MUEANG, 'by')).toBe(actingAs);
});

it('rubbish in the director’s own cells is shown as such, and stops nothing', () => {
  const { file } = round;
  const type = (code: string, text: string) => file.typed(file.owner, DATA, rowOf(TRON), columnOf(code), text);
  type('seal', 'x\n{"');
  type('at', String(serialOf(0)));
  expect(round.director.overview(UTTARADIT).districts).toHaveLength(9);
  expect(round.director.review(TRON).row.code).toBe(TRON);
  type('state', 'ผ่าน');
  expect(round.director.review(TRON).row.confirmation.state).toBe('needs-check');
});

it('looking again says what districts did since', () => {
  round.director.overview(UTTARADIT);
  round.google.clock.set(round.google.clock.now() + 3_600_000);
  round.director.overview(UTTARADIT);
  round.google.clock.set(round.google.clock.now() + 60_000);
  round.recorder(LAPLAE).saved(LAPLAE, 1, { 'A1-01': '7' });
  round.google.clock.set(round.google.clock.now() + 3_600_000);
  const { lookedBefore, districts } = round.director.overview(UTTARADIT);
  expect(lookedBefore).not.toBeNull();
  expect(districts.filter(({ news }) => news !== null).map(({ code, news }) => [code, news])).toEqual([
    [LAPLAE, 'saved'],
  ]);
});
