// Whom to chase first, and the middle of a province.
import { missingAreas, missingItems, toChase } from '../../src/domain/chasing';
import type { ConfirmationState } from '../../src/domain/confirmation';
import { median } from '../../src/domain/median';

const area = (number: number, filled: number) => ({ area: number, filled, total: 6, zeros: 0, suspect: 0, invalid: 0 });
const district = (order: number, filled: number[], state: ConfirmationState = 'none') => ({
  order,
  state,
  areas: filled.map((each, index) => area(index + 1, each)),
});

it('the most missing comes first, the official order decides between equals, and who is done is left out', () => {
  const list = [district(1, [6, 6]), district(2, [6, 5]), district(3, [0, 0]), district(4, [5, 6])];
  expect(toChase(list).map(({ order }) => order)).toEqual([3, 2, 4]);
});

it('a complete district that was sent back is still chased, until it changed something', () => {
  expect(toChase([district(1, [6], 'returned'), district(2, [6], 'revised')]).map(({ order }) => order)).toEqual([1]);
});

it('says which areas and how many items are missing', () => {
  const { areas } = district(1, [6, 4, 0]);
  expect(missingAreas(areas).map((each) => each.area)).toEqual([2, 3]);
  expect(missingItems(areas)).toBe(8);
});

it.each([
  [[], null],
  [[7], 7],
  [[9, 1, 5], 5],
  [[1, 9], 5],
  [[0, 0, 100, 4], 2],
])('the middle of %j is %s', (figures, middle) => {
  expect(median(figures)).toBe(middle);
});
