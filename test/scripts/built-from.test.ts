// `npm start` builds what is not built from the sources as they are.
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isUpToDate } from '../../scripts/built-from';

const FOLDERS = ['src/domain', 'sidebar', 'guide', 'scripts', 'dist'];
const FILES = ['src/domain/day.ts', 'appsscript.json', 'appsscript.hq.json', 'package-lock.json'];
const [OLD, BUILT, LATER] = [100, 200, 300];

let root: string;
const touch = (path: string, at: number) => utimesSync(join(root, path), at, at);
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'built-from-'));
  for (const folder of FOLDERS) mkdirSync(join(root, folder), { recursive: true });
  for (const file of [...FILES, 'dist/.office-built']) writeFileSync(join(root, file), '');
  for (const path of ['src', ...FOLDERS, ...FILES]) touch(path, OLD);
  touch('dist/.office-built', BUILT);
});
afterEach(() => rmSync(root, { recursive: true }));

it('nothing newer than the build needs no other', () => {
  expect(isUpToDate(root)).toBe(true);
});

it.each([
  ['a changed source', () => touch('src/domain/day.ts', LATER)],
  ['a source that went', () => touch('src/domain', LATER)],
  ['other packages', () => touch('package-lock.json', LATER)],
  ['a build that never ended', () => rmSync(join(root, 'dist/.office-built'))],
  ['a source of the moment in which the build began', () => touch('src/domain/day.ts', BUILT)],
])('%s does', (_, change) => {
  change();
  expect(isUpToDate(root)).toBe(false);
});
