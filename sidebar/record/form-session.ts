// Keeps one area's form and decides when it is saved: by hand, on leaving, and a while after typing stops.
import type { AreaSave, Outcome, Saved } from '../../src/contract/calls';
import { type Patience, untilAnswered } from '../shared/retry';
import { conflictItems } from './conflict-items';
import { reduceForm } from './form-reducer';
import { badNumbers, type FormAction, type FormState, hasEdits, saveRequest } from './form-state';

const PAUSE_MS = 3000;
/** Where nothing typed is kept on the machine. */
const SHORT_PAUSE_MS = 1000;

export type SessionPorts = {
  save(request: AreaSave): Promise<Outcome<Saved>>;
  patience: Patience;
  /** Whether what is typed outlives the page. */
  isKept(): boolean;
  /** Runs something later; the answer cancels it. */
  later(ms: number, run: () => void): () => void;
  onSaved(saved: Saved): void;
  onRefused(refusal: (Outcome<Saved> & { ok: false })['refusal']): void;
};

export type FormSession = {
  state(): FormState;
  dispatch(action: FormAction): void;
  subscribe(listener: () => void): () => void;
  /** Saves what can be saved, after a save under way; ends when nothing savable is left or a save was refused. */
  save(): Promise<void>;
};

/** After these the pause before an automatic save begins anew. */
const EDITS: ReadonlySet<FormAction['type']> = new Set(['typed', 'noted', 'repaired']);
/** These are one deliberate step, saved at once. */
const STEPS: ReadonlySet<FormAction['type']> = new Set(['pasted', 'zeroed', 'undone', 'resolved']);
/** A conflict in which nothing differs any more is passed over, but not for ever. */
const MAX_ROUNDS = 4;

export function openSession(district: number, first: FormState, ports: SessionPorts): FormSession {
  let state = first;
  let running: Promise<void> | null = null;
  let again = false;
  let cancelPause = () => {};
  const listeners = new Set<() => void>();

  function dispatch(action: FormAction): void {
    state = reduceForm(state, action);
    for (const listener of listeners) listener();
    if (EDITS.has(action.type)) {
      cancelPause();
      cancelPause = ports.later(ports.isKept() ? PAUSE_MS : SHORT_PAUSE_MS, () => void save());
    }
    if (STEPS.has(action.type)) void save();
    if (action.type === 'discarded') cancelPause();
  }

  function save(): Promise<void> {
    cancelPause();
    dispatch({ type: 'left' });
    if (running) again = true;
    else {
      running = rounds().finally(() => {
        running = null;
      });
    }
    return running;
  }

  async function rounds(): Promise<void> {
    for (let round = 0; round < MAX_ROUNDS; round++) {
      again = false;
      const outcome = await once();
      if (outcome === 'stop' || (outcome === 'saved' && !again)) return;
    }
  }

  async function once(): Promise<'saved' | 'once-more' | 'stop'> {
    const request = state.conflict ? null : saveRequest(state, district);
    if (!request) return 'stop';
    dispatch({ type: 'sent' });
    const outcome = await untilAnswered(
      () => ports.save(request),
      ports.patience,
      (attempt, busy) => dispatch({ type: 'retrying', attempt, busy }),
    );
    if (outcome.ok) {
      dispatch({ type: 'saved', area: outcome.value.area, at: outcome.value.savedAt });
      ports.onSaved(outcome.value);
      return 'saved';
    }
    const { refusal } = outcome;
    dispatch({ type: 'refused', refusal });
    ports.onRefused(refusal);
    if (refusal.code === 'bad-values') return 'once-more';
    if (refusal.code !== 'conflict' || conflictItems(state).length > 0) return 'stop';
    dispatchQuietly({ type: 'resolved', mine: [] });
    return hasEdits(state) ? 'once-more' : 'stop';
  }

  /** Without the save that a person's own choice would start. */
  function dispatchQuietly(action: FormAction): void {
    state = reduceForm(state, action);
    for (const listener of listeners) listener();
  }

  return {
    state: () => state,
    dispatch,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    save,
  };
}

/** Whether leaving the form now would leave something behind that no save can take along. */
export function mustAsk(state: FormState): boolean {
  if (!hasEdits(state)) return false;
  return state.conflict !== null || state.refusal !== null || badNumbers(state).length > 0;
}
