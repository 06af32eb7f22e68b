// The columns of a data tab, from the list of items: HQ's frame, the director's block, then an area after another.
import * as fc from 'fast-check';
import type { Catalogue, Item } from '../../src/domain/catalogue';
import { BLOCK, FRAME, planColumns } from '../../src/workbook/columns';
import { aCatalogueOf } from '../support/a-catalogue';

const LIST = aCatalogueOf(2, 2);
const AREAS_OF_LIST = [
  '|1',
  'T1-01',
  'T1-02',
  'note:1',
  'at:1',
  'by:1',
  '|2',
  'T2-01',
  'T2-02',
  'note:2',
  'at:2',
  'by:2',
  '|end',
];

function withItems(change: (item: Item) => Partial<Item>): Catalogue {
  return { ...LIST, items: LIST.items.map((item) => ({ ...item, ...change(item) })) };
}

const areaCodes = (list: Catalogue) => planColumns(list).codes.slice(FRAME.length + BLOCK.length);

it('first HQ’s frame, then the director’s block, then the areas', () => {
  expect(planColumns(LIST).codes).toEqual([...FRAME, ...BLOCK, ...AREAS_OF_LIST]);
});

describe('the areas', () => {
  it.each<[string, Catalogue, string[]]>([
    ['each with its items, its note, and who saved it when', LIST, AREAS_OF_LIST],
    [
      'items stand as they are ordered, wherever they are in the list',
      withItems(({ code }) => (code === 'T1-01' ? { order: 9 } : {})),
      ['|1', 'T1-02', 'T1-01', ...AREAS_OF_LIST.slice(3)],
    ],
    ['areas stand by their number', { ...LIST, areas: [...LIST.areas].reverse() }, AREAS_OF_LIST],
    ['a retired item keeps its column', withItems(({ code }) => ({ active: code !== 'T2-01' })), AREAS_OF_LIST],
    [
      'an area of which nothing is asked has no columns',
      withItems(({ area }) => ({ active: area === 2 })),
      AREAS_OF_LIST.slice(6),
    ],
    ['a list of nothing ends where the areas would begin', { ...LIST, items: [] }, ['|end']],
  ])('%s', (_, list, codes) => {
    expect(areaCodes(list)).toEqual(codes);
  });
});

describe('every position is that of the column it names', () => {
  const anyList = fc
    .record({
      areas: fc.integer({ min: 0, max: 4 }),
      items: fc.integer({ min: 1, max: 4 }),
      retired: fc.array(fc.nat(15)),
    })
    .map(({ areas, items, retired }): Catalogue => {
      const list = aCatalogueOf(areas, items);
      return { ...list, items: list.items.map((item, index) => ({ ...item, active: !retired.includes(index) })) };
    });

  it('in whatever list', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const columns = planColumns(list);
        const at = (code: string) => columns.codes.indexOf(code) + 1;
        for (const code of FRAME) expect(columns.frame[code]).toBe(at(code));
        for (const code of BLOCK) expect(columns.block[code]).toBe(at(code));
        expect(columns).toMatchObject({
          blockFirst: at('state'),
          blockLast: at('promised'),
          areasFirst: columns.blockLast + 1,
          areasLast: at('|end'),
          separators: columns.codes.flatMap((code) => (code.startsWith('|') ? [at(code)] : [])),
          count: at('|end'),
        });
        columns.areas.forEach((area, index) => {
          const number = area.area;
          expect(area).toEqual({
            area: number,
            name: `ด้านที่ทดสอบ ${number}`,
            before: at(`|${number}`),
            first: at(`|${number}`) + 1,
            items: list.items.filter((item) => item.area === number).map((item) => ({ item, column: at(item.code) })),
            note: at(`note:${number}`),
            savedAt: at(`at:${number}`),
            savedBy: at(`by:${number}`),
            after: columns.areas[index + 1]?.before ?? at('|end'),
          });
        });
      }),
    );
  });
});
