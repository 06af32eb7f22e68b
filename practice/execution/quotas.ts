// What Google lets one account or one project use in a day or a minute, and what of it has been used.
// Source of the numbers: developers.google.com/apps-script/guides/services/quotas and workspace/sheets/api/limits.

export type Kind = 'consumer' | 'workspace';
export type ByKind = { [kind in Kind]: number };

export type Limits = {
  executionMs: number;
  simpleTriggerMs: number;
  executionsAtOncePerUser: number;
  executionsAtOncePerScript: number;
  /** Of the Sheets API, for reads and for writes alike. */
  apiCallsPerMinute: { perUser: number; perProject: number };
  triggerMsPerDay: ByKind;
  mailRecipientsPerDay: ByKind;
  triggersPerUserAndScript: number;
  propertyBytesPerStore: number;
};

const MINUTE = 60_000;

export const GOOGLE_LIMITS: Limits = {
  executionMs: 6 * MINUTE,
  simpleTriggerMs: 30_000,
  executionsAtOncePerUser: 30,
  executionsAtOncePerScript: 1000,
  apiCallsPerMinute: { perUser: 60, perProject: 300 },
  triggerMsPerDay: { consumer: 90 * MINUTE, workspace: 360 * MINUTE },
  mailRecipientsPerDay: { consumer: 100, workspace: 1500 },
  triggersPerUserAndScript: 20,
  propertyBytesPerStore: 500 * 1024,
};

const DAY = 86_400_000;

type Window = { since: number; used: number };

/** Adjustable, for a test: `google.quotas.limits.mailRecipientsPerDay.consumer = 2`. */
export class Quotas {
  limits: Limits = structuredClone(GOOGLE_LIMITS);
  private readonly windows = new Map<string, Window>();
  private busyMs = 0;

  constructor(private readonly clock: () => number) {}

  /**
   * The practice clock stands still while scripts work. So that a hundred executions one after the other are not a
   * hundred at one moment, what they would have taken counts as time here.
   */
  worked(ms: number): void {
    this.busyMs += ms;
  }

  private now(): number {
    return this.clock() + this.busyMs;
  }

  /** Counts one call of the Sheets API; throws Google's words when there were too many within a minute. */
  useApi(kind: 'read' | 'write', user: string, project: string): void {
    const { perUser, perProject } = this.limits.apiCallsPerMinute;
    const [mine, all] = [`api ${kind} ${project} ${user}`, `api ${kind} ${project}`];
    const name = kind === 'read' ? 'Read' : 'Write';
    const refuse = (limit: string) => {
      throw new Error(
        `Quota exceeded for quota metric '${name} requests' and limit '${name} requests per minute${limit}' of service 'sheets.googleapis.com'`,
      );
    };
    if (this.used(mine, MINUTE) >= perUser) refuse(' per user');
    if (this.used(all, MINUTE) >= perProject) refuse('');
    this.use(mine, 1, MINUTE);
    this.use(all, 1, MINUTE);
  }

  used(what: string, span: number = DAY): number {
    const window = this.windows.get(what);
    return window && this.now() - window.since < span && this.now() >= window.since ? window.used : 0;
  }

  /** Begins to count with the first use, and anew once the span is over. */
  use(what: string, amount: number, span: number = DAY): void {
    const used = this.used(what, span);
    const since = used > 0 ? (this.windows.get(what)?.since ?? this.now()) : this.now();
    this.windows.set(what, { since, used: used + amount });
  }
}
