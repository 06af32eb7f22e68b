// The status tabs tell what the rules say, whatever stands in the cells; and their formulas use nothing else than they may.
import * as fc from 'fast-check';
import { DISTRICTS, PROVINCES } from '../../src/workbook/tabs';
import { type AnyDistrict, anyDistrict, fill, put, type Written } from '../support/any-district';
import { aWorkbookOf, type PracticeFile } from '../support/practice-file';
import { shown, statusOf } from '../support/status-as-rules';

let book: PracticeFile;
beforeAll(async () => {
  book = await aWorkbookOf(['ภูเก็ต', 'สมุทรสงคราม', 'ระนอง']);
});

function check(): void {
  const { seen, expected } = statusOf(book);
  expect(seen).toEqual(expected);
}

it('formulas and rules agree on any workbook, blanks, zeros and rubbish included', () => {
  const count = book.districts.length;
  fc.assert(
    fc.property(fc.array(anyDistrict, { minLength: count, maxLength: count }), (contents) => {
      fill(book, contents);
      check();
    }),
    { numRuns: 200 },
  );
});

describe('words written by hand', () => {
  const area = (...cells: Written[]) => ({ cells, note: {}, savedAt: {} });
  const district = (change: Partial<AnyDistrict>): AnyDistrict => ({
    areas: Array.from({ length: 8 }, () => area(put(1), put(0), put(3), put(4), put(5), put(6))),
    state: '',
    marked: [],
    answer: '',
    signature: 'k1 signed',
    ...change,
  });
  const firstLine = (content: AnyDistrict) => {
    fill(
      book,
      book.districts.map((_, index) => (index === 0 ? content : district({}))),
    );
    return shown(book, DISTRICTS.id, 4, 14)[3]?.slice(4);
  };

  it.each<[string, Partial<AnyDistrict>, string, string]>([
    ['complete', {}, '● 6/6', '○ ยังไม่ได้ยืนยัน'],
    ['blank', { areas: [area({}, {}, {}, {}, {}, {})] }, '○ 0/6', '○ ยังไม่ได้ยืนยัน'],
    ['a single zero', { areas: [area(put(0), {}, {}, {}, {}, {})] }, '◐ 1/6', '○ ยังไม่ได้ยืนยัน'],
    ['text and a negative', { areas: [area(put('๑๒'), put(-1), put(3), {}, {}, {})] }, '◐ 1/6', '○ ยังไม่ได้ยืนยัน'],
    ['confirmed', { state: 'ยืนยัน' }, '● 6/6', '✔ ยืนยันแล้ว รอล็อก'],
    ['locked', { state: 'ยืนยัน', answer: 'act-1 accepted' }, '● 6/6', '✔ ยืนยันแล้ว 21 ก.ย. 64'],
    [
      'locked though nobody signed',
      { state: 'ยืนยัน', answer: 'act-1 accepted', signature: '' },
      '● 6/6',
      '✔ ยืนยัน (ไม่ได้พิสูจน์ตัวตน) 21 ก.ย. 64',
    ],
    ['changed', { state: 'ยืนยัน', answer: 'act-1 changed ,1,' }, '◆ 6/6', '◆ มีการแก้ไขหลังยืนยัน'],
    ['refused', { state: 'ยืนยัน', answer: 'act-1 refused x' }, '● 6/6', '◆ ต้องตรวจสอบ'],
    ['returned', { state: 'ส่งกลับแก้ไข', marked: [1] }, '↩ 6/6', '↩ ส่งกลับแก้ไข'],
    ['a return HQ refused', { state: 'ส่งกลับแก้ไข', marked: [1], answer: 'act-1 refused key' }, '● 6/6', '◆ ต้องตรวจสอบ'],
    ['restoring asked for', { state: 'ขอคืนค่าที่ยืนยัน', marked: [1] }, '◆ 6/6', '◆ มีการแก้ไขหลังยืนยัน'],
    ['restored', { state: 'ขอคืนค่าที่ยืนยัน', marked: [1], answer: 'act-1 accepted' }, '● 6/6', '✔ ยืนยันแล้ว 21 ก.ย. 64'],
    ['returned for another area', { state: 'ส่งกลับแก้ไข', marked: [2, 13] }, '● 6/6', '↩ ส่งกลับแก้ไข'],
    ['taken back', { state: 'ถอนการยืนยัน' }, '● 6/6', '○ ยังไม่ได้ยืนยัน'],
    ['rubbish in the block', { state: 'ok' }, '● 6/6', '◆ ต้องตรวจสอบ'],
  ])('%s', (_, change, first, confirmation) => {
    const line = firstLine(district(change));
    expect([line?.[0], line?.[9]]).toEqual([first, confirmation]);
  });

  it('a province is complete only when every district is', () => {
    fill(
      book,
      book.districts.map(() => district({})),
    );
    expect(shown(book, PROVINCES.id, 7, 5)[4]?.[3]).toBe('● บันทึกข้อมูลครบ');
    fill(
      book,
      book.districts.map((_, index) => district(index === 0 ? { areas: [] } : {})),
    );
    expect(shown(book, PROVINCES.id, 7, 5)[4]?.[3]).toBe('◐ อยู่ระหว่างการบันทึก');
    fill(
      book,
      book.districts.map(() => district({ areas: [] })),
    );
    expect(shown(book, PROVINCES.id, 7, 5)[4]?.[3]).toBe('○ ยังไม่บันทึกข้อมูล');
  });
});

describe('every formula', () => {
  const ALLOWED = ['IF', 'COUNTIF', 'SUM', 'SUMIF', 'MAX', 'INDEX', 'DAY', 'MONTH', 'YEAR', 'HOUR', 'MINUTE'];
  const formulas = () =>
    book.file.data.sheets.flatMap(({ title, cells }) =>
      Object.values(cells).flatMap((line) =>
        Object.values(line).flatMap(({ formula }) => (formula === undefined ? [] : [{ title, formula }])),
      ),
    );
  const withoutTexts = (formula: string) => formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, '');

  it('stands in a status tab', () => {
    expect([...new Set(formulas().map(({ title }) => title))].sort()).toEqual(['สถานะจังหวัด', 'สถานะอำเภอ']);
  });

  it('uses only functions that were seen to agree', () => {
    const used = new Set(
      formulas().flatMap(({ formula }) => withoutTexts(formula).match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []),
    );
    expect([...used].filter((name) => !ALLOWED.includes(name))).toEqual([]);
    expect(used.size).toBeGreaterThan(5);
  });

  it('uses only plain references and closed ranges', () => {
    const reference = String.raw`\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?`;
    const token = new RegExp(String.raw`^(?:""|${reference}|[A-Z]+\(|[\d.]+|[()+\-*/&,=<>])+$`);
    const odd = formulas().filter(({ formula }) => !token.test(withoutTexts(formula).slice(1)));
    expect(odd).toEqual([]);
  });
});
