// One spreadsheet with everything that can happen to it.
import { Engine } from './engine';
import { type Cell, cellAt, type CellFormat, cellFor, emptySheet, type FileData, type Literal, type Rule, type SheetData } from './model';
import { areaOf, mayWrite, overlaps, PROTECTED_MESSAGE, roleOf } from './rights';
import { entered, isDateFormat, shown } from './typing';

export type Typed = { ok: true } | { ok: false; message: string };
export type Span = { from: number; to: number };

export class SpreadsheetFile {
  private readonly engine: Engine;
  private readonly styleKeys = new Map<string, number>();
  private readonly ruleKeys = new Map<string, number>();

  constructor(
    readonly data: FileData,
    private readonly changed: () => void,
  ) {
    this.engine = new Engine(data);
    data.styles.forEach((style, index) => this.styleKeys.set(JSON.stringify(style), index));
    data.rules.forEach((rule, index) => this.ruleKeys.set(JSON.stringify(rule), index));
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
  get locale(): string {
    return this.data.locale;
  }
  get timeZone(): string {
    return this.data.timeZone;
  }

  share(email: string, role: 'editor' | 'viewer'): void {
    this.unshare(email);
    if (email !== this.data.owner) this.data[role === 'editor' ? 'editors' : 'viewers'].push(email);
    this.changed();
  }
  unshare(email: string): void {
    this.data.editors = this.data.editors.filter((each) => each !== email);
    this.data.viewers = this.data.viewers.filter((each) => each !== email);
    this.changed();
  }
  roleOf(email: string) {
    return roleOf(this.data, email);
  }
  editors(): string[] {
    return [this.data.owner, ...this.data.editors];
  }
  viewers(): string[] {
    return [...this.data.viewers];
  }

  sheet(id: number): SheetData | undefined {
    return this.data.sheets.find((sheet) => sheet.id === id);
  }

  sheets() {
    return this.data.sheets.map((sheet, index) => ({
      id: sheet.id,
      title: sheet.title,
      index,
      hidden: sheet.hidden,
      rows: sheet.rows,
      columns: sheet.columns,
      frozenRows: sheet.frozenRows,
      frozenColumns: sheet.frozenColumns,
      columnWidths: sheet.columnWidths,
      rowHeights: sheet.rowHeights,
      hiddenRows: sheet.hiddenRows,
      hiddenColumns: sheet.hiddenColumns,
      merges: sheet.merges.map(areaOf),
      images: sheet.pictures.map((picture) => ({
        row: picture.row,
        column: picture.column,
        dataUrl: `data:${picture.type};base64,${picture.data}`,
        alt: picture.alt,
        width: picture.width,
        height: picture.height,
        dx: 0,
        dy: 0,
      })),
    }));
  }

  formatAt(cell: Cell | undefined): CellFormat | undefined {
    return cell?.style === undefined ? undefined : this.data.styles[cell.style];
  }
  ruleAt(cell: Cell | undefined): Rule | undefined {
    return cell?.rule === undefined ? undefined : this.data.rules[cell.rule];
  }
  styleIndex(format: CellFormat): number {
    return place(this.styleKeys, this.data.styles, format);
  }
  ruleIndex(rule: Rule): number {
    return place(this.ruleKeys, this.data.rules, rule);
  }

  valueOf(sheet: SheetData, row: number, column: number): Literal | undefined {
    const cell = cellAt(sheet, row, column);
    return cell?.formula === undefined ? cell?.value : this.engine.result(sheet.id, row, column);
  }

  put(sheet: SheetData, row: number, column: number, content: { value?: Literal | undefined; formula?: string | undefined }): void {
    const cell = cellFor(sheet, row, column);
    delete cell.value;
    delete cell.formula;
    if (content.formula !== undefined) cell.formula = content.formula;
    else if (content.value !== undefined && content.value !== '') cell.value = content.value;
    this.engine.touch(sheet.id, row, column);
    this.changed();
  }

  restructured(): void {
    this.engine.rebuild();
    this.changed();
  }

  touched(): void {
    this.changed();
  }

  addSheet(id: number, title: string): SheetData {
    const sheet = emptySheet(id, title);
    this.data.sheets.push(sheet);
    this.restructured();
    return sheet;
  }

  /** As a person types into a cell; the rule of the cell may refuse it. */
  typed(user: string, sheetId: number, row: number, column: number, text: string): Typed {
    const sheet = this.sheet(sheetId);
    if (!sheet) return { ok: false, message: 'no such sheet' };
    if (!mayWrite(this.data, sheet, user, { row, column, lastRow: row, lastColumn: column })) return { ok: false, message: PROTECTED_MESSAGE };
    const cell = cellAt(sheet, row, column);
    const content = entered(text, this.formatAt(cell));
    const rule = this.ruleAt(cell);
    if (rule?.strict && content.value !== undefined && !this.obeys(rule, content.value)) {
      return { ok: false, message: rule.inputMessage ?? 'The data you entered violates the data validation rules set on this cell.' };
    }
    this.put(sheet, row, column, content);
    if (content.numberFormat) this.setFormat(sheet, row, column, { ...this.formatAt(cell), numberFormat: content.numberFormat });
    return { ok: true };
  }

  pasted(user: string, sheetId: number, row: number, column: number, cells: string[][]): Typed {
    const sheet = this.sheet(sheetId);
    if (!sheet) return { ok: false, message: 'no such sheet' };
    const width = Math.max(0, ...cells.map((line) => line.length));
    const area = { row, column, lastRow: row + cells.length - 1, lastColumn: column + width - 1 };
    if (!mayWrite(this.data, sheet, user, area)) return { ok: false, message: PROTECTED_MESSAGE };
    cells.forEach((line, down) => {
      line.forEach((text, right) => {
        this.put(sheet, row + down, column + right, entered(text, this.formatAt(cellAt(sheet, row + down, column + right))));
      });
    });
    return { ok: true };
  }

  setFormat(sheet: SheetData, row: number, column: number, format: CellFormat): void {
    cellFor(sheet, row, column).style = this.styleIndex(format);
    this.changed();
  }

  private obeys(rule: Rule, value: Literal): boolean {
    if (typeof value !== 'number') return false;
    return value >= 0 && value <= 999_999_999 && (rule.condition?.type === 'NUMBER_BETWEEN' || Number.isInteger(value));
  }

  grid(sheetId: number, rows: Span, columns: Span, user: string) {
    const sheet = this.sheet(sheetId);
    const cells = [];
    for (let row = rows.from; sheet && row <= rows.to; row++) {
      const line = [];
      for (let column = columns.from; column <= columns.to; column++) line.push(this.view(sheet, row, column, user));
      cells.push(line);
    }
    return { cells };
  }

  private view(sheet: SheetData, row: number, column: number, user: string) {
    const cell = cellAt(sheet, row, column);
    const value = this.valueOf(sheet, row, column);
    const format = this.formatAt(cell);
    const text = shown(value, format);
    const style = { ...looks(format), ...this.conditionalLooks(sheet, row, column, text) };
    const rule = this.ruleAt(cell);
    return {
      text,
      value: isDateFormat(format) && typeof value === 'number' ? value : (value ?? ''),
      ...(cell?.formula !== undefined && { formula: cell.formula }),
      style,
      editable: mayWrite(this.data, sheet, user, { row, column, lastRow: row, lastColumn: column }),
      ...(rule?.inputMessage && { validation: { help: rule.inputMessage } }),
    };
  }

  private conditionalLooks(sheet: SheetData, row: number, column: number, text: string) {
    for (const rule of sheet.conditional) {
      const here = (rule.ranges ?? []).some((range) => overlaps(areaOf(range), { row, column, lastRow: row, lastColumn: column }));
      const wanted = rule.booleanRule?.condition?.values?.[0]?.userEnteredValue ?? '';
      if (here && rule.booleanRule?.condition?.type === 'TEXT_STARTS_WITH' && text.startsWith(wanted)) {
        return looks(rule.booleanRule.format);
      }
    }
    return {};
  }
}

function place<T>(keys: Map<string, number>, list: T[], item: T): number {
  const key = JSON.stringify(item);
  const known = keys.get(key);
  if (known !== undefined) return known;
  list.push(item);
  keys.set(key, list.length - 1);
  return list.length - 1;
}

function looks(format: CellFormat | undefined) {
  if (!format) return {};
  const background = hex(format.backgroundColorStyle?.rgbColor ?? format.backgroundColor);
  const color = hex(format.textFormat?.foregroundColorStyle?.rgbColor ?? format.textFormat?.foregroundColor);
  const side = (border: { style?: string } | undefined) => (border?.style ? '1px solid #c4c7c5' : undefined);
  const borders = format.borders;
  return {
    ...(background && { background }),
    ...(color && { color }),
    ...(format.textFormat?.bold !== undefined && { bold: format.textFormat.bold }),
    ...(format.textFormat?.fontSize && { size: format.textFormat.fontSize }),
    ...(format.horizontalAlignment && { align: format.horizontalAlignment.toLowerCase() as 'left' | 'center' | 'right' }),
    ...(format.verticalAlignment && { valign: format.verticalAlignment.toLowerCase() as 'top' | 'middle' | 'bottom' }),
    ...(format.wrapStrategy && { wrap: format.wrapStrategy === 'WRAP' }),
    ...(borders && { border: { top: side(borders.top), bottom: side(borders.bottom), left: side(borders.left), right: side(borders.right) } }),
  };
}

function hex(color: GoogleAppsScript.Sheets.Schema.Color | undefined): string | undefined {
  if (!color) return undefined;
  const part = (value: number | undefined) => Math.round((value ?? 0) * 255).toString(16).padStart(2, '0');
  return `#${part(color.red)}${part(color.green)}${part(color.blue)}`;
}
