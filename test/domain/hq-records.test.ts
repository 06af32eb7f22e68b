// What HQ keeps of its own: orders, editions, the history that a workbook carries, and what should worry it.
import { type HistoryLine, historyText, parseHistory } from '../../src/domain/district-history';
import { type Edition, editionChanges, nextNumber } from '../../src/domain/edition';
import { alarmsOf, type HealthFacts } from '../../src/domain/health';
import type { ProvinceStanding } from '../../src/domain/national';
import { isOpen, isStuck, type Order, type OrderState } from '../../src/domain/order';
import { provinceByCode } from '../../src/domain/places';

describe('an order', () => {
  const order = (state: OrderState, failures: number): Order => ({
    id: 'order-0001',
    kind: 'extend',
    title: '',
    by: '',
    at: 0,
    state,
    progress: '',
    result: '',
    failures,
    trouble: '',
    payload: '',
    cursor: '',
  });

  it.each<[OrderState, number, boolean, boolean]>([
    ['waiting', 0, true, false],
    ['running', 4, true, false],
    ['waiting', 5, false, true],
    ['running', 5, false, true],
    ['done', 0, false, false],
    ['refused', 5, false, false],
  ])('%s, failed %i times: open %s, stuck %s', (state, failures, open, stuck) => {
    expect([isOpen(order(state, failures)), isStuck(order(state, failures))]).toEqual([open, stuck]);
  });
});

describe('what should worry HQ', () => {
  const NOW = Date.parse('2021-09-24T09:00:00+07:00');
  const MINUTE = 60_000;
  const WELL: HealthFacts = {
    now: NOW,
    lastLook: NOW - 5 * MINUTE,
    trigger: true,
    mailsLeft: 100,
    owner: 'role@example.go.th',
    editors: ['role@example.go.th', 'staff@example.go.th'],
    staff: ['staff@example.go.th'],
  };

  it.each<[string, Partial<HealthFacts>, ReturnType<typeof alarmsOf>]>([
    ['nothing', {}, []],
    ['a run that is half an hour late is not yet missed', { lastLook: NOW - 30 * MINUTE }, []],
    ['a run that did not come', { lastLook: NOW - 31 * MINUTE }, [{ kind: 'stopped', since: NOW - 31 * MINUTE }]],
    ['no run yet', { lastLook: null }, [{ kind: 'stopped', since: null }]],
    ['no workbook yet: nothing to look at', { lastLook: undefined }, []],
    ['no trigger', { trigger: false }, [{ kind: 'no-trigger' }]],
    ['who cannot see the trigger is not told that there is none', { trigger: null }, []],
    ['a stranger', { editors: ['x@example.go.th'] }, [{ kind: 'strangers', emails: ['x@example.go.th'] }]],
    ['nine mails left', { mailsLeft: 9 }, [{ kind: 'few-mails', left: 9 }]],
    ['ten are enough', { mailsLeft: 10 }, []],
  ])('%s', (_, part, alarms) => {
    expect(alarmsOf({ ...WELL, ...part })).toEqual(alarms);
  });
});

describe('the history that a workbook carries', () => {
  const line = (part: Partial<HistoryLine> = {}): HistoryLine => ({
    at: 1,
    by: 'ผู้บันทึก',
    act: '',
    area: 3,
    item: 'A3-01',
    before: '1',
    after: '2',
    ...part,
  });

  it('is read as it was written', () => {
    const lines = [line(), line({ by: '', item: '', act: 'ส่งกลับแก้ไข', area: 0 })];
    expect(parseHistory(historyText(lines))).toEqual(lines);
  });

  it('keeps the newest forty, which stand first', () => {
    const lines = Array.from({ length: 50 }, (_, at) => line({ at }));
    expect(parseHistory(historyText(lines)).map(({ at }) => at)).toEqual(Array.from({ length: 40 }, (_, at) => at));
  });

  it('keeps fewer when they are long, so that a cell takes them', () => {
    const text = historyText(Array.from({ length: 40 }, (_, at) => line({ at, after: 'ก'.repeat(900) })));
    expect(text.length).toBeLessThanOrEqual(20_000);
    expect(parseHistory(text).map(({ at }) => at)).toEqual(Array.from({ length: 21 }, (_, at) => at));
  });

  it.each([
    ['nothing', ''],
    ['no JSON', 'ประวัติ'],
    ['no list', '{"at":1}'],
    ['no line of it', '[1,"a",null]'],
    ['a line without a moment', '[["x","","",3,"","",""]]'],
    ['a line without an area', '[[1,"","","3","","",""]]'],
  ])('of %s there is none', (_, text) => {
    expect(parseHistory(text)).toEqual([]);
  });

  it('one line that does not fit leaves the cell empty', () => {
    expect(historyText([line({ after: 'ก'.repeat(21_000) })])).toBe('');
    expect(historyText([])).toBe('');
  });
});

describe('editions', () => {
  const province = provinceByCode(53);
  if (!province) throw new Error('There is this province.');
  const standing = (part: Partial<ProvinceStanding> = {}): ProvinceStanding => ({
    province,
    districts: 9,
    complete: 6,
    confirmed: 2,
    state: 'partial',
    confirming: 'some',
    unreadSince: null,
    ...part,
  });

  it('numbers of each year begin with one and leave no gap to fill', () => {
    const edition = (year: number, number: number): Edition => ({
      year,
      number,
      layout: 'recording',
      at: 0,
      publishedAt: 0,
      by: '',
      notes: [],
      provinces: [],
    });
    const known = [edition(2564, 1), edition(2564, 3), edition(2564, 2)];
    expect([nextNumber(known, 2564), nextNumber(known, 2565)]).toEqual([4, 1]);
  });

  it.each<[string, Partial<ProvinceStanding>, boolean]>([
    ['nothing', {}, false],
    ['its state', { state: 'complete' }, true],
    ['its complete districts', { complete: 7 }, true],
    ['its confirmed districts', { confirmed: 3 }, true],
    ['its number of districts', { districts: 10 }, true],
    ['that it cannot be read any more', { unreadSince: 5 }, true],
  ])('a province of which %s changed: told %s', (_, part, told) => {
    expect(editionChanges([standing()], [standing(part)])).toEqual(
      told ? [{ before: standing(), after: standing(part) }] : [],
    );
  });

  it('since when it cannot be read is no change', () => {
    expect(editionChanges([standing({ unreadSince: 5 })], [standing({ unreadSince: 9 })])).toEqual([]);
  });

  it('a province that was not there before is one', () => {
    expect(editionChanges([], [standing()])).toEqual([{ before: null, after: standing() }]);
  });
});
