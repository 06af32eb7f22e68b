// IronCalc, loaded once, and the careful way to hand it a cell and to read a result.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import init, { Model } from '@ironcalc/wasm';
import type { Cell, Literal } from '../model/file-data';

let ready: Promise<unknown> | undefined;

export function loadIronCalc(): Promise<unknown> {
  const folder = dirname(createRequire(import.meta.url).resolve('@ironcalc/wasm'));
  ready ??= init({ module_or_path: readFileSync(join(folder, 'wasm_bg.wasm')) });
  return ready;
}

export function newModel(timeZone: string): Model {
  return new Model('practice', 'en', timeZone, 'en');
}

/** Left to itself, IronCalc would read text as numbers and dates, the American way, and show nine digits. */
export function put(model: Model, sheet: number, row: number, column: number, cell: Cell | undefined): void {
  if (cell?.formula !== undefined) {
    model.setUserInput(sheet, row, column, cell.formula);
    model.updateRangeStyle({ sheet, row, column, width: 1, height: 1 }, 'num_fmt', '0.################');
  } else if (cell?.value === undefined) model.rangeClearContents(sheet, row, column, row, column);
  else if (typeof cell.value === 'string') model.setUserInput(sheet, row, column, `'${cell.value}`);
  else model.setUserInput(sheet, row, column, String(cell.value).toUpperCase());
}

const NUMBER = 1;
const BOOLEAN = 4;

/** Errors come back as their text, #DIV/0! and the like. */
export function resultAt(model: Model, sheet: number, row: number, column: number): Literal {
  const text = model.getFormattedCellValue(sheet, row, column);
  const type = model.getCellType(sheet, row, column);
  if (type === NUMBER) return Number(text);
  return type === BOOLEAN ? text === 'TRUE' : text;
}
