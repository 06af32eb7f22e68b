// What of a director's block is new to HQ, in the light of what its ledger says.
import type { Answer, Decision, Kept } from './confirmation';

/** The act that holds for a district by the ledger. `byHq`: HQ took the confirmation back. */
export type StandingAct = Pick<
  Decision,
  'kind' | 'act' | 'at' | 'by' | 'areas' | 'until' | 'reason' | 'seal' | 'signature'
> & {
  byHq: boolean;
};

/**
 * `nothing`: no act, and none in the ledger. `standing`: the block shows the act that holds. `new`: HQ has not judged it.
 * `refused`: HQ has refused it. `used`: its id stands in the ledger for another act. `unreadable`: rubbish, or words
 * typed by hand. `lost`: the act that holds was removed or altered, so the block is to be written back.
 */
export type BlockCase = 'nothing' | 'standing' | 'new' | 'refused' | 'used' | 'unreadable' | 'lost';

/** `known` says what the ledger holds of an act id: that it was accepted, that it was refused, or nothing. */
export function blockCase(
  decision: Decision | null | 'unreadable',
  answer: Answer | null,
  standing: StandingAct | null,
  known: 'accepted' | 'refused' | null,
): BlockCase {
  if (decision === null) return standing === null || standing.kind === 'withdraw' ? 'nothing' : 'lost';
  if (decision === 'unreadable' || decision.act === '') return standing === null ? 'unreadable' : 'lost';
  if (standing?.act === decision.act) return shows(decision, standing) ? 'standing' : 'lost';
  if (known === 'refused' || (answer?.act === decision.act && answer.verdict === 'refused')) return 'refused';
  if (known === null) return 'new';
  return standing?.byHq ? 'lost' : 'used';
}

/** Whether a confirmation holds, whatever the block says. */
export function standsConfirmed(standing: StandingAct | null): boolean {
  return standing?.kind === 'confirm' || standing?.kind === 'restore';
}

/** What holds whatever stands in the block: a withdrawal leaves nothing. */
export function keptOf(standing: StandingAct | null): Kept {
  if (standsConfirmed(standing)) return { kind: 'confirmed' };
  return standing?.kind === 'return' ? { kind: 'returned', until: standing.until } : null;
}

function shows(decision: Decision, standing: StandingAct): boolean {
  const key = ({ kind, at, by, areas, until, reason, seal, signature }: Omit<StandingAct, 'byHq'>) =>
    JSON.stringify([kind, Math.round(at / 1000), by, areas, until, reason, seal, signature]);
  return key(decision) === key(standing);
}
