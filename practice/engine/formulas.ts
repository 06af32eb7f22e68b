// The formulas of one file: a mirror of it in IronCalc, brought up to date only when a result is asked for.
import type { Model } from '@ironcalc/wasm';
import { cellAt } from '../model/cells';
import type { FileData, Literal } from '../model/file-data';
import { referencesIn } from '../model/validation-rule';
import { newModel, put, resultAt } from './ironcalc';

/** IronCalc keeps some memory of every write; a new mirror gives it back. */
const REBUILD_AFTER_WRITES = 60_000;

type Place = { sheet: number; row: number; column: number };

export class Formulas {
  private mirror: Model | undefined;
  private readonly dirty = new Map<string, Place>();
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

  result(sheetId: number, row: number, column: number): Literal {
    return resultAt(this.upToDate(), this.indexOf(sheetId), row, column);
  }

  /** What a formula gives that refers to single cells of one tab, `at` holding `value`. */
  trial(sheetId: number, at: { row: number; column: number; value: Literal }, formula: string): Literal {
    const model = newModel(this.file.timeZone);
    const sheet = this.file.sheets[this.indexOf(sheetId)];
    model.pauseEvaluation();
    for (const { row, column } of referencesIn(formula)) {
      const cell = sheet && cellAt(sheet, row, column);
      if (cell) put(model, 0, row, column, cell.formula ? { value: this.result(sheetId, row, column) } : cell);
    }
    put(model, 0, at.row, at.column, { value: at.value });
    const [row, column] = [1_048_576, 16_384];
    put(model, 0, row, column, { formula });
    model.resumeEvaluation();
    model.evaluate();
    const result = resultAt(model, 0, row, column);
    model.free();
    return result;
  }

  private upToDate(): Model {
    const model = this.mirror && this.writes <= REBUILD_AFTER_WRITES ? this.mirror : this.build();
    if (!this.stale) return model;
    model.pauseEvaluation();
    for (const { sheet, row, column } of this.dirty.values()) this.copy(model, this.indexOf(sheet), row, column);
    this.dirty.clear();
    model.resumeEvaluation();
    model.evaluate();
    this.stale = false;
    return model;
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
    this.file.sheets.forEach((sheet, index) => {
      for (const [row, line] of Object.entries(sheet.cells)) {
        for (const column of Object.keys(line)) this.copy(model, index, Number(row), Number(column));
      }
    });
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
