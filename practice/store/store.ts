// Documents in a folder, each written whole or not at all: temporary file, fsync, rename, fsync of the folder.
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { lockFolder } from './folder-lock';

export type Store = {
  /** Documents by name. Throws, naming the file, when one cannot be read; the file stays as it is. */
  read(): Map<string, unknown>;
  write(name: string, document: unknown): void;
  remove(name: string): void;
  close(): void;
};

const SUFFIX = '.json';

export function openStore(path: string): Store {
  const folder = resolve(path);
  mkdirSync(folder, { recursive: true });
  const unlock = lockFolder(folder);
  const names = () =>
    readdirSync(folder).flatMap((file) => (file.endsWith(SUFFIX) ? [file.slice(0, -SUFFIX.length)] : []));
  return {
    read: () => new Map(names().map((name) => [name, readDocument(join(folder, name + SUFFIX))])),
    write(name, document) {
      const file = join(folder, name + SUFFIX);
      writeThrough(`${file}.new`, JSON.stringify(document));
      renameSync(`${file}.new`, file);
      syncFolder(folder);
    },
    remove(name) {
      rmSync(join(folder, name + SUFFIX), { force: true });
      syncFolder(folder);
    },
    close: unlock,
  };
}

/** Moves a folder's documents out of the way, those that cannot be read among them. Returns where they went, if any. */
export function setAside(path: string, stamp: string): string | undefined {
  const folder = resolve(path);
  mkdirSync(folder, { recursive: true });
  const files = readdirSync(folder).filter((file) => file.endsWith(SUFFIX));
  const damaged = files.filter((file) => !isReadable(join(folder, file)));
  const aside = join(folder, `damaged-${stamp}`);
  if (damaged.length > 0) mkdirSync(aside, { recursive: true });
  for (const file of files) {
    if (damaged.includes(file)) renameSync(join(folder, file), join(aside, file));
    else rmSync(join(folder, file));
  }
  return damaged.length > 0 ? aside : undefined;
}

function readDocument(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The stored file ${file} is damaged and was left as it is (${why}). Put a good copy in its place, or start afresh with --fresh, which keeps the damaged file aside.`,
    );
  }
}

function isReadable(file: string): boolean {
  try {
    JSON.parse(readFileSync(file, 'utf8'));
    return true;
  } catch {
    return false;
  }
}

function writeThrough(file: string, text: string): void {
  const handle = openSync(file, 'w');
  writeSync(handle, text);
  fsyncSync(handle);
  closeSync(handle);
}

/** Windows knows no fsync of a folder, and needs none. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
