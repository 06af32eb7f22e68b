// How a cell looks in the page: its own format, and the conditional formats that apply to it.
import { areaOf, contains } from './areas';
import { hexOf } from './colors';
import type { CellFormat, ConditionalRule } from './file-data';

type Border = GoogleAppsScript.Sheets.Schema.Border;

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

export function lookOf(format: CellFormat | undefined): Look {
  if (!format) return {};
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

/** Conditions that the page knows how to show. */
const APPLIES: { [type: string]: (text: string, wanted: string) => boolean } = {
  TEXT_STARTS_WITH: (text, wanted) => text.startsWith(wanted),
  TEXT_CONTAINS: (text, wanted) => text.includes(wanted),
  TEXT_EQ: (text, wanted) => text === wanted,
};

export function isShown({ booleanRule }: ConditionalRule): boolean {
  return (booleanRule?.condition?.type ?? '') in APPLIES;
}

/** The first rule of the list that holds for a cell with this text wins. */
export function conditionalLook(rules: readonly ConditionalRule[], row: number, column: number, text: string): Look {
  const rule = rules.find(({ ranges, booleanRule }) => {
    const { type = '', values } = booleanRule?.condition ?? {};
    const here = (ranges ?? []).some((range) => contains(areaOf(range), row, column));
    return here && APPLIES[type]?.(text, values?.[0]?.userEnteredValue ?? '');
  });
  return lookOf(rule?.booleanRule?.format);
}

/** `over` wins where it says anything. */
export function overlaid(under: Look, over: Look): Look {
  const said = Object.entries(over).filter(([, value]) => value !== undefined);
  return { ...under, ...Object.fromEntries(said) };
}

function edge(border: Border | undefined): Edge | undefined {
  if (!border?.style || border.style === 'NONE') return undefined;
  return { style: border.style, color: hexOf(border.colorStyle?.rgbColor ?? border.color) ?? '#000000' };
}
