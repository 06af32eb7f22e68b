// google.script.run: what a sidebar may call, and what may pass between it and the script.
import type { Call, Execution, Google } from '../google';

/** Functions whose names end with an underscore are private; only JSON passes, so no dates and no functions. */
export function runFromSidebar(google: Google, call: Omit<Call, 'as'>): Execution {
  if (call.function.endsWith('_')) return google.refuse(call.project, `Script function not found: ${call.function}`);
  const done = google.execute({ ...call, as: 'sidebar' });
  if (!done.outcome.ok || isPassable(done.outcome.value)) return done;
  const message = 'The script completed but the returned value is not a supported return type.';
  return { ...done, outcome: { ok: false, error: { name: 'ScriptError', message } } };
}

function isPassable(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'object') {
    const kind = Object.prototype.toString.call(value);
    return (kind === '[object Object]' || kind === '[object Array]') && Object.values(value).every(isPassable);
  }
  return typeof value !== 'function' && typeof value !== 'symbol' && typeof value !== 'bigint';
}
