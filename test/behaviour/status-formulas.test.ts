// The status tabs tell what the rules say, whatever stands in the cells; and their formulas use nothing else than they may.
import * as fc from 'fast-check';
import { confirmationState, isConfirmed } from '../../src/domain/confirmation';
import { dayOf, shortDay, shortMoment } from '../../src/domain/day';
import { areaProgress, areaState, districtProgress, isComplete, provinceState } from '../../src/domain/progress';
import { AREA_SIGNS, CONFIRMATION_CELLS, PROVINCE_WORDS } from '../../src/messages/workbook';
import type { DistrictRow } from '../../src/workbook/district-row';
import { DISTRICTS, PROVINCES } from '../../src/workbook/tabs';
import { type AnyDistrict, anyDistrict, fill, put, type Written } from '../support/any-district';
import { aWorkbookOf, type PracticeFile } from '../support/practice-file';

let book: PracticeFile;
beforeAll(async () => {
  book = await aWorkbookOf(['ภูเก็ต', 'สมุทรสงคราม', 'ระนอง']);
});

function shown(tab: number, rows: number, width: number): string[][] {
  const { cells } = book.file.grid(tab, { from: 1, to: rows }, { from: 1, to: width }, book.file.owner);
  return cells.map((line) => line.map(({ text }) => text));
}

function progressOf(row: DistrictRow) {
  return districtProgress(
    row.areas.map(({ columns: area, content }) =>
      areaProgress(
        area.area,
        area.items.map(({ item }) => content.volumes[item.code] ?? { kind: 'blank' }),
      ),
    ),
  );
}

function expectedDistrict(row: DistrictRow): string[] {
  const decision = row.decision === 'unreadable' ? null : row.decision;
  const state = confirmationState(row.decision, row.answer, row.lastSaved);
  const areas = progressOf(row).areas.map((area) => {
    const named = decision?.areas.includes(area.area) ?? false;
    const returned = (state === 'returned' || state === 'revised') && named;
    const answered = row.answer?.verdict === 'changed' && row.answer.areas.includes(area.area);
    const changed = state === 'changed' && (decision?.kind === 'restore' ? named : answered);
    const sign = returned ? '↩' : changed ? '◆' : AREA_SIGNS[areaState(area)];
    return `${sign} ${area.filled}/${area.total}`;
  });
  const accepted = state === 'confirmed' || state === 'confirmed-unproven';
  const day = accepted && decision ? ` ${shortDay(dayOf(decision.at))}` : '';
  return [...areas, CONFIRMATION_CELLS[state] + day];
}

function check(): void {
  const { districts, provinces, row } = book;
  const rows = districts.map(({ code }) => row(code));
  const districtTab = shown(DISTRICTS.id, 4 + districts.length, 14);
  const seen = districts.map((_, index) => {
    const line = districtTab[3 + index] ?? [];
    return [...line.slice(4, 12), line[13]];
  });
  expect(seen).toEqual(rows.map(expectedDistrict));

  const states = rows.map((each) => confirmationState(each.decision, each.answer, each.lastSaved));
  const provinceTab = shown(PROVINCES.id, 12 + provinces.length, 5);
  const expected = provinces.map(({ code, name, order }) => {
    const own = districts.flatMap((district, index) => (district.province === code ? [index] : []));
    const progress = own.flatMap((index) => (rows[index] ? [progressOf(rows[index])] : []));
    const complete = progress.filter(isComplete).length;
    const state = provinceState(progress.map((each) => ({ filled: each.filled, complete: isComplete(each) })));
    const confirmed = own.filter((index) => isConfirmed(states[index] ?? 'none')).length;
    const word = state === null ? '' : `${AREA_SIGNS[state]} ${PROVINCE_WORDS[state]}`;
    return { state, line: [String(order), name, `${complete}/${own.length}`, word, `${confirmed}/${own.length}`] };
  });
  expect(provinceTab.slice(4, 4 + provinces.length)).toEqual(expected.map(({ line }) => line));

  const count = (wanted: string) => expected.filter(({ state }) => state === wanted).length;
  const counts = [count('complete'), count('partial'), count('none')];
  expect(counts.reduce((sum, each) => sum + each, 0)).toBe(provinces.length);
  expect(provinceTab.slice(5 + provinces.length, 9 + provinces.length).map(([text]) => text)).toEqual([
    `- ${counts[0]} จ. ทอ. บันทึกข้อมูลครบ`,
    `- ${counts[1]} จ. ทอ. อยู่ระหว่างการบันทึก`,
    `- ${counts[2]} จ. ทอ. ยังไม่บันทึกข้อมูล`,
    `- ยืนยันแล้ว ${states.filter(isConfirmed).length} อำเภอ จาก ${districts.length}`,
  ]);

  const saves = rows.flatMap(({ lastSaved }) => (lastSaved === null ? [] : [lastSaved]));
  const latest = saves.length === 0 ? 'ยังไม่มีการบันทึกผ่านแบบฟอร์ม' : `อัปเดตล่าสุด ${shortMoment(Math.max(...saves))}`;
  expect([districtTab[1]?.[0], provinceTab[2]?.[0]]).toEqual([latest, latest]);
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
    return shown(DISTRICTS.id, 4, 14)[3]?.slice(4);
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
    expect(shown(PROVINCES.id, 7, 5)[4]?.[3]).toBe('● บันทึกข้อมูลครบ');
    fill(
      book,
      book.districts.map((_, index) => district(index === 0 ? { areas: [] } : {})),
    );
    expect(shown(PROVINCES.id, 7, 5)[4]?.[3]).toBe('◐ อยู่ระหว่างการบันทึก');
    fill(
      book,
      book.districts.map(() => district({ areas: [] })),
    );
    expect(shown(PROVINCES.id, 7, 5)[4]?.[3]).toBe('○ ยังไม่บันทึกข้อมูล');
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
