// What an accessibility checker finds: the rules that are broken, and where.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';

// Only what is broken is worth writing out; and each frame is looked at by itself, as a page of its own, with its styles in it.
const RUN = `axe.run(document, { resultTypes: ['violations'], iframes: false, preload: false })`;

/** Half a megabyte: sent to a document once. */
const CHECKER = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export async function faultsIn(frames: readonly Frame[]): Promise<string[]> {
  const found: string[] = [];
  for (const frame of frames) {
    const isThere = await frame.evaluate<boolean>('globalThis.axe !== undefined');
    if (!isThere) await frame.evaluate(CHECKER);
    const { violations } = await frame.evaluate<AxeResults>(RUN);
    found.push(
      ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    );
  }
  return found;
}
