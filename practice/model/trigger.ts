// Triggers that a project's people have installed, and when those of the clock are due.
import { instantOfSerial, serialOfInstant } from './dates';

export type FileEvent = 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE';

export type When =
  | { kind: 'every'; ms: number }
  | { kind: 'once'; at: number }
  /** Every so many days, or on one day of the week (0 is Sunday) or month, at a time of the day in a zone. */
  | { kind: 'days'; every: number; weekday?: number; monthDay?: number; hour: number; minute: number; zone: string }
  | { kind: 'file'; file: string; event: FileEvent };

export type Trigger = {
  id: string;
  project: string;
  function: string;
  /** As whom it runs, whoever causes it. */
  creator: string;
  when: When;
  /** When it runs next, in milliseconds since 1970; null for one that no clock starts, or that has run for the last time. */
  due: number | null;
};

/** The first time after `now`; null when there is none. */
export function nextDue(when: When, now: number): number | null {
  if (when.kind === 'every') return now + when.ms;
  if (when.kind === 'once') return when.at > now ? when.at : null;
  if (when.kind === 'file') return null;
  const time = (when.hour * 60 + when.minute) / 1440;
  const today = Math.floor(serialOfInstant(now, when.zone));
  const step = when.weekday === undefined && when.monthDay === undefined ? when.every : 1;
  for (let day = today; day <= today + 400; day += step) {
    const at = instantOfSerial(day + time, when.zone);
    if (at > now && fits(when, day)) return at;
  }
  return null;
}

function fits({ weekday, monthDay }: Extract<When, { kind: 'days' }>, day: number): boolean {
  const at = new Date(Date.UTC(1899, 11, 30) + day * 86_400_000);
  return (weekday ?? at.getUTCDay()) === at.getUTCDay() && (monthDay ?? at.getUTCDate()) === at.getUTCDate();
}
