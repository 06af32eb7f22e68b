// One process at a time per folder: a file names the process that has it open.
import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Folders open in this process, which its own number on disk would not tell apart. */
const openHere = new Set<string>();

/** Throws, in words, when another process has the folder open. */
export function lockFolder(folder: string): () => void {
  const file = join(folder, 'open-in-process');
  const holder = holderOf(file);
  if (openHere.has(folder) || (holder !== undefined && holder !== process.pid && isAlive(holder))) {
    throw new Error(
      `The folder ${folder} is open in another practice server (process ${holder}). Stop that one, or choose another folder.`,
    );
  }
  rmSync(file, { force: true });
  try {
    const handle = openSync(file, 'wx');
    writeSync(handle, String(process.pid));
    closeSync(handle);
  } catch {
    throw new Error(`The folder ${folder} was just opened by another practice server.`);
  }
  openHere.add(folder);
  return () => {
    openHere.delete(folder);
    rmSync(file, { force: true });
  };
}

function holderOf(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else's is there, though we may not signal it.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
