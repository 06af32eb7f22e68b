// The Sheets advanced service: values raw and as typed.
import { apiService, plain, refusal, spreadsheet, tab } from './bench';
import { documentedApi, inferred, reported, type Subject } from './statement';

const INPUT = documentedApi('reference/rest/v4/ValueInputOption');

function cellValues(): GoogleAppsScript.Sheets.Collection.Spreadsheets.ValuesCollection {
  const { Values } = apiService();
  if (!Values) throw new Error('The Sheets service is not enabled.');
  return Values;
}

const id = () => spreadsheet().getId();
const write = (values: unknown[][], valueInputOption: string, range = 'livecheck!A1') =>
  cellValues().update({ values }, id(), range, { valueInputOption });
/** Google says `API call to sheets.spreadsheets… failed with error: ` first. */
const ends = (text: string | null, end: string) => text?.endsWith(end) ?? false;

export const apiValues: Subject = {
  title: 'Values through the Sheets service',
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
      says: 'values.append with INSERT_ROWS pushes down what stands below the table.',
      source: documentedApi('reference/rest/v4/spreadsheets.values/append#InsertDataOption'),
      see: () => {
        const sheet = tab();
        sheet.getRange('A1:A4').setValues([['หัว'], [1], [''], ['ท้าย']]);
        const how = { valueInputOption: 'RAW', insertDataOption: 'INSERT_ROWS' };
        cellValues().append({ values: [[2]] }, id(), 'livecheck!A1:A2', how);
        return sheet.getRange('A1:A5').getValues();
      },
      expected: [['หัว'], [1], [2], [''], ['ท้าย']],
    },
    {
      says: 'In a batch of values, the error says which part is wrong.',
      source: reported('https://github.com/burnash/gspread/issues/1601'),
      see: () => {
        tab();
        const data = [
          { range: 'livecheck!A1', values: [[1]] },
          { range: 'no such tab!A1', values: [[1]] },
        ];
        return ends(
          refusal(() => cellValues().batchUpdate({ valueInputOption: 'RAW', data }, id())),
          'Invalid data[1]: Unable to parse range: no such tab!A1',
        );
      },
      expected: true,
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
      says: 'Dates come as serial numbers when asked for unformatted.',
      source: documentedApi('reference/rest/v4/DateTimeRenderOption'),
      see: () => {
        tab().getRange('A1').setValue('2021-09-24');
        return plain(cellValues().get(id(), 'livecheck!A1', { valueRenderOption: 'UNFORMATTED_VALUE' }).values);
      },
      expected: [[44463]],
    },
  ],
};
