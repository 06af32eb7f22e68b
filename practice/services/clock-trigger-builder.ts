// ClockTriggerBuilder: when a trigger of the clock is to run.
import { instantOfSerial, serialOfDay } from '../model/dates';
import type { When } from '../model/trigger';
import { enumeration } from './enumeration';
import { imitate } from './imitate';
import type { Running } from './running';
import { install } from './script-app';

type Builder = GoogleAppsScript.Script.ClockTriggerBuilder;

export const WEEKDAYS = enumeration<typeof GoogleAppsScript.Base.Weekday>([
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
]);
const WEEK = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

/** Others are refused by Google. */
const MINUTES = [1, 5, 10, 15, 30];
const MINUTE = 60_000;

type Asked = {
  every?: number;
  at?: number;
  days?: number;
  weekday?: number;
  monthDay?: number;
  hour?: number;
  minute?: number;
  zone?: string;
};

export function clockTriggerBuilder(running: Running, name: string): Builder {
  let asked: Asked = {};
  const ask = (more: Asked): Builder => {
    asked = { ...asked, ...more };
    return self;
  };
  const self: Builder = imitate<Builder>(running, 'ClockTriggerBuilder', {
    after: (ms) => ask({ at: running.world.now() + ms }),
    at: (date) => ask({ at: date.getTime() }),
    atDate: (year, month, day) =>
      ask({ at: instantOfSerial(serialOfDay(year, month, day) ?? 0, asked.zone ?? running.timeZone) }),
    atHour: (hour) => ask({ hour }),
    nearMinute: (minute) => ask({ minute }),
    inTimezone: (zone) => ask({ zone }),
    everyMinutes(minutes) {
      if (!MINUTES.includes(minutes)) throw new Error('The value you passed to everyMinutes was invalid.');
      return ask({ every: minutes * MINUTE });
    },
    everyHours: (hours) => ask({ every: hours * 60 * MINUTE }),
    everyDays: (days) => ask({ days }),
    everyWeeks: (weeks) => ask({ days: weeks * 7 }),
    onWeekDay: (day) => ask({ weekday: WEEK.indexOf(String(day)) }),
    onMonthDay: (monthDay) => ask({ monthDay }),
    create: () => install(running, name, whenOf(asked, running.timeZone)),
  });
  return self;
}

/** Where only the hour is given Google picks a minute; here it is the first. */
function whenOf({ every, at, days, weekday, monthDay, hour = 0, minute = 0, zone }: Asked, scriptZone: string): When {
  if (at !== undefined) return { kind: 'once', at };
  if (every !== undefined) return { kind: 'every', ms: every };
  if (days === undefined && weekday === undefined && monthDay === undefined) {
    throw new Error('The trigger needs a time: how often, or when.');
  }
  const on = { ...(weekday !== undefined && { weekday }), ...(monthDay !== undefined && { monthDay }) };
  return { kind: 'days', every: days ?? 1, ...on, hour, minute, zone: zone ?? scriptZone };
}
