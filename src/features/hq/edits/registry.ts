// The kinds of edits there are.
import type { EditKind } from './kind';
import { roster } from './roster';

const KINDS: readonly EditKind[] = [roster];

export function editNamed(code: string): EditKind | undefined {
  return KINDS.find((kind) => kind.code === code);
}
