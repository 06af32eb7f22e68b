// Everything that an execution could leave behind, compared with how it was before: cells, protections, files, what
// scripts keep, mails and triggers.
import type { Google, SpreadsheetFile } from '../../practice/google';
import type { Cell, Row } from '../../practice/model/file-data';

export type Trace =
  | { kind: 'cell'; file: string; sheet: number; row: number; column: number; before: Cell; after: Cell }
  /** Anything of a file but its cells. */
  | { kind: 'frame'; file: string }
  | { kind: 'file'; file: string }
  | { kind: 'kept'; name: string }
  | { kind: 'mail'; to: string }
  | { kind: 'others'; what: string };

type SheetCells = { id: number; cells: { [row: number]: Row } };
type Held = { sheets: SheetCells[]; frame: string };

export class Traces {
  private readonly files: Map<string, Held>;
  private readonly kept: Map<string, string>;
  private readonly mails: number;
  private readonly others: string;

  /** Rows are compared by identity first: after `google.mark()` a row that changes is another one. */
  constructor(private readonly google: Google) {
    this.files = new Map(google.files.list().map((file) => [file.id, heldBy(file)]));
    this.kept = new Map(google.kept);
    this.mails = google.outbox.length;
    this.others = othersOf(google);
  }

  left(): Trace[] {
    const { google } = this;
    const now = new Map(google.files.list().map((file) => [file.id, file]));
    const traces: Trace[] = [...new Set([...this.files.keys(), ...now.keys()])].flatMap((file) => {
      const [before, after] = [this.files.get(file), now.get(file)];
      return before && after ? changesOf(file, before, heldBy(after)) : [{ kind: 'file', file }];
    });
    for (const name of new Set([...this.kept.keys(), ...google.kept.keys()])) {
      if (this.kept.get(name) !== google.kept.get(name)) traces.push({ kind: 'kept', name });
    }
    for (const { to } of google.outbox.slice(this.mails)) traces.push({ kind: 'mail', to: to.join() });
    if (othersOf(google) !== this.others)
      traces.push({ kind: 'others', what: 'triggers, accounts, projects or the clock' });
    return traces;
  }
}

function heldBy({ data }: SpreadsheetFile): Held {
  const sheets = data.sheets.map(({ id, cells }) => ({ id, cells: { ...cells } }));
  const tabs = data.sheets.map(({ cells: _, ...tab }) => tab);
  // Formats and rules only ever grow; cells point at them.
  const { sheets: _, styles: __, rules: ___, ...file } = data;
  return { sheets, frame: JSON.stringify([file, tabs]) };
}

function changesOf(file: string, before: Held, after: Held): Trace[] {
  const traces: Trace[] = before.frame === after.frame ? [] : [{ kind: 'frame', file }];
  for (const { id, cells } of after.sheets) {
    const old = before.sheets.find((sheet) => sheet.id === id)?.cells ?? {};
    for (const row of new Set([...Object.keys(old), ...Object.keys(cells)].map(Number))) {
      if (old[row] === cells[row]) continue;
      const [was = {}, is = {}] = [old[row], cells[row]];
      for (const column of new Set([...Object.keys(was), ...Object.keys(is)].map(Number))) {
        const [one = {}, other = {}] = [was[column], is[column]];
        if (isSame(one, other)) continue;
        traces.push({ kind: 'cell', file, sheet: id, row, column, before: one, after: other });
      }
    }
  }
  return traces;
}

function isSame(one: Cell, other: Cell): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every(
    (name) => JSON.stringify(Reflect.get(one, name)) === JSON.stringify(Reflect.get(other, name)),
  );
}

function othersOf(google: Google): string {
  return JSON.stringify([google.triggers.list(), google.accounts.list(), google.projects.list(), google.clock.now()]);
}
