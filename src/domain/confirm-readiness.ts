// Whether a director may confirm a district now, and if not, what is in the way.
import { type ConfirmationState, isConfirmed } from './confirmation';
import { type Day, endOfDay, type Instant, startOfDay } from './day';
import { type DistrictProgress, isComplete } from './progress';

export type ConfirmObstacle =
  | 'copy'
  | 'not-yours'
  | 'round-closed'
  | 'before-window'
  | 'after-window'
  | 'incomplete'
  | 'needs-reason'
  | 'suspect-cells'
  | 'already-confirmed';

export type ConfirmFacts = {
  now: Instant;
  isCopy: boolean;
  mayConfirm: boolean;
  roundClosed: boolean;
  earlyConfirmation: boolean;
  recordFrom: Day;
  confirmFrom: Day;
  confirmUntil: Day;
  confirmation: ConfirmationState;
  progress: DistrictProgress;
  /** The round lets an incomplete district be confirmed for a written reason. */
  incompleteConfirmation: boolean;
  /** As written by the director; '' while none was given. */
  reason: string;
};

/** The first obstacle in the order a director would want to hear it; null when the district may be confirmed. */
export function confirmObstacle(facts: ConfirmFacts): ConfirmObstacle | null {
  if (facts.isCopy) return 'copy';
  if (!facts.mayConfirm) return 'not-yours';
  if (facts.roundClosed) return 'round-closed';
  const opens = startOfDay(facts.earlyConfirmation ? facts.recordFrom : facts.confirmFrom);
  if (facts.now < opens) return 'before-window';
  if (facts.now > endOfDay(facts.confirmUntil)) return 'after-window';
  if (isConfirmed(facts.confirmation)) return 'already-confirmed';
  if (facts.progress.invalid > 0 || facts.progress.suspect > 0) return 'suspect-cells';
  if (isComplete(facts.progress)) return null;
  if (!facts.incompleteConfirmation) return 'incomplete';
  return facts.reason === '' ? 'needs-reason' : null;
}
