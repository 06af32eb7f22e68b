// Calendar days and instants in Bangkok; Buddhist years are turned into Christian ones before any arithmetic.
import { arabicDigits, tidyText } from './thai-text';

/** A calendar day in Bangkok as ISO text with a Christian year, e.g. `2021-09-30`. */
export type Day = string;
/** Milliseconds since 1970 UTC. */
export type Instant = number;

/** Bangkok has been UTC+7 without daylight saving since 1920, so no zone table is needed. */
const BANGKOK_MS = 7 * 3600_000;
const DAY_MS = 86_400_000;
/** Sheets counts days from 30 December 1899. */
const SHEETS_EPOCH_MS = Date.UTC(1899, 11, 30);

const MONTHS = [
  'มกราคม',
  'กุมภาพันธ์',
  'มีนาคม',
  'เมษายน',
  'พฤษภาคม',
  'มิถุนายน',
  'กรกฎาคม',
  'สิงหาคม',
  'กันยายน',
  'ตุลาคม',
  'พฤศจิกายน',
  'ธันวาคม',
];
export const SHORT_MONTHS: readonly string[] = [
  'ม.ค.',
  'ก.พ.',
  'มี.ค.',
  'เม.ย.',
  'พ.ค.',
  'มิ.ย.',
  'ก.ค.',
  'ส.ค.',
  'ก.ย.',
  'ต.ค.',
  'พ.ย.',
  'ธ.ค.',
];
const SHORT_WEEKDAYS = ['อา.', 'จ.', 'อ.', 'พ.', 'พฤ.', 'ศ.', 'ส.'];

const LONG_WEEKDAYS = ['อาทิตย์', 'จันทร์', 'อังคาร', 'พุธ', 'พฤหัสบดี', 'ศุกร์', 'เสาร์'];

export function dayOf(instant: Instant): Day {
  return new Date(instant + BANGKOK_MS).toISOString().slice(0, 10);
}

/** `HH:MM` in Bangkok. */
export function clockOf(instant: Instant): string {
  return new Date(instant + BANGKOK_MS).toISOString().slice(11, 16);
}

export function startOfDay(day: Day): Instant {
  return Date.parse(`${day}T00:00:00Z`) - BANGKOK_MS;
}

/** The last whole second of the day: an end date includes its day. */
export function endOfDay(day: Day): Instant {
  return startOfDay(day) + DAY_MS - 1000;
}

/** Whole days from one day to another; negative when `to` lies before. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((startOfDay(to) - startOfDay(from)) / DAY_MS);
}

export function addDays(day: Day, days: number): Day {
  return dayOf(startOfDay(day) + days * DAY_MS);
}

export function laterDay(a: Day, b: Day): Day {
  return a >= b ? a : b;
}

export function earlierDay(a: Day, b: Day): Day {
  return a <= b ? a : b;
}

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(at) && new Date(at).toISOString().slice(0, 10) === text;
}

/** The fiscal year a day lies in, as a Buddhist year: 1 October to 30 September, named by the year it ends in. */
export function fiscalYearOf(day: Day): number {
  const [year, month] = parts(day);
  return year + 543 + (month >= 10 ? 1 : 0);
}

/** A Sheets date-time number in a spreadsheet whose zone is Asia/Bangkok, rounded to the second. */
export function serialOf(instant: Instant): number {
  return Math.round((instant + BANGKOK_MS - SHEETS_EPOCH_MS) / 1000) / 86_400;
}

export function instantOfSerial(serial: number): Instant {
  return Math.round(serial * 86_400) * 1000 + SHEETS_EPOCH_MS - BANGKOK_MS;
}

/** `30 ก.ย. 64` */
export function shortDay(day: Day): string {
  const [year, month, date] = parts(day);
  return `${date} ${SHORT_MONTHS[month - 1] ?? ''} ${String(year + 543).slice(-2)}`;
}

/** `พฤ. 30 ก.ย. 64` */
export function shortDayWithWeekday(day: Day): string {
  return `${SHORT_WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ''} ${shortDay(day)}`;
}

/** `พฤหัสบดี` */
export function longWeekdayOf(day: Day): string {
  return LONG_WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
}

/** `30 กันยายน 2564`, the form of letters (in Arabic digits). */
export function longDay(day: Day): string {
  const [year, month, date] = parts(day);
  return `${date} ${MONTHS[month - 1] ?? ''} ${year + 543}`;
}

/** `8 ก.ย. 64 เวลา 10:00 น.`, the form of the status report. */
export function shortMoment(instant: Instant): string {
  return `${shortDay(dayOf(instant))} เวลา ${clockOf(instant)} น.`;
}

/**
 * Reads a day as a person types it: `30/9/2564`, `30 ก.ย. 64`, `๓๐ กันยายน ๒๕๖๔`, `2021-09-30`.
 * A two-digit year is Buddhist (25yy), from 2400 on it is Buddhist, 1900-2200 Christian; anything else is not a day.
 */
export function parseDay(text: string): Day | undefined {
  const tidy = arabicDigits(tidyText(text))
    .replace(/^วันที่\s*/, '')
    .replace(/พ\.ศ\.\s*/, '');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(tidy);
  if (iso) return dayFrom(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/.exec(tidy);
  if (slashed) return dayFrom(Number(slashed[3]), Number(slashed[2]), Number(slashed[1]));
  const named = /^(\d{1,2})\s*([ก-๙.]+?)\s*(\d{2}|\d{4})$/.exec(tidy);
  if (!named) return undefined;
  const name = named[2] ?? '';
  const month = MONTHS.indexOf(name) >= 0 ? MONTHS.indexOf(name) : SHORT_MONTHS.indexOf(name);
  return month < 0 ? undefined : dayFrom(Number(named[3]), month + 1, Number(named[1]));
}

function dayFrom(typedYear: number, month: number, date: number): Day | undefined {
  const year = christianYear(typedYear);
  if (year === undefined) return undefined;
  const day = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

function christianYear(typed: number): number | undefined {
  if (typed < 100) return typed + 2500 - 543;
  if (typed >= 2400 && typed < 2800) return typed - 543;
  return typed >= 1900 && typed <= 2200 ? typed : undefined;
}

function parts(day: Day): [number, number, number] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
}

/** `8 ก.ย. 64 เวลา 10:00:05 น.`, for registers, where a moment must be read back as it was. */
export function exactMoment(instant: Instant): string {
  const seconds = String(Math.floor(instant / 1000) % 60).padStart(2, '0');
  return `${shortDay(dayOf(instant))} เวลา ${clockOf(instant)}:${seconds} น.`;
}

/** Reads back what shortMoment wrote, to the minute, or exactMoment, to the second. */
export function parseMoment(text: string): Instant | undefined {
  const [date = '', time = ''] = text.split(' เวลา ');
  const day = parseDay(date);
  const clock = /^(\d{2}):(\d{2})(?::(\d{2}))? น\.$/.exec(time);
  if (!day || !clock) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = clock.slice(1).map((part = '0') => Number(part));
  return startOfDay(day) + (hours * 3600 + minutes * 60 + seconds) * 1000;
}
