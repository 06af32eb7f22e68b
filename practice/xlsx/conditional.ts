// A conditional format of Google's as exceljs writes it: always a formula, which every program reads alike.
import type { ConditionalFormattingOptions } from 'exceljs';
import { nameOf } from '../model/a1';
import { type Area, areaOf } from '../model/areas';
import type { ConditionalRule } from '../model/file-data';
import { lookOf } from '../model/looks';
import { lookStyle } from './style';

/** `size` is that of the tab; `priority` counts from 1; undefined where the rule is of a kind that is not carried over. */
export function conditionalOf(
  { ranges, booleanRule }: ConditionalRule,
  size: { rows: number; columns: number },
  priority: number,
): ConditionalFormattingOptions | undefined {
  const areas = (ranges ?? []).map(areaOf).map((area) => ({
    ...area,
    lastRow: Math.min(area.lastRow, size.rows),
    lastColumn: Math.min(area.lastColumn, size.columns),
  }));
  const [first] = areas;
  const { type = '', values } = booleanRule?.condition ?? {};
  const formula = first && FORMULAS[type]?.(cornerOf(first), values?.[0]?.userEnteredValue ?? '');
  if (formula === undefined) return undefined;
  const style = lookStyle(lookOf(booleanRule?.format));
  return { ref: areas.map(nameOf).join(' '), rules: [{ type: 'expression', priority, formulae: [formula], style }] };
}

const FORMULAS: { [type: string]: (cell: string, wanted: string) => string } = {
  TEXT_STARTS_WITH: (cell, wanted) => `LEFT(${cell},${wanted.length})=${quoted(wanted)}`,
  TEXT_CONTAINS: (cell, wanted) => `NOT(ISERROR(FIND(${quoted(wanted)},${cell})))`,
  TEXT_EQ: (cell, wanted) => `${cell}=${quoted(wanted)}`,
  TEXT_NOT_CONTAINS: (cell, wanted) => `ISERROR(FIND(${quoted(wanted)},${cell}))`,
  TEXT_ENDS_WITH: (cell, wanted) => `RIGHT(${cell},${wanted.length})=${quoted(wanted)}`,
  BLANK: (cell) => `ISBLANK(${cell})`,
  NOT_BLANK: (cell) => `NOT(ISBLANK(${cell}))`,
  NUMBER_EQ: (cell, wanted) => `AND(ISNUMBER(${cell}),${cell}=${wanted})`,
  NUMBER_NOT_EQ: (cell, wanted) => `AND(ISNUMBER(${cell}),${cell}<>${wanted})`,
  NUMBER_GREATER: (cell, wanted) => `AND(ISNUMBER(${cell}),${cell}>${wanted})`,
  NUMBER_GREATER_THAN_EQ: (cell, wanted) => `AND(ISNUMBER(${cell}),${cell}>=${wanted})`,
  NUMBER_LESS: (cell, wanted) => `AND(ISNUMBER(${cell}),${cell}<${wanted})`,
  NUMBER_LESS_THAN_EQ: (cell, wanted) => `AND(ISNUMBER(${cell}),${cell}<=${wanted})`,
  CUSTOM_FORMULA: (_, wanted) => wanted.replace(/^=/, ''),
};

function cornerOf({ row, column }: Area): string {
  return nameOf({ row, column, lastRow: row, lastColumn: column });
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
