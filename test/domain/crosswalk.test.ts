// Districts renamed, merged and split: what a line means, which list a round has, and what last year's numbers belong to.
import {
  type ChangeDraft,
  type DistrictChange,
  districtsOn,
  inOrder,
  originsSince,
  successionOf,
} from '../../src/domain/crosswalk';
import { districtsAfter, officialDistricts } from '../../src/domain/districts';
import { readDistrict } from '../../src/domain/place-names';
import { provinceByCode, provinces } from '../../src/domain/places';

const UTTARADIT = 53;
const [MUEANG, LAPLAE, PHICHAI, TRON] = [5301, 5308, 5307, 5302];
const NEW = 5310;

const change = (part: Partial<DistrictChange>): DistrictChange => ({
  kind: 'rename',
  day: '2022-01-01',
  province: UTTARADIT,
  was: [LAPLAE],
  are: [{ code: LAPLAE, name: 'ศรีลับแล' }],
  source: 'ประกาศ',
  ...part,
});
const RENAMED = change({});
const MERGED = change({
  kind: 'merge',
  day: '2022-03-01',
  was: [PHICHAI, TRON],
  are: [{ code: PHICHAI, name: 'พิชัย' }],
});
const SPLIT = change({
  kind: 'split',
  day: '2022-05-01',
  was: [MUEANG],
  are: [
    { code: MUEANG, name: 'เมืองอุตรดิตถ์' },
    { code: NEW, name: 'ท่าเสา' },
  ],
});
const namesOf = (changes: readonly DistrictChange[], day = '9999-12-31') =>
  districtsOn(changes, day)
    .of(UTTARADIT)
    .map(({ name }) => name);

describe('the list of a day', () => {
  it('without any change it is the official one', () => {
    expect(districtsOn([], '2022-01-01')).toBe(officialDistricts());
  });

  it.each([
    ['the day before', '2021-12-31', 'ลับแล'],
    ['the day itself', '2022-01-01', 'ศรีลับแล'],
  ])('a change is in force from its day on: %s', (_, day, name) => {
    expect(districtsOn([RENAMED], day).withCode(LAPLAE)?.name).toBe(name);
  });

  it('a new name stands where the old one stood, a merged office is gone, a new one follows what it came from', () => {
    expect(namesOf([SPLIT, MERGED, RENAMED])).toEqual([
      'เมืองอุตรดิตถ์',
      'ท่าเสา',
      'ศรีลับแล',
      'พิชัย',
      'ท่าปลา',
      'ทองแสนขัน',
      'น้ำปาด',
      'ฟากท่า',
      'บ้านโคก',
    ]);
    const orders = districtsOn([SPLIT, MERGED, RENAMED], '2022-05-01').of(UTTARADIT);
    expect(orders.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('what was written down later and came into force before counts first; of one day, as it stands', () => {
    const again = change({ day: '2022-02-01', are: [{ code: LAPLAE, name: 'ลับแลนคร' }] });
    const sameDay = change({ day: '2022-02-01', are: [{ code: LAPLAE, name: 'นครลับแล' }] });
    const nameAfter = (changes: readonly DistrictChange[]) => districtsOn(changes, '2022-03-01').withCode(LAPLAE)?.name;
    expect([nameAfter([again, RENAMED]), nameAfter([RENAMED, again])]).toEqual(['ลับแลนคร', 'ลับแลนคร']);
    expect([nameAfter([again, sameDay]), nameAfter([sameDay, again])]).toEqual(['นครลับแล', 'ลับแลนคร']);
  });

  it('other provinces keep theirs', () => {
    const after = districtsAfter([RENAMED, MERGED, SPLIT]);
    for (const { code } of provinces().filter((each) => each.code !== UTTARADIT)) {
      expect(after.of(code)).toBe(officialDistricts().of(code));
    }
  });

  it('a code that came with a change is found by it, one that went is not', () => {
    const after = districtsAfter([MERGED, SPLIT]);
    expect(after.withCode(NEW)).toMatchObject({ name: 'ท่าเสา', province: UTTARADIT });
    expect(after.withCode(TRON)).toBeUndefined();
  });
});

describe('a former name', () => {
  const codesOf = (changes: readonly DistrictChange[], name: string) =>
    districtsAfter(changes)
      .named(UTTARADIT, name)
      .map(({ code }) => code);
  const GONE = change({
    kind: 'split',
    was: [LAPLAE],
    are: [
      { code: 5311, name: 'ลับแลเหนือ' },
      { code: 5312, name: 'ลับแลใต้' },
    ],
  });

  it.each([
    ['of a renamed district means it', [RENAMED], 'ลับแล', [LAPLAE]],
    ['of a merged one means the office that it belongs to', [MERGED], 'ตรอน', [PHICHAI]],
    ['that is still borne means its bearer alone', [SPLIT], 'เมืองอุตรดิตถ์', [MUEANG]],
    ['of one that was split up means every part', [GONE], 'ลับแล', [5311, 5312]],
    [
      'follows through several changes',
      [RENAMED, change({ are: [{ code: LAPLAE, name: 'ลับแลนคร' }] })],
      'ศรีลับแล',
      [LAPLAE],
    ],
    ['that never was means nobody', [RENAMED], 'ลับแลน้อย', []],
  ])('%s', (_, changes, name, codes) => {
    expect(codesOf(changes, name)).toEqual(codes);
  });

  it('of a district that was merged and then renamed still means what became of it', () => {
    const renamed = change({ was: [PHICHAI], are: [{ code: PHICHAI, name: 'พิชัยนคร' }] });
    expect(codesOf([MERGED, renamed], 'ตรอน')).toEqual([PHICHAI]);
  });

  it('in a pasted table it is put right, and asked about where several came of it', () => {
    const province = provinceByCode(UTTARADIT);
    if (!province) throw new Error('There is this province.');
    expect(readDistrict('อำเภอตรอน', province, districtsAfter([MERGED]))).toMatchObject({
      kind: 'repaired',
      place: { name: 'พิชัย' },
    });
    expect(readDistrict('ลับแล', province, districtsAfter([GONE]))).toMatchObject({
      kind: 'unknown',
      near: [{ name: 'ลับแลเหนือ' }, { name: 'ลับแลใต้' }],
    });
  });
});

describe('a line as it was written down', () => {
  const read = (part: Partial<ChangeDraft>, before: readonly DistrictChange[] = []) => {
    const taken = (code: number) =>
      officialDistricts().withCode(code) !== undefined ||
      before.some(({ are }) => are.some((each) => each.code === code));
    return successionOf(
      { kind: 'rename', province: UTTARADIT, was: ['ลับแล'], are: ['ศรีลับแล'], codes: [], ...part },
      districtsAfter(before),
      taken,
    );
  };

  it.each<[string, Partial<ChangeDraft>, number[], { code: number; name: string }[]]>([
    ['a new name keeps its code', {}, [LAPLAE], [{ code: LAPLAE, name: 'ศรีลับแล' }]],
    [
      'merged under one of their names it keeps that one’s code',
      { kind: 'merge', was: ['พิชัย', 'ตรอน'], are: ['ตรอน'] },
      [PHICHAI, TRON],
      [{ code: TRON, name: 'ตรอน' }],
    ],
    [
      'merged under another name it takes a new code',
      { kind: 'merge', was: ['พิชัย', 'ตรอน'], are: ['พิชัยตรอน'], codes: ['5310'] },
      [PHICHAI, TRON],
      [{ code: NEW, name: 'พิชัยตรอน' }],
    ],
    [
      'split, the one that keeps the name keeps the code, the others take theirs in turn',
      { kind: 'split', was: ['ลับแล'], are: ['ทุ่งยั้ง', 'ลับแล', 'แม่พูล'], codes: ['5310', '5311'] },
      [LAPLAE],
      [
        { code: 5310, name: 'ทุ่งยั้ง' },
        { code: LAPLAE, name: 'ลับแล' },
        { code: 5311, name: 'แม่พูล' },
      ],
    ],
  ])('%s', (_, draft, was, are) => {
    expect(read(draft)).toEqual({ ok: true, succession: { province: UTTARADIT, was, are } });
  });

  it.each<[string, Partial<ChangeDraft>, string, string]>([
    ['no old name', { was: [] }, 'was', 'missing'],
    ['an old name that is none', { was: ['ลับแลน้อย'] }, 'was', 'unknown-district'],
    ['an old name twice', { kind: 'merge', was: ['ลับแล', 'ลับแล'] }, 'was', 'twice'],
    ['two renamed at once', { was: ['ลับแล', 'ตรอน'] }, 'was', 'one-name'],
    ['one alone merged', { kind: 'merge' }, 'was', 'two-names'],
    ['no new name', { are: [] }, 'are', 'missing'],
    ['a new name twice', { kind: 'split', are: ['ก', 'ก'], codes: ['5310'] }, 'are', 'twice'],
    ['two new names of one renamed', { are: ['ก', 'ข'] }, 'are', 'one-name'],
    ['one new name of one split', { kind: 'split' }, 'are', 'two-names'],
    [
      'split into what there was',
      { kind: 'split', was: ['ลับแล', 'ตรอน'], are: ['ลับแล', 'ตรอน'] },
      'are',
      'no-new-name',
    ],
    ['the name it has', { are: ['ลับแล'] }, 'are', 'same-name'],
    ['a neighbour’s name', { are: ['ตรอน'] }, 'are', 'name-taken'],
    ['a neighbour’s name among others', { kind: 'split', are: ['แม่พูล', 'ตรอน'] }, 'are', 'name-taken'],
    ['a code for a mere new name', { codes: ['5310'] }, 'codes', 'no-codes'],
    [
      'a code for one that keeps its own',
      { kind: 'merge', was: ['พิชัย', 'ตรอน'], are: ['ตรอน'], codes: ['5310'] },
      'codes',
      'no-codes',
    ],
    ['no code for a new office', { kind: 'split', are: ['ลับแล', 'แม่พูล'] }, 'codes', 'code-for-each'],
    ['a code with a digit too many', { kind: 'split', are: ['ลับแล', 'แม่พูล'], codes: ['53100'] }, 'codes', 'bad-code'],
    ['a code with a sign before it', { kind: 'split', are: ['ลับแล', 'แม่พูล'], codes: ['A5310'] }, 'codes', 'bad-code'],
    ['a code that is none', { kind: 'split', are: ['ลับแล', 'แม่พูล'], codes: ['53-10'] }, 'codes', 'bad-code'],
    [
      'a code of another province’s district',
      { kind: 'split', are: ['ลับแล', 'แม่พูล'], codes: ['8101'] },
      'codes',
      'code-taken',
    ],
    ['the same code for two', { kind: 'split', are: ['ก', 'ข'], codes: ['5310', '5310'] }, 'codes', 'code-taken'],
  ])('refuses %s', (_, draft, column, kind) => {
    expect(read(draft)).toEqual({ ok: false, problem: { column, kind } });
  });

  it('a code once used never names another office, not even after that one went', () => {
    const first = change({
      kind: 'merge',
      was: [PHICHAI, TRON],
      are: [{ code: NEW, name: 'พิชัยตรอน' }],
    });
    const gone = change({ kind: 'merge', was: [NEW, LAPLAE], are: [{ code: LAPLAE, name: 'ลับแล' }] });
    expect(
      read({ kind: 'split', was: ['ฟากท่า'], are: ['ฟากท่า', 'สองคอน'], codes: [String(NEW)] }, [first, gone]),
    ).toEqual({ ok: false, problem: { column: 'codes', kind: 'code-taken' } });
  });
});

describe('last year’s numbers', () => {
  const codes = (changes: readonly DistrictChange[]) =>
    new Set(
      districtsAfter(changes)
        .of(UTTARADIT)
        .map(({ code }) => code),
    );
  const since = (changes: readonly DistrictChange[], before: ReadonlySet<number>, on = '2021-08-01') =>
    Object.fromEntries(originsSince(inOrder(changes), UTTARADIT, before, on));

  it.each<[string, DistrictChange[], DistrictChange[], { [code: number]: number[] }]>([
    ['of a renamed district are its own', [RENAMED], [], { [LAPLAE]: [LAPLAE] }],
    ['of merged ones are all of theirs together', [MERGED], [], { [PHICHAI]: [PHICHAI, TRON] }],
    ['of split ones are nobody’s, not even of the one that kept the name', [SPLIT], [], { [MUEANG]: [], [NEW]: [] }],
    ['the year after a merger they are the office’s own again', [MERGED], [MERGED], {}],
    ['the year after a split each has its own', [SPLIT], [SPLIT], {}],
    [
      'what was split and merged in one year cannot be told apart',
      [SPLIT, change({ kind: 'merge', day: '2022-06-01', was: [NEW, LAPLAE], are: [{ code: LAPLAE, name: 'ลับแล' }] })],
      [],
      { [MUEANG]: [], [NEW]: [], [LAPLAE]: [] },
    ],
    [
      'two mergers in a row add up',
      [
        MERGED,
        change({ kind: 'merge', day: '2022-06-01', was: [PHICHAI, LAPLAE], are: [{ code: PHICHAI, name: 'พิชัย' }] }),
      ],
      [],
      { [PHICHAI]: [PHICHAI, TRON, LAPLAE] },
    ],
  ])('%s', (_, changes, knownBefore, origins) => {
    expect(since(changes, codes(knownBefore))).toEqual(origins);
  });

  it('when a district that was split off comes back, the one that took it in is compared with itself as it is', () => {
    const back = change({
      kind: 'merge',
      day: '2023-01-01',
      was: [MUEANG, NEW],
      are: [{ code: MUEANG, name: 'เมืองอุตรดิตถ์' }],
    });
    expect(since([SPLIT, back], codes([SPLIT]))).toEqual({ [MUEANG]: [MUEANG, NEW] });
    expect(since([SPLIT, back], codes([SPLIT, back]), '2023-08-01')).toEqual({});
    expect(since([SPLIT, back], codes([SPLIT, back]), '2023-01-01')).toEqual({});
  });

  it('rows that fit no list there ever was lead nothing over that a change touched', () => {
    const damaged = new Set([MUEANG, LAPLAE, 5303]);
    expect(since([MERGED], damaged)).toEqual({ [PHICHAI]: [] });
  });

  it('changes of other provinces do not matter', () => {
    const elsewhere = change({
      kind: 'merge',
      day: '2022-02-01',
      province: 81,
      was: [8101, 8102],
      are: [{ code: 8101, name: 'เมืองกระบี่' }],
    });
    expect(since([elsewhere, MERGED], codes([]))).toEqual({ [PHICHAI]: [PHICHAI, TRON] });
    expect(since([elsewhere, MERGED], codes([MERGED]))).toEqual({});
  });

  it('rows of other provinces in the same tab do not matter', () => {
    const [other = { code: 0 }] = provinces().filter(({ code }) => code !== UTTARADIT);
    const more = officialDistricts()
      .of(other.code)
      .map(({ code }) => code);
    expect(since([MERGED], new Set([...codes([]), ...more]))).toEqual({ [PHICHAI]: [PHICHAI, TRON] });
  });
});
