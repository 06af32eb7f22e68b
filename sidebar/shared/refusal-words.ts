// From a refusal of the server to the words for it; a code without words does not compile.
import type { Refusal } from '../../src/contract/calls';
import { REFUSALS, type RefusalWords } from '../../src/messages/refusals';

export function refusalWords({ code }: Refusal): RefusalWords {
  return REFUSALS[code];
}
