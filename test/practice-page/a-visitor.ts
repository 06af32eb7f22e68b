// Sends requests to the server exactly as written, as no browser would let a test do.
import { type IncomingHttpHeaders, request } from 'node:http';
import type { FrameAddress, PageState } from '../../practice/page/wire';
import { startServer } from '../../practice/server/server';
import type { MadeUp } from './a-stage';

export type Sent = { method?: string; host?: string; headers?: Record<string, string>; body?: string };
export type Got = { status: number; headers: IncomingHttpHeaders; text: string };

export type Visit = {
  page: string;
  frame: string;
  send(path: string, sent?: Sent): Promise<Got>;
  /** As the page itself asks: with its origin, token and session. */
  asPage(path: string, body?: object): Promise<Got>;
  /** The headers that say so. */
  own(): Record<string, string>;
  enter(): Promise<PageState>;
  /** Opens the sidebar's frame and answers its HTML and token. */
  openFrame(): Promise<{ html: string; token: string; path: string }>;
  call(token: string, body: object, headers?: Record<string, string>): Promise<Got>;
  close(): Promise<void>;
};

/** Calls are answered at once unless `answers` tells of each how early or late it is. */
export async function visit({ google, stage }: MadeUp, answers: readonly number[] = []): Promise<Visit> {
  const [late, latencyMs] = [[...answers], answers.length > 0 ? 200 : 0];
  const chance = () => late.shift() ?? 0;
  const server = await startServer({ google, stage: () => stage, port: 0, latencyMs, chance });
  const [page, frame] = [`127.0.0.1:${server.port}`, `localhost:${server.port}`];

  const send = (path: string, { method = 'GET', host = page, headers = {}, body = '' }: Sent = {}) =>
    new Promise<Got>((done, failed) => {
      const options = { host: '127.0.0.1', port: server.port, path, method, headers: { host, ...headers } };
      const sending = request(options, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part) => {
          text += part;
        });
        response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, text }));
      });
      sending.on('error', failed);
      sending.end(body);
    });

  const token = /practice-token" content="([^"]+)"/.exec((await send('/')).text)?.[1] ?? '';
  let session = '';
  const own = () => ({ 'x-practice-token': token, 'x-practice-session': session });
  const json = { 'content-type': 'application/json' };

  const asPage = (path: string, body?: object) => {
    if (!body) return send(path, { headers: own() });
    const headers = { ...own(), ...json, origin: `http://${page}` };
    return send(path, { method: 'POST', headers, body: JSON.stringify(body) });
  };

  const enter = async () => {
    const state: PageState = JSON.parse((await asPage('/api/session', {})).text);
    session = state.session;
    return state;
  };

  return {
    page: `http://${page}`,
    frame: `http://${frame}`,
    send,
    asPage,
    own,
    enter,
    async openFrame() {
      const state: PageState = JSON.parse((await asPage('/api/state')).text);
      const { url }: FrameAddress = JSON.parse((await asPage('/api/frame', { key: state.frames[0]?.key })).text);
      const path = new URL(url).pathname;
      const html = (await send(path, { host: frame })).text;
      return { html, path, token: /"token":"([^"]+)"/.exec(html)?.[1] ?? '' };
    },
    call(frameToken, body, headers = {}) {
      const all = { ...json, origin: `http://${frame}`, 'x-practice-frame': frameToken, ...headers };
      return send('/run', { method: 'POST', host: frame, headers: all, body: JSON.stringify(body) });
    },
    close: () => server.close(),
  };
}
