// What the developers' documents name is there: links, and files in backticks.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..');
const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'practice/README.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];
/** Folders of the repository that are written by hand; dist/ is made. */
const SOURCE_PATH = /^(?:src|sidebar|guide|practice|demo|scripts|test|docs)\/[\w./-]+$/;

function linksIn(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)(?:#[^)]*)?\)/g)].map((match) =>
    resolve(ROOT, dirname(file), match[1] ?? ''),
  );
}

function pathsIn(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '').filter((text) => SOURCE_PATH.test(text));
}

it.each(DOCUMENTS)('every link and file named in %s is there', (file) => {
  const missing = [...linksIn(file), ...pathsIn(file).map((path) => join(ROOT, path))].filter(
    (path) => !existsSync(path),
  );
  expect(missing).toEqual([]);
});
