// Utilities: digests and signatures, base64, identifiers, dates as text, blobs, and waiting on the practice clock.
import { createHash, createHmac } from 'node:crypto';
import { formatDate, parseDate } from '../model/simple-date-format';
import { type Byte, blob, bufferOf, signed } from './blob';
import { parseCsv } from './csv';
import { enumeration } from './enumeration';
import { formatString } from './format-string';
import { imitate } from './imitate';
import type { Running } from './running';

type Utilities = GoogleAppsScript.Utilities.Utilities;
type Charset = GoogleAppsScript.Utilities.Charset;
type Digest = GoogleAppsScript.Utilities.DigestAlgorithm;
type Mac = GoogleAppsScript.Utilities.MacAlgorithm;

const CHARSETS = enumeration<typeof GoogleAppsScript.Utilities.Charset>(['US_ASCII', 'UTF_8']);
const DIGESTS = enumeration<typeof GoogleAppsScript.Utilities.DigestAlgorithm>([
  'MD2',
  'MD5',
  'SHA_1',
  'SHA_256',
  'SHA_384',
  'SHA_512',
]);
const MACS = enumeration<typeof GoogleAppsScript.Utilities.MacAlgorithm>([
  'HMAC_MD5',
  'HMAC_SHA_1',
  'HMAC_SHA_256',
  'HMAC_SHA_384',
  'HMAC_SHA_512',
]);

const LONGEST_SLEEP_MS = 300_000;

export function utilities(running: Running) {
  const { realm, world } = running;
  const list = (bytes: Iterable<number>) => realm.list(signed(bytes));
  const mac = (algorithm: string, value: Byte[] | string, key: Byte[] | string, charset?: Charset) => {
    const made = createHmac(algorithm, dataOf(key, charset)).update(dataOf(value, charset));
    return list(made.digest());
  };
  const sleep = (milliseconds: number) => {
    if (milliseconds > LONGEST_SLEEP_MS) throw new Error('Invalid argument: milliseconds');
    running.pause(milliseconds);
    running.meter.waited(milliseconds);
  };

  return imitate<Utilities>(running, 'Utilities', {
    Charset: CHARSETS,
    DigestAlgorithm: DIGESTS,
    MacAlgorithm: MACS,
    base64Decode: (text: string) => list(decoded(text, 'base64')),
    base64DecodeWebSafe: (text: string) => list(decoded(text, 'base64url')),
    base64Encode: (data: Byte[] | string, charset?: Charset) => dataOf(data, charset).toString('base64'),
    // The web-safe alphabet; unlike elsewhere, the padding stays.
    base64EncodeWebSafe: (data: Byte[] | string, charset?: Charset) =>
      dataOf(data, charset).toString('base64').replaceAll('+', '-').replaceAll('/', '_'),
    computeDigest(algorithm: Digest, value: Byte[] | string, charset?: Charset) {
      const made = createHash(nameOf(algorithm)).update(dataOf(value, charset));
      return list(made.digest());
    },
    computeHmacSha256Signature: (value: Byte[] | string, key: Byte[] | string, charset?: Charset) =>
      mac('sha256', value, key, charset),
    computeHmacSignature: (algorithm: Mac, value: Byte[] | string, key: Byte[] | string, charset?: Charset) =>
      mac(nameOf(algorithm), value, key, charset),
    formatDate: (date, zone, pattern) => formatDate(date.getTime(), zone, pattern),
    formatString,
    getUuid: () => world.uuid(),
    newBlob: (data: Byte[] | string, type: string | null = null, name: string | null = null) =>
      blob(running, dataOf(data, CHARSETS.UTF_8), typeof data === 'string' ? (type ?? 'text/plain') : type, name),
    parseCsv: (text: string, delimiter: string = ',') => realm.list(parseCsv(text, delimiter)),
    parseDate: (text, zone, pattern) => realm.date(parseDate(text, zone, pattern)),
    sleep,
  });
}

/** Outside ASCII, the default character set turns every letter into a question mark. */
function dataOf(value: Byte[] | string, charset: Charset = CHARSETS.US_ASCII): Buffer {
  if (typeof value !== 'string') return bufferOf(value);
  return Buffer.from(charset === CHARSETS.UTF_8 ? value : value.replace(/[^\0-\x7f]/g, '?'));
}

/** SHA_256 and HMAC_SHA_256 are sha256 to Node. */
function nameOf(algorithm: Digest | Mac): string {
  return String(algorithm).replace('HMAC_', '').replace('_', '').toLowerCase();
}

function decoded(text: string, how: 'base64' | 'base64url'): Buffer {
  const letters = how === 'base64' ? /^[A-Za-z0-9+/\s]*={0,2}$/ : /^[A-Za-z0-9_\-\s]*={0,2}$/;
  if (!letters.test(text)) throw new Error('Could not decode string.');
  return Buffer.from(text, how);
}
