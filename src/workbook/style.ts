// The few looks that the tabs use, as cell formats. Colours are those of the sidebar's tokens.
import type { CellFormat } from './spec';

export const COLOURS = {
  ink: '#1f1f1f',
  quiet: '#5c605f',
  line: '#c4c7c5',
  header: '#e9eef6',
  panel: '#f6f8fc',
  separator: '#dfe3e8',
  ok: { text: '#14602b', fill: '#e9f5ec' },
  part: { text: '#7d4a00', fill: '#fce9c5' },
  none: { text: '#5c605f', fill: '#ffffff' },
  back: { text: '#9b3208', fill: '#fbe0d2' },
  bad: { text: '#b3261e', fill: '#fadedb' },
  conf: { text: '#4b3793', fill: '#e8e2f8' },
} as const;

const FONT = 'Sarabun';

export function rgb(hex: string): GoogleAppsScript.Sheets.Schema.Color {
  const part = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16) / 255;
  return { red: part(1), green: part(3), blue: part(5) };
}

type Look = {
  size?: number;
  bold?: boolean;
  colour?: string;
  fill?: string;
  align?: 'LEFT' | 'CENTER' | 'RIGHT';
  middle?: boolean;
  wrap?: boolean;
  numberFormat?: { type: 'TEXT' | 'NUMBER' | 'DATE_TIME'; pattern: string };
  borders?: boolean;
};

/** Every look sets all of its properties, so that applying it twice is the same as once. */
export function look({ size = 11, bold = false, colour = COLOURS.ink, ...rest }: Look): CellFormat {
  const line = { style: 'SOLID', colorStyle: { rgbColor: rgb(COLOURS.line) } };
  return {
    textFormat: { fontFamily: FONT, fontSize: size, bold, foregroundColorStyle: { rgbColor: rgb(colour) } },
    backgroundColorStyle: { rgbColor: rgb(rest.fill ?? '#ffffff') },
    verticalAlignment: rest.middle === false ? 'TOP' : 'MIDDLE',
    wrapStrategy: rest.wrap === false ? 'OVERFLOW_CELL' : 'WRAP',
    ...(rest.align && { horizontalAlignment: rest.align }),
    ...(rest.numberFormat && { numberFormat: rest.numberFormat }),
    ...(rest.borders && { borders: { top: line, bottom: line, left: line, right: line } }),
  };
}

export const TEXT = { type: 'TEXT', pattern: '@' } as const;
export const WHOLE_NUMBER = { type: 'NUMBER', pattern: '#,##0' } as const;
/** Always two places: Sheets would show twelve in `#,##0.##` as `12.`. */
export const DECIMAL_NUMBER = { type: 'NUMBER', pattern: '#,##0.00' } as const;
export const PLAIN_NUMBER = { type: 'NUMBER', pattern: '0' } as const;
export const MOMENT = { type: 'DATE_TIME', pattern: 'd/m/yyyy hh:mm' } as const;
