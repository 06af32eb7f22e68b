// A form that gives an order: what is filled in, what the server says it would do, and the order itself. What is said of a
// draft that was changed meanwhile is dropped.
import { useRef, useState } from 'preact/hooks';
import type { FieldWords, HqOutcome, OrderPreview } from '../../src/contract/hq-calls';
import { useServer } from './context';
import { useOrder } from './use-order';

/** Nothing is asked of a draft that is not filled. */
export function useForm<Draft extends object>(
  kind: string,
  empty: Draft | (() => Draft),
  isFilled: (draft: Draft) => boolean = () => true,
) {
  const server = useServer();
  const { ordering, send } = useOrder(kind);
  const [draft, setDraft] = useState(empty);
  const [answer, setAnswer] = useState<HqOutcome<OrderPreview> | 'asked' | null>(null);
  const latest = useRef(draft);
  const change = (part: Partial<Draft>) => {
    latest.current = { ...latest.current, ...part };
    setDraft(latest.current);
    setAnswer(null);
  };
  const look = async () => {
    const asked = latest.current;
    if (!isFilled(asked)) return;
    setAnswer('asked');
    const outcome = await server.preview({ kind, payload: asked });
    if (latest.current === asked) setAnswer(outcome);
  };
  const said = answer === 'asked' ? null : answer;
  const seen = said?.ok ? said.value : null;
  const refused = ordering.at === 'refused' ? ordering.refusal : null;
  const problems: readonly FieldWords[] = refused?.code === 'bad-fields' ? refused.fields : (seen?.problems ?? []);
  return {
    draft,
    change,
    look: () => void look(),
    looking: answer === 'asked',
    seen,
    /** Why it could not be looked at. */
    unseen: said && !said.ok ? said.refusal : null,
    problems,
    ordering,
    send: () => void send(draft),
  };
}
