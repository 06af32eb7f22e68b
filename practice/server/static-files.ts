// Serves files of the stage's folders, and nothing outside them.
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { Refused } from './answers';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

export type FoundFile = { type: string; bytes: Buffer } | { moved: string };

/** `path` is the request's path as it was sent, still percent-encoded. */
export async function fileAt(folders: Record<string, string>, path: string): Promise<FoundFile | null> {
  for (const [prefix, folder] of Object.entries(folders)) {
    const inside = prefix.endsWith('/') ? prefix : `${prefix}/`;
    if (`${path}/` === inside) return { moved: inside };
    if (path.startsWith(inside)) return fileIn(folder, path, path.slice(inside.length));
  }
  return null;
}

async function fileIn(folder: string, path: string, encoded: string): Promise<FoundFile | null> {
  const wanted = resolve(folder, `.${sep}${decode(encoded)}`);
  const root = await realpath(folder).catch(() => null);
  const found = await realpath(wanted).catch(() => null);
  if (root === null || found === null) return null;
  if (found !== root && !found.startsWith(root + sep)) throw new Refused(403, 'path', 'This path is not served.');
  if (!(await stat(found)).isDirectory()) return read(found);
  if (encoded !== '' && !encoded.endsWith('/')) return { moved: `${path}/` };
  return fileIn(folder, path, `${encoded}index.html`);
}

function decode(encoded: string): string {
  let path: string;
  try {
    path = decodeURIComponent(encoded);
  } catch {
    throw new Refused(400, 'path', 'This path is not well written.');
  }
  if (path.includes('\0') || path.includes('\\') || path.split('/').includes('..')) {
    throw new Refused(403, 'path', 'This path is not served.');
  }
  return path;
}

async function read(file: string): Promise<FoundFile | null> {
  const bytes = await readFile(file).catch(() => null);
  return bytes && { type: TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream', bytes };
}
