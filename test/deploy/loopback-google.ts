// As much of Google’s Apps Script API as clasp needs for a push, on this machine only.
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export type PushedFile = { name: string; type: string; source: string };

export class LoopbackGoogle {
  files: PushedFile[] = [];
  readonly asked: string[] = [];
  private constructor(private readonly server: Server) {}

  static async open(): Promise<LoopbackGoogle> {
    const server = createServer((request, response) => {
      void google.answer(request).then((body) => {
        response.writeHead(body === null ? 404 : 200, { 'content-type': 'application/json' });
        response.end(JSON.stringify(body ?? { error: { code: 404, message: 'not here' } }));
      });
    });
    const google = new LoopbackGoogle(server);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return google;
  }

  get port(): number {
    const address: AddressInfo | string | null = this.server.address();
    return typeof address === 'object' && address ? address.port : 0;
  }

  close(): Promise<void> {
    return new Promise((done) => {
      this.server.close(() => done());
      this.server.closeAllConnections();
    });
  }

  private async answer(request: IncomingMessage): Promise<object | null> {
    const host = String(request.headers['x-meant-for']);
    const path = (request.url ?? '').split('?')[0] ?? '';
    this.asked.push(`${request.method} ${host}${path}`);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    if (path === '/oauth2/v2/userinfo') return { email: 'workload-hq@example.go.th', id: '1' };
    if (!/^\/v1\/projects\/[^/]+\/content$/.test(path)) return null;
    if (request.method === 'PUT') {
      const { files }: { files: PushedFile[] } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
      this.files = files;
    }
    return { scriptId: 'a-script', files: this.files };
  }
}
