// The built guide is one whole, numbered, self-contained page whose words are the product's.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { INDEX } from '../../guide/message-index';
import { buildGuide, composeGuide } from '../../scripts/build-guide';
import { ACT_REFUSALS } from '../../src/messages/act-refusals';
import { ADDON_MENU } from '../../src/messages/addon';
import { GUIDE_PLACES } from '../../src/messages/guide-places';
import { FILE_RESULTS, HQ_MENU } from '../../src/messages/hq';
import { HQ_REFUSALS } from '../../src/messages/hq-home';
import { ORDER_STATES } from '../../src/messages/orders';
import { KEY_PROBLEMS } from '../../src/messages/personal-key';
import { REFUSALS } from '../../src/messages/refusals';
import { OBSTACLE_WORDS } from '../../src/messages/states';
import {
  CONFIRMATION_CELLS,
  GUIDE_NOT_SET,
  LOCK_WORDS,
  TAB_TITLES,
  UNOFFICIAL_CATALOGUE,
} from '../../src/messages/workbook';

const { html, pages } = composeGuide();
const body = html.slice(html.indexOf('<body>'));
const text = plain(body);

function plain(fragment: string): string {
  return fragment.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');
}

function all(pattern: RegExp, where = body): string[] {
  return [...where.matchAll(pattern)].map((match) => match[1] ?? '');
}

function topicHtml(topic: string): string {
  const from = body.indexOf(`<article id="${topic}">`);
  return body.slice(from, body.indexOf('</article>', from));
}

test('pages are numbered one after another, and say so at their foot', () => {
  const numbers = Array.from({ length: pages.total }, (_, index) => String(index + 1));
  expect(all(/<section class="page" id="page-(\d+)">/g)).toEqual(numbers);
  expect(all(/<span>หน้า (\d+) จาก \d+<\/span>/g)).toEqual(numbers);
  expect(pages.total).toBeGreaterThanOrEqual(10);
  expect(pages.total).toBeLessThanOrEqual(32);
});

test('the topics follow each other without a gap, each on pages of its own', () => {
  let next = 1;
  for (const [topic, { from, to, title }] of Object.entries(pages.topics)) {
    expect(from).toBe(next);
    expect(to).toBeGreaterThanOrEqual(from);
    expect(title).not.toBe('');
    const own = Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
    expect(all(/id="page-(\d+)"/g, topicHtml(topic))).toEqual(own);
    next = to + 1;
  }
  expect(next).toBe(pages.total + 1);
});

test.each([
  'first-use',
  'recorder',
  'saving',
  'locks',
  'director',
  'check-confirm',
  'return',
  'hq',
  'extend',
  'publish',
  'messages',
  'contacts',
])('the topic %s is there', (topic) => {
  expect(pages.topics[topic]).toBeDefined();
});

test('checking and confirming stand on two consecutive pages that hold nothing else', () => {
  const { from, to } = pages.topics['check-confirm'] ?? { from: 0, to: 0 };
  expect(to).toBe(from + 1);
  expect(all(/<h2>(.*?)<\/h2>/g, topicHtml('check-confirm')).map(plain)).toEqual([
    'วิธีตรวจสอบข้อมูลของอำเภอ',
    'วิธียืนยันข้อมูลของอำเภอ',
  ]);
});

test.each(GUIDE_PLACES)('screens and codes find their place %s', (place) => {
  expect(all(/ id="([^"]+)"/g)).toContain(place);
});

test('the table of contents names every topic with its pages', () => {
  const entries = all(/<li><a href="#[a-z-]+">(.*?)<\/a><\/li>/g, topicHtml('contents')).map(plain);
  const expected = Object.entries(pages.topics)
    .filter(([topic]) => topic !== 'contents')
    .map(([, { from, to, title }]) => `${title} หน้า ${from === to ? from : `${from}-${to}`}`);
  expect(entries).toEqual(expected);
});

test('every link leads to an anchor in the guide, and no anchor stands twice', () => {
  const anchors = all(/ id="([^"]+)"/g);
  expect(new Set(anchors).size).toBe(anchors.length);
  const links = all(/ href="([^"]*)"/g);
  expect(links.length).toBeGreaterThan(50);
  for (const link of links) expect(anchors).toContain(link.replace('#', ''));
});

test('nothing is loaded from outside, and no script is needed', () => {
  expect(html).not.toMatch(/https?:\/\/[a-z]|src="(?!data:image\/png;base64,)|<script|<link|@import|\bon[a-z]+="/);
  for (const url of all(/url\(([^)]{0,20})/g, html)) expect(url).toMatch(/^data:font\/woff2/);
});

test('it can be served by HtmlService, which would run scriptlets', () => {
  expect(html).not.toMatch(/<\?|\?>/);
});

test('every tag is closed, in order', () => {
  const open: string[] = [];
  for (const match of html.matchAll(/<(\/?)([a-z][a-z0-9]*)(?:\s[^>]*?)?(\/?)>/g)) {
    const [, closing, name = '', selfClosing] = match;
    if (selfClosing || ['meta', 'br', 'img'].includes(name)) continue;
    if (closing) expect(open.pop()).toBe(name);
    else open.push(name);
  }
  expect(open).toEqual([]);
  expect(text).not.toMatch(/[<>{}]/);
});

test('one h1, then one h2 a page, and h3 only under an h2', () => {
  const levels = all(/<h([1-6])[ >]/g).map(Number);
  expect(levels.slice(0, 2)).toEqual([1, 2]);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels.filter((level) => level === 2)).toHaveLength(pages.total);
  expect(Math.max(...levels)).toBe(3);
});

test('every character is in the fonts that come with it', () => {
  expect(text.match(/[^ -~\u00A0-\u00FF\u0E01-\u0E5B\u2010-\u201D\u2026]/g)).toBeNull();
});

test('every picture says in words what it shows, and how large it is before it is there', () => {
  const pictures = all(/<img ([^>]*)>/g);
  expect(pictures.length).toBeGreaterThan(15);
  for (const picture of pictures) expect(picture).toMatch(/ width="[1-9]\d+" height="[1-9]\d+" alt="[^"]{20,}"/);
});

test('it says that the list of items is not official', () => {
  expect(topicHtml('recorder')).toContain(UNOFFICIAL_CATALOGUE);
  expect(plain(topicHtml('contents'))).toContain('ยังไม่ใช่บัญชีงานของทางราชการ');
});

test.each([
  ...Object.values(ADDON_MENU),
  ...Object.values(HQ_MENU),
  ...Object.values(CONFIRMATION_CELLS).map((cell) => cell.slice(2)),
  ...Object.values(LOCK_WORDS).map((words) => words.replace('แก้ไขไม่ได้ ', '')),
  ...Object.values(TAB_TITLES).filter((title) => title !== TAB_TITLES.system && title !== TAB_TITLES.districtHistory),
  GUIDE_NOT_SET,
])('it uses the words of the screens: %s', (words) => {
  expect(text).toContain(words);
});

const REFUSED = {
  'a call of the add-on': Object.values(REFUSALS).map(({ title }) => title),
  'a call of HQ’s panel': Object.values(HQ_REFUSALS).map(({ title }) => title),
  'an act of a director, by the add-on': Object.values(OBSTACLE_WORDS),
  'an act of a director, by HQ': Object.values(ACT_REFUSALS),
  'a key': Object.values(KEY_PROBLEMS),
  'a workbook': Object.values(FILE_RESULTS),
  'an order': Object.values(ORDER_STATES),
};

test.each(Object.entries(REFUSED))('the index explains every refusal of %s', (_, messages) => {
  const index = topicHtml('messages');
  const shown = plain(index.replace(/<svg class="sign".*?<\/svg>/g, ''));
  expect(messages.map(withoutSign).filter((message) => !shown.includes(message))).toEqual([]);
});

test('what to do is said beside every message, or in it', () => {
  for (const { message, todo } of Object.values(INDEX).flat()) {
    expect(message).not.toBe('');
    expect(`${message}${todo}`.length).toBeGreaterThan(8);
  }
});

/** Signs are drawn in the guide. */
function withoutSign(message: string): string {
  return message.replace(/^[●◐○✔↩◆◇] /, '').replace(/\s+/g, ' ');
}

test('the two files are written, and stay small', async () => {
  const outDir = mkdtempSync(join(tmpdir(), 'guide-'));
  try {
    expect(await buildGuide(join(outDir, 'guide'))).toEqual(pages);
    expect(JSON.parse(readFileSync(join(outDir, 'guide/pages.json'), 'utf8'))).toEqual(pages);
    const written = readFileSync(join(outDir, 'guide/index.html'));
    expect(written.toString('utf8')).toBe(html);
    expect(written.length).toBeLessThan(1200 * 1024);
  } finally {
    rmSync(outDir, { recursive: true });
  }
});
