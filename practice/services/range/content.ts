// What stands in the cells of a range: values as scripts see them, formulas, notes, and emptying.
import { cellAt, isFilled } from '../../model/cells';
import { instantOfSerial, serialOfInstant } from '../../model/dates';
import { isDateFormat, shownText } from '../../model/number-format';
import type { Input } from '../../model/spreadsheet-file';
import { cellImage, imageOf } from '../cell-image';
import type { ClearOptions, Range, Ranged } from './ranged';

const MOST_CHARACTERS = 50_000;

export function content(ranged: Ranged): Partial<Range> {
  const { running, file, sheet, area } = ranged;

  const valueAt = (row: number, column: number) => {
    const image = cellAt(sheet, row, column)?.image;
    if (image) return cellImage(running, image);
    const value = file.valueAt(sheet, row, column);
    const isDate = typeof value === 'number' && isDateFormat(file.formatOf(cellAt(sheet, row, column)));
    return isDate ? running.realm.date(instantOfSerial(value, file.data.timeZone)) : (value ?? '');
  };
  const textAt = (row: number, column: number) =>
    shownText(file.valueAt(sheet, row, column), file.formatOf(cellAt(sheet, row, column)));
  const formulaAt = (row: number, column: number) => cellAt(sheet, row, column)?.formula ?? '';
  const noteAt = (row: number, column: number) => cellAt(sheet, row, column)?.note ?? '';

  const write = (values: unknown[][], method: string): Range => {
    if (!Array.isArray(values) || !values.every((line) => Array.isArray(line)))
      throw new Error(mismatch(method, values));
    ranged.refuseOtherSize(values);
    const inputs = values.map((line) => line.map((value) => inputOf(value, file.data.timeZone, method)));
    const written = file.write(running.user, sheet, area.row, area.column, inputs, 'entered');
    if (!written.ok) throw new Error(written.message);
    return ranged.self();
  };
  const everywhere = <T>(value: T): T[][] =>
    Array.from({ length: ranged.rows }, () => Array.from({ length: ranged.columns }, () => value));

  const clear = (what: ClearOptions = {}): Range => {
    const all = !what.contentsOnly && !what.formatOnly && !what.validationsOnly && !what.commentsOnly;
    return ranged.change((row, column) => {
      if (all || what.contentsOnly) file.setContent(sheet, row, column, {});
      if (all || what.formatOnly) file.setFormat(sheet, row, column, undefined);
      if (what.validationsOnly) file.setRule(sheet, row, column, undefined);
      if (what.commentsOnly) file.setNote(sheet, row, column, undefined);
    });
  };

  return {
    getValue: () => valueAt(area.row, area.column),
    getValues: () => ranged.map(valueAt),
    getDisplayValue: () => textAt(area.row, area.column),
    getDisplayValues: () => ranged.map(textAt),
    getFormula: () => formulaAt(area.row, area.column),
    getFormulas: () => ranged.map(formulaAt),
    isBlank: () =>
      ranged
        .map((row, column) => isFilled(cellAt(sheet, row, column) ?? {}))
        .every((line) => line.every((filled) => !filled)),
    setValue: (value: unknown) => write(everywhere(value), 'setValue'),
    setValues: (values: unknown[][]) => write(values, 'setValues'),
    setFormula: (formula) => write(everywhere(formulaOf(formula)), 'setFormula'),
    setFormulas: (formulas) =>
      write(
        formulas.map((line) => line.map(formulaOf)),
        'setFormulas',
      ),
    getNote: () => noteAt(area.row, area.column),
    getNotes: () => ranged.map(noteAt),
    setNote: (note: unknown) => ranged.change((row, column) => file.setNote(sheet, row, column, noteOf(note))),
    setNotes: (notes: unknown[][]) =>
      ranged.changeEach(notes, (row, column, note) => file.setNote(sheet, row, column, noteOf(note))),
    clearNote: () => clear({ commentsOnly: true }),
    clear: (options?: ClearOptions) => clear(options),
    clearContent: () => clear({ contentsOnly: true }),
    clearFormat: () => clear({ formatOnly: true }),
    clearDataValidations: () => clear({ validationsOnly: true }),
  };
}

/** null and undefined empty a cell; a date of the script's realm becomes a serial number. */
function inputOf(value: unknown, zone: string, method: string): Input {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string' && value.length > MOST_CHARACTERS) {
    throw new Error(`Your input contains more than the maximum of ${MOST_CHARACTERS} characters in a single cell.`);
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  const image = imageOf(value);
  if (image) return { image };
  if (Object.prototype.toString.call(value) === '[object Date]')
    return { serial: serialOfInstant(Number(value), zone) };
  throw new Error(mismatch(method, value));
}

/** As Google names what a method was given. */
function mismatch(method: string, value: unknown): string {
  const kind = typeof value === 'object' ? (Array.isArray(value) ? 'number[]' : '(class)') : typeof value;
  const named = kind === 'string' ? 'String' : kind === 'number' ? 'Number' : kind;
  return `The parameters (${named}) don't match the method signature for SpreadsheetApp.Range.${method}.`;
}

function formulaOf(text: string): string {
  return text === '' || text.startsWith('=') ? text : `=${text}`;
}

/** A number becomes the text of a decimal, as Java writes it (issuetracker 429373214). */
function noteOf(note: unknown): string | undefined {
  if (note === null || note === undefined) return undefined;
  return typeof note === 'number' && Number.isInteger(note) ? `${note}.0` : String(note);
}
