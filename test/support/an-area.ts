// An area as a recorder's form is shown it, and the form with everything around it replaced by what a test can see.
import { type Drafts, openDrafts } from '../../sidebar/record/drafts';
import { createForms, type Forms } from '../../sidebar/record/forms';
import type { AreaSave, AreaView, ItemView, Outcome, Saved } from '../../src/contract/calls';
import type { Volume } from '../../src/domain/volume';

export function volumeOf(content: number | string | null): Volume {
  if (content === null) return { kind: 'blank' };
  return typeof content === 'number'
    ? { kind: 'recorded', value: content, suspect: null }
    : { kind: 'invalid', text: content, repair: null };
}

/** Item codes are `A<area>-01` and on; `shown` follows from the contents, as the server's digest does. */
export function anArea(contents: readonly (number | string | null)[], number = 1): AreaView {
  const items = contents.map((content, at): ItemView => {
    const code = `A${number}-0${at + 1}`;
    const common = {
      unit: 'เรื่อง',
      minutes: 10,
      decimals: false,
      definition: '',
      example: '',
      lastYear: null,
      reason: '',
      link: '',
    };
    return { ...common, code, name: `งานที่ ${at + 1}`, volume: volumeOf(content) };
  });
  return { number, name: `ด้าน ${number}`, items, shown: JSON.stringify(contents), savedAt: null, savedBy: '' };
}

export class MemoryStorage implements Storage {
  private readonly held = new Map<string, string>();
  get length(): number {
    return this.held.size;
  }
  key(at: number): string | null {
    return [...this.held.keys()][at] ?? null;
  }
  getItem(key: string): string | null {
    return this.held.get(key) ?? null;
  }
  setItem(key: string, text: string): void {
    this.held.set(key, text);
  }
  removeItem(key: string): void {
    this.held.delete(key);
  }
  clear(): void {
    this.held.clear();
  }
}

/** A page with forms; its saves wait until the test answers them, its pauses until the test lets time pass. */
export class FormPage {
  readonly asked: { request: AreaSave; answer: (outcome: Outcome<Saved>) => void }[] = [];
  readonly pauses: number[] = [];
  readonly waits: number[] = [];
  readonly drafts: Drafts;
  readonly forms: Forms;
  private later: (() => void)[] = [];

  constructor(storage: Storage | null, { now = 0, account = 'a@example.go.th', file = 'f' } = {}) {
    this.drafts = openDrafts(storage, { file, account }, () => now);
    this.forms = createForms({
      drafts: this.drafts,
      save: (request) => new Promise((answer) => this.asked.push({ request, answer })),
      patience: {
        wait: (ms) => {
          this.waits.push(ms);
          return Promise.resolve();
        },
        random: () => 0.5,
      },
      later: (ms, run) => {
        this.pauses.push(ms);
        this.later.push(run);
        return () => {
          this.later = this.later.filter((each) => each !== run);
        };
      },
      onSaved: () => {},
      onRefused: () => {},
      onChange: () => {},
    });
  }

  /** The pause after typing is over. */
  async pausePasses(): Promise<void> {
    for (const run of this.later.splice(0)) run();
    await settled();
  }

  /** Answers the oldest save that still waits for an answer. */
  async answers(outcome: Outcome<Saved>): Promise<void> {
    this.asked.shift()?.answer(outcome);
    await settled();
  }
}

export const FAILED: Outcome<never> = { ok: false, refusal: { code: 'failed' } };
export const BUSY: Outcome<never> = { ok: false, refusal: { code: 'busy' } };

/** After everything that was waiting only for promises. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
