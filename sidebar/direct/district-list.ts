// How a district stands in the director's list: its state, its group, whether it may be ticked.
import type { DistrictRow } from '../../src/contract/calls';
import { isConfirmed } from '../../src/domain/confirmation';
import { type AreaProgress, areaState, isComplete } from '../../src/domain/progress';
import { comparableName } from '../../src/domain/thai-text';
import { TAGS } from '../../src/messages/record-home';
import { AREA_WORDS, CONFIRMATION_WORDS, NO_WORK, READY_WORD, SHORT_AREA_WORDS } from '../../src/messages/states';
import type { AreaCell, CellState } from '../shared/components/segments';

export type RowState = 'bad' | 'back' | 'conf' | 'ok' | 'part' | 'none';
/** The tiles: every district is in exactly one group. */
export type Group = 'ready' | 'open' | 'done';
export type Filter = 'all' | Group;

export type Listed = {
  row: DistrictRow;
  state: RowState;
  word: string;
  group: Group;
  /** May be confirmed together with others; what changed after a confirmation is looked at one by one. */
  selectable: boolean;
  cells: AreaCell[];
};

/** The gravest comes first: changed, sent back, confirmed, complete, begun, empty. */
export function listed(row: DistrictRow): Listed {
  const { state } = row.confirmation;
  const entry = (rowState: RowState, group: Group, word: string): Listed => ({
    row,
    state: rowState,
    word,
    group,
    selectable: group === 'ready' && row.obstacles.confirm === null,
    cells: row.areas.map((area) => cellOf(area, row)),
  });
  if (state === 'changed' || state === 'needs-check') return entry('bad', 'done', CONFIRMATION_WORDS[state]);
  if (state === 'returned') return entry('back', 'open', CONFIRMATION_WORDS.returned);
  if (isConfirmed(state)) return entry('conf', 'done', CONFIRMATION_WORDS[state]);
  const complete = isRowComplete(row);
  const odd = oddCount(row);
  if (state === 'revised') return entry('back', complete && odd === 0 ? 'ready' : 'open', CONFIRMATION_WORDS.revised);
  if (complete && odd > 0) return entry('part', 'open', TAGS.suspect(odd));
  if (complete) return entry('ok', 'ready', row.obstacles.confirm === null ? READY_WORD : AREA_WORDS.complete);
  return row.filled === 0
    ? entry('none', 'open', SHORT_AREA_WORDS.none)
    : entry('part', 'open', SHORT_AREA_WORDS.partial);
}

export function isRowComplete({ areas }: DistrictRow): boolean {
  return isComplete({ areas, completeAreas: areas.filter((area) => areaState(area) === 'complete').length });
}

function oddCount({ areas }: DistrictRow): number {
  return areas.reduce((sum, area) => sum + area.invalid + area.suspect, 0);
}

function cellOf(progress: AreaProgress, { confirmation }: DistrictRow): AreaCell {
  const { area, filled, total, zeros, invalid } = progress;
  const cell = (state: CellState, word: string): AreaCell => ({ area, state, share: filled / total, word });
  const named = confirmation.areas.includes(area);
  switch (confirmation.state) {
    case 'changed':
      return named ? cell('bad', CONFIRMATION_WORDS.changed) : cell('conf', CONFIRMATION_WORDS.confirmed);
    case 'confirmed':
    case 'confirmed-unproven':
    case 'confirmed-waiting':
      return cell('conf', CONFIRMATION_WORDS.confirmed);
    case 'returned':
    case 'revised':
      if (named) return cell('back', CONFIRMATION_WORDS[confirmation.state]);
      break;
    case 'none':
    case 'needs-check':
      break;
  }
  const state = areaState(progress);
  if (state !== 'complete') {
    return cell(state === 'partial' || invalid > 0 ? 'part' : 'none', SHORT_AREA_WORDS[state]);
  }
  return zeros === total ? cell('zero', NO_WORK) : cell('ok', SHORT_AREA_WORDS.complete);
}

export type Counts = { [filter in Filter]: number };

export function countsOf(list: readonly Listed[]): Counts {
  const of = (group: Group) => list.filter((each) => each.group === group).length;
  return { all: list.length, ready: of('ready'), open: of('open'), done: of('done') };
}

/** In the official order, never sorted by state. */
export function visible(list: readonly Listed[], filter: Filter, search: string): Listed[] {
  const wanted = comparableName(search);
  return list.filter(
    ({ row, group }) => (filter === 'all' || group === filter) && comparableName(row.name).includes(wanted),
  );
}

export type Ticks = 'none' | 'some' | 'all';

export function ticksOf(list: readonly Listed[], selected: ReadonlySet<number>): Ticks {
  const selectable = list.filter((each) => each.selectable);
  const ticked = selectable.filter(({ row }) => selected.has(row.code)).length;
  if (ticked === 0) return 'none';
  return ticked === selectable.length ? 'all' : 'some';
}

/** The incomplete district with the least to do. */
export function nearest(list: readonly Listed[]): { name: string; missing: number } | null {
  const open = list
    .filter(({ row }) => row.filled < row.total)
    .map(({ row }) => ({ name: row.name, missing: row.total - row.filled }));
  return open.sort((a, b) => a.missing - b.missing)[0] ?? null;
}
