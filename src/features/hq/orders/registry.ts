// The kinds of orders there are.
import { directorKey } from './director-key';
import { extend } from './extend';
import type { Kind } from './kind';
import { publish } from './publish';
import { repair } from './repair';
import { restore } from './restore';
import { setUp } from './set-up';
import { showOut } from './show-out';
import { takeBack } from './take-back';

const KINDS: readonly Kind[] = [extend, publish, takeBack, directorKey, setUp, restore, repair, showOut];

export function kindNamed(code: string): Kind | undefined {
  return KINDS.find((kind) => kind.code === code);
}
