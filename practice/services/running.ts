// What the services know of the execution they serve, and of the world around it.
import type { Allowance } from '../execution/allowance';
import type { Authority } from '../execution/authority';
import type { Fate } from '../execution/faults';
import type { Interrupted } from '../execution/interrupted';
import type { Meter } from '../execution/meter';
import type { Kind, Quotas } from '../execution/quotas';
import type { Realm } from '../execution/realm';
import type { Area } from '../model/areas';
import type { Mail } from '../model/mail';
import type { SpreadsheetFile } from '../model/spreadsheet-file';
import type { Trigger } from '../model/trigger';

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

/** What a person answers to an alert or a prompt. */
export type Answer = { button: 'CLOSE' | 'OK' | 'CANCEL' | 'YES' | 'NO'; text?: string };

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
  /** The script's, from its manifest; a spreadsheet's may differ. */
  timeZone: string;
  answers: Answer[];
  /** Every call of a service, and every look at the clock or at chance, passes through here. */
  through<T>(call: string, act: () => T): T;
  /** Lets practice time pass. */
  pause(ms: number): void;
  /** Tries something until it succeeds or the time is over; `isFree` says whether another try is worth it. */
  waitFor(ms: number, attempt: () => boolean, isFree: () => boolean): boolean;
  realm: Realm;
  meter: Meter;
  fate: Fate;
  authority: Authority;
  allowance: Allowance;
  world: World;
  /** File → the tab that the script has made the active one. */
  activeTabs: Map<string, number>;
  /** Of the open file: what the person has selected, until the script selects something else. */
  selected: { sheet: number; area: Area } | undefined;
  /** Set once Google has ended the execution, whatever the script catches. */
  ended: Interrupted | undefined;
  shown: Shown[];
  menus: ShownMenu[];
  logs: string[];
};

export type World = {
  now(): number;
  /** Lets time pass. */
  pass(ms: number): void;
  uuid(): string;
  /** From 0 up to 1. */
  random(): number;
  kindOf(user: string): Kind;
  /** Undefined for an account of no organisation. */
  domainOf(user: string): string | undefined;
  /** The person's language, as `th`. */
  languageOf(user: string): string;
  /** The locale of a spreadsheet that the person makes. */
  localeOf(user: string): string;
  temporaryKey(project: string, user: string): string;
  quotas: Quotas;
  /** False when Google would not take the address as an editor. */
  isUsable(email: string): boolean;
  post(mail: Mail): void;
  file(id: string): SpreadsheetFile | undefined;
  createFile(owner: string, title: string, locale: string, timeZone: string): SpreadsheetFile;
  copyFile(id: string, owner: string): SpreadsheetFile;
  properties: KeyValues;
  cache: Cache;
  triggers(): Trigger[];
  addTrigger(trigger: Omit<Trigger, 'id' | 'due'>): Trigger;
  removeTrigger(id: string): void;
  /** False when it is held elsewhere. */
  takeLock(key: string): boolean;
  releaseLock(key: string): void;
  isLockFree(key: string): boolean;
  /** Whether the person has seen the consent screen of a project. */
  wasAsked(project: string, user: string): boolean;
  /** The scopes to which a person has agreed for a project; undefined when nobody is asked. */
  consentOf(project: string, user: string): readonly string[] | undefined;
  /** An HTML file of a project. */
  page(project: Project, name: string): string | undefined;
};

export type KeyValues = {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
  delete(key: string): void;
  /** In the order in which they came. */
  keys(prefix: string): string[];
};

export type Cache = Omit<KeyValues, 'set'> & {
  /** `until` in milliseconds since 1970. */
  set(key: string, value: string, until: number): void;
  /** Where there are more than `most`, only as many as `kept` stay: those that are to stay longest. */
  keepLongest(prefix: string, most: number, kept: number): void;
};
