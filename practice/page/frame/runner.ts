// google.script.run: a builder of calls, ten under way at a time, arguments as plain JSON or not at all.

export type Answer = { ok: true; value: unknown } | { ok: false; message: string };
export type SendCall = (name: string, args: unknown[]) => Promise<Answer>;

type Handler = (...given: unknown[]) => unknown;
type Handlers = { success?: unknown; failure?: unknown; userObject?: { value: unknown } };

const AT_ONCE = 10;

/** Besides the builder's own three, it has the functions of the project that a page may call, and nothing else. */
export function makeRun(functions: readonly string[], send: SendCall, uncaught: (error: unknown) => void): object {
  const waiting: (() => void)[] = [];
  let underWay = 0;

  async function inTurn(name: string, args: unknown[]): Promise<Answer> {
    if (underWay >= AT_ONCE) await new Promise<void>((free) => waiting.push(free));
    else underWay++;
    try {
      return await send(name, args);
    } finally {
      const next = waiting.shift();
      if (next) next();
      else underWay--;
    }
  }

  function runner(handlers: Handlers): object {
    const call = (name: string, given: unknown[]) => {
      const args = given.map((value, at) => plain(value, String(at), []));
      void inTurn(name, args).then((answer) => settle(answer, handlers, uncaught));
    };
    const callable = functions.map((name): [string, Handler] => [name, (...given) => call(name, given)]);
    return Object.assign(Object.fromEntries(callable), {
      withSuccessHandler: (success: unknown) => runner({ ...handlers, success }),
      withFailureHandler: (failure: unknown) => runner({ ...handlers, failure }),
      withUserObject: (value: unknown) => runner({ ...handlers, userObject: { value } }),
    });
  }
  return runner({});
}

function settle(answer: Answer, handlers: Handlers, uncaught: (error: unknown) => void): void {
  const { success, failure, userObject } = handlers;
  const extra = userObject ? [userObject.value] : [];
  try {
    if (answer.ok) {
      if (typeof success === 'function') success(answer.value, ...extra);
      return;
    }
    const error = new Error(answer.message);
    if (typeof failure === 'function') failure(error, ...extra);
    else uncaught(error);
  } catch (error) {
    uncaught(error);
  }
}

/** A copy made of JSON's values only; Google refuses the call for anything else, before it leaves the page. */
function plain(value: unknown, name: string, above: object[]): unknown {
  if (value === undefined) return null;
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || above.includes(value)) throw illegal(name);
  const path = [...above, value];
  if (Array.isArray(value)) return value.map((item, at) => plain(item, String(at), path));
  if (Object.prototype.toString.call(value) !== '[object Object]') throw illegal(name);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(fields.map(([key, field]) => [key, plain(field, key, path)]));
}

function illegal(name: string): TypeError {
  return new TypeError(`Failed due to illegal value in property: ${name}`);
}
