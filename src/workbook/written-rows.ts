// Cells of districts' rows that HQ writes itself: sealed values as literals, and acts back into the director's block.
import { readCanonical } from '../domain/canonical';
import type { Catalogue } from '../domain/catalogue';
import { ACT_WORDS, areasText, type Decision } from '../domain/confirmation';
import { serialOf } from '../domain/day';
import type { LostValue } from '../domain/setback';
import { sealCell } from '../domain/signed-act';
import type { BlockCode, Columns } from './columns';
import { type Block, cell } from './spec';

/** One cell each: retired items and stamps in between keep what they hold. */
export function sealedCells(columns: Columns, catalogue: Catalogue, row: number, sealed: string): Block[] {
  const { values, notes } = readCanonical(catalogue, sealed);
  return columns.areas.flatMap((area): Block[] => [
    ...area.items
      .filter(({ item }) => values.has(item.code))
      .map(({ item, column }) => ({ row, column, cells: [[cell(literal(values.get(item.code) ?? ''))]] })),
    { row, column: area.note, cells: [[cell(notes.get(area.area) ?? '')]] },
  ]);
}

/** One value, or a note, as it stood before it was lost. */
export function lostCell(columns: Columns, row: number, { area, item, before }: LostValue): Block[] {
  const place = columns.areas.find((each) => each.area === area);
  if (!place) return [];
  if (item === '') return [{ row, column: place.note, cells: [[cell(before)]] }];
  const column = place.items.find((each) => each.item.code === item)?.column;
  return column === undefined ? [] : [{ row, column, cells: [[cell(literal(before))]] }];
}

/** Content that is no volume stands in a canonical form behind a question mark; it comes back as the text it was. */
function literal(text: string): string | number | null {
  if (text === '') return null;
  if (!text.startsWith('?')) return Number(text);
  const invalid: unknown = JSON.parse(text.slice(1));
  return typeof invalid === 'string' ? invalid : null;
}

/** All cells of an act; the director's marks of chasing stay. */
export function actCells({ block }: Columns, row: number, act: Decision): Block[] {
  const texts: { [code in Exclude<BlockCode, 'called' | 'promised'>]: string | number } = {
    state: ACT_WORDS[act.kind],
    act: act.act,
    at: serialOf(act.at),
    by: act.by,
    areas: areasText(act.areas),
    until: act.until,
    reason: act.reason,
    seal: sealCell(act.seal, act.sealed),
    signature: act.signature,
  };
  const codes = Object.keys(texts).filter((code): code is keyof typeof texts => code in texts);
  return codes.map((code) => ({ row, column: block[code], cells: [[cell(texts[code])]] }));
}
