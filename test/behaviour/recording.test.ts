// What a recorder's calls cost, what is refused however it is asked, and where a save lands when the tab was disturbed.
import { columns } from '../../demo/sample-round';
import { ROWS } from '../../src/workbook/columns';
import { accepted, answerOf, refusal } from '../support/practice-person';
import { at, UttaraditRound } from '../support/practice-uttaradit';
import { columnOf, DATA, FAKTHA, LAPLAE, MUEANG, rowOf } from '../support/uttaradit-places';

const DIGEST = 'a'.repeat(64);

let round: UttaraditRound;
beforeAll(async () => {
  round = await UttaraditRound.in('story');
});
afterEach(() => round.putBack());

const laplae = () => round.recorder(LAPLAE);
const hqTypes = (row: number, column: number, text: string) =>
  round.file.typed(round.file.owner, DATA, row, column, text);

describe('service calls', () => {
  it('opening the sidebar takes at most four reads and changes nothing', () => {
    const { meter } = laplae().ask('start', { district: null });
    expect(meter.reads).toBeLessThanOrEqual(4);
    expect(meter.writes).toBe(0);
    expect(meter.others).toBeLessThanOrEqual(8);
  });

  it('opening an area takes at most two reads and changes nothing', () => {
    laplae().start();
    const { meter } = laplae().ask('area', { district: LAPLAE, area: 3 });
    expect(meter.reads).toBeLessThanOrEqual(2);
    expect(meter.writes).toBe(0);
  });

  it('saving takes at most four reads and one write, under the lock only the last read and the write', () => {
    const { shown } = laplae().area(LAPLAE, 3);
    const { meter } = laplae().save(LAPLAE, 3, { 'A3-05': '7' }, { shown, reasons: { 'A3-05': 'เพิ่มขึ้น' } });
    expect(meter.reads).toBeLessThanOrEqual(4);
    expect(meter.writes).toBe(1);
    expect(meter.others).toBeLessThanOrEqual(8);
    const locked = meter.calls.slice(meter.calls.indexOf('Lock.tryLock') + 1, meter.calls.indexOf('Lock.releaseLock'));
    const costly = locked.filter((call) => !/^(Cache|Session|Properties)/.test(call));
    expect(costly).toEqual(['Range.getValues', 'Range.setValues']);
  });

  it('a save that changes nothing writes nothing', () => {
    const { shown } = laplae().area(LAPLAE, 3);
    laplae().saved(LAPLAE, 3, { 'A3-05': '7' }, { shown });
    expect(laplae().save(LAPLAE, 3, { 'A3-05': '7' }, { shown }).meter.writes).toBe(0);
  });
});

const request = (extra: object = {}) => ({
  year: 2564,
  district: LAPLAE,
  area: 1,
  shown: DIGEST,
  values: [{ code: 'A1-01', text: '1' }],
  notes: [],
  ...extra,
});
const value = (text: unknown, code: unknown = 'A1-01') => request({ values: [{ code, text }] });
const note = (reason: unknown, link: unknown = '') => request({ notes: [{ code: 'A1-01', reason, link }] });
const HUGE = '9'.repeat(5_000_000);
/** As the wire would bring it: an own property with that name, which a literal cannot have. */
const polluted = (key: string) => JSON.parse(JSON.stringify(request()).replace('{', `{"${key}":{"isHq":true},`));

describe('a save asked for from the console', () => {
  it.each<[string, unknown, string]>([
    ['for another district', request({ district: MUEANG }), 'locked'],
    ['for a confirmed district', request({ district: FAKTHA }), 'locked'],
    ['for a district that does not exist', request({ district: 9999 }), 'unknown-district'],
    ['for another year', request({ year: 2563 }), 'locked'],
    ['for an area that does not exist', request({ area: 9 }), 'bad-request'],
    ['for no area', request({ area: 0 }), 'bad-request'],
    ['for half an area', request({ area: 1.5 }), 'bad-request'],
    ['with the district as text', request({ district: String(LAPLAE) }), 'bad-request'],
    ['with a row number', request({ row: 7 }), 'bad-request'],
    ['with another’s name', request({ by: 'ผอ.' }), 'bad-request'],
    ['with a time of its own', request({ savedAt: 0 }), 'bad-request'],
    ['with a column beside the value', request({ values: [{ code: 'A1-01', text: '1', column: 3 }] }), 'bad-request'],
    ['with an invented digest', request(), 'conflict'],
    ['with no digest', request({ shown: '' }), 'bad-request'],
    ['with a number instead of text', value(1), 'bad-request'],
    ['with a list instead of text', value(['1']), 'bad-request'],
    ['with a huge text', value(HUGE), 'bad-request'],
    ['with a huge reason', note(HUGE), 'bad-request'],
    ['with a huge code', value('1', HUGE), 'bad-request'],
    ['with ten thousand values', request({ values: Array(10_000).fill({ code: 'A1-01', text: '1' }) }), 'bad-request'],
    ['with an item of another area', value('1', 'A2-01'), 'bad-values'],
    ['with a column of HQ’s as an item', value('1', 'code'), 'bad-values'],
    ['with __proto__', polluted('__proto__'), 'bad-request'],
    ['with constructor', polluted('constructor'), 'bad-request'],
    ['with __proto__ as an item', value('1', '__proto__'), 'bad-request'],
    ['with constructor as an item', value('1', 'constructor'), 'bad-values'],
    ['with a formula', value('=IMPORTDATA("https://x")'), 'bad-values'],
    ['with a formula that begins with +', value('+A1'), 'bad-values'],
    ['with a formula that begins with @', value('@SUM(A1)'), 'bad-values'],
    ['with a negative number', value('-1'), 'bad-values'],
    ['with a power', value('1e9'), 'bad-values'],
    ['with Infinity', value('Infinity'), 'bad-values'],
    ['with a script as a link', note('x', 'javascript:alert(1)'), 'bad-values'],
    ['as a list', [request()], 'bad-request'],
    ['as text', JSON.stringify(request()), 'bad-request'],
    ['with nothing', undefined, 'bad-request'],
  ])('%s is refused, and nothing is written', (_, asked, code) => {
    const before = round.everything();
    expect(refusal(laplae().ask('save', asked)).code).toBe(code);
    expect(round.everything()).toBe(before);
    expect(Object.prototype).not.toHaveProperty('isHq');
  });

  it('by somebody whom nobody named is refused', () => {
    const before = round.everything();
    expect(refusal(round.reader.ask('save', request())).code).toBe('unknown-person');
    expect(round.everything()).toBe(before);
  });

  it('with a reason that begins with = stores it as text', () => {
    const { shown } = laplae().area(LAPLAE, 3);
    const { area } = laplae().saved(LAPLAE, 3, { 'A3-05': '7' }, { shown, reasons: { 'A3-05': '=HYPERLINK("x")' } });
    expect(area.items.find(({ code }) => code === 'A3-05')?.reason).toBe('=HYPERLINK("x")');
    const { cells } = round.file.grid(
      DATA,
      { from: rowOf(LAPLAE), to: rowOf(LAPLAE) },
      { from: columnOf('note:3'), to: columnOf('note:3') },
      round.file.owner,
    );
    expect(cells[0]?.[0]?.formula).toBeUndefined();
  });
});

describe('a form that may not be saved says why', () => {
  it.each<[string, string, number, string]>([
    ['before the first day', '07-31 12:00', LAPLAE, 'before-window'],
    ['after the last day', '10-01 00:00', LAPLAE, 'after-window'],
    ['once confirmed', '09-24 09:00', FAKTHA, 'confirmed'],
    ['in somebody else’s district', '09-24 09:00', MUEANG, 'not-yours'],
  ])('%s', (_, day, district, reason) => {
    round.google.clock.set(at(day));
    const person = district === MUEANG ? laplae() : round.recorder(district);
    const told = refusal(person.ask('save', request({ district })));
    expect(told).toMatchObject({ code: 'locked', lock: { open: false, reason } });
  });

  it('on the last second of the last day it is still saved', () => {
    round.google.clock.set(at('09-30 23:59'));
    laplae().saved(LAPLAE, 3, { 'A3-05': '7' });
    expect(round.cell(LAPLAE, 'A3-05')).toBe('7');
  });
});

describe('cells that were pasted over in spite of their validation', () => {
  const codes = ['A6-01', 'A6-02', 'A6-03', 'A6-04', 'A6-05', 'A6-06'];
  const pasteOdd = () =>
    round.file.pasted(round.file.owner, DATA, rowOf(LAPLAE), columnOf('A6-01'), [
      ['=10+5', '๑๒ แห่ง', '๑๒', '3.5', '1234567890', '1/2/2564'],
    ]);
  const held = () => codes.map((code) => round.cell(LAPLAE, code));

  it('do not keep the others from being saved, and stay as they are', () => {
    pasteOdd();
    const before = held();
    laplae().saved(LAPLAE, 6, { 'A6-03': '12' }, { reasons: { 'A6-03': 'แก้แล้ว' } });
    expect(held()).toEqual(before.map((text, at) => (at === 2 ? '12' : text)));
    expect(round.cell(LAPLAE, 'note:6')).toContain('แก้แล้ว');
  });

  it('are numbers again once typed over, in one write when none is left', () => {
    pasteOdd();
    const typed = Object.fromEntries(codes.map((code, at) => [code, String(at + 1)]));
    const { shown } = laplae().area(LAPLAE, 6);
    const done = laplae().save(LAPLAE, 6, typed, { shown });
    accepted(done);
    expect(done.meter.writes).toBe(1);
    const { items } = laplae().area(LAPLAE, 6);
    // The sixth still looks like a date until the sweep has laid its format again.
    const plain = items.slice(0, 5).map(({ volume }) => volume);
    expect(plain).toEqual([1, 2, 3, 4, 5].map((value) => ({ kind: 'recorded', value, suspect: null })));
  });
});

/** As by HQ sorting the tab: the cells of two rows change places, and nothing else. */
function swapRows(one: number, other: number): void {
  const width = columns.codes.length;
  const [first = [], second = []] = [one, other].map((row) => round.texts(DATA, row, 1, 1, width)[0] ?? []);
  round.file.pasted(round.file.owner, DATA, one, 1, [second]);
  round.file.pasted(round.file.owner, DATA, other, 1, [first]);
}

describe('HQ disturbed the tab between load and save', () => {
  it('with the row elsewhere, no other district’s cells are touched: Google refuses until the sweep has laid the rights anew', () => {
    const { shown } = laplae().area(LAPLAE, 3);
    swapRows(rowOf(LAPLAE), rowOf(MUEANG));
    const before = round.everything();
    const told = answerOf(laplae().save(LAPLAE, 3, { 'A3-05': '7' }, { shown }));
    expect(told).toMatchObject({ ok: false, refusal: { code: 'not-permitted' } });
    expect(round.everything()).toBe(before);
    round.sweep();
    accepted(laplae().save(LAPLAE, 3, { 'A3-05': '7' }));
    const line = round.texts(DATA, ROWS.first, columnOf('code'), 9, 1).findIndex(([code]) => code === String(LAPLAE));
    expect(round.texts(DATA, ROWS.first + line, columnOf('A3-05'), 1, 1)).toEqual([['7']]);
  });

  it.each<[string, () => void, string]>([
    ['the district’s code is gone', () => hqTypes(rowOf(LAPLAE), columnOf('code'), ''), 'district-row-missing'],
    ['the district’s code is a word', () => hqTypes(rowOf(LAPLAE), columnOf('code'), 'ลับแล'), 'district-row-missing'],
    [
      'two other rows claim the code',
      () => {
        hqTypes(rowOf(LAPLAE), columnOf('code'), '');
        for (const district of [MUEANG, FAKTHA]) hqTypes(rowOf(district), columnOf('code'), String(LAPLAE));
      },
      'district-row-missing',
    ],
    ['a column code is gone', () => hqTypes(ROWS.codes, columnOf('A3-05'), ''), 'damaged-columns'],
    ['two column codes changed places', () => swapCodes('A3-05', 'A3-06'), 'damaged-columns'],
    ['a column code stands twice', () => hqTypes(ROWS.codes, columnOf('A3-05'), 'A3-06'), 'damaged-columns'],
  ])('when %s, it is said and nothing is written', (_, damage, code) => {
    const { shown } = laplae().area(LAPLAE, 3);
    damage();
    const before = round.everything();
    expect(refusal(laplae().save(LAPLAE, 3, { 'A3-05': '7' }, { shown })).code).toBe(code);
    expect(round.everything()).toBe(before);
  });
});

function swapCodes(one: string, other: string): void {
  hqTypes(ROWS.codes, columnOf(one), other);
  hqTypes(ROWS.codes, columnOf(other), one);
}
