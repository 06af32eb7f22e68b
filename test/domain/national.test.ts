// The national status: three recording counts and three confirming counts, each of which adds up to all provinces.
import type { ConfirmationState } from '../../src/domain/confirmation';
import { officialDistricts } from '../../src/domain/districts';
import { type DistrictStanding, nationalStatus } from '../../src/domain/national';
import { districtsOf, type Province, provinces } from '../../src/domain/places';

const NOW = Date.parse('2021-09-08T10:00:00+07:00');

function standing(district: number, filled: number, confirmation: ConfirmationState = 'none'): DistrictStanding {
  return { district, confirmation, filled, total: 48, areas: [] };
}

function allOf(province: Province, filled: number, confirmation?: ConfirmationState): DistrictStanding[] {
  return districtsOf(province.code).map(({ code }) => standing(code, filled, confirmation));
}

function status(seen: readonly DistrictStanding[], readable = true, sweptAt: number | null = NOW) {
  return nationalStatus(
    [{ provinces: provinces(), sweptAt, readable }],
    new Map(seen.map((each) => [each.district, each])),
    officialDistricts(),
  );
}

const [first, second, third] = provinces();
if (!first || !second || !third) throw new Error('There are provinces.');

it('gives all 76 provinces in Thai order, and counts that add up', () => {
  const seen = provinces().flatMap((province, index) => allOf(province, index < 2 ? 48 : index < 36 ? 5 : 0));
  const { provinces: lines, recording, confirming, districts } = status(seen);
  expect(lines.map(({ province }) => province.order)).toEqual(Array.from({ length: 76 }, (_, index) => index + 1));
  expect(recording).toEqual({ complete: 2, partial: 34, none: 40, unseen: 0 });
  expect(confirming).toEqual({ all: 0, some: 0, none: 76 });
  expect(districts).toBe(878);
});

it('a province is complete only when every district is', () => {
  const [one, ...rest] = allOf(first, 48);
  const states = (seen: DistrictStanding[]) => status(seen).provinces[0]?.state;
  expect(states([one, ...rest].filter((each) => each !== undefined))).toBe('complete');
  expect(states(rest)).toBe('partial');
  expect(states([standing(one?.district ?? 0, 47), ...rest])).toBe('partial');
});

it('counts only what HQ has accepted or what waits for its lock as confirmed', () => {
  const { provinces: lines, confirming } = status([
    ...allOf(first, 48, 'confirmed'),
    ...allOf(second, 48, 'confirmed-waiting').slice(0, 1),
    ...allOf(third, 48, 'changed'),
  ]);
  expect(lines.slice(0, 3).map(({ confirmed }) => confirmed)).toEqual([districtsOf(first.code).length, 1, 0]);
  expect(confirming).toEqual({ all: 1, some: 1, none: 74 });
});

it('what was never read is not "not recorded"', () => {
  const { recording, provinces: lines } = status(allOf(first, 0), true, null);
  expect(recording).toEqual({ complete: 0, partial: 0, none: 1, unseen: 75 });
  expect(lines[1]).toMatchObject({ state: null, unreadSince: 0 });
});

it('what cannot be read now keeps its last figures, with their age', () => {
  const { provinces: lines } = status(allOf(first, 48), false, NOW - 86_400_000);
  expect(lines[0]).toMatchObject({ state: 'complete', unreadSince: NOW - 86_400_000 });
});

it('provinces of several workbooks stand in Thai order, and are added up', () => {
  const seen = new Map([...allOf(first, 48, 'confirmed'), ...allOf(second, 48)].map((each) => [each.district, each]));
  const files = [second, first].map((province) => ({ provinces: [province], sweptAt: NOW, readable: true }));
  const { provinces: lines, complete, confirmed } = nationalStatus(files, seen, officialDistricts());
  const [one, other] = [first, second].map(({ code }) => districtsOf(code).length);
  expect(lines.map(({ province }) => province.name)).toEqual([first.name, second.name]);
  expect([complete, confirmed]).toEqual([(one ?? 0) + (other ?? 0), one]);
});

it('a district of which nothing is asked is not complete', () => {
  const empty = allOf(first, 0).map((each) => ({ ...each, total: 0 }));
  expect(status(empty).provinces[0]).toMatchObject({ complete: 0 });
});

it('what can be read has no age', () => {
  expect(status(allOf(first, 48)).provinces[0]?.unreadSince).toBeNull();
});
