// The round's dates and the extensions by letter.
import { type Extension, endsFor, isFarFrom, roundProblems } from '../../src/domain/round';
import { LETTER, ROUND } from '../support/round-2564';

const LAPLAE = { code: 5308, province: 53 };
const ELSEWHERE = { code: 6401, province: 64 };

function until(extensions: Extension[], district = LAPLAE): [string, string] {
  const ends = endsFor(ROUND, extensions, district);
  return [ends.record.until, ends.confirm.until];
}

it('without a letter the round’s own ends hold', () => {
  expect(until([])).toEqual(['2021-09-15', '2021-09-25']);
});

it('the letter of 8 September moves both ends for everybody', () => {
  expect(until([LETTER])).toEqual(['2021-09-30', '2021-10-08']);
  expect(until([LETTER], ELSEWHERE)).toEqual(['2021-09-30', '2021-10-08']);
});

it('an end remembers what it was and which letter moved it', () => {
  expect(endsFor(ROUND, [LETTER], LAPLAE).record).toEqual({
    until: '2021-09-30',
    original: '2021-09-15',
    extension: LETTER,
  });
});

it('the two ends move apart', () => {
  const onlyConfirming = { ...LETTER, recordUntil: null };
  expect(until([onlyConfirming])).toEqual(['2021-09-15', '2021-10-08']);
  expect(endsFor(ROUND, [onlyConfirming], LAPLAE).record.extension).toBeNull();
});

describe('an extension holds for its scope only', () => {
  it.each<[string, Extension['scope'], boolean, boolean]>([
    ['everybody', { kind: 'all' }, true, true],
    ['one province', { kind: 'provinces', provinces: [53] }, true, false],
    ['one district', { kind: 'districts', districts: [5308] }, true, false],
    ['another district', { kind: 'districts', districts: [5301] }, false, false],
  ])('%s', (_, scope, here, there) => {
    const moved = (district: typeof LAPLAE) => until([{ ...LETTER, scope }], district)[0] === '2021-09-30';
    expect([moved(LAPLAE), moved(ELSEWHERE)]).toEqual([here, there]);
  });
});

it('the latest record that covers a district decides, even when it is the earlier day', () => {
  const own: Extension = { ...LETTER, scope: { kind: 'districts', districts: [5308] }, recordUntil: '2021-10-05' };
  const shorter: Extension = { ...LETTER, recordUntil: '2021-09-20', confirmUntil: null };
  expect(until([LETTER, own])).toEqual(['2021-10-05', '2021-10-08']);
  expect(until([LETTER, shorter])).toEqual(['2021-09-20', '2021-10-08']);
  expect(until([own, LETTER])).toEqual(['2021-09-30', '2021-10-08']);
});

describe('a round as typed', () => {
  it.each([
    ['the letters’ own', {}, []],
    ['a day that is none', { dataFrom: '2021-02-30' }, ['bad-day']],
    ['a Christian year', { year: 2021 }, ['year']],
    ['the first year that can be meant', { year: 2500 }, []],
    ['the last year that can be meant', { year: 2700 }, []],
    ['a year too late', { year: 2701 }, ['year']],
    ['data that end before they start', { dataFrom: '2021-10-01', dataUntil: '2021-09-30' }, ['ends-before-it-starts']],
    [
      'confirming that ends before it starts',
      { confirming: { from: '2021-09-26', until: '2021-09-25' } },
      ['ends-before-it-starts'],
    ],
    [
      'recording that ends before it starts',
      { recording: { from: '2021-09-02', until: '2021-09-01' } },
      ['ends-before-it-starts'],
    ],
    ['a window of one day', { confirming: { from: '2021-09-25', until: '2021-09-25' } }, []],
  ])('%s', (_, change, problems) => {
    expect(roundProblems({ ...ROUND, ...change })).toEqual(problems);
  });
});

it.each([
  ['2022-10-20', false],
  ['2022-10-21', true],
  ['2020-08-11', false],
  ['2020-08-10', true],
])('a day more than 400 days from the end of recording is a slip of the year: %s', (day, isFar) => {
  expect(isFarFrom(ROUND, day)).toBe(isFar);
  expect(isFarFrom({ ...ROUND, recording: { from: '', until: '' } }, day)).toBe(false);
});
