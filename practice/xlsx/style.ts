// A cell's format of Google's as exceljs writes it.
import type { Alignment, Border, BorderStyle, Borders, Font, Style } from 'exceljs';
import type { CellFormat } from '../model/file-data';
import { type Edge, type Look, lookOf } from '../model/looks';

/** What Google shows where a format names a kind and no pattern. */
const PATTERNS: { [type: string]: string } = {
  TEXT: '@',
  NUMBER: '#,##0.00',
  PERCENT: '0.00%',
  DATE: 'd/m/yyyy',
  TIME: 'h:mm:ss',
  DATE_TIME: 'd/m/yyyy h:mm:ss',
};

const LINES: { [style: string]: BorderStyle } = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOTTED: 'dotted',
  DASHED: 'dashed',
  DOUBLE: 'double',
};

export function styleOf(format: CellFormat): Partial<Style> {
  const { type, pattern } = format.numberFormat ?? {};
  const numFmt = pattern || PATTERNS[type ?? ''];
  return {
    ...lookStyle(lookOf(format), format.textFormat?.fontFamily ?? undefined),
    ...(numFmt !== undefined && { numFmt }),
  };
}

export function lookStyle(look: Look, fontFamily?: string): Partial<Style> {
  const { background, border } = look;
  const font = fontOf(look, fontFamily);
  const alignment = alignmentOf(look);
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    // In the formats of conditions, programs read the colour of the background where others keep the foreground's.
    ...(background && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: argb(background), bgColor: argb(background) },
    }),
    ...(border && { border: bordersOf(border) }),
  };
}

function fontOf({ bold, italic, underline, strike, size, color }: Look, name: string | undefined): Partial<Font> {
  return {
    ...(name && { name }),
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    ...(strike && { strike }),
    ...(size && { size }),
    ...(color && { color: argb(color) }),
  };
}

function alignmentOf({ align, valign, wrap }: Look): Partial<Alignment> {
  return {
    ...(align && { horizontal: align }),
    ...(valign && { vertical: valign }),
    ...(wrap === 'wrap' && { wrapText: true }),
  };
}

function bordersOf({ top, right, bottom, left }: NonNullable<Look['border']>): Partial<Borders> {
  return {
    ...(top && { top: lineOf(top) }),
    ...(right && { right: lineOf(right) }),
    ...(bottom && { bottom: lineOf(bottom) }),
    ...(left && { left: lineOf(left) }),
  };
}

function lineOf({ style, color }: Edge): Border {
  return { style: LINES[style] ?? 'thin', color: argb(color) };
}

/** `#rrggbb` as opaque. */
function argb(hex: string): { argb: string } {
  return { argb: `FF${hex.slice(1).toUpperCase()}` };
}
