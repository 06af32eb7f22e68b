// What a director signs: the canonical text `wa1` of an act, the form of its signature, and the cell of its seal.
import { type ActKind, areasText, type Decision } from './confirmation';
import type { Instant } from './day';
import { tidyText } from './thai-text';

/**
 * Everything the signature covers. `person` is the e-mail of who acted, in lower case: it stands in no cell, so HQ tries
 * the directors it has for the province on that day. `catalogue` is the version in force.
 */
export type SignedFacts = Pick<Decision, 'kind' | 'act' | 'at' | 'by' | 'areas' | 'until' | 'reason' | 'seal'> & {
  district: number;
  round: number;
  catalogue: string;
  person: string;
};

/**
 * The text to sign: one line each, free text tidied and as a JSON string so that it stays on its line. The time is in whole
 * seconds, as a cell keeps it.
 */
export function signedText(facts: SignedFacts): string {
  return [
    'wa1',
    `act=${facts.act}`,
    `kind=${facts.kind satisfies ActKind}`,
    `district=${facts.district}`,
    `round=${facts.round}`,
    `catalogue=${facts.catalogue}`,
    `seal=${facts.seal}`,
    `at=${secondsOf(facts.at)}`,
    `person=${facts.person.toLowerCase()}`,
    `by=${JSON.stringify(tidyText(facts.by))}`,
    `areas=${areasText(facts.areas)}`,
    `until=${facts.until}`,
    `reason=${JSON.stringify(tidyText(facts.reason))}`,
  ].join('\n');
}

function secondsOf(at: Instant): string {
  return new Date(Math.round(at / 1000) * 1000).toISOString().replace('.000', '');
}

/** `mac` is the HMAC-SHA-256 of the signed text in lower-case hexadecimal, `key` the number of the key it was made with. */
export type Signature = { key: number; mac: string };

export function signatureText({ key, mac }: Signature): string {
  return `${key}:${mac}`;
}

/** Null for anything that is no signature. */
export function parseSignature(text: string): Signature | null {
  const [, key, mac] = /^(\d{1,4}):([0-9a-f]{64})$/.exec(text) ?? [];
  return key === undefined || mac === undefined ? null : { key: Number(key), mac };
}

/** The seal's cell: the digest, and below it the canonical form it was computed from. */
export function sealCell(seal: string, sealed: string): string {
  return sealed === '' ? seal : `${seal}\n${sealed}`;
}

export function parseSealCell(text: string): { seal: string; sealed: string } {
  const end = text.indexOf('\n');
  return end < 0 ? { seal: text, sealed: '' } : { seal: text.slice(0, end), sealed: text.slice(end + 1) };
}

/** A cell takes 50,000 characters; a seal that would not fit is never written. */
export const MAX_SEALED = 49_000;
