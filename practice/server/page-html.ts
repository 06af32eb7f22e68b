// The one HTML page of the practice workbook, which carries the token that its requests must show.
import type { Origins } from './guard';

export function pageHtml(title: string, token: string, origins: Origins): string {
  return `<!doctype html>
<html lang="th">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="practice-token" content="${escapeHtml(token)}">
<meta name="practice-frames" content="${escapeHtml(origins.frame)}">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="preload" href="/font/sarabun-thai-400-normal.woff2" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="/page.css">
</head>
<body>
<div id="page"></div>
<script type="module" src="/page.js"></script>
</body>
</html>
`;
}

export function pageHeaders(origins: Origins): Record<string, string> {
  const policy = [
    "default-src 'self'",
    "img-src 'self' data:",
    `frame-src ${origins.frame}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  return { 'content-security-policy': policy.join('; ') };
}

/** The stage's own files may carry their scripts and styles inside, but load nothing from elsewhere. */
export const FOLDER_HEADERS = {
  'content-security-policy': "default-src 'self' 'unsafe-inline' data:; frame-ancestors 'none'",
};

export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 28 28"><rect width="28" height="28" rx="7" fill="#0b57d0"/><g fill="#fff"><path d="M4.5 8h4v5h-4zM9.5 8h4v5h-4zM14.5 8h4v5h-4zM19.5 8h4v5h-4zM4.5 15h4v5h-4z"/><path fill-opacity=".45" d="M9.5 15h4v5h-4zM14.5 15h4v5h-4zM19.5 15h4v5h-4z"/></g></svg>`;

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
