// กุญแจผู้ยืนยัน in the HQ workbook: which number of key each director has, and whether it was sent. The keys themselves
// stand nowhere: HQ derives them from its master secret.
import { exactMoment, type Instant } from '../domain/day';
import { KEY_CHECK_LENGTH, KEY_CHECK_TEXT, type KeyState, type PersonalKey } from '../domain/personal-key';
import { KEY_HEADINGS, KEY_STATES } from '../messages/personal-key-register';
import { hmac } from './host';
import { HQ_FIRST_ROW, HQ_KEYS, registerTab } from './hq-tabs';
import { type Request, writeCells } from './requests';
import type { KnownKey } from './settings';
import { type TabSnapshot, textAt } from './snapshot';
import { cell, type TabSpec } from './spec';

export type KeyLine = { row: number; email: string; number: number; state: KeyState };

export type KeyBook = { lines: KeyLine[]; nextRow: number };

const COLUMNS = { email: 1, number: 2, state: 3, at: 4 } as const;
const CAPACITY = 1000;

export function planKeysTab(): TabSpec {
  return registerTab(HQ_KEYS, KEY_HEADINGS, [], [260, 90, 220, 200], CAPACITY);
}

export function readKeys(tab: TabSnapshot | undefined): KeyBook {
  const book: KeyBook = { lines: [], nextRow: HQ_FIRST_ROW };
  if (!tab) return book;
  for (let row = HQ_FIRST_ROW; row <= tab.cells.length; row++) {
    const email = textAt(tab, row, COLUMNS.email).toLowerCase();
    const state = STATES.find((key) => KEY_STATES[key] === textAt(tab, row, COLUMNS.state));
    if (email === '' || !state) continue;
    book.lines.push({ row, email, number: Number(textAt(tab, row, COLUMNS.number)), state });
    book.nextRow = row + 1;
  }
  return book;
}

export function writeKey({ row, email, number, state }: KeyLine, at: Instant): Request {
  const cells = [email, String(number), KEY_STATES[state], exactMoment(at)].map((text) => cell(text));
  return writeCells(HQ_KEYS.id, row, COLUMNS.email, [cells]);
}

/** The key of a person under HQ's master secret. */
export function keyOf(master: string, email: string, number: number): PersonalKey {
  return { number, secret: hmac(`wk1\n${email.toLowerCase()}\n${number}`, master) };
}

/** What everybody may know of a director's key; null while there is none that counts. */
export function knownKey(master: string, { lines }: KeyBook, email: string): KnownKey | null {
  const line = lines.find((each) => each.email === email && each.state !== 'revoked');
  if (!line) return null;
  const { number, secret } = keyOf(master, email, line.number);
  return { number, check: hmac(KEY_CHECK_TEXT, secret).slice(0, KEY_CHECK_LENGTH) };
}

const STATES: readonly KeyState[] = ['waiting', 'sent', 'unsure', 'revoked'];
