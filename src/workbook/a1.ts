// A1 notation from 1-based rows and columns.

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** `$A$1` */
export function fixedCell(row: number, column: number): string {
  return `$${columnLetters(column)}$${row}`;
}

export function rangeName(row: number, column: number, lastRow: number, lastColumn: number): string {
  return `${cellName(row, column)}:${cellName(lastRow, lastColumn)}`;
}

export function fixedRange(row: number, column: number, lastRow: number, lastColumn: number): string {
  return `${fixedCell(row, column)}:${fixedCell(lastRow, lastColumn)}`;
}
