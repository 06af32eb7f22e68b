// Reads a request's JSON body, within a limit, and takes fields of the right type out of it.
import type { IncomingMessage } from 'node:http';
import { Refused } from './answers';

export const BODY_LIMIT = 2 * 1024 * 1024;

export type Fields = {
  text(name: string): string;
  optionalText(name: string): string | undefined;
  whole(name: string): number;
  yesOrNo(name: string): boolean;
  list(name: string): unknown[];
  block(name: string): string[][];
};

export async function readFields(request: IncomingMessage): Promise<Fields> {
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/json\b/i.test(type)) throw new Refused(415, 'type', 'The body must be JSON.');
  return fieldsOf(parse(await readBody(request)));
}

async function readBody(request: IncomingMessage): Promise<string> {
  if (Number(request.headers['content-length'] ?? 0) > BODY_LIMIT) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > BODY_LIMIT) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

// The rest of the body is never read, so the connection cannot be used again.
const tooLarge = () => new Refused(413, 'size', 'The body is larger than 2 MB.', { connection: 'close' });

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused(400, 'json', 'The body is not JSON.');
  }
}

function fieldsOf(body: unknown): Fields {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw wrong('body', 'an object');
  const all = new Map<string, unknown>(Object.entries(body));
  const optionalText = (name: string) => {
    const value = all.get(name);
    if (value === undefined || value === null) return undefined;
    if (typeof value !== 'string') throw wrong(name, 'text');
    return value;
  };
  const list = (name: string): unknown[] => {
    const value = all.get(name);
    if (!Array.isArray(value)) throw wrong(name, 'a list');
    return value;
  };
  return {
    optionalText,
    list,
    text(name) {
      const value = optionalText(name);
      if (value === undefined) throw wrong(name, 'text');
      return value;
    },
    whole(name) {
      const value = all.get(name);
      if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw wrong(name, 'a whole number');
      return value;
    },
    yesOrNo(name) {
      const value = all.get(name);
      if (typeof value !== 'boolean') throw wrong(name, 'true or false');
      return value;
    },
    block(name) {
      return list(name).map((row) => {
        if (!Array.isArray(row)) throw wrong(name, 'a block of text');
        return row.map((cell: unknown) => {
          if (typeof cell !== 'string') throw wrong(name, 'a block of text');
          return cell;
        });
      });
    },
  };
}

function wrong(name: string, wanted: string): Refused {
  return new Refused(400, 'field', `"${name}" must be ${wanted}.`);
}
