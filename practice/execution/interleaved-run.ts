// An execution that can be stopped before any counted service call, while others go on, and be taken up again there.
//
// A script cannot be paused in one thread. It is abandoned instead, and run again from its first line when its turn
// comes: what it was told before is told again from its journal, without happening again, so that it takes the same way.
import type { Project, World } from '../services/running';
import type { Crowd } from './crowd';
import { type Call, type Execution, Run, refused } from './execute';
import type { Fault } from './faults';
import { Interrupted } from './interrupted';
import { Journal } from './journal';
import { isCounted } from './meter';

class Suspended extends Interrupted {}

/** Until when it waits at the latest, in practice time, and what it tries again before that. */
export type Waiting = { until: number; worthTrying(): boolean };

export class InterleavedRun {
  done: Execution | undefined;
  /** Set while it waits for a lock or sleeps. */
  waiting: Waiting | undefined;
  private readonly journal = new Journal();
  private readonly run: Run;
  private depth = 0;
  private isSuspended = false;
  private mayGoOn: (call: string) => boolean = () => true;

  constructor(
    private readonly world: World,
    private readonly project: Project,
    private readonly call: Call,
    fault: Fault | undefined,
    private readonly crowd: Crowd,
  ) {
    // All of them begin at the same moment, whoever is served first.
    const refusal = crowd.enter(call.user, project.id);
    if (refusal !== undefined) this.done = refused(project.id, refusal);
    this.run = new Run(world, project, call, fault, {
      through: (name, act) => this.through(name, act),
      pause: (ms) => this.pause(ms),
      waitFor: (ms, attempt, isFree) => this.waitFor(ms, attempt, isFree),
    });
  }

  /** Goes on until `mayGoOn` says no to the next counted call, until it must wait, or to its end. */
  turn(mayGoOn: (call: string) => boolean): void {
    this.mayGoOn = mayGoOn;
    this.isSuspended = false;
    this.depth = 0;
    this.journal.rewind();
    const outcome = this.run.attempt();
    if (this.isSuspended) return;
    this.done = this.run.finished(outcome);
    this.crowd.leave(this.call.user, this.project.id);
  }

  private through<T>(name: string, act: () => T): T;
  private through(name: string, act: () => unknown): unknown {
    // What a call does inside itself is part of it.
    if (this.depth > 0) return act();
    if (this.isSuspended) throw new Suspended();
    if (this.journal.isAhead) return this.journal.answer(name, this.run.running.realm);
    if (isCounted(name) && !this.waiting && !this.mayGoOn(name)) return this.suspend();
    this.depth += 1;
    try {
      const value = act();
      this.waiting = undefined;
      this.journal.answered(name, value);
      return value;
    } catch (error) {
      if (error instanceof Error && !(error instanceof Interrupted)) {
        this.waiting = undefined;
        this.journal.refused(name, error.message);
      }
      throw error;
    } finally {
      this.depth -= 1;
    }
  }

  private suspend(): never {
    this.isSuspended = true;
    throw new Suspended();
  }

  private pause(ms: number): void {
    this.wait(ms, () => false);
  }

  private waitFor(ms: number, attempt: () => boolean, isFree: () => boolean): boolean {
    if (attempt()) return true;
    if (ms > 0) this.wait(ms, isFree);
    return false;
  }

  /** Returns once the time is over. */
  private wait(ms: number, worthTrying: () => boolean): void {
    this.waiting ??= { until: this.world.now() + ms, worthTrying };
    if (this.world.now() < this.waiting.until) this.suspend();
  }
}
