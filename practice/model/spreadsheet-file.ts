// One spreadsheet with everything that people and scripts do to its cells.
import { Formulas } from '../engine/formulas';
import { nameOf, parseA1 } from './a1';
import { type Area, cellArea, contains, eachCell } from './areas';
import { type Content, cellAt, changeCell, checkpoint, differences, withContent } from './cells';
import { yearAt } from './dates';
import {
  type Cell,
  type CellFormat,
  type CellImage,
  emptySheet,
  type FileData,
  type Literal,
  type ProtectedRange,
  type SheetData,
} from './file-data';
import { type CellView, gridView, type SheetView, type Span, sheetView } from './grid-view';
import { isDateFormat } from './number-format';
import { type Asked, mayEditUnder, PROTECTED_MESSAGE, type Role, rightsWithin, roleOf } from './rights';
import { Shelf } from './shelf';
import { type Entered, entered } from './typing';
import { type Around, accepts, type Rule } from './validation-rule';

/** A date that a script hands over, by what the clock on the wall of the file's zone shows. */
export type Moment = { serial: number };

/** What one write puts into a cell: text is read as if typed, the rest stands as it is; '' and undefined empty it. */
export type Input = Literal | Moment | { image: CellImage } | undefined;

export type Written = { ok: true } | { ok: false; message: string };

/** What the file asks of the Google that it is in. */
export type Surroundings = {
  now(): number;
  changed(): void;
  groupsOf(email: string): string[];
  /** Undefined for an account of no organisation. */
  domainOf(email: string): string | undefined;
};

export class SpreadsheetFile {
  private readonly formulas: Formulas;
  private readonly styles: Shelf<CellFormat>;
  private readonly rules: Shelf<Rule>;

  constructor(
    readonly data: FileData,
    private readonly surroundings: Surroundings,
  ) {
    this.formulas = new Formulas(data);
    this.styles = new Shelf(data.styles);
    this.rules = new Shelf(data.rules);
  }

  /** Nobody will ask for results for a while. */
  rest(): void {
    this.formulas.rest();
  }

  get id(): string {
    return this.data.id;
  }

  get title(): string {
    return this.data.title;
  }

  get owner(): string {
    return this.data.owner;
  }

  share(email: string, role: Exclude<Role, 'owner'>): void {
    this.unshare(email);
    if (email.toLowerCase() !== this.data.owner.toLowerCase())
      this.data[role === 'editor' ? 'editors' : 'viewers'].push(email);
    this.changed();
  }

  unshare(email: string): void {
    const isOther = (each: string) => each.toLowerCase() !== email.toLowerCase();
    this.data.editors = this.data.editors.filter(isOther);
    this.data.viewers = this.data.viewers.filter(isOther);
    this.changed();
  }

  roleOf(email: string): Role | null {
    return roleOf(this.asked(email));
  }

  /** Everything on which the rights of a person depend. */
  asked(email: string): Asked {
    const { groupsOf, domainOf } = this.surroundings;
    const who = { email, groups: groupsOf(email), domain: domainOf(email) };
    return { file: this.data, who, ownerDomain: domainOf(this.data.owner) };
  }

  mayWrite(email: string, sheet: SheetData, area: Area): boolean {
    return rightsWithin(this.asked(email), sheet, area)(area);
  }

  /** Whether this one protection lets the person in; others may still keep them out. */
  mayEditUnder(email: string, protection: ProtectedRange): boolean {
    return mayEditUnder(this.asked(email), protection);
  }

  sheet(id: number): SheetData | undefined {
    return this.data.sheets.find((sheet) => sheet.id === id);
  }

  addSheet(id: number, title: string): SheetData {
    const sheet = emptySheet(id, title);
    this.data.sheets.push(sheet);
    this.restructured();
    return sheet;
  }

  formatOf(cell: Cell | undefined): CellFormat | undefined {
    return this.styles.at(cell?.style);
  }

  ruleOf(cell: Cell | undefined): Rule | undefined {
    return this.rules.at(cell?.rule);
  }

  /** A formula's result, else what the cell holds. */
  valueAt(sheet: SheetData, row: number, column: number): Literal | undefined {
    const cell = cellAt(sheet, row, column);
    return cell?.formula === undefined ? cell?.value : this.formulas.result(sheet.id, row, column);
  }

  setContent(sheet: SheetData, row: number, column: number, content: Content): void {
    changeCell(sheet, row, column, (cell) => withContent(cell, content));
    this.formulas.touch(sheet.id, row, column);
    this.changed();
  }

  setFormat(sheet: SheetData, row: number, column: number, format: CellFormat | undefined): void {
    const style = format && this.styles.place(format);
    changeCell(sheet, row, column, ({ style: _, ...rest }) => (style === undefined ? rest : { ...rest, style }));
    this.changed();
  }

  setRule(sheet: SheetData, row: number, column: number, rule: Rule | undefined): void {
    const place = rule && this.rules.place(rule);
    changeCell(sheet, row, column, ({ rule: _, ...rest }) => (place === undefined ? rest : { ...rest, rule: place }));
    this.changed();
  }

  /**
   * Writes a block as a person or a script that runs as one: all of it or nothing. What is typed, or written by a
   * script, is held to the rules of the cells; pasted text is not (inferred: a paste may even replace the rules).
   */
  write(
    user: string,
    sheet: SheetData,
    row: number,
    column: number,
    block: Input[][],
    how: 'entered' | 'pasted',
  ): Written {
    const area = areaOfBlock(row, column, block);
    if (!this.mayWrite(user, sheet, area)) return { ok: false, message: PROTECTED_MESSAGE };
    if (row < 1 || column < 1 || area.lastRow > sheet.rows || area.lastColumn > sheet.columns) {
      return { ok: false, message: 'The coordinates of the range are outside the dimensions of the sheet.' };
    }
    const writes = block.flatMap((line, down) =>
      line.map((input, right) => {
        const at = { row: row + down, column: column + right };
        return { ...at, read: this.asTyped(sheet, at.row, at.column, input) };
      }),
    );
    if (how === 'entered') {
      for (const { row, column, read } of writes) {
        const refused = this.refusal(sheet, row, column, read);
        if (refused) return { ok: false, message: refused };
      }
    }
    for (const { row, column, read } of writes) this.put(sheet, row, column, read);
    return { ok: true };
  }

  /** What a cell makes of text, by the file's locale and the cell's format; anything else stands as it is. */
  private asTyped(sheet: SheetData, row: number, column: number, input: Input): Entered {
    if (typeof input === 'object' && 'image' in input) return { image: input.image };
    if (typeof input === 'object') return { value: input.serial, numberFormat: dateFormatOf(input) };
    if (typeof input !== 'string') return input === undefined ? {} : { value: input };
    const year = yearAt(this.surroundings.now(), this.data.timeZone);
    return entered(input, { locale: this.data.locale, year, format: this.formatOf(cellAt(sheet, row, column)) });
  }

  private put(sheet: SheetData, row: number, column: number, read: Entered): void {
    this.setContent(sheet, row, column, read);
    const format = this.formatOf(cellAt(sheet, row, column));
    // A date leaves the format alone of a cell that shows dates already.
    if (!read.numberFormat || (isDateFormat(format) && isDateFormat(read))) return;
    this.setFormat(sheet, row, column, { ...format, numberFormat: read.numberFormat });
  }

  /**
   * Writes a block through the Sheets API: RAW stores it as it is, USER_ENTERED reads it as if typed; null leaves a cell
   * as it was and '' empties it. Unlike a script's or a person's, such a write is not held to the cells' rules (inferred).
   */
  writeThroughApi(
    user: string,
    sheet: SheetData,
    row: number,
    column: number,
    block: unknown[][],
    how: 'RAW' | 'USER_ENTERED',
  ): Written {
    const area = areaOfBlock(row, column, block);
    if (!this.mayWrite(user, sheet, area)) return { ok: false, message: PROTECTED_MESSAGE };
    block.forEach((line, down) => {
      line.forEach((value, right) => {
        if (value === null || value === undefined) return;
        if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
          throw new Error(`Invalid values[${down}][${right}]: ${Array.isArray(value) ? 'list_value' : 'struct_value'}`);
        }
        if (how === 'RAW') this.setContent(sheet, row + down, column + right, { value });
        else this.put(sheet, row + down, column + right, this.asTyped(sheet, row + down, column + right, value));
      });
    });
    return { ok: true };
  }

  /** Empties cells; formats and rules stay. */
  clearContent(user: string, sheet: SheetData, area: Area): Written {
    if (!this.mayWrite(user, sheet, area)) return { ok: false, message: PROTECTED_MESSAGE };
    for (const [row, line] of Object.entries(sheet.cells)) {
      for (const column of Object.keys(line)) {
        if (contains(area, Number(row), Number(column))) this.setContent(sheet, Number(row), Number(column), {});
      }
    }
    return { ok: true };
  }

  sheets(): SheetView[] {
    return this.data.sheets.map(sheetView);
  }

  grid(sheetId: number, rows: Span, columns: Span, user: string): { cells: CellView[][] } {
    return { cells: gridView(this, this.known(sheetId), rows, columns, user) };
  }

  typed(user: string, sheetId: number, row: number, column: number, text: string): Written {
    return this.write(user, this.known(sheetId), row, column, [[text]], 'entered');
  }

  /** Pastes a block of plain text. */
  pasted(user: string, sheetId: number, row: number, column: number, cells: string[][]): Written {
    return this.write(user, this.known(sheetId), row, column, cells, 'pasted');
  }

  private known(id: number): SheetData {
    const sheet = this.sheet(id);
    if (!sheet) throw new Error(`There is no sheet ${id}.`);
    return sheet;
  }

  /** The message of the rule of a cell that does not accept this; formulas pass, as in Sheets. */
  private refusal(sheet: SheetData, row: number, column: number, content: Entered) {
    const rule = this.ruleOf(cellAt(sheet, row, column));
    const { value } = content;
    if (!rule?.strict || value === undefined || value === '' || content.formula !== undefined) return undefined;
    const accepted = accepts(rule, { row, column, value }, this.around(sheet));
    const name = nameOf(cellArea(row, column));
    return accepted
      ? undefined
      : (rule.inputMessage ??
          `The data you entered in cell ${name} violates the data validation rules set on this cell.`);
  }

  /** What rules and conditional formats of a tab ask for beside the cell itself. */
  around(sheet: SheetData): Around {
    return {
      trial: (at, formula, by) => this.formulas.trial(sheet.id, at, formula, by),
      valuesIn: (range) => {
        const parsed = parseA1(range.replace(/^=/, ''));
        const tab = this.data.sheets.find(({ title }) => title === (parsed?.sheet ?? sheet.title));
        const values: Literal[] = [];
        if (parsed && tab) {
          eachCell(parsed.area, tab, (row, column) => {
            const value = this.valueAt(tab, row, column);
            if (value !== undefined) values.push(value);
          });
        }
        return values;
      },
    };
  }

  /** Runs a change that must happen whole or not at all. */
  atomically<T>(change: () => T): T {
    const putBack = this.mark();
    try {
      return change();
    } catch (error) {
      putBack();
      throw error;
    }
  }

  /** Remembers the file as it is; the function returned puts it back, as often as it is called. */
  mark(): () => void {
    const restore = checkpoint(this.data);
    const before = this.data.sheets.map(({ id, title, cells }) => ({ id, title, cells: { ...cells } }));
    return () => {
      const { sheets } = this.data;
      const sameTabs =
        sheets.length === before.length &&
        before.every(({ id, title }, place) => sheets[place]?.id === id && sheets[place]?.title === title);
      if (sameTabs) {
        before.forEach(({ id, cells }, place) => {
          for (const [row, column] of differences(cells, sheets[place]?.cells ?? {}))
            this.formulas.touch(id, row, column);
        });
      } else this.formulas.forget();
      restore();
      this.changed();
    };
  }

  /** Rewrites the formulas of a tab where `change` gives another text. */
  changeFormulas(sheet: SheetData, change: (formula: string) => string): void {
    for (const [row, line] of Object.entries(sheet.cells)) {
      for (const [column, { formula }] of Object.entries(line)) {
        if (formula === undefined) continue;
        const next = change(formula);
        if (next === formula) continue;
        changeCell(sheet, Number(row), Number(column), (cell) => ({ ...cell, formula: next }));
        this.formulas.touch(sheet.id, Number(row), Number(column));
      }
    }
    this.changed();
  }

  placeOfRule(rule: Rule): number {
    return this.rules.place(rule);
  }

  /** Puts a whole cell in the place of another, its format, rule and note included; undefined empties it. */
  setCell(sheet: SheetData, row: number, column: number, cell: Cell | undefined): void {
    changeCell(sheet, row, column, () => cell ?? {});
    this.formulas.touch(sheet.id, row, column);
    this.changed();
  }

  /** '' and undefined take the note away. */
  setNote(sheet: SheetData, row: number, column: number, note: string | undefined): void {
    changeCell(sheet, row, column, ({ note: _, ...rest }) => (note ? { ...rest, note } : rest));
    this.changed();
  }

  /** Tabs came, went or changed their names. */
  restructured(): void {
    this.formulas.forget();
    this.changed();
  }

  changed(): void {
    this.surroundings.changed();
  }
}

function dateFormatOf({ serial }: Moment): { type: string; pattern: string } {
  return Number.isInteger(serial)
    ? { type: 'DATE', pattern: 'd/m/yyyy' }
    : { type: 'DATE_TIME', pattern: 'd/m/yyyy, h:mm:ss' };
}

function areaOfBlock(row: number, column: number, block: readonly unknown[][]): Area {
  const width = block.reduce((most, line) => Math.max(most, line.length), 0);
  return { row, column, lastRow: row + block.length - 1, lastColumn: column + width - 1 };
}
