// How a request is answered: JSON, HTML, bytes, or a refusal with a code and a sentence.
import type { ServerResponse } from 'node:http';
import type { ErrorAnswer } from '../page/wire';

export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Record<string, string> = {},
  ) {
    super(message);
  }
}

export const COMMON_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
};

export function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, {
    ...COMMON_HEADERS,
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    ...headers,
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(value));
}

export function sendRefusal(response: ServerResponse, refusal: Refused): void {
  const answer: ErrorAnswer = { error: { code: refusal.code, message: refusal.message } };
  send(response, refusal.status, 'application/json; charset=utf-8', JSON.stringify(answer), refusal.headers);
}
