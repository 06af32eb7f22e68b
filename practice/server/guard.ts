// Lets in only requests made to this machine's two names of the server, by pages that came from it.
import type { IncomingMessage } from 'node:http';
import { Refused } from './answers';

/** The page lives on 127.0.0.1; sidebars and dialogs on localhost, which to a browser is another origin. */
export type Side = 'page' | 'frame';

export type Origins = { page: string; frame: string };

export function originsOf(port: number): Origins {
  return { page: `http://127.0.0.1:${port}`, frame: `http://localhost:${port}` };
}

export function sideOf(request: IncomingMessage, origins: Origins): Side {
  const address = `http://${request.headers.host ?? ''}`;
  if (address === origins.page) return 'page';
  if (address === origins.frame) return 'frame';
  throw new Refused(421, 'host', 'This server answers only to its own two names on this machine.');
}

export function checkOrigin(request: IncomingMessage, side: Side, origins: Origins): void {
  const { origin } = request.headers;
  const changes = request.method !== 'GET' && request.method !== 'HEAD';
  if (origin === undefined && !changes) return;
  if (origin !== origins[side]) throw new Refused(403, 'origin', 'This request comes from another page.');
}
