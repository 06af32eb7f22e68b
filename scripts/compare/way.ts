// One way of recording and confirming rows in a Google sheet, and what each act of it took.
import type { Execution } from '../../practice/google';
import { type Total, totalOf } from '../bench/total';

export const ACTS = ['set up', 'save', 'confirm and lock all', 'status'] as const;
export type Act = (typeof ACTS)[number];

/** Nothing runs where the way leaves an act to a person; that is not the same as an act that could not be measured. */
export type Doing = { kind: 'took'; total: Total } | { kind: 'nothing runs' | 'not measured'; why: string };

export type Way = {
  name: string;
  acts: { [act in Act]: Doing };
  /** What the figures do not show. */
  notes: readonly string[];
};

/** A service that the practice Google does not imitate is told by its name. */
export function doingOf(executions: readonly Execution[]): Doing {
  for (const { outcome } of executions) {
    if (!outcome.ok) return { kind: 'not measured', why: whyOf(outcome.error.message) };
  }
  return { kind: 'took', total: totalOf(executions) };
}

function whyOf(message: string): string {
  const named = /^not imitated: (.+)$/.exec(message) ?? /^(\w+) is not defined$/.exec(message);
  return named ? `the practice Google does not imitate ${named[1]}` : `it ended with: ${message}`;
}

export function unmeasured(name: string, why: string): Way {
  const missing: Doing = { kind: 'not measured', why };
  return {
    name,
    acts: { 'set up': missing, save: missing, 'confirm and lock all': missing, status: missing },
    notes: [],
  };
}
