// Formulas: a mirror of one file in IronCalc, brought up to date only when a formula's result is asked for.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import init, { Model } from '@ironcalc/wasm';
import type { Cell, FileData, Literal } from './model';

let ready: Promise<unknown> | undefined;
export function loadEngine(): Promise<unknown> {
  const folder = dirname(createRequire(import.meta.url).resolve('@ironcalc/wasm'));
  ready ??= init({ module_or_path: readFileSync(join(folder, 'wasm_bg.wasm')) });
  return ready;
}

const REBUILD_AFTER = 60_000;
const NUMBER = 1;
const BOOLEAN = 4;
const ERROR = 16;

export class Engine {
  private model: Model | undefined;
  private readonly dirty = new Map<string, [sheet: number, row: number, column: number]>();
  private writes = 0;
  private stale = true;

  constructor(private readonly file: FileData) {}

  /** A cell was written. */
  touch(sheetId: number, row: number, column: number): void {
    this.dirty.set(`${sheetId}:${row}:${column}`, [sheetId, row, column]);
    this.stale = true;
  }

  /** Tabs were added, removed or renamed, or rows moved. */
  rebuild(): void {
    this.model?.free();
    this.model = undefined;
    this.dirty.clear();
    this.stale = true;
  }

  result(sheetId: number, row: number, column: number): Literal {
    const model = this.fresh();
    const index = this.indexOf(sheetId);
    const text = model.getFormattedCellValue(index, row, column);
    switch (model.getCellType(index, row, column)) {
      case NUMBER:
        return Number(text);
      case BOOLEAN:
        return text === 'TRUE';
      case ERROR:
        return text;
      default:
        return text;
    }
  }

  private fresh(): Model {
    if (!this.model || this.writes > REBUILD_AFTER) this.build();
    const model = this.model;
    if (!model) throw new Error('the engine has no model');
    if (this.stale) {
      model.pauseEvaluation();
      for (const [sheet, row, column] of this.dirty.values()) {
        this.put(model, this.indexOf(sheet), row, column, this.file.sheets[this.indexOf(sheet)]?.cells[row]?.[column]);
      }
      this.dirty.clear();
      model.resumeEvaluation();
      model.evaluate();
      this.stale = false;
    }
    return model;
  }

  private build(): void {
    this.model?.free();
    const model = new Model('practice', 'en', this.file.timeZone, 'en');
    model.pauseEvaluation();
    this.file.sheets.forEach((sheet, index) => {
      if (index > 0) model.newSheet();
      model.renameSheet(index, `sheet-${sheet.id}-`);
    });
    this.file.sheets.forEach((sheet, index) => model.renameSheet(index, sheet.title));
    this.writes = 0;
    this.file.sheets.forEach((sheet, index) => {
      for (const [row, line] of Object.entries(sheet.cells)) {
        for (const [column, cell] of Object.entries(line)) this.put(model, index, Number(row), Number(column), cell);
      }
    });
    this.dirty.clear();
    this.writes = 0;
    this.model = model;
    this.stale = true;
  }

  private put(model: Model, sheet: number, row: number, column: number, cell: Cell | undefined): void {
    this.writes += 1;
    if (cell?.formula !== undefined) {
      model.setUserInput(sheet, row, column, cell.formula);
      model.updateRangeStyle({ sheet, row, column, width: 1, height: 1 }, 'num_fmt', '0.################');
    } else if (cell?.value === undefined) model.rangeClearContents(sheet, row, column, row, column);
    else if (typeof cell.value === 'number') model.setUserInput(sheet, row, column, String(cell.value));
    else if (typeof cell.value === 'boolean') model.setUserInput(sheet, row, column, cell.value ? 'TRUE' : 'FALSE');
    else model.setUserInput(sheet, row, column, `'${cell.value}`);
  }

  private indexOf(sheetId: number): number {
    return this.file.sheets.findIndex((sheet) => sheet.id === sheetId);
  }
}
