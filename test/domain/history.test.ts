// What changed in a district between two looks, value by value, and who is known to have done it.
import type { Catalogue } from '../../src/domain/catalogue';
import { changedAreas, changedValues, signChanges } from '../../src/domain/history';

const CATALOGUE: Catalogue = {
  version: '1',
  official: true,
  areas: [
    { number: 1, name: 'หนึ่ง' },
    { number: 2, name: 'สอง' },
  ],
  items: [
    { area: 1, code: 'A1-01' },
    { area: 1, code: 'A1-02' },
    { area: 2, code: 'A2-01' },
  ].map((item, order) => ({
    ...{ name: 'งาน', unit: 'เรื่อง', minutes: 1, definition: '', example: '' },
    ...{ active: true, decimals: false, order },
    ...item,
  })),
};

const canonical = (values: { [code: string]: string }, notes: [string, string] = ['', '']) =>
  [
    'wl1',
    '2564',
    '5308',
    '1',
    ...Object.entries(values).map(([code, text]) => `${code}=${text}`),
    ...notes.map((note) => JSON.stringify(note)),
  ].join('\n');

const BEFORE = canonical({ 'A1-01': '5', 'A1-02': '', 'A2-01': '0' });

it('nothing changed where both say the same', () => {
  expect(changedValues(CATALOGUE, BEFORE, BEFORE)).toEqual([]);
});

it('a number, a blank that became zero, and a note are each named with what stood before', () => {
  const after = canonical({ 'A1-01': '6', 'A1-02': '0', 'A2-01': '0' }, ['', 'A2-01 | เหตุ']);
  expect(changedValues(CATALOGUE, BEFORE, after)).toEqual([
    { area: 1, item: 'A1-01', before: '5', after: '6' },
    { area: 1, item: 'A1-02', before: '', after: '0' },
    { area: 2, item: '', before: '', after: 'A2-01 | เหตุ' },
  ]);
  expect(changedAreas(CATALOGUE, BEFORE, after)).toEqual([1, 2]);
});

it('an area is named once and in order, though its note comes after the items of others', () => {
  const after = canonical({ 'A1-01': '5', 'A1-02': '', 'A2-01': '9' }, ['A1-01 | เหตุ', 'A2-01 | เหตุ']);
  expect(changedAreas(CATALOGUE, BEFORE, after)).toEqual([1, 2]);
});

it('before the first look everything was blank', () => {
  expect(changedValues(CATALOGUE, '', BEFORE).map(({ item, before, after }) => [item, before, after])).toEqual([
    ['A1-01', '', '5'],
    ['A2-01', '', '0'],
  ]);
});

describe('who did it', () => {
  const change = { area: 1, item: 'A1-01', before: '5', after: '6' };
  const signed = (before: number | null | undefined, now: number | null) =>
    signChanges([change], new Map(before === undefined ? [] : [[1, before]]), [
      { area: 1, savedAt: now, savedBy: 'ท้องถิ่นอำเภอ' },
      { area: 2, savedAt: 9, savedBy: 'คนอื่น' },
    ])[0]?.by;

  it.each<[string, number | null | undefined, number | null, string]>([
    ['the stamp moved', 3, 4, 'ท้องถิ่นอำเภอ'],
    ['it is the first stamp', null, 4, 'ท้องถิ่นอำเภอ'],
    ['the area was never looked at', undefined, 4, 'ท้องถิ่นอำเภอ'],
    ['the stamp stands as it did', 4, 4, ''],
    ['there is no stamp', undefined, null, ''],
    ['a stamp is gone', 4, null, ''],
  ])('%s', (_, before, now, by) => {
    expect(signed(before, now)).toBe(by);
  });
});
