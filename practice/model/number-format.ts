// How a value is shown in its cell.
import { format as formatNumber } from 'numfmt';
import type { CellFormat, Literal } from './file-data';

export function isDateFormat(format: CellFormat | undefined): boolean {
  return /^(DATE|TIME|DATE_TIME)$/.test(format?.numberFormat?.type ?? '');
}

export function shownText(value: Literal | undefined, format: CellFormat | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const pattern = format?.numberFormat?.pattern;
  return formatNumber(pattern === undefined || pattern === '' || pattern === '@' ? 'General' : pattern, value, {
    // Unlike Excel, Sheets knows that 1900 was no leap year.
    leap1900: false,
  });
}
