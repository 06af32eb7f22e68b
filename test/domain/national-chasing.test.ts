// Whom HQ calls: who is late and with what, who answers, and of whom nothing is known.
import type { ConfirmationState } from '../../src/domain/confirmation';
import { officialDistricts } from '../../src/domain/districts';
import type { DistrictStanding, FileStanding } from '../../src/domain/national';
import { isLate, isReady, toChaseNationally } from '../../src/domain/national-chasing';
import type { Duty } from '../../src/domain/person';
import { districtsOf, provinces } from '../../src/domain/places';

const [PHUKET, RANONG] = ['ภูเก็ต', 'ระนอง'].map((wanted) => {
  const found = provinces().find(({ name }) => name === wanted);
  if (!found) throw new Error(`There is no ${wanted}.`);
  return found;
});
if (!PHUKET || !RANONG) throw new Error('Both are provinces.');
const [FIRST = 0, SECOND = 0] = districtsOf(PHUKET.code).map(({ code }) => code);

const standing = (filled: [number, number], confirmation: ConfirmationState = 'none'): DistrictStanding => ({
  district: FIRST,
  confirmation,
  filled: filled[0] + filled[1],
  total: 12,
  areas: filled.map((count, index) => ({ area: index + 1, filled: count, total: 6 })),
});
const file = (change: Partial<FileStanding> = {}): FileStanding => ({
  provinces: [PHUKET],
  sweptAt: 7,
  readable: true,
  ...change,
});
const duty = (name: string, change: Partial<Duty>): Duty => ({
  role: 'recorder',
  name,
  phone: '0 7600 0000',
  province: PHUKET.code,
  districts: [FIRST],
  from: '',
  until: '',
  actingFor: '',
  ...change,
});
const chase = (files: FileStanding[], seen: Map<number, DistrictStanding> = new Map(), people: Duty[] = []) =>
  toChaseNationally(files, seen, people, officialDistricts(), '2021-09-23');
const first = (seen: DistrictStanding, people: Duty[] = []) => chase([file()], new Map([[FIRST, seen]]), people)[0];

it('provinces stand in Thai order, whichever workbook they are in', () => {
  const files = [file({ provinces: [RANONG] }), file({ provinces: [PHUKET] })];
  expect(chase(files).map(({ province }) => province.name)).toEqual(['ภูเก็ต', 'ระนอง']);
});

it.each<[string, Partial<FileStanding>, number | null]>([
  ['was read', {}, null],
  ['cannot be read since it was last', { readable: false }, 7],
  ['could never be read', { readable: false, sweptAt: null }, 0],
  ['has not been looked at yet', { sweptAt: null }, 0],
])('a workbook that %s says so', (_, change, since) => {
  expect(chase([file(change)])[0]?.unreadSince).toBe(since);
});

it('a late district is named with what is missing and the areas it is missing in', () => {
  expect(first(standing([6, 4]))?.late).toMatchObject([{ missing: 2, areas: [2], returned: false }]);
  expect(first(standing([6, 6], 'returned'))?.late).toMatchObject([{ missing: 0, areas: [], returned: true }]);
});

it('districts that were never seen are counted and not called late', () => {
  const province = first(standing([6, 6]));
  expect([province?.districts, province?.unseen, province?.late.length, province?.ready.length]).toEqual([3, 2, 0, 1]);
});

it.each<[[number, number], ConfirmationState, 'late' | 'ready' | 'neither']>([
  [[6, 5], 'none', 'late'],
  [[6, 6], 'none', 'ready'],
  [[6, 6], 'returned', 'late'],
  [[6, 6], 'revised', 'ready'],
  [[6, 6], 'changed', 'neither'],
  [[6, 6], 'confirmed', 'neither'],
  [[6, 5], 'confirmed', 'neither'],
])('%j of twelve items, %s: %s', (filled, confirmation, is) => {
  const each = standing(filled, confirmation);
  expect([isLate(each), isReady(each)]).toEqual([is === 'late', is === 'ready']);
});

describe('who answers', () => {
  const contact = (people: Duty[]) => first(standing([0, 0]), people)?.late[0]?.contact;

  it('is the recorder of the district, and nobody where none is named', () => {
    expect(contact([duty('ท้องถิ่นอำเภอ', {}), duty('อื่น', { districts: [SECOND] })])).toEqual({
      name: 'ท้องถิ่นอำเภอ',
      phone: '0 7600 0000',
    });
    expect(contact([])).toEqual({ name: '', phone: '' });
  });

  it('is who stands in while doing so, in whichever order the roster has them', () => {
    const [holder, standIn] = [duty('ก', {}), duty('ข', { actingFor: 'ท้องถิ่นอำเภอ' })];
    for (const people of [
      [holder, standIn],
      [standIn, holder],
    ]) {
      expect(contact(people)?.name).toBe('ข (แทน ท้องถิ่นอำเภอ)');
    }
  });

  it('for the province is the director, of whom no recorder takes the place', () => {
    const people = [duty('ผอ.', { role: 'director', districts: [] }), duty('ท้องถิ่นอำเภอ', {})];
    expect(first(standing([0, 0]), people)?.director.name).toBe('ผอ.');
  });
});
