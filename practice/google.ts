// The practice Google: accounts, files, projects, a clock, and everything that people and scripts do with them.
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadIronCalc } from './engine/ironcalc';
import { type Call, type Execution, execute, type Project } from './execution/execute';
import { Faults } from './execution/faults';
import { type Kind, Quotas } from './execution/quotas';
import { emptySheet, type FileData } from './model/file-data';
import type { Mail } from './model/mail';
import { SpreadsheetFile } from './model/spreadsheet-file';
import { nextDue, type Trigger } from './model/trigger';
import type { World } from './services/running';
import { openStore, type Store } from './store/store';

export type { Answer, Call, Execution, MenuItem, Project, Shown } from './execution/execute';
export { SpreadsheetFile };

export type Account = { email: string; name: string; kind: Kind; domain?: string; language?: string };
export type { Mail, Trigger };

/** Everything but the files; properties are pairs of key and value. */
type State = {
  format: 1;
  clock: number;
  accounts: Account[];
  projects: Project[];
  triggers: Trigger[];
  properties: [string, string][];
  outbox: Mail[];
};

const STATE = 'google';
/** How long Session.getTemporaryActiveUserKey stays the same. */
const KEY_SPAN = 30 * 86_400_000;
const FILE_PREFIX = 'file-';

export type Options = {
  /** Where everything is kept; without it, nothing outlives the process. */
  folder?: string;
  /** The practice clock at the start of a new store, in milliseconds since 1970. */
  now: number;
  /** Begins anew, whatever the folder holds. */
  fresh?: boolean;
};

export type NewFile = { owner: string; title: string; id?: string; locale?: string; timeZone?: string };

export async function openGoogle({ folder, now, fresh = false }: Options): Promise<Google> {
  await loadIronCalc();
  if (folder === undefined) return new Google(undefined, now);
  const store = openStore(folder, fresh ? { aside: `damaged-${new Date().toISOString().replace(/[:.]/g, '-')}` } : {});
  try {
    return new Google(store, now);
  } catch (error) {
    store.close();
    throw error;
  }
}

export class Google {
  readonly faults = new Faults();
  readonly quotas = new Quotas(() => this.state.clock);
  private readonly byId = new Map<string, SpreadsheetFile>();
  private readonly unsaved = new Set<string>();
  private readonly removed = new Set<string>();
  private readonly properties = new Map<string, string>();
  private readonly cache = new Map<string, { value: string; until: number }>();
  private readonly locks = new Set<string>();
  private state: State;
  private changes = 0;

  constructor(
    private readonly store: Store | undefined,
    now: number,
  ) {
    this.state = emptyState(now);
    for (const [name, document] of store?.read() ?? []) this.take(name, document);
    for (const [key, value] of this.state.properties) this.properties.set(key, value);
  }

  /** The store is written by nobody but this class; what it reads back is what it wrote. */
  private take(name: string, document: unknown): void {
    if (name === STATE) Object.assign(this.state, document);
    else if (name.startsWith(FILE_PREFIX)) this.adopt(Object.assign(emptyFile(), document));
  }

  readonly clock = {
    now: (): number => this.state.clock,
    /** Milliseconds since 1970. */
    set: (instant: number): void => {
      this.state.clock = instant;
      this.changed();
    },
    advance: (ms: number): void => this.clock.set(this.state.clock + ms),
  };

  readonly accounts = {
    add: (account: Account): void => {
      this.state.accounts.push(account);
      this.changed();
    },
    get: (email: string): Account | undefined => this.state.accounts.find((each) => each.email === email),
    list: (): Account[] => [...this.state.accounts],
  };

  readonly files = {
    create: ({ owner, title, id = randomUUID(), locale = 'en_US', timeZone = 'Asia/Bangkok' }: NewFile) => {
      const file = this.adopt({
        ...emptyFile(),
        id,
        title,
        locale,
        timeZone,
        owner,
        sheets: [emptySheet(0, 'Sheet1')],
      });
      file.changed();
      return file;
    },
    get: (id: string): SpreadsheetFile => {
      const file = this.byId.get(id);
      if (!file) throw new Error(`There is no file ${id}.`);
      return file;
    },
    has: (id: string): boolean => this.byId.has(id),
    list: (): SpreadsheetFile[] => [...this.byId.values()],
    /** As File ▸ Make a copy: another id and owner, no protections of ranges, nobody to share it with. */
    copy: (id: string, owner: string): SpreadsheetFile => {
      const data: FileData = structuredClone(this.files.get(id).data);
      for (const sheet of data.sheets) sheet.protections = [];
      const copy = this.adopt({
        ...data,
        id: randomUUID(),
        title: `Copy of ${data.title}`,
        owner,
        editors: [],
        viewers: [],
      });
      copy.changed();
      return copy;
    },
  };

  readonly projects = {
    add: (project: Project): void => {
      this.state.projects.push(project);
      this.changed();
    },
    get: (id: string): Project | undefined => this.state.projects.find((each) => each.id === id),
    list: (): Project[] => [...this.state.projects],
  };

  readonly triggers = {
    list: (): Trigger[] => [...this.state.triggers],
    /** Runs each trigger that is due, once: the clock may have jumped over many of its times. */
    runDue: (): Execution[] =>
      this.state.triggers
        .filter(({ due }) => due !== null && due <= this.state.clock)
        .map((trigger) => {
          trigger.due = nextDue(trigger.when, this.state.clock);
          return this.runTrigger(trigger);
        }),
    runNow: (id: string): Execution => {
      const trigger = this.state.triggers.find((each) => each.id === id);
      if (!trigger) throw new Error(`There is no trigger ${id}.`);
      return this.runTrigger(trigger);
    },
  };

  /** The mail that scripts have sent, the oldest first. */
  get outbox(): readonly Mail[] {
    return this.state.outbox;
  }

  execute(call: Call): Execution {
    const project = this.projects.get(call.project);
    if (!project) throw new Error(`There is no project ${call.project}.`);
    return execute(this.world, project, call, this.faults.take());
  }

  /** An execution that never began. */
  refuse(project: string, message: string): Execution {
    const meter = { reads: 0, writes: 0, others: 0, bytes: 0, modelledMs: 0, calls: [] };
    const outcome = { ok: false, error: { name: 'ScriptError', message } } as const;
    return { project, outcome, shown: [], menus: [], functions: [], logs: [], meter };
  }

  /** A person opens a file: the onOpen of each project there runs, for those who may edit it. */
  opened(user: string, file: string): Execution[] {
    const role = this.byId.get(file)?.roleOf(user);
    if (role !== 'owner' && role !== 'editor') return [];
    return this.state.projects
      .filter(({ boundTo }) => boundTo === undefined || boundTo === file)
      .map(({ id }) => this.execute({ project: id, function: 'onOpen', user, file, as: 'simple-trigger' }));
  }

  /** Grows with every change. */
  revision(): number {
    return this.changes;
  }

  /** Writes to the disk all that has changed since the last time, or nothing; once it returns, it is there to stay. */
  save(): void {
    const changes = new Map<string, unknown>([[STATE, { ...this.state, properties: [...this.properties] }]]);
    for (const id of this.removed) changes.set(FILE_PREFIX + id, undefined);
    for (const id of this.unsaved) changes.set(FILE_PREFIX + id, this.files.get(id).data);
    this.store?.save(changes);
    this.unsaved.clear();
    this.removed.clear();
  }

  /** Forgets everything but the time. */
  wipe(): void {
    for (const id of this.byId.keys()) this.removed.add(id);
    this.byId.clear();
    this.unsaved.clear();
    this.properties.clear();
    this.cache.clear();
    this.locks.clear();
    this.state = emptyState(this.state.clock);
    this.changed();
  }

  /** Lets another process open the folder. */
  close(): void {
    this.store?.close();
  }

  private adopt(data: FileData): SpreadsheetFile {
    const file = new SpreadsheetFile(data, {
      now: this.clock.now,
      changed: () => {
        this.unsaved.add(data.id);
        this.changed();
      },
    });
    this.byId.set(data.id, file);
    this.removed.delete(data.id);
    return file;
  }

  private runTrigger({ project, function: name, creator }: Trigger): Execution {
    return this.execute({ project, function: name, user: creator, as: 'time-trigger' });
  }

  private changed(): void {
    this.changes += 1;
  }

  private readonly world: World = {
    now: () => this.state.clock,
    pass: (ms) => this.clock.advance(ms),
    uuid: randomUUID,
    random: Math.random,
    kindOf: (user) => this.accounts.get(user)?.kind ?? 'consumer',
    languageOf: (user) => this.accounts.get(user)?.language ?? 'th',
    localeOf: (user) => ((this.accounts.get(user)?.language ?? 'th') === 'th' ? 'th_TH' : 'en_US'),
    temporaryKey: (project, user) =>
      createHash('sha256')
        .update(`${project} ${user} ${Math.floor(this.state.clock / KEY_SPAN)}`)
        .digest('base64url'),
    quotas: this.quotas,
    isUsable: (email) => !this.faults.unusableEmails.has(email),
    post: (mail) => {
      this.state.outbox.push(mail);
      this.changed();
    },
    file: (id) => this.byId.get(id),
    createFile: (owner, title, locale, timeZone) => this.files.create({ owner, title, locale, timeZone }),
    properties: {
      get: (key) => this.properties.get(key),
      set: (key, value) => {
        this.properties.set(key, value);
        this.changed();
      },
      delete: (key) => {
        if (this.properties.delete(key)) this.changed();
      },
      keys: (prefix) => [...this.properties.keys()].filter((key) => key.startsWith(prefix)),
    },
    cache: {
      get: (key) => {
        const kept = this.cache.get(key);
        return kept && kept.until > this.state.clock ? kept.value : undefined;
      },
      set: (key, value, until) => void this.cache.set(key, { value, until }),
      delete: (key) => void this.cache.delete(key),
      keys: (prefix) => [...this.cache.keys()].filter((key) => key.startsWith(prefix)),
    },
    triggers: () => this.state.triggers,
    addTrigger: (wanted) => {
      const due = nextDue(wanted.when, this.state.clock);
      const trigger = { ...wanted, id: randomUUID(), due };
      this.state.triggers.push(trigger);
      this.changed();
      return trigger;
    },
    removeTrigger: (id) => {
      this.state.triggers = this.state.triggers.filter((each) => each.id !== id);
      this.changed();
    },
    takeLock: (key) => {
      if (this.faults.locksAreHeld || this.locks.has(key)) return false;
      this.locks.add(key);
      return true;
    },
    releaseLock: (key) => void this.locks.delete(key),
    page: ({ folder }, name) => {
      try {
        return readFileSync(join(folder, `${name}.html`), 'utf8');
      } catch {
        return undefined;
      }
    },
  };
}

function emptyState(clock: number): State {
  return { format: 1, clock, accounts: [], projects: [], triggers: [], properties: [], outbox: [] };
}

function emptyFile(): FileData {
  return {
    id: '',
    title: '',
    locale: '',
    timeZone: '',
    owner: '',
    editors: [],
    viewers: [],
    sheets: [],
    styles: [],
    rules: [],
  };
}
