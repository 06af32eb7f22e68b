// Plays one round by chance: the same seed, the same round. Tells the first step after which something did not hold.
import { hqFile } from '../../demo/sample-round';
import { accidents } from './accidents';
import type { Action } from './action';
import { directing } from './directing';
import { headquarters, sweep, sweepTwice } from './headquarters';
import { rightsAreSeparate, statusFollowsRules } from './invariants';
import { recording } from './recording';
import { together } from './together';
import { World } from './world';

const ACTIONS: Action[] = [...recording, ...directing, ...headquarters, ...together, ...accidents];

export type Played = {
  seed: number;
  steps: number;
  /** What happened, a line for each step. */
  history: string[];
  /** Empty when everything held. */
  problems: string[];
  /** The same whenever the same was played: every service call, every answer, and how everything stood at the end. */
  trace: string;
};

export async function simulate(seed: number, steps: number): Promise<Played> {
  const world = await World.begin(seed);
  try {
    return play(world, seed, steps);
  } finally {
    world.google.close();
  }
}

function play(world: World, seed: number, steps: number): Played {
  const history: string[] = [];
  for (let at = 1; at <= steps; at++) {
    const problems = step(world, world.chance.weighted(ACTIONS), history);
    if (problems.length > 0) return { seed, steps: at, history, problems, trace: world.trace() };
  }
  const problems = settles(world, history);
  return { seed, steps, history, problems, trace: world.trace() };
}

function step(world: World, action: Action, history: string[]): string[] {
  const { told, outcomes = [], problems = [], restored = false } = action.run(world);
  history.push(told);
  world.note(told);
  if (restored) world.truth.takeOver();
  return [...problems, ...world.truth.settle(outcomes), ...rightsAreSeparate(world), ...statusFollowsRules(world)];
}

/** Once nothing goes wrong any more, two sweeps bring everything into form, and the third has nothing to do. */
function settles(world: World, history: string[]): string[] {
  world.faultsAreOn = false;
  const problems = step(world, { name: 'sweeps twice', weight: 1, run: sweepTwice }, history);
  const sweeping = { name: 'sweeps', weight: 1, run: sweep };
  return [...problems, ...changedBy(world, () => step(world, sweeping, history))];
}

/** Which tabs are not what they were before something that should change none, and what else went wrong meanwhile. */
export function changedBy(world: World, sweeps: () => string[]): string[] {
  const before = everything(world);
  const problems = sweeps();
  const changed = [...everything(world)].filter(([tab, text]) => before.get(tab) !== text).map(([tab]) => tab);
  return changed.length === 0 ? problems : [...problems, `a third sweep still changed ${changed.join()}`];
}

/** Of both workbooks, tab by tab. */
function everything({ file, google }: World): Map<string, string> {
  const tabs = [file, hqFile(google)].flatMap(({ title, data }) =>
    data.sheets.map((sheet): [string, string] => [`${title}: ${sheet.title}`, JSON.stringify(sheet)]),
  );
  return new Map(tabs);
}
