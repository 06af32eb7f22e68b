// The edit of the round's own cells: judged as the tab will read once they stand there.
import type { OrderPreview } from '../../../contract/hq-calls';
import { type RoundPayload, readRoundPayload } from '../../../contract/orders/round';
import { arabicDigits, tidyText } from '../../../domain/thai-text';
import { ROUND_LABELS, type RoundLabel } from '../../../messages/hq-tabs';
import { ROUND_EDIT } from '../../../messages/round-edit';
import { afterWrites } from '../../../workbook/after-writes';
import { HQ_ROUND, ROUND_ROWS, ROUND_VALUE_COLUMN, roundRow } from '../../../workbook/hq-tabs';
import { readRound } from '../../../workbook/hq-workbook';
import { type Request, writeCells } from '../../../workbook/requests';
import { type Snapshot, tabById, textAt } from '../../../workbook/snapshot';
import { cell } from '../../../workbook/spec';
import { editOf } from './kind';

type Values = { [label in RoundLabel]?: string };

export const round = editOf<RoundPayload>({
  code: 'round',
  read: readRoundPayload,
  title: ({ values }) => ROUND_EDIT.title(values.year ?? ''),
  find(payload, book): OrderPreview {
    const changed = changedLabels(payload, book);
    return {
      problems: problemsOf(payload, book),
      warnings: [],
      effects: [
        { sign: 'info', text: ROUND_EDIT.effect(changed.length), means: '' },
        ...changed.map((label) => ({
          sign: 'part' as const,
          text: ROUND_LABELS[label],
          means: typedIn(payload)[label] ?? '',
        })),
      ],
      button: ROUND_EDIT.button,
    };
  },
  write: (payload, book) => ({
    requests: requestsOf(payload, book),
    result: ROUND_EDIT.result,
  }),
});

/** What stands in the tab, for the form. */
export function roundTexts(book: Snapshot): Values {
  const tab = tabById(book, HQ_ROUND.id);
  if (!tab) return {};
  return Object.fromEntries(ROUND_ROWS.map((label) => [label, textAt(tab, roundRow(label), ROUND_VALUE_COLUMN)]));
}

function changedLabels(payload: RoundPayload, book: Snapshot): RoundLabel[] {
  const values = typedIn(payload);
  const now = roundTexts(book);
  return ROUND_ROWS.filter((label) => {
    const value = values[label];
    return value !== undefined && tidyText(value) !== tidyText(now[label] ?? '');
  });
}

/** The year stands in Arabic digits, as the titles of tabs and letters show it. */
function textOf(payload: RoundPayload, label: RoundLabel): string {
  const text = tidyText(typedIn(payload)[label] ?? '');
  return label === 'year' ? arabicDigits(text) : text;
}

/** The form holds some of the lines of the tab. */
function typedIn({ values }: RoundPayload): Values {
  return values;
}

function requestsOf(payload: RoundPayload, book: Snapshot): Request[] {
  return changedLabels(payload, book).map((label) =>
    writeCells(HQ_ROUND.id, roundRow(label), ROUND_VALUE_COLUMN, [[cell(textOf(payload, label))]]),
  );
}

function problemsOf(payload: RoundPayload, book: Snapshot): OrderPreview['problems'] {
  const tab = tabById(afterWrites(book, requestsOf(payload, book)), HQ_ROUND.id);
  if (!tab) return [];
  const told: string[] = [];
  readRound(tab, told);
  return told.map((text) => {
    const field = ROUND_ROWS.find((label) => text.includes(` ${ROUND_LABELS[label]}: `));
    return { field: field ?? '', text: text.slice(text.indexOf(': ') + 2) };
  });
}
