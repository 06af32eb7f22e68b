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

/** `tries` tells which try is about to be made, from the second on. */
export async function whileBusy<T, R extends { code: string }>(
  call: () => Promise<Outcome<T, R>>,
  patience: Patience,
  tries: (attempt: number) => void = () => {},
): Promise<Outcome<T, R>> {
  for (let attempt = 1; ; attempt++) {
    const outcome = await call();
    if (outcome.ok || outcome.refusal.code !== 'busy' || attempt === MAX_TRIES) return outcome;
    tries(attempt + 1);
    await patience.wait(waitBefore(attempt, patience.random()));
  }
}

/** Doubles with each try, spread from half to one and a half. */
export function waitBefore(attempt: number, random: number): number {
  return Math.round(FIRST_WAIT_MS * 2 ** (attempt - 1) * (0.5 + random));
}
