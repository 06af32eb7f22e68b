// Whether dist/ was built from the sources as they are now, as make would tell: nothing of them is newer than the build.
import { readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['src', 'sidebar', 'guide', 'scripts', 'appsscript.json', 'appsscript.hq.json', 'package-lock.json'];
const MARK = 'dist/.office-built';

/** Folders are asked too: a file that went leaves its trace there. `root` is the folder of the project. */
export function isUpToDate(root = '.'): boolean {
  const mark = statSync(join(root, MARK), { throwIfNoEntry: false });
  if (!mark) return false;
  const within = SOURCES.flatMap((source) => {
    const path = join(root, source);
    if (!statSync(path).isDirectory()) return [path];
    return [path, ...readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name))];
  });
  return within.every((path) => statSync(path).mtimeMs < mark.mtimeMs);
}

/** A build that ends half-way leaves no mark, and what changes while it runs is newer than the one it leaves. */
export async function marked<T>(build: () => Promise<T>): Promise<T> {
  rmSync(MARK, { force: true });
  const began = new Date();
  const built = await build();
  writeFileSync(MARK, '');
  utimesSync(MARK, began, began);
  return built;
}
