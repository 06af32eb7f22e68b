// An act of HQ as a record that is carried out step by step (docs/decisions/010).
import type { Instant } from './day';

export type OrderState = 'waiting' | 'running' | 'done' | 'refused';

/** `payload` is JSON as it was sent, `cursor` is how far the steps came: '' before the first. */
export type Order = {
  id: string;
  kind: string;
  title: string;
  by: string;
  at: Instant;
  state: OrderState;
  progress: string;
  result: string;
  /** How often a step failed, and the last reason. */
  failures: number;
  trouble: string;
  payload: string;
  cursor: string;
};

/** After so many failures an order stands still until somebody orders anew. */
const MOST_FAILURES = 5;

export function isOpen(order: Order): boolean {
  return (order.state === 'waiting' || order.state === 'running') && order.failures < MOST_FAILURES;
}

export function isStuck(order: Order): boolean {
  return (order.state === 'waiting' || order.state === 'running') && order.failures >= MOST_FAILURES;
}
