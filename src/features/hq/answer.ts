// The functions that HQ's sidebar calls.
import type { HqOutcome } from '../../contract/hq-calls';
import { type HqRequests, readHqRequest } from '../../contract/hq-requests';
import { answeringWith } from '../answer';

export function answeringHq<Name extends keyof HqRequests, T>(
  name: Name,
  act: (request: HqRequests[Name]) => HqOutcome<T>,
): (request: unknown) => string {
  return answeringWith(name, (value) => readHqRequest(name, value), act);
}
