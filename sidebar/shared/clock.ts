// The server's time, carried on by this machine: an old PC's own clock is not to be trusted.
import type { Instant } from '../../src/domain/day';

export type Clock = () => Instant;

/** `elapsed` counts milliseconds from any start, and never jumps. */
export function clockFrom(serverNow: Instant, elapsed: () => number = () => performance.now()): Clock {
  const start = elapsed();
  return () => serverNow + (elapsed() - start);
}
