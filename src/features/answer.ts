// The border of every project: a request of a sidebar comes in as anything and goes out as JSON text.
import type { Outcome } from '../contract/calls';

/**
 * A function that Apps Script can call for a sidebar. It never throws: a request that is off is refused, a bug or a
 * refusal of Google's is logged and answered calmly. Google's messages come in the user's language, so none is read.
 */
export function answeringWith<Request, T, R>(
  name: string,
  read: (value: unknown) => Request | undefined,
  act: (request: Request) => Outcome<T, R>,
): (request: unknown) => string {
  const refused = (code: 'bad-request' | 'failed') => JSON.stringify({ ok: false, refusal: { code } });
  return (value) => {
    const request = read(value);
    if (request === undefined) return refused('bad-request');
    try {
      return JSON.stringify(act(request));
    } catch (error) {
      console.error(name, error);
      return refused('failed');
    }
  };
}
