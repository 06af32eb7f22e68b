// A director's personal key: kept for the person alone, and compared with what HQ lets the workbook know of it.
import type { KeepKeyRequest, KeyView, Outcome } from '../../contract/calls';
import { directingDuty } from '../../domain/person';
import {
  KEY_CHECK_LENGTH,
  KEY_CHECK_TEXT,
  type PersonalKey,
  parsePersonalKey,
  personalKeyText,
} from '../../domain/personal-key';
import { hmac, keepOwnText, ownText } from '../../workbook/host';
import type { KnownKey } from '../../workbook/settings';
import { accept, refuse, type Visit, visit } from './visit';

/** Built as a script that is bound to the file: whoever may edit the file may change it, so it never asks for a key. */
declare const BOUND: boolean;

/** The key to sign with, null where none is needed, or why there is none to sign with. */
export type SigningKey = { ok: true; key: PersonalKey | null } | { ok: false; view: KeyView };

const NO_KEY = BOUND ? 'cannot-sign' : 'not-issued';

export function signingKey(visited: Visit, province: number): SigningKey {
  const known = BOUND ? null : (directingDuty(visited.duties, province)?.key ?? null);
  if (known === null) {
    const { unsignedActs } = visited.book.settings.round;
    return unsignedActs ? { ok: true, key: null } : { ok: false, view: { state: NO_KEY, number: 0 } };
  }
  const kept = parsePersonalKey(ownText(placeOf(visited)) ?? '');
  if (!kept.ok) return { ok: false, view: { state: 'missing', number: known.number } };
  const problem = problemOf(kept.key, known);
  return problem === null ? { ok: true, key: kept.key } : { ok: false, view: { state: problem, number: known.number } };
}

export function keyView(visited: Visit, province: number): KeyView {
  const signing = signingKey(visited, province);
  if (!signing.ok) return signing.view;
  return signing.key === null ? { state: 'not-needed', number: 0 } : { state: 'held', number: signing.key.number };
}

export function keepKey(request: KeepKeyRequest): Outcome<KeyView> {
  const visited = visit({ fresh: true });
  if (!visited.ok) return visited;
  const { book, duties } = visited.value;
  const duty = directingDuty(duties, request.province);
  if (!duty) return refuse({ code: 'unknown-district' });
  const read = parsePersonalKey(request.text);
  if (!read.ok) return refuse({ code: 'bad-key', problem: read.problem });
  if (BOUND || duty.key === null) return refuse({ code: 'no-key', key: { state: NO_KEY, number: 0 } });
  const problem = problemOf(read.key, duty.key);
  if (problem !== null) {
    const others = book.directory('').filter(({ person }) => person !== duty.person);
    const foreign = others.some(({ key }) => key !== null && problemOf(read.key, key) === null);
    return refuse({ code: 'bad-key', problem: foreign ? 'not-yours' : problem });
  }
  keepOwnText(placeOf(visited.value), personalKeyText(read.key));
  return accept({ state: 'held', number: read.key.number });
}

function problemOf(key: PersonalKey, known: KnownKey): 'old' | 'unknown' | null {
  if (hmac(KEY_CHECK_TEXT, key.secret).slice(0, KEY_CHECK_LENGTH) === known.check) return null;
  return key.number < known.number ? 'old' : 'unknown';
}

/** One for each HQ that runs a round: a province may run its own. */
function placeOf({ book }: Visit): string {
  return `key ${book.settings.hqId}`;
}
