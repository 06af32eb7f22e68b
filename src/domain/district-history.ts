// The last lines of a district's history as its own workbook carries them: changed values, and acts with their reasons.
import type { Instant } from './day';

/**
 * `act` is '' for a changed value; `item` is then its code, '' for the area's note. Of an act, `after` is its reason. `by`
 * is '' when a value was typed into the grid.
 */
export type HistoryLine = {
  at: Instant;
  by: string;
  act: string;
  area: number;
  item: string;
  before: string;
  after: string;
};

const MOST_LINES = 40;
/** A cell takes 50,000 characters. */
const MOST_CHARACTERS = 20_000;

/** The newest first, in one text. */
export function historyText(lines: readonly HistoryLine[]): string {
  const kept = lines.slice(0, MOST_LINES);
  while (kept.length > 0) {
    const text = JSON.stringify(
      kept.map(({ at, by, act, area, item, before, after }) => [at, by, act, area, item, before, after]),
    );
    if (text.length <= MOST_CHARACTERS) return text;
    kept.pop();
  }
  return '';
}

/** Lines that cannot be read are left out. */
export function parseHistory(text: string): HistoryLine[] {
  const lines = jsonOf(text);
  return Array.isArray(lines) ? lines.flatMap(parsed) : [];
}

function parsed(line: unknown): HistoryLine[] {
  if (!Array.isArray(line)) return [];
  const [at, by, act, area, item, before, after]: unknown[] = line;
  if (typeof at !== 'number' || typeof area !== 'number') return [];
  return [
    { at, area, by: String(by), act: String(act), item: String(item), before: String(before), after: String(after) },
  ];
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
