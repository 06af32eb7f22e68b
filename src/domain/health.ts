// What should worry HQ about its own workbook: the run that stopped, its trigger, strangers among its editors, mails left.
import type { Instant } from './day';
import { RUN_EVERY_MS } from './sweep-schedule';

export type HealthFacts = {
  now: Instant;
  /** When any tracking workbook was looked at last; null before the first look, undefined without workbooks. */
  lastLook: Instant | null | undefined;
  /** Whether the time-driven run is scheduled; null for somebody who cannot see it. */
  trigger: boolean | null;
  mailsLeft: number;
  owner: string;
  editors: readonly string[];
  /** Whom HQ wrote down as people who may change its workbook. */
  staff: readonly string[];
};

export type Alarm =
  | { kind: 'stopped'; since: Instant | null }
  | { kind: 'no-trigger' }
  | { kind: 'strangers'; emails: string[] }
  | { kind: 'few-mails'; left: number };

/** After so many runs that did not come, the run has stopped: one alone may be late. */
const RUNS_MISSED = 6;
const FEW_MAILS = 10;

export function alarmsOf({ now, lastLook, trigger, mailsLeft, owner, editors, staff }: HealthFacts): Alarm[] {
  const known = new Set([owner, ...staff]);
  const strangers = editors.filter((email) => !known.has(email));
  const silent = lastLook !== undefined && (lastLook === null || now - lastLook > RUNS_MISSED * RUN_EVERY_MS);
  return [
    ...(silent ? [{ kind: 'stopped' as const, since: lastLook }] : []),
    ...(trigger === false ? [{ kind: 'no-trigger' as const }] : []),
    ...(strangers.length > 0 ? [{ kind: 'strangers' as const, emails: strangers }] : []),
    ...(mailsLeft < FEW_MAILS ? [{ kind: 'few-mails' as const, left: mailsLeft }] : []),
  ];
}
