// Tries again while Google is busy: later each time, and never all clients at once.
import type { Outcome } from '../../src/contract/calls';

export const MAX_TRIES = 5;
const FIRST_WAIT_MS = 800;

export type Patience = {
  wait(ms: number): Promise<void>;
  /** 0 to 1. */
  random(): number;
};

export const realPatience: Patience = {
  wait: (ms) => new Promise((done) => setTimeout(done, ms)),
  random: Math.random,
};

const BUSY: readonly string[] = ['busy'];
/** A lost line looks like a failure; what was sent may have arrived. */
const UNANSWERED: readonly string[] = ['busy', 'failed'];

type Call<T, R extends { code: string }> = () => Promise<Outcome<T, R>>;

export function whileBusy<T, R extends { code: string }>(call: Call<T, R>, patience: Patience): Promise<Outcome<T, R>> {
  return again(call, patience, BUSY, () => {});
}

/**
 * For calls that count once however often they arrive. `tries` tells which try is about to be made, from the second on,
 * and why.
 */
export function untilAnswered<T, R extends { code: string }>(
  call: Call<T, R>,
  patience: Patience,
  tries: (attempt: number, busy: boolean) => void,
): Promise<Outcome<T, R>> {
  return again(call, patience, UNANSWERED, tries);
}

async function again<T, R extends { code: string }>(
  call: Call<T, R>,
  patience: Patience,
  worthIt: readonly string[],
  tries: (attempt: number, busy: boolean) => void,
): Promise<Outcome<T, R>> {
  for (let attempt = 1; ; attempt++) {
    const outcome = await call();
    if (outcome.ok || !worthIt.includes(outcome.refusal.code) || attempt === MAX_TRIES) return outcome;
    tries(attempt + 1, outcome.refusal.code === 'busy');
    await patience.wait(waitBefore(attempt, patience.random()));
  }
}

/** Doubles with each try, spread from half to one and a half. */
export function waitBefore(attempt: number, random: number): number {
  return Math.round(FIRST_WAIT_MS * 2 ** (attempt - 1) * (0.5 + random));
}
