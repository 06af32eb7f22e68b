// Sends every director the key to sign with, once; a key that is to be renewed stands in the register as waiting.
import { dayOf } from '../../domain/day';
import { dutiesOn } from '../../domain/person';
import { personalKeyText } from '../../domain/personal-key';
import { provinceByCode } from '../../domain/places';
import { KEY_MAIL_SUBJECT, keyMailText } from '../../messages/personal-key';
import { apply } from '../../workbook/api';
import { mailsLeft, sendMail } from '../../workbook/hq-host';
import { HQ_KEYS } from '../../workbook/hq-tabs';
import type { Person } from '../../workbook/hq-workbook';
import { type KeyBook, type KeyLine, keyOf, writeKey } from '../../workbook/keys';
import { tabById } from '../../workbook/snapshot';
import type { RunContext } from './facts';

/**
 * The register as it stands afterwards. It says `unsure` before a mail goes out and `sent` after it: a run that ends in
 * between sends nothing twice. More than the day's quota of mails waits for the next day.
 */
export function sendKeys(context: RunContext): KeyBook {
  const { hq, keys, book, identity, now } = context;
  if (!tabById(book, HQ_KEYS.id)) return keys;
  const directors = dutiesOn(hq.people, dayOf(now)).filter(({ role }) => role === 'director');
  const waiting = dueLines(keys, directors);
  if (waiting.length === 0) return keys;
  const lines = waiting.slice(0, mailsLeft());
  enter(identity.hqId, lines, 'unsure', now);
  const sent = lines.filter((line) => {
    const director = directors.find(({ email }) => email === line.email);
    return director !== undefined && mailKey(context, director, line.number);
  });
  enter(identity.hqId, sent, 'sent', now);
  const states = new Map([...lines.map(stated('unsure')), ...sent.map(stated('sent'))]);
  const added = lines.filter((line) => line.row >= keys.nextRow).length;
  return {
    lines: [...keys.lines.filter(({ email }) => !states.has(email)), ...states.values()],
    nextRow: keys.nextRow + added,
  };
}

function dueLines(keys: KeyBook, directors: readonly Person[]): KeyLine[] {
  const emails = [...new Set(directors.map(({ email }) => email))];
  const known = new Set(keys.lines.map(({ email }) => email));
  const renewed = keys.lines.filter(({ email, state }) => state === 'waiting' && emails.includes(email));
  const first = emails.filter((email) => !known.has(email));
  return [
    ...renewed,
    ...first.map((email, index): KeyLine => ({ row: keys.nextRow + index, email, number: 1, state: 'waiting' })),
  ];
}

/** False when Google would not take the mail: one unusable address keeps no other director waiting. */
function mailKey({ identity, hq }: RunContext, { email, name, province }: Person, number: number): boolean {
  const key = personalKeyText(keyOf(identity.master, email, number));
  const place = provinceByCode(province)?.name ?? '';
  return sendMail(email, KEY_MAIL_SUBJECT, keyMailText({ name, province: place, key, number, phone: hq.texts.phone }));
}

function enter(hqId: string, lines: readonly KeyLine[], state: KeyLine['state'], now: number): void {
  if (lines.length === 0) return;
  apply(
    hqId,
    lines.map((line) => writeKey({ ...line, state }, now)),
  );
}

function stated(state: KeyLine['state']) {
  return (line: KeyLine): [string, KeyLine] => [line.email, { ...line, state }];
}
