// How large the pages are that panels and windows show, with their fonts and without, and how large each may be.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Verdict } from './budgets';

type Kilobytes = { raw: number; gzip: number };

const PLAIN: Kilobytes = { raw: 90, gzip: 30 };
const WITH_FONTS: Kilobytes = { raw: 160, gzip: 75 };

/** What a page may be without its fonts; the two large ones have room of their own (docs/decisions/008). */
export const PAGES: readonly { project: string; page: string; plain: Kilobytes }[] = [
  { project: 'addon', page: 'Record.html', plain: { raw: 124, gzip: 40 } },
  { project: 'addon', page: 'Direct.html', plain: { raw: 114, gzip: 36 } },
  ...['Chase.html', 'Print.html'].map((page) => ({ project: 'addon', page, plain: PLAIN })),
  ...['Hq.html', 'HqChase.html', 'HqHealth.html', 'HqLedger.html', 'HqYear.html', 'HqPrint.html'].map((page) => ({
    project: 'hq',
    page,
    plain: PLAIN,
  })),
];

export type PageSize = { page: string; plain: Kilobytes; whole: Kilobytes };

/** Of a page in dist/. */
export function sizeOf(project: string, page: string): PageSize {
  const html = readFileSync(join('dist', project, page), 'utf8');
  return { page, plain: kilobytes(html.replace(/url\(data:font[^)]*\)/g, 'url()')), whole: kilobytes(html) };
}

export function judgeSizes(): Verdict[] {
  return PAGES.map(({ project, page, plain }) => {
    const size = sizeOf(project, page);
    const fits = (is: Kilobytes, most: Kilobytes) => is.raw <= most.raw && is.gzip <= most.gzip;
    return {
      budget: `${project}/${page}: raw, gzipped; the same with fonts`,
      allowed: [plain, WITH_FONTS].map(told).join('; '),
      measured: [size.plain, size.whole].map(told).join('; '),
      ok: fits(size.plain, plain) && fits(size.whole, WITH_FONTS),
    };
  });
}

function kilobytes(text: string): Kilobytes {
  return { raw: Buffer.byteLength(text) / 1024, gzip: gzipSync(text).length / 1024 };
}

function told({ raw, gzip }: Kilobytes): string {
  return `${Math.ceil(raw * 10) / 10}, ${Math.ceil(gzip * 10) / 10} KB`;
}
