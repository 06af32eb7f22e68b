// Where the servers of tests listen: scenes hold the address of their guide, so that only at an address that was there
// before can a scene be had again that was played before.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RunningServer, type ServerOptions, startServer } from '../../practice/server/server';
import { SCENES_FOLDER } from './performed-once';

export async function serve(options: Omit<ServerOptions, 'port'>): Promise<RunningServer> {
  const folder = process.env[SCENES_FOLDER];
  if (folder === undefined) return startServer({ ...options, port: 0 });
  const note = join(folder, `port-${process.env.JEST_WORKER_ID}`);
  if (!existsSync(note)) {
    const server = await startServer({ ...options, port: 0 });
    writeFileSync(note, String(server.port));
    return server;
  }
  try {
    return await startServer({ ...options, port: Number(readFileSync(note, 'utf8')) });
  } catch (problem) {
    // Another room of the same test file is open there, or somebody else took the port meanwhile.
    if (!(problem instanceof Error && 'code' in problem && problem.code === 'EADDRINUSE')) throw problem;
    return startServer({ ...options, port: 0 });
  }
}
