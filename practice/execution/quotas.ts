// What Google lets one account or one project use in a day or a minute, and what of it has been used.
// Source of the numbers: developers.google.com/apps-script/guides/services/quotas and workspace/sheets/api/limits.

export type Kind = 'consumer' | 'workspace';
export type ByKind = { [kind in Kind]: number };

export type Limits = {
  mailRecipientsPerDay: ByKind;
  triggersPerUserAndScript: number;
  propertyBytesPerStore: number;
};

export const GOOGLE_LIMITS: Limits = {
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

  constructor(private readonly now: () => number) {}

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
