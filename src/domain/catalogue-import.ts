// The catalogue from a pasted table: every line judged, and what the new list does to the one that is in use.
import { type Area, activeItemsOf, areasInUse, type Catalogue, type Item } from './catalogue';
import { pastedTable } from './pasted-cells';
import { type Headings, shapeOf } from './table-columns';
import { arabicDigits, comparableName } from './thai-text';

export type ItemColumn =
  | 'area'
  | 'areaName'
  | 'code'
  | 'name'
  | 'unit'
  | 'minutes'
  | 'active'
  | 'decimals'
  | 'definition'
  | 'example';

export type ItemProblem = {
  row: number;
  column: ItemColumn;
  kind: 'missing' | 'bad-number' | 'bad-code' | 'twice' | 'yes-or-no' | 'other-name' | 'too-long';
  text: string;
};

export type CatalogueReading = { areas: Area[]; items: Item[]; problems: ItemProblem[] };

const MOST_AREAS = 40;
const MOST_MINUTES = 100_000;
const LONGEST: { [column in ItemColumn]?: number } = {
  areaName: 120,
  name: 200,
  unit: 40,
  definition: 600,
  example: 600,
};
/** Codes name columns and stand in canonical forms: no sign in them means anything there. */
const CODE = /^[A-Z][A-Z0-9]{0,7}-?[A-Z0-9]{0,8}$/;

export function readCatalogueTable(
  text: string,
  headings: Headings<ItemColumn>,
  words: { yes: string; no: string },
): CatalogueReading {
  const cells = pastedTable(text);
  const { first, at } = shapeOf(cells, headings);
  const problems: ItemProblem[] = [];
  const areas = new Map<number, Area>();
  const codes = new Set<string>();
  const items: Item[] = [];
  cells.forEach((line, index) => {
    if (index < first || line.every((cell) => cell === '')) return;
    const row = index + 1;
    const of = (column: ItemColumn) => line[at.get(column) ?? -1] ?? '';
    const wrong = (column: ItemColumn, kind: ItemProblem['kind']) =>
      void problems.push({ row, column, kind, text: of(column) });
    const required = (column: ItemColumn): string => {
      if (of(column) === '') wrong(column, 'missing');
      return of(column);
    };
    const yesNo = (column: ItemColumn, blank: boolean): boolean => {
      const word = comparableName(of(column));
      if (word !== '' && word !== comparableName(words.yes) && word !== comparableName(words.no)) {
        wrong(column, 'yes-or-no');
      }
      return word === '' ? blank : word === comparableName(words.yes);
    };
    const area = numberIn(of('area'));
    if (area === null || !Number.isInteger(area) || area < 1 || area > MOST_AREAS) wrong('area', 'bad-number');
    const minutes = numberIn(of('minutes'));
    if (minutes === null || minutes > MOST_MINUTES) wrong('minutes', 'bad-number');
    const code = arabicDigits(required('code')).toUpperCase();
    if (code !== '' && !CODE.test(code)) wrong('code', 'bad-code');
    if (codes.has(code)) wrong('code', 'twice');
    codes.add(code);
    for (const [column, most] of Object.entries(LONGEST)) {
      if (isColumn(column) && of(column).length > most) wrong(column, 'too-long');
    }
    const known = areas.get(area ?? 0);
    const areaName = known && of('areaName') === '' ? known.name : required('areaName');
    if (known && comparableName(known.name) !== comparableName(areaName)) wrong('areaName', 'other-name');
    if (!known) areas.set(area ?? 0, { number: area ?? 0, name: areaName });
    items.push({
      code,
      area: area ?? 0,
      name: required('name'),
      unit: required('unit'),
      minutes: minutes ?? 0,
      active: yesNo('active', true),
      order: items.length,
      decimals: yesNo('decimals', false),
      definition: of('definition'),
      example: of('example'),
    });
  });
  return { areas: [...areas.values()].sort((a, b) => a.number - b.number), items, problems };
}

function isColumn(name: string): name is ItemColumn {
  return name in LONGEST;
}

function numberIn(text: string): number | null {
  const plain = arabicDigits(text).replace(/,/g, '').trim();
  return /^\d{1,6}(\.\d{1,4})?$/.test(plain) ? Number(plain) : null;
}

export type CatalogueChange = {
  /** As it shall stand: items that the table leaves out stay, retired, because their numbers are in the workbooks. */
  next: Catalogue;
  added: Item[];
  /** No longer asked for. */
  retired: Item[];
  /** Asked for again. */
  revived: Item[];
  /** Another unit, or decimals allowed or no longer. */
  remeasured: Item[];
  /** Another name, definition, example or standard time. */
  reworded: Item[];
  /** Areas that would be asked for no more although they hold numbers. */
  emptied: Area[];
  /** What was confirmed by the list before has to be confirmed anew. */
  isNewVersion: boolean;
};

export function changeCatalogue(before: Catalogue, reading: CatalogueReading, official: boolean): CatalogueChange {
  const given = new Map(reading.items.map((item) => [item.code, item]));
  const leftOut = before.items
    .filter(({ code }) => !given.has(code))
    .map((item): Item => ({ ...item, active: false, order: reading.items.length + item.order }));
  const known = new Map(before.items.map((item) => [item.code, item]));
  const named = new Set(reading.areas.map(({ number }) => number));
  const areas = [...reading.areas, ...before.areas.filter(({ number }) => !named.has(number))];
  const items = [...reading.items, ...leftOut].sort((a, b) => a.area - b.area || a.order - b.order);
  const draft: Catalogue = { version: before.version, official, areas, items };
  const isNewVersion = askedFor(before) !== askedFor(draft);
  const next = { ...draft, version: isNewVersion ? String(Number(before.version) + 1) : before.version };
  const kept = items.flatMap((item) => {
    const old = known.get(item.code);
    return old ? [{ item, old }] : [];
  });
  const inUse = new Set(areasInUse(next).map(({ number }) => number));
  const pick = (test: (item: Item, old: Item) => boolean) =>
    kept.filter(({ item, old }) => test(item, old)).map(({ item }) => item);
  return {
    next,
    added: items.filter(({ code, active }) => active && !known.has(code)),
    retired: pick((item, old) => old.active && !item.active),
    revived: pick((item, old) => !old.active && item.active),
    remeasured: pick((item, old) => item.unit !== old.unit || item.decimals !== old.decimals),
    reworded: pick(
      (item, old) =>
        item.name !== old.name ||
        item.definition !== old.definition ||
        item.example !== old.example ||
        item.minutes !== old.minutes,
    ),
    emptied: areasInUse(before).filter(({ number }) => !inUse.has(number)),
    isNewVersion,
  };
}

/** What a confirmation is about: which items in which order, in which units. */
function askedFor(catalogue: Catalogue): string {
  return JSON.stringify(
    areasInUse(catalogue).map(({ number }) => [
      number,
      activeItemsOf(catalogue, number).map(({ code, unit, decimals }) => [code, unit, decimals]),
    ]),
  );
}
