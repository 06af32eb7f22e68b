// Documents in a folder that change together or not at all. Every save writes its documents under new names and then
// lets one small file, `current`, name those that count: its renaming is the one moment at which a save happens.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { lockFolder } from './folder-lock';
import { replace, syncFolder, writeThrough } from './write-through';

export type Store = {
  /** Documents by name. Throws, naming the file, when one cannot be read; everything stays as it is. */
  read(): Map<string, unknown>;
  /** Once it returns, all of it is on the disk to stay; undefined removes a document. */
  save(changes: ReadonlyMap<string, unknown>): void;
  close(): void;
};

/** What counts; `sha256` is that of the file's text, in hexadecimal digits. */
type Current = { format: 2; generation: number; documents: { [name: string]: Entry } };
type Entry = { file: string; sha256: string };

const POINTER = 'current';
const SUFFIX = '.json';

/** With `aside`, begins anew: what the folder holds is forgotten or, if any of it is damaged, moved to a folder of that name. */
export function openStore(path: string, { aside }: { aside?: string } = {}): Store {
  const folder = resolve(path);
  mkdirSync(folder, { recursive: true });
  const unlock = lockFolder(folder);
  try {
    if (aside !== undefined) clear(folder, join(folder, aside));
    return new FolderStore(folder, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

class FolderStore implements Store {
  private current: Current;
  private generation: number;

  constructor(
    private readonly folder: string,
    readonly close: () => void,
  ) {
    // The first thing in a new folder, so that documents without it are never taken for a new folder.
    if (isNew(folder)) point(folder, NOTHING);
    this.current = readPointer(folder);
    this.generation = this.current.generation;
  }

  read(): Map<string, unknown> {
    const { documents } = this.current;
    const read = new Map(Object.entries(documents).map(([name, entry]) => [name, readDocument(this.folder, entry)]));
    this.sweep();
    return read;
  }

  save(changes: ReadonlyMap<string, unknown>): void {
    // A new number even after a save that failed: what that one wrote may count already.
    this.generation += 1;
    const documents = { ...this.current.documents };
    for (const [name, document] of changes) {
      if (document === undefined) delete documents[name];
      else documents[name] = this.write(name, JSON.stringify(document));
    }
    syncFolder(this.folder);
    const current: Current = { format: 2, generation: this.generation, documents };
    point(this.folder, current);
    this.current = current;
    this.sweep();
  }

  private write(name: string, text: string): Entry {
    const file = `${encodeURIComponent(name)}.${this.generation}${SUFFIX}`;
    writeThrough(join(this.folder, file), text);
    return { file, sha256: digest(text) };
  }

  /** Removes what no longer counts, and what a killed process left half done; a file in use elsewhere stays for now. */
  private sweep(): void {
    const counting = new Set(Object.values(this.current.documents).map(({ file }) => file));
    for (const file of documentsIn(this.folder)) {
      if (counting.has(file)) continue;
      try {
        rmSync(join(this.folder, file), { force: true });
      } catch {}
    }
  }
}

const NOTHING: Current = { format: 2, generation: 0, documents: {} };

/** Every file of the store but the pointer. */
function documentsIn(folder: string): string[] {
  return readdirSync(folder).filter((file) => file.endsWith(SUFFIX));
}

function isNew(folder: string): boolean {
  return documentsIn(folder).length === 0 && !existsSync(join(folder, POINTER));
}

/** The pointer carries its own digest in its first line. */
function point(folder: string, current: Current): void {
  const text = JSON.stringify(current);
  replace(join(folder, POINTER), `${digest(text)}\n${text}`);
}

function readPointer(folder: string): Current {
  const file = join(folder, POINTER);
  return reading(file, () => {
    const [sha256, text = ''] = readFileSync(file, 'utf8').split('\n');
    return parsed(text, sha256);
  });
}

function readDocument(folder: string, { file: name, sha256 }: Entry): unknown {
  const file = join(folder, name);
  return reading(file, () => parsed(readFileSync(file, 'utf8'), sha256));
}

function parsed(text: string, sha256: string | undefined) {
  if (digest(text) !== sha256) throw new Error('it is not what was saved');
  return JSON.parse(text);
}

function reading<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw damaged(file, error instanceof Error ? error.message : String(error));
  }
}

function damaged(file: string, why: string): Error {
  return new Error(
    `The stored file ${file} is damaged and was left as it is (${why}). Put a good copy in its place, or start afresh with --fresh, which keeps all files of the folder aside.`,
  );
}

/** Forgets what a folder holds if it is whole; else moves all of it into a folder of its own. */
function clear(folder: string, aside: string): void {
  if (isNew(folder)) return;
  if (isWhole(folder)) {
    point(folder, NOTHING);
    return;
  }
  mkdirSync(aside);
  for (const file of documentsIn(folder)) renameSync(join(folder, file), join(aside, file));
  if (existsSync(join(folder, POINTER))) renameSync(join(folder, POINTER), join(aside, POINTER));
}

function isWhole(folder: string): boolean {
  try {
    for (const entry of Object.values(readPointer(folder).documents)) readDocument(folder, entry);
    return true;
  } catch {
    return false;
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
