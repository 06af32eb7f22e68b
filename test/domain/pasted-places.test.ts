// The places of a whole pasted table, where rows tell more together than alone.
import { officialDistricts } from '../../src/domain/districts';
import { provinceCensus, readPlaces } from '../../src/domain/pasted-places';
import { provinces } from '../../src/domain/places';

const read = (...lines: [province: string, ...districts: string[]][]) =>
  readPlaces(
    lines.map(([province, ...districts], index) => ({ row: index + 1, province, districts })),
    officialDistricts(),
  );
const NAMES = provinces().map(({ name }) => name);
const CODES = provinces().map(({ code }) => code);
/** A list of provinces, each once, in Thai order, with some of its lines changed. */
const list = (changed: { [index: number]: string } = {}, order = NAMES) =>
  readPlaces(
    order.map((province, index) => ({ row: index + 1, province: changed[index] ?? province, districts: [] })),
    officialDistricts(),
    'provinces',
  );

it('names as they are need no repair', () => {
  expect(read(['อุตรดิตถ์', 'ลับแล', 'ตรอน'])).toEqual({
    rows: [{ row: 1, province: 53, districts: [5308, 5302] }],
    repairs: [],
    guesses: [],
    problems: [],
  });
});

it('what is written otherwise is put right without asking, and told once', () => {
  const { rows, repairs, guesses } = read(['จ.อุตรดิตถ์', 'อ.ลับแล'], ['จ.อุตรดิตถ์', 'อ.ลับแล']);
  expect(rows.map(({ districts }) => districts)).toEqual([[5308], [5308]]);
  expect(repairs).toEqual([
    { was: 'จ.อุตรดิตถ์', name: 'อุตรดิตถ์' },
    { was: 'อ.ลับแล', name: 'ลับแล' },
  ]);
  expect(guesses).toEqual([]);
});

it('no province, and one that there is not, are told at their rows, and nothing is read of their districts', () => {
  const { rows, problems } = read(['', 'ลับแล'], ['ดวงจันทร์', 'ลับแล'], ['อุตรดิตถ์', 'ลับแล']);
  expect(rows.map(({ province, districts }) => [province, districts])).toEqual([
    [null, []],
    [null, []],
    [53, [5308]],
  ]);
  expect(problems).toEqual([
    { row: 1, column: 'province', kind: 'missing', text: '', near: [] },
    { row: 2, column: 'province', kind: 'unknown-province', text: 'ดวงจันทร์', near: [] },
  ]);
});

it('a district of another province is told with the province in which it lies, one of none as unknown', () => {
  const { problems } = read(['อุตรดิตถ์', 'ลับแล', 'ตรอน', 'แม่สาย', 'ดวงจันทร์']);
  expect(problems).toEqual([
    { row: 1, column: 'districts', kind: 'elsewhere', text: 'แม่สาย', near: ['เชียงราย'] },
    { row: 1, column: 'districts', kind: 'unknown-district', text: 'ดวงจันทร์', near: [] },
  ]);
});

it('a province that stands over another’s districts is taken for that other, and the guess shown with its rows', () => {
  const { rows, guesses } = read(['อุดรธานี', 'ลับแล'], ['อุดรธานี', 'ตรอน'], ['อุดรธานี', 'เมืองอุดรธานี']);
  expect(rows.map(({ province, districts }) => [province, ...districts])).toEqual([
    [53, 5308],
    [53, 5302],
    [53, 5301],
  ]);
  expect(guesses.map(({ column, was, name, rows: at }) => [column, was, name, at])).toEqual([
    ['province', 'อุดรธานี', 'อุตรดิตถ์', [1, 2, 3]],
    ['districts', 'เมืองอุดรธานี', 'เมืองอุตรดิตถ์', [3]],
  ]);
});

describe('another province is guessed over districts', () => {
  const guessed = (...districts: string[]) => read(['อุดรธานี', ...districts]).guesses.map(({ name }) => name);

  it.each([
    ['when half of them lie there', ['ลับแล', 'ตรอน', 'ดวงจันทร์', 'ดวงอาทิตย์'], ['อุตรดิตถ์']],
    ['not when fewer do', ['ลับแล', 'ตรอน', 'ดวงจันทร์', 'ดวงอาทิตย์', 'ดาวอังคาร'], []],
    ['not by a single district', ['ลับแล'], []],
    ['not when two provinces have as many', ['ลับแล', 'แม่สาย'], []],
    ['not when none of them is known', ['ดวงจันทร์', 'ดวงอาทิตย์'], []],
    ['not when as many lie where it says', ['ลับแล', 'ตรอน', 'กุดจับ', 'หนองหาน'], []],
  ])('%s', (_, districts, names) => {
    expect(guessed(...districts)).toEqual(names);
  });
});

describe('a name that is only near', () => {
  it('is a guess with its column and its row', () => {
    expect(read(['อุตรดิต', 'ลับแ']).guesses).toMatchObject([
      { key: 'province:อุตรดิต>อุตรดิตถ์', column: 'province', rows: [1] },
      { key: 'districts:ลับแ>ลับแล', column: 'districts', rows: [1] },
    ]);
  });

  it('of two provinces is the one that the table does not name, however it writes the other', () => {
    expect(read(['จ.ระยอง'], ['ระบอง']).guesses.map(({ name }) => name)).toEqual(['ระนอง']);
  });

  it('of two districts is the one that the table does not name, else both are told', () => {
    expect(read(['กาฬสินธุ์', 'นามู', 'นามน']).guesses.map(({ name }) => name)).toEqual(['นาคู']);
    expect(read(['กาฬสินธุ์', 'นามู']).problems).toEqual([
      { row: 1, column: 'districts', kind: 'unknown-district', text: 'นามู', near: ['นามน', 'นาคู'] },
    ]);
  });

  it('is nothing at all where nothing is written', () => {
    expect(read(['อุตรดิตถ์', '']).problems).toMatchObject([{ kind: 'unknown-district', text: '', near: [] }]);
  });
});

describe('a list of all provinces in Thai order', () => {
  it('as it is has all of them, and nothing to ask', () => {
    const { rows, guesses } = list();
    expect(rows.map(({ province }) => province)).toEqual(CODES);
    expect(guesses).toEqual([]);
  });

  it.each([
    ['the first', 0, 1],
    ['one in the middle', 40, 41],
    ['one in the middle, its neighbour above', 40, 39],
    ['the last', 75, 74],
  ])('%s printed as its neighbour is taken for what belongs there', (_, index, neighbour) => {
    const { rows, guesses } = list({ [index]: NAMES[neighbour] ?? '' });
    expect(rows.map(({ province }) => province)).toEqual(CODES);
    expect(guesses).toMatchObject([
      { column: 'province', was: NAMES[neighbour], name: NAMES[index], rows: [index + 1] },
    ]);
  });

  it('two printed as their neighbours are each taken for what belongs there', () => {
    const { rows, guesses } = list({ 10: NAMES[11] ?? '', 40: NAMES[41] ?? '' });
    expect(rows.map(({ province }) => province)).toEqual(CODES);
    expect(guesses.map(({ name }) => name)).toEqual([NAMES[10], NAMES[40]]);
  });

  it('a line that cannot be read is passed over', () => {
    const { rows, problems } = list({ 20: 'ดวงจันทร์', 40: NAMES[41] ?? '' });
    expect(problems).toHaveLength(1);
    expect(rows.map(({ province }) => province)).toEqual(CODES.map((code, index) => (index === 20 ? null : code)));
  });

  it('two that are missing side by side are not guessed', () => {
    const { rows, guesses } = list({ 40: NAMES[39] ?? '', 41: NAMES[39] ?? '' });
    expect(guesses).toEqual([]);
    expect(provinceCensus(rows).missing.map(({ name }) => name)).toEqual([NAMES[40], NAMES[41]]);
  });

  it('in no order says nothing of what belongs where', () => {
    const { guesses } = list({ 0: NAMES[40] ?? '' }, [...NAMES].reverse());
    expect(guesses).toEqual([]);
  });

  it('any other table may name a province as often as it likes', () => {
    const { rows, guesses } = read(...NAMES.map((name, index): [string] => [index === 40 ? (NAMES[41] ?? '') : name]));
    expect([rows[40]?.province, guesses]).toEqual([CODES[41], []]);
  });
});

it('the census names what stands twice and what is missing, and counts no row without a province', () => {
  const [first, second] = CODES;
  const row = (province: number | null) => ({ row: 1, province, districts: [] });
  const { twice, missing } = provinceCensus([row(first ?? 0), row(first ?? 0), row(second ?? 0), row(null), row(null)]);
  expect(twice.map(({ code }) => code)).toEqual([first]);
  expect(missing.map(({ code }) => code)).toEqual(CODES.slice(2));
});
