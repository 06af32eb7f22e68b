// The edit of the round's own cells: judged as the tab will read once they stand there.
import type { OrderPreview } from '../../../contract/hq-calls';
import { type RoundPayload, readRoundPayload } from '../../../contract/orders/round';
import { ROUND_LABELS } from '../../../messages/hq-tabs';
import { ROUND_EDIT } from '../../../messages/round-edit';
import { editOf } from './kind';
import { changedLabels, problemsOf, type RoundValues, requestsOf } from './round-cells';

export const round = editOf<RoundPayload>({
  code: 'round',
  read: readRoundPayload,
  title: ({ values }) => ROUND_EDIT.title(values.year ?? ''),
  find(payload, book): OrderPreview {
    const values: RoundValues = payload.values;
    const changed = changedLabels(values, book);
    return {
      problems: problemsOf(values, book),
      warnings: [],
      effects: [
        { sign: 'info', text: ROUND_EDIT.effect(changed.length), means: '' },
        ...changed.map((label) => ({ sign: 'part' as const, text: ROUND_LABELS[label], means: values[label] ?? '' })),
      ],
      button: ROUND_EDIT.button,
    };
  },
  write: ({ values }, book) => ({ requests: requestsOf(values, book), result: ROUND_EDIT.result }),
});
