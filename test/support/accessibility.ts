// What an accessibility checker finds: the rules that are broken, and where.
import axe, { type AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';

// Only what is broken is worth writing out; and each frame is looked at by itself, as a page of its own, with its styles in it.
const RUN = `axe.run(document, { resultTypes: ['violations'], iframes: false, preload: false })`;

export async function faultsIn(frames: readonly Frame[]): Promise<string[]> {
  const found: string[] = [];
  for (const frame of frames) {
    await frame.evaluate(`globalThis.axe === undefined && (() => { ${axe.source} })()`);
    const { violations } = await frame.evaluate<AxeResults>(RUN);
    found.push(
      ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    );
  }
  return found;
}
