// Cells of the round's own tab as a form holds them: which change, what to write, and how the tab would then read.
import type { FieldWords } from '../../../contract/hq-calls';
import { arabicDigits, tidyText } from '../../../domain/thai-text';
import { ROUND_LABELS, type RoundLabel } from '../../../messages/hq-tabs';
import { afterWrites } from '../../../workbook/after-writes';
import { HQ_ROUND, ROUND_ROWS, ROUND_VALUE_COLUMN, roundRow } from '../../../workbook/hq-tabs';
import { readRound } from '../../../workbook/hq-workbook';
import { type Request, writeCells } from '../../../workbook/requests';
import { type Snapshot, tabById, textAt } from '../../../workbook/snapshot';
import { cell } from '../../../workbook/spec';

/** Some of the lines of the tab, as typed. */
export type RoundValues = { [label in RoundLabel]?: string };

/** What stands in the tab, for the form. */
export function roundTexts(book: Snapshot): RoundValues {
  const tab = tabById(book, HQ_ROUND.id);
  if (!tab) return {};
  return Object.fromEntries(ROUND_ROWS.map((label) => [label, textAt(tab, roundRow(label), ROUND_VALUE_COLUMN)]));
}

export function changedLabels(values: RoundValues, book: Snapshot): RoundLabel[] {
  const now = roundTexts(book);
  return ROUND_ROWS.filter((label) => {
    const value = values[label];
    return value !== undefined && tidyText(value) !== tidyText(now[label] ?? '');
  });
}

export function requestsOf(values: RoundValues, book: Snapshot): Request[] {
  return changedLabels(values, book).map((label) =>
    writeCells(HQ_ROUND.id, roundRow(label), ROUND_VALUE_COLUMN, [[cell(textOf(values, label))]]),
  );
}

/** The year stands in Arabic digits, as the titles of tabs and letters show it. */
function textOf(values: RoundValues, label: RoundLabel): string {
  const text = tidyText(values[label] ?? '');
  return label === 'year' ? arabicDigits(text) : text;
}

export function problemsOf(values: RoundValues, book: Snapshot): FieldWords[] {
  const tab = tabById(afterWrites(book, requestsOf(values, book)), HQ_ROUND.id);
  if (!tab) return [];
  const told: string[] = [];
  readRound(tab, told);
  return told.map((text) => {
    const field = ROUND_ROWS.find((label) => text.includes(` ${ROUND_LABELS[label]}: `));
    return { field: field ?? '', text: text.slice(text.indexOf(': ') + 2) };
  });
}
