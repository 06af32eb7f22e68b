// อีเมลเตือน in the HQ workbook: who was reminded for which day, and who is to get no reminders.
import { type Day, exactMoment, type Instant, parseDay, shortDay } from '../domain/day';
import {
  NO_REMINDERS,
  REMINDER_HEADINGS,
  REMINDER_STATES,
  REMINDERS_TITLE,
  type ReminderState,
} from '../messages/hq-chasing';
import { HQ_FIRST_ROW, MOST_PEOPLE, typedTab } from './hq-tabs';
import { type Request, writeCells } from './requests';
import { type TabSnapshot, textAt } from './snapshot';
import { cell, type TabSpec } from './spec';
import type { Tab } from './tabs';

export const HQ_REMINDERS: Tab = { id: 239, title: REMINDERS_TITLE };
const COLUMNS = { email: 1, wanted: 2, mark: 3, state: 4, at: 5 } as const;

export type ReminderLine = { row: number; email: string; off: boolean; mark: Day | '' };
export type ReminderBook = { lines: Map<string, ReminderLine>; nextRow: number };

export function planRemindersTab(): TabSpec {
  return typedTab(HQ_REMINDERS, REMINDER_HEADINGS, [], [260, 170, 120, 170, 200], MOST_PEOPLE);
}

export function readReminders(tab: TabSnapshot | undefined): ReminderBook {
  const book: ReminderBook = { lines: new Map(), nextRow: HQ_FIRST_ROW };
  for (let row = HQ_FIRST_ROW; tab && row <= tab.cells.length; row++) {
    const email = textAt(tab, row, COLUMNS.email).trim().toLowerCase();
    if (email === '') continue;
    const off = textAt(tab, row, COLUMNS.wanted).trim() !== '';
    book.lines.set(email, { row, email, off, mark: parseDay(textAt(tab, row, COLUMNS.mark)) ?? '' });
    book.nextRow = row + 1;
  }
  return book;
}

/** Notes for several people that a mail of `mark` is about to go out, or went. People new to the tab come below. */
export function noteReminders(
  { lines, nextRow }: ReminderBook,
  notes: readonly { email: string; mark: Day }[],
  state: ReminderState,
  at: Instant,
): Request[] {
  let next = nextRow;
  return notes.flatMap(({ email, mark }): Request[] => {
    const row = lines.get(email)?.row ?? next++;
    const cells = [shortDay(mark), REMINDER_STATES[state], exactMoment(at)].map((text) => cell(text));
    return [
      writeCells(HQ_REMINDERS.id, row, COLUMNS.email, [[cell(email)]]),
      writeCells(HQ_REMINDERS.id, row, COLUMNS.mark, [cells]),
    ];
  });
}

export function switchReminders({ lines, nextRow }: ReminderBook, email: string, off: boolean): Request {
  const row = lines.get(email)?.row ?? nextRow;
  return writeCells(HQ_REMINDERS.id, row, COLUMNS.email, [[cell(email), cell(off ? NO_REMINDERS : '')]]);
}
