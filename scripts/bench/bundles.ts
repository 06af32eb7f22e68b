// What each project's bundle weighs, and how long a context that has seen nothing takes to load it, as Google does for
// every call.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { median } from '../../src/domain/median';

export type BundleCost = { project: string; kilobytes: number; loadMs: number };

const TIMES = 15;

/** Of the projects in dist/. */
export function bundleCosts(projects: readonly string[]): BundleCost[] {
  return projects.map((project) => {
    const code = readFileSync(join('dist', project, 'Code.js'), 'utf8');
    const times = Array.from({ length: TIMES }, (_, time) => loadMs(code, time));
    return { project, kilobytes: Buffer.byteLength(code) / 1024, loadMs: median(times) ?? 0 };
  });
}

/** The remark makes it a text that V8 has not compiled before. */
function loadMs(code: string, time: number): number {
  const context = vm.createContext({});
  const text = `${code}\n// ${time}`;
  const began = performance.now();
  new vm.Script(text).runInContext(context);
  return performance.now() - began;
}
