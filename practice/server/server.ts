// The practice workbook's server: its page on 127.0.0.1, sidebars and dialogs on localhost, nothing for anybody else.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Google } from '../google';
import type { Answer } from '../page/frame/runner';
import { COMMON_HEADERS, Refused, send, sendJson, sendRefusal } from './answers';
import { type Api, pageApi } from './api';
import { Events } from './events';
import { frameHeaders, framePage } from './frame-page';
import { secret } from './frames';
import { checkOrigin, type Origins, originsOf, sideOf } from './guard';
import { close, listen } from './listen';
import { fontFile, type PageBundle, pageBundle } from './page-bundle';
import { FOLDER_HEADERS, ICON, pageHeaders, pageHtml } from './page-html';
import { Practice } from './practice';
import { callRunner } from './run';
import type { Session } from './sessions';
import type { Stage } from './stage';
import { fileAt } from './static-files';

export type ServerOptions = {
  google: Google;
  /** Made once the address of the page is known, such as `http://127.0.0.1:8064/`. */
  stage: (address: string) => Stage;
  /** 0 takes any free port. */
  port: number;
  /** How long a call of a sidebar takes, so that its loading states are seen: 300 ms, more or less, unless told. */
  latencyMs?: number;
  /** From 0 up to 1 for each call: how early or late it is answered, as Google answers in any order. */
  chance?: () => number;
};

export type RunningServer = { url: string; port: number; close(): Promise<void> };

export async function startServer({
  google,
  stage,
  port,
  latencyMs = 300,
  chance = Math.random,
}: ServerOptions): Promise<RunningServer> {
  const bundle = await pageBundle();
  let open: (desk: Desk) => void = () => undefined;
  const desk = new Promise<Desk>((opened) => {
    open = opened;
  });
  const listening = await listen(port, async (request, response) => (await desk).answer(request, response));
  const stop = () => Promise.all(listening.servers.map(close));
  try {
    const origins = originsOf(listening.port);
    const url = `${origins.page}/`;
    const practice: Practice = new Practice(google, stage(url), () => events.tell());
    const events = new Events(practice.sessions, () => google.revision());
    open(new Desk(practice, events, bundle, origins, callRunner(practice, latencyMs, chance)));
    return {
      url,
      port: listening.port,
      async close() {
        events.close();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Decides for each request whether and by whom it is answered. */
class Desk {
  private readonly token = secret(24);
  private readonly api: Api;

  constructor(
    private readonly practice: Practice,
    private readonly events: Events,
    private readonly bundle: PageBundle,
    private readonly origins: Origins,
    private readonly run: (request: IncomingMessage) => Promise<Answer>,
  ) {
    this.api = pageApi(practice, origins);
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const side = sideOf(request, this.origins);
      checkOrigin(request, side, this.origins);
      const [path = '/', query = ''] = (request.url ?? '/').split('?', 2);
      if (side === 'page') await this.answerPage(request, response, path, new URLSearchParams(query));
      else await this.answerFrame(request, response, path);
    } catch (problem) {
      if (response.headersSent) response.destroy();
      else sendRefusal(response, asRefusal(problem));
    }
  }

  private async answerPage(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    query: URLSearchParams,
  ): Promise<void> {
    if (path.startsWith('/api/')) return this.answerApi(request, response, path, query);
    allow(request, 'GET', 'HEAD');
    if (path === '/') {
      const html = pageHtml(this.practice.stage.title, this.token, this.origins);
      return send(response, 200, 'text/html; charset=utf-8', html, pageHeaders(this.origins));
    }
    if (path === '/page.js') return send(response, 200, 'text/javascript; charset=utf-8', this.bundle['page.js']);
    if (path === '/page.css') return send(response, 200, 'text/css; charset=utf-8', this.bundle['page.css']);
    if (path === '/icon.svg') return send(response, 200, 'image/svg+xml', ICON);
    if (path.startsWith('/font/')) return this.answerFont(response, path.slice('/font/'.length));
    return this.answerFolder(response, path, this.origins.page);
  }

  private async answerApi(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    query: URLSearchParams,
  ): Promise<void> {
    const { api } = this;
    if (path === '/api/session') {
      allow(request, 'POST');
      this.checkToken(request, query);
      return sendJson(response, 200, await api.enter(request));
    }
    if (path === '/api/events') {
      allow(request, 'GET');
      this.checkToken(request, query);
      return this.events.listen(this.sessionOf(request, query), response);
    }
    if (path === '/api/workbook.xlsx') {
      allow(request, 'GET');
      this.checkToken(request, query);
      const { name, type, bytes } = await api.download(this.sessionOf(request, query));
      const disposition = `attachment; filename="workbook.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`;
      return send(response, 200, type, bytes, { 'content-disposition': disposition });
    }
    const reading = api.paths.readings.has(path);
    if (!reading && !api.paths.changes.has(path)) throw notFound();
    allow(request, reading ? 'GET' : 'POST');
    this.checkToken(request, query);
    const session = this.sessionOf(request, query);
    if (reading) return sendJson(response, 200, await api.read(path, session, query));
    sendJson(response, 200, await api.change(path, session, request));
  }

  private async answerFrame(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    if (path === '/run') {
      allow(request, 'POST');
      return sendJson(response, 200, await this.run(request));
    }
    allow(request, 'GET', 'HEAD');
    if (path === '/') return redirect(response, `${this.origins.page}/`);
    if (path.startsWith('/frame/')) {
      const frame = request.method === 'GET' ? this.practice.frames.take(path.slice('/frame/'.length)) : null;
      if (!frame) throw new Refused(410, 'frame', 'Each of these addresses can be opened once.');
      const html = framePage(frame, this.bundle['shim.js'], this.origins);
      return send(response, 200, 'text/html; charset=utf-8', html, frameHeaders(this.origins));
    }
    return this.answerFolder(response, path, this.origins.frame);
  }

  private async answerFont(response: ServerResponse, name: string): Promise<void> {
    const bytes = await fontFile(name);
    if (!bytes) throw notFound();
    send(response, 200, 'font/woff2', bytes, { 'cache-control': 'private, max-age=86400' });
  }

  private async answerFolder(response: ServerResponse, path: string, origin: string): Promise<void> {
    const found = await fileAt(this.practice.stage.folders, path);
    if (!found) throw notFound();
    if ('moved' in found) return redirect(response, origin + found.moved);
    send(response, 200, found.type, found.bytes, FOLDER_HEADERS);
  }

  // An EventSource and a link cannot send headers, so the two may stand in the address as well.
  private checkToken(request: IncomingMessage, query: URLSearchParams): void {
    if ((request.headers['x-practice-token'] ?? query.get('token')) !== this.token) {
      throw new Refused(403, 'token', 'This page is of an earlier start of the server.');
    }
  }

  private sessionOf(request: IncomingMessage, query: URLSearchParams): Session {
    const id = request.headers['x-practice-session'] ?? query.get('session');
    const session = this.practice.sessions.get(typeof id === 'string' ? id : '');
    if (!session) throw new Refused(403, 'session', 'This tab is not known.');
    return session;
  }
}

function allow(request: IncomingMessage, ...methods: string[]): void {
  if (methods.includes(request.method ?? '')) return;
  throw new Refused(405, 'method', 'This address does not take that method.', { allow: methods.join(', ') });
}

function notFound(): Refused {
  return new Refused(404, 'path', 'There is nothing at this address.');
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { ...COMMON_HEADERS, location }).end();
}

function asRefusal(problem: unknown): Refused {
  if (problem instanceof Refused) return problem;
  console.error(problem);
  return new Refused(500, 'server', problem instanceof Error ? problem.message : String(problem));
}
