// Days and times as Thais write them: Buddhist era, Bangkok time.

export const MONTHS = ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'];
const WEEKDAYS = ['อา.', 'จ.', 'อ.', 'พ.', 'พฤ.', 'ศ.', 'ส.'];

// Thailand has had no other time since 1920.
const BANGKOK_MS = 7 * 3_600_000;
const BUDDHIST = 543;
export const DAY_MS = 86_400_000;

/** `year` is of the Buddhist era, `month` 1 to 12. */
export type Moment = { day: number; month: number; year: number; hour: number; minute: number };

export function momentOf(ms: number): Moment {
  const date = new Date(ms + BANGKOK_MS);
  return {
    day: date.getUTCDate(),
    month: date.getUTCMonth() + 1,
    year: date.getUTCFullYear() + BUDDHIST,
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
}

/** Null for a day that the calendar does not have. */
export function instantOf({ day, month, year, hour, minute }: Moment): number | null {
  const ms = Date.UTC(year - BUDDHIST, month - 1, day, hour, minute) - BANGKOK_MS;
  const back = momentOf(ms);
  const same = back.day === day && back.month === month && back.year === year;
  return same && back.hour === hour && back.minute === minute ? ms : null;
}

/** 'ศ. 24 ก.ย. 64' */
export function shortDay(ms: number): string {
  const { day, month, year } = momentOf(ms);
  const weekday = WEEKDAYS[new Date(ms + BANGKOK_MS).getUTCDay()];
  return `${weekday} ${day} ${MONTHS[month - 1]} ${two(year % 100)}`;
}

/** '10:42 น.' */
export function shortTime(ms: number): string {
  const { hour, minute } = momentOf(ms);
  return `${two(hour)}:${two(minute)} น.`;
}

/** 'ศ. 24 ก.ย. 64 10:42 น.' */
export function shortStamp(ms: number): string {
  return `${shortDay(ms)} ${shortTime(ms)}`;
}

/** Reads '10:42', '10.42', '1042' and '9:05'; null for anything else. */
export function timeFrom(text: string): { hour: number; minute: number } | null {
  const found = /^\s*(\d{1,2})[:.]?(\d{2})\s*(?:น\.?)?\s*$/.exec(text);
  if (!found) return null;
  const [hour, minute] = [Number(found[1]), Number(found[2])];
  return hour < 24 && minute < 60 ? { hour, minute } : null;
}

export function two(value: number): string {
  return String(value).padStart(2, '0');
}
