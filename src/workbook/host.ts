// The few services of Apps Script besides spreadsheets: who is there, locks, cache, digests, own texts.
const LOCK_WAIT_MS = 5000;
const CACHE_SECONDS = 21_600;
/** A cache value may hold 100 KB; Thai text takes three bytes a character. */
export const CACHED_TEXT = 30_000;
const CACHED_TEXTS = 40;

/** Lower case; '' when Google does not say. */
export function activeEmail(): string {
  return Session.getActiveUser().getEmail().toLowerCase();
}

export function effectiveEmail(): string {
  return Session.getEffectiveUser().getEmail().toLowerCase();
}

/** Lower-case hexadecimal. */
export function sha256(text: string): string {
  return hexOf(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8));
}

/** HMAC-SHA-256 in lower-case hexadecimal; the key's own text in UTF-8 is the key. */
export function hmac(text: string, key: string): string {
  return hexOf(Utilities.computeHmacSha256Signature(text, key, Utilities.Charset.UTF_8));
}

/** Bytes in Apps Script run from -128 to 127. */
function hexOf(bytes: readonly number[]): string {
  return bytes.map((byte) => (byte + 256).toString(16).slice(-2)).join('');
}

/** A text kept for this person in this project alone: no other script and no other person can read it. */
export function ownText(name: string): string | null {
  return PropertiesService.getUserProperties().getProperty(name);
}

export function keepOwnText(name: string, text: string): void {
  PropertiesService.getUserProperties().setProperty(name, text);
}

export function pause(milliseconds: number): void {
  Utilities.sleep(milliseconds);
}

export function uuid(): string {
  return Utilities.getUuid();
}

/** 32 bytes that nobody can guess, in lower-case hexadecimal. */
export function newSecret(): string {
  return sha256(uuid() + uuid());
}

/** Runs `act` alone in this document, or returns undefined when others held the lock for too long. */
export function alone<T>(act: () => T): T | undefined {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(LOCK_WAIT_MS)) return undefined;
  try {
    const result = act();
    // The lock must outlive the write: Apps Script buffers it until a flush.
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}

/** A text of any length in the document's cache; null when any part of it is gone. */
export function cachedText(name: string): string | null {
  return cachedTexts(name)?.join('') ?? null;
}

export function cacheText(name: string, text: string): void {
  const count = Math.max(1, Math.ceil(text.length / CACHED_TEXT));
  cacheTexts(
    name,
    Array.from({ length: count }, (_, index) => text.slice(index * CACHED_TEXT, (index + 1) * CACHED_TEXT)),
  );
}

/** Texts kept together under one name in the document's cache; null when any of them is gone. */
export function cachedTexts(name: string): string[] | null {
  const cache = CacheService.getDocumentCache();
  if (!cache) return null;
  const keys = Array.from({ length: CACHED_TEXTS }, (_, index) => `${name}:${index}`);
  const parts = cache.getAll(keys);
  const first = parts[`${name}:0`];
  if (first === undefined) return null;
  const end = first.indexOf('\n');
  const texts = [first.slice(end + 1)];
  for (let index = 1; index < Number(first.slice(0, end)); index++) {
    const part = parts[`${name}:${index}`];
    if (part === undefined) return null;
    texts.push(part);
  }
  return texts;
}

/** Texts that are too long for the cache, or too many, are not kept. */
export function cacheTexts(name: string, texts: readonly string[]): void {
  const cache = CacheService.getDocumentCache();
  if (!cache || texts.length > CACHED_TEXTS || texts.some(({ length }) => length > CACHED_TEXT)) return;
  const parts = texts.map((text, index) => [`${name}:${index}`, index === 0 ? `${texts.length}\n${text}` : text]);
  cache.putAll(Object.fromEntries(parts), CACHE_SECONDS);
}
