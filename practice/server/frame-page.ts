// The HTML of a sidebar or dialog as it goes to its frame: the product's own, with the shim put in first.
import type { FrameSettings } from '../page/frame/messages';
import type { Frame } from './frames';
import type { Origins } from './guard';

export function framePage({ html, token, functions, hasStorage }: Frame, shim: string, origins: Origins): string {
  const given: FrameSettings = { token, pageOrigin: origins.page, functions, hasStorage };
  const settings = JSON.stringify(given).replaceAll('<', '\\u003c');
  const script = `<script>(function(practiceFrame){${shim}})(${settings})</script>`;
  return insertFirst(html, script);
}

/** In the head if there is one; never before the doctype, for without it a browser draws otherwise. */
export function insertFirst(html: string, script: string): string {
  for (const opening of [/<head(\s[^>]*)?>/i, /<html(\s[^>]*)?>/i, /<!doctype[^>]*>/i]) {
    const found = opening.exec(html);
    if (!found) continue;
    const at = found.index + found[0].length;
    return html.slice(0, at) + script + html.slice(at);
  }
  return `<!doctype html>${script}${html}`;
}

export function frameHeaders(origins: Origins): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "script-src 'unsafe-inline' 'unsafe-eval'",
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    'media-src data: blob:',
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'self'",
    `frame-ancestors ${origins.page}`,
  ];
  return { 'content-security-policy': policy.join('; '), 'cross-origin-opener-policy': 'unsafe-none' };
}
