// The service calls of an execution after which something stands otherwise, by their numbers from 1: to end after a call that
// only reads is to end after the change before it.
export function changingCalls(calls: readonly string[]): number[] {
  return calls.flatMap((name, index) => (/^OverGridImage|\.(get|open|try|release|is)/.test(name) ? [] : [index + 1]));
}
