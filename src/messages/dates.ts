// How days and moments are said on a narrow screen.
import { clockOf, type Day, dayOf, type Instant, shortDay, shortDayWithWeekday } from '../domain/day';

/** `10:42 น.` */
export function timeText(instant: Instant): string {
  return `${clockOf(instant)} น.`;
}

/** `22 ก.ย. 64 14:20 น.` */
export function momentText(instant: Instant): string {
  return `${shortDay(dayOf(instant))} ${timeText(instant)}`;
}

/** `พ. 22 ก.ย. 64 เวลา 14:20 น.` */
export function fullMomentText(instant: Instant): string {
  return `${shortDayWithWeekday(dayOf(instant))} เวลา ${timeText(instant)}`;
}

/** Only the time when it was today. */
export function recentText(instant: Instant, now: Instant): string {
  return dayOf(instant) === dayOf(now) ? timeText(instant) : momentText(instant);
}

/** `15 ก.ย.` */
export function dayInYearText(day: Day): string {
  return shortDay(day).split(' ').slice(0, 2).join(' ');
}

/** Date and month apart, as they stand on a calendar leaf. */
export function leafOf(day: Day): { date: string; month: string } {
  const [date = '', month = ''] = shortDay(day).split(' ');
  return { date, month };
}
