// Volumes: what may be typed, and what a cell counts as.
import * as fc from 'fast-check';
import { type Content, judge, plainNumber, readVolume } from '../../src/domain/volume';

describe('what is typed into a field', () => {
  it.each([
    ['12', 12],
    ['0', 0],
    ['007', 7],
    ['๑๒', 12],
    ['๑,๒๓๔', 1234],
    ['1,234', 1234],
    ['1,234,567', 1234567],
    ['1 234', 1234],
    [' 12 ', 12],
    ['12.', 12],
    ['12.0', 12],
    ['-0', 0],
    ['999999999', 999999999],
    ['๙๙๙,๙๙๙,๙๙๙', 999999999],
  ])('%j is read as %d', (typed, value) => {
    expect(readVolume(typed, false)).toMatchObject({ kind: 'number', value });
  });

  it.each([
    ['-1', 'negative'],
    ['-๑', 'negative'],
    ['-1,000', 'negative'],
    ['1.5', 'decimal'],
    ['.5', 'decimal'],
    ['1000000000', 'too-long'],
    ['1,000,000,000', 'too-long'],
    ['สิบสอง', 'not-a-number'],
    ['12 คน', 'not-a-number'],
    ['1,23', 'not-a-number'],
    ['12,34,567', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['+5', 'not-a-number'],
    ['=1+1', 'not-a-number'],
    ['@', 'not-a-number'],
    ['-', 'not-a-number'],
    ['.', 'not-a-number'],
    ['--1', 'not-a-number'],
    ['1/2', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['0x10', 'not-a-number'],
  ])('%j is refused: %s', (typed, problem) => {
    expect(readVolume(typed, false)).toEqual({ kind: 'bad', problem });
  });

  it.each(['', '   ', '\u00a0', '\u200b'])('%j is blank, which is not zero', (typed) => {
    expect(readVolume(typed, false)).toEqual({ kind: 'blank' });
  });

  it('decimals only where the item allows them', () => {
    expect(readVolume('1.5', true)).toEqual({ kind: 'number', value: 1.5, readAs: false });
    expect(readVolume('๑.๕', true)).toEqual({ kind: 'number', value: 1.5, readAs: true });
    expect(readVolume('-1.5', true)).toEqual({ kind: 'bad', problem: 'negative' });
  });

  it('says when it reads something else than what stands there', () => {
    expect(readVolume('12', false)).toMatchObject({ readAs: false });
    expect(readVolume('1,234', false)).toMatchObject({ readAs: true });
    expect(readVolume('๑๒', false)).toMatchObject({ readAs: true });
  });

  it('every whole number of up to nine digits comes back, with and without separators', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        for (const typed of [String(value), value.toLocaleString('en-US'), value.toLocaleString('th-TH-u-nu-thai')]) {
          expect(readVolume(typed, false)).toMatchObject({ kind: 'number', value });
        }
      }),
    );
  });

  it('whatever is typed, it is a number in range, blank or refused', () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (typed, decimals) => {
        const read = readVolume(typed, decimals);
        if (read.kind !== 'number') return;
        expect(read.value).toBeGreaterThanOrEqual(0);
        expect(read.value).toBeLessThan(1_000_000_000);
      }),
    );
  });
});

describe('what a cell counts as', () => {
  const number = (value: number, extra: Partial<{ formula: boolean; date: boolean }> = {}): Content => ({
    kind: 'number',
    value,
    formula: false,
    date: false,
    ...extra,
  });

  it.each<[string, Content, object]>([
    ['an empty cell', { kind: 'blank' }, { kind: 'blank' }],
    ['a zero', number(0), { kind: 'recorded', value: 0, suspect: null }],
    ['a number', number(12), { kind: 'recorded', value: 12, suspect: null }],
    ['a formula', number(12, { formula: true }), { kind: 'recorded', value: 12, suspect: 'formula' }],
    ['a date', number(44463, { date: true }), { kind: 'recorded', value: 44463, suspect: 'date' }],
    ['a decimal', number(1.5), { kind: 'recorded', value: 1.5, suspect: 'decimal' }],
    ['ten digits', number(1_000_000_000), { kind: 'recorded', value: 1_000_000_000, suspect: 'too-long' }],
    ['a negative number', number(-3), { kind: 'invalid', text: '-3', repair: null }],
    ['Thai digits', { kind: 'text', text: '๑๒' }, { kind: 'invalid', text: '๑๒', repair: 12 }],
    ['a number as text', { kind: 'text', text: '1,234' }, { kind: 'invalid', text: '1,234', repair: 1234 }],
    ['words', { kind: 'text', text: 'ไม่มี' }, { kind: 'invalid', text: 'ไม่มี', repair: null }],
    ['an error', { kind: 'text', text: '#REF!' }, { kind: 'invalid', text: '#REF!', repair: null }],
  ])('%s', (_, content, volume) => {
    expect(judge(content, false)).toEqual(volume);
  });

  it('a decimal is nothing odd where the item allows it', () => {
    expect(judge(number(1.5), true)).toEqual({ kind: 'recorded', value: 1.5, suspect: null });
  });
});

it.each([
  [0, '0'],
  [12, '12'],
  [1.5, '1.5'],
  [0.1 + 0.2, '0.30000000000000004'],
  [123456789012, '123456789012'],
])('%d is written %s', (value, text) => {
  expect(plainNumber(value)).toBe(text);
});
