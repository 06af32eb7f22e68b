// Builds one sidebar into one self-contained HTML file: script, style and fonts inside, nothing loaded from outside.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

/** Without utf8 every Thai letter would become six bytes. */
const COMMON = { bundle: true, minify: true, write: false, legalComments: 'none', charset: 'utf8' } as const;

/** What a page of HtmlService runs, ready to stand between script tags. */
export async function scriptOf(entry: string): Promise<string> {
  const { outputFiles } = await build({
    ...COMMON,
    entryPoints: [entry],
    format: 'iife',
    target: 'es2020',
    // Elements as plain calls are shorter than those of the newer form.
    inject: ['sidebar/shared/elements.ts'],
    tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' } },
    // HtmlService strips what looks like a comment inside a template literal.
    supported: { 'template-literal': false },
  });
  return (outputFiles[0]?.text ?? '').replace(/<\/(script)/gi, '<\\/$1');
}

/** `folder` holds index.tsx and style.css. `title` is the document's title, for screen readers. */
export async function buildSidebar(folder: string, title: string): Promise<string> {
  const [js, style, fonts] = await Promise.all([
    scriptOf(join(folder, 'index.tsx')),
    build({ ...COMMON, entryPoints: [join(folder, 'style.css')] }),
    fontFaces(),
  ]);
  const css = fonts + shortNames(style.outputFiles[0]?.text ?? '', js);
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

const PROPERTY = /(?<![\w-])--[a-z][\w-]*/g;

/** Custom properties under shorter names, except those that the script sets. */
function shortNames(css: string, js: string): string {
  const names = [...new Set(css.match(PROPERTY))].filter((name) => !js.includes(name));
  return css.replace(PROPERTY, (name) => {
    const at = names.indexOf(name);
    return at < 0 ? name : `--_${at.toString(36)}`;
  });
}

const WEIGHTS = [400, 600];
/** Of each of the font's files, the letters a sidebar shows: names and addresses of people are in ASCII at most. */
const LETTERS = {
  // Without letters that nobody writes any more (ฃ ฅ ฦ), the sign of the baht, and marks that end a manuscript.
  thai: [
    [0x0e01, 0x0e02],
    [0x0e04, 0x0e04],
    [0x0e06, 0x0e25],
    [0x0e27, 0x0e3a],
    [0x0e40, 0x0e4e],
    [0x0e50, 0x0e59],
    [0x200c, 0x200d],
    [0x25cc, 0x25cc],
  ],
  // Besides ASCII: no-break space, middle dot, times and divided by, dashes, quotation marks, bullet, ellipsis, arrow.
  latin: [
    [0x20, 0x7e],
    [0xa0, 0xa0],
    [0xb7, 0xb7],
    [0xd7, 0xd7],
    [0xf7, 0xf7],
    [0x2013, 0x2014],
    [0x2018, 0x201d],
    [0x2022, 0x2026],
    [0x2192, 0x2192],
  ],
} as const;

/** Said coarsely, which is shorter: a letter that a file lacks is drawn with the next font in the list. */
const RANGES = { thai: 'U+e01-e5b,U+200c-200d,U+25cc', latin: 'U+20-f7,U+2013-2192' } as const;

/** Marks above and below Thai letters, and figures of one width. Latin letters stand alone, so that nothing is to kern. */
const FEATURES = ['ccmp', 'locl', 'mark', 'mkmk', 'liga', 'calt', 'tnum'];

let faces: Promise<string> | undefined;

/** The same for every page. */
function fontFaces(): Promise<string> {
  faces ??= Promise.all(
    WEIGHTS.flatMap((weight) => (['thai', 'latin'] as const).map((subset) => fontFace(subset, weight))),
  ).then((all) => all.join(''));
  return faces;
}

async function fontFace(subset: keyof typeof LETTERS, weight: number): Promise<string> {
  const file = readFileSync(require.resolve(`@fontsource/sarabun/files/sarabun-${subset}-${weight}-normal.woff2`));
  const letters = LETTERS[subset].map(([first, last]) => lettersBetween(first, last)).join('');
  const font = await subsetFont(file, letters, { targetFormat: 'woff2', keepFeatures: FEATURES });
  return `@font-face{font-family:Sarabun;font-weight:${weight};font-display:swap;src:url(data:font/woff2;base64,${font.toString('base64')}) format("woff2");unicode-range:${RANGES[subset]}}`;
}

function lettersBetween(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join('');
}

/** What HtmlService would break: scriptlets, backticks in client code, a second end of script. */
function assertServable(html: string, js: string): void {
  if (html.includes('<?') || html.includes('?>')) throw new Error('The page contains a scriptlet mark.');
  if (js.includes('`')) throw new Error('The client code contains a template literal.');
  if (html.split('</script>').length !== 2) throw new Error('The page has more than one end of script.');
}
