// Who is reminded by mail, on which chosen day before an end, and of what: one mail a person, directors first.
import { addDays, type Day, laterDay } from './day';
import type { Districts } from './districts';
import { type DistrictStanding, isWhole } from './national';
import { isLate, isReady } from './national-chasing';
import { type Duty, dutiesOn } from './person';
import type { District } from './places';

/** What a person is reminded of; the ends are those that hold for these districts. */
export type Reminder = {
  email: string;
  name: string;
  role: Duty['role'];
  /** The chosen day this mail belongs to; a person gets no second one for it. */
  mark: Day;
  late: { district: District; missing: number; areas: number[]; until: Day }[];
  /** A director's complete districts, to be confirmed. */
  ready: { district: District; until: Day }[];
};

export type ReminderFacts = {
  districts: Districts;
  people: readonly (Duty & { email: string })[];
  /** Provinces whose workbook can be read now: of others nobody knows what is missing. */
  readable: ReadonlySet<number>;
  seen: ReadonlyMap<number, DistrictStanding>;
  endsOf(district: District): { record: Day; confirm: Day };
  /** The chosen numbers of days before an end. */
  days: readonly number[];
  today: Day;
  /** Per e-mail the day its last mail belonged to. */
  sent: ReadonlyMap<string, Day>;
  /** E-mails that are to get none. */
  off: ReadonlySet<string>;
};

/** The latest chosen day before `end` that has come; null before the first, and when the end is over. */
export function chosenDay(end: Day, days: readonly number[], today: Day): Day | null {
  if (end === '' || today > end) return null;
  return days
    .map((count) => addDays(end, -count))
    .reduce<Day | null>((last, day) => {
      return day <= today && (last === null || day > last) ? day : last;
    }, null);
}

/** Directors first, then in the order of the roster. What one day's mails do not cover comes on the next. */
export function remindersDue(facts: ReminderFacts): Reminder[] {
  const duties = dutiesOn(facts.people, facts.today);
  const emails = [...new Set(duties.map(({ email }) => email))].filter((email) => !facts.off.has(email));
  const due = emails.flatMap((email): Reminder[] => {
    const own = duties.filter((duty) => duty.email === email);
    const reminder = reminderOf(email, own, facts);
    if (reminder === null || reminder.mark <= (facts.sent.get(email) ?? '')) return [];
    return [reminder];
  });
  return due.sort((a, b) => Number(b.role === 'director') - Number(a.role === 'director'));
}

function reminderOf(email: string, duties: readonly Duty[], facts: ReminderFacts): Reminder | null {
  const { districts: list, readable, seen, endsOf, days, today } = facts;
  const director = duties.find(({ role }) => role === 'director');
  const [first] = duties;
  if (!first) return null;
  const here = new Map<number, District>();
  for (const { role, province, districts } of duties) {
    if (!readable.has(province)) continue;
    for (const district of list.of(province)) {
      if (role === 'director' || districts.includes(district.code)) here.set(district.code, district);
    }
  }
  const marks: Day[] = [];
  const late: Reminder['late'] = [];
  const ready: Reminder['ready'] = [];
  const note = (end: Day): boolean => {
    const mark = chosenDay(end, days, today);
    if (mark !== null) marks.push(mark);
    return mark !== null;
  };
  for (const district of here.values()) {
    const standing = seen.get(district.code);
    if (!standing) continue;
    const { record, confirm } = endsOf(district);
    if (isLate(standing) && note(record)) {
      const areas = standing.areas.filter(({ filled, total }) => filled < total).map(({ area }) => area);
      late.push({ district, missing: standing.total - standing.filled, areas, until: record });
    }
    const directs = duties.some(({ role, province }) => role === 'director' && province === district.province);
    if (directs && isWhole(standing) && isReady(standing) && note(confirm)) ready.push({ district, until: confirm });
  }
  const mark = marks.reduce(laterDay, '');
  if (mark === '') return null;
  return { email, name: (director ?? first).name, role: director ? 'director' : 'recorder', mark, late, ready };
}
