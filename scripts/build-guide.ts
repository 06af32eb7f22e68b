// Builds the user guide from guide/ into one self-contained, numbered HTML file, and the list of its pages.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Entry, INDEX, isIndexName } from '../guide/message-index';

/** Which pages a topic stands on; captions such as "หน้า 10-11" are made from it. */
export type GuidePages = {
  total: number;
  topics: { [topic: string]: { from: number; to: number; title: string } };
};

/** `topic` is the anchor, `pages` are file names in guide/pages. */
type Topic = { topic: string; title: string; pages: string[] };
type Part = { title: string; topics: Topic[] };
type Contents = { title: string; parts: Part[] };

const SOURCE = fileURLToPath(new URL('../guide/', import.meta.url));
const COVER = 'contents';

/** Characters an editor types, and the drawn sign that stands for each: phones would show some of them as emoji. */
const SIGNS: { [character: string]: string } = {
  '●': 'full',
  '◐': 'half',
  '○': 'ring',
  '✔': 'check',
  '↩': 'back',
  '◆': 'diamond',
  '▸': 'next',
};

/** Compounds that browsers would break inside; a line ends before or after them. Longer ones first. */
const COMPOUNDS = [
  'ส่งกลับแก้ไข',
  'ท้องถิ่นอำเภอ',
  'จังหวัดอุตรดิตถ์',
  'อำเภอท่าปลา',
  'ครบถ้วน',
  'ประสานงานท้องถิ่น',
  'แถบบันทึกข้อมูล',
  'การประสานงาน',
  'กำหนดเวลา',
  'ปีงบประมาณ',
  'งบประมาณ',
  'ขยายเวลา',
  'เบอร์โทร',
  'โทรหากรมฯ',
  'หน้าแรก',
  'ผู้ยืนยัน',
  'ผู้บันทึก',
  'ผู้ใช้',
  'ติดต่อ',
  'มาตรฐาน',
  'ท้องถิ่น',
  'วันเดิม',
  'วันที่',
  'กรมฯ',
  'ลับแล',
];

const FONT_RANGES = { thai: 'U+0E01-0E5B,U+200C-200D,U+25CC', latin: 'U+0000-00FF,U+2000-206F' };

/** Writes index.html and pages.json into `outDir` and returns what pages.json says. */
export async function buildGuide(outDir: string): Promise<GuidePages> {
  const { html, pages } = composeGuide();
  mkdirSync(outDir, { recursive: true });
  writeFileSync(join(outDir, 'index.html'), html);
  writeFileSync(join(outDir, 'pages.json'), `${JSON.stringify(pages, null, 2)}\n`);
  return pages;
}

export function composeGuide(): { html: string; pages: GuidePages } {
  const contents: Contents = JSON.parse(source('contents.json'));
  const pages = numberPages(contents);
  const articles = contents.parts.flatMap((part) => part.topics.map((topic) => article(topic, part, contents, pages)));
  const html = [
    '<!doctype html>',
    '<html lang="th">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${contents.title}</title>`,
    `<style>\n${fontFaces()}\n${source('style.css')}</style>`,
    '</head>',
    '<body>',
    `<a class="skip" href="#page-2">ข้ามสารบัญไปที่เนื้อหา</a>`,
    source('signs.svg').trim(),
    '<main>',
    ...articles,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
  return { html, pages };
}

function numberPages(contents: Contents): GuidePages {
  const topics: GuidePages['topics'] = {};
  let total = 0;
  for (const { topic, title, pages } of contents.parts.flatMap((part) => part.topics)) {
    topics[topic] = { from: total + 1, to: total + pages.length, title };
    total += pages.length;
  }
  return { total, topics };
}

function article(topic: Topic, part: Part, contents: Contents, pages: GuidePages): string {
  const from = pages.topics[topic.topic]?.from ?? 0;
  const sheets = topic.pages.map((file, index) => {
    const number = from + index;
    const body = withPictures(expand(source(`pages/${file}.html`).trim(), contents, pages));
    const head = topic.topic === COVER ? '' : `<p class="running">${part.title}</p>\n`;
    const foot = `<p class="foot"><a href="#${COVER}">สารบัญ</a><span>หน้า ${number} จาก ${pages.total}</span></p>`;
    const place = file === topic.topic ? '' : `<a id="${file}"></a>\n`;
    return `<section class="page" id="page-${number}">\n${place}${setText(head + body)}\n${foot}\n</section>`;
  });
  return `<article id="${topic.topic}">\n${sheets.join('\n')}\n</article>`;
}

/** Fills in what stands between double braces: `{{page locks}}`, `{{icon lock}}`, `{{index acts}}`, `{{contents}}`. */
function expand(fragment: string, contents: Contents, pages: GuidePages): string {
  return fragment.replace(/\{\{(\S+?)(?: (\S+?))?\}\}/g, (whole, kind: string, name: string | undefined) => {
    const topic = name === undefined ? undefined : pages.topics[name];
    if (kind === 'contents') return tableOfContents(contents, pages);
    if (kind === 'icon') return drawing(`icon-${name}`);
    if (kind === 'index' && name !== undefined && isIndexName(name)) return messageIndex(INDEX[name]);
    if (kind === 'page' && topic) return `<a class="pages" href="#${name}">${pageRange(topic)}</a>`;
    throw new Error(`The guide does not know ${whole}.`);
  });
}

/** `data-shot="confirm"` becomes the picture taken by `npm run guide:shots`; before the first time there is none. */
function withPictures(fragment: string): string {
  return fragment.replace(/data-shot="([^"]+)"/g, (_, name: string) => {
    const file = join(SOURCE, 'shots', `${name}.png`);
    const png = existsSync(file) ? readFileSync(file) : Buffer.alloc(WIDTH_AND_HEIGHT.end);
    const size = [WIDTH_AND_HEIGHT.width, WIDTH_AND_HEIGHT.height].map((at) => png.readUInt32BE(at));
    return `class="shot" src="data:image/png;base64,${png.toString('base64')}" width="${size[0]}" height="${size[1]}"`;
  });
}

/** Where a PNG says how large it is. */
const WIDTH_AND_HEIGHT = { width: 16, height: 20, end: 24 };

/** A table of those beside which there is something to do, then a list of those that say it all. */
function messageIndex(entries: readonly Entry[]): string {
  return [
    messageTable(entries.filter(({ todo }) => todo !== '')),
    messageList(entries.filter(({ todo }) => todo === '')),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function messageList(entries: readonly Entry[]): string {
  if (entries.length === 0) return '';
  return `<ul class="said">\n${entries.map(({ message }) => `<li>${message}</li>`).join('\n')}\n</ul>`;
}

function messageTable(entries: readonly Entry[]): string {
  if (entries.length === 0) return '';
  const rows = entries.map(({ message, todo }) => `<tr><th scope="row">${message}</th><td>${todo}</td></tr>`);
  const longest = (texts: string[]) => Math.max(...texts.map((text) => text.length));
  const wide = longest(entries.map(({ message }) => message)) > longest(entries.map(({ todo }) => todo));
  return [
    `<table class="stack said${wide ? ' said--wide' : ''}">`,
    '<thead><tr><th scope="col">ข้อความ</th><th scope="col">ทำอย่างไร</th></tr></thead>',
    `<tbody>\n${rows.join('\n')}\n</tbody>`,
    '</table>',
  ].join('\n');
}

function tableOfContents(contents: Contents, pages: GuidePages): string {
  const groups = contents.parts.map((part) => {
    const rows = part.topics
      .filter(({ topic }) => topic !== COVER)
      .map(({ topic, title }) => {
        const range = pages.topics[topic];
        return `<li><a href="#${topic}"><span>${title}</span> <span>${range ? pageRange(range) : ''}</span></a></li>`;
      });
    return `<h3>${part.title}</h3>\n<ul>\n${rows.join('\n')}\n</ul>`;
  });
  return `<nav class="toc" aria-label="สารบัญ">\n${groups.join('\n')}\n</nav>`;
}

function pageRange({ from, to }: { from: number; to: number }): string {
  return from === to ? `หน้า ${from}` : `หน้า ${from}-${to}`;
}

/** Signs drawn and compounds kept whole, only in text between tags: an attribute keeps its plain characters. */
function setText(fragment: string): string {
  const compounds = new RegExp(COMPOUNDS.join('|'), 'g');
  return fragment.replace(/>[^<]+/g, (text) =>
    text
      .replace(compounds, (compound) => `<span class="word">${compound}</span>`)
      .replace(/[●◐○✔↩◆▸]/g, (character) => drawing(`sign-${SIGNS[character]}`)),
  );
}

/** Hidden from screen readers: a word stands beside every sign. */
function drawing(id: string): string {
  return `<svg class="${id.startsWith('sign') ? 'sign' : 'icon'}" aria-hidden="true"><use href="#${id}"/></svg>`;
}

function fontFaces(): string {
  const require = createRequire(import.meta.url);
  const faces = ([400, 600] as const).flatMap((weight) =>
    (['thai', 'latin'] as const).map((subset) => {
      const file = require.resolve(`@fontsource/sarabun/files/sarabun-${subset}-${weight}-normal.woff2`);
      const data = readFileSync(file).toString('base64');
      return `@font-face{font-family:Sarabun;font-weight:${weight};src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${FONT_RANGES[subset]}}`;
    }),
  );
  return faces.join('\n');
}

function source(file: string): string {
  return readFileSync(join(SOURCE, file), 'utf8');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const outDir = fileURLToPath(new URL('../dist/guide', import.meta.url));
  buildGuide(outDir).then(({ total }) => console.log(`Wrote ${total} pages to ${join(outDir, 'index.html')}`));
}
