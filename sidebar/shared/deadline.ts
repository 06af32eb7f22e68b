// Which tone and words a deadline has: calm, soon from 7 days on, the last day, over, or not yet open.
import { type Day, dayOf, daysBetween, type Instant } from '../../src/domain/day';
import { leafOf } from '../../src/messages/dates';
import {
  DEADLINE,
  type DeadlineKind,
  daysLeftText,
  extendedText,
  leftPill,
  letterText,
  onDay,
} from '../../src/messages/deadlines';

export type DeadlineTone = 'early' | 'calm' | 'soon' | 'last' | 'over';

export type DeadlineWords = {
  tone: DeadlineTone;
  leaf: { top: string; big: string; bottom: string };
  /** The leaf read out. */
  spoken: string;
  what: string;
  date: string;
  extended: string;
  letter: string;
  pill: string;
};

export type DeadlineFacts = { from: Day; until: Day; original: Day; letter: string };

const SOON_DAYS = 7;

export function toneOf({ from, until }: { from: Day; until: Day }, today: Day): DeadlineTone {
  if (today < from) return 'early';
  if (today > until) return 'over';
  if (today === until) return 'last';
  return daysBetween(today, until) <= SOON_DAYS ? 'soon' : 'calm';
}

export function deadlineWords(kind: DeadlineKind, facts: DeadlineFacts, now: Instant): DeadlineWords {
  const today = dayOf(now);
  const tone = toneOf(facts, today);
  const words = DEADLINE[kind];
  const { date, month } = leafOf(facts.until);
  const extended = facts.until === facts.original ? '' : extendedText(facts.original);
  const letter = extended === '' ? '' : letterText(facts.letter);
  const common = { tone, extended, letter, date: onDay(facts.until) };
  switch (tone) {
    case 'early': {
      const days = daysBetween(today, facts.from);
      const leaf = { top: DEADLINE.opensIn, big: String(days), bottom: DEADLINE.days };
      const spoken = `${DEADLINE.opensIn} ${days} ${DEADLINE.days}`;
      return {
        ...common,
        leaf,
        spoken,
        what: words.opens,
        date: onDay(facts.from),
        extended: '',
        letter: '',
        pill: spoken,
      };
    }
    case 'calm':
    case 'soon': {
      const days = daysBetween(today, facts.until);
      const leaf = { top: DEADLINE.left, big: String(days), bottom: DEADLINE.days };
      return { ...common, leaf, spoken: daysLeftText(days), what: words.until, pill: leftPill(days) };
    }
    case 'last': {
      const leaf = { top: DEADLINE.today, big: date, bottom: month };
      return { ...common, leaf, spoken: words.last, what: words.last, date: DEADLINE.tonight, pill: DEADLINE.today };
    }
    case 'over': {
      const leaf = { top: DEADLINE.closed, big: date, bottom: month };
      return { ...common, leaf, spoken: DEADLINE.closed, what: words.over, pill: DEADLINE.closed };
    }
  }
}
