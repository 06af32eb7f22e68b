// Which paper the page was asked for.
import type { PaperRequest } from '../../src/contract/calls';

/** The server wrote it, after checking it; what is no paper at all shows nothing. */
export function readPaper(asked: unknown): PaperRequest | null {
  return typeof asked === 'object' && asked !== null && 'paper' in asked ? (asked as PaperRequest) : null;
}
