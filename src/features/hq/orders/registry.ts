// The kinds of orders there are.
import { extend } from './extend';
import type { Kind } from './kind';

const KINDS: readonly Kind[] = [extend];

export function kindNamed(code: string): Kind | undefined {
  return KINDS.find((kind) => kind.code === code);
}
