// The default catalogue is complete and its sample times are of the right size.
import { areasInUse, itemsOf } from '../../src/domain/catalogue';
import { defaultCatalogue } from '../../src/domain/catalogue-default';

const { areas, items } = defaultCatalogue;

/** A year's volumes of an invented district with 10 local bodies, in catalogue order. */
const SAMPLE_YEAR = [
  { area: 1, volumes: [2400, 600, 500, 12, 24, 60], minutes: 77_160 },
  { area: 2, volumes: [80, 20, 10, 4, 60, 120], minutes: 17_820 },
  { area: 3, volumes: [60, 10, 24, 3, 2, 4], minutes: 24_000 },
  { area: 4, volumes: [10, 30, 120, 80, 10, 100], minutes: 26_700 },
  { area: 5, volumes: [10, 12, 80, 8, 20, 10], minutes: 27_360 },
  { area: 6, volumes: [40, 60, 40, 20, 20, 60], minutes: 27_600 },
  { area: 7, volumes: [20, 3, 40, 40, 20, 20], minutes: 13_620 },
  { area: 8, volumes: [80, 2, 40, 100, 1, 200], minutes: 46_680 },
];

const minutesOf = (area: number, volumes: number[]) =>
  itemsOf(defaultCatalogue, area).reduce((sum, item, index) => sum + item.minutes * (volumes[index] ?? 0), 0);

test('there are 8 areas of 6 items, all in use, all codes different', () => {
  expect(areasInUse(defaultCatalogue).map((area) => area.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(areas.map((area) => itemsOf(defaultCatalogue, area.number).length)).toEqual(areas.map(() => 6));
  expect(new Set(items.map((item) => item.code)).size).toBe(48);
});

test('it says of itself that it is not official', () => {
  expect(defaultCatalogue.official).toBe(false);
});

test.each(SAMPLE_YEAR)('the sample year of area $area takes $minutes minutes', ({ area, volumes, minutes }) => {
  expect(minutesOf(area, volumes)).toBe(minutes);
});

test('the sample year takes 260,940 minutes, the work of 3.151 persons', () => {
  const total = SAMPLE_YEAR.reduce((sum, { area, volumes }) => sum + minutesOf(area, volumes), 0);
  expect(total).toBe(260_940);
  expect((total / 82_800).toFixed(3)).toBe('3.151');
});

test('every item says what to count and gives an example that ends in a number to type', () => {
  for (const item of items) {
    expect(item.definition).toMatch(/^นับ/);
    expect(item.example).toMatch(/^เช่น .*\d/);
    expect(['เรื่อง', 'ครั้ง', 'ฉบับ', 'แห่ง', 'ราย', 'โครงการ']).toContain(item.unit);
  }
});

test('names of areas stand without a leading ด้าน, which the screens add', () => {
  expect(areas.filter((area) => area.name.startsWith('ด้าน'))).toEqual([]);
});
