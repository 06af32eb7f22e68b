// Utilities: digests, identifiers and blobs.
import { createHash, randomUUID } from 'node:crypto';
import { enumeration, type Member } from './enumeration';
import { imitate } from './imitate';
import type { Running } from './running';

type Utilities = GoogleAppsScript.Utilities.Utilities;
type Imitated = Omit<Utilities, 'computeDigest' | 'Charset' | 'DigestAlgorithm'> & {
  Charset: { [name: string]: Member };
  DigestAlgorithm: { [name: string]: Member };
  computeDigest(algorithm: Member, text: string, charset?: Member): number[];
};

const CHARSETS = enumeration(['US_ASCII', 'UTF_8']);
const ALGORITHMS = enumeration(['SHA_1', 'SHA_256', 'SHA_512']);

export function utilities(running: Running) {
  return imitate<Imitated>(running, 'Utilities', {
    Charset: CHARSETS,
    DigestAlgorithm: ALGORITHMS,
    computeDigest(algorithm, text, charset = CHARSETS.US_ASCII) {
      // Outside ASCII, the default character set turns every letter into a question mark.
      const bytes = charset === CHARSETS.UTF_8 ? text : text.replace(/[^\0-\x7f]/g, '?');
      const digest = createHash(String(algorithm).replace('_', '')).update(bytes, 'utf8').digest();
      return running.realm.list([...digest].map(signed));
    },
    getUuid: () => randomUUID(),
    newBlob(data: string | number[], type?: string, name?: string) {
      return blob(running, typeof data === 'string' ? [...Buffer.from(data)].map(signed) : [...data], type, name);
    },
  });
}

/** Bytes in Apps Script run from -128 to 127. */
function signed(byte: number): number {
  return byte > 127 ? byte - 256 : byte;
}

function blob(running: Running, bytes: number[], type = '', name = ''): GoogleAppsScript.Base.Blob {
  const self: GoogleAppsScript.Base.Blob = imitate<GoogleAppsScript.Base.Blob>(running, 'Blob', {
    getBlob: () => self,
    getBytes: () => running.realm.list(bytes),
    getContentType: () => type,
    getName: () => name,
  });
  return self;
}
