// The canonical form wl1, and the note lines in it: the text that seals are made of, so it may never change by accident.
import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { canonicalArea, canonicalDistrict, jsonText, readCanonical } from '../../src/domain/canonical';
import type { Catalogue, Item } from '../../src/domain/catalogue';
import { isLink, noteText, parseNotes } from '../../src/domain/note';
import type { Volume } from '../../src/domain/volume';

const item = (code: string, area: number, order: number, active = true): Item => ({
  code,
  area,
  order,
  active,
  name: code,
  unit: 'เรื่อง',
  minutes: 1,
  decimals: true,
  definition: '',
  example: '',
});

const CATALOGUE: Catalogue = {
  version: 'v1',
  official: false,
  areas: [
    { number: 2, name: 'สอง' },
    { number: 1, name: 'หนึ่ง' },
    { number: 3, name: 'ไม่มีรายการ' },
  ],
  items: [
    item('A2-01', 2, 1),
    item('A1-02', 1, 2),
    item('A1-01', 1, 1),
    item('A1-03', 1, 3, false),
    item('A3-01', 3, 1, false),
  ],
};

const volume = (value: number): Volume => ({ kind: 'recorded', value, suspect: null });
const CONTENT: { [area: number]: { volumes: { [code: string]: Volume }; note: string } } = {
  1: {
    volumes: { 'A1-01': volume(0), 'A1-02': { kind: 'blank' }, 'A1-03': volume(9) },
    note: 'A1-01 | น\u0e4dา "ท่วม"',
  },
  2: { volumes: { 'A2-01': volume(12.5) }, note: ' ' },
};
/** Written by hand from the design's §5. */
const TEXT = 'wl1\n2564\n5308\nv1\nA1-01=0\nA1-02=\nA2-01=12.5\n"A1-01 | นำ \\"ท่วม\\""\n""';

function canonical(content = CONTENT): string {
  return canonicalDistrict(2564, 5308, CATALOGUE, (area) => content[area] ?? { volumes: {}, note: '' });
}

describe('wl1', () => {
  it('is exactly this text', () => {
    expect(canonical()).toBe(TEXT);
  });

  it('and this SHA-256', () => {
    const seal = createHash('sha256').update(canonical(), 'utf8').digest('hex');
    expect(seal).toBe('3f4cec23b2aadaf3c1b4c563760d97ac7062f6525fac70a82f0dfd33b1d0d498');
  });

  it('tells blank from zero, and rubbish from both', () => {
    const with1 = (first: Volume) => canonical({ ...CONTENT, 1: { volumes: { 'A1-01': first }, note: '' } });
    const texts = [volume(0), { kind: 'blank' } as const, { kind: 'invalid', text: '0', repair: 0 } as const].map(
      with1,
    );
    expect(new Set(texts).size).toBe(3);
  });

  it('does not look at retired items', () => {
    const other = {
      ...CONTENT,
      1: { ...CONTENT[1], volumes: { ...CONTENT[1]?.volumes, 'A1-03': volume(1) }, note: CONTENT[1]?.note ?? '' },
    };
    expect(canonical(other)).toBe(TEXT);
  });

  it('of one area holds its items and its note', () => {
    expect(canonicalArea(CATALOGUE, 2, CONTENT[2] ?? { volumes: {}, note: '' })).toBe('A2-01=12.5\n""');
  });
});

describe('the note of an area', () => {
  it.each([
    [[{ code: 'A1-01', reason: 'น้ำท่วม', link: '' }], 'A1-01 | น้ำท่วม'],
    [[{ code: 'A1-01', reason: 'ก', link: 'https://a.go.th/x' }], 'A1-01 | ก | https://a.go.th/x'],
    [[{ code: 'A1-01', reason: '', link: 'https://a.go.th' }], 'A1-01 |  | https://a.go.th'],
    [[{ code: 'A1-01', reason: ' หลาย\nบรรทัด | ขีด ', link: '' }], 'A1-01 | หลาย บรรทัด / ขีด'],
    [[{ code: 'A1-01', reason: '', link: '' }], ''],
    [[], ''],
  ])('%j stands as %j', (notes, text) => {
    expect(noteText(notes)).toBe(text);
  });

  it('is read back as it was written, and written the same again', () => {
    const text = fc.string({ maxLength: 40 });
    const notes = fc.array(
      fc.record({
        code: fc.constantFrom('A1-01', 'A1-02'),
        reason: text,
        link: fc.constantFrom('', 'https://a.go.th/b'),
      }),
    );
    fc.assert(
      fc.property(notes, (given) => {
        const written = noteText(given);
        expect(noteText(parseNotes(written))).toBe(written);
        expect(written).toBe(written.trim());
        expect(written).not.toMatch(/^[=+\-@]/);
      }),
    );
  });

  it('lines typed by hand are left alone', () => {
    expect(parseNotes('ดูเอกสาร\nA1-01 | เหตุผล\n=1+1\nA1-01 กับ A1-02 | เหตุผล')).toEqual([
      { code: 'A1-01', reason: 'เหตุผล', link: '' },
    ]);
  });

  it('a code alone has no reason, and a bar in a link that somebody typed belongs to it', () => {
    expect(parseNotes('A1-01\nA1-02 | เหตุผล | https://a.go.th/x|y')).toEqual([
      { code: 'A1-01', reason: '', link: '' },
      { code: 'A1-02', reason: 'เหตุผล', link: 'https://a.go.th/x|y' },
    ]);
  });

  it('breaks of lines and bars in a reason do not break the line', () => {
    expect(noteText([{ code: 'A1-01', reason: 'ก\n\n  ข|ค', link: '' }])).toBe('A1-01 | ก ข/ค');
  });

  it.each([
    ['https://drive.google.com/file/d/1', true],
    ['https://a.go.th/ไฟล์.pdf', true],
    ['http://a.go.th', false],
    ['javascript:alert(1)', false],
    ['https://localhost', false],
    ['https://a.go.th/"x', false],
    ['https://a.go.th/a b', false],
    [`https://a.go.th/${'x'.repeat(500)}`, false],
    [`https://a.go.th/${'x'.repeat(484)}`, true],
    [`https://a.go.th/${'x'.repeat(485)}`, false],
    ['ดู https://a.go.th', false],
  ])('%s as a link: %s', (text, ok) => {
    expect(isLink(text)).toBe(ok);
  });
});

describe('wl1 read back', () => {
  it('gives each item and each note as it was sealed, areas in their own order', () => {
    expect(readCanonical(CATALOGUE, TEXT)).toEqual({
      values: new Map([
        ['A1-01', '0'],
        ['A1-02', ''],
        ['A2-01', '12.5'],
      ]),
      notes: new Map([
        [1, 'A1-01 | นำ "ท่วม"'],
        [2, ''],
      ]),
    });
  });

  it('gives content that is no volume behind its mark', () => {
    const odd: Volume = { kind: 'invalid', text: 'สิบ=10', repair: null };
    const text = canonical({ ...CONTENT, 2: { volumes: { 'A2-01': odd }, note: '' } });
    expect(readCanonical(CATALOGUE, text).values.get('A2-01')).toBe('?"สิบ=10"');
  });

  it('takes no note for an item, whatever stands in it', () => {
    const text = canonical({ ...CONTENT, 2: { volumes: {}, note: 'A1-01=5' } });
    const { values, notes } = readCanonical(CATALOGUE, text);
    expect([values.get('A1-01'), notes.get(2)]).toEqual(['0', 'A1-01=5']);
  });

  it('has no items and empty notes where nothing was sealed', () => {
    expect(readCanonical(CATALOGUE, '')).toEqual({
      values: new Map(),
      notes: new Map([
        [1, ''],
        [2, ''],
      ]),
    });
  });

  it('an empty line is an empty note', () => {
    expect(readCanonical(CATALOGUE, `${TEXT.split('\n').slice(0, 7).join('\n')}\n\n"สอง"`).notes).toEqual(
      new Map([
        [1, ''],
        [2, 'สอง'],
      ]),
    );
  });

  it.each([
    ['"ก\\nข"', 'ก\nข'],
    ['5', '5'],
    ['null', 'null'],
    ['"ไม่ปิด', '"ไม่ปิด'],
  ])('%j in the place of a note says %j', (json, text) => {
    expect(jsonText(json)).toBe(text);
  });
});
