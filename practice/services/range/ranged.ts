// What every part of Range works on, and how it changes cells: whole or not at all.
import type { Area } from '../../model/areas';
import { eachCell } from '../../model/areas';
import type { SheetData } from '../../model/file-data';
import { PROTECTED_MESSAGE } from '../../model/rights';
import type { SpreadsheetFile } from '../../model/spreadsheet-file';
import type { Running } from '../running';

export type Range = GoogleAppsScript.Spreadsheet.Range;

/** Named by none of them: everything but notes and rules is cleared. */
export type ClearOptions = {
  contentsOnly?: boolean;
  formatOnly?: boolean;
  validationsOnly?: boolean;
  commentsOnly?: boolean;
};

export class Ranged {
  readonly rows: number;
  readonly columns: number;

  constructor(
    readonly running: Running,
    readonly file: SpreadsheetFile,
    readonly sheet: SheetData,
    readonly area: Area,
    /** The range as the script sees it. */
    readonly self: () => Range,
  ) {
    this.rows = area.lastRow - area.row + 1;
    this.columns = area.lastColumn - area.column + 1;
  }

  map<T>(pick: (row: number, column: number) => T): T[][] {
    const { row, column } = this.area;
    return this.running.realm.list(
      Array.from({ length: this.rows }, (_, down) =>
        Array.from({ length: this.columns }, (_, right) => pick(row + down, column + right)),
      ),
    );
  }

  /** Changes each cell, if the person may change all of them. `down` and `right` count from 0. */
  change(act: (row: number, column: number, down: number, right: number) => void): Range {
    this.refuseProtected();
    const { row: first, column: left } = this.area;
    eachCell(this.area, this.sheet, (row, column) => act(row, column, row - first, column - left));
    return this.self();
  }

  /** The same with one value for each cell; a block of another size is refused. */
  changeEach<T>(values: readonly (readonly T[])[], act: (row: number, column: number, value: T) => void): Range {
    this.refuseOtherSize(values);
    this.refuseProtected();
    values.forEach((line, down) => {
      line.forEach((value, right) => {
        act(this.area.row + down, this.area.column + right, value);
      });
    });
    return this.self();
  }

  refuseProtected(): void {
    if (!this.file.mayWrite(this.running.user, this.sheet, this.area)) throw new Error(PROTECTED_MESSAGE);
  }

  refuseOtherSize(values: readonly (readonly unknown[])[]): void {
    const { rows, columns } = this;
    if (values.length !== rows) {
      const counted = `The data has ${values.length} but the range has ${rows}.`;
      throw new Error(`The number of rows in the data does not match the number of rows in the range. ${counted}`);
    }
    const odd = values.find((line) => line.length !== columns);
    if (!odd) return;
    throw new Error(
      `The number of columns in the data does not match the number of columns in the range. The data has ${odd.length} but the range has ${columns}.`,
    );
  }
}
