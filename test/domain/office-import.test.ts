// What the offices are, from a pasted table: every line judged, districts by name, half persons allowed and half bodies not.
import { officialDistricts } from '../../src/domain/districts';
import { readOffices } from '../../src/domain/office-import';
import { OFFICE_COLUMNS, officeProblemText } from '../../src/messages/offices';

const HEADINGS = 'จังหวัด\tอำเภอ\tจำนวน อปท.\tเจ้าหน้าที่';
const read = (...lines: string[]) => readOffices([HEADINGS, ...lines].join('\n'), OFFICE_COLUMNS, officialDistricts());
const kinds = (...lines: string[]) => read(...lines).problems.map(({ row, column, kind }) => [row, column, kind]);

it('a line is a district with its bodies and its staff, in Thai digits as well', () => {
  const { lines, problems } = read('อุตรดิตถ์\tลับแล\t๑๐\t2.25', '', 'อุตรดิตถ์\tตรอน\t7\t1,0');
  expect(problems).toEqual([]);
  expect(lines).toEqual([
    { row: 2, office: { district: 5308, localBodies: 10, staff: 2.25 } },
    { row: 4, office: { district: 5302, localBodies: 7, staff: 10 } },
  ]);
});

it.each<[string, string, [string, string][]]>([
  ['no district', 'อุตรดิตถ์\t\t10\t2', [['districts', 'missing']]],
  [
    'no bodies and no staff',
    'อุตรดิตถ์\tลับแล\t\t',
    [
      ['localBodies', 'missing'],
      ['staff', 'missing'],
    ],
  ],
  [
    'words for numbers',
    'อุตรดิตถ์\tลับแล\tสิบ\tสอง',
    [
      ['localBodies', 'bad-number'],
      ['staff', 'bad-number'],
    ],
  ],
  ['less than nothing', 'อุตรดิตถ์\tลับแล\t-1\t2', [['localBodies', 'bad-number']]],
  ['a number and a word', 'อุตรดิตถ์\tลับแล\t10 แห่ง\t2', [['localBodies', 'bad-number']]],
  ['half a body', 'อุตรดิตถ์\tลับแล\t10.5\t2', [['localBodies', 'not-whole']]],
  ['more bodies than a district has', 'อุตรดิตถ์\tลับแล\t201\t2', [['localBodies', 'too-large']]],
  ['more staff than an office has', 'อุตรดิตถ์\tลับแล\t10\t500.5', [['staff', 'too-large']]],
])('%s is told at the cell, in the order of the columns', (_, line, expected) => {
  expect(kinds(line)).toEqual(expected.map(([column, kind]) => [2, column, kind]));
});

it('the most that there can be is accepted, and nobody at all', () => {
  expect(kinds('อุตรดิตถ์\tลับแล\t200\t500', 'อุตรดิตถ์\tตรอน\t0\t0')).toEqual([]);
});

it('a district twice is told at the later line, with the row of the earlier', () => {
  const { problems } = read('อุตรดิตถ์\tลับแล\t10\t2', 'อุตรดิตถ์\tตรอน\t5\t2', 'อุตรดิตถ์\tลับแล\t11\t2');
  expect(problems).toMatchObject([{ row: 4, column: 'districts', kind: 'twice', text: 'ลับแล', near: ['2'] }]);
  expect(officeProblemText(problems[0] ?? { row: 0, column: 'staff', kind: 'missing', text: '', near: [] })).toContain(
    'แถว 4',
  );
});

it('a name that is written otherwise is repaired or guessed as in the roster, and its line is read', () => {
  const { lines, repairs } = read('จ.อุตรดิตถ์\tอ.ลับแล\t10\t2');
  expect(lines.map(({ office }) => office.district)).toEqual([5308]);
  expect(repairs.map(({ was }) => was)).toEqual(['จ.อุตรดิตถ์', 'อ.ลับแล']);
});

it('a district that is not there is told, and problems stand by rows', () => {
  expect(kinds('อุตรดิตถ์\tดวงจันทร์\t10\t2', 'อุตรดิตถ์\tลับแล\tx\t2').map(([row]) => row)).toEqual([2, 3]);
  expect(kinds('อุตรดิตถ์\tลับแล\tx\t2', 'อุตรดิตถ์\tดวงจันทร์\t10\ty').map(([row, column]) => [row, column])).toEqual([
    [2, 'localBodies'],
    [3, 'districts'],
    [3, 'staff'],
  ]);
});

it.each([
  ['no district', 'อุตรดิตถ์\t\t10\t2'],
  ['a district that is not there', 'อุตรดิตถ์\tดวงจันทร์\t10\t2'],
  ['no number of bodies', 'อุตรดิตถ์\tลับแล\tสิบ\t2'],
  ['no number of staff', 'อุตรดิตถ์\tลับแล\t10\t'],
])('a line with %s is no office', (_, line) => {
  expect(read(line).lines).toEqual([]);
});
