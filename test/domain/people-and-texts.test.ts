// Duties by day, Thai texts, jumps and minutes.
import * as fc from 'fast-check';
import { defaultCatalogue } from '../../src/domain/catalogue-default';
import { DEFAULT_JUMP_LIMITS, jumpRatio } from '../../src/domain/jump';
import { type Duty, directingDuty, dutiesOn, mayConfirm, mayRecord } from '../../src/domain/person';
import { arabicDigits, comparableName, thaiDigits, tidyText } from '../../src/domain/thai-text';
import { areaMinutes } from '../../src/domain/workload';

const DUTY: Duty = {
  role: 'recorder',
  name: 'ท้องถิ่นอำเภอลับแล',
  phone: '',
  province: 53,
  districts: [5308],
  from: '',
  until: '',
  actingFor: '',
};
const STANDS_IN: Duty = { ...DUTY, districts: [5302], from: '2021-09-01', until: '2021-09-30', actingFor: 'ตรอน' };
const DIRECTOR: Duty = { ...DUTY, role: 'director', districts: [] };

describe('duties', () => {
  it.each([
    ['2021-08-31', false],
    ['2021-09-01', true],
    ['2021-09-30', true],
    ['2021-10-01', false],
  ])('on %s the one who stands in may record: %s', (day, may) => {
    expect(mayRecord(dutiesOn([DUTY, STANDS_IN], day), 5302)).toBe(may);
    expect(mayRecord(dutiesOn([DUTY, STANDS_IN], day), 5308)).toBe(true);
  });

  it.each<[string, Duty[], [boolean, boolean]]>([
    ['a recorder records and does not confirm', [DUTY], [true, false]],
    ['a director confirms and does not record', [DIRECTOR], [false, true]],
    ['who is both does both', [DUTY, DIRECTOR], [true, true]],
    ['a stranger does neither', [], [false, false]],
  ])('%s', (_, duties, may) => {
    expect([mayRecord(duties, 5308), mayConfirm(duties, 53)]).toEqual(may);
  });

  it('a director of one province does not confirm another, a director listed with districts records none', () => {
    expect(mayConfirm([DIRECTOR], 64)).toBe(false);
    expect(mayRecord([{ ...DIRECTOR, districts: [5308] }], 5308)).toBe(false);
  });

  it('a province is confirmed under one’s own post before one that is stood in for, in whatever order they are listed', () => {
    const standsIn: Duty = { ...DIRECTOR, name: 'แทน', actingFor: 'ผอ.' };
    const elsewhere: Duty = { ...DIRECTOR, name: 'ที่อื่น', province: 64 };
    expect(directingDuty([DUTY, elsewhere, standsIn, DIRECTOR], 53)).toBe(DIRECTOR);
    expect(directingDuty([DIRECTOR, standsIn], 53)).toBe(DIRECTOR);
    expect(directingDuty([DUTY, elsewhere, standsIn], 53)).toBe(standsIn);
    expect(directingDuty([DUTY, elsewhere], 53)).toBeUndefined();
  });
});

describe('Thai texts', () => {
  it('digits turn both ways', () => {
    expect([arabicDigits('มท ๐๘๑๒/ว ๑๙๖๐'), thaiDigits('8 ก.ย. 2564')]).toEqual(['มท 0812/ว 1960', '๘ ก.ย. ๒๕๖๔']);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(arabicDigits(thaiDigits(text))).toBe(arabicDigits(text));
      }),
    );
  });

  it.each([
    ['sara am from two halves', 'น\u0e4d\u0e32', 'น\u0e33'],
    ['tone mark before the halves', 'น\u0e49\u0e4d\u0e32', 'น\u0e49\u0e33'],
    ['tone mark between the halves', 'น\u0e4d\u0e49\u0e32', 'น\u0e49\u0e33'],
    ['แ from two เ', 'เเม่', 'แม่'],
    ['invisible spaces', 'ลับ\u200bแล\ufeff', 'ลับแล'],
    ['hard spaces', 'ลับ\u00a0แล', 'ลับ แล'],
  ])('%s', (_, typed, tidy) => {
    expect(tidyText(typed)).toBe(tidy);
  });

  it('tidying twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(tidyText(tidyText(text))).toBe(tidyText(text));
      }),
    );
  });

  it('names are compared without spaces', () => {
    expect(comparableName(' เมือง อุตรดิตถ์ ')).toBe(comparableName('เมืองอุตรดิตถ์'));
  });
});

it.each([
  ['three times is not yet remarked', 30, 10, null],
  ['more than three times', 31, 10, 3.1],
  ['a third is not yet remarked', 10, 30, null],
  ['less than a third', 9, 30, 0.3],
  ['zero now', 0, 30, null],
  ['zero last year', 30, 0, null],
  ['nothing known of last year', 30, null, null],
])('%s', (_, value, lastYear, ratio) => {
  expect(jumpRatio(value, lastYear, DEFAULT_JUMP_LIMITS)).toBe(ratio);
});

it('minutes are volumes times standard time; what is not recorded adds nothing', () => {
  const [first] = defaultCatalogue.items.filter((item) => item.area === 1);
  if (!first) throw new Error('no items');
  expect(areaMinutes(defaultCatalogue, 1, (code) => (code === first.code ? 3 : null))).toBe(3 * first.minutes);
  expect(areaMinutes(defaultCatalogue, 1, () => undefined)).toBe(0);
});
