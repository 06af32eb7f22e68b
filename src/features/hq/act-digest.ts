// Tells each director which of his acts the ledger has accepted: one mail a run and person, none twice.
import { DIGEST_SUBJECT, digestText } from '../../messages/act-digest';
import { mailsLeft, sendMail, tellUntil, toldUntil } from '../../workbook/hq-host';
import type { LedgerLine } from '../../workbook/ledger';
import type { RunContext } from './facts';

/**
 * Of the lines that stood in the ledger when the run began: a line that is there is never lost by a run that ends. How far
 * each person was told is kept before the mail goes out. What the day's quota leaves over is told another day.
 */
export function sendDigests({ hq, registers }: RunContext): void {
  if (!hq.digests) return;
  const told = toldUntil(EVERYBODY);
  const last = registers.ledger.nextRow - 1;
  if (last <= told) return;
  const lines = [...registers.ledger.byAct.values()].filter(
    ({ row, person, kind }) => row > told && person !== '' && kind !== 'refused',
  );
  const people = [...new Set(lines.map(({ person }) => person))];
  if (people.length > 0 && people.length > mailsLeft()) return;
  for (const person of people)
    tellPerson(
      hq.texts.phone,
      person,
      lines.filter((line) => line.person === person),
    );
  tellUntil(EVERYBODY, last);
}

function tellPerson(phone: string, person: string, lines: readonly LedgerLine[]): void {
  const told = toldUntil(person);
  const news = lines.filter(({ row }) => row > told);
  const last = news[news.length - 1];
  if (!last) return;
  tellUntil(person, last.row);
  sendMail(person, DIGEST_SUBJECT, digestText(news, phone));
}

const EVERYBODY = '';
