// What neighbours decide about a cell: the lines it shares with them, and how far its text may reach over them.
import type { Cells } from './cells';
import type { Plan } from './grid-plan';
import type { CellView } from './wire';

/** `clean` where the neighbours are filled as the cell is, so that its text may hide the lines between them. */
export type Reach = { width: number; clean: boolean };

export type Lines = { borderRight?: string; borderBottom?: string };

const FROZEN_ROWS = '2px solid #80868b';
const FROZEN_COLUMNS = '2px solid #b4b9be';

/** Each line is drawn once, by the cell above it or to its left. */
export function linesOf(
  cells: Cells,
  plan: Plan,
  at: number,
  across: number,
  frozenEnd: { rows: boolean; columns: boolean },
): Lines {
  const span = plan.spans.get(`${at}:${across}`) ?? { rows: 1, columns: 1 };
  const own = cellAt(cells, plan, at, across)?.style.border;
  const right = own?.right ?? cellAt(cells, plan, at, across + span.columns)?.style.border?.left;
  const bottom = own?.bottom ?? cellAt(cells, plan, at + span.rows, across)?.style.border?.top;
  const lines: Lines = {};
  if (frozenEnd.columns) lines.borderRight = FROZEN_COLUMNS;
  else if (right) lines.borderRight = right;
  if (frozenEnd.rows) lines.borderBottom = FROZEN_ROWS;
  else if (bottom) lines.borderBottom = bottom;
  return lines;
}

/** Text that is too long is drawn over the empty cells to its right, as in any spreadsheet. */
export function reachOf(cells: Cells, plan: Plan, at: number, across: number): Reach {
  const cell = cellAt(cells, plan, at, across);
  const reach = { width: plan.columns[across]?.size ?? 0, clean: true };
  const { align = 'left', wrap = 'overflow', background = '' } = cell?.style ?? {};
  if (!cell?.text || cell.number || cell.checkbox || align !== 'left' || wrap !== 'overflow') return reach;
  for (let next = across + 1; next < plan.columns.length; next++) {
    const column = plan.columns[next];
    if (column?.kind !== 'one' || plan.covered.has(`${at}:${next}`) || plan.spans.has(`${at}:${next}`)) break;
    const neighbour = cellAt(cells, plan, at, next);
    if (neighbour?.text) break;
    reach.width += column.size;
    reach.clean &&= (neighbour?.style.background ?? '') === background;
  }
  return reach;
}

function cellAt(cells: Cells, plan: Plan, at: number, across: number): CellView | undefined {
  const [row, column] = [plan.rows[at], plan.columns[across]];
  return row?.kind === 'one' && column?.kind === 'one' ? cells.get(row.number, column.number) : undefined;
}
