// Who is reminded on which chosen day, and of what; and whom HQ has to chase.
import type { ConfirmationState } from '../../src/domain/confirmation';
import { officialDistricts } from '../../src/domain/districts';
import type { DistrictStanding } from '../../src/domain/national';
import { toChaseNationally } from '../../src/domain/national-chasing';
import type { Duty } from '../../src/domain/person';
import { districtsOf, provinceByCode } from '../../src/domain/places';
import { chosenDay, type ReminderFacts, remindersDue } from '../../src/domain/reminders';

const PHUKET = 83;
const DISTRICTS = districtsOf(PHUKET);
const [FIRST, SECOND, THIRD] = DISTRICTS.map(({ code }) => code);
if (FIRST === undefined || SECOND === undefined || THIRD === undefined) throw new Error('ภูเก็ต has three districts.');
const DAYS = [14, 7, 3, 1];
const ENDS = { record: '2021-09-30', confirm: '2021-10-08' };

const standing = (district: number, filled: number, confirmation: ConfirmationState = 'none'): DistrictStanding => ({
  district,
  confirmation,
  filled,
  total: 12,
  areas: [
    { area: 1, filled: Math.min(filled, 6), total: 6 },
    { area: 2, filled: Math.max(0, filled - 6), total: 6 },
  ],
});
const seenAs = (...standings: DistrictStanding[]) => new Map(standings.map((each) => [each.district, each]));
const duty = (email: string, part: Partial<Duty>): Duty & { email: string } => ({
  email,
  role: 'recorder',
  name: email,
  phone: '0 7600 0000',
  province: PHUKET,
  districts: [],
  from: '',
  until: '',
  actingFor: '',
  ...part,
});
const PEOPLE = [
  duty('first', { districts: [FIRST] }),
  duty('second', { districts: [SECOND, THIRD] }),
  duty('director', { role: 'director' }),
];

const due = (part: Partial<ReminderFacts>) =>
  remindersDue({
    districts: officialDistricts(),
    people: PEOPLE,
    readable: new Set([PHUKET]),
    seen: seenAs(standing(FIRST, 12), standing(SECOND, 3), standing(THIRD, 7)),
    endsOf: () => ENDS,
    days: DAYS,
    today: '2021-09-23',
    sent: new Map(),
    off: new Set(),
    ...part,
  });

describe('a chosen day', () => {
  it.each([
    ['2021-09-15', null],
    ['2021-09-16', '2021-09-16'],
    ['2021-09-22', '2021-09-16'],
    ['2021-09-23', '2021-09-23'],
    ['2021-09-30', '2021-09-29'],
    ['2021-10-01', null],
  ])('on %s is %s', (today, day) => {
    expect(chosenDay('2021-09-30', DAYS, today)).toBe(day);
  });
});

it('the order in which the days were chosen is of no matter, and without an end there is none', () => {
  expect(chosenDay('2021-09-30', [1, 14, 3, 7], '2021-09-30')).toBe('2021-09-29');
  expect(chosenDay('', DAYS, '2021-09-30')).toBeNull();
});

describe('reminders', () => {
  it('go to directors first, and one to each person with something left to do', () => {
    expect(due({}).map(({ email, late, ready }) => [email, late.length, ready.length])).toEqual([
      ['director', 2, 0],
      ['second', 2, 0],
    ]);
  });

  it('tell of each late district what is missing, in which areas, and until when', () => {
    const [director, second] = due({});
    expect([director?.role, second?.role]).toEqual(['director', 'recorder']);
    expect(second?.late.map(({ district, missing, areas, until }) => [district.code, missing, areas, until])).toEqual([
      [SECOND, 9, [1, 2], '2021-09-30'],
      [THIRD, 5, [2], '2021-09-30'],
    ]);
  });

  it('go to directors before recorders, wherever the roster has them', () => {
    const another = duty('another', { role: 'director' });
    const order = (...people: ReminderFacts['people']) => due({ people }).map(({ email }) => email);
    const [, second, director] = PEOPLE;
    if (!second || !director) throw new Error('There are three people.');
    expect(order(second, director, another)).toEqual(['director', 'another', 'second']);
    expect(order(director, second, another)).toEqual(['director', 'another', 'second']);
  });

  it('tell of complete districts only who directs their province', () => {
    const today = '2021-10-01';
    const seen = seenAs(...DISTRICTS.map(({ code }) => standing(code, 12)));
    const elsewhere = duty('elsewhere', { role: 'director', province: 53 });
    const alsoHere = duty('elsewhere', { districts: [SECOND] });
    expect(due({ today, seen, people: [PEOPLE[1] ?? alsoHere] })).toEqual([]);
    expect(due({ today, seen, people: [elsewhere, alsoHere] })).toEqual([]);
    const [both] = due({ today, seen, people: [alsoHere, duty('elsewhere', { role: 'director' })] });
    expect(both?.ready).toHaveLength(3);
  });

  it('tell a director of complete districts once the end of confirming comes near', () => {
    const [director] = due({ today: '2021-10-01', sent: new Map([['director', '2021-09-29']]) });
    expect(director).toMatchObject({
      email: 'director',
      mark: '2021-10-01',
      late: [],
      ready: [{ until: '2021-10-08' }],
    });
  });

  it('come once for each chosen day, also when that day’s mails were too many', () => {
    const sent = new Map([['director', '2021-09-23']]);
    const seen = seenAs(standing(FIRST, 12, 'confirmed'), standing(SECOND, 3), standing(THIRD, 7));
    expect(due({ sent, seen }).map(({ email }) => email)).toEqual(['second']);
    expect(due({ sent, seen, today: '2021-09-25' }).map(({ email }) => email)).toEqual(['second']);
    expect(due({ sent, seen, today: '2021-09-27' }).map(({ email }) => email)).toEqual(['director', 'second']);
  });

  it.each<[string, Partial<ReminderFacts>]>([
    ['who asked for none', { off: new Set(['director', 'second']) }],
    ['of a province whose workbook cannot be read', { readable: new Set() }],
    ['before the first chosen day', { today: '2021-09-15' }],
    ['when HQ chose no day', { days: [] }],
    ['of districts nobody has seen', { seen: new Map() }],
    ['when all is confirmed', { seen: seenAs(...DISTRICTS.map(({ code }) => standing(code, 12, 'confirmed'))) }],
  ])('go to nobody %s', (_, part) => {
    expect(due(part)).toEqual([]);
  });
});

describe('whom HQ has to chase', () => {
  const province = provinceByCode(PHUKET);
  if (!province) throw new Error('There is no ภูเก็ต.');
  const look = (seen: ReadonlyMap<number, DistrictStanding>, people: readonly Duty[] = PEOPLE) =>
    toChaseNationally(
      [{ provinces: [province], sweptAt: 1, readable: true }],
      seen,
      people,
      officialDistricts(),
      '2021-09-23',
    )[0];

  it('is late, or complete and waiting for the director, or confirmed: each district once', () => {
    const chased = look(seenAs(standing(FIRST, 12), standing(SECOND, 3), standing(THIRD, 12, 'confirmed')));
    expect(chased?.late.map(({ district, missing, areas }) => [district.code, missing, areas])).toEqual([
      [SECOND, 9, [1, 2]],
    ]);
    expect(chased?.ready.map(({ code }) => code)).toEqual([FIRST]);
    expect(chased?.confirmed).toBe(1);
  });

  it('has a district that was sent back among the late, and one that was never seen apart', () => {
    const chased = look(seenAs(standing(FIRST, 12, 'returned'), standing(SECOND, 12, 'revised')));
    expect(chased?.late.map(({ district, returned }) => [district.code, returned])).toEqual([[FIRST, true]]);
    expect(chased?.ready.map(({ code }) => code)).toEqual([SECOND]);
    expect(chased?.unseen).toBe(1);
  });

  it('answers under the name of whom one stands in for, while one does', () => {
    const acting = duty('acting', { role: 'director', actingFor: 'ผอ.กลุ่มงานฯ', from: '2021-09-20' });
    expect(look(new Map(), [...PEOPLE, acting])?.director.name).toBe('acting (แทน ผอ.กลุ่มงานฯ)');
  });
});
