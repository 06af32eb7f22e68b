// The kinds of edits there are.
import { call, reminder } from './call';
import { catalogue } from './catalogue';
import { districtChange } from './district-change';
import type { EditKind } from './kind';
import { newYear } from './new-year';
import { offices } from './offices';
import { roster } from './roster';
import { round } from './round';

const KINDS: readonly EditKind[] = [roster, round, newYear, districtChange, catalogue, offices, call, reminder];

export function editNamed(code: string): EditKind | undefined {
  return KINDS.find((kind) => kind.code === code);
}
