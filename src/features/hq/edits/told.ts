// So many problems of a table are told at once; more would hide the first.
import { andMore } from '../../../messages/table-edit';

const MOST_TOLD = 30;

export function firstTold(texts: readonly string[]): string[] {
  if (texts.length <= MOST_TOLD) return [...texts];
  return [...texts.slice(0, MOST_TOLD), andMore(texts.length - MOST_TOLD)];
}
