// The formulas of one file: a mirror of it in IronCalc, brought up to date only when a result is asked for.
import type { Model } from '@ironcalc/wasm';
import { nameOf } from '../model/a1';
import { cellAt } from '../model/cells';
import type { Cell, FileData, Literal } from '../model/file-data';
import { referencesIn, type Shift, shifted } from '../model/validation-rule';
import { newModel, put, resultAt } from './ironcalc';
import { Trials } from './trials';

/** IronCalc keeps some memory of every write; a new mirror gives it back. */
const REBUILD_AFTER_WRITES = 60_000;

/** Its argument says at run time which tab it means. */
const ANY_TAB = /\bINDIRECT\b/i;

type Place = { sheet: number; row: number; column: number };

export class Formulas {
  private mirror: Model | undefined;
  /** The tabs in the mirror: those that hold formulas, and those that formulas name. Nobody can ask for the others. */
  private mirrored = new Set<number>();
  private readonly dirty = new Map<string, Place>();
  private trials: Trials | undefined;
  private writes = 0;
  private stale = true;

  constructor(private readonly file: FileData) {}

  /** A cell was written. */
  touch(sheet: number, row: number, column: number): void {
    this.dirty.set(`${sheet}:${row}:${column}`, { sheet, row, column });
    this.stale = true;
  }

  /** Tabs were added, removed or renamed, or much was put back as it was. */
  forget(): void {
    this.mirror?.free();
    this.mirror = undefined;
    this.dirty.clear();
    this.stale = true;
  }

  /** Gives back its memory, which is not collected like any other; what is asked for later is made anew. */
  rest(): void {
    this.forget();
    this.trials?.clear();
  }

  result(sheetId: number, row: number, column: number): Literal {
    return resultAt(this.upToDate(), this.indexOf(sheetId), row, column);
  }

  /** What the formula of a rule gives for a cell, were `at.value` in it; `formula` is as written for the rule's first cell. */
  trial(sheetId: number, at: { row: number; column: number; value: Literal }, formula: string, by: Shift): Literal {
    const sheet = this.file.sheets[this.indexOf(sheetId)];
    const valueAt = ({ row, column }: { row: number; column: number }): Literal | undefined => {
      if (row === at.row && column === at.column) return at.value;
      const cell = sheet && cellAt(sheet, row, column);
      return cell?.formula === undefined ? cell?.value : this.result(sheetId, row, column);
    };
    const moved = shifted(formula, by.down, by.right);
    const [written, meant] = [referencesIn(formula), referencesIn(moved)];
    // A fixed and a moving reference may be written alike and mean two cells: then the moved formula is tried itself.
    const places = new Set(written.map(nameOf));
    const pairs = new Set(written.map((place, index) => `${nameOf(place)} ${meant[index] && nameOf(meant[index])}`));
    const own = pairs.size === places.size;
    const given = (own ? written : meant).map(({ row, column }, index) => ({
      row,
      column,
      value: meant[index] && valueAt(meant[index]),
    }));
    this.trials ??= new Trials(this.file.timeZone);
    return this.trials.result(own ? formula : moved, given);
  }

  private upToDate(): Model {
    const holds = this.mirror && this.writes <= REBUILD_AFTER_WRITES && this.mirrors([...this.dirty.values()]);
    const model = this.mirror && holds ? this.mirror : this.build();
    if (!this.stale) return model;
    model.pauseEvaluation();
    for (const { sheet, row, column } of this.dirty.values()) {
      if (this.mirrored.has(sheet)) this.copy(model, this.indexOf(sheet), row, column);
    }
    this.dirty.clear();
    model.resumeEvaluation();
    model.evaluate();
    this.stale = false;
    return model;
  }

  /** Whether every tab that the formulas of these cells need is in the mirror. */
  private mirrors(places: readonly Place[]): boolean {
    return places.every(({ sheet: id, row, column }) => {
      const sheet = this.file.sheets[this.indexOf(id)];
      const formula = sheet && cellAt(sheet, row, column)?.formula;
      return formula === undefined || this.needed([[id, formula]]).every((tab) => this.mirrored.has(tab));
    });
  }

  /** The ids of the tabs in which formulas stand and of those that they name. */
  private needed(formulas: readonly (readonly [id: number, formula: string])[]): number[] {
    const own = new Set(formulas.map(([id]) => id));
    const texts = formulas.map(([, formula]) => formula.toLowerCase());
    return this.file.sheets
      .filter(({ id, title }) => {
        const name = title.replaceAll("'", "''").toLowerCase();
        return own.has(id) || texts.some((text) => text.includes(name) || ANY_TAB.test(text));
      })
      .map(({ id }) => id);
  }

  private build(): Model {
    this.forget();
    const model = newModel(this.file.timeZone);
    model.pauseEvaluation();
    // First names that cannot clash with one another, then the real ones.
    this.file.sheets.forEach((sheet, index) => {
      if (index > 0) model.newSheet();
      model.renameSheet(index, `sheet-${sheet.id}-`);
    });
    this.file.sheets.forEach((sheet, index) => {
      model.renameSheet(index, sheet.title);
    });
    const cells = filledCells(this.file);
    this.mirrored = new Set(
      this.needed(
        cells.flatMap(({ id, cell: { formula } }) => (formula === undefined ? [] : [[id, formula] as const])),
      ),
    );
    for (const { index, id, row, column } of cells) if (this.mirrored.has(id)) this.copy(model, index, row, column);
    this.writes = 0;
    this.mirror = model;
    return model;
  }

  private copy(model: Model, index: number, row: number, column: number): void {
    const sheet = this.file.sheets[index];
    if (!sheet) return;
    this.writes += 1;
    put(model, index, row, column, cellAt(sheet, row, column));
  }

  private indexOf(sheetId: number): number {
    return this.file.sheets.findIndex((sheet) => sheet.id === sheetId);
  }
}

function filledCells({ sheets }: FileData): { index: number; id: number; row: number; column: number; cell: Cell }[] {
  return sheets.flatMap(({ id, cells }, index) =>
    Object.entries(cells).flatMap(([row, line]) =>
      Object.entries(line)
        .filter(([, { value, formula }]) => value !== undefined || formula !== undefined)
        .map(([column, cell]) => ({ index, id, row: Number(row), column: Number(column), cell })),
    ),
  );
}
