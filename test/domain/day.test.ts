// Days and moments: Bangkok, Buddhist years, inclusive ends.
import * as fc from 'fast-check';
import {
  addDays,
  clockOf,
  dayOf,
  daysBetween,
  earlierDay,
  endOfDay,
  exactMoment,
  fiscalYearOf,
  instantOfSerial,
  isDay,
  laterDay,
  longDay,
  longWeekdayOf,
  parseDay,
  parseMoment,
  serialOf,
  shortDay,
  shortDayWithWeekday,
  shortMoment,
  startOfDay,
} from '../../src/domain/day';

const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1950-01-01', days));
const anyInstant = fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => seconds * 1000);

describe('a day as people type it', () => {
  it.each([
    ['30/9/2564', '2021-09-30'],
    ['30/09/64', '2021-09-30'],
    ['30-9-2564', '2021-09-30'],
    ['30.9.2564', '2021-09-30'],
    ['๓๐ กันยายน ๒๕๖๔', '2021-09-30'],
    ['30 ก.ย. 64', '2021-09-30'],
    ['30 ก.ย. 2564', '2021-09-30'],
    ['วันที่ 8 กันยายน พ.ศ. 2564', '2021-09-08'],
    ['2021-09-30', '2021-09-30'],
    ['2564-09-30', '2021-09-30'],
    ['30/9/2021', '2021-09-30'],
    ['  1 ม.ค. 65 ', '2022-01-01'],
    ['29/2/2567', '2024-02-29'],
    ['31 ธันวาคม 2563', '2020-12-31'],
    ['8กันยายน2564', '2021-09-08'],
    ['วันที่8 ก.ย. พ.ศ.2564', '2021-09-08'],
    ['1/1/2400', '1857-01-01'],
    ['31/12/2799', '2256-12-31'],
    ['1/1/1900', '1900-01-01'],
    ['31/12/2200', '2200-12-31'],
    ['1/1/00', '1957-01-01'],
  ])('%s is %s', (typed, day) => {
    expect(parseDay(typed)).toBe(day);
  });

  it.each([
    '',
    '31/9/2564',
    '29/2/2564',
    '0/1/2564',
    '1/13/2564',
    '30/9/2300',
    '30/9/999',
    '30 กันย 64',
    'วันนี้',
    '9/2564',
    '30/9',
    '130/9/2564',
    '30/9/25641',
    '12021-09-30',
    '2021-09-300',
    'ก่อน 30 ก.ย. 64',
    '30 ก.ย. 64 เช้า',
    '30 ต.ย. 64',
    '1/1/1899',
    '1/1/2201',
    '1/1/2800',
    '1/1/100',
  ])('%j is no day', (typed) => {
    expect(parseDay(typed)).toBeUndefined();
  });

  it('what the screens write can be typed back', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(parseDay(longDay(day))).toBe(day);
      }),
    );
  });
});

describe('a day as people read it', () => {
  it.each([
    ['2021-09-30', '30 ก.ย. 64', 'พฤ. 30 ก.ย. 64', '30 กันยายน 2564'],
    ['2021-10-08', '8 ต.ค. 64', 'ศ. 8 ต.ค. 64', '8 ตุลาคม 2564'],
    ['2024-02-29', '29 ก.พ. 67', 'พฤ. 29 ก.พ. 67', '29 กุมภาพันธ์ 2567'],
    ['2057-01-01', '1 ม.ค. 00', 'จ. 1 ม.ค. 00', '1 มกราคม 2600'],
  ])('%s', (day, short, weekday, long) => {
    expect([shortDay(day), shortDayWithWeekday(day), longDay(day)]).toEqual([short, weekday, long]);
  });

  it('the status report’s moment', () => {
    expect(shortMoment(Date.parse('2021-09-08T03:00:00Z'))).toBe('8 ก.ย. 64 เวลา 10:00 น.');
    expect(parseMoment('8 ก.ย. 64 เวลา 10:00 น.')).toBe(Date.parse('2021-09-08T03:00:00Z'));
    expect(parseMoment('8 ก.ย. 64')).toBeUndefined();
    expect(parseMoment('เมื่อวาน เวลา 10:00 น.')).toBeUndefined();
  });

  it('the moment of a register comes back to the second', () => {
    const at = Date.parse('2021-09-08T10:20:05+07:00');
    expect(exactMoment(at)).toBe('8 ก.ย. 64 เวลา 10:20:05 น.');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (seconds) => {
        const instant = Date.parse('2021-09-08T00:00:00+07:00') + (seconds % 40_000_000) * 1000;
        expect(parseMoment(exactMoment(instant))).toBe(instant);
        expect(parseMoment(shortMoment(instant))).toBe(Math.floor(instant / 60_000) * 60_000);
      }),
    );
  });

  it.each([
    '8 ก.ย. 64 เวลา 110:00 น.',
    '8 ก.ย. 64 เวลา 10:00 น. เช้า',
    '8 ก.ย. 64 เวลา 10:00:5 น.',
    '8 ก.ย. 64 เวลา ประมาณ 10:00 น.',
  ])('%j is no moment', (text) => {
    expect(parseMoment(text)).toBeUndefined();
  });

  it('the weekday of a letter', () => {
    expect(['2021-09-30', '2021-10-03'].map(longWeekdayOf)).toEqual(['พฤหัสบดี', 'อาทิตย์']);
  });
});

describe('an end date', () => {
  it('includes its last second in Bangkok, and not the next', () => {
    expect(endOfDay('2021-09-30')).toBe(Date.parse('2021-09-30T23:59:59+07:00'));
    expect(dayOf(endOfDay('2021-09-30'))).toBe('2021-09-30');
    expect(dayOf(endOfDay('2021-09-30') + 1000)).toBe('2021-10-01');
  });

  it('begins at midnight in Bangkok, which is the evening before in London', () => {
    expect(startOfDay('2021-08-01')).toBe(Date.parse('2021-07-31T17:00:00Z'));
    expect(clockOf(startOfDay('2021-08-01'))).toBe('00:00');
  });
});

it.each([
  ['2021-09-15', '2021-09-30', 15],
  ['2021-09-30', '2021-09-15', -15],
  ['2020-02-28', '2020-03-01', 2],
  ['2021-02-28', '2021-03-01', 1],
  ['2021-09-30', '2021-09-30', 0],
])('from %s to %s it is %i days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
  expect(addDays(from, days)).toBe(to);
});

it.each([
  ['2020-09-30', 2563],
  ['2020-10-01', 2564],
  ['2021-09-30', 2564],
  ['2021-10-01', 2565],
])('%s lies in fiscal year %i', (day, year) => {
  expect(fiscalYearOf(day)).toBe(year);
});

it('of two days one is the earlier and the other the later, whichever is named first', () => {
  const days = ['2021-09-15', '2021-09-30'] as const;
  const turned = ['2021-09-30', '2021-09-15'] as const;
  expect([earlierDay(...days), earlierDay(...turned)]).toEqual(['2021-09-15', '2021-09-15']);
  expect([laterDay(...days), laterDay(...turned)]).toEqual(['2021-09-30', '2021-09-30']);
});

it.each(['12021-09-30', '2021-09-30T', '2021-02-29', '2021-13-01', '2564-9-30', '2021-9-30', '', 'x'])(
  '%j is not a stored day',
  (text) => {
    expect(isDay(text)).toBe(false);
  },
);

describe('date numbers of Sheets', () => {
  it('are wall-clock days of Bangkok since 30 December 1899', () => {
    expect(serialOf(Date.parse('2021-09-24T09:00:00+07:00'))).toBe(44463.375);
    expect(instantOfSerial(44463.375)).toBe(Date.parse('2021-09-24T09:00:00+07:00'));
  });

  it('come back to the second', () => {
    fc.assert(
      fc.property(anyInstant, (instant) => {
        expect(instantOfSerial(serialOf(instant))).toBe(instant);
      }),
    );
  });
});
