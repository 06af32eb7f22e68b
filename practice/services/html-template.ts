// The scriptlets of HTML templates: <? code ?>, <?= escaped ?> and <?!= as it is ?>.
const SCRIPTLET = /<\?(!?=)?([\s\S]*?)\?>/g;

/** The body of a function that calls `print` with the page's parts, `escape` for what is not to be trusted. */
export function templateCode(raw: string): string {
  let code = '';
  let from = 0;
  for (const match of raw.matchAll(SCRIPTLET)) {
    const [whole, how, inside = ''] = match;
    code += printed(raw.slice(from, match.index));
    from = match.index + whole.length;
    // Only the first statement is printed.
    const first = inside.trim().replace(/;[\s\S]*$/, '');
    if (how === '=') code += `print(escape(${first}));\n`;
    else if (how === '!=') code += `print(${first});\n`;
    else code += `${inside}\n`;
  }
  return code + printed(raw.slice(from));
}

function printed(text: string): string {
  return text === '' ? '' : `print(${JSON.stringify(text)});\n`;
}

export function escaped(text: unknown): string {
  return String(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
