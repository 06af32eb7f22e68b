// Whether HQ accepts a director's act, and which areas changed after a confirmation it had accepted.

import { type ConfirmFacts, type ConfirmObstacle, confirmObstacle } from './confirm-readiness';
import type { Decision } from './confirmation';
import { endOfDay, type Instant, startOfDay } from './day';

/** Why an act's signature proves nothing: none, not of this act, of a key that was replaced, of somebody else. */
export type ProofProblem = 'unsigned' | 'forged' | 'old-key' | 'not-yours';

export type RefusalOfAct =
  | ConfirmObstacle
  | ProofProblem
  | 'other-values'
  | 'formula'
  | 'duplicate-act'
  | 'no-reason'
  | 'nothing-confirmed'
  | 'unreadable';

/** When an act counts as done: HQ sees it only at its next sweep, and it counts if the sweep before was in the window. */
export function countedAt(now: Instant, sweptBefore: Instant | null, windowEnd: Instant): Instant {
  return sweptBefore !== null && sweptBefore <= windowEnd ? Math.min(now, windowEnd) : now;
}

/** Null when a return, a withdrawal or a request to restore is accepted. `confirmed`: a confirmation holds now. */
export function otherActObstacle(
  facts: Pick<ConfirmFacts, 'now' | 'roundClosed' | 'recordFrom' | 'confirmUntil'>,
  decision: Pick<Decision, 'kind' | 'reason' | 'seal'>,
  confirmedSeal: string | null,
): RefusalOfAct | null {
  if (facts.roundClosed) return 'round-closed';
  if (facts.now < startOfDay(facts.recordFrom)) return 'before-window';
  if (facts.now > endOfDay(facts.confirmUntil)) return 'after-window';
  if (decision.kind === 'return') return decision.reason === '' ? 'no-reason' : null;
  if (confirmedSeal === null) return 'nothing-confirmed';
  if (decision.kind === 'restore') return decision.seal === confirmedSeal ? null : 'other-values';
  return decision.reason === '' ? 'no-reason' : null;
}

/** Null when a confirmation is accepted. The cells are those of the locked row; `facts.now` is when the act counts. */
export function confirmationObstacle(
  facts: Omit<ConfirmFacts, 'isCopy' | 'mayConfirm' | 'confirmation'>,
  cells: { sealMatches: boolean; hasFormula: boolean },
): RefusalOfAct | null {
  if (cells.hasFormula) return 'formula';
  const obstacle = confirmObstacle({ ...facts, isCopy: false, mayConfirm: true, confirmation: 'none' });
  if (obstacle) return obstacle;
  return cells.sealMatches ? null : 'other-values';
}

/** The lines in which two canonical forms of the same district differ, as the keys before `=` or the line number. */
export function changedLines(before: string, after: string): { key: string; before: string; after: string }[] {
  const old = before.split('\n');
  const now = after.split('\n');
  return Array.from({ length: Math.max(old.length, now.length) }, (_, index) => {
    const was = old[index] ?? '';
    const is = now[index] ?? '';
    return { key: /^([A-Za-z0-9-]+)=/.exec(was || is)?.[1] ?? `#${index + 1}`, before: was, after: is };
  }).filter((line) => line.before !== line.after);
}
