// Whether an act was signed by a director of the province, with the key that counts now.
import type { ProofProblem } from '../../domain/acceptance';
import type { Decision } from '../../domain/confirmation';
import type { Day } from '../../domain/day';
import { dutiesOn, mayConfirm } from '../../domain/person';
import type { District } from '../../domain/places';
import { parseSignature, signedText } from '../../domain/signed-act';
import { hmac } from '../../workbook/host';
import type { HqFacts } from '../../workbook/hq-workbook';
import { type KeyBook, keyOf } from '../../workbook/keys';

/** `proven` is false only where the round accepts acts that nobody signed. */
export type Proof = { ok: true; person: string; proven: boolean } | { ok: false; problem: ProofProblem };

/** `day` is the one the act was done on: who may act is judged for that day. */
export function proofOf(
  hq: HqFacts,
  keys: KeyBook,
  master: string,
  decision: Decision,
  district: District,
  day: Day,
): Proof {
  const signature = parseSignature(decision.signature);
  if (!signature) {
    return hq.round.unsignedActs ? { ok: true, person: '', proven: false } : { ok: false, problem: 'unsigned' };
  }
  const mayAct = (email: string): boolean =>
    mayConfirm(
      dutiesOn(
        hq.people.filter((person) => person.email === email),
        day,
      ),
      district.province,
    );
  const facts = { ...decision, district: district.code, round: hq.round.year, catalogue: hq.catalogue.version };
  const signedBy = (email: string): boolean =>
    hmac(signedText({ ...facts, person: email }), keyOf(master, email, signature.key).secret) === signature.mac;
  // Those who may are tried first: all others only tell whose forgery or mistake it was.
  const holders = [...keys.lines].sort((a, b) => Number(mayAct(b.email)) - Number(mayAct(a.email)));
  const holder = holders.find(({ email, number }) => signature.key <= number && signedBy(email));
  if (!holder) return { ok: false, problem: 'forged' };
  if (signature.key < holder.number || holder.state === 'revoked') return { ok: false, problem: 'old-key' };
  return mayAct(holder.email) ? { ok: true, person: holder.email, proven: true } : { ok: false, problem: 'not-yours' };
}
