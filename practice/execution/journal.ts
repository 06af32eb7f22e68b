// What an execution has been told so far, so that it can be stopped at any call and later brought to the same place.
import { isOurs } from '../services/ours';
import type { Realm } from './realm';

/** What was answered, free of the global that it was answered in. */
type Kept =
  | { kind: 'same'; value: unknown }
  | { kind: 'date'; instant: number }
  | { kind: 'list'; items: Kept[] }
  | { kind: 'data'; text: string }
  | { kind: 'error'; message: string };

type Entry = { call: string; kept: Kept };

export class Journal {
  private readonly entries: Entry[] = [];
  private at = 0;

  rewind(): void {
    this.at = 0;
  }

  /** Whether the next call has been answered before. */
  get isAhead(): boolean {
    return this.at < this.entries.length;
  }

  /** The answer to the next call, made anew in the script's present global. */
  answer(call: string, realm: Realm): unknown {
    const entry = this.entries[this.at];
    if (entry?.call !== call) {
      throw new Error(`A script that was told the same took another way: ${call} instead of ${entry?.call}.`);
    }
    this.at += 1;
    if (entry.kept.kind === 'error') throw new Error(entry.kept.message);
    return revived(entry.kept, realm);
  }

  answered(call: string, value: unknown): void {
    this.add({ call, kept: kept(value) });
  }

  refused(call: string, message: string): void {
    this.add({ call, kept: { kind: 'error', message } });
  }

  private add(entry: Entry): void {
    this.entries.push(entry);
    this.at = this.entries.length;
  }
}

function kept(value: unknown): Kept {
  if (typeof value !== 'object' || value === null || isOurs(value)) return { kind: 'same', value };
  if (Array.isArray(value)) return { kind: 'list', items: value.map(kept) };
  if (Object.prototype.toString.call(value) === '[object Date]') return { kind: 'date', instant: Number(value) };
  return { kind: 'data', text: JSON.stringify(value) };
}

function revived(what: Kept, realm: Realm): unknown {
  switch (what.kind) {
    case 'same':
      return what.value;
    case 'date':
      return realm.date(what.instant);
    case 'list':
      return realm.list(what.items.map((item) => revived(item, realm)));
    case 'data':
      return realm.parsed(what.text);
    case 'error':
      throw new Error(what.message);
  }
}
