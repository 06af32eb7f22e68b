// What people do in the grid by hand, and the triggers that it sets off: simple ones as that person, installed ones as
// whoever installed them.
import type { Area } from '../model/areas';
import { cellAt } from '../model/cells';
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
