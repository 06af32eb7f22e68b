// Dates in cells: days since 30 December 1899 on the wall clock of the spreadsheet's time zone.
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The serial number that a clock on the wall of `zone` shows at this instant. */
export function serialOfInstant(instant: number, zone: string): number {
  return (instant + offsetAt(instant, zone) - EPOCH) / DAY;
}

export function instantOfSerial(serial: number, zone: string): number {
  const wall = EPOCH + Math.round(serial * 86_400) * 1000;
  // The offset is asked for at the guess, and once more where the guess crossed a change of the clocks.
  const guess = wall - offsetAt(wall, zone);
  return wall - offsetAt(guess, zone);
}

/** Undefined when there is no such day. */
export function serialOfDay(year: number, month: number, day: number): number | undefined {
  const at = new Date(Date.UTC(year, month - 1, day));
  if (at.getUTCFullYear() !== year || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return undefined;
  return (at.getTime() - EPOCH) / DAY;
}

export function yearAt(instant: number, zone: string): number {
  return new Date(instant + offsetAt(instant, zone)).getUTCFullYear();
}

/** What the clock on the wall of `zone` shows: `at`, read in UTC, and by how many milliseconds it differs. */
export function wallClock(instant: number, zone: string): { at: Date; offset: number } {
  const offset = offsetAt(instant, zone);
  return { at: new Date(instant + offset), offset };
}

const formats = new Map<string, Intl.DateTimeFormat>();

const QUARTER = 900_000;
/** Zone → quarter of an hour → offset: since 1970, clocks have changed at full quarters only. */
const offsets = new Map<string, Map<number, number>>();
const MOST_OFFSETS = 1000;

function offsetAt(instant: number, zone: string): number {
  if (instant < 0) return offsetLookedUp(instant, zone);
  const quarter = Math.floor(instant / QUARTER);
  const known = offsets.get(zone) ?? new Map<number, number>();
  const found = known.get(quarter);
  if (found !== undefined) return found;
  const offset = offsetLookedUp(instant, zone);
  if (known.size >= MOST_OFFSETS) known.clear();
  offsets.set(zone, known.set(quarter, offset));
  return offset;
}

function offsetLookedUp(instant: number, zone: string): number {
  let format = formats.get(zone);
  if (!format) {
    const number = 'numeric';
    const parts = { year: number, month: number, day: number, hour: number, minute: number, second: number } as const;
    format = new Intl.DateTimeFormat('en-US', { ...parts, timeZone: zone, hourCycle: 'h23', calendar: 'gregory' });
    formats.set(zone, format);
  }
  const part: { [type: string]: number } = {};
  for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}
