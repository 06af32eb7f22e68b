// Blocks of cells on the clipboard: tabs between cells, lines between rows, quotes around cells that hold either.

export function readBlock(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const endCell = () => {
    row.push(cell);
    cell = '';
  };
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (source[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (sign === '"' && cell === '' && endsQuoted(source, at)) quoted = true;
    else if (sign === '\t') endCell();
    else if (sign === '\n') {
      endCell();
      rows.push(row);
      row = [];
    } else cell += sign;
  }
  endCell();
  rows.push(row);
  return rows;
}

/** A quote begins a quoted cell only if its closing one stands at the end of a cell. */
function endsQuoted(source: string, start: number): boolean {
  for (let at = start + 1; at < source.length; at++) {
    if (source[at] !== '"') continue;
    if (source[at + 1] === '"') at++;
    else return at + 1 === source.length || source[at + 1] === '\t' || source[at + 1] === '\n';
  }
  return false;
}

export function writeBlock(cells: string[][]): string {
  return cells.map((row) => row.map(quote).join('\t')).join('\n');
}

function quote(text: string): string {
  return /["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
