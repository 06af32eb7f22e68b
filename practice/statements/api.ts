// The Sheets advanced service: batches that happen whole or not at all, values raw and as typed, field masks.
import { apiService, refusal, spreadsheet, tab } from './bench';
import { documentedApi, inferred, noted, reported, type Subject } from './statement';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const REST = 'reference/rest/v4/spreadsheets';
const ISSUE_1064 = reported('https://github.com/googleapis/google-api-python-client/issues/1064');

const id = () => spreadsheet().getId();
const batch = (requests: Request[]) => apiService().batchUpdate({ requests }, id());
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
        const answer = apiService().get(id(), { fields: 'sheets(properties(title))' });
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
        const plainly = (apiService().get(id()).sheets ?? []).some(({ data }) => data !== undefined);
        const asked = apiService().get(id(), { ranges: ['livecheck!A1'], includeGridData: true });
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
        const { updatedSpreadsheet } = apiService().batchUpdate(asked, id());
        const seen = updatedSpreadsheet?.sheets?.[0];
        return [seen?.protectedRanges?.length, seen?.data?.[0]?.rowData?.[0]?.values?.[0]?.effectiveValue?.numberValue];
      },
      expected: [1, 3],
    },
    {
      says: 'A file that is not there is not found.',
      source: inferred('the words of the API for an unknown id'),
      see: () => refusal(() => apiService().get('no-such-file')) !== null,
      expected: true,
    },
  ],
};
