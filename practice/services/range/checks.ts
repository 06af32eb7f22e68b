// The rules of the cells of a range, and checkboxes, which are a kind of rule.
import { cellAt } from '../../model/cells';
import { dataValidation, ruleOfValidation } from '../data-validation';
import type { Range, Ranged } from './ranged';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

export function checks(ranged: Ranged): Partial<Range> {
  const { running, file, sheet, area } = ranged;
  const ruleAt = (row: number, column: number) => file.ruleOf(cellAt(sheet, row, column));
  const validationAt = (row: number, column: number) => {
    const rule = ruleAt(row, column);
    return rule ? dataValidation(running, rule) : null;
  };
  const put = (row: number, column: number, validation: Validation | null) => {
    const rule = validation && ruleOfValidation(validation);
    file.setRule(sheet, row, column, rule ? { ...rule, row: area.row, column: area.column } : undefined);
  };

  /** The values of a checkbox that is ticked and of one that is not; undefined for a cell without one. */
  const boxAt = (row: number, column: number) => {
    const rule = ruleAt(row, column);
    if (rule?.condition?.type !== 'BOOLEAN') return undefined;
    const [on, off] = (rule.condition.values ?? []).map(({ userEnteredValue }) => userEnteredValue);
    return { on: on ?? true, off: off ?? (on === undefined ? false : '') };
  };
  const tick = (which: 'on' | 'off') =>
    ranged.change((row, column) => {
      const box = boxAt(row, column);
      if (box) file.setContent(sheet, row, column, { value: box[which] });
    });

  return {
    getDataValidation: () => validationAt(area.row, area.column),
    getDataValidations: () => ranged.map(validationAt),
    setDataValidation: (validation) => ranged.change((row, column) => put(row, column, validation)),
    setDataValidations: (validations) => ranged.changeEach(validations, put),
    insertCheckboxes(checked?: unknown, unchecked?: unknown) {
      const values = [checked, unchecked].flatMap((value) =>
        value === undefined ? [] : [{ userEnteredValue: String(value) }],
      );
      const rule = { condition: { type: 'BOOLEAN', values }, strict: true, row: area.row, column: area.column };
      return ranged.change((row, column) => {
        file.setRule(sheet, row, column, rule);
        const box = boxAt(row, column);
        if (file.valueAt(sheet, row, column) !== box?.on)
          file.setContent(sheet, row, column, { value: box?.off ?? false });
      });
    },
    removeCheckboxes: () =>
      ranged.change((row, column) => {
        if (!boxAt(row, column)) return;
        file.setRule(sheet, row, column, undefined);
        file.setContent(sheet, row, column, {});
      }),
    check: () => tick('on'),
    uncheck: () => tick('off'),
    isChecked() {
      const stateAt = (row: number, column: number) => {
        const box = boxAt(row, column);
        const value = file.valueAt(sheet, row, column) ?? '';
        return box && (value === box.on ? true : value === box.off ? false : undefined);
      };
      const states: ReturnType<typeof stateAt>[] = [];
      for (const line of ranged.map(stateAt)) states.push(...line);
      const [first] = states;
      return first !== undefined && states.every((state) => state === first) ? first : null;
    },
  };
}
