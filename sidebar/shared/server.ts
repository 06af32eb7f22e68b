// The one door to the server: typed calls over google.script.run, one JSON value there, JSON text back.
import type { Outcome } from '../../src/contract/calls';

export type ScriptRun = {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
};

/** What crosses, as promises: every call ends in an outcome, none rejects. */
export type Door<Calls> = {
  [Name in keyof Calls]: Calls[Name] extends (request: infer Request) => infer Answer
    ? (request: Request) => Promise<Answer>
    : never;
};

export function openDoor<Calls>(run: ScriptRun): Door<Calls> {
  return new Proxy({} as Door<Calls>, {
    // A door is no promise, whatever awaits it.
    get: (_, name) =>
      typeof name === 'symbol' || name === 'then' ? undefined : (request: unknown) => call(run, name, request),
  });
}

/** The sidebar pages of the add-on and of HQ; `open` before the name is the function that opens one. */
type AnyPage = 'Record' | 'Direct' | 'Chase' | 'Hq' | 'HqChase' | 'HqHealth' | 'HqLedger' | 'HqYear';

/** The pages that belong to a role, as the menu offers them. */
export type Page = Extract<AnyPage, 'Record' | 'Direct'>;

/** Opens another page in place of this one; false when that failed. */
export function openPage(run: ScriptRun, page: AnyPage): Promise<boolean> {
  return new Promise((resolve) => {
    const runner = run.withSuccessHandler(() => resolve(true)).withFailureHandler(() => resolve(false));
    const open: unknown = Reflect.get(runner, `open${page}`);
    if (typeof open === 'function') Reflect.apply(open, runner, []);
    else resolve(false);
  });
}

function call(run: ScriptRun, name: string, request: unknown): Promise<Outcome<unknown>> {
  return new Promise((resolve) => {
    const failed = () => resolve({ ok: false, refusal: { code: 'failed' } });
    try {
      const runner = run.withSuccessHandler((answer) => resolve(readOutcome(answer))).withFailureHandler(failed);
      const serverFunction: unknown = Reflect.get(runner, name);
      if (typeof serverFunction !== 'function') return failed();
      Reflect.apply(serverFunction, runner, [request]);
    } catch {
      failed();
    }
  });
}

/** The server is ours, so its shape is trusted; what is not an outcome at all (an empty answer, a cut text) is a failure. */
function readOutcome(answer: unknown): Outcome<unknown> {
  try {
    const value: unknown = typeof answer === 'string' ? JSON.parse(answer) : null;
    if (typeof value === 'object' && value !== null && 'ok' in value) return value as Outcome<unknown>;
  } catch {
    // Falls through to the failure below.
  }
  return { ok: false, refusal: { code: 'failed' } };
}
