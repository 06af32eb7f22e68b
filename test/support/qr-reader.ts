// Reads QR codes as a phone does: from what stands on the screen, or on paper.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

const DECODER = join(__dirname, 'qr-decoder.cjs');

/** The text of a code on the screen, '' when there is none to read. */
export async function readCode(image: Locator): Promise<string> {
  return decode(await image.screenshot());
}

/**
 * The text of the code that stands on the first sheet of paper. The PDF that the browser prints is drawn by poppler's
 * pdftoppm; on a machine without it, the page is looked at as it is laid out for print instead.
 */
export async function readPrintedCode(page: Page): Promise<string> {
  const pdftoppm = (process.env.PATH ?? '').split(':').find((folder) => existsSync(join(folder, 'pdftoppm')));
  if (pdftoppm === undefined) {
    console.warn(
      'There is no pdftoppm here (poppler-utils): the codes are read from the layout for print, not from a PDF.',
    );
    await page.emulateMedia({ media: 'print' });
    const sheet = await page.screenshot({ fullPage: true });
    await page.emulateMedia({ media: null });
    return decode(sheet);
  }
  const folder = mkdtempSync(join(tmpdir(), 'printed-'));
  try {
    await page.pdf({ path: join(folder, 'page.pdf'), format: 'A4', printBackground: true });
    const first = ['-r', '150', '-png', '-f', '1', '-l', '1', '-singlefile'];
    execFileSync(join(pdftoppm, 'pdftoppm'), [...first, join(folder, 'page.pdf'), join(folder, 'sheet')]);
    return decode(readFileSync(join(folder, 'sheet.png')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** As the dialog's own button prints what stands in it: the frame alone. */
export async function readCodeOfDialog(page: Page): Promise<string> {
  const html = await page
    .frameLocator('iframe[data-kind="dialog"]')
    .locator('html')
    .evaluate((root) => root.outerHTML);
  const alone = await page.context().newPage();
  try {
    await alone.setContent(html.replace(/<script[\s\S]*?<\/script>/g, ''));
    return await readPrintedCode(alone);
  } finally {
    await alone.close();
  }
}

/** In a process of its own: inside jest the same takes twenty times as long. */
function decode(png: Buffer): string {
  return execFileSync(process.execPath, [DECODER], { input: png, encoding: 'utf8' });
}
