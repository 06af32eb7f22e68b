// The page's script and style and the frame's shim: taken from dist/practice, or else built now, in memory.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export type PageBundle = { 'page.js': string; 'page.css': string; 'shim.js': string };

const PAGE = fileURLToPath(new URL('../page/', import.meta.url));
const BUILT = fileURLToPath(new URL('../../dist/practice/', import.meta.url));
const FONT_FILE = /^sarabun-(thai|latin)-(400|600)-normal\.woff2$/;

export async function pageBundle(): Promise<PageBundle> {
  return (await alreadyBuilt()) ?? (await buildPage());
}

async function alreadyBuilt(): Promise<PageBundle | null> {
  const read = (name: string) => readFile(join(BUILT, name), 'utf8');
  try {
    return { 'page.js': await read('page.js'), 'page.css': await read('page.css'), 'shim.js': await read('shim.js') };
  } catch {
    return null;
  }
}

/** `npm run build` may write what this answers to dist/practice. */
export async function buildPage(): Promise<PageBundle> {
  const common = { bundle: true, minify: true, write: false, logLevel: 'warning', charset: 'utf8' } as const;
  const [page, shim] = await Promise.all([
    build({
      ...common,
      entryPoints: { page: join(PAGE, 'main.tsx') },
      outdir: '/',
      format: 'esm',
      target: 'es2022',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      external: ['/font/*'],
    }),
    build({
      ...common,
      entryPoints: { shim: join(PAGE, 'frame/shim.ts') },
      outdir: '/',
      format: 'iife',
      target: 'es2020',
    }),
  ]);
  const texts = new Map([...page.outputFiles, ...shim.outputFiles].map((file) => [basename(file.path), file.text]));
  const text = (name: string) => {
    const found = texts.get(name);
    if (found === undefined) throw new Error(`The page was built without ${name}.`);
    return found;
  };
  // `</script` inside the shim would end the script element that carries it.
  return { 'page.js': text('page.js'), 'page.css': text('page.css'), 'shim.js': escapeScriptEnd(text('shim.js')) };
}

function escapeScriptEnd(code: string): string {
  return code.replace(/<\/(script)/gi, '<\\/$1');
}

export async function fontFile(name: string): Promise<Buffer | null> {
  if (!FONT_FILE.test(name)) return null;
  const find = createRequire(import.meta.url);
  return readFile(join(dirname(find.resolve('@fontsource/sarabun/package.json')), 'files', name));
}
