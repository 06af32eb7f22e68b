// The catalogue: which areas and work items a round asks for.

/** A work item. `code` is its permanent key; `minutes` the standard time of one unit of work. */
export type Item = {
  code: string;
  area: number;
  name: string;
  unit: string;
  minutes: number;
  active: boolean;
  order: number;
  decimals: boolean;
  definition: string;
  example: string;
};

export type Area = { number: number; name: string };

/** `official` is false while the list is the product's own example. */
export type Catalogue = { version: string; official: boolean; areas: readonly Area[]; items: readonly Item[] };

/** All items of an area, retired ones too: a retired item keeps its column. */
export function itemsOf(catalogue: Catalogue, area: number): Item[] {
  return catalogue.items.filter((item) => item.area === area).sort((a, b) => a.order - b.order);
}

export function activeItemsOf(catalogue: Catalogue, area: number): Item[] {
  return itemsOf(catalogue, area).filter((item) => item.active);
}

/** The areas people fill in: an area without an active item asks for nothing and is left out. */
export function areasInUse(catalogue: Catalogue): Area[] {
  return catalogue.areas
    .filter((area) => activeItemsOf(catalogue, area.number).length > 0)
    .sort((a, b) => a.number - b.number);
}
