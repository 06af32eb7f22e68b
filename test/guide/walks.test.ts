// Every numbered list of the guide is a walk that can be followed, and every picture on its pages was taken on one.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WALKS } from '../../guide/walks';
import { README_PICTURES } from '../../guide/walks/readme';
import { type Do, dosOf } from '../../guide/walks/walk';

const GUIDE = join(__dirname, '../../guide');
const page = (name: string) => readFileSync(join(GUIDE, 'pages', name), 'utf8');

/** How many numbered steps each numbered list of a page has. */
function lists(html: string): number[] {
  return [...html.matchAll(/<ol class="steps">/g)].map(({ index }) => stepsFrom(html, index));
}

function stepsFrom(html: string, start: number): number {
  let depth = 0;
  let steps = 0;
  for (const { 0: tag } of html.slice(start).matchAll(/<\/?(?:ol|ul|li)\b[^>]*>/g)) {
    if (tag.startsWith('<li')) steps += depth === 1 ? 1 : 0;
    else depth += tag.startsWith('</') ? (tag === '</li>' ? 0 : -1) : 1;
    if (depth === 0) break;
  }
  return steps;
}

const NUMBERED = readdirSync(join(GUIDE, 'pages'))
  .sort()
  .flatMap((file) => lists(page(file)).map((steps, list) => ({ page: file.replace('.html', ''), list, steps })));

it.each(NUMBERED)('list $list of $page is walked through step by step: $steps', ({ page, list, steps }) => {
  const walks = WALKS.filter((walk) => walk.page === page && walk.list === list);
  expect(walks.map((walk) => walk.steps.length)).toEqual([steps]);
});

it('there is no walk without a list, and no step without something to do', () => {
  expect(NUMBERED.length).toBeGreaterThan(12);
  const known = NUMBERED.map(({ page, list }) => `${page} ${list}`);
  expect(WALKS.filter(({ page, list }) => !known.includes(`${page} ${list}`))).toEqual([]);
  for (const step of WALKS.flatMap(({ steps }) => steps)) {
    expect('outside' in step ? step.outside : step.length).toBeTruthy();
  }
});

const shots = (steps: readonly Do[]) => steps.flatMap((step) => ('shot' in step ? [step.shot] : []));
const TAKEN = WALKS.flatMap((walk) => shots(dosOf(walk))).sort();

it('each picture is taken once, is kept with what can be read in it, and stands on a page', () => {
  expect(new Set(TAKEN).size).toBe(TAKEN.length);
  const kept = readdirSync(join(GUIDE, 'shots')).sort();
  expect(kept).toEqual(TAKEN.flatMap((name) => [`${name}.png`, `${name}.txt`]).sort());
  const shown = readdirSync(join(GUIDE, 'pages')).flatMap((file) =>
    [...page(file).matchAll(/data-shot="([^"]+)"/g)].map(([, name]) => name),
  );
  expect([...new Set(shown)].sort()).toEqual(TAKEN);
  expect(shots(dosOf(README_PICTURES))).toHaveLength(3);
});
