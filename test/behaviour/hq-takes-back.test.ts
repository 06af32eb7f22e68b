// What HQ does itself: taking a confirmation back after confirming has ended, renewing and revoking a director's key.
import { directorOf } from '../../demo/people';
import { moment } from '../../demo/round-2564';
import type { ConfirmationsView, DirectorKeyView } from '../../src/contract/hq-calls';
import { HQ_KEYS, HQ_LEDGER } from '../../src/workbook/hq-tabs';
import { LEDGER_COLUMNS } from '../../src/workbook/ledger';
import { everyEnd } from '../support/every-fault';
import { HqDesk } from '../support/practice-hq';
import { UttaraditRound } from '../support/practice-uttaradit';
import { columnOf, DATA, FAKTHA, MUEANG, rowOf, UTTARADIT } from '../support/uttaradit-places';

let round: UttaraditRound;
beforeAll(async () => {
  round = await UttaraditRound.in('story');
});
afterEach(() => round.putBack());

const desk = () => new HqDesk(round.google, round.hq.email);
const kinds = (district: number) =>
  desk()
    .lines(HQ_LEDGER.id, LEDGER_COLUMNS.values, 60)
    .filter((line) => Number(line[LEDGER_COLUMNS.district - 1]) === district)
    .map((line) => line[LEDGER_COLUMNS.kind - 1]);
const texts = (problems: { text: string }[]) => problems.map(({ text }) => text).join();

describe('taking a confirmation back', () => {
  const order = { district: FAKTHA, reason: 'พบว่านับซ้ำ' };

  it('is the province’s while confirming runs', () => {
    expect(texts(desk().preview('take-back', order).problems)).toContain('ให้จังหวัดถอน');
  });

  it('needs a reason and a confirmation', () => {
    round.google.clock.set(moment('2021-10-09 09:00'));
    expect(texts(desk().preview('take-back', { ...order, reason: ' ' }).problems)).toContain('เหตุผล');
    expect(texts(desk().preview('take-back', { ...order, district: MUEANG }).problems)).toContain('ไม่มีการยืนยัน');
  });

  it('is a line of the ledger and stands in the district’s row after the next sweep, whatever the old block says', () => {
    round.google.clock.set(moment('2021-10-09 09:00'));
    expect(desk().order('take-back', order)).toMatchObject({ state: 'done' });
    desk().order('take-back', order);
    round.sweep();
    expect(round.status(FAKTHA)[8]).toBe('○ ยังไม่ได้ยืนยัน');
    expect(round.cell(FAKTHA, 'reason')).toBe('พบว่านับซ้ำ');
    round.sweep();
    expect(kinds(FAKTHA).filter((kind) => kind === 'กรมฯ ถอนการยืนยัน')).toHaveLength(1);
    expect(kinds(FAKTHA)).not.toContain('ซ่อมแซม');
  });
});

describe('the execution may end at any call of an order', () => {
  const KEY = { email: directorOf(UTTARADIT).email, action: 'renew' };
  const end = () => ({ kinds: kinds(FAKTHA), status: round.status(FAKTHA)[8], keys: desk().lines(HQ_KEYS.id, 3) });

  it('sent again it is one line of the ledger, and the district’s row says so', () => {
    const taken = { id: 'order-0001', kind: 'take-back', payload: { district: FAKTHA, reason: 'พบว่านับซ้ำ' } };
    const whole = () => {
      round.google.clock.set(moment('2021-10-09 09:00'));
      const { meter } = desk().ask('submit', taken);
      desk().ask('submit', { id: 'order-0002', kind: 'director-key', payload: KEY });
      round.sweep();
      return meter.calls;
    };
    const calls = whole();
    const done = end();
    expect(done.kinds.slice(-1)).toEqual(['กรมฯ ถอนการยืนยัน']);
    expect(done.status).toBe('○ ยังไม่ได้ยืนยัน');
    for (const fault of everyEnd(calls)) {
      round.putBack();
      round.google.clock.set(moment('2021-10-09 09:00'));
      round.google.faults.plan(fault);
      desk().ask('submit', taken);
      whole();
      expect(end()).toEqual(done);
    }
  });
});

describe('HQ’s page of confirmations', () => {
  const view = () => desk().granted<ConfirmationsView>('confirmations', {});

  it('names what changed after a confirmation as old → new, and counts it on the first screen', () => {
    const changed = view().doubtful;
    expect(desk().home().doubtful).toBe(changed.length);
    expect(changed).toMatchObject([
      {
        name: 'ทองแสนขัน',
        province: 'อุตรดิตถ์',
        state: 'changed',
        changes: [{ area: 3, code: 'A3-01', before: '41', after: '140' }],
      },
    ]);
    const [line] = view().latest;
    expect(line).toMatchObject({ kind: 'พบการแก้ไขหลังยืนยัน', district: 'ทองแสนขัน', by: '' });
  });

  it('says why an act was not accepted', () => {
    round.director.decided('confirm', UTTARADIT, [MUEANG]);
    round.director.types(DATA, rowOf(MUEANG), columnOf('signature'), '');
    round.sweep();
    const [found] = view().doubtful.filter(({ district }) => district === MUEANG);
    expect(found).toMatchObject({ state: 'needs-check', why: expect.stringContaining('ไม่มีลายมือชื่อ') });
  });

  it('offers what is confirmed to be taken back, and says whether the ledger is whole', () => {
    expect(view().confirmed.map(({ name }) => name)).toContain('ฟากท่า');
    expect(view().confirmed.map(({ name }) => name)).not.toContain('พิชัย');
    round.sweep();
    expect(desk().granted('ledgerCheck', {})).toMatchObject({ whole: true });
  });

  it('lists who confirms and how their keys stand', () => {
    const [key, ...more] = desk().granted<DirectorKeyView[]>('directorKeys', {});
    expect(more).toEqual([]);
    expect(key).toMatchObject({ province: 'อุตรดิตถ์', onDuty: true, number: 1, state: 'sent' });
  });
});

describe('a director’s key', () => {
  const email = directorOf(UTTARADIT).email;
  const line = () =>
    desk()
      .lines(HQ_KEYS.id, 3)
      .find(([holder]) => holder === email);
  const judged = () => {
    round.director.decided('confirm', UTTARADIT, [MUEANG]);
    round.sweep();
    return kinds(MUEANG).slice(-1);
  };

  it('that was renewed signs nothing any more, and the new one is mailed once', () => {
    expect(desk().order('director-key', { email, action: 'renew' })).toMatchObject({ state: 'done' });
    expect(judged()).toEqual(['ไม่รับ']);
    expect(line()).toEqual([email, '2', 'ส่งแล้ว']);
  });

  it('that was revoked signs nothing any more, and no other is mailed', () => {
    desk().order('director-key', { email, action: 'revoke' }, 'order-0002');
    expect(judged()).toEqual(['ไม่รับ']);
    expect(line()).toEqual([email, '1', 'ยกเลิกแล้ว']);
  });

  it('of somebody who never had one can be neither', () => {
    expect(texts(desk().preview('director-key', { email: 'x@example.go.th', action: 'revoke' }).problems)).toContain(
      'ยังไม่เคย',
    );
  });
});
