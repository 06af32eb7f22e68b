// RangeList: several ranges of one tab, to which the same is done.
import { imitate } from './imitate';
import type { Running } from './running';

type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

export function rangeList(running: Running, ranges: readonly Range[]): RangeList {
  const each = (act: (range: Range) => unknown): RangeList => {
    for (const range of ranges) act(range);
    return self;
  };
  const self: RangeList = imitate<RangeList>(running, 'RangeList', {
    getRanges: () => running.realm.list(ranges),
    check: () => each((range) => range.check()),
    uncheck: () => each((range) => range.uncheck()),
    clear: () => each((range) => range.clear()),
    clearContent: () => each((range) => range.clearContent()),
    clearDataValidations: () => each((range) => range.clearDataValidations()),
    clearFormat: () => each((range) => range.clearFormat()),
    clearNote: () => each((range) => range.clearNote()),
    insertCheckboxes: (checked?: unknown, unchecked?: unknown): RangeList =>
      each((range) => range.insertCheckboxes(checked, unchecked)),
    removeCheckboxes: () => each((range) => range.removeCheckboxes()),
    setBackground: (color) => each((range) => range.setBackground(color)),
    setFontColor: (color) => each((range) => range.setFontColor(color)),
    setFontFamily: (family) => each((range) => range.setFontFamily(family)),
    setFontLine: (line) => each((range) => range.setFontLine(line)),
    setFontSize: (size) => each((range) => range.setFontSize(size)),
    setFontStyle: (style) => each((range) => range.setFontStyle(style)),
    setFontWeight: (weight) => each((range) => range.setFontWeight(weight)),
    setFormula: (formula) => each((range) => range.setFormula(formula)),
    setHorizontalAlignment: (alignment) => each((range) => range.setHorizontalAlignment(alignment)),
    setVerticalAlignment: (alignment) => each((range) => range.setVerticalAlignment(alignment)),
    setNote: (note) => each((range) => range.setNote(note)),
    setNumberFormat: (format) => each((range) => range.setNumberFormat(format)),
    setValue: (value) => each((range) => range.setValue(value)),
    setWrap: (isWrapped) => each((range) => range.setWrap(isWrapped)),
    trimWhitespace: () => each((range) => range.trimWhitespace()),
  });
  return self;
}
