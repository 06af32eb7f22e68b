// Whether a director may take an act on a district now: confirm, return, take back, ask for restoring.
import { type ConfirmFacts, type ConfirmObstacle, confirmObstacle } from './confirm-readiness';
import type { ActKind } from './confirmation';
import { isConfirmed } from './confirmation';
import { type Day, dayOf, endOfDay, startOfDay } from './day';

export type ActObstacle =
  | ConfirmObstacle
  | 'no-reason'
  | 'nothing-recorded'
  | 'unknown-area'
  | 'bad-until'
  | 'not-confirmed'
  | 'not-changed'
  | 'already-asked'
  | 'nothing-sealed'
  | 'too-long';

export type ActFacts = ConfirmFacts & {
  /** Of a return: the areas named, and those there are. */
  areas: readonly number[];
  areasInUse: readonly number[];
  until: Day | '';
  /** HQ was already asked to restore and has not done so. */
  restoreAsked: boolean;
  /** The values that were sealed are there to be written back. */
  hasSealedValues: boolean;
};

/** The first obstacle in the order a director would want to hear it; null when the act may be taken. */
export function obstacleToAct(kind: ActKind, facts: ActFacts): ActObstacle | null {
  if (kind === 'confirm') return confirmObstacle(facts);
  return windowObstacle(facts) ?? OWN[kind](facts);
}

/** Everything but confirming may be done from the first day of recording to the end of confirming. */
function windowObstacle(facts: ActFacts): ActObstacle | null {
  if (facts.isCopy) return 'copy';
  if (!facts.mayConfirm) return 'not-yours';
  if (facts.roundClosed) return 'round-closed';
  if (facts.now < startOfDay(facts.recordFrom)) return 'before-window';
  return facts.now > endOfDay(facts.confirmUntil) ? 'after-window' : null;
}

const OWN: { [kind in Exclude<ActKind, 'confirm'>]: (facts: ActFacts) => ActObstacle | null } = {
  return: ({ progress, reason, areas, areasInUse, until, now, confirmUntil }) => {
    if (progress.filled === 0 && progress.invalid === 0) return 'nothing-recorded';
    if (reason === '') return 'no-reason';
    if (areas.some((area) => !areasInUse.includes(area))) return 'unknown-area';
    return until !== '' && (until < dayOf(now) || until > confirmUntil) ? 'bad-until' : null;
  },
  withdraw: ({ confirmation, reason }) => {
    if (!isConfirmed(confirmation) && confirmation !== 'changed') return 'not-confirmed';
    return reason === '' ? 'no-reason' : null;
  },
  restore: ({ confirmation, restoreAsked, hasSealedValues }) => {
    if (confirmation !== 'changed') return 'not-changed';
    if (restoreAsked) return 'already-asked';
    return hasSealedValues ? null : 'nothing-sealed';
  },
};
