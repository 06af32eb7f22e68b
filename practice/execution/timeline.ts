// People who come and go through an evening: what they wait for and whom they meet takes the time of the model, and
// nothing happens before its time. Between two service calls of one execution others go on.
//
// Real: the scripts, the cells and rights they meet, the locks they wait for. Modelled: starting and every call take
// what design.md §8 says, half of it more or less by chance; who of several that wait gets a lock is chance, as Google
// does not say.
import type { Memory } from '../memory';
import type { Project, World } from '../services/running';
import { Chance } from './chance';
import { Crowd } from './crowd';
import type { Call, Execution } from './execute';
import { InterleavedRun } from './interleaved-run';
import { modelledMs, START_MS } from './meter';

type Surroundings = { memory: Memory; world: World; project(id: string): Project };

/** An execution under way: when its last call has been answered. */
type Under = { run: InterleavedRun; readyAt: number; answered(done: Execution): void };
type Alarm = { at: number; ring(): void };
type Next = { at: number; alarm: Alarm } | { at: number; under: Under };

export class Timeline {
  private readonly under = new Set<Under>();
  private readonly alarms = new Set<Alarm>();
  private readonly crowd: Crowd;
  private readonly chance: Chance;

  constructor(
    private readonly around: Surroundings,
    seed: number,
  ) {
    this.chance = new Chance(seed);
    this.crowd = new Crowd(around.world.quotas.limits);
  }

  now(): number {
    return this.around.world.now();
  }

  /** From 0 up to 1. */
  random(): number {
    return this.chance.next();
  }

  /** Begins now; answered once it has ended. */
  call(call: Call): Promise<Execution> {
    const { world, project } = this.around;
    return new Promise((answered) => {
      const run = new InterleavedRun(world, project(call.project), call, undefined, this.crowd);
      if (run.done) answered(run.done);
      else this.under.add({ run, readyAt: this.now() + this.about(START_MS), answered });
    });
  }

  wait(ms: number): Promise<void> {
    return new Promise((over) => {
      this.later(ms, over);
    });
  }

  /** The answer cancels it. */
  later(ms: number, ring: () => void): () => void {
    const alarm = { at: this.now() + ms, ring };
    this.alarms.add(alarm);
    return () => this.alarms.delete(alarm);
  }

  /** Lets everybody go on until nobody has anything left to do. */
  async pass(): Promise<void> {
    const { memory } = this.around;
    const before = memory.chance;
    memory.chance = new Chance(this.chance.next() * 2 ** 32);
    try {
      for (;;) {
        // Whoever has just been answered says first what comes next.
        await new Promise((said) => setImmediate(said));
        const next = this.next();
        if (!next) return;
        this.forward(next.at);
        if ('under' in next) this.goOn(next.under);
        else {
          this.alarms.delete(next.alarm);
          next.alarm.ring();
        }
      }
    } finally {
      memory.chance = before;
    }
  }

  private goOn(under: Under): void {
    const { run } = under;
    let isFirst = true;
    run.turn((call) => {
      if (!isFirst) {
        const next = this.next();
        if (!next || !('under' in next) || next.under !== under) return false;
        this.forward(next.at);
      }
      isFirst = false;
      under.readyAt = this.now() + this.about(modelledMs(call));
      return true;
    });
    const { done } = run;
    if (!done) return;
    this.under.delete(under);
    this.later(Math.max(0, under.readyAt - this.now()), () => under.answered(done));
  }

  /** The earliest; among equals any. */
  private next(): Next | undefined {
    const now = this.now();
    let first: Next[] = [];
    const offer = (next: Next) => {
      if (first[0] === undefined || next.at < first[0].at) first = [next];
      else if (next.at === first[0].at) first.push(next);
    };
    for (const alarm of this.alarms) offer({ at: Math.max(now, alarm.at), alarm });
    for (const under of this.under) {
      const { waiting } = under.run;
      const ready = waiting && !waiting.worthTrying() ? waiting.until : under.readyAt;
      offer({ at: Math.max(now, ready), under });
    }
    return first[Math.floor(this.chance.next() * first.length)];
  }

  private forward(at: number): void {
    if (at > this.now()) this.around.world.pass(at - this.now());
  }

  private about(ms: number): number {
    return ms * (0.5 + this.chance.next());
  }
}
