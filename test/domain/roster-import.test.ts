// A pasted roster: names repaired, guessed and refused, with the letter's own printed tables and all their errors.
import { officialDistricts } from '../../src/domain/districts';
import { clipboardText, pastedTable } from '../../src/domain/pasted-cells';
import { provinceCensus, readPlaces } from '../../src/domain/pasted-places';
import { districtsOf, provinces } from '../../src/domain/places';
import { changeRoster, districtNames, type RosterEntry, readRoster } from '../../src/domain/roster-import';
import { comparableName } from '../../src/domain/thai-text';
import { ROSTER_WORDS, rosterProblemText } from '../../src/messages/roster';

const read = (text: string) => readRoster(text, ROSTER_WORDS, officialDistricts());
const told = (text: string) => read(text).problems.map(rosterProblemText);

/** The annex of the letter of 8 September as it was printed: two provinces are not what they should be. */
const ANNEX = provinces().map(({ order, name }) => {
  const printed: { [order: number]: string } = { 35: 'พิจิตร', 48: 'ระบอง' };
  return { row: order, province: printed[order] ?? name, districts: [] };
});

/** Its table of districts as it was printed. */
const DISTRICTS = ['เมือง อุดรธานี', 'ลับแล', 'พิชัย', 'ตรอน', 'ท่าปลา', 'ทองแสน ขัน', 'น้ำปาด', 'พาก่า', 'บ้านโคก'];

describe('the letter’s printed tables, with their errors', () => {
  it('the annex: พิจิตร stands twice where พัทลุง belongs, and ระบอง is ระนอง', () => {
    const { rows, guesses, problems } = readPlaces(ANNEX, officialDistricts(), 'provinces');
    expect(problems).toEqual([]);
    expect(guesses.map(({ was, name, rows: at }) => [was, name, at])).toEqual([
      ['ระบอง', 'ระนอง', [48]],
      ['พิจิตร', 'พัทลุง', [35]],
    ]);
    expect(rows.map(({ province }) => province)).toEqual(provinces().map(({ code }) => code));
    expect(provinceCensus(rows)).toEqual({ twice: [], missing: [] });
  });

  it('the table of districts: อุดรธานี stands over the nine districts of อุตรดิตถ์', () => {
    const texts = DISTRICTS.map((name, index) => ({ row: index + 2, province: 'อุดรธานี', districts: [name] }));
    const { rows, repairs, guesses, problems } = readPlaces(texts, officialDistricts());
    expect(problems).toEqual([]);
    expect(repairs).toEqual([{ was: 'ทองแสน ขัน', name: 'ทองแสนขัน' }]);
    expect(guesses.map(({ was, name }) => [was, name])).toEqual([
      ['อุดรธานี', 'อุตรดิตถ์'],
      ['เมือง อุดรธานี', 'เมืองอุตรดิตถ์'],
      ['พาก่า', 'ฟากท่า'],
    ]);
    expect(rows.map(({ districts }) => districts[0])).toEqual([5301, 5308, 5307, 5302, 5303, 5309, 5304, 5305, 5306]);
    expect(guesses[0]?.rows).toHaveLength(9);
  });
});

describe('names', () => {
  it.each([
    ['จ.อุตรดิตถ์', 'อ.น้ำปาด', 5304],
    ['จังหวัด อุตรดิตถ์', 'อำเภอ น\u0E4D\u0E49าปาด', 5304],
    [' อุตรดิตถ์\u200B', 'เมือง', 5301],
    ['เเม่ฮ่องสอน', 'ปาย', 5803],
    ['บึงกาฬ', 'เมืองบึงกาฬ', 3801],
  ])('%s %s is repaired without asking', (province, district, code) => {
    const reading = readPlaces([{ row: 1, province, districts: [district] }], officialDistricts());
    expect([reading.guesses, reading.problems]).toEqual([[], []]);
    expect(reading.rows[0]?.districts).toEqual([code]);
  });

  it('a district of another province is told with the province it lies in', () => {
    expect(told('a@example.go.th\tก\t\tผู้บันทึก\tอุตรดิตถ์\tหล่มสัก')).toEqual([
      'แถว 1 ช่อง อำเภอ: อำเภอ “หล่มสัก” อยู่จังหวัดเพชรบูรณ์ ไม่ใช่จังหวัดที่ระบุ',
    ]);
  });

  it('of two equally near names neither is guessed', () => {
    expect(told('a@example.go.th\tก\t\tผู้ยืนยัน\tระบอง')).toEqual([
      'แถว 1 ช่อง จังหวัด: ไม่พบจังหวัด “ระบอง” อาจเป็น ระนอง หรือ ระยอง',
    ]);
  });
});

describe('the table', () => {
  const entry: RosterEntry = {
    email: 'laplae@example.go.th',
    name: 'ท้องถิ่นอำเภอลับแล',
    phone: '0 5500 0000 ต่อ 6',
    role: 'recorder',
    province: 53,
    districts: [5308, 5302],
    from: '2021-09-01',
    until: '2021-09-30',
    actingFor: 'ท้องถิ่นอำเภอตรอน',
  };
  const inOurOrder =
    'Laplae@example.go.th\tท้องถิ่นอำเภอลับแล\t0 5500 0000 ต่อ 6\tผู้บันทึก\tอุตรดิตถ์\t"ลับแล\nตรอน"\t1 ก.ย. 64\t๓๐/๙/๒๕๖๔\tท้องถิ่นอำเภอตรอน';

  it('without headings follows our order', () => {
    expect(read(inOurOrder).problems).toEqual([]);
    expect(read(inOurOrder).lines).toEqual([{ row: 1, entry }]);
  });

  it('with headings takes them in any order, under a title, and says which columns it leaves out', () => {
    const text = [
      'บัญชีรายชื่อ',
      '',
      'ที่\tจังหวัด\tอำเภอ\tชื่อ-สกุล\tบทบาท\tE-mail\tหมายเหตุ',
      '๑\tอุตรดิตถ์\tลับแล\tท้องถิ่นอำเภอลับแล\tท้องถิ่นอำเภอ\tlaplae@example.go.th\t-',
    ].join('\r\n');
    const { lines, problems, unknown } = read(text);
    expect(problems).toEqual([]);
    expect(unknown).toEqual(['ที่', 'หมายเหตุ']);
    expect(lines).toEqual([
      { row: 4, entry: { ...entry, phone: '', districts: [5308], from: '', until: '', actingFor: '' } },
    ]);
  });

  it.each([
    ['an address that is none', 'ลับแล\tก\t\tผู้บันทึก\tอุตรดิตถ์\tลับแล', 'แถว 1 ช่อง อีเมล: “ลับแล” ไม่ใช่อีเมล'],
    ['no address', '\tก\t\tผู้บันทึก\tอุตรดิตถ์\tลับแล', 'แถว 1 ช่อง อีเมล: ยังไม่ได้กรอก'],
    ['an address longer than any', `${'a'.repeat(250)}@b.th\tก\t\tผู้บันทึก\tอุตรดิตถ์\tลับแล`, 'แถว 1 ช่อง อีเมล:'],
    ['no role', 'a@b.th\tก\t\t\tอุตรดิตถ์\tลับแล', 'แถว 1 ช่อง บทบาท: ยังไม่ได้กรอก'],
    ['no such last day', 'a@b.th\tก\t\tผู้ยืนยัน\tอุตรดิตถ์\t\t\t31/9/64', 'แถว 1 ช่อง ถึง: “31/9/64” อ่านเป็นวันที่ไม่ได้'],
    [
      'a text too long for a cell of names',
      `a@b.th\tก\t${'0'.repeat(201)}\tผู้ยืนยัน\tอุตรดิตถ์`,
      'แถว 1 ช่อง โทรศัพท์สำนักงาน: ยาวเกิน 200',
    ],
    ['no name', 'a@b.th\t\t\tผู้บันทึก\tอุตรดิตถ์\tลับแล', 'แถว 1 ช่อง ชื่อที่แสดง: ยังไม่ได้กรอก'],
    ['a role nobody has', 'a@b.th\tก\t\tหัวหน้า\tอุตรดิตถ์\tลับแล', 'แถว 1 ช่อง บทบาท: “หัวหน้า” ใส่ ผู้บันทึก หรือ ผู้ยืนยัน'],
    ['a recorder of nothing', 'a@b.th\tก\t\tผู้บันทึก\tอุตรดิตถ์\t', 'แถว 1 ช่อง อำเภอ: ยังไม่ได้กรอก'],
    ['no such day', 'a@b.th\tก\t\tผู้ยืนยัน\tอุตรดิตถ์\t\t31/9/64', 'แถว 1 ช่อง ตั้งแต่: “31/9/64” อ่านเป็นวันที่ไม่ได้'],
    ['an end before its start', 'a@b.th\tก\t\tผู้ยืนยัน\tอุตรดิตถ์\t\t2 ก.ย. 64\t1 ก.ย. 64', 'แถว 1 ช่อง ถึง: วันสิ้นสุด'],
  ])('%s is told by row and column', (_, text, words) => {
    expect(told(text)).toEqual([expect.stringContaining(words)]);
  });

  it.each([
    ['an address as long as any may be', `${'a'.repeat(249)}@b.th\tก\t\tผู้ยืนยัน\tอุตรดิตถ์`],
    ['a text as long as it may be', `a@b.th\t${'ก'.repeat(200)}\t\tผู้ยืนยัน\tอุตรดิตถ์`],
    ['a duty of one day', 'a@b.th\tก\t\tผู้ยืนยัน\tอุตรดิตถ์\t\t1 ก.ย. 64\t1 ก.ย. 64'],
    ['a duty without an end', 'a@b.th\tก\t\tผู้ยืนยัน\tอุตรดิตถ์\t\t1 ก.ย. 64'],
    ['a duty without a beginning', 'a@b.th\tก\t\tผู้ยืนยัน\tอุตรดิตถ์\t\t\t1 ก.ย. 64'],
  ])('%s is nothing wrong', (_, text) => {
    expect(told(text)).toEqual([]);
    expect(read(text).lines).toHaveLength(1);
  });

  it.each([
    ['its role is none', 'a@b.th\tก\t\tหัวหน้า\tอุตรดิตถ์'],
    ['its province is none', 'a@b.th\tก\t\tผู้ยืนยัน\tเชียงกลาง'],
    ['its first day is none', 'a@b.th\tก\t\tผู้ยืนยัน\tอุตรดิตถ์\t\t31/9/64'],
    ['its last day is none', 'a@b.th\tก\t\tผู้ยืนยัน\tอุตรดิตถ์\t\t\t31/9/64'],
  ])('a row is no line of the roster when %s', (_, text) => {
    expect(read(text).lines).toEqual([]);
  });

  it('rows without anything in them are passed over, and the others keep their numbers', () => {
    const line = 'a@b.th\tก\t\tผู้ยืนยัน\tอุตรดิตถ์';
    const { lines, problems } = read(`${line}\n\t\t\n\n${line.replace('a@', 'b@')}\tลับแล`);
    expect([problems, lines.map(({ row }) => row)]).toEqual([[], [1, 4]]);
  });

  it('what is wrong is told row by row, and in each from the left', () => {
    const rows = ['\t\t\t\tอุตรดิตถ์\tลับแล', 'a@b.th\t\t\tผู้ยืนยัน\tเชียงกลาง', '\tก\t\tผู้ยืนยัน\tอุตรดิตถ์'];
    expect(read(rows.join('\n')).problems.map(({ row, column }) => `${row} ${column}`)).toEqual([
      '1 email',
      '1 name',
      '1 role',
      '2 name',
      '2 province',
      '3 email',
    ]);
  });

  it('several districts of one cell stand between commas, semicolons or lines', () => {
    expect(districtNames(' ลับแล , ตรอน;;ท่าปลา \n พิชัย\n')).toEqual(['ลับแล', 'ตรอน', 'ท่าปลา', 'พิชัย']);
  });

  it('the same duty twice is told with the row it repeats', () => {
    const line = 'a@b.th\tก\t\tผู้ยืนยัน\tอุตรดิตถ์';
    expect(told(`${line}\n${line}`)).toEqual(['แถว 2 ช่อง อีเมล: ซ้ำกับแถว 1 ลบออกแถวหนึ่ง']);
  });

  it('more rows of rubbish than there are offices are read and told', () => {
    const text = Array.from({ length: 1_000 }, (_, n) => `x${n}\tย${n}\t\tใคร\tจังหวัดที่ ${n}\tอำเภอที่ ${n}`).join('\n');
    expect(read(text).problems.length).toBeGreaterThanOrEqual(3_000);
  });

  it('what is copied out is read back as it was, with tabs, quotes and line breaks', () => {
    const cells = [['ก\tข', 'พูดว่า "ได้"', 'บรรทัด\nใหม่', '']];
    expect(pastedTable(clipboardText(cells))).toEqual(cells);
  });

  it('what is copied out becomes no formula in the spreadsheet it is pasted into, and is read back as it was', () => {
    const texts = [
      '=HYPERLINK("https://evil.example")',
      '+66 5500 0000',
      "-1+cmd|' /C calc'!A1",
      '@SUM(1+1)',
      "'=1",
      '5-3',
    ];
    const cells = texts.map((text) => [text, 'ท้องถิ่นอำเภอลับแล']);
    for (const line of clipboardText(cells).split('\n')) expect(line).not.toMatch(/^"?[=+\-@]/);
    expect(pastedTable(clipboardText(cells))).toEqual(cells);
  });
});

describe('the roster afterwards', () => {
  const person = (email: string, name = 'ก'): RosterEntry => ({
    email,
    name,
    phone: '',
    role: 'director',
    province: 53,
    districts: [],
    from: '',
    until: '',
    actingFor: '',
  });
  const before = [person('a@b.th'), person('b@b.th')];
  const pasted = [person('b@b.th', 'ข'), person('c@b.th')];

  it('adding keeps whom the paste does not name', () => {
    const { next, added, changed, removed, same } = changeRoster(before, pasted, 'add');
    expect(next.map(({ email, name }) => email + name)).toEqual(['a@b.thก', 'b@b.thข', 'c@b.thก']);
    expect([added.length, changed.length, removed.length, same]).toEqual([1, 1, 0, 0]);
  });

  it.each<[string, Partial<RosterEntry>]>([
    ['a telephone', { phone: '0 5500 0001' }],
    ['a last day', { until: '2021-09-30' }],
    ['districts', { districts: [5308] }],
  ])('who has other particulars is changed: %s', (_, part) => {
    expect(changeRoster(before, [{ ...person('b@b.th'), ...part }], 'add').changed).toHaveLength(1);
  });

  it('who comes as they are is the same', () => {
    expect(changeRoster(before, [person('b@b.th')], 'add')).toMatchObject({ next: before, changed: [], same: 1 });
  });

  it('replacing takes away whom it does not name, and says so', () => {
    const { next, removed } = changeRoster(before, pasted, 'replace');
    expect(next).toEqual(pasted);
    expect(removed.map(({ email }) => email)).toEqual(['a@b.th']);
  });
});

it('the official names are in the form in which names are compared', () => {
  const names = provinces().flatMap(({ code, name }) => [name, ...districtsOf(code).map((district) => district.name)]);
  expect(names).toHaveLength(76 + 878);
  expect(names.filter((name) => comparableName(name) !== name)).toEqual([]);
});
