// What was typed and is not saved yet, kept on this machine: it survives a closed sidebar, a lost line, a reload.
import type { AreaView } from '../../src/contract/calls';
import type { Instant } from '../../src/domain/day';
import type { ByCode, FormState, NoteTyped } from './form-state';
import { hasEdits } from './form-state';

/** `area` is the version that was typed over: whether the cells have changed since is told by it. */
export type Draft = { at: Instant; area: AreaView; typed: ByCode<string>; notes: ByCode<NoteTyped> };

export type Drafts = {
  /** Whether this machine keeps nothing: then forms save sooner, and say so. */
  blocked(): boolean;
  of(district: number, area: number): Draft | null;
  /** Keeps what the form holds unsaved, or forgets the draft when there is nothing of the kind. */
  follow(district: number, state: FormState): void;
};

/**
 * Drafts of different workbooks, rounds and accounts never meet, also where several people share a machine. `file` names
 * workbook and round.
 */
export type Owner = { file: string; account: string };

const PREFIX = 'workload-draft:';
const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

export function openDrafts(storage: Storage | null, owner: Owner, now: () => Instant): Drafts {
  let blocked = storage === null;
  const attempt = <T>(act: (storage: Storage) => T): T | null => {
    if (!storage || blocked) return null;
    try {
      return act(storage);
    } catch {
      blocked = true;
      return null;
    }
  };
  const keyOf = (district: number, area: number) =>
    [PREFIX + owner.file, owner.account, district, area].map(String).join(':');
  attempt((kept) => forgetOld(kept, now()));
  /** What this page wrote or took up: what another page of the same person is writing is not this one's to forget. */
  const own = new Set<string>();
  return {
    blocked: () => blocked,
    of: (district, area) => {
      const key = keyOf(district, area);
      const draft = attempt((kept) => parseDraft(kept.getItem(key)));
      if (draft) own.add(key);
      return draft;
    },
    follow: (district, state) => {
      const key = keyOf(district, state.area.number);
      attempt((kept) => {
        if (!hasEdits(state)) return own.delete(key) ? kept.removeItem(key) : undefined;
        own.add(key);
        const { area, typed, notes } = state;
        const draft: Draft = { at: now(), area, typed, notes };
        kept.setItem(key, JSON.stringify(draft));
      });
    },
  };
}

function forgetOld(storage: Storage, now: Instant): void {
  const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
  for (const key of keys.filter((each) => each.startsWith(PREFIX))) {
    const draft = parseDraft(storage.getItem(key));
    if (draft === null || now - draft.at > KEPT_DAYS * DAY_MS) storage.removeItem(key);
  }
}

/** Anything may stand in the storage of a machine: what is not wholly a draft is none. */
function parseDraft(text: string | null): Draft | null {
  if (text === null) return null;
  try {
    const draft: unknown = JSON.parse(text);
    return isDraft(draft) ? draft : null;
  } catch {
    return null;
  }
}

function isDraft(value: unknown): value is Draft {
  if (!isRecord(value) || typeof value.at !== 'number') return false;
  const { area, typed, notes } = value;
  return (
    isRecord(area) &&
    typeof area.number === 'number' &&
    typeof area.shown === 'string' &&
    Array.isArray(area.items) &&
    area.items.every((item) => isRecord(item) && typeof item.code === 'string' && isRecord(item.volume)) &&
    isRecord(typed) &&
    Object.values(typed).every((text) => typeof text === 'string') &&
    isRecord(notes) &&
    Object.values(notes).every(isNote)
  );
}

function isNote(value: unknown): boolean {
  return isRecord(value) && typeof value.reason === 'string' && typeof value.link === 'string';
}

function isRecord(value: unknown): value is { [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
