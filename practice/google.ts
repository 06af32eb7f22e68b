// The practice Google: accounts, files, projects, a clock, and everything that people and scripts do with them.
import { loadIronCalc } from './engine/ironcalc';
import { Chance } from './execution/chance';
import { type Call, type Execution, execute, type Project, refused } from './execution/execute';
import { Faults } from './execution/faults';
import { cutByHand, type Edited, pastedByHand, sortedByHand, typedByHand } from './execution/hand-edits';
import { atOnce, type Everything, type Interleaved, type Interleaving, inEveryOrder } from './execution/many-at-once';
import { Quotas } from './execution/quotas';
import { Timeline } from './execution/timeline';
import { type Account, Memory } from './memory';
import type { Area } from './model/areas';
import { emptySheet, type FileData } from './model/file-data';
import type { Mail } from './model/mail';
import { SpreadsheetFile, type Written } from './model/spreadsheet-file';
import { protectionsOfCopy } from './model/tabs';
import { nextDue, type Trigger } from './model/trigger';
import type { Happening } from './services/event';
import type { World } from './services/running';
import { openStore, type Store } from './store/store';
import { worldOf } from './world';

export type { Answer, Call, Execution, MenuItem, Project, Shown } from './execution/execute';
export type { Interleaved, Interleaving, OneOfMany } from './execution/many-at-once';
export type { Account, Mail, Trigger };
export { SpreadsheetFile, type Timeline };

const STATE = 'google';
const FILE_PREFIX = 'file-';

export type Options = {
  /** Where everything is kept; without it, nothing outlives the process. */
  folder?: string;
  /** The practice clock at the start of a new store, in milliseconds since 1970. */
  now: number;
  /** Begins anew, whatever the folder holds. */
  fresh?: boolean;
  /** Where nothing is left to chance: the same seed gives scripts and files the same identifiers. */
  seed?: number;
};

export type NewFile = { owner: string; title: string; id?: string; locale?: string; timeZone?: string };

export async function openGoogle({ folder, now, fresh = false, seed }: Options): Promise<Google> {
  await loadIronCalc();
  if (folder === undefined) return new Google(undefined, now, seed);
  const store = openStore(folder, fresh ? { aside: `damaged-${new Date().toISOString().replace(/[:.]/g, '-')}` } : {});
  try {
    return new Google(store, now, seed);
  } catch (error) {
    store.close();
    throw error;
  }
}

export class Google {
  readonly faults = new Faults();
  private readonly memory: Memory;
  readonly quotas: Quotas;
  private readonly world: World;
  private readonly byId = new Map<string, SpreadsheetFile>();
  private readonly unsaved = new Set<string>();
  private readonly removed = new Set<string>();

  constructor(
    private readonly store: Store | undefined,
    now: number,
    seed?: number,
  ) {
    this.memory = new Memory(now);
    if (seed !== undefined) this.memory.chance = new Chance(seed);
    this.quotas = new Quotas(() => this.memory.state.clock);
    this.world = worldOf({
      memory: this.memory,
      faults: this.faults,
      quotas: this.quotas,
      file: (id) => this.byId.get(id),
      createFile: (owner, title, locale, timeZone) => this.files.create({ owner, title, locale, timeZone }),
      copyFile: (id, owner) => this.files.copy(id, owner),
    });
    if (store) this.takeAll(store.read());
  }

  private get state(): Memory['state'] {
    return this.memory.state;
  }

  private takeAll(documents: ReadonlyMap<string, unknown>): void {
    for (const [name, document] of documents) this.take(name, document);
    for (const [key, value] of this.state.properties) this.memory.properties.set(key, value);
  }

  private stateDocument(): object {
    return { ...this.state, properties: [...this.memory.properties] };
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

  /** A file or a protection that names a group lets in everybody who is in it. */
  readonly groups = {
    set: (email: string, members: string[]): void => {
      this.state.groups = [...this.state.groups.filter((each) => each.email !== email), { email, members }];
      this.changed();
    },
    of: (person: string): string[] =>
      this.state.groups.filter(({ members }) => members.includes(person)).map(({ email }) => email),
  };

  readonly files = {
    create: ({ owner, title, id = this.world.uuid(), locale = 'en_US', timeZone = 'Asia/Bangkok' }: NewFile) => {
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
    /** As File ▸ Make a copy: another id and owner, no protections of ranges, no editors of tabs, nobody to share it with. */
    copy: (id: string, owner: string): SpreadsheetFile => {
      const data: FileData = structuredClone(this.files.get(id).data);
      for (const sheet of data.sheets) sheet.protections = protectionsOfCopy(sheet);
      const copy = this.adopt({
        ...data,
        id: this.world.uuid(),
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

  /** Who has agreed to what; nobody is asked until `ask`, and everybody once from then on. */
  readonly consents = {
    ask: (): void => {
      this.state.asksForConsent = true;
      this.changed();
    },
    /** People may untick scopes; what they did not agree to is refused when the script calls for it. */
    give: (project: string, user: string, scopes: readonly string[]): void => {
      this.consents.takeBack(project, user);
      this.state.consents.push({ project, user, scopes: [...scopes] });
      this.changed();
    },
    takeBack: (project: string, user: string): void => {
      this.state.consents = this.state.consents.filter((each) => each.project !== project || each.user !== user);
      this.changed();
    },
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

  /** What scripts keep from one execution to the next: whose it is and its name, and the text. */
  get kept(): ReadonlyMap<string, string> {
    return this.memory.properties;
  }

  execute(call: Call): Execution {
    return execute(this.world, this.around.project(call.project), call, this.faults.take());
  }

  /** Several people's executions at once, their service calls interleaved as the seed says. */
  interleave(interleaving: Interleaving): Interleaved {
    return atOnce(this.around, interleaving);
  }

  /** Many people's calls, each at its own time, for as long as they go on calling. */
  timeline(seed: number): Timeline {
    return new Timeline(this.around, seed);
  }

  /** The same in every order there is, each from the state as it is now, which is put back. Returns how many there were. */
  everyInterleaving(everything: Everything, look: (end: Interleaved) => void): number {
    return inEveryOrder(this.around, everything, look);
  }

  /** Remembers everything as it is; the function returned puts it back, as often as it is called. */
  mark(): () => void {
    const [files, memory] = [
      [...this.byId.values()].map((file) => ({ file, putBack: file.mark() })),
      this.memory.mark(),
    ];
    return () => {
      const known = new Set(files.map(({ file }) => file.id));
      for (const id of this.byId.keys()) {
        if (!known.has(id)) this.removed.add(id);
      }
      this.byId.clear();
      for (const { file, putBack } of files) {
        this.byId.set(file.id, file);
        this.removed.delete(file.id);
        putBack();
      }
      for (const id of this.removed) this.unsaved.delete(id);
      memory();
    };
  }

  /** An execution that never began. */
  refuse(project: string, message: string): Execution {
    return refused(project, message);
  }

  /** A person opens a file: the onOpen of each project there runs, for those who may edit it. */
  opened(user: string, file: string): Execution[] {
    const role = this.byId.get(file)?.roleOf(user);
    if (role !== 'owner' && role !== 'editor') return [];
    return this.state.projects
      .filter(({ boundTo }) => boundTo === undefined || boundTo === file)
      .map(({ id }) =>
        this.execute({
          project: id,
          function: 'onOpen',
          user,
          file,
          as: 'simple-trigger',
          happening: { kind: 'open' },
        }),
      );
  }

  /** A person types into a cell; the triggers that this sets off have run when it returns. */
  typed(user: string, file: string, at: { sheet: number; row: number; column: number }, text: string): Edited {
    return typedByHand(this.handEdits, this.files.get(file), user, at, text);
  }

  /** A person pastes plain text. */
  pasted(user: string, file: string, at: { sheet: number; row: number; column: number }, cells: string[][]): Edited {
    return pastedByHand(this.handEdits, this.files.get(file), user, at, cells);
  }

  /** A person sorts the rows of a range by one of its columns. */
  sorted(user: string, file: string, sheet: number, area: Area, column: number): Written {
    return sortedByHand(this.files.get(file), user, { sheet, area }, column);
  }

  /** A person cuts a range out and pastes it elsewhere in the same tab. */
  cut(user: string, file: string, sheet: number, area: Area, to: { row: number; column: number }): Written {
    return cutByHand(this.files.get(file), user, { sheet, area }, to);
  }

  private get handEdits() {
    return {
      projects: () => this.state.projects,
      triggers: () => this.state.triggers,
      execute: (call: Call) => this.execute(call),
      runInstalled: (trigger: Trigger, happening: Happening, by: string) => this.runTrigger(trigger, happening, by),
    };
  }

  /** Grows with every change. */
  revision(): number {
    return this.memory.changes;
  }

  /** Everything that outlives the process, as plain data, document by document. */
  documents(): Map<string, unknown> {
    return new Map<string, unknown>([
      [STATE, this.stateDocument()],
      ...[...this.byId].map(([id, { data }]): [string, unknown] => [FILE_PREFIX + id, data]),
    ]);
  }

  /** Puts what `documents` once gave in the place of everything; it belongs to this Google from then on. */
  replaceBy(documents: ReadonlyMap<string, unknown>): void {
    this.wipe();
    this.takeAll(documents);
    for (const id of this.byId.keys()) this.unsaved.add(id);
  }

  /** Writes to the disk all that has changed since the last time, or nothing; once it returns, it is there to stay. */
  save(): void {
    const changes = new Map<string, unknown>([[STATE, this.stateDocument()]]);
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
    this.memory.forget();
    this.changed();
  }

  /** Lets another process open the folder, and gives back the memory of what was computed. */
  close(): void {
    for (const file of this.byId.values()) file.rest();
    this.store?.close();
  }

  private adopt(data: FileData): SpreadsheetFile {
    const file = new SpreadsheetFile(data, {
      now: this.clock.now,
      groupsOf: (email) => this.groups.of(email),
      domainOf: (email) => this.accounts.get(email)?.domain,
      changed: () => {
        this.unsaved.add(data.id);
        this.changed();
      },
    });
    this.byId.set(data.id, file);
    this.removed.delete(data.id);
    return file;
  }

  private runTrigger(
    { id, project, function: name, creator, when }: Trigger,
    happening?: Happening,
    atKeyboard?: string,
  ): Execution {
    const { limits } = this.quotas;
    const used = `triggers ${creator}`;
    const kind = this.accounts.get(creator)?.kind ?? 'consumer';
    if (this.quotas.used(used) >= limits.triggerMsPerDay[kind]) {
      return refused(project, 'Service using too much computer time for one day.');
    }
    const done = this.execute({
      project,
      function: name,
      user: creator,
      triggerUid: id,
      as: when.kind === 'file' ? 'file-trigger' : 'time-trigger',
      ...(when.kind === 'file' && { file: when.file }),
      ...(happening && { happening }),
      ...(atKeyboard !== undefined && { atKeyboard }),
    });
    this.quotas.use(used, done.meter.modelledMs + done.meter.waitedMs);
    return done;
  }

  private changed(): void {
    this.memory.changed();
  }

  private get around() {
    const project = (id: string): Project => {
      const found = this.projects.get(id);
      if (!found) throw new Error(`There is no project ${id}.`);
      return found;
    };
    return { memory: this.memory, world: this.world, project, mark: () => this.mark() };
  }
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
    names: [],
    metadata: [],
  };
}
