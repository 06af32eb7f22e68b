// Public holidays of Thailand with a fixed date; those that follow the moon or a cabinet decision are typed by HQ.
import type { Day } from './day';

/** Month and day. Source: announcements of the Cabinet Secretariat; the moved substitute days are not among them. */
const FIXED = new Set([
  '01-01',
  '04-06',
  '04-13',
  '04-14',
  '04-15',
  '05-01',
  '05-04',
  '06-03',
  '07-28',
  '08-12',
  '10-13',
  '10-23',
  '12-05',
  '12-10',
  '12-31',
]);

export function isHoliday(day: Day, typed: readonly Day[]): boolean {
  return FIXED.has(day.slice(5)) || typed.includes(day);
}

export function isWeekend(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}
