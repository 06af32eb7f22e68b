// How a cell looks in the page: its own format, and the conditional formats that apply to it.
import { type Area, areaOf, contains } from './areas';
import { hexOf } from './colors';
import { holds, isKnown, textsOf } from './conditions';
import type { CellFormat, ConditionalRule, Literal } from './file-data';
import type { Trial } from './validation-rule';

type Border = GoogleAppsScript.Sheets.Schema.Border;
type Condition = GoogleAppsScript.Sheets.Schema.BooleanCondition;

export type Edge = { style: string; color: string };

export type Look = {
  background?: string | undefined;
  color?: string | undefined;
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  underline?: boolean | undefined;
  strike?: boolean | undefined;
  size?: number | undefined;
  align?: 'left' | 'center' | 'right' | undefined;
  valign?: 'top' | 'middle' | 'bottom' | undefined;
  wrap?: 'overflow' | 'clip' | 'wrap' | undefined;
  border?: { [side in 'top' | 'right' | 'bottom' | 'left']?: Edge | undefined } | undefined;
};

const ALIGN = new Map<string | undefined, Look['align']>([
  ['LEFT', 'left'],
  ['CENTER', 'center'],
  ['RIGHT', 'right'],
]);
const VALIGN = new Map<string | undefined, Look['valign']>([
  ['TOP', 'top'],
  ['MIDDLE', 'middle'],
  ['BOTTOM', 'bottom'],
]);
const WRAP = new Map<string | undefined, Look['wrap']>([
  ['OVERFLOW_CELL', 'overflow'],
  ['CLIP', 'clip'],
  ['WRAP', 'wrap'],
]);

/** A file keeps each of its formats once, for thousands of cells. */
const known = new WeakMap<CellFormat, Look>();

export function lookOf(format: CellFormat | undefined): Look {
  if (!format) return {};
  const look = known.get(format) ?? newLook(format);
  known.set(format, look);
  return look;
}

function newLook(format: CellFormat): Look {
  const { textFormat: text, borders } = format;
  return {
    background: hexOf(format.backgroundColorStyle?.rgbColor ?? format.backgroundColor),
    color: hexOf(text?.foregroundColorStyle?.rgbColor ?? text?.foregroundColor),
    bold: text?.bold,
    italic: text?.italic,
    underline: text?.underline,
    strike: text?.strikethrough,
    size: text?.fontSize,
    align: ALIGN.get(format.horizontalAlignment),
    valign: VALIGN.get(format.verticalAlignment),
    wrap: WRAP.get(format.wrapStrategy),
    border: borders && {
      top: edge(borders.top),
      right: edge(borders.right),
      bottom: edge(borders.bottom),
      left: edge(borders.left),
    },
  };
}

export function isShown({ booleanRule }: ConditionalRule): boolean {
  const { condition } = booleanRule ?? {};
  return condition !== undefined && (condition.type === 'CUSTOM_FORMULA' || isKnown(condition));
}

/** A cell as conditional formats see it: what it shows, and what it holds. */
export type Seen = { row: number; column: number; text: string; value: Literal };

/** The first rule of the list that holds for the cell wins. */
export function conditionalLook(rules: readonly ConditionalRule[], cell: Seen, trial: Trial): Look {
  const rule = rules.find(({ ranges = [], booleanRule }) => {
    const areas = ranges.map(areaOf);
    const here = areas.some((area) => contains(area, cell.row, cell.column));
    return here && isMet(booleanRule?.condition, cell, areas[0], trial);
  });
  return lookOf(rule?.booleanRule?.format);
}

/** A formula is written for the first cell of the first range. */
function isMet(condition: Condition | undefined, cell: Seen, first: Area | undefined, trial: Trial): boolean {
  if (condition?.type !== 'CUSTOM_FORMULA')
    return holds(condition, condition?.type?.startsWith('TEXT_') ? cell.text : cell.value) ?? false;
  const by = { down: cell.row - (first?.row ?? 1), right: cell.column - (first?.column ?? 1) };
  return trial(cell, textsOf(condition)[0] ?? '', by) === true;
}

/** `over` wins where it says anything. */
export function overlaid(under: Look, over: Look): Look {
  const said = Object.entries(over).filter(([, value]) => value !== undefined);
  if (said.length === 0) return under;
  return { ...under, ...Object.fromEntries(said) };
}

function edge(border: Border | undefined): Edge | undefined {
  if (!border?.style || border.style === 'NONE') return undefined;
  return { style: border.style, color: hexOf(border.colorStyle?.rgbColor ?? border.color) ?? '#000000' };
}
