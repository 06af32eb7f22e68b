// All forms opened since the sidebar was, kept in memory: what was typed survives going home and coming back.
import type { AreaView, Outcome, Refusal, Saved, SaveRequest } from '../../src/contract/calls';
import type { Patience } from '../shared/retry';
import { type FormSession, openSession } from './form-session';
import { hasEdits, unsavedCodes } from './form-state';

export type FormsPorts = {
  save(request: SaveRequest): Promise<Outcome<Saved>>;
  patience: Patience;
  later(ms: number, run: () => void): () => void;
  onSaved(district: number, saved: Saved): void;
  onRefused(district: number, refusal: Refusal): void;
  onChange(): void;
};

export type Forms = {
  /** The form of an area, opened at the first call. */
  of(district: number, area: AreaView): FormSession;
  opened(district: number, area: number): FormSession | undefined;
  anyUnsaved(): boolean;
};

export function createForms(ports: FormsPorts): Forms {
  const sessions = new Map<string, FormSession>();
  const keyOf = (district: number, area: number) => `${district}:${area}`;
  return {
    of(district, area) {
      const known = sessions.get(keyOf(district, area.number));
      if (known) return known;
      const session = openSession(district, area, {
        save: ports.save,
        patience: ports.patience,
        later: ports.later,
        onSaved: (saved) => ports.onSaved(district, saved),
        onRefused: (refusal) => ports.onRefused(district, refusal),
      });
      session.subscribe(ports.onChange);
      sessions.set(keyOf(district, area.number), session);
      return session;
    },
    opened: (district, area) => sessions.get(keyOf(district, area)),
    anyUnsaved: () =>
      [...sessions.values()].some((session) => session.state().sent !== null || hasEdits(session.state())),
  };
}

export type AreaTrouble = { unsaved: number; saving: boolean; failed: boolean; conflict: boolean };

export function troubleOf(session: FormSession | undefined): AreaTrouble {
  const state = session?.state();
  if (!state) return { unsaved: 0, saving: false, failed: false, conflict: false };
  return {
    unsaved: unsavedCodes(state).length,
    saving: state.sent !== null,
    failed: state.refusal !== null && state.conflict === null,
    conflict: state.conflict !== null,
  };
}
