// Protections, as far as their maker can see them.
import { refusal, spreadsheet, tab } from './bench';
import { documented, documentedApi, inferred, reported, type Subject } from './statement';

const PROTECTION = 'reference/spreadsheet/protection';
const GIST = reported('https://gist.github.com/tanaikech/b22a76d419a6bdbfa064f5b31f6eae8e');
const FAKES = reported('https://github.com/brucemcpherson/gas-fakes/blob/main/notes/oddities.md');

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const ranges = (sheet: Sheet) => sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
const sheets = (sheet: Sheet) => sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);

export const protections: Subject = {
  title: 'Protections',
  statements: [
    {
      says: 'Range.protect makes a new protection each time.',
      source: documented('reference/spreadsheet/range#protect()'),
      see: () => {
        const sheet = tab();
        sheet.getRange('A1:B2').protect();
        sheet.getRange('A1:B2').protect();
        return ranges(sheet).length;
      },
      expected: 2,
    },
    {
      says: 'Sheet.protect gives the protection that the tab has.',
      source: documented('reference/spreadsheet/sheet#protect()'),
      see: () => {
        const sheet = tab();
        sheet.protect().setDescription('ก');
        return [sheet.protect().getDescription(), sheets(sheet).length];
      },
      expected: ['ก', 1],
    },
    {
      says: 'A protection says what kind it is.',
      source: documented(`${PROTECTION}#getProtectionType()`),
      see: () => {
        const sheet = tab();
        return [
          String(sheet.protect().getProtectionType()),
          String(sheet.getRange('A1').protect().getProtectionType()),
        ];
      },
      expected: ['SHEET', 'RANGE'],
    },
    {
      says: 'A protection gives its range and its description.',
      source: documented(`${PROTECTION}#getRange()`),
      see: () => {
        const protection = tab().getRange('B2:C4').protect().setDescription('อำเภอ');
        return [protection.getRange().getA1Notation(), protection.getDescription()];
      },
      expected: ['B2:C4', 'อำเภอ'],
    },
    {
      says: 'The range of a protected tab is the whole tab, and has no name.',
      source: reported('https://github.com/brucemcpherson/gas-fakes/blob/main/test/testsheetspermissions.js'),
      see: () => {
        const sheet = tab();
        const range = sheet.protect().getRange();
        return [range.getNumRows() === sheet.getMaxRows(), range.getA1Notation()];
      },
      expected: [true, ''],
    },
    {
      says: 'A protection prints as Protection.',
      source: reported('https://github.com/brucemcpherson/gas-fakes'),
      see: () => String(tab().getRange('A1').protect()),
      expected: 'Protection',
    },
    {
      says: 'setRange moves a protection.',
      source: documented(`${PROTECTION}#setRange(Range)`),
      see: () => {
        const sheet = tab();
        return sheet.getRange('A1').protect().setRange(sheet.getRange('D4:E5')).getRange().getA1Notation();
      },
      expected: 'D4:E5',
    },
    {
      says: 'The owner may edit what he protects.',
      source: documented(`${PROTECTION}#canEdit()`),
      see: () => tab().getRange('A1').protect().canEdit(),
      expected: true,
    },
    {
      says: 'The owner is not among the editors.',
      source: FAKES,
      see: () => {
        const protection = tab().getRange('A1').protect();
        return protection.removeEditors(protection.getEditors()).getEditors().length;
      },
      expected: 0,
    },
    {
      says: 'A protection from which its maker removes himself stays editable for him.',
      source: documented(`${PROTECTION}#removeEditor(User)`),
      see: () => {
        const protection = tab().getRange('A1').protect();
        return protection.removeEditor(Session.getEffectiveUser()).canEdit();
      },
      expected: true,
    },
    {
      says: 'Holes are made in the protection of a tab.',
      source: documented(`${PROTECTION}#setUnprotectedRanges(Range)`),
      see: () => {
        const sheet = tab();
        const protection = sheet.protect().setUnprotectedRanges([sheet.getRange('B2:C3')]);
        return protection.getUnprotectedRanges().map((hole) => hole.getA1Notation());
      },
      expected: ['B2:C3'],
    },
    {
      says: 'Holes in the protection of a range are refused.',
      source: documented(`${PROTECTION}#setUnprotectedRanges(Range)`),
      see: () => {
        const sheet = tab();
        return (
          refusal(() =>
            sheet
              .getRange('A1:D4')
              .protect()
              .setUnprotectedRanges([sheet.getRange('B2')]),
          ) !== null
        );
      },
      expected: true,
    },
    {
      says: 'The protection of a range has no holes.',
      source: documented(`${PROTECTION}#getUnprotectedRanges()`),
      see: () => tab().getRange('A1').protect().getUnprotectedRanges().length,
      expected: 0,
    },
    {
      says: 'A protection merely warns when told so.',
      source: documented(`${PROTECTION}#setWarningOnly(Boolean)`),
      see: () => {
        const protection = tab().getRange('A1').protect();
        return [protection.isWarningOnly(), protection.setWarningOnly(true).isWarningOnly()];
      },
      expected: [false, true],
    },
    {
      says: 'A removed protection is gone.',
      source: documented(`${PROTECTION}#remove()`),
      see: () => {
        const sheet = tab();
        sheet.getRange('A1').protect().remove();
        return ranges(sheet).length;
      },
      expected: 0,
    },
    {
      says: 'The file lists the protections of all its tabs.',
      source: documented('reference/spreadsheet/spreadsheet#getProtections(ProtectionType)'),
      see: () => {
        const sheet = tab();
        const before = spreadsheet().getProtections(SpreadsheetApp.ProtectionType.RANGE).length;
        sheet.getRange('A1').protect();
        return spreadsheet().getProtections(SpreadsheetApp.ProtectionType.RANGE).length - before;
      },
      expected: 1,
    },
    {
      says: 'Deleting the rows of a protected range deletes its protection.',
      source: inferred('the range that it covers is gone'),
      see: () => {
        const sheet = tab();
        sheet.getRange('A5:B6').protect();
        sheet.deleteRows(5, 2);
        return ranges(sheet).length;
      },
      expected: 0,
    },
    {
      says: 'A protected range shrinks with the rows deleted from it.',
      source: inferred('it is a GridRange that the tab keeps'),
      see: () => {
        const sheet = tab();
        sheet.getRange('A5:B8').protect();
        sheet.deleteRows(6, 2);
        return ranges(sheet)[0]?.getRange().getA1Notation();
      },
      expected: 'A5:B6',
    },
    {
      says: 'A hole in the protection of a tab moves with the rows.',
      source: inferred('it is a GridRange that the tab keeps'),
      see: () => {
        const sheet = tab();
        const protection = sheet.protect().setUnprotectedRanges([sheet.getRange('B2:C3')]);
        sheet.insertRowBefore(1);
        return protection.getUnprotectedRanges().map((hole) => hole.getA1Notation());
      },
      expected: ['B3:C4'],
    },
    {
      says: 'A copy of the file has no protected ranges.',
      source: GIST,
      see: () => {
        const file = SpreadsheetApp.create('livecheck');
        file.getRange('A1').protect();
        return file.copy('livecheck 2').getProtections(SpreadsheetApp.ProtectionType.RANGE).length;
      },
      expected: 0,
    },
    {
      says: 'A copy of the file keeps the protections of its tabs.',
      source: GIST,
      see: () => {
        const file = SpreadsheetApp.create('livecheck');
        file.getSheets()[0]?.protect();
        return file.copy('livecheck 2').getProtections(SpreadsheetApp.ProtectionType.SHEET).length;
      },
      expected: 1,
    },
    {
      says: 'What the service of the API protects, a script sees.',
      source: documentedApi('reference/rest/v4/spreadsheets/request#AddProtectedRangeRequest'),
      see: () => {
        const sheet = tab();
        const range = {
          sheetId: sheet.getSheetId(),
          startRowIndex: 0,
          endRowIndex: 2,
          startColumnIndex: 0,
          endColumnIndex: 1,
        };
        const requests = [{ addProtectedRange: { protectedRange: { range, description: 'จาก API' } } }];
        Sheets?.Spreadsheets?.batchUpdate({ requests }, spreadsheet().getId());
        return ranges(sheet).map((each) => [each.getRange().getA1Notation(), each.getDescription()]);
      },
      expected: [['A1:A2', 'จาก API']],
    },
  ],
};
