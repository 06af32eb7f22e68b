// Pictures in cells, and what is selected.
import { spreadsheet, tab } from './bench';
import { documented, inferred, noted, type Subject } from './statement';

const IMAGE = 'reference/spreadsheet/cell-image';
/** One grey dot. */
const DOT =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';
const picture = (title = '') => SpreadsheetApp.newCellImage().setSourceUrl(DOT).setAltTextTitle(title).build();
const isImage = (value: unknown) =>
  typeof value === 'object' && value !== null && 'valueType' in value && String(value.valueType) === 'IMAGE';

export const pictures: Subject = {
  title: 'Pictures in cells, and selections',
  statements: [
    {
      says: 'A picture made of a data address can be what a cell holds.',
      source: noted('7'),
      see: () => {
        const cell = tab().getRange('B2');
        cell.setValue(picture());
        return [isImage(cell.getValue()), cell.isBlank(), cell.getFormula()];
      },
      expected: [true, false, ''],
    },
    {
      says: 'A picture in a cell keeps its alternative text.',
      source: documented(`${IMAGE}#getAltTextTitle()`),
      see: () => {
        const cell = tab().getRange('A1');
        cell.setValue(picture('QR'));
        const value: { getAltTextTitle?(): string } = cell.getValue();
        return value.getAltTextTitle?.();
      },
      expected: 'QR',
    },
    {
      says: 'A picture in a cell no longer says where it came from.',
      source: documented(`${IMAGE}#getUrl()`),
      see: () => {
        const cell = tab().getRange('A1');
        cell.setValue(picture());
        const value: { getUrl?(): string | null } = cell.getValue();
        return value.getUrl?.() || null;
      },
      expected: null,
    },
    {
      says: 'A picture goes when something else is written into its cell.',
      source: inferred('a cell holds one thing'),
      see: () => {
        const cell = tab().getRange('A1');
        cell.setValue(picture());
        cell.setValue(5);
        return cell.getValue();
      },
      expected: 5,
    },
    {
      says: 'A cell with a picture counts for the last row.',
      source: inferred('a cell that holds a picture is filled'),
      see: () => {
        const sheet = tab();
        sheet.getRange('A4').setValue(picture());
        return sheet.getLastRow();
      },
      expected: 4,
    },
    {
      says: 'setActiveRange selects, and activates the tab.',
      source: documented('reference/spreadsheet/spreadsheet#setActiveRange(Range)'),
      see: () => {
        spreadsheet().setActiveRange(tab().getRange('B2:C3'));
        const active = spreadsheet().getActiveRange();
        return [active?.getA1Notation(), active?.getSheet().getName(), spreadsheet().getActiveSheet().getName()];
      },
      expected: ['B2:C3', 'livecheck', 'livecheck'],
    },
    {
      says: 'getRangeList does the same to several ranges.',
      source: documented('reference/spreadsheet/range-list'),
      see: () => {
        const sheet = tab();
        const list = sheet.getRangeList(['A1', 'C1:D1']).setValue('ก');
        return [list.getRanges().length, sheet.getRange('A1:D1').getValues()];
      },
      expected: [2, [['ก', '', 'ก', 'ก']]],
    },
    {
      says: 'A protection can be moved to a range with a name, and tells the name.',
      source: documented('reference/spreadsheet/protection#setRangeName(String)'),
      see: () => {
        const sheet = tab();
        spreadsheet().setNamedRange('livecheckPlace', sheet.getRange('B2:B3'));
        const protection = sheet.getRange('A1').protect().setRangeName('livecheckPlace');
        const seen = [protection.getRange().getA1Notation(), protection.getRangeName()];
        spreadsheet().removeNamedRange('livecheckPlace');
        return seen;
      },
      expected: ['B2:B3', 'livecheckPlace'],
    },
    {
      says: 'Logger tells what was logged so far.',
      source: documented('reference/base/logger#getLog()'),
      see: () => {
        Logger.log('ก');
        return Logger.getLog().includes('ก');
      },
      expected: true,
    },
    {
      says: 'A script whose scopes were all granted needs no authorisation.',
      source: documented('reference/script/script-app#getAuthorizationInfo(AuthMode)'),
      see: () => String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus()),
      expected: 'NOT_REQUIRED',
    },
    {
      says: 'What goes wrong in the Sheets service is an error of the API by name.',
      source: inferred('seen in many reports of failed scripts; no address was kept'),
      see: () => {
        try {
          Sheets?.Spreadsheets?.get('no-such-file');
          return null;
        } catch (error) {
          return error instanceof Error && [error.name, error.message.split(' failed with error: ')[0]];
        }
      },
      expected: ['GoogleJsonResponseException', 'API call to sheets.spreadsheets.get'],
    },
  ],
};
