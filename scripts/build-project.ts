// Builds one Apps Script project: esbuild makes one ES2019 file, webpack with gas-webpack-plugin adds the top-level
// functions that Apps Script can see (docs/decisions/002-bundling.md).
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import webpack from 'webpack';

const require = createRequire(import.meta.url);
const GasPlugin: new () => webpack.WebpackPluginInstance = require('gas-webpack-plugin');

/** Half the indentation's size; no text of the product has an indented line, which the tests hold. */
const tabs = (spaces: string): string => '\t'.repeat(spaces.length / 2);

export type ProjectFiles = { [name: string]: string };

/** Hints for bundlers, which have done their work by then, and the remarks of libraries. */
const REMARKS = /\/\* @__PURE__ \*\/ |^ *\/\/ (?!src\/).*\n/gm;

/** `define` values are JSON that replaces a name in the code, e.g. the guide's page numbers. */
export async function buildProject(
  entry: string,
  outDir: string,
  files: ProjectFiles,
  define: { [name: string]: string } = {},
): Promise<void> {
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  const flat = join(outDir, 'flat.js');
  await build({
    entryPoints: [entry],
    outfile: flat,
    bundle: true,
    format: 'esm',
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    // Names and lines stay readable in Google's editor; white space inside functions is what costs size.
    minifySyntax: true,
    define,
  });
  writeFileSync(
    flat,
    readFileSync(flat, 'utf8')
      .replace(REMARKS, '')
      .replace(/^(?: {2})+/gm, tabs),
  );
  await stubs(flat, outDir);
  rmSync(flat);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(outDir, name), text);
}

function stubs(flat: string, outDir: string): Promise<void> {
  return new Promise((done, fail) => {
    webpack(
      {
        mode: 'none',
        devtool: false,
        target: ['web', 'es2019'],
        entry: resolve(flat),
        output: { path: resolve(outDir), filename: 'Code.js', environment: { globalThis: true } },
        plugins: [new GasPlugin()],
      },
      (error, stats) => {
        if (error || !stats) return fail(error ?? new Error('webpack gave no result'));
        if (stats.hasErrors()) return fail(new Error(stats.toString({ all: false, errors: true })));
        done();
      },
    );
  });
}
