// What nobody has said of Google yet and a script of one person can see: the open points of the project's platform notes,
// by their numbers. Nothing is expected; what is seen is written down.
import { plain, refusal, spreadsheet, tab } from '../statements/bench';

export type ToObserve = { point: number; asks: string; see(): unknown };

const NO_ACCOUNT = 'nobody-of-livecheck@example.invalid';
/** A picture of one grey point, as a data URL. */
const DOT =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

type Request = GoogleAppsScript.Sheets.Schema.Request;

function batch(requests: Request[], more: object = {}): GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetResponse {
  if (!Sheets?.Spreadsheets) throw new Error('The advanced service Sheets is not switched on.');
  return Sheets.Spreadsheets.batchUpdate({ requests, ...more }, spreadsheet().getId());
}

function protect(row: number, sheetId: number, editors: object = {}): Request {
  const range = { sheetId, startRowIndex: row - 1, endRowIndex: row, startColumnIndex: 0, endColumnIndex: 3 };
  return { addProtectedRange: { protectedRange: { range, ...editors } } };
}

function timed(what: () => unknown): { ms: number } {
  const began = Date.now();
  what();
  return { ms: Date.now() - began };
}

function protecting(count: number): ToObserve {
  return {
    point: 1,
    asks: `How long does one batch with ${count} addProtectedRange take?`,
    see: () => {
      const sheetId = tab().getSheetId();
      SpreadsheetApp.flush();
      return timed(() => batch(Array.from({ length: count }, (_, index) => protect(index + 1, sheetId))));
    },
  };
}

export const OBSERVATIONS: readonly ToObserve[] = [
  {
    point: 0,
    asks: 'Are a sheet protection with a hole and a range protection inside that hole kept side by side?',
    see: () => {
      const sheetId = tab().getSheetId();
      const hole = { sheetId, startRowIndex: 1, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 3 };
      const sheet = { range: { sheetId }, unprotectedRanges: [hole] };
      batch([{ addProtectedRange: { protectedRange: sheet } }, protect(2, sheetId)]);
      const fields = 'sheets(properties(sheetId),protectedRanges(range,unprotectedRanges))';
      const read = Sheets?.Spreadsheets?.get(spreadsheet().getId(), { fields });
      return read?.sheets?.find(({ properties }) => properties?.sheetId === sheetId)?.protectedRanges ?? [];
    },
  },
  protecting(300),
  protecting(878),
  {
    point: 2,
    asks: 'Is a batch refused whole that names an address without an account as an editor, and in which words?',
    see: () => {
      const sheetId = tab().getSheetId();
      const refused = refusal(() =>
        batch([protect(1, sheetId), protect(2, sheetId, { editors: { users: [NO_ACCOUNT] } })]),
      );
      const read = Sheets?.Spreadsheets?.get(spreadsheet().getId(), {
        fields: 'sheets(properties(sheetId),protectedRanges)',
      });
      const kept = read?.sheets?.find(({ properties }) => properties?.sheetId === sheetId)?.protectedRanges ?? [];
      return { refused, kept: kept.length };
    },
  },
  {
    point: 5,
    asks: 'Does the active user have an address here, and is it that of the effective user?',
    see: () => {
      const [active, effective] = [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()];
      return { known: active !== '', same: active === effective };
    },
  },
  {
    point: 6,
    asks: 'In which language does an exception speak?',
    see: () => ({ language: Session.getActiveUserLocale(), message: refusal(() => tab().getRange(0, 1)) }),
  },
  {
    point: 7,
    asks: 'What do cells formatted as text (@) make of =1+1, of a quote in front and of a date?',
    see: () => {
      const sheet = tab();
      batch([
        {
          repeatCell: {
            range: {
              sheetId: sheet.getSheetId(),
              startRowIndex: 0,
              endRowIndex: 3,
              startColumnIndex: 0,
              endColumnIndex: 1,
            },
            cell: { userEnteredFormat: { numberFormat: { type: 'TEXT', pattern: '@' } } },
            fields: 'userEnteredFormat',
          },
        },
      ]);
      const cells = sheet.getRange('A1:A3');
      cells.setValues([['=1+1'], ["'=1+1"], ['2568-10-01']]);
      return { values: plain(cells.getValues()), formulas: cells.getFormulas() };
    },
  },
  {
    point: 8,
    asks: 'Does insertImage take a picture that the script brings along?',
    see: () => {
      const sheet = tab();
      const bytes = Utilities.base64Decode(DOT.slice(DOT.indexOf(',') + 1));
      sheet.insertImage(Utilities.newBlob(bytes, 'image/png', 'dot.png'), 1, 1);
      return { images: sheet.getImages().length };
    },
  },
  {
    point: 8,
    asks: 'Does a CellImage take a data URL?',
    see: () => {
      const cell = tab().getRange('A1');
      const refused = refusal(() => cell.setValue(SpreadsheetApp.newCellImage().setSourceUrl(DOT).build()));
      return { refused, holds: String(cell.getValue()) };
    },
  },
  {
    point: 9,
    asks: 'How does Intl on the server write 1 October 2021 in Thai?',
    see: () => {
      const at = new Date('2021-10-01T00:00:00+07:00');
      return new Intl.DateTimeFormat('th-TH', { dateStyle: 'long', timeZone: 'Asia/Bangkok' }).format(at);
    },
  },
  {
    point: 11,
    asks: 'How long does openById take, five times?',
    see: () => {
      const id = spreadsheet().getId();
      return Array.from({ length: 5 }, () => timed(() => SpreadsheetApp.openById(id).getName()).ms);
    },
  },
  {
    point: 16,
    asks: 'What does includeSpreadsheetInResponse with responseRanges give after a batch that takes rights?',
    see: () => {
      const sheet = tab();
      sheet.getRange('A2').setValue('before');
      SpreadsheetApp.flush();
      const more = {
        includeSpreadsheetInResponse: true,
        responseIncludeGridData: true,
        responseRanges: [`${sheet.getName()}!A2`],
      };
      const [answered] = batch([protect(2, sheet.getSheetId())], more).updatedSpreadsheet?.sheets ?? [];
      return {
        value: answered?.data?.[0]?.rowData?.[0]?.values?.[0]?.formattedValue ?? null,
        protections: answered?.protectedRanges?.length ?? 0,
      };
    },
  },
];
