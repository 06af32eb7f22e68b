// Files that are on the disk, not only on their way there, when the call returns.
import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export function writeThrough(file: string, text: string): void {
  const handle = openSync(file, 'w');
  try {
    writeFileSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Puts a file in the place of an older one: whoever looks finds one or the other, whole. */
export function replace(file: string, text: string): void {
  writeThrough(`${file}.new`, text);
  renameSync(`${file}.new`, file);
  syncFolder(dirname(file));
}

/** Windows knows no fsync of a folder, and needs none. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
