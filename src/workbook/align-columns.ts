// The columns of a data tab follow the catalogue: those that are there move with everything in them and new ones are
// inserted. None is ever labelled anew, or one item's numbers would stand under another's name.
import { type Columns, ROWS } from './columns';
import { sheetProtectionId } from './protection-ids';
import { insertColumn, moveColumn, type Request, shut, writeCells } from './requests';
import { type TabSnapshot, textAt } from './snapshot';
import { cell } from './spec';
import { dataTab } from './tabs';

/**
 * `requests` bring the columns into their places in one batch, with the tab's cells closed meanwhile; none are needed where
 * they stand right. `lost`: columns of items that the catalogue has no more. `damaged`: codes that can not be trusted.
 */
export type Alignment =
  | { kind: 'found'; requests: Request[] }
  | { kind: 'lost'; codes: string[] }
  | { kind: 'damaged' };

/** `before` are the columns by the catalogue that the workbook itself carries; null when it carries none. */
export function alignColumns(tab: TabSnapshot, year: number, planned: Columns, before: Columns | null): Alignment {
  const present = trusted(tab, before);
  if (present === null || present.includes('') || new Set(present).size < present.length) return { kind: 'damaged' };
  const lost = present.filter((code) => !planned.codes.includes(code));
  if (lost.length > 0) return { kind: 'lost', codes: lost };
  const moves = movesTo(tab.id, present, planned.codes);
  if (moves.length === 0) return { kind: 'found', requests: [] };
  const protection = sheetProtectionId(dataTab(year));
  const isShut = tab.protections.some(({ protectedRangeId }) => protectedRangeId === protection);
  return {
    kind: 'found',
    requests: [
      // Who read the cells before the move can not write them after it.
      ...(isShut ? [shut(protection)] : []),
      ...moves,
      writeCells(tab.id, ROWS.codes, 1, [planned.codes.map((code) => cell(code))]),
    ],
  };
}

/** The codes as they stand, damaged ones put right where their column has not moved; null when that can not be told. */
function trusted(tab: TabSnapshot, before: Columns | null): string[] | null {
  const present = tab.cells[ROWS.codes - 1]?.map((_, index) => textAt(tab, ROWS.codes, index + 1)) ?? [];
  while (present[present.length - 1] === '') present.pop();
  if (!before) return present;
  if (before.codes.every((code) => present.includes(code))) return columnsAgree(tab, present, before) ? present : null;
  const known = new Set(before.codes);
  const inPlace = present.every((code, index) => code === before.codes[index] || !known.has(code));
  return inPlace && present.length <= before.codes.length ? [...before.codes] : null;
}

/**
 * An item's heading stands in its column too, and what is no item keeps its order whatever the list becomes: where only
 * codes were exchanged, numbers and notes would go to the wrong item or area.
 */
function columnsAgree(tab: TabSnapshot, present: readonly string[], before: Columns): boolean {
  const names = new Map(before.areas.flatMap(({ items }) => items.map(({ item }) => [item.code, item.name])));
  const others = before.codes.filter((code) => !names.has(code));
  const inOrder = present.filter((code) => others.includes(code)).every((code, index) => code === others[index]);
  return (
    inOrder &&
    present.every((code, index) => {
      const heading = textAt(tab, ROWS.headings, index + 1);
      return code === before.codes[index] || heading === (names.get(code) ?? heading);
    })
  );
}

/** One after the other, from the left: what is wanted next comes from further right, or is new. */
function movesTo(sheetId: number, present: readonly string[], wanted: readonly string[]): Request[] {
  const now = [...present];
  return wanted.flatMap((code, index) => {
    if (now[index] === code) return [];
    const from = now.indexOf(code, index);
    if (from >= 0) now.splice(from, 1);
    now.splice(index, 0, code);
    return [from >= 0 ? moveColumn(sheetId, from + 1, index + 1) : insertColumn(sheetId, index + 1)];
  });
}
