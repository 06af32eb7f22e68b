// What the practice Google knows beside its files, and how to put all of it back as it was.
import type { Chance } from './execution/chance';
import type { Consent } from './execution/consent';
import type { Project } from './execution/execute';
import type { Kind } from './execution/quotas';
import type { Mail } from './model/mail';
import type { Trigger } from './model/trigger';

export type Account = { email: string; name: string; kind: Kind; domain?: string; language?: string };

export type Group = { email: string; members: string[] };

/** What outlives the process; properties are pairs of key and value. */
export type State = {
  format: 1;
  /** Whether people are asked for their consent; until then everybody has agreed to everything. */
  asksForConsent: boolean;
  consents: Consent[];
  clock: number;
  accounts: Account[];
  groups: Group[];
  projects: Project[];
  triggers: Trigger[];
  properties: [string, string][];
  outbox: Mail[];
};

export function emptyState(clock: number): State {
  return {
    format: 1,
    asksForConsent: false,
    consents: [],
    clock,
    accounts: [],
    groups: [],
    projects: [],
    triggers: [],
    properties: [],
    outbox: [],
  };
}

export class Memory {
  state: State;
  properties = new Map<string, string>();
  cache = new Map<string, { value: string; until: number }>();
  locks = new Set<string>();
  /** Set where nothing is left to real chance, as while executions are interleaved. */
  chance: Chance | undefined;
  changes = 0;

  constructor(now: number) {
    this.state = emptyState(now);
  }

  /** Everything but the time. */
  forget(): void {
    this.state = emptyState(this.state.clock);
    this.properties.clear();
    this.cache.clear();
    this.locks.clear();
  }

  changed(): void {
    this.changes += 1;
  }

  /** The function returned puts everything back, as often as it is called. */
  mark(): () => void {
    const state = structuredClone(this.state);
    const [properties, cache, locks] = [new Map(this.properties), new Map(this.cache), new Set(this.locks)];
    return () => {
      this.state = structuredClone(state);
      this.properties = new Map(properties);
      this.cache = new Map(cache);
      this.locks = new Set(locks);
      this.changed();
    };
  }
}
