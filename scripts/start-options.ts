// What can be written after `npm start --`.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const USAGE = 'npm start -- [--port N] [--data DIR] [--fresh] [--national]';
const DEFAULT_PORT = '8064';

export type StartOptions = { port: number; folder: string; fresh: boolean; national: boolean };

/** Throws one line that says what is wrong and what can be written. `root` is the folder of the project. */
export function startOptions(args: string[], root: string): StartOptions {
  const { values } = parsed(args);
  const port = Number(values.port ?? DEFAULT_PORT);
  if (!/^\d+$/.test(values.port ?? DEFAULT_PORT) || port > 65535) {
    throw new Error(`--port takes a number from 0 (any free port) to 65535, not "${values.port}". ${USAGE}`);
  }
  const national = values.national ?? false;
  const folder = resolve(values.data ?? join(root, national ? '.practice-national' : '.practice'));
  return { port, folder, fresh: values.fresh ?? false, national };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        port: { type: 'string' },
        data: { type: 'string' },
        fresh: { type: 'boolean' },
        national: { type: 'boolean' },
      },
    });
  } catch (error) {
    const why = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new Error(`${why}. ${USAGE}`);
  }
}
