import { cellName, columnName } from '../../practice/page/a1';
import { columnAxis, drawn, placeAt, rowAxis, windowOf } from '../../practice/page/axis';
import { planOf } from '../../practice/page/grid-plan';
import { moved, spotAfter } from '../../practice/page/selection';
import { instantOf, momentOf, shortStamp, timeFrom } from '../../practice/page/thai-date';
import { readBlock, writeBlock } from '../../practice/page/tsv';
import type { SheetView } from '../../practice/page/wire';

const aSheet = (over: Partial<SheetView> = {}): SheetView => ({
  revision: 1,
  id: 1,
  rows: 100,
  columns: 26,
  frozenRows: 2,
  frozenColumns: 1,
  rowHeights: {},
  columnWidths: {},
  hiddenRows: [],
  hiddenColumns: [],
  merges: [],
  images: [],
  ...over,
});

describe('dates', () => {
  it.each([
    ['2021-09-24T10:42:00+07:00', 'ศ. 24 ก.ย. 64 10:42 น.'],
    ['2021-09-30T23:59:59+07:00', 'พฤ. 30 ก.ย. 64 23:59 น.'],
    ['2021-08-01T00:00:00+07:00', 'อา. 1 ส.ค. 64 00:00 น.'],
    ['2024-02-29T12:05:00+07:00', 'พฤ. 29 ก.พ. 67 12:05 น.'],
  ])('%s is written %s', (iso, written) => {
    expect(shortStamp(Date.parse(iso))).toBe(written);
  });

  it('are read back to the minute', () => {
    const ms = Date.parse('2021-09-24T10:42:00+07:00');
    expect(instantOf(momentOf(ms))).toBe(ms);
  });

  it('that the calendar does not have are not made up', () => {
    const time = { hour: 9, minute: 0 };
    expect(instantOf({ day: 31, month: 9, year: 2564, ...time })).toBeNull();
    expect(instantOf({ day: 29, month: 2, year: 2566, ...time })).toBeNull();
    expect(instantOf({ day: 29, month: 2, year: 2567, ...time })).not.toBeNull();
  });

  it.each([
    ['10:42', { hour: 10, minute: 42 }],
    [' 9.05 น. ', { hour: 9, minute: 5 }],
    ['1042', { hour: 10, minute: 42 }],
    ['24:00', null],
    ['เช้า', null],
  ])('the time "%s" is understood', (text, time) => {
    expect(timeFrom(text)).toEqual(time);
  });
});

it('cells have the names that spreadsheets give them', () => {
  expect([1, 26, 27, 52, 703].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'AAA']);
  expect(cellName(5, 7)).toBe('G5');
});

describe('blocks on the clipboard', () => {
  it('are read with quotes, tabs and both kinds of line ends', () => {
    expect(readBlock('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(readBlock('"สอง\nบรรทัด"\t"เขาว่า ""ใช่"""')).toEqual([['สอง\nบรรทัด', 'เขาว่า "ใช่"']]);
    expect(readBlock('"ไม่ใช่คำพูดทั้งช่อง" ค่ะ')).toEqual([['"ไม่ใช่คำพูดทั้งช่อง" ค่ะ']]);
  });

  it('come back as they were written', () => {
    const block = [
      ['a\tb', 'c\nd'],
      ['"e"', ''],
    ];
    expect(readBlock(writeBlock(block))).toEqual(block);
  });
});

describe('the drawn part of a sheet', () => {
  it('leaves hidden rows out and finds the row at a pixel', () => {
    const rows = rowAxis(aSheet({ hiddenRows: [1, 3], rowHeights: { 2: 40 } }), new Map());
    expect(rows.shown.slice(0, 3)).toEqual([2, 4, 5]);
    expect(rows.starts.slice(0, 3)).toEqual([0, 40, 61]);
    expect(rows.frozen).toBe(1);
    expect(placeAt(rows, 60)).toBe(1);
    expect(placeAt(rows, 61)).toBe(2);
    expect(placeAt(rows, 1e9)).toBe(97);
  });

  it('is a few rows with gaps between, always the same height in all', () => {
    const rows = rowAxis(aSheet(), new Map());
    const list = drawn(rows, windowOf(rows, 1000, 200), [95]);
    expect(list.reduce((sum, one) => sum + one.size, 0)).toBe(rows.total);
    const numbers = list.flatMap((one) => (one.kind === 'one' ? [one.number] : []));
    expect(numbers.slice(0, 2)).toEqual([1, 2]);
    expect(numbers).toContain(50);
    expect(numbers).toContain(95);
    expect(numbers.length).toBeLessThan(50);
  });

  it('holds a merged cell whole, though its first column is far to the left', () => {
    const sheet = aSheet({ merges: [{ row: 5, column: 3, rows: 1, columns: 20 }] });
    const columns = columnAxis(sheet);
    const view = { top: 0, left: 1500, height: 400, width: 500 };
    const plan = planOf(rowAxis(sheet, new Map()), columns, sheet.merges, view, []);
    const [[place, span] = ['', null]] = [...plan.spans];
    const across = Number(place.split(':')[1]);
    expect(plan.columns[across]).toMatchObject({ number: 3 });
    const covered = plan.columns.slice(across, across + (span?.columns ?? 0)).reduce((sum, one) => sum + one.size, 0);
    expect(covered).toBe(2000);
  });
});

describe('keys', () => {
  const sheet = aSheet({ hiddenRows: [1], merges: [{ row: 4, column: 2, rows: 2, columns: 3 }] });
  const [rows, columns] = [rowAxis(sheet, new Map()), columnAxis(sheet)];
  const press = (key: string, from: { row: number; column: number }, ctrl = false) =>
    spotAfter({ key, ctrl }, from, rows, columns, sheet.merges, 210);

  it.each([
    ['ArrowUp', { row: 2, column: 1 }, { row: 2, column: 1 }],
    ['ArrowDown', { row: 3, column: 3 }, { row: 4, column: 2 }],
    ['ArrowDown', { row: 4, column: 2 }, { row: 6, column: 2 }],
    ['ArrowRight', { row: 4, column: 2 }, { row: 4, column: 5 }],
    ['Home', { row: 9, column: 9 }, { row: 9, column: 1 }],
    ['End', { row: 9, column: 9 }, { row: 9, column: 26 }],
    ['PageDown', { row: 10, column: 1 }, { row: 20, column: 1 }],
    ['PageUp', { row: 20, column: 1 }, { row: 10, column: 1 }],
  ])('%s from %j goes to %j', (key, from, to) => {
    expect(press(key, from)).toEqual(to);
  });

  it('with control go to the ends, past hidden rows', () => {
    expect(press('Home', { row: 50, column: 9 }, true)).toEqual({ row: 2, column: 1 });
    expect(press('ArrowDown', { row: 50, column: 9 }, true)).toEqual({ row: 100, column: 9 });
  });

  it('that mean nothing move nothing', () => {
    expect(press('F5', { row: 3, column: 3 })).toBeNull();
    expect(moved(rows, columns, [], { row: 100, column: 26 }, { rows: 1, columns: 0 })).toEqual({
      row: 100,
      column: 26,
    });
  });
});
