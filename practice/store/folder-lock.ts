// One process at a time per folder: each that opens it first leaves a file with its own number in the file's name, and
// then looks for files of others. Whoever sees another process alive gives way, so two can never both stay; a process
// that was killed leaves its file, but is no longer alive.
import { closeSync, openSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Folders open in this process, which its own number on the disk would not tell apart. */
const openHere = new Set<string>();

const LOCK_NAME = /^open-in-process-(\d+)(?:-(\d+))?$/;

/** `path` exists. Throws, in words, when it is open already. */
export function lockFolder(path: string): () => void {
  const folder = realpathSync(path);
  if (openHere.has(folder)) throw isOpen(folder, process.pid);
  const started = startOf(process.pid);
  const own = `open-in-process-${process.pid}${started === undefined ? '' : `-${started}`}`;
  closeSync(openSync(join(folder, own), 'w'));
  for (const name of readdirSync(folder)) {
    const [found, pid, start] = LOCK_NAME.exec(name) ?? [];
    if (found === undefined || name === own) continue;
    if (isRunning(Number(pid), start)) {
      rmSync(join(folder, own), { force: true });
      throw isOpen(folder, Number(pid));
    }
    rmSync(join(folder, name), { force: true });
  }
  openHere.add(folder);
  return () => {
    openHere.delete(folder);
    rmSync(join(folder, own), { force: true });
  };
}

function isOpen(folder: string, pid: number): Error {
  return new Error(
    `The folder ${folder} is open in another practice server (process ${pid}). Stop that one, or choose another folder.`,
  );
}

/** Another process may have got the number of one that was killed: where the system tells, the start tells them apart. */
function isRunning(pid: number, start: string | undefined): boolean {
  if (pid === process.pid || !isAlive(pid)) return false;
  return start === undefined || start === startOf(pid);
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

const STATE_FIELD = 2;
const START_FIELD = 21;

/** When a process began, in ticks since the machine did. Linux only; a process that has ended but is not yet buried has none. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in brackets, and may hold spaces.
    const fields = ['', ...stat.slice(stat.lastIndexOf(')') + 1).split(' ')];
    return fields[STATE_FIELD] === 'Z' ? undefined : fields[START_FIELD];
  } catch {
    return undefined;
  }
}
