// What the services know of the execution they serve, and of the world around it.
import type { Authority } from '../execution/authority';
import type { Fate } from '../execution/faults';
import type { Meter } from '../execution/meter';
import type { Realm } from '../execution/realm';
import type { SpreadsheetFile } from '../model/spreadsheet-file';

export type Project = {
  id: string;
  /** Shown in the menu of extensions, for an add-on. */
  name?: string;
  /** Where Code.js, the pages and appsscript.json are. */
  folder: string;
  owner: string;
  /** The file that the script belongs to; an add-on has none. */
  boundTo?: string;
};

export type Trigger = {
  id: string;
  project: string;
  function: string;
  creator: string;
  everyMinutes: number;
  /** When it runs next. */
  due: number;
};

export type Shown = {
  kind: 'sidebar' | 'dialog' | 'modeless' | 'alert' | 'toast';
  title: string;
  html: string;
  width?: number;
  height?: number;
};

export type MenuItem =
  | { kind: 'item'; caption: string; function: string }
  | { kind: 'separator' }
  | { kind: 'menu'; caption: string; items: MenuItem[] };

export type ShownMenu = { addon: boolean; caption: string; items: MenuItem[] };

export type Running = {
  project: Project;
  /** As whom it runs. */
  user: string;
  /** Whom Session names as the person at the keyboard; '' where Google does not say. */
  activeUser: string;
  /** The open file, if there is one. */
  file: string | undefined;
  /** Menus, sidebars and alerts are there only when a person is. */
  hasUi: boolean;
  realm: Realm;
  meter: Meter;
  fate: Fate;
  authority: Authority;
  world: World;
  shown: Shown[];
  menus: ShownMenu[];
  logs: string[];
};

export type World = {
  now(): number;
  file(id: string): SpreadsheetFile | undefined;
  createFile(owner: string, title: string, locale: string, timeZone: string): SpreadsheetFile;
  properties: KeyValues;
  cache: KeyValues;
  triggers(): Trigger[];
  addTrigger(trigger: Omit<Trigger, 'id' | 'due'>): Trigger;
  /** False when it is held elsewhere. */
  takeLock(key: string): boolean;
  releaseLock(key: string): void;
  /** An HTML file of a project. */
  page(project: Project, name: string): string | undefined;
};

export type KeyValues = {
  get(key: string): string | undefined;
  set(key: string, value: string, until?: number): void;
};
