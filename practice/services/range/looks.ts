// How the cells of a range look: number formats, colours, letters, alignment.
import { cellAt } from '../../model/cells';
import { colorOf, hexOf } from '../../model/colors';
import type { CellFormat } from '../../model/file-data';
import type { Range, Ranged } from './ranged';

type TextFormat = GoogleAppsScript.Sheets.Schema.TextFormat;

/** One thing about the look of a cell, with what Google says where nothing was set. */
type Aspect<T> = { read(format: CellFormat): T; write(format: CellFormat, value: T | null): CellFormat };

export function looks(ranged: Ranged): Partial<Range> {
  const { file, sheet, area } = ranged;
  const formatAt = (row: number, column: number) => file.formatOf(cellAt(sheet, row, column)) ?? {};

  const members = <T>({ read, write }: Aspect<T>) => {
    const put = (row: number, column: number, value: T | null) =>
      file.setFormat(sheet, row, column, write(formatAt(row, column), value));
    return {
      get: () => read(formatAt(area.row, area.column)),
      getAll: () => ranged.map((row, column) => read(formatAt(row, column))),
      set: (value: T | null) => ranged.change((row, column) => put(row, column, value)),
      setAll: (values: (T | null)[][]) => ranged.changeEach(values, put),
    };
  };

  const number = members<string>({
    read: ({ numberFormat }) => numberFormat?.pattern ?? (numberFormat?.type === 'TEXT' ? '@' : 'General'),
    write: (format, pattern) => ({
      ...format,
      numberFormat: { type: typeOfPattern(pattern ?? ''), pattern: pattern ?? '' },
    }),
  });
  const background = members<string>({
    read: (format) => hexOf(format.backgroundColorStyle?.rgbColor ?? format.backgroundColor) ?? '#ffffff',
    write: ({ backgroundColorStyle: _, ...format }, color) => ({
      ...format,
      backgroundColor: colorOf(color ?? 'white'),
    }),
  });
  const fontColor = members<string>({
    read: ({ textFormat }) =>
      hexOf(textFormat?.foregroundColorStyle?.rgbColor ?? textFormat?.foregroundColor) ?? '#000000',
    write: (format, color) => withText(format, { foregroundColor: colorOf(color ?? 'black') }),
  });
  const weight = members<GoogleAppsScript.Spreadsheet.FontWeight>({
    read: ({ textFormat }) => (textFormat?.bold ? 'bold' : 'normal'),
    write: (format, value) => withText(format, { bold: value === 'bold' }),
  });
  const style = members<GoogleAppsScript.Spreadsheet.FontStyle>({
    read: ({ textFormat }) => (textFormat?.italic ? 'italic' : 'normal'),
    write: (format, value) => withText(format, { italic: value === 'italic' }),
  });
  const line = members<GoogleAppsScript.Spreadsheet.FontLine>({
    read: ({ textFormat }) =>
      textFormat?.underline ? 'underline' : textFormat?.strikethrough ? 'line-through' : 'none',
    write: (format, value) =>
      withText(format, { underline: value === 'underline', strikethrough: value === 'line-through' }),
  });
  const size = members<number>({
    read: ({ textFormat }) => textFormat?.fontSize ?? 10,
    write: (format, value) => withText(format, { fontSize: value ?? 10 }),
  });
  const family = members<string>({
    read: ({ textFormat }) => textFormat?.fontFamily ?? 'Arial',
    write: (format, value) => withText(format, { fontFamily: value ?? 'Arial' }),
  });
  const across = members<string>({
    read: ({ horizontalAlignment }) => horizontalAlignment?.toLowerCase() ?? 'general',
    write: (format, value) => ({ ...format, horizontalAlignment: (value ?? 'normal').toUpperCase() }),
  });
  const upright = members<string>({
    read: ({ verticalAlignment }) => verticalAlignment?.toLowerCase() ?? 'bottom',
    write: (format, value) => ({ ...format, verticalAlignment: (value ?? 'bottom').toUpperCase() }),
  });
  const wrap = members<boolean>({
    read: ({ wrapStrategy }) => wrapStrategy === 'WRAP',
    write: (format, value) => ({ ...format, wrapStrategy: value ? 'WRAP' : 'OVERFLOW_CELL' }),
  });

  return {
    getNumberFormat: number.get,
    getNumberFormats: number.getAll,
    setNumberFormat: number.set,
    setNumberFormats: number.setAll,
    getBackground: background.get,
    getBackgrounds: background.getAll,
    setBackground: background.set,
    setBackgrounds: background.setAll,
    getFontColor: fontColor.get,
    getFontColors: fontColor.getAll,
    setFontColor: fontColor.set,
    setFontColors: fontColor.setAll,
    getFontWeight: weight.get,
    getFontWeights: weight.getAll,
    setFontWeight: weight.set,
    setFontWeights: weight.setAll,
    getFontStyle: style.get,
    getFontStyles: style.getAll,
    setFontStyle: style.set,
    setFontStyles: style.setAll,
    getFontLine: line.get,
    getFontLines: line.getAll,
    setFontLine: line.set,
    setFontLines: line.setAll,
    getFontSize: size.get,
    getFontSizes: size.getAll,
    setFontSize: size.set,
    setFontSizes: size.setAll,
    getFontFamily: family.get,
    getFontFamilies: family.getAll,
    setFontFamily: family.set,
    setFontFamilies: family.setAll,
    getHorizontalAlignment: across.get,
    getHorizontalAlignments: across.getAll,
    setHorizontalAlignment: across.set,
    setHorizontalAlignments: across.setAll,
    getVerticalAlignment: upright.get,
    getVerticalAlignments: upright.getAll,
    setVerticalAlignment: upright.set,
    setVerticalAlignments: upright.setAll,
    getWrap: wrap.get,
    getWraps: wrap.getAll,
    setWrap: wrap.set,
    setWraps: wrap.setAll,
    setBorder: (
      top: boolean | null,
      left: boolean | null,
      bottom: boolean | null,
      right: boolean | null,
      vertical: boolean | null,
      horizontal: boolean | null,
    ) =>
      ranged.change((row, column) => {
        const { lastRow, lastColumn } = area;
        const sides = {
          top: row === area.row ? top : horizontal,
          bottom: row === lastRow ? bottom : horizontal,
          left: column === area.column ? left : vertical,
          right: column === lastColumn ? right : vertical,
        };
        const format = formatAt(row, column);
        const drawn = Object.entries(sides).flatMap(([side, wanted]) =>
          wanted === null ? [] : [[side, { style: wanted ? 'SOLID' : 'NONE' }] as const],
        );
        const borders = { ...format.borders, ...Object.fromEntries(drawn) };
        file.setFormat(sheet, row, column, { ...format, borders });
      }),
  };
}

function withText(format: CellFormat, text: TextFormat): CellFormat {
  return { ...format, textFormat: { ...format.textFormat, ...text } };
}

/** Which kind of number a pattern shows; the kind decides whether a script gets a date. */
function typeOfPattern(pattern: string): string {
  if (pattern === '@') return 'TEXT';
  const bare = pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  const [day, time] = [/[dy]/i.test(bare), /[hs]/i.test(bare)];
  if (day || time) return day && time ? 'DATE_TIME' : day ? 'DATE' : 'TIME';
  return bare.includes('%') ? 'PERCENT' : 'NUMBER';
}
