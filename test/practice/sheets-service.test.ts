// The Sheets advanced service: batches that happen whole or not at all, and field masks. Facts: platform.md §2.1, §11.23.
import { only, parseMask } from '../../practice/services/sheets-api/field-mask';
import { anOffice, BATCH_FAILED, batch, FILE, type Office, TAB, VIEWER } from './an-office';

let office: Office;
beforeEach(async () => {
  office = await anOffice();
});

function get(fields: string): unknown {
  return office.value(`return Sheets.Spreadsheets.get('${FILE}', { fields: '${fields}' });`);
}

function cells(row: number, column: number, ...values: object[]) {
  return {
    updateCells: {
      start: { sheetId: 0, rowIndex: row - 1, columnIndex: column - 1 },
      rows: [{ values: values.map((userEnteredValue) => ({ userEnteredValue })) }],
      fields: 'userEnteredValue',
    },
  };
}

describe('field masks', () => {
  it('answers only with the fields asked for', () => {
    office.value(batch([cells(1, 1, { numberValue: 3 }, { formulaValue: '=A1*2' })]));
    expect(get('properties(title,locale)')).toEqual({ properties: { title: 'แฟ้ม', locale: 'th_TH' } });
    expect(get('sheets.properties.title')).toEqual({ sheets: [{ properties: { title: 'Sheet1' } }] });
    expect(get('sheets(data(rowData(values(userEnteredValue,effectiveValue))))')).toEqual({
      sheets: [
        {
          data: [
            {
              rowData: [
                {
                  values: [
                    { userEnteredValue: { numberValue: 3 }, effectiveValue: { numberValue: 3 } },
                    { userEnteredValue: { formulaValue: '=A1*2' }, effectiveValue: { numberValue: 6 } },
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('without a mask there are no cells', () => {
    office.value(batch([cells(1, 1, { numberValue: 3 })]));
    expect(office.value(`return 'data' in Sheets.Spreadsheets.get('${FILE}').sheets[0];`)).toBe(false);
  });

  it('fields that nobody asked for are not even computed', () => {
    const b = jest.fn(() => '2');
    expect(only<{ a: number; b: number }>(parseMask('a'), { a: () => '1', b })).toBe('{"a":1}');
    expect(b).not.toHaveBeenCalled();
  });

  it('a mask that is no mask is refused', () => {
    expect(office.error(`Sheets.Spreadsheets.get('${FILE}', { fields: 'a,,b' });`)).toContain('invalid argument');
  });
});

describe('a batch', () => {
  it('happens whole or not at all, and names the request at fault', () => {
    const good = [
      cells(1, 1, { stringValue: 'ใหม่' }),
      { addSheet: { properties: { sheetId: 5, title: 'แท็บใหม่' } } },
      { addProtectedRange: { protectedRange: { range: { sheetId: 0 } } } },
      {
        updateSheetProperties: {
          properties: { sheetId: 0, title: 'ชื่อใหม่', gridProperties: { rowCount: 5, columnCount: 5 } },
          fields: 'title,gridProperties(rowCount)',
        },
      },
    ];
    const before = get('*');
    expect(office.error(batch([...good, { deleteSheet: { sheetId: 77 } }]))).toBe(
      `${BATCH_FAILED}Invalid requests[4].deleteSheet: No grid with id: 77`,
    );
    expect(get('*')).toEqual(before);
    office.value(batch(good));
    expect(get('sheets.properties(title,gridProperties)')).toMatchObject({
      sheets: [
        { properties: { title: 'ชื่อใหม่', gridProperties: { rowCount: 5, columnCount: 26 } } },
        { properties: { title: 'แท็บใหม่' } },
      ],
    });
  });

  it('a formula that was there before a failed batch still counts', () => {
    office.value(batch([cells(1, 1, { numberValue: 2 }, { formulaValue: '=A1+1' })]));
    office.error(batch([cells(1, 1, { numberValue: 9 }), { deleteSheet: { sheetId: 77 } }]));
    expect(office.value(`${TAB} return tab.getRange('A1:B1').getValues()[0];`)).toEqual([2, 3]);
  });

  it('stores text as text, whatever it begins with', () => {
    const texts = ['=1+1', '+66', '-5', '@x', '1/2', '01', "'a"];
    office.value(batch([cells(1, 1, ...texts.map((stringValue) => ({ stringValue })))]));
    expect(office.value(`${TAB} return tab.getRange(1, 1, 1, 7).getValues()[0];`)).toEqual(texts);
    expect(office.value(`${TAB} return tab.getRange(1, 1, 1, 7).getFormulas()[0].join('');`)).toBe('');
  });

  it('an empty value clears the cell', () => {
    office.value(batch([cells(1, 1, { numberValue: 1 })]));
    office.value(batch([cells(1, 1, {})]));
    expect(office.value(`${TAB} return tab.getRange(1, 1).getValue();`)).toBe('');
  });

  it.each([
    [[{ addSheet: { properties: { title: 'Sheet1' } } }], 'already exists. Please enter another name.'],
    [[{ addSheet: { properties: { sheetId: 0, title: 'x' } } }], 'Sheet with id 0 already exists'],
    [[{ deleteSheet: { sheetId: 0 } }], "You can't remove all the sheets"],
    [[cells(1001, 1, { numberValue: 1 })], 'past the last row or column'],
    [[{ deleteConditionalFormatRule: { sheetId: 0, index: 0 } }], 'No conditional format on sheet: 0 at index: 0'],
  ])('%j is refused', (requests, words) => {
    expect(office.error(batch(requests))).toContain(words);
  });

  it('who only reads may not send one', () => {
    expect(office.error(batch([cells(1, 1, { numberValue: 1 })]), { user: VIEWER })).toBe(
      `${BATCH_FAILED}The caller does not have permission`,
    );
  });

  it('can answer with rows as they are right after it', () => {
    const answer = office.value(
      batch([cells(2, 1, { numberValue: 4 }, { formulaValue: '=A2*A2' })], {
        includeSpreadsheetInResponse: true,
        responseIncludeGridData: true,
        responseRanges: ["'Sheet1'!A2:B2"],
      }),
    );
    expect(answer).toMatchObject({
      updatedSpreadsheet: {
        sheets: [
          {
            data: [{ startRow: 1, rowData: [{ values: [{}, { effectiveValue: { numberValue: 16 } }] }] }],
          },
        ],
      },
    });
  });
});

it('a new spreadsheet has the tabs asked for, and whoever made it owns it', () => {
  const id = office.value(
    "return Sheets.Spreadsheets.create({ properties: { title: 'ใหม่', locale: 'th_TH', timeZone: 'Asia/Bangkok' }, sheets: [{ properties: { sheetId: 9, title: 'หนึ่ง' } }] }).spreadsheetId;",
  );
  const file = office.google.files.get(String(id));
  expect([file.owner, file.title, file.sheets().map(({ id, title }) => [id, title])]).toEqual([
    'owner@example.go.th',
    'ใหม่',
    [[9, 'หนึ่ง']],
  ]);
});

describe('validation', () => {
  const rule = (condition: object, extra: object = {}) =>
    batch([
      {
        setDataValidation: {
          range: { sheetId: 0, startRowIndex: 1, endRowIndex: 9, startColumnIndex: 1, endColumnIndex: 4 },
          rule: { condition, strict: true, ...extra },
        },
      },
    ]);
  const custom = (formula: string) => ({ type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: formula }] });
  const WHOLE = '=AND(ISNUMBER(B2),B2>=0,B2=INT(B2))';
  const typed = (row: number, column: number, text: string) =>
    office.google.files.get(FILE).typed('editor@example.go.th', 0, row, column, text).ok;

  it('a formula is relative to the first cell of its range', () => {
    office.value(rule(custom(WHOLE)));
    expect(['5', '0', '1.5', '-1', 'สอง', '๑๒', ''].map((text) => typed(7, 4, text))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  it('may look at other cells, and at fixed ones', () => {
    office.value(batch([cells(1, 1, { numberValue: 10 }), cells(7, 2, { numberValue: 3 })]));
    office.value(rule(custom('=B2<=$A$1')));
    expect([typed(7, 4, '10'), typed(7, 4, '11')]).toEqual([true, false]);
  });

  it('is asked anew as soon as a cell that it looks at holds something else, be it text of the same look', () => {
    office.value(rule(custom('=AND(ISNUMBER($A$1),B2<=$A$1)')));
    const limited = (limit: object) => {
      office.value(batch([cells(1, 1, limit)]));
      return typed(7, 4, '10');
    };
    const limits = [{ numberValue: 10 }, { numberValue: 9 }, { stringValue: '10' }, { numberValue: 10 }, {}];
    expect(limits.map(limited)).toEqual([true, false, false, true, false]);
  });

  it('one that chance decides is asked anew every time', () => {
    office.value(rule(custom('=AND(B2>0,RAND()<0.5)')));
    const outcomes = Array.from({ length: 60 }, () => typed(7, 4, '10'));
    expect([...new Set(outcomes)].sort()).toEqual([false, true]);
  });

  it('between two numbers, or one of a list', () => {
    office.value(rule({ type: 'NUMBER_BETWEEN', values: [{ userEnteredValue: '0' }, { userEnteredValue: '9' }] }));
    expect(['0', '9', '9.5', '-1', 'x'].map((text) => typed(3, 3, text))).toEqual([true, true, false, false, false]);
    office.value(rule({ type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'ใช่' }, { userEnteredValue: 'ไม่' }] }));
    expect(['ใช่', 'อาจ'].map((text) => typed(3, 3, text))).toEqual([true, false]);
  });

  it('tells its own help, or Google’s words with the cell', () => {
    const file = office.google.files.get(FILE);
    office.value(rule(custom(WHOLE)));
    expect(file.typed('editor@example.go.th', 0, 3, 3, 'x')).toEqual({
      ok: false,
      message: 'The data you entered in cell C3 violates the data validation rules set on this cell.',
    });
    office.value(rule(custom(WHOLE), { inputMessage: 'ใส่จำนวนเต็ม' }));
    expect(file.typed('editor@example.go.th', 0, 3, 3, 'x')).toEqual({ ok: false, message: 'ใส่จำนวนเต็ม' });
  });

  it('a script is held to it for its whole write; pasted text is not', () => {
    office.value(rule(custom(WHOLE)));
    expect(office.error(`${TAB} tab.getRange(3, 1, 1, 3).setValues([[1, 2, 'x']]);`)).toContain('violates');
    expect(office.value(`${TAB} return tab.getRange(3, 1).getValue();`)).toBe('');
    expect(office.google.files.get(FILE).pasted('editor@example.go.th', 0, 3, 2, [['x']])).toEqual({ ok: true });
  });

  it('one that is not imitated fails by name', () => {
    expect(office.error(rule({ type: 'DATE_BEFORE', values: [{ relativeDate: 'TODAY' }] }))).toBe(
      'not imitated: validation by DATE_BEFORE',
    );
    expect(office.error(rule({ type: 'NUMBER_BETWEEN', values: [{}, { userEnteredValue: '9' }] }))).toBe(
      'not imitated: validation by NUMBER_BETWEEN',
    );
  });
});

it('a conditional format colours what it matches, the first rule first', () => {
  const colour = (startsWith: string, red: number, index: number) => ({
    addConditionalFormatRule: {
      index,
      rule: {
        ranges: [{ sheetId: 0, startRowIndex: 0, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 1 }],
        booleanRule: {
          condition: { type: 'TEXT_STARTS_WITH', values: [{ userEnteredValue: startsWith }] },
          format: { backgroundColorStyle: { rgbColor: { red } } },
        },
      },
    },
  });
  const texts = ['ครบ', 'ครบแล้ว', 'ยัง'].map((stringValue, index) => cells(index + 1, 1, { stringValue }));
  office.value(batch([...texts, colour('ครบ', 1, 0), colour('ครบแล้ว', 0.2, 0)]));
  const { cells: seen } = office.google.files
    .get(FILE)
    .grid(0, { from: 1, to: 3 }, { from: 1, to: 1 }, 'owner@example.go.th');
  expect(seen.map(([cell]) => cell?.style.background)).toEqual(['#ff0000', '#330000', undefined]);
});
