// Runs several calls at once on a practice Google, in one order or in every order there is.
import type { Memory } from '../memory';
import type { Project, World } from '../services/running';
import { Chance } from './chance';
import { Crowd } from './crowd';
import { EveryOrder } from './every-order';
import type { Call, Execution } from './execute';
import type { Fault } from './faults';
import { anyOrder, interleave, modelledOrder, type Scheduler, type Step } from './interleave';
import { InterleavedRun } from './interleaved-run';

/** A fault is planned for this call alone. */
export type OneOfMany = Call & { fault?: Fault };

export type Interleaved = {
  /** In the order of the calls. */
  executions: Execution[];
  /** Places among the calls, in the order in which they ended. */
  order: number[];
  /** Every counted service call in the order in which they were made. */
  history: Step[];
};

export type Interleaving = {
  calls: readonly OneOfMany[];
  /** The same seed, from the same beginning, gives the same history, the same identifiers and the same end. */
  seed: number;
  /**
   * `any` (unless told otherwise): whoever is able may be next, and time moves only when all wait. `modelled`: starting
   * and every call take their modelled time, more or less, so that locks are waited for as long as they would be.
   */
  pace?: 'any' | 'modelled';
};

export type Everything = {
  calls: readonly OneOfMany[];
  /** How often, in one order, the turn may be taken from an execution that could have gone on. */
  preemptions?: number;
  /** Fails rather than trying more orders than this. */
  most?: number;
  /** For chance inside the scripts, the same in each order. */
  seed?: number;
};

type Surroundings = { memory: Memory; world: World; project(id: string): Project; mark(): () => void };

export function atOnce(around: Surroundings, { calls, seed, pace = 'any' }: Interleaving): Interleaved {
  const chance = new Chance(seed);
  const scheduler =
    pace === 'any'
      ? anyOrder((able) => chance.pick(able))
      : modelledOrder(calls.length, around.world.now(), () => chance.next());
  return together(around, calls, new Chance(seed + 1), scheduler);
}

/** Begins each order from the same state, looks at its end, and at last puts the state back. Returns how many there were. */
export function inEveryOrder(
  around: Surroundings,
  { calls, preemptions = 2, most = 5000, seed = 0 }: Everything,
  look: (end: Interleaved) => void,
): number {
  const orders = new EveryOrder(preemptions);
  const putBack = around.mark();
  let tried = 0;
  do {
    tried += 1;
    if (tried > most) throw new Error(`There are more than ${most} orders.`);
    look(
      together(
        around,
        calls,
        new Chance(seed),
        anyOrder((able, last) => orders.pick(able, last)),
      ),
    );
    putBack();
  } while (orders.advance());
  return tried;
}

function together(
  around: Surroundings,
  calls: readonly OneOfMany[],
  chance: Chance,
  scheduler: Scheduler,
): Interleaved {
  const { memory, world } = around;
  const crowd = new Crowd(world.quotas.limits);
  const runs = calls.map(
    ({ fault, ...call }) => new InterleavedRun(world, around.project(call.project), call, fault, crowd),
  );
  const before = memory.chance;
  memory.chance = chance;
  try {
    const set = (instant: number) => world.pass(instant - world.now());
    const { order, history } = interleave(runs, { now: world.now, set }, scheduler);
    return { executions: runs.flatMap(({ done }) => done ?? []), order, history };
  } finally {
    memory.chance = before;
  }
}
