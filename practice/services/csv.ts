// Comma-separated text, as Utilities.parseCsv reads it: quotes hold commas, line ends, and quotes written twice.
export function parseCsv(text: string, delimiter: string): string[][] {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  const end = () => {
    rows.at(-1)?.push(field);
    field = '';
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (quoted) {
      if (letter !== '"') field += letter;
      else if (text[at + 1] === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === delimiter) end();
    else if (letter === '\n') {
      end();
      rows.push([]);
    } else if (letter !== '\r') field += letter;
  }
  if (field !== '' || rows.at(-1)?.length) end();
  return rows.filter((row) => row.length > 0);
}
