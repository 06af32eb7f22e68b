// Builds one sidebar into one self-contained HTML file: script, style and fonts inside, nothing loaded from outside.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);

/** `folder` holds index.tsx and style.css. `title` is the document's title, for screen readers. */
export async function buildSidebar(folder: string, title: string): Promise<string> {
  // Without utf8 every Thai letter would become six bytes.
  const common = { bundle: true, minify: true, write: false, legalComments: 'none', charset: 'utf8' } as const;
  const [script, style] = await Promise.all([
    build({
      ...common,
      entryPoints: [join(folder, 'index.tsx')],
      format: 'iife',
      target: 'es2019',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      // HtmlService strips what looks like a comment inside a template literal.
      supported: { 'template-literal': false },
    }),
    build({ ...common, entryPoints: [join(folder, 'style.css')] }),
  ]);
  const js = (script.outputFiles[0]?.text ?? '').replace(/<\/(script)/gi, '<\\/$1');
  const css = fontFaces() + (style.outputFiles[0]?.text ?? '');
  const html = [
    '<!doctype html>',
    '<html lang="th"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title><base target="_blank">`,
    `<style>${css}</style></head>`,
    `<body><div id="app"></div><script>${js}</script></body></html>`,
  ].join('\n');
  assertServable(html, js);
  return html;
}

function fontFaces(): string {
  const ranges = { thai: 'U+0E01-0E5B,U+200C-200D,U+25CC', latin: 'U+0000-00FF,U+2000-206F,U+20AC,U+2212' };
  return ([400, 600] as const)
    .flatMap((weight) =>
      (['thai', 'latin'] as const).map((subset) => {
        const file = require.resolve(`@fontsource/sarabun/files/sarabun-${subset}-${weight}-normal.woff2`);
        const data = readFileSync(file).toString('base64');
        return `@font-face{font-family:Sarabun;font-weight:${weight};font-display:swap;src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${ranges[subset]}}`;
      }),
    )
    .join('');
}

/** What HtmlService would break: scriptlets, backticks in client code, a second end of script. */
function assertServable(html: string, js: string): void {
  if (html.includes('<?') || html.includes('?>')) throw new Error('The page contains a scriptlet mark.');
  if (js.includes('`')) throw new Error('The client code contains a template literal.');
  if (html.split('</script>').length !== 2) throw new Error('The page has more than one end of script.');
}
