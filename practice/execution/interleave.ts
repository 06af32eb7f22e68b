// Several executions at once, in an order that is chosen before every counted service call.
import type { InterleavedRun } from './interleaved-run';
import { modelledMs, START_MS } from './meter';

/** One step of the history: which execution, by its place among the calls, made which service call. */
export type Step = { execution: number; call: string };

/** Who goes on, and when; undefined when all have ended. */
export type Next = { place: number; at: number } | undefined;

/** Chooses who goes on next. `last` was at work before; `now` is practice time. */
export interface Scheduler {
  next(runs: readonly InterleavedRun[], now: number, last: number | undefined): Next;
  /** A call is made at this time. */
  made?(place: number, call: string, now: number): void;
}

export type Clock = { now(): number; set(instant: number): void };

/** Lets the executions go on as the scheduler says until all have ended. Returns their places in the order of ending. */
export function interleave(runs: readonly InterleavedRun[], clock: Clock, scheduler: Scheduler) {
  const history: Step[] = [];
  const order: number[] = [];
  let turn: number | undefined;

  const choose = () => {
    const next = scheduler.next(runs, clock.now(), turn);
    if (next && next.at > clock.now()) clock.set(next.at);
    turn = next?.place;
  };

  choose();
  while (turn !== undefined) {
    const place: number = turn;
    const run = runs[place];
    if (!run) throw new Error(`There is no execution ${place}.`);
    let granted = true;
    run.turn((call) => {
      if (!granted) choose();
      granted = false;
      if (turn !== place) return false;
      history.push({ execution: place, call });
      scheduler.made?.(place, call, clock.now());
      return true;
    });
    if (run.done) order.push(place);
    if (run.done || run.waiting) choose();
  }
  return { order, history };
}

/** Those that can go on now. */
export function ableOf(runs: readonly InterleavedRun[], now: number): number[] {
  return runs.flatMap(({ done, waiting }, place) => {
    const isAble = !done && (!waiting || waiting.worthTrying() || now >= waiting.until);
    return isAble ? [place] : [];
  });
}

/** When the first of those that wait need wait no longer; undefined when none is left. */
function endOfWaiting(runs: readonly InterleavedRun[]): number | undefined {
  const ends = runs.flatMap(({ done, waiting }) => (done || !waiting ? [] : [waiting.until]));
  return ends.length === 0 ? undefined : Math.min(...ends);
}

/** Any order: time stands still until all that are left wait, and `pick` chooses among those that can go on. */
export function anyOrder(pick: (able: [number, ...number[]], last: number | undefined) => number): Scheduler {
  return {
    next(runs, now, last) {
      const end = endOfWaiting(runs);
      const [first, ...others] = ableOf(runs, now);
      if (first !== undefined) return { place: pick([first, ...others], last), at: now };
      const [woken, ...more] = end === undefined ? [] : ableOf(runs, end);
      return woken === undefined || end === undefined ? undefined : { place: pick([woken, ...more], last), at: end };
    },
  };
}

/** As time would have it: starting and every call take what the model says, half of it more or less by chance. */
export function modelledOrder(count: number, start: number, random: () => number): Scheduler {
  const around = (ms: number) => ms * (0.5 + random());
  const readyAt = Array.from({ length: count }, () => start + around(START_MS));
  return {
    next(runs, now) {
      let earliest: Next;
      runs.forEach(({ done, waiting }, place) => {
        if (done) return;
        const ready = waiting && !waiting.worthTrying() ? waiting.until : (readyAt[place] ?? now);
        const at = Math.max(now, ready);
        if (!earliest || at < earliest.at) earliest = { place, at };
      });
      return earliest;
    },
    made(place, call, now) {
      readyAt[place] = now + around(modelledMs(call));
    },
  };
}
