// Who may write where: roles, tab protections with holes, range protections; all must agree. Facts: platform.md §2.
import { PROTECTED_MESSAGE } from '../../practice/model/rights';
import { anOffice, BATCH_FAILED, batch, EDITOR, FILE, type Office, OWNER, TAB, VIEWER } from './an-office';

const WRITE = `${TAB} tab.getRange(args[0], args[1]).setValue(1); return true;`;
const CAN = `${TAB} return tab.getRange(args[0], args[1]).canEdit();`;
const SHEET = { range: { sheetId: 0 } };

function range(row: number, column: number, rows = 1, columns = 1) {
  return {
    sheetId: 0,
    startRowIndex: row - 1,
    endRowIndex: row - 1 + rows,
    startColumnIndex: column - 1,
    endColumnIndex: column - 1 + columns,
  };
}

async function officeWith(...protections: object[]): Promise<Office> {
  const office = await anOffice();
  office.value(batch(protections.map((protectedRange) => ({ addProtectedRange: { protectedRange } }))));
  return office;
}

function may(office: Office, user: string, row: number, column: number): boolean {
  const { outcome } = office.run(WRITE, { user, args: [row, column] });
  if (!outcome.ok) expect(outcome.error).toMatchObject({ name: 'Exception', message: PROTECTED_MESSAGE });
  expect(office.value(CAN, { user, args: [row, column] })).toBe(outcome.ok);
  return outcome.ok;
}

it('without protections editors write and viewers do not', async () => {
  const office = await anOffice();
  expect(may(office, EDITOR, 1, 1)).toBe(true);
  expect(may(office, VIEWER, 1, 1)).toBe(false);
});

it('who is not named at all does not even open the file', async () => {
  const office = await anOffice();
  expect(office.error(TAB, { user: 'stranger@example.go.th' })).toBe(
    'You do not have permission to access the requested document.',
  );
});

it('a protected tab keeps everybody out but its editors and the owner', async () => {
  const office = await officeWith({ ...SHEET, editors: { users: [OWNER] } });
  expect(may(office, EDITOR, 1, 1)).toBe(false);
  expect(may(office, OWNER, 1, 1)).toBe(true);
});

it('a hole opens just its cells', async () => {
  const office = await officeWith({ ...SHEET, editors: { users: [OWNER] }, unprotectedRanges: [range(3, 2, 1, 2)] });
  expect([1, 2, 3, 4].map((column) => may(office, EDITOR, 3, column))).toEqual([false, true, true, false]);
  expect(may(office, EDITOR, 4, 2)).toBe(false);
});

it('a range protection inside a hole still holds', async () => {
  const office = await officeWith(
    { ...SHEET, editors: { users: [OWNER] }, unprotectedRanges: [range(3, 1, 1, 4)] },
    { range: range(3, 2, 1, 2), editors: { users: [OWNER, 'else@example.go.th'] } },
  );
  expect([1, 2, 3, 4].map((column) => may(office, EDITOR, 3, column))).toEqual([true, false, false, true]);
});

it('where protections overlap, every one must let the person in', async () => {
  const office = await officeWith(
    { range: range(1, 1, 1, 2), editors: { users: [OWNER, EDITOR] } },
    { range: range(1, 2, 1, 2), editors: { users: [OWNER] } },
  );
  expect([1, 2, 3, 4].map((column) => may(office, EDITOR, 1, column))).toEqual([true, false, false, true]);
});

it('a warning stops nobody', async () => {
  const office = await officeWith({ range: range(1, 1), warningOnly: true, editors: { users: [OWNER] } });
  expect(may(office, EDITOR, 1, 1)).toBe(true);
});

it('addresses are compared without regard to capitals', async () => {
  const office = await officeWith({ range: range(1, 1), editors: { users: [OWNER, EDITOR.toUpperCase()] } });
  expect(may(office, EDITOR, 1, 1)).toBe(true);
});

it('a write that touches one protected cell is refused whole', async () => {
  const office = await officeWith({ range: range(1, 2), editors: { users: [OWNER] } });
  const code = `${TAB} tab.getRange(1, 1, 1, 3).setValues([[1, 2, 3]]);`;
  expect(office.error(code, { user: EDITOR })).toBe(PROTECTED_MESSAGE);
  expect(office.value(`${TAB} return tab.getRange(1, 1, 1, 3).getValues()[0];`)).toEqual(['', '', '']);
});

it('typing and pasting obey the same rights', async () => {
  const office = await officeWith({ range: range(1, 2), editors: { users: [OWNER] } });
  const file = office.google.files.get(FILE);
  expect(file.typed(EDITOR, 0, 1, 2, '5')).toEqual({ ok: false, message: PROTECTED_MESSAGE });
  expect(file.pasted(EDITOR, 0, 1, 1, [['1', '2']])).toEqual({ ok: false, message: PROTECTED_MESSAGE });
  expect(file.typed(EDITOR, 0, 1, 1, '5')).toEqual({ ok: true });
  const { cells } = file.grid(0, { from: 1, to: 1 }, { from: 1, to: 3 }, EDITOR);
  expect(cells[0]?.map(({ text, editable }) => [text, editable])).toEqual([
    ['5', true],
    ['', false],
    ['', true],
  ]);
});

describe('sorting and cutting by hand', () => {
  const three = { row: 1, column: 1, lastRow: 3, lastColumn: 2 };
  const cells = async (office: Office) =>
    office.google.files
      .get(FILE)
      .grid(0, { from: 1, to: 4 }, { from: 1, to: 2 }, OWNER)
      .cells.map((line) =>
        line
          .map(({ text }) => text)
          .join(' ')
          .trim(),
      );
  const filled = async (...protections: object[]) => {
    const office = await officeWith(...protections);
    office.value(`${TAB} tab.getRange('A1:B3').setValues([['ค', 3], ['ก', 1], ['ข', 2]]);`);
    return office;
  };

  it('moves whole rows of the range, by the column named', async () => {
    const office = await filled();
    expect(office.google.sorted(EDITOR, FILE, 0, three, 2)).toEqual({ ok: true });
    expect(await cells(office)).toEqual(['ก 1', 'ข 2', 'ค 3', '']);
  });

  it('is refused whole when one cell of the range is shut, and to who only reads', async () => {
    const office = await filled({ range: range(3, 2), editors: { users: [OWNER] } });
    const refused = { ok: false, message: PROTECTED_MESSAGE };
    expect(office.google.sorted(EDITOR, FILE, 0, three, 2)).toEqual(refused);
    expect(office.google.sorted(VIEWER, FILE, 0, { ...three, lastRow: 2 }, 2)).toEqual(refused);
    expect(office.google.cut(EDITOR, FILE, 0, { ...three, lastRow: 2 }, { row: 2, column: 1 })).toEqual(refused);
    expect(office.google.cut(EDITOR, FILE, 0, three, { row: 4, column: 1 })).toEqual(refused);
    expect(await cells(office)).toEqual(['ค 3', 'ก 1', 'ข 2', '']);
    expect(office.google.sorted(OWNER, FILE, 0, three, 2)).toEqual({ ok: true });
  });

  it('cuts cells out and puts them elsewhere, over what stood there', async () => {
    const office = await filled();
    expect(office.google.cut(EDITOR, FILE, 0, { ...three, lastRow: 2 }, { row: 2, column: 1 })).toEqual({ ok: true });
    expect(await cells(office)).toEqual(['', 'ค 3', 'ก 1', '']);
  });
});

describe('changing protections through the Sheets service', () => {
  const ours = { protectedRangeId: 7, range: range(1, 1), editors: { users: [OWNER] } };
  const remove = batch([{ deleteProtectedRange: { protectedRangeId: 7 } }]);

  it('who may not edit the range may not touch its protection', async () => {
    const office = await officeWith(ours);
    expect(office.error(remove, { user: EDITOR })).toBe(
      `${BATCH_FAILED}Invalid requests[0].deleteProtectedRange: ${PROTECTED_MESSAGE}`,
    );
  });

  it('an editor of a range may take its protection away', async () => {
    const office = await officeWith({ ...ours, editors: { users: [OWNER, EDITOR] } });
    expect(office.run(remove, { user: EDITOR }).outcome.ok).toBe(true);
    expect(may(office, EDITOR, 1, 1)).toBe(true);
  });

  it.each([
    [
      { addProtectedRange: { protectedRange: ours } },
      'addProtectedRange: A protected range with id: 7 already exists.',
    ],
    [{ deleteProtectedRange: { protectedRangeId: 8 } }, 'deleteProtectedRange: No protected range with id: 8'],
    [
      {
        updateProtectedRange: {
          protectedRange: { protectedRangeId: 7, editors: { users: ['else@example.go.th'] } },
          fields: 'editors',
        },
      },
      "updateProtectedRange: You can't remove yourself as an editor.",
    ],
    [
      { updateProtectedRange: { protectedRange: { protectedRangeId: 7, range: { sheetId: 0 } }, fields: 'range' } },
      'updateProtectedRange: Cannot change sheet protection to range protection (or vice versa).',
    ],
  ])('%j', async (request, words) => {
    const office = await officeWith(ours);
    expect(office.error(batch([request]))).toBe(`${BATCH_FAILED}Invalid requests[0].${words}`);
  });

  it('a tab has one tab protection', async () => {
    const office = await officeWith(SHEET);
    expect(office.error(batch([{ addProtectedRange: { protectedRange: SHEET } }]))).toBe(
      `${BATCH_FAILED}Invalid requests[0].addProtectedRange: Sheet "Sheet1" already has sheet protection.`,
    );
  });
});

it('a copy has its own id and owner, and nobody else', async () => {
  const office = await officeWith({ range: range(1, 1), editors: { users: [OWNER] } });
  office.value(`${TAB} tab.getRange(2, 2).setValue('เดิม');`);
  const copy = office.google.files.copy(FILE, EDITOR);
  expect(copy.id).not.toBe(FILE);
  expect([copy.roleOf(EDITOR), copy.roleOf(OWNER)]).toEqual(['owner', null]);
  expect(copy.typed(EDITOR, 0, 1, 1, '1')).toEqual({ ok: true });
  expect(office.google.files.get(FILE).grid(0, { from: 1, to: 1 }, { from: 1, to: 1 }, OWNER).cells[0]?.[0]?.text).toBe(
    '',
  );
});
