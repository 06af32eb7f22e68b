// Gives an order and watches it until it is done, refused, or waits for the next run.
import { useRef, useState } from 'preact/hooks';
import type { HqRefusal, OrderView } from '../../src/contract/hq-calls';
import { realPatience, whileBusy } from '../shared/retry';
import { useServer } from './context';

export type Ordering =
  | { at: 'ready' }
  /** `progress` says how far it is. */
  | { at: 'sending'; progress: string }
  | { at: 'given'; order: OrderView }
  | { at: 'refused'; refusal: HqRefusal };

export function useOrder(kind: string) {
  const server = useServer();
  const [ordering, setOrdering] = useState<Ordering>({ at: 'ready' });
  // One id per filled form, so that pressing again after a lost answer counts once.
  const id = useRef('');
  const sent = useRef('');
  const send = async (payload: unknown): Promise<OrderView | null> => {
    const text = JSON.stringify(payload);
    if (sent.current !== text) {
      sent.current = text;
      id.current = newId();
    }
    setOrdering({ at: 'sending', progress: '' });
    let outcome = await whileBusy(() => server.submit({ id: id.current, kind, payload }), realPatience);
    // Of the role account each question takes a long order further; one that stands still waits for the next run.
    for (let before = ''; outcome.ok && outcome.value.state === 'running' && outcome.value.progress !== before; ) {
      before = outcome.value.progress;
      setOrdering({ at: 'sending', progress: before });
      const next = await server.progress({ id: id.current });
      if (!next.ok) break;
      outcome = next;
    }
    setOrdering(outcome.ok ? { at: 'given', order: outcome.value } : { at: 'refused', refusal: outcome.refusal });
    return outcome.ok ? outcome.value : null;
  };
  return { ordering, send, again: () => setOrdering({ at: 'ready' }) };
}

function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
