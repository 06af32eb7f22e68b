// What people do in the grid by hand, and the triggers that it sets off: simple ones as that person, installed ones as
// whoever installed them.
import type { Area } from '../model/areas';
import { moveBlock, sortBlock } from '../model/block';
import { cellAt } from '../model/cells';
import { PROTECTED_MESSAGE } from '../model/rights';
import type { SpreadsheetFile, Written } from '../model/spreadsheet-file';
import type { Trigger } from '../model/trigger';
import type { Happening } from '../services/event';
import type { Call, Execution, Project } from './execute';

export type Edited = { written: Written; executions: Execution[] };

type Surroundings = {
  projects(): Project[];
  triggers(): Trigger[];
  execute(call: Call): Execution;
  /** Within the day's minutes of who installed it. */
  runInstalled(trigger: Trigger, happening: Happening, by: string): Execution;
};

export function typedByHand(
  around: Surroundings,
  file: SpreadsheetFile,
  user: string,
  at: { sheet: number; row: number; column: number },
  text: string,
): Edited {
  const before = valueIn(file, at);
  const written = file.typed(user, at.sheet, at.row, at.column, text);
  if (!written.ok) return { written, executions: [] };
  const area = { row: at.row, column: at.column, lastRow: at.row, lastColumn: at.column };
  const values = { before, now: valueIn(file, at) };
  return { written, executions: fire(around, file, user, { kind: 'edit', sheet: at.sheet, area, values }) };
}

export function pastedByHand(
  around: Surroundings,
  file: SpreadsheetFile,
  user: string,
  at: { sheet: number; row: number; column: number },
  cells: string[][],
): Edited {
  const written = file.pasted(user, at.sheet, at.row, at.column, cells);
  if (!written.ok) return { written, executions: [] };
  const width = cells.reduce((most, line) => Math.max(most, line.length), 1);
  const area: Area = {
    row: at.row,
    column: at.column,
    lastRow: at.row + Math.max(cells.length, 1) - 1,
    lastColumn: at.column + width - 1,
  };
  return { written, executions: fire(around, file, user, { kind: 'edit', sheet: at.sheet, area }) };
}

type Block = { sheet: number; area: Area };

/**
 * Data ▸ Sort range, by one column of it: refused whole when one cell of it is shut (platform notes, 2.4). Whether
 * scripts hear of it is not known; nothing runs here.
 */
export function sortedByHand(file: SpreadsheetFile, user: string, { sheet, area }: Block, column: number): Written {
  const tab = file.sheet(sheet);
  if (!tab || !file.mayWrite(user, tab, area)) return { ok: false, message: PROTECTED_MESSAGE };
  sortBlock({ file, sheet: tab, area }, [{ column, ascending: true }]);
  return { ok: true };
}

/** Cut and pasted elsewhere in the tab, rules and formats with it: both places must be open. */
export function cutByHand(
  file: SpreadsheetFile,
  user: string,
  { sheet, area }: Block,
  to: { row: number; column: number },
): Written {
  const tab = file.sheet(sheet);
  const lastRow = to.row + area.lastRow - area.row;
  const arrival = { ...to, lastRow, lastColumn: to.column + area.lastColumn - area.column };
  if (!tab || !file.mayWrite(user, tab, area) || !file.mayWrite(user, tab, arrival)) {
    return { ok: false, message: PROTECTED_MESSAGE };
  }
  moveBlock({ file, sheet: tab, area }, { file, sheet: tab, area: arrival });
  return { ok: true };
}

function valueIn(file: SpreadsheetFile, { sheet, row, column }: { sheet: number; row: number; column: number }) {
  const tab = file.sheet(sheet);
  return tab && cellAt(tab, row, column)?.value;
}

/** Each project that belongs to the file, whoever bound it, runs unasked as the person who edits. */
function fire(around: Surroundings, file: SpreadsheetFile, user: string, happening: Happening): Execution[] {
  const simple = around
    .projects()
    .filter(({ boundTo }) => boundTo === file.id)
    .map(({ id }) =>
      around.execute({ project: id, function: 'onEdit', user, file: file.id, as: 'simple-trigger', happening }),
    )
    .filter(({ functions }) => functions.includes('onEdit'));
  const installed = around.triggers().flatMap((trigger) => {
    const { when } = trigger;
    if (when.kind !== 'file' || when.file !== file.id) return [];
    if (when.event === 'ON_EDIT') return [around.runInstalled(trigger, happening, user)];
    return when.event === 'ON_CHANGE' ? [around.runInstalled(trigger, { kind: 'change', what: 'EDIT' }, user)] : [];
  });
  return [...simple, ...installed];
}
