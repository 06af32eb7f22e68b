// Plays one round by chance: the same seed, the same round. Tells the first step after which something did not hold.
import { accidents } from './accidents';
import type { Action } from './action';
import { directing } from './directing';
import { headquarters, sweep } from './headquarters';
import { rightsAreSeparate } from './invariants';
import { recording } from './recording';
import { World } from './world';

const ACTIONS: Action[] = [...recording, ...directing, ...headquarters, ...accidents];

export type Played = {
  seed: number;
  steps: number;
  /** What happened, a line for each step. */
  history: string[];
  /** Empty when everything held. */
  problems: string[];
};

export async function simulate(seed: number, steps: number): Promise<Played> {
  const world = await World.begin(seed);
  const history: string[] = [];
  for (let at = 1; at <= steps; at++) {
    const problems = step(world, world.chance.weighted(ACTIONS), history);
    if (problems.length > 0) return { seed, steps: at, history, problems };
  }
  return { seed, steps, history, problems: settles(world, history) };
}

function step(world: World, action: Action, history: string[]): string[] {
  const { told, outcomes = [], problems = [] } = action.run(world);
  history.push(told);
  return [...problems, ...world.truth.settle(outcomes), ...rightsAreSeparate(world)];
}

/** Once nothing goes wrong any more, two sweeps bring everything into form, and the third has nothing to do. */
function settles(world: World, history: string[]): string[] {
  world.faultsAreOn = false;
  const sweeping = { name: 'sweeps', weight: 1, run: sweep };
  const problems = [...step(world, sweeping, history), ...step(world, sweeping, history)];
  const before = JSON.stringify(world.file.data);
  problems.push(...step(world, sweeping, history));
  return JSON.stringify(world.file.data) === before
    ? problems
    : [...problems, 'a third sweep still changed the workbook'];
}
