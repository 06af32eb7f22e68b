// Makes things go wrong on purpose: a service call that fails, an execution that ends there, a lock that others hold.
import { Interrupted } from './interrupted';
import type { Meter } from './meter';

export type Fault = {
  /** Counted from 1, over the calls that the meter counts. */
  atCall: number;
  /**
   * `throws`: Google answers with an error. `times-out`: it answers too late, with an error. `dies`: the execution ends
   * there and nothing after it happens.
   */
  what: 'throws' | 'times-out' | 'dies';
  when: 'before' | 'after';
};

export const SERVICE_ERROR = "We're sorry, a server error occurred. Please wait a bit and try again.";

/** Google then names the document; seen in https://github.com/findthemasks/findthemasks/issues/251. */
export const TIMED_OUT = 'Service Spreadsheets timed out while accessing document with id';
/** How long a service is waited for; no page says (inferred). */
const TIME_OUT_MS = 180_000;

export class ExecutionDied extends Interrupted {
  override name = 'ExecutionDied';
}

/** What is planned for the next executions. */
export class Faults {
  private planned: Fault | undefined;
  /** While true, no script gets a lock: somebody else holds it. */
  locksAreHeld = false;

  /** Addresses that Google does not take as editors of a protection: it refuses every batch that names one. */
  readonly unusableEmails = new Set<string>();

  /** For the next execution only. */
  plan(fault: Fault): void {
    this.planned = fault;
  }

  take(): Fault | undefined {
    const fault = this.planned;
    this.planned = undefined;
    return fault;
  }
}

/** The calls of one execution with the fault planned for it. */
export class Fate {
  private calls = 0;
  private dead = false;

  constructor(
    private readonly fault: Fault | undefined,
    private readonly meter: Pick<Meter, 'waited'>,
    private readonly file: string | undefined,
  ) {}

  /** Wraps one counted call. */
  around<T>(call: () => T): T {
    if (this.dead) throw new ExecutionDied('The execution had ended.');
    this.calls += 1;
    if (this.calls !== this.fault?.atCall) return call();
    if (this.fault.when === 'before') this.strike(this.fault.what);
    const result = call();
    this.strike(this.fault.what);
    return result;
  }

  private strike(what: Fault['what']): void {
    if (what === 'times-out') {
      this.meter.waited(TIME_OUT_MS);
      throw new Error(`${TIMED_OUT} ${this.file ?? ''}.`);
    }
    if (what === 'throws') throw new Error(SERVICE_ERROR);
    this.dead = true;
    throw new ExecutionDied('The execution ended here.');
  }
}
