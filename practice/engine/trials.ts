// Formulas on trial: what the formula of a rule gives, were other values in the cells that it names.
import type { Model } from '@ironcalc/wasm';
import type { Literal } from '../model/file-data';
import { newModel, put, resultAt } from './ironcalc';

type Given = { row: number; column: number; value: Literal | undefined };

/** Where the formula stands: nobody's cells reach that far. */
const CORNER = { row: 1_048_576, column: 16_384 };
/** IronCalc keeps some memory of every write; a new model gives it back. */
const RENEW_AFTER = 100;
const MOST_FORMULAS = 50;

export class Trials {
  /** One small workbook for each formula: to read a formula takes longer than to compute it. */
  private readonly benches = new Map<string, { model: Model; count: number }>();

  constructor(private readonly timeZone: string) {}

  /** `given` are all the cells to which the formula refers. */
  result(formula: string, given: readonly Given[]): Literal {
    const model = this.benchFor(formula);
    model.pauseEvaluation();
    for (const { row, column, value } of given) put(model, 0, row, column, value === undefined ? undefined : { value });
    model.resumeEvaluation();
    model.evaluate();
    return resultAt(model, 0, CORNER.row, CORNER.column);
  }

  private benchFor(formula: string): Model {
    const known = this.benches.get(formula);
    if (known && known.count < RENEW_AFTER) {
      known.count += 1;
      return known.model;
    }
    known?.model.free();
    if (this.benches.size >= MOST_FORMULAS) this.clear();
    const model = newModel(this.timeZone);
    put(model, 0, CORNER.row, CORNER.column, { formula });
    this.benches.set(formula, { model, count: 0 });
    return model;
  }

  /** Gives back their memory, which is not collected like any other. */
  clear(): void {
    for (const { model } of this.benches.values()) model.free();
    this.benches.clear();
  }
}
