// What the services of a running script find around them: time, people, files, and what Google keeps for a project.
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Faults } from './execution/faults';
import type { Quotas } from './execution/quotas';
import type { Memory } from './memory';
import type { SpreadsheetFile } from './model/spreadsheet-file';
import { nextDue } from './model/trigger';
import type { Cache, KeyValues, World } from './services/running';

/** How long Session.getTemporaryActiveUserKey stays the same. */
const KEY_SPAN = 30 * 86_400_000;
const DEFAULT_LANGUAGE = 'th';

export type Surroundings = {
  memory: Memory;
  faults: Faults;
  quotas: Quotas;
  file(id: string): SpreadsheetFile | undefined;
  createFile: World['createFile'];
  copyFile: World['copyFile'];
};

export function worldOf({ memory, faults, quotas, file, createFile, copyFile }: Surroundings): World {
  const uuid = () => memory.chance?.uuid() ?? randomUUID();
  const account = (email: string) => memory.state.accounts.find((each) => each.email === email);
  const consentOf = (project: string, user: string) =>
    memory.state.consents.find((each) => each.project === project && each.user === user);
  const languageOf = (user: string) => account(user)?.language ?? DEFAULT_LANGUAGE;
  return {
    now: () => memory.state.clock,
    pass(ms) {
      memory.state.clock += ms;
      memory.changed();
    },
    uuid,
    random: () => memory.chance?.next() ?? Math.random(),
    kindOf: (user) => account(user)?.kind ?? 'consumer',
    domainOf: (user) => account(user)?.domain,
    languageOf,
    localeOf: (user) => (languageOf(user) === 'th' ? 'th_TH' : 'en_US'),
    temporaryKey: (project, user) =>
      createHash('sha256')
        .update(`${project} ${user} ${Math.floor(memory.state.clock / KEY_SPAN)}`)
        .digest('base64url'),
    quotas,
    isUsable: (email) => !faults.unusableEmails.has(email),
    post(mail) {
      memory.state.outbox.push(mail);
      memory.changed();
    },
    file,
    createFile,
    copyFile,
    properties: propertiesOf(memory),
    cache: cacheOf(memory),
    triggers: () => memory.state.triggers,
    addTrigger(wanted) {
      const trigger = { ...wanted, id: uuid(), due: nextDue(wanted.when, memory.state.clock) };
      memory.state.triggers.push(trigger);
      memory.changed();
      return trigger;
    },
    removeTrigger(id) {
      memory.state.triggers = memory.state.triggers.filter((each) => each.id !== id);
      memory.changed();
    },
    isLockFree: (key) => !faults.locksAreHeld && !memory.locks.has(key),
    takeLock(key) {
      if (faults.locksAreHeld || memory.locks.has(key)) return false;
      memory.locks.add(key);
      return true;
    },
    releaseLock: (key) => void memory.locks.delete(key),
    wasAsked: (project, user) => consentOf(project, user) !== undefined,
    consentOf: (project, user) => (memory.state.asksForConsent ? (consentOf(project, user)?.scopes ?? []) : undefined),
    page({ folder }, name) {
      try {
        return readFileSync(join(folder, `${name}.html`), 'utf8');
      } catch {
        return undefined;
      }
    },
  };
}

function propertiesOf(memory: Memory): KeyValues {
  return {
    get: (key) => memory.properties.get(key),
    set(key, value) {
      memory.properties.set(key, value);
      memory.changed();
    },
    delete(key) {
      if (memory.properties.delete(key)) memory.changed();
    },
    keys: (prefix) => [...memory.properties.keys()].filter((key) => key.startsWith(prefix)),
  };
}

function cacheOf(memory: Memory): Cache {
  return {
    get(key) {
      const kept = memory.cache.get(key);
      return kept && kept.until > memory.state.clock ? kept.value : undefined;
    },
    set: (key, value, until) => void memory.cache.set(key, { value, until }),
    keepLongest(prefix, most, kept) {
      if (memory.cache.size <= most) return;
      const mine = [...memory.cache].filter(([key]) => key.startsWith(prefix));
      if (mine.length <= most) return;
      mine.sort(([, one], [, other]) => other.until - one.until);
      for (const [key] of mine.slice(kept)) memory.cache.delete(key);
    },
    delete: (key) => void memory.cache.delete(key),
    keys: (prefix) => [...memory.cache.keys()].filter((key) => key.startsWith(prefix)),
  };
}
