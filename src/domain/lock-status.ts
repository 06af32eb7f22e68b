// Whether a district's form may be written now, and if not: why, since when, by whom, until when, whom to ask.
import { type ConfirmationState, isConfirmed, type Kept } from './confirmation';
import { type Day, endOfDay, type Instant, startOfDay } from './day';

export type LockReason =
  | 'copy'
  | 'not-yours'
  | 'old-year'
  | 'round-closed'
  | 'before-window'
  | 'after-window'
  | 'confirmed'
  /** Sent back, taken back or extended, and HQ has not opened the cells yet. */
  | 'opening';

/** `ask` names whom to ask: who can open it again, or knows where the right file is. */
export type LockStatus =
  | { open: true; until: Instant }
  | {
      open: false;
      reason: LockReason;
      since: Instant | null;
      by: string;
      until: Instant | null;
      ask: 'province' | 'hq';
    };

export type LockFacts = {
  now: Instant;
  isCopy: boolean;
  isOldYear: boolean;
  roundClosed: boolean;
  mayRecord: boolean;
  recordFrom: Day;
  recordUntil: Day;
  confirmUntil: Day;
  confirmation: ConfirmationState;
  /** What holds all the same where a later act was refused. */
  kept: Kept;
  decidedAt: Instant | null;
  decidedBy: string;
  /** HQ still holds the row's cells closed, whatever was decided. */
  stillShut: boolean;
  /** The director's own date for a returned district; empty when none was given. */
  returnUntil: Day | '';
};

/** The first reason that holds is the one shown: what the person can least change comes first. */
export function lockStatus(facts: LockFacts): LockStatus {
  const closed = (
    reason: LockReason,
    detail: Partial<{ since: Instant | null; by: string; until: Instant | null; ask: 'province' | 'hq' }>,
  ): LockStatus => ({ open: false, reason, since: null, by: '', until: null, ask: 'hq', ...detail });

  if (facts.isCopy) return closed('copy', { ask: 'province' });
  if (facts.isOldYear) return closed('old-year', {});
  if (!facts.mayRecord) return closed('not-yours', { ask: 'province' });
  if (facts.roundClosed) return closed('round-closed', {});
  if (facts.now < startOfDay(facts.recordFrom)) {
    return closed('before-window', { until: startOfDay(facts.recordFrom) });
  }
  // A district whose values changed after HQ had accepted them stays shut until the province decides anew.
  if (isConfirmed(facts.confirmation) || facts.confirmation === 'changed' || facts.kept?.kind === 'confirmed') {
    const directorCanOpen = facts.now <= endOfDay(facts.confirmUntil);
    return closed('confirmed', {
      since: facts.decidedAt,
      by: facts.decidedBy,
      until: directorCanOpen ? endOfDay(facts.confirmUntil) : null,
      ask: directorCanOpen ? 'province' : 'hq',
    });
  }
  const until = lastOpenInstant(facts);
  if (facts.now > until) return closed('after-window', { since: until + 1000 });
  return facts.stillShut ? closed('opening', {}) : { open: true, until };
}

/** A return keeps the form open until the earlier of the director's date and the end of confirming. */
function lastOpenInstant(facts: LockFacts): Instant {
  const recordEnd = endOfDay(facts.recordUntil);
  const until = returnedUntil(facts);
  if (until === null) return recordEnd;
  const confirmEnd = endOfDay(facts.confirmUntil);
  return Math.max(recordEnd, until === '' ? confirmEnd : Math.min(endOfDay(until), confirmEnd));
}

/** Null where no return holds. */
function returnedUntil({ confirmation, kept, returnUntil }: LockFacts): Day | '' | null {
  if (confirmation === 'returned' || confirmation === 'revised') return returnUntil;
  return kept?.kind === 'returned' ? kept.until : null;
}
