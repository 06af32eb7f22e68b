// The border of the add-on: a request of the sidebar comes in as anything and goes out as JSON text.
import type { Outcome } from '../../contract/calls';
import { type Requests, readRequest } from '../../contract/requests';
import { refuse } from './visit';

/**
 * A function that Apps Script can call for the sidebar. It never throws: a request that is off is refused, a bug or a
 * refusal of Google's is logged and answered calmly. Google's messages come in the user's language, so none is read.
 */
export function answering<Name extends keyof Requests, T>(
  name: Name,
  act: (request: Requests[Name]) => Outcome<T>,
): (request: unknown) => string {
  return (request) => {
    const read = readRequest(name, request);
    if (read === undefined) return JSON.stringify(refuse({ code: 'bad-request' }));
    try {
      return JSON.stringify(act(read));
    } catch (error) {
      console.error(name, error);
      return JSON.stringify(refuse({ code: 'failed' }));
    }
  };
}
