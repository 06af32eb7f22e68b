// Which way imports may go (docs/architecture.md), and who may say the names of Google's services.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..');

/** Folder → the folders and packages it may import from. A folder may always import from itself unless it is missing. */
const MAY_IMPORT: { [folder: string]: string[] } = {
  'src/domain': ['src/domain'],
  'src/contract': ['src/contract', 'src/domain', 'zod'],
  'src/messages': ['src/messages', 'src/domain'],
  'src/workbook': ['src/workbook', 'src/domain', 'src/messages', 'zod', 'uqr'],
  'src/features': ['src/features', 'src/workbook', 'src/domain', 'src/contract', 'src/messages'],
  'src/entry': ['src/entry', 'src/features', 'src/workbook', 'src/domain', 'src/contract', 'src/messages'],
  sidebar: ['sidebar', 'src/contract', 'src/domain', 'src/messages', 'preact', 'uqr'],
  practice: ['practice', 'node:', 'preact', '@ironcalc/wasm', 'numfmt', 'esbuild', 'exceljs'],
  demo: ['demo', 'practice', 'src/domain', 'src/messages', 'src/workbook', 'node:'],
  guide: ['guide', 'sidebar/shared', 'src/contract', 'src/domain', 'src/messages', 'preact'],
};

type Import = { file: string; target: string };

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => join(folder, file));
}

function imports(file: string): Import[] {
  return importedIn(readFileSync(join(ROOT, file), 'utf8')).map((name) => ({
    file,
    target: name.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), name)).replaceAll('\\', '/') : name,
  }));
}

/** TypeScript 7 has no compiler to ask yet. The linter sees to the quotes. */
function importedIn(text: string): string[] {
  return [...withoutComments(text).matchAll(/(?<!')\b(?:from|import)\s*\(?\s*'([^'\n]+)'[;) ]/g)].map(
    ([, name = '']) => name,
  );
}

function isAllowed(target: string, allowed: readonly string[]): boolean {
  return allowed.some((prefix) =>
    prefix.endsWith(':') ? target.startsWith(prefix) : target === prefix || target.startsWith(`${prefix}/`),
  );
}

describe('imports go one way', () => {
  it.each(Object.keys(MAY_IMPORT))('%s imports only what it may', (folder) => {
    const wrong = sources(folder)
      .flatMap(imports)
      .filter(({ target }) => !isAllowed(target, MAY_IMPORT[folder] ?? []))
      .map(({ file, target }) => `${file} → ${target}`);
    expect(wrong).toEqual([]);
  });

  it('finds the imports it judges', () => {
    const every = `import type { A } from './a';
      import {
        b,
      } from 'b';
      export * from './c';
      import './d.css';
      type E = import('./e').E;
      const f = await import('./f'); // from './g';`;
    expect(importedIn(every)).toEqual(['./a', 'b', './c', './d.css', './e', './f']);
    expect(imports('src/entry/addon.ts').map(({ target }) => target)).toContain('src/features/addon/start');
    expect(isAllowed('src/workbook/api', MAY_IMPORT['src/domain'] ?? [])).toBe(false);
    expect(isAllowed('src/domain-else/x', ['src/domain'])).toBe(false);
  });

  it('the sidebar takes only types from the contract, so that zod stays out of it', () => {
    const runtime = sources('sidebar').filter((file) =>
      /import (?!type)[^;]*from '[^']*contract\//.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(runtime).toEqual([]);
  });
});

it('districts are asked of the list of a round, never of the official one', () => {
  const official = /import [^;]*\b(districtsOf|districtByCode)\b[^;]*from '[^']*\/places'/;
  const asking = sources('src').filter((file) => official.test(readFileSync(join(ROOT, file), 'utf8')));
  expect(asking).toEqual(['src/domain/districts.ts']);
});

describe('the names of Google’s services', () => {
  const said = (folder: string, names: RegExp) =>
    sources(folder).filter((file) => names.test(withoutComments(readFileSync(join(ROOT, file), 'utf8'))));

  it('SpreadsheetApp and Sheets are said in workbook only', () => {
    const names = /\b(SpreadsheetApp|Sheets)\s*[?.]/;
    expect(
      ['src/domain', 'src/contract', 'src/messages', 'src/features', 'src/entry'].flatMap((f) => said(f, names)),
    ).toEqual([]);
    expect(said('src/workbook', names).length).toBeGreaterThan(0);
  });

  it('the other services stay in workbook and entry', () => {
    const names =
      /\b(HtmlService|PropertiesService|LockService|Session|ScriptApp|CacheService|Utilities|DriveApp|MailApp|UrlFetchApp)\./;
    expect(['src/domain', 'src/contract', 'src/messages', 'src/features'].flatMap((f) => said(f, names))).toEqual([]);
  });

  it('the clock is read in features and workbook, never in the rules', () => {
    expect(said('src/domain', /Date\.now|new Date\(\)/)).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
}
