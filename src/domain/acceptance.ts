// Whether HQ accepts a director's confirmation, and which areas changed after one it had accepted.

import { type ConfirmFacts, type ConfirmObstacle, confirmObstacle } from './confirm-readiness';
import type { Instant } from './day';
import { endOfDay } from './day';

export type RefusalOfAct = ConfirmObstacle | 'other-values';

/**
 * Null when the act is accepted. The cells are those of the locked row. HQ sees an act only at its next sweep: it counts
 * when the sweep before was still inside the window.
 */
export function actObstacle(
  facts: Omit<ConfirmFacts, 'isCopy' | 'mayConfirm' | 'confirmation'>,
  sealMatches: boolean,
  sweptBefore: Instant | null,
): RefusalOfAct | null {
  const seenInTime = sweptBefore !== null && sweptBefore <= endOfDay(facts.confirmUntil);
  const now = seenInTime ? Math.min(facts.now, endOfDay(facts.confirmUntil)) : facts.now;
  const obstacle = confirmObstacle({ ...facts, now, isCopy: false, mayConfirm: true, confirmation: 'none' });
  if (obstacle) return obstacle;
  return sealMatches ? null : 'other-values';
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
