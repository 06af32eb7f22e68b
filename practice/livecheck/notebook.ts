// The tab in which results are kept, one line of JSON a row, so that a run that ends early is gone on with.
import { spreadsheet } from '../statements/bench';

const NAME = 'livecheck results';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export class Notebook {
  private rows: number;

  private constructor(private readonly sheet: Sheet) {
    this.rows = sheet.getLastRow();
  }

  static open(): Notebook {
    const file = spreadsheet();
    return new Notebook(file.getSheetByName(NAME) ?? file.insertSheet(NAME));
  }

  static forget(): void {
    const old = spreadsheet().getSheetByName(NAME);
    if (old) spreadsheet().deleteSheet(old);
  }

  get length(): number {
    return this.rows;
  }

  isOn(sheet: Sheet): boolean {
    return sheet.getSheetId() === this.sheet.getSheetId();
  }

  /** The letter in front keeps any line text. */
  add(line: unknown): void {
    this.rows += 1;
    this.sheet.getRange(this.rows, 1).setValue(`r${JSON.stringify(line)}`);
    SpreadsheetApp.flush();
  }

  lines(): string[] {
    if (this.rows === 0) return [];
    return this.sheet
      .getRange(1, 1, this.rows, 1)
      .getValues()
      .map(([text]) => String(text).slice(1));
  }
}
