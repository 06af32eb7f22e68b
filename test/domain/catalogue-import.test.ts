// The list of work items from a pasted table: what is wrong with it, and what it does to the list in use.
import { defaultCatalogue } from '../../src/domain/catalogue-default';
import { changeCatalogue, readCatalogueTable } from '../../src/domain/catalogue-import';
import { ITEM_TABLE, itemProblemText } from '../../src/messages/catalogue-edit';
import { YES_NO } from '../../src/messages/hq-tabs';
import { itemLines } from '../../src/workbook/hq-tabs';

const HEADINGS = 'ด้านที่\tชื่อด้าน\tรหัส\tรายการงาน\tหน่วยนับ\tเวลามาตรฐาน (นาที)\tใช้อยู่ (ใช่/ไม่ใช่)\tมีทศนิยม';
const LINE = '1\tการบริหารงานทั่วไป\tA1-01\tรับส่งหนังสือ\tเรื่อง\t15\tใช่\tไม่ใช่';
const read = (...lines: string[]) => readCatalogueTable([HEADINGS, ...lines].join('\n'), ITEM_TABLE, YES_NO.closed);

/** The default list as a table, with some of its lines changed. */
function table(change: (lines: string[][]) => string[][]): string[] {
  return change(itemLines(defaultCatalogue)).map((line) => line.join('\t'));
}
const changed = (change: (lines: string[][]) => string[][]) => {
  const reading = readCatalogueTable(
    [`${HEADINGS}\tวิธีนับ\tตัวอย่าง`, ...table(change)].join('\n'),
    ITEM_TABLE,
    YES_NO.closed,
  );
  expect(reading.problems).toEqual([]);
  return changeCatalogue(defaultCatalogue, reading, false);
};

it('Thai digits, small letters and blanks that say nothing are read as they are meant', () => {
  const { items, problems, areas } = read(LINE, '๑\t\ta1-02\tประชุม\tครั้ง\t๑๒๐\t\t');
  expect(problems).toEqual([]);
  expect(areas).toEqual([{ number: 1, name: 'การบริหารงานทั่วไป' }]);
  expect(items[1]).toMatchObject({ area: 1, code: 'A1-02', minutes: 120, active: true, decimals: false, order: 1 });
});

it.each([
  ['no code', '1\tก\t\tงาน\tเรื่อง\t15', 'แถว 2 ช่อง รหัส: ยังไม่ได้กรอก'],
  ['a code with signs', '1\tก\tA1|1\tงาน\tเรื่อง\t15', 'แถว 2 ช่อง รหัส: “A1|1” ใส่รหัสเป็นอักษรอังกฤษตามด้วยตัวเลข เช่น A1-07'],
  ['no number of an area', 'หนึ่ง\tก\tA1\tงาน\tเรื่อง\t15', 'แถว 2 ช่อง ด้านที่: “หนึ่ง” ใส่เฉพาะตัวเลข'],
  ['no standard time', '1\tก\tA1\tงาน\tเรื่อง\tนาน', 'แถว 2 ช่อง เวลามาตรฐาน: “นาน” ใส่เฉพาะตัวเลข'],
  ['neither yes nor no', '1\tก\tA1\tงาน\tเรื่อง\t15\tบางที', 'แถว 2 ช่อง ใช้อยู่: “บางที” ใส่ ใช่ หรือ ไม่ใช่'],
  ['no unit', '1\tก\tA1\tงาน\t\t15', 'แถว 2 ช่อง หน่วยนับ: ยังไม่ได้กรอก'],
])('%s is told by row and column', (_, line, words) => {
  expect(read(line).problems.map(itemProblemText)).toEqual([words]);
});

it('a code twice, and an area under two names, are told at the later line', () => {
  const { problems } = read(LINE, LINE.replace('การบริหารงานทั่วไป', 'งานบุคคล'));
  expect(problems.map(itemProblemText)).toEqual([
    'แถว 3 ช่อง รหัส: “A1-01” ซ้ำกับแถวก่อน',
    'แถว 3 ช่อง ชื่อด้าน: “งานบุคคล” ชื่อด้านไม่ตรงกับแถวก่อนของด้านเดียวกัน',
  ]);
});

it('the same list again changes nothing and is no new version', () => {
  const change = changed((lines) => lines);
  expect(change).toMatchObject({ added: [], retired: [], revived: [], remeasured: [], reworded: [], emptied: [] });
  expect(change.isNewVersion).toBe(false);
  const inOrder = defaultCatalogue.items.map((item, order) => ({ ...item, order }));
  expect(change.next).toEqual({ ...defaultCatalogue, items: inOrder });
});

it('an item left out is retired and keeps its line; a new one and a new unit make a version', () => {
  const change = changed((lines) => [
    ...lines
      .filter((line) => line[2] !== 'A3-05')
      .map((line) => (line[2] === 'A4-01' ? line.map((cell, at) => (at === 4 ? 'โครงการ' : cell)) : line)),
    ['3', defaultCatalogue.areas[2]?.name ?? '', 'A3-07', 'งานใหม่', 'เรื่อง', '30', '', ''],
  ]);
  expect(change.added.map(({ code }) => code)).toEqual(['A3-07']);
  expect(change.retired.map(({ code }) => code)).toEqual(['A3-05']);
  expect(change.remeasured.map(({ code }) => code)).toEqual(['A4-01']);
  expect(change.next.version).toBe('2');
  expect(change.next.items.find(({ code }) => code === 'A3-05')?.active).toBe(false);
});

it('another wording is no new version: what was confirmed stays confirmed', () => {
  const change = changed((lines) =>
    lines.map((line) => (line[2] === 'A1-01' ? line.map((cell, at) => (at === 3 ? 'ชื่อใหม่' : cell)) : line)),
  );
  expect(change.reworded.map(({ code }) => code)).toEqual(['A1-01']);
  expect([change.isNewVersion, change.next.version]).toEqual([false, '1']);
});

it('an area of which nothing would be asked any more is named', () => {
  expect(changed((lines) => lines.filter((line) => line[0] !== '7')).emptied.map(({ number }) => number)).toEqual([7]);
});
