// Which numbers of a pasted block go to which item, and which are refused and why.
import * as fc from 'fast-check';
import { isBlock, matchPasted, type PasteTarget } from '../../src/domain/pasted';
import { pastedCells } from '../../src/domain/pasted-cells';

const item = (code: string, name: string, text = '', decimals = false): PasteTarget => ({ code, name, decimals, text });
const FORM = [
  item('A1-01', 'รับ–ส่งหนังสือราชการ'),
  item('A1-02', 'ร่างหนังสือราชการ', '600'),
  item('A1-03', 'จัดประชุม', '12'),
  item('A2-01', 'ตรวจเรื่องสรรหา'),
];
const said = (text: string, first = 'A1-01') =>
  matchPasted(text, FORM, first).map((line) =>
    [line.code ?? '-', line.text, line.verdict === 'refused' ? line.problem : line.verdict].join(' '),
  );

describe('the cells on the clipboard', () => {
  it.each<[string, string, string[][]]>([
    ['one column', '1\n2\n3', [['1'], ['2'], ['3']]],
    [
      'from Windows, with a line break at the end',
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['blank cells keep their place', '1\n\n3', [['1'], [''], ['3']]],
    ['a quoted cell with a line break, a tab and quotes', '"ก\nข\t""ค"""\t5', [['ก\nข\t"ค"', '5']]],
    ['a quote that is only an inch mark', '"5 นิ้ว\t7', [['"5 นิ้ว', '7']]],
    ['lines as old Macs end them, and several at the end', '1\r2\n\n', [['1'], ['2']]],
    ['a quoted cell at the very end', '1\t"ก ""ข"""', [['1', 'ก "ข"']]],
    ['quotes with more behind them', '"ก" ข\tค', [['"ก" ข', 'ค']]],
    ['nothing', '', [['']]],
  ])('%s', (_, text, cells) => expect(pastedCells(text)).toEqual(cells));

  it('are told from a single cell', () => {
    expect(['12', '12\n', '12\r\n', '12\r', '12\n\n'].map(isBlock)).toEqual([false, false, false, false, false]);
    expect(['1\n2', '1\t2', '1\r2'].map(isBlock)).toEqual([true, true, true]);
  });

  it('come back as they were written, whatever stands in them', () => {
    const cell = fc.string().map((text) => text.replace(/[\r\n\t"]/g, '').trim());
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const read = pastedCells(rows.map((row) => row.map((text) => `"${text}"`).join('\t')).join('\n'));
        expect(read).toHaveLength(rows.length);
        expect(read.every((row) => row.length === 2)).toBe(true);
      }),
    );
  });
});

describe('a column of numbers alone', () => {
  it('follows the order of the form', () => {
    expect(said('๒,๔๐๐\n600\n13\n0')).toEqual([
      'A1-01 ๒,๔๐๐ new',
      'A1-02 600 unchanged',
      'A1-03 13 changed',
      'A2-01 0 new',
    ]);
  });

  it('begins at the field it was pasted into', () => {
    expect(said('7\n8', 'A1-03')).toEqual(['A1-03 7 changed', 'A2-01 8 new']);
  });

  it('leaves alone what is blank in it, and keeps the others in their places', () => {
    expect(said('1\n\n3')).toEqual(['A1-01 1 new', 'A1-02  blank', 'A1-03 3 changed']);
  });

  it('may have a heading', () => expect(said('ปริมาณงาน\n1\n2')).toEqual(['A1-01 1 new', 'A1-02 2 changed']));

  it('that is too long is refused from the first line too many', () => {
    expect(said('1\n2', 'A2-01')).toEqual(['A2-01 1 new', '- 2 too-many']);
  });

  it.each([
    ['4 คดี', 'not-a-number'],
    ['-5', 'negative'],
    ['1.5', 'decimal'],
    ['1234567890', 'too-long'],
    ['=1+1', 'not-a-number'],
  ])('with %s in it says %s there', (typed, problem) => {
    expect(said(`1\n${typed}`)).toEqual(['A1-01 1 new', `A1-02 ${typed} ${problem}`]);
  });
});

describe('a block with codes or names', () => {
  it('finds each item by its code, in any order', () => {
    expect(said('A2-01\t5\na1-01\t7')).toEqual(['A2-01 5 new', 'A1-01 7 new']);
  });

  it('finds each item by its name, with other spaces, a number in front, and units and running numbers around', () => {
    expect(said('ที่\tรายการ\tหน่วย\tปี 2564\n1\t1. จัด ประชุม\tครั้ง\t14\n2\tร่างหนังสือราชการ\tเรื่อง\t600')).toEqual([
      'A1-03 14 changed',
      'A1-02 600 unchanged',
    ]);
  });

  it('takes the last column of numbers', () => {
    expect(said('A1-01\t2,300\t2,400\nA1-02\t590\t610')).toEqual(['A1-01 2,400 new', 'A1-02 610 changed']);
  });

  it.each([['12. จัดประชุม'], ['3) จัดประชุม'], ['3 .  จัดประชุม']])('finds %j, whatever its number', (name) =>
    expect(said(`${name}\t9`)).toEqual(['A1-03 9 changed']),
  );

  it('tells each line by where it stands in the block, and what the field shows now', () => {
    const lines = matchPasted('ที่\tรายการ\nA1-02\t600\n\t\nA1-01\t5', FORM, 'A1-01');
    expect(lines.map(({ line, code, before }) => [line, code, before])).toEqual([
      [2, 'A1-02', '600'],
      [4, 'A1-01', ''],
    ]);
  });

  it('takes a field that shows no number as changed', () => {
    const odd = [item('A1-01', 'รับ–ส่งหนังสือราชการ', 'สิบ')];
    expect(matchPasted('A1-01\t5', odd, 'A1-01').map(({ verdict }) => verdict)).toEqual(['changed']);
  });

  it('passes over headings, and refuses a number that belongs to no item', () => {
    expect(said('A1-01\t1\nด้านที่ 2\t\nรวม\t99')).toEqual(['A1-01 1 new', '- 99 no-item']);
  });

  it('refuses the second line of one item', () => {
    expect(said('A1-01\t1\nA1-01\t2')).toEqual(['A1-01 1 new', 'A1-01 2 twice']);
  });
});

it('a running number before the numbers is none of them, wherever it begins', () => {
  expect(said('1\t5\n2\t6')).toEqual(['A1-01 5 new', 'A1-02 6 changed']);
  expect(said('7\t5\n8\t6')).toEqual(['A1-01 5 new', 'A1-02 6 changed']);
  expect(said('ที่\tจำนวน\tหมายเหตุ\n1\t5')).toEqual(['A1-01 5 which-column']);
  expect(said('1\t5\n2')).toEqual(['A1-01 5 new', 'A1-02  blank']);
});

it('two columns of numbers without codes or names say nothing about which is meant', () => {
  expect(said('3\t5\n9\t6')).toEqual(['A1-01 5 which-column', 'A1-02 6 which-column']);
});

it('whatever is pasted, an item is taken over at most once and only from a line that can be read', () => {
  const part = fc.constantFrom('A1-01', 'A1-02', 'จัดประชุม', '1', '๒', 'x', '', '-1', '\t', '\n', '"', '=A1');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const taken = matchPasted(parts.join(''), FORM, 'A1-01').filter(({ verdict }) => verdict !== 'refused');
      expect(new Set(taken.map(({ code }) => code)).size).toBe(taken.length);
      expect(taken.every(({ code, text }) => code !== null && !/[=x-]/.test(text))).toBe(true);
    }),
  );
});
