// Runs one function of a project in a fresh global, with the services imitated around it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import type { Area } from '../model/areas';
import { eventOf, type Happening } from '../services/event';
import { services } from '../services/install';
import type { Answer, MenuItem, Project, Running, Shown, ShownMenu, World } from '../services/running';
import { Allowance, TIME_IS_UP } from './allowance';
import { Authority } from './authority';
import { wordsOfScope } from './consent';
import { Fate, type Fault } from './faults';
import { Interrupted } from './interrupted';
import { Meter, type Metered } from './meter';
import { newRealm } from './realm';

export type Call = {
  project: string;
  function: string;
  args?: unknown[];
  /** For a trigger: what its function is handed as its only argument. */
  happening?: Happening;
  /** The installed trigger that runs; simple ones have none. */
  triggerUid?: string;
  user: string;
  /** For an installed trigger of a file: whose act set it off. */
  atKeyboard?: string;
  file?: string;
  /** What the person has selected in the open file; A1 of the first tab when nothing is said. */
  selected?: { sheet: number; area: Area };
  /** To the alerts and prompts that it shows, in their order. */
  answers?: Answer[];
  as: 'menu' | 'sidebar' | 'simple-trigger' | 'time-trigger' | 'file-trigger' | 'web-app' | 'editor';
};

export type Execution = {
  project: string;
  outcome: { ok: true; value: unknown } | { ok: false; error: { name: string; message: string; stack?: string } };
  shown: Shown[];
  menus: ShownMenu[];
  /** Those of the project that its pages may call: declared at the top level, with no underscore at the end. */
  functions: string[];
  meter: Metered;
  logs: string[];
  /** Set when nothing ran, because the person has not been asked yet. */
  consent?: { scopes: string[]; words: string[] };
};

export type { Answer, MenuItem, Project, Shown };

const WITHOUT_ACTIVE_USER: Call['as'][] = ['simple-trigger', 'time-trigger', 'file-trigger'];
const WITHOUT_UI: Call['as'][] = ['time-trigger', 'file-trigger', 'web-app'];

/** Whose authorisation it is that lets this run: in their own organisation people are named to them. */
function activeUser(world: World, project: Project, call: Call): string {
  if (!WITHOUT_ACTIVE_USER.includes(call.as)) return call.user;
  const person = call.as === 'simple-trigger' ? call.user : call.atKeyboard;
  const toWhom = call.as === 'simple-trigger' ? project.owner : call.user;
  if (person === undefined) return '';
  const domain = world.domainOf(person);
  return person === toWhom || (domain !== undefined && domain === world.domainOf(toWhom)) ? person : '';
}

type Manifest = {
  timeZone?: string;
  oauthScopes?: string[];
  dependencies?: { enabledAdvancedServices?: { userSymbol: string }[] };
};

export function execute(world: World, project: Project, call: Call, fault: Fault | undefined): Execution {
  const missing = notYetAsked(world, project, call);
  const run = new Run(world, project, call, fault, {
    through: (_, act) => act(),
    pause: world.pass,
    waitFor: (_, attempt) => attempt(),
  });
  return missing.length > 0 ? refusedForConsent(project, missing) : run.finished(run.attempt());
}

/** An execution that never began. */
export function refused(project: string, message: string): Execution {
  const meter = { reads: 0, writes: 0, others: 0, bytes: 0, modelledMs: 0, waitedMs: 0, calls: [] };
  const outcome = { ok: false, error: { name: 'ScriptError', message } } as const;
  return { project, outcome, shown: [], menus: [], functions: [], logs: [], meter };
}

/** Google shows a screen with these sentences, once per person; the menu item must then be chosen again. */
function refusedForConsent(project: Project, scopes: readonly string[]): Execution {
  const consent = { scopes: [...scopes], words: scopes.map(wordsOfScope) };
  return { ...refused(project.id, 'Authorization is required to perform that action.'), consent };
}

/** What a person has not yet been asked; simple triggers run without anybody's consent. */
function notYetAsked(world: World, project: Project, call: Call): string[] {
  if (call.as === 'simple-trigger' || world.consentOf(project.id, call.user) === undefined) return [];
  return world.wasAsked(project.id, call.user) ? [] : (load(project.folder).manifest.oauthScopes ?? []);
}

/** How the calls of an execution go through, and how it waits; `Interrupted` ends an attempt. */
export type Passage = Pick<Running, 'through' | 'pause' | 'waitFor'>;

/** One execution, from its call to its end. */
export class Run {
  readonly running: Running;
  private readonly held = new Set<string>();
  private readonly script: vm.Script;
  private readonly services: { [name: string]: object };
  /** What the script declares for menus and panels to call. */
  private functions: string[] = [];
  /** Whether no attempt has yet been made in the global that is there. */
  private isUntouched = true;

  constructor(
    private readonly world: World,
    readonly project: Project,
    readonly call: Call,
    fault: Fault | undefined,
    passage: Passage,
  ) {
    const { script, manifest } = load(project.folder);
    this.script = script;
    const meter = new Meter();
    const scopes = manifest.oauthScopes ?? [];
    const agreed = world.consentOf(project.id, call.user);
    this.running = {
      project,
      user: call.user,
      activeUser: activeUser(world, project, call),
      file: project.boundTo ?? call.file,
      hasUi: !WITHOUT_UI.includes(call.as),
      timeZone: manifest.timeZone ?? 'Etc/GMT',
      answers: [...(call.answers ?? [])],
      realm: this.freshRealm(),
      meter,
      allowance: new Allowance(meter, world.quotas, {
        user: call.user,
        project: project.id,
        isSimpleTrigger: call.as === 'simple-trigger',
      }),
      fate: new Fate(fault, meter, project.boundTo ?? call.file),
      authority: new Authority(
        scopes,
        agreed ? scopes.filter((scope) => agreed.includes(scope)) : scopes,
        call.as === 'simple-trigger',
      ),
      world: holding(world, this.held),
      activeTabs: new Map(),
      selected: call.selected,
      ended: undefined,
      shown: [],
      menus: [],
      logs: [],
      ...passage,
    };
    const advanced = (manifest.dependencies?.enabledAdvancedServices ?? []).map(({ userSymbol }) => userSymbol);
    this.services = services(this.running, advanced);
  }

  private freshRealm() {
    const { world } = this;
    return newRealm({
      now: () => this.running.through('Date.now', world.now),
      random: () => this.running.through('Math.random', world.random),
    });
  }

  /** Runs the script from its first line in a global that nothing has touched. */
  attempt(): Execution['outcome'] {
    const { running, call } = this;
    if (!this.isUntouched) Object.assign(running.realm, this.freshRealm());
    this.isUntouched = false;
    const { realm } = running;
    Object.assign(realm.context, this.services);
    const given = new Set(Object.getOwnPropertyNames(realm.context));
    return outcomeOf(() => {
      try {
        this.script.runInContext(realm.context);
      } finally {
        this.functions = Object.keys(realm.context).filter(
          (name) => !given.has(name) && !name.endsWith('_') && typeof realm.context[name] === 'function',
        );
      }
      // Only what the script itself declares: not eval, Date or anything else that every global has.
      const isOwn = Object.hasOwn(realm.context, call.function) && !given.has(call.function);
      const act: unknown = isOwn && Reflect.get(realm.context, call.function);
      if (typeof act !== 'function') throw realm.exception(`Script function not found: ${call.function}`);
      if (call.happening) return act(eventOf(running, call.happening, call.triggerUid));
      return act(...(call.args ?? []).map((argument) => realm.json(argument)));
    });
  }

  finished(outcome: Execution['outcome']): Execution {
    // Google gives back what an execution held when it ends, however it ends.
    for (const key of this.held) this.world.releaseLock(key);
    this.held.clear();
    const { allowance } = this.running;
    const why = this.running.ended?.message ?? (allowance.isOver ? TIME_IS_UP : undefined);
    const ended =
      outcome.ok && why !== undefined
        ? ({ ok: false, error: { name: 'ScriptError', message: why } } as const)
        : outcome;
    const { shown, menus, logs, meter } = this.running;
    return {
      project: this.project.id,
      outcome: ended,
      shown,
      menus,
      functions: this.functions,
      meter: meter.counts,
      logs,
    };
  }
}

function outcomeOf(act: () => unknown): Execution['outcome'] {
  try {
    return { ok: true, value: act() };
  } catch (error) {
    if (error instanceof Interrupted) return { ok: false, error: { name: error.name, message: error.message } };
    const part = (name: string): string => {
      const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
      return typeof value === 'string' ? value : '';
    };
    return {
      ok: false,
      error: { name: part('name'), message: part('message') || String(error), stack: part('stack') },
    };
  }
}

/** The same world, noting which locks this execution holds. */
function holding(world: World, held: Set<string>): World {
  return {
    ...world,
    takeLock(key) {
      const taken = held.has(key) || world.takeLock(key);
      if (taken) held.add(key);
      return taken;
    },
    releaseLock(key) {
      held.delete(key);
      world.releaseLock(key);
    },
  };
}

const loaded = new Map<string, { script: vm.Script; manifest: Manifest }>();

/** A project's code, compiled once; a page or manifest changes only with a new build. */
function load(folder: string): { script: vm.Script; manifest: Manifest } {
  const known = loaded.get(folder);
  if (known) return known;
  const script = new vm.Script(readFileSync(join(folder, 'Code.js'), 'utf8'), { filename: join(folder, 'Code.js') });
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8'));
  const made = { script, manifest };
  loaded.set(folder, made);
  return made;
}
