// The order to renew or revoke a director's key; the next run mails a new one.
import { type DirectorKeyPayload, readDirectorKey } from '../../../contract/orders/director-key';
import { MAX_KEY_NUMBER } from '../../../domain/personal-key';
import { DIRECTOR_KEY } from '../../../messages/hq-acts';
import { HQ_KEYS, HQ_LEDGER } from '../../../workbook/hq-tabs';
import { type KeyLine, readKeys, writeKey } from '../../../workbook/keys';
import { appendToLedger, NO_ENTRY, readLedger } from '../../../workbook/ledger';
import { tabById } from '../../../workbook/snapshot';
import type { OpenDesk } from '../desk';
import { type Findings, kindOf } from './kind';

export const directorKey = kindOf<DirectorKeyPayload>({
  code: 'director-key',
  read: readDirectorKey,
  title: ({ email, action }) => DIRECTOR_KEY.title[action](email),
  find: findings,
  step(payload, _, { open, order, now }) {
    const line = lineOf(payload, open);
    if (!line) throw new Error('The key was checked before this step.');
    const renews = payload.action === 'renew';
    const next: KeyLine = renews
      ? { ...line, number: line.number + 1, state: 'waiting' }
      : { ...line, state: 'revoked' };
    const entry = {
      ...NO_ENTRY,
      at: now,
      kind: renews ? ('key-renewed' as const) : ('key-revoked' as const),
      act: order.id,
      actedAt: order.at,
      by: order.by,
      person: line.email,
    };
    const ledger = readLedger(tabById(open.book, HQ_LEDGER.id), open.facts.round.year);
    return {
      hq: [writeKey(next, now), ...appendToLedger(open.book, ledger, [entry])],
      cursor: null,
      progress: '',
      result: DIRECTOR_KEY.result[payload.action],
    };
  },
});

function findings(payload: DirectorKeyPayload, open: OpenDesk): Findings {
  const { action } = payload;
  return {
    problems: problemsOf(payload, open).map((text) => ({ field: 'email', text })),
    warnings: [],
    effects: [{ sign: 'info', text: DIRECTOR_KEY.effect[action], means: '' }],
    button: DIRECTOR_KEY.button[action],
  };
}

function problemsOf(payload: DirectorKeyPayload, open: OpenDesk): string[] {
  const line = lineOf(payload, open);
  if (!line) return [DIRECTOR_KEY.unknown];
  if (payload.action === 'revoke') return line.state === 'revoked' ? [DIRECTOR_KEY.alreadyRevoked] : [];
  return line.number >= MAX_KEY_NUMBER ? [DIRECTOR_KEY.tooMany] : [];
}

function lineOf({ email }: DirectorKeyPayload, { book }: OpenDesk): KeyLine | undefined {
  const wanted = email.trim().toLowerCase();
  return readKeys(tabById(book, HQ_KEYS.id)).lines.find((line) => line.email === wanted);
}
