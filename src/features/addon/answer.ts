// The functions that the add-on's sidebars call.
import type { Outcome } from '../../contract/calls';
import { type Requests, readRequest } from '../../contract/requests';
import { answeringWith } from '../answer';

export function answering<Name extends keyof Requests, T>(
  name: Name,
  act: (request: Requests[Name]) => Outcome<T>,
): (request: unknown) => string {
  return answeringWith(name, (value) => readRequest(name, value), act);
}
