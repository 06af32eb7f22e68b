// What one execution may take: its time, and its share of what Google allows in a minute.
import { Interrupted } from './interrupted';
import type { Meter } from './meter';
import type { Quotas } from './quotas';

/** Google ends the execution; nothing that the script catches lets it go on. */
class TimeIsUp extends Interrupted {}

export const TIME_IS_UP = 'Exceeded maximum execution time';

export class Allowance {
  constructor(
    private readonly meter: Meter,
    private readonly quotas: Quotas,
    private readonly who: { user: string; project: string; isSimpleTrigger: boolean },
  ) {}

  /** Before a counted call happens. */
  check(call: string, kind: 'read' | 'write' | 'other', costMs: number): void {
    this.quotas.worked(costMs);
    if (this.isOver) throw new TimeIsUp(TIME_IS_UP);
    if (kind !== 'other' && call.startsWith('Sheets.')) this.quotas.useApi(kind, this.who.user, this.who.project);
  }

  get isOver(): boolean {
    const { executionMs, simpleTriggerMs } = this.quotas.limits;
    return this.meter.elapsedMs > (this.who.isSimpleTrigger ? simpleTriggerMs : executionMs);
  }
}
