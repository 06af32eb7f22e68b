// IronCalc, loaded once, and the careful way to hand it a cell and to read a result.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import init, { Model } from '@ironcalc/wasm';
import type { Cell, Literal } from '../model/file-data';

let ready: Promise<unknown> | undefined;

/** Room for the formulas of a whole country. It costs no memory until it is used. */
const ROOM_BYTES = 160 * 1024 * 1024;
const ALIGNMENT = 16;

export function loadIronCalc(): Promise<unknown> {
  ready ??= load();
  return ready;
}

async function load(): Promise<void> {
  const folder = dirname(createRequire(import.meta.url).resolve('@ironcalc/wasm'));
  const wasm = await init({ module_or_path: readFileSync(join(folder, 'wasm_bg.wasm')) });
  // Each time its memory grows, by a page of 64 KB, V8 takes all of it for new and collects garbage: so it grows once.
  wasm.__wbindgen_free(wasm.__wbindgen_malloc(ROOM_BYTES, ALIGNMENT), ROOM_BYTES, ALIGNMENT);
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
