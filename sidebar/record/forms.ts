// All forms of the page: what was typed survives going home, and through the drafts a closed page. One save at a time.
import type { AreaSave, AreaView, Outcome, Refusal, Saved } from '../../src/contract/calls';
import type { Patience } from '../shared/retry';
import type { Drafts } from './drafts';
import { type FormSession, openSession } from './form-session';
import { formOf, hasEdits, unsavedCodes } from './form-state';
import { inTurn } from './in-turn';
import { restoredForm } from './restored-form';

export type FormsPorts = {
  save(request: AreaSave): Promise<Outcome<Saved>>;
  drafts: Drafts;
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
  /** Opens the forms of those areas for which something unsaved lies on this machine. */
  restore(district: number, areas: readonly AreaView[]): void;
  /** Saves whatever can be saved: when the page is left, and when the line is back. */
  saveAll(): void;
};

export function createForms(ports: FormsPorts): Forms {
  const sessions = new Map<string, FormSession>();
  const turn = inTurn();
  const keyOf = (district: number, area: number) => `${district}:${area}`;
  const forms: Forms = {
    of(district, area) {
      const known = sessions.get(keyOf(district, area.number));
      if (known) return known;
      const draft = ports.drafts.of(district, area.number);
      const session = openSession(district, draft ? restoredForm(area, draft) : formOf(area), {
        save: (request) => turn(() => ports.save(request)),
        isKept: () => !ports.drafts.blocked(),
        patience: ports.patience,
        later: ports.later,
        onSaved: (saved) => ports.onSaved(district, saved),
        onRefused: (refusal) => ports.onRefused(district, refusal),
      });
      session.subscribe(() => {
        ports.drafts.follow(district, session.state());
        ports.onChange();
      });
      sessions.set(keyOf(district, area.number), session);
      return session;
    },
    opened: (district, area) => sessions.get(keyOf(district, area)),
    anyUnsaved: () =>
      [...sessions.values()].some((session) => session.state().sent !== null || hasEdits(session.state())),
    restore: (district, areas) => {
      for (const area of areas) if (ports.drafts.of(district, area.number)) forms.of(district, area);
    },
    saveAll: () => {
      for (const session of sessions.values()) if (hasEdits(session.state())) void session.save();
    },
  };
  return forms;
}

/** `restored`: typed in an earlier visit and never saved. */
export type AreaTrouble = { unsaved: number; saving: boolean; failed: boolean; conflict: boolean; restored: boolean };

export function troubleOf(session: FormSession | undefined): AreaTrouble {
  const state = session?.state();
  if (!state) return { unsaved: 0, saving: false, failed: false, conflict: false, restored: false };
  const unsaved = unsavedCodes(state).length;
  return {
    unsaved,
    saving: state.sent !== null,
    failed: state.refusal !== null && state.conflict === null,
    conflict: state.conflict !== null,
    restored: state.restored !== null && unsaved > 0,
  };
}
