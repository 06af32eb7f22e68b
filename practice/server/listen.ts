// Binds the loopback addresses of one port: 127.0.0.1 always, ::1 too where the machine has it.
import { createServer, type RequestListener, type Server } from 'node:http';

const TRIES = 5;

/** `localhost` may mean ::1 to a browser, so on that address the port must be ours or nobody's. */
export async function listen(port: number, listener: RequestListener): Promise<{ port: number; servers: Server[] }> {
  for (let tries = 1; ; tries++) {
    const first = await bind('127.0.0.1', port, listener);
    const bound = portOf(first);
    try {
      return { port: bound, servers: [first, await bind('::1', bound, listener)] };
    } catch (problem) {
      if (!isTaken(problem)) return { port: bound, servers: [first] };
      await close(first);
      if (port !== 0 || tries === TRIES) throw problem;
    }
  }
}

export function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

function bind(host: string, port: number, listener: RequestListener): Promise<Server> {
  const server = createServer({ requestTimeout: 30_000 }, listener);
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen({ host, port, exclusive: true }, () => done(server));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

function isTaken(problem: unknown): boolean {
  return problem instanceof Error && 'code' in problem && problem.code === 'EADDRINUSE';
}
