// Dates as text by the patterns of Java's SimpleDateFormat, in English and in Gregorian years, as Utilities has them.
import { instantOfSerial, serialOfDay, wallClock } from './dates';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'];
const ALL_MONTHS = [...MONTHS, 'October', 'November', 'December'];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const TOKENS = /'((?:[^']|'')*)'|([A-Za-z])\2*/g;

/** `instant` in milliseconds since 1970. */
export function formatDate(instant: number, zone: string, pattern: string): string {
  const wall = wallClock(instant, zone);
  return pattern.replace(TOKENS, (run: string, quoted: string | undefined, letter: string | undefined) => {
    if (letter === undefined) return quoted === '' ? "'" : (quoted ?? '').replaceAll("''", "'");
    return part(letter, run.length, wall, zone);
  });
}

type Wall = ReturnType<typeof wallClock>;

function part(letter: string, length: number, wall: Wall, zone: string): string {
  const { at, offset } = wall;
  const number = (value: number) => String(value).padStart(length, '0');
  const named = (names: readonly string[], index: number) => {
    const name = names[index] ?? '';
    return length > 3 ? name : name.slice(0, 3);
  };
  const hour = at.getUTCHours();
  switch (letter) {
    case 'G':
      return 'AD';
    case 'y':
    case 'Y':
      return length === 2 ? String(at.getUTCFullYear()).slice(-2) : number(at.getUTCFullYear());
    case 'M':
    case 'L':
      return length > 2 ? named(ALL_MONTHS, at.getUTCMonth()) : number(at.getUTCMonth() + 1);
    case 'd':
      return number(at.getUTCDate());
    case 'D':
      return number(dayOfYear(at));
    case 'E':
      return named(DAYS, at.getUTCDay());
    case 'u':
      return number(at.getUTCDay() || 7);
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'H':
      return number(hour);
    case 'k':
      return number(hour || 24);
    case 'K':
      return number(hour % 12);
    case 'h':
      return number(hour % 12 || 12);
    case 'm':
      return number(at.getUTCMinutes());
    case 's':
      return number(at.getUTCSeconds());
    case 'S':
      return number(at.getUTCMilliseconds());
    case 'Z':
      return offsetText(offset, '');
    case 'X':
      if (offset === 0) return 'Z';
      return length === 1 ? offsetText(offset, '').slice(0, 3) : offsetText(offset, length === 2 ? '' : ':');
    case 'z':
      return zoneName(at.getTime() - offset, zone, length);
    default:
      throw new Error(`Invalid argument: illegal pattern character '${letter}'`);
  }
}

function dayOfYear(at: Date): number {
  return (
    Math.round(
      (Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()) - Date.UTC(at.getUTCFullYear(), 0, 1)) /
        86_400_000,
    ) + 1
  );
}

function offsetText(offset: number, between: string): string {
  const minutes = Math.abs(Math.round(offset / 60_000));
  const two = (value: number) => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${between}${two(minutes % 60)}`;
}

function zoneName(instant: number, zone: string, length: number): string {
  const style = length > 3 ? 'long' : 'short';
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: style }).formatToParts(instant);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

const READ: { [letter: string]: keyof Read } = {
  y: 'year',
  M: 'month',
  d: 'day',
  H: 'hour',
  h: 'hour',
  m: 'minute',
  s: 'second',
};

type Read = { year: number; month: number; day: number; hour: number; minute: number; second: number };

/** The moment that a text names, in milliseconds since 1970. */
export function parseDate(text: string, zone: string, pattern: string): number {
  const read: Read = { year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0 };
  let at = 0;
  let afternoon = false;
  const wrong = () => new Error(`Invalid argument: date. Should be of type: ${pattern}`);
  for (const [run, quoted, letter] of pattern.matchAll(/'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g)) {
    if (letter === undefined) {
      const literal = quoted === undefined ? run : quoted.replaceAll("''", "'") || "'";
      if (!text.startsWith(literal, at)) throw wrong();
      at += literal.length;
      continue;
    }
    const rest = text.slice(at);
    const word = /^[A-Za-z]+/.exec(rest)?.[0] ?? '';
    const digits = /^\d+/.exec(rest)?.[0] ?? '';
    if (letter === 'M' && run.length > 2) {
      read.month = ALL_MONTHS.findIndex((month) => word.length > 2 && month.startsWith(word)) + 1;
      if (read.month === 0) throw wrong();
      at += word.length;
    } else if (letter === 'a') {
      afternoon = word.toUpperCase() === 'PM';
      at += word.length;
    } else if (letter === 'E') at += word.length;
    else {
      const field = READ[letter];
      if (field === undefined) throw new Error(`not imitated: Utilities.parseDate of ${letter}`);
      if (digits === '') throw wrong();
      read[field] = Number(digits);
      at += digits.length;
    }
  }
  const day = serialOfDay(read.year, read.month, read.day);
  if (day === undefined) throw wrong();
  const hour = afternoon && read.hour < 12 ? read.hour + 12 : read.hour;
  return instantOfSerial(day + (hour * 3600 + read.minute * 60 + read.second) / 86_400, zone);
}
