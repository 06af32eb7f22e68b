// Blob: bytes with a name and a type; bytes in Apps Script run from -128 to 127.
import { imitate } from './imitate';
import type { Running } from './running';

type Blob = GoogleAppsScript.Base.Blob;
export type Byte = GoogleAppsScript.Byte;

const TYPES: { [extension: string]: string } = {
  csv: 'text/csv',
  gif: 'image/gif',
  html: 'text/html',
  jpg: 'image/jpeg',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain',
};

export function signed(bytes: Iterable<number>): Byte[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}

export function bufferOf(bytes: readonly Byte[]): Buffer {
  return Buffer.from(bytes.map((byte) => byte & 255));
}

/** Null stands for a name or type that was never given. */
export function blob(running: Running, data: Buffer, type: string | null, name: string | null): Blob {
  let held = { data, type, name };
  const change = (what: Partial<typeof held>): Blob => {
    held = { ...held, ...what };
    return self;
  };
  const self: Blob = imitate<Blob>(running, 'Blob', {
    copyBlob: () => blob(running, held.data, held.type, held.name),
    getBlob: () => self,
    getBytes: () => running.realm.list(signed(held.data)),
    getContentType: () => held.type,
    getDataAsString: (charset: string = 'UTF-8') => new TextDecoder(charset).decode(held.data),
    getName: () => held.name,
    isGoogleType: () => false,
    setBytes: (bytes) => change({ data: bufferOf(bytes) }),
    setContentType: (to) => change({ type: to }),
    setContentTypeFromExtension: () => change({ type: TYPES[held.name?.split('.').pop() ?? ''] ?? null }),
    setDataFromString: (text: string) => change({ data: Buffer.from(text) }),
    setName: (to) => change({ name: to }),
  });
  return self;
}
