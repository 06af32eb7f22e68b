import type { Call, Execution, Google } from '../google';
export function runFromSidebar(google: Google, call: Omit<Call, 'as'>): Execution {
  return google.execute({ ...call, as: 'sidebar' });
}
