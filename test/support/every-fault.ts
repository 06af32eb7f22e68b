// The faults that lead to different places, over the service calls of an execution: to end before a call is to end after the
// one before it, and after one that only reads it is to end after the change before that.
import type { Fault } from '../../practice/execution/faults';

/** The execution ends after each call after which something stands otherwise. */
export function everyEnd(calls: readonly string[]): Fault[] {
  return changes(calls).map((atCall) => ({ atCall, what: 'dies', when: 'after' }));
}

/** Besides, Google answers each call with an error, having done nothing or having done what was asked. */
export function everyFault(calls: readonly string[]): Fault[] {
  return [
    ...calls.map((_, index): Fault => ({ atCall: index + 1, what: 'throws', when: 'before' })),
    ...changes(calls).map((atCall): Fault => ({ atCall, what: 'throws', when: 'after' })),
    ...everyEnd(calls),
  ];
}

/** Their numbers, from 1. */
function changes(calls: readonly string[]): number[] {
  return calls.flatMap((name, index) => (/^OverGridImage|\.(get|open|try|release|is)/.test(name) ? [] : [index + 1]));
}
