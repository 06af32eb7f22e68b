// Reminds people by mail on the days HQ chose before an end: one mail a person and day, directors first, none twice.
import { dayOf } from '../../domain/day';
import { type Reminder, remindersDue } from '../../domain/reminders';
import { endsFor } from '../../domain/round';
import { reminderSubject, reminderText } from '../../messages/hq-chasing';
import { apply } from '../../workbook/api';
import type { Gathered } from '../../workbook/gathered';
import { fileUrl, mailsLeft, sendMail } from '../../workbook/hq-host';
import type { HqFacts } from '../../workbook/hq-workbook';
import { HQ_REMINDERS, noteReminders, type ReminderBook, readReminders } from '../../workbook/reminders-tab';
import { type Snapshot, tabById } from '../../workbook/snapshot';
import type { RunContext } from './facts';
import { lastLook } from './national';

/** Kept back for keys and for what HQ has accepted, which somebody waits for. */
const MAILS_KEPT = 20;
/** So many in one run: a mail takes time, and the workbooks are to be looked after too. */
const MAILS_A_RUN = 50;

/**
 * The register says `unsure` before the mails of a run go out and `sent` after them: a run that ends in between reminds
 * nobody twice. What the day's quota or one run leaves over goes out later, as long as the end has not passed.
 */
export function sendReminders(context: RunContext): void {
  const { hq, book, identity, registers, now } = context;
  if (!tabById(book, HQ_REMINDERS.id)) return;
  const due = remindersNow(hq, book, registers.gathered, now);
  if (due.length === 0) return;
  const batch = due.slice(0, Math.min(MAILS_A_RUN, Math.max(0, mailsLeft() - MAILS_KEPT)));
  if (batch.length === 0) return;
  const known = readReminders(tabById(book, HQ_REMINDERS.id));
  apply(identity.hqId, noteReminders(known, batch, 'unsure', now));
  const sent = batch.filter((reminder) => mail(hq, reminder, now));
  apply(identity.hqId, noteReminders(withLines(known, batch), sent, 'sent', now));
}

/** Everybody who is to be reminded now and was not yet. */
export function remindersNow(
  hq: HqFacts,
  book: Snapshot,
  seen: ReadonlyMap<number, Gathered>,
  now: number,
): Reminder[] {
  if (hq.reminderDays.length === 0 || hq.round.closed) return [];
  const { lines } = readReminders(tabById(book, HQ_REMINDERS.id));
  return remindersDue({
    people: hq.people,
    districts: hq.districts,
    readable: new Set(
      hq.files.filter(({ readable }) => readable).flatMap(({ provinces }) => provinces.map(({ code }) => code)),
    ),
    seen,
    endsOf(district) {
      const { record, confirm } = endsFor(hq.round, hq.extensions, district);
      return { record: record.until, confirm: confirm.until };
    },
    days: hq.reminderDays,
    today: dayOf(now),
    sent: new Map([...lines.values()].map(({ email, mark }) => [email, mark])),
    off: new Set([...lines.values()].filter(({ off }) => off).map(({ email }) => email)),
  });
}

/** False when Google would not take the mail; the register then goes on saying `unsure`. */
function mail(hq: HqFacts, reminder: Reminder, now: number): boolean {
  const { round, texts, files } = hq;
  const [first] = [...reminder.late, ...reminder.ready];
  const province = first?.district.province;
  const file = files.find(({ provinces }) => provinces.some(({ code }) => code === province));
  return sendMail(
    reminder.email,
    reminderSubject(reminder, dayOf(now)),
    reminderText(reminder, {
      year: round.year,
      at: lastLook(hq),
      url: file && file.id !== '' ? fileUrl(file.id) : '',
      phone: texts.phone,
    }),
  );
}

/** As the register stands once a batch was noted in it. */
function withLines(known: ReminderBook, batch: readonly Reminder[]): ReminderBook {
  const lines = new Map(known.lines);
  let next = known.nextRow;
  for (const { email, mark } of batch) {
    if (!lines.has(email)) lines.set(email, { row: next++, email, off: false, mark });
  }
  return { lines, nextRow: next };
}
