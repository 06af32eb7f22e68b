// The Sheets advanced service: batches that happen whole or not at all, values raw and as typed, field masks.
import { plain, refusal, spreadsheet, tab } from './bench';
import { documentedApi, inferred, noted, reported, type Subject } from './statement';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const REST = 'reference/rest/v4/spreadsheets';
const INPUT = documentedApi('reference/rest/v4/ValueInputOption');
const ISSUE_1064 = reported('https://github.com/googleapis/google-api-python-client/issues/1064');

function service(): GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection {
  const Spreadsheets = Sheets?.Spreadsheets;
  if (!Spreadsheets) throw new Error('The Sheets service is not enabled.');
  return Spreadsheets;
}

function cellValues(): GoogleAppsScript.Sheets.Collection.Spreadsheets.ValuesCollection {
  const { Values } = service();
  if (!Values) throw new Error('The Sheets service is not enabled.');
  return Values;
}

const id = () => spreadsheet().getId();
const batch = (requests: Request[]) => service().batchUpdate({ requests }, id());
const write = (values: unknown[][], valueInputOption: string, range = 'livecheck!A1') =>
  cellValues().update({ values }, id(), range, { valueInputOption });
const area = (sheet: Sheet, rows: number, columns: number) => ({
  sheetId: sheet.getSheetId(),
  startRowIndex: 0,
  endRowIndex: rows,
  startColumnIndex: 0,
  endColumnIndex: columns,
});
/** Google says `API call to sheets.spreadsheets… failed with error: ` first. */
const ends = (text: string | null, end: string) => text?.endsWith(end) ?? false;

export const api: Subject = {
  title: 'The Sheets advanced service',
  statements: [
    {
      says: 'RAW stores text as it is: digits stay text.',
      source: INPUT,
      see: () => {
        const sheet = tab();
        write([['01', '1/2', '=1+1']], 'RAW');
        return sheet.getRange('A1:C1').getValues();
      },
      expected: [['01', '1/2', '=1+1']],
    },
    {
      says: 'USER_ENTERED reads text as typed.',
      source: INPUT,
      see: () => {
        const sheet = tab();
        write([['01', '=1+1', "'05"]], 'USER_ENTERED');
        return sheet.getRange('A1:C1').getValues();
      },
      expected: [[1, 2, '05']],
    },
    {
      says: 'null leaves a cell as it was, empty text empties it.',
      source: documentedApi('reference/rest/v4/spreadsheets.values#ValueRange'),
      see: () => {
        const sheet = tab();
        sheet.getRange('A1:B1').setValues([[1, 2]]);
        write([[null, '']], 'RAW');
        return sheet.getRange('A1:B1').getValues();
      },
      expected: [[1, '']],
    },
    {
      says: 'values.get leaves out empty rows and cells at the end.',
      source: documentedApi('reference/rest/v4/spreadsheets.values#ValueRange'),
      see: () => {
        tab().getRange('A1').setValue('ก');
        return cellValues().get(id(), 'livecheck!A1:C3').values;
      },
      expected: [['ก']],
    },
    {
      says: 'values.get of empty cells has no values at all.',
      source: documentedApi('reference/rest/v4/spreadsheets.values#ValueRange'),
      see: () => {
        tab();
        return cellValues().get(id(), 'livecheck!A1:C3').values ?? null;
      },
      expected: null,
    },
    {
      says: 'values.get gives texts as shown, unless asked for what is stored.',
      source: documentedApi('reference/rest/v4/ValueRenderOption'),
      see: () => {
        tab().getRange('A1').setNumberFormat('0.00').setValue(1.5);
        const asked = { valueRenderOption: 'UNFORMATTED_VALUE' };
        return [cellValues().get(id(), 'livecheck!A1').values, cellValues().get(id(), 'livecheck!A1', asked).values];
      },
      expected: [[['1.50']], [[1.5]]],
    },
    {
      says: 'values.get gives formulas when asked for them.',
      source: documentedApi('reference/rest/v4/ValueRenderOption'),
      see: () => {
        tab().getRange('A1').setFormula('=1+1');
        return cellValues().get(id(), 'livecheck!A1', { valueRenderOption: 'FORMULA' }).values;
      },
      expected: [['=1+1']],
    },
    {
      says: 'values.batchGet answers in the order of the question.',
      source: documentedApi('reference/rest/v4/spreadsheets.values/batchGet'),
      see: () => {
        tab()
          .getRange('A1:B1')
          .setValues([[1, 2]]);
        const asked = { ranges: ['livecheck!B1', 'livecheck!A1'], valueRenderOption: 'UNFORMATTED_VALUE' };
        return (cellValues().batchGet(id(), asked).valueRanges ?? []).map(({ values }) => values);
      },
      expected: [[[2]], [[1]]],
    },
    {
      says: 'values.append writes below the table that it finds.',
      source: documentedApi('reference/rest/v4/spreadsheets.values/append'),
      see: () => {
        const sheet = tab();
        sheet.getRange('A1:A2').setValues([['หัว'], [1]]);
        cellValues().append({ values: [[2]] }, id(), 'livecheck!A1', { valueInputOption: 'RAW' });
        return sheet.getRange('A1:A3').getValues();
      },
      expected: [['หัว'], [1], [2]],
    },
    {
      says: 'values.clear empties cells and leaves their format.',
      source: documentedApi('reference/rest/v4/spreadsheets.values/clear'),
      see: () => {
        const cell = tab().getRange('A1').setValue(1).setBackground('#ff0000');
        cellValues().clear({}, id(), 'livecheck!A1');
        return [cell.getValue(), cell.getBackground()];
      },
      expected: ['', '#ff0000'],
    },
    {
      says: 'A range of the API without a tab that exists cannot be read.',
      source: inferred('the words seen in reports of others; no address was kept'),
      see: () =>
        ends(
          refusal(() => cellValues().get(id(), 'ไม่มี!A1')),
          'Unable to parse range: ไม่มี!A1',
        ),
      expected: true,
    },
    {
      says: 'A batch in which one request is wrong does nothing.',
      source: documentedApi(`${REST}/batchUpdate`),
      see: () => {
        const sheet = tab();
        refusal(() =>
          batch([
            {
              updateCells: {
                start: { sheetId: sheet.getSheetId() },
                rows: [{ values: [{ userEnteredValue: { numberValue: 1 } }] }],
                fields: 'userEnteredValue',
              },
            },
            { deleteProtectedRange: { protectedRangeId: 987654321 } },
          ]),
        );
        return sheet.getRange('A1').getValue();
      },
      expected: '',
    },
    {
      says: 'The error of a batch names the place and the kind of the request.',
      source: ISSUE_1064,
      see: () => {
        tab();
        return ends(
          refusal(() => batch([{ deleteProtectedRange: { protectedRangeId: 987654321 } }])),
          'Invalid requests[0].deleteProtectedRange: No protected range with id: 987654321',
        );
      },
      expected: true,
    },
    {
      says: 'A batch answers each request in its place, with nothing where there is nothing to say.',
      source: documentedApi(`${REST}/batchUpdate`),
      see: () => {
        const sheet = tab();
        const range = area(sheet, 1, 1);
        const { replies = [] } = batch([
          { repeatCell: { range, cell: { userEnteredFormat: {} }, fields: 'userEnteredFormat' } },
          { addProtectedRange: { protectedRange: { range, protectedRangeId: 4711 } } },
        ]);
        return [replies[0], replies[1]?.addProtectedRange?.protectedRange?.protectedRangeId];
      },
      expected: [{}, 4711],
    },
    {
      says: 'The caller may choose the id of a protection; one that is taken is refused.',
      source: documentedApi(`${REST}/request#AddProtectedRangeRequest`),
      see: () => {
        const range = area(tab(), 1, 1);
        const request = { addProtectedRange: { protectedRange: { range, protectedRangeId: 4712 } } };
        batch([request]);
        return refusal(() => batch([request])) !== null;
      },
      expected: true,
    },
    {
      says: 'A tab has one protection of its own.',
      source: ISSUE_1064,
      see: () => {
        const sheetId = tab().getSheetId();
        const request = { addProtectedRange: { protectedRange: { range: { sheetId } } } };
        batch([request]);
        return ends(
          refusal(() => batch([request])),
          'Invalid requests[0].addProtectedRange: Sheet "livecheck" already has sheet protection.',
        );
      },
      expected: true,
    },
    {
      says: 'Who changes the editors of a protection cannot leave himself out.',
      source: noted('2.2'),
      see: () => {
        const range = area(tab(), 1, 1);
        batch([{ addProtectedRange: { protectedRange: { range, protectedRangeId: 4713 } } }]);
        const editors = { users: ['somebody@example.com'] };
        return ends(
          refusal(() =>
            batch([
              { updateProtectedRange: { protectedRange: { protectedRangeId: 4713, editors }, fields: 'editors' } },
            ]),
          ),
          "You can't remove yourself as an editor.",
        );
      },
      expected: true,
    },
    {
      says: 'The caller may choose the id of a tab.',
      source: documentedApi(`${REST}/request#AddSheetRequest`),
      see: () => {
        tab();
        batch([{ addSheet: { properties: { sheetId: 815, title: 'livecheck 815' } } }]);
        const found = spreadsheet().getSheetByName('livecheck 815')?.getSheetId();
        batch([{ deleteSheet: { sheetId: 815 } }]);
        return found;
      },
      expected: 815,
    },
    {
      says: 'A request about a tab that is not there is refused.',
      source: inferred('the words seen in reports of others; no address was kept'),
      see: () => {
        tab();
        return ends(
          refusal(() => batch([{ deleteSheet: { sheetId: 987654321 } }])),
          'Invalid requests[0].deleteSheet: No grid with id: 987654321',
        );
      },
      expected: true,
    },
    {
      says: 'updateCells writes text as text, whatever it looks like.',
      source: documentedApi(`${REST}/other#ExtendedValue`),
      see: () => {
        const sheet = tab();
        const values = [{ userEnteredValue: { stringValue: '=1+1' } }, { userEnteredValue: { formulaValue: '=1+1' } }];
        batch([
          { updateCells: { start: { sheetId: sheet.getSheetId() }, rows: [{ values }], fields: 'userEnteredValue' } },
        ]);
        return sheet.getRange('A1:B1').getValues();
      },
      expected: [['=1+1', 2]],
    },
    {
      says: 'spreadsheets.get gives what the field mask names, and nothing else.',
      source: documentedApi('guides/field-masks'),
      see: () => {
        tab();
        const answer = service().get(id(), { fields: 'sheets(properties(title))' });
        const titles = (answer.sheets ?? []).map(({ properties }) => Object.keys(properties ?? {}).join());
        return [Object.keys(answer), [...new Set(titles)]];
      },
      expected: [['sheets'], ['title']],
    },
    {
      says: 'spreadsheets.get gives cells only when asked for them.',
      source: documentedApi(`${REST}/get`),
      see: () => {
        tab().getRange('A1').setValue(1);
        const plainly = (service().get(id()).sheets ?? []).some(({ data }) => data !== undefined);
        const asked = service().get(id(), { ranges: ['livecheck!A1'], includeGridData: true });
        return [plainly, asked.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0]?.effectiveValue?.numberValue];
      },
      expected: [false, 1],
    },
    {
      says: 'A batch can answer with the spreadsheet as it is after it.',
      source: documentedApi(`${REST}/batchUpdate`),
      see: () => {
        const sheet = tab();
        sheet.getRange('A1').setValue(3);
        const requests = [{ addProtectedRange: { protectedRange: { range: area(sheet, 1, 1) } } }];
        const asked = {
          requests,
          includeSpreadsheetInResponse: true,
          responseRanges: ['livecheck!A1'],
          responseIncludeGridData: true,
        };
        const { updatedSpreadsheet } = service().batchUpdate(asked, id());
        const seen = updatedSpreadsheet?.sheets?.[0];
        return [seen?.protectedRanges?.length, seen?.data?.[0]?.rowData?.[0]?.values?.[0]?.effectiveValue?.numberValue];
      },
      expected: [1, 3],
    },
    {
      says: 'Dates come as serial numbers when asked for unformatted.',
      source: documentedApi('reference/rest/v4/DateTimeRenderOption'),
      see: () => {
        tab().getRange('A1').setValue('2021-09-24');
        return plain(cellValues().get(id(), 'livecheck!A1', { valueRenderOption: 'UNFORMATTED_VALUE' }).values);
      },
      expected: [[44463]],
    },
    {
      says: 'A file that is not there is not found.',
      source: inferred('the words of the API for an unknown id'),
      see: () => refusal(() => service().get('no-such-file')) !== null,
      expected: true,
    },
  ],
};
