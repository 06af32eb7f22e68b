// Asks the server, with the token of the page and the session of this browser tab.
import type { ErrorAnswer } from './wire';

export type Reply<T> = { ok: true; value: T } | { ok: false; code: string };

const token = meta('practice-token');
let session = '';

export const frameOrigin = meta('practice-frames');

export function belongTo(id: string): void {
  session = id;
}

export function post<T>(path: string, body: object = {}): Promise<Reply<T>> {
  return ask<T>(path, {
    method: 'POST',
    headers: { ...headers(), 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

export function get<T>(path: string, query: Record<string, string | number> = {}): Promise<Reply<T>> {
  const texts = Object.entries(query).map(([name, value]) => [name, String(value)]);
  return ask<T>(`${path}?${new URLSearchParams(texts)}`, { headers: headers() });
}

export function eventsAddress(): string {
  return addressOf('/api/events');
}

export function downloadAddress(): string {
  return addressOf('/api/workbook.xlsx');
}

function addressOf(path: string): string {
  return `${path}?${new URLSearchParams({ session, token })}`;
}

async function ask<T>(path: string, request: RequestInit): Promise<Reply<T>> {
  try {
    const response = await fetch(path, request);
    if (response.ok) return { ok: true, value: await response.json() };
    const { error }: ErrorAnswer = await response.json();
    return { ok: false, code: error.code };
  } catch {
    return { ok: false, code: 'offline' };
  }
}

function headers(): Record<string, string> {
  return { 'x-practice-token': token, 'x-practice-session': session };
}

function meta(name: string): string {
  return document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '';
}
