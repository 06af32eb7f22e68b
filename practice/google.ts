// TRIAL core until the real one arrives.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import vm from 'node:vm';
import { loadEngine } from './lite/engine';
import { SpreadsheetFile } from './lite/file';
import { emptySheet, type FileData } from './lite/model';
import { makeServices, type World } from './lite/services';

export { SpreadsheetFile };
export type Account = { email: string; name: string; kind: 'consumer' | 'workspace'; domain?: string };
export type Call = { project: string; function: string; args?: unknown[]; user: string; file?: string; as: 'menu' | 'sidebar' | 'simple-trigger' | 'time-trigger' | 'web-app' | 'editor' };
export type Shown = { kind: 'sidebar' | 'dialog' | 'modeless' | 'alert' | 'toast'; title: string; html: string; width?: number; height?: number };
export type MenuItem = { kind: 'item'; caption: string; function: string } | { kind: 'separator' } | { kind: 'menu'; caption: string; items: MenuItem[] };
export type Metered = { reads: number; writes: number; others: number; bytes: number; modelledMs: number; calls: string[] };
export type Execution = {
  outcome: { ok: true; value: unknown } | { ok: false; error: { name: string; message: string; stack?: string } };
  shown: Shown[];
  menus: { addon: boolean; caption: string; items: MenuItem[] }[];
  meter: Metered;
  logs: string[];
};
type ProjectData = { id: string; folder: string; owner: string; boundTo?: string };
type State = { accounts: Account[]; projects: ProjectData[]; properties: [string, string][]; triggers: World['triggers']; clock: number };

export type Google = Awaited<ReturnType<typeof openGoogle>>;

const PRELUDE = `({ rows: (list) => Array.from(list, (each) => Array.isArray(each) ? Array.from(each) : each), date: (ms) => new Date(ms), object: (o) => JSON.parse(JSON.stringify(o)), now: (f) => { const Real = Date; class PracticeDate extends Real { constructor(...a) { if (a.length === 0) super(f()); else super(...a); } static now() { return f(); } } globalThis.Date = PracticeDate; } })`;

export async function openGoogle(options: { folder?: string; now: number }) {
  await loadEngine();
  const folder = options.folder;
  const files = new Map<string, SpreadsheetFile>();
  let state: State = { accounts: [], projects: [], properties: [], triggers: [], clock: options.now };
  let revision = 0;
  const dirty = new Set<string>();
  const change = (id: string) => {
    revision += 1;
    dirty.add(id);
  };
  const properties = new Map<string, string>();
  const cache = new Map<string, string>();
  const adopt = (data: FileData) => {
    const file = new SpreadsheetFile(data, () => change(data.id));
    files.set(data.id, file);
    change(data.id);
    return file;
  };
  if (folder) {
    mkdirSync(folder, { recursive: true });
    if (existsSync(join(folder, 'state.json'))) {
      state = JSON.parse(readFileSync(join(folder, 'state.json'), 'utf8'));
      for (const [key, value] of state.properties) properties.set(key, value);
      for (const name of readdirSync(folder).filter((each) => each.startsWith('file-'))) adopt(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    }
  }
  const save = () => {
    if (!folder) return dirty.clear();
    const write = (name: string, data: unknown) => {
      writeFileSync(join(folder, `${name}.tmp`), JSON.stringify(data));
      renameSync(join(folder, `${name}.tmp`), join(folder, name));
    };
    for (const id of dirty) {
      const file = files.get(id);
      if (file) write(`file-${id}.json`, file.data);
    }
    write('state.json', { ...state, properties: [...properties] });
    dirty.clear();
  };
  const now = () => state.clock;
  const api = {
    clock: { now, set: (ms: number) => { state.clock = ms; revision += 1; }, advance: (ms: number) => { state.clock += ms; revision += 1; } },
    accounts: { add: (account: Account) => void state.accounts.push(account), get: (email: string) => state.accounts.find((each) => each.email === email), list: () => state.accounts },
    files: {
      create: (spec: { owner: string; title: string; id?: string; locale?: string; timeZone?: string }) =>
        adopt({ id: spec.id ?? randomUUID(), title: spec.title, locale: spec.locale ?? 'en_US', timeZone: spec.timeZone ?? 'Asia/Bangkok', owner: spec.owner, editors: [], viewers: [], sheets: [emptySheet(0, 'Sheet1')], styles: [], rules: [] }),
      get: (id: string) => {
        const file = files.get(id);
        if (!file) throw new Error(`no file ${id}`);
        return file;
      },
      has: (id: string) => files.has(id),
      list: () => [...files.values()],
    },
    projects: { add: (project: ProjectData) => void state.projects.push(project), get: (id: string) => state.projects.find((each) => each.id === id), list: () => state.projects },
    triggers: { list: () => state.triggers, runDue: (): Execution[] => [], runNow: (id: string): Execution => { const t = state.triggers.find((each) => each.id === id); if (!t) throw new Error('no trigger'); return execute({ project: t.project, function: t.function, user: t.creator, as: 'time-trigger' }); } },
    execute,
    opened: (user: string, file: string) =>
      state.projects.filter((project) => project.boundTo === undefined || project.boundTo === file).filter(() => { const role = files.get(file)?.roleOf(user); return role === 'owner' || role === 'editor'; }).map((project) => ({ ...execute({ project: project.id, function: 'onOpen', user, file, as: 'simple-trigger' }), project: project.id })),
    save,
    wipe: () => {
      files.clear();
      properties.clear();
      cache.clear();
      state = { accounts: [], projects: [], properties: [], triggers: [], clock: state.clock };
      if (folder) for (const name of readdirSync(folder)) rmSync(join(folder, name));
      revision += 1;
    },
    revision: () => revision,
  };
  const scripts = new Map<string, vm.Script>();
  function execute(call: Call): Execution {
    const project = state.projects.find((each) => each.id === call.project);
    if (!project) throw new Error(`no project ${call.project}`);
    const meter: Metered = { reads: 0, writes: 0, others: 0, bytes: 0, modelledMs: 1000, calls: [] };
    const out = { shown: [] as Shown[], menus: [] as Execution['menus'], logs: [] as string[] };
    const script = scripts.get(project.folder) ?? new vm.Script(readFileSync(join(project.folder, 'Code.js'), 'utf8'), { filename: 'Code.js' });
    scripts.set(project.folder, script);
    const context = vm.createContext({});
    const lib = vm.runInContext(PRELUDE, context);
    lib.now(now);
    const manifest: { oauthScopes: string[] } = JSON.parse(readFileSync(join(project.folder, 'appsscript.json'), 'utf8'));
    const world: World = { now, account: api.accounts.get, file: api.files.get, create: (owner, title, locale, timeZone) => api.files.create({ owner, title, locale, timeZone }), cache, properties, triggers: state.triggers, page: (name) => readFileSync(join(project.folder, `${name}.html`), 'utf8') };
    Object.assign(context, makeServices(world, { user: call.user, file: call.file ?? project.boundTo, project: project.id, scopes: manifest.oauthScopes, ui: call.as !== 'time-trigger', lib }, meter, out));
    let outcome: Execution['outcome'];
    try {
      script.runInContext(context);
      const act: unknown = Reflect.get(context, call.function);
      if (typeof act !== 'function') throw new Error(`Script function not found: ${call.function}`);
      const args = (call.args ?? []).map((arg) => lib.object(arg));
      outcome = { ok: true, value: act(...args) };
    } catch (error) {
      const { name, message, stack } = error as Error;
      outcome = { ok: false, error: { name, message, ...(stack !== undefined && { stack }) } };
    }
    save();
    return { outcome, ...out, meter };
  }
  return api;
}
