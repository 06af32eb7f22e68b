// The columns of a data tab, computed from the catalogue: HQ's frame, the director's block, then the areas.
import { areasInUse, type Catalogue, type Item, itemsOf } from '../domain/catalogue';

/** The tab's fixed rows: codes and counting flags (hidden), area titles, headings, units; districts follow. */
export const ROWS = { codes: 1, flags: 2, areas: 3, headings: 4, units: 5, first: 6 } as const;

export const FRAME = [
  'code',
  'order',
  'province',
  'district',
  'year',
  'responsible',
  'record-until',
  'confirm-until',
  'lock',
  'version',
  'answer',
] as const;
export type FrameCode = (typeof FRAME)[number];

/** What each holds: `Decision` and `Chasing` in domain/confirmation.ts; the seal's cell: domain/signed-act.ts. */
export const BLOCK = [
  'state',
  'act',
  'at',
  'by',
  'areas',
  'until',
  'reason',
  'seal',
  'signature',
  'called',
  'promised',
] as const;
export type BlockCode = (typeof BLOCK)[number];

/** All positions are 1-based columns. `before` and `after` are the separators that fence the area. */
export type AreaColumns = {
  area: number;
  name: string;
  before: number;
  first: number;
  items: { item: Item; column: number }[];
  note: number;
  savedAt: number;
  savedBy: number;
  after: number;
};

export type Columns = {
  codes: string[];
  frame: { [code in FrameCode]: number };
  block: { [code in BlockCode]: number };
  blockFirst: number;
  blockLast: number;
  areas: AreaColumns[];
  /** From the first to the last separator: what recorders' protections span. */
  areasFirst: number;
  areasLast: number;
  separators: number[];
  count: number;
};

export function planColumns(catalogue: Catalogue): Columns {
  const codes: string[] = [];
  const add = (code: string) => codes.push(code);

  const frame = placed(FRAME, add);
  const block = placed(BLOCK, add);
  const areas: AreaColumns[] = areasInUse(catalogue).map(({ number, name }) => {
    const before = add(`|${number}`);
    const items = itemsOf(catalogue, number).map((item) => ({ item, column: add(item.code) }));
    const note = add(`note:${number}`);
    const savedAt = add(`at:${number}`);
    const savedBy = add(`by:${number}`);
    return { area: number, name, before, first: before + 1, items, note, savedAt, savedBy, after: savedBy + 1 };
  });
  const end = add('|end');
  return {
    codes,
    frame,
    block,
    blockFirst: block.state,
    blockLast: block.promised,
    areas,
    areasFirst: areas[0]?.before ?? end,
    areasLast: end,
    separators: [...areas.map((area) => area.before), end],
    count: codes.length,
  };
}

function placed<Code extends string>(list: readonly Code[], add: (code: Code) => number): { [code in Code]: number } {
  const positions: Partial<{ [code in Code]: number }> = {};
  for (const code of list) positions[code] = add(code);
  if (!hasAll(list, positions)) throw new Error('a column has no position');
  return positions;
}

function hasAll<Code extends string>(
  list: readonly Code[],
  positions: Partial<{ [code in Code]: number }>,
): positions is { [code in Code]: number } {
  return list.every((code) => code in positions);
}
