// The key with which a director signs, in the form it is sent in a mail and pasted from it.
import { arabicDigits } from './thai-text';

/**
 * `secret` is 32 bytes in lower-case hexadecimal, and as that text it is the key of the HMAC. HQ derives it from its master
 * secret, the e-mail and `number`, so only the number is kept; a higher one makes all before it worthless.
 */
export type PersonalKey = { number: number; secret: string };

export const MAX_KEY_NUMBER = 1023;

/** What is signed with a key to recognise it: the result may be known to everybody, the key follows from it for nobody. */
export const KEY_CHECK_TEXT = 'wk1-check';
/** So much of the HMAC over KEY_CHECK_TEXT stands in a workbook's directory. */
export const KEY_CHECK_LENGTH = 16;

/** 32 letters and digits without I, L, O and U: five bits each. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const MARK = 'WK';
const NUMBER_LETTERS = 2;
const SECRET_LETTERS = 52;
const CHECK_LETTERS = 4;
const LENGTH = NUMBER_LETTERS + SECRET_LETTERS + CHECK_LETTERS;

/** Twelve groups of five: `WK…`, the key's number, the secret, a checksum. */
export function personalKeyText({ number, secret }: PersonalKey): string {
  const body = lettersOf(number.toString(2), NUMBER_LETTERS) + lettersOf(bitsOf(secret), SECRET_LETTERS);
  return ((MARK + body + checksum(body)).match(/.{5}/g) ?? []).join('-');
}

/** `unsure`: the run ended while the mail was handed over, so nobody knows whether it went out. */
export type KeyState = 'waiting' | 'sent' | 'unsure' | 'revoked';

export type KeyProblem = 'empty' | 'not-a-key' | 'incomplete' | 'mistyped';
export type ReadKey = { ok: true; key: PersonalKey } | { ok: false; problem: KeyProblem };

/**
 * Reads a key out of what a person pasted: with or without hyphens, spaces and line breaks, in small letters, with O for 0
 * and I or L for 1, even a mail around it.
 */
export function parsePersonalKey(pasted: string): ReadKey {
  const text = arabicDigits(pasted.normalize('NFC')).toUpperCase();
  if (text.trim() === '') return { ok: false, problem: 'empty' };
  const runs = (text.match(/WK(?:[\s\u200B\u2060\uFEFF-]*[0-9A-Z]){0,58}/g) ?? []).map(plain);
  const longest = runs.sort((a, b) => b.length - a.length)[0] ?? '';
  if (longest.length < 10) return { ok: false, problem: 'not-a-key' };
  if (longest.length < LENGTH) return { ok: false, problem: 'incomplete' };
  const body = longest.slice(0, NUMBER_LETTERS + SECRET_LETTERS);
  const number = bitsIn(body.slice(0, NUMBER_LETTERS));
  const secret = bitsIn(body.slice(NUMBER_LETTERS));
  // 52 letters hold four bits more than 32 bytes, and those are never set.
  if (checksum(body) !== longest.slice(-CHECK_LETTERS) || !number || !secret?.startsWith('0000')) {
    return { ok: false, problem: 'mistyped' };
  }
  return { ok: true, key: { number: Number.parseInt(number, 2), secret: hexOf(secret.slice(4)) } };
}

/** Without the mark and the spacing, look-alikes put right. */
function plain(run: string): string {
  return run
    .slice(MARK.length)
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}

/** Binary digits as letters, filled up with zeros in front. */
function lettersOf(bits: string, count: number): string {
  const groups = bits.padStart(count * 5, '0').match(/.{5}/g) ?? [];
  return groups.map((group) => LETTERS[Number.parseInt(group, 2)]).join('');
}

/** Null when a letter is none of ours. */
function bitsIn(text: string): string | null {
  const digits = [...text].map((letter) => LETTERS.indexOf(letter));
  return digits.includes(-1) ? null : digits.map((digit) => digit.toString(2).padStart(5, '0')).join('');
}

function bitsOf(hex: string): string {
  return [...hex].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('');
}

function hexOf(bits: string): string {
  return (bits.match(/.{4}/g) ?? []).map((group) => Number.parseInt(group, 2).toString(16)).join('');
}

/** Twenty bits of FNV-1a: finds slips of the pen, proves nothing. */
function checksum(body: string): string {
  let hash = 0x811c9dc5;
  for (const letter of body) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return lettersOf(((hash ^ (hash >>> 20)) & 0xfffff).toString(2), CHECK_LETTERS);
}
